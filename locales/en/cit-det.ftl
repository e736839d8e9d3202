# Determination of belonging to citizenship (Cabinet decision No. 84)

cit-det = Determination of belonging to citizenship
    .intent = Am I a citizen of Azerbaijan?
    .summary = Determination of belonging to citizenship of the Republic of Azerbaijan
    .who = A person who wishes to have citizenship determined, or a state body that asks for it
    .cost = If a state fee is taken, an officer tells you its amount before you pay
    .duration = The form takes about 15 minutes. Ask an officer when to expect the answer
    .legal = Rules for determination of a person’s belonging to citizenship of the Republic of Azerbaijan, approved by decision of the Cabinet of Ministers No. 84 of 18 March 2015; Law of the Republic of Azerbaijan No. 527-IQ of 30 September 1998 “On citizenship of the Republic of Azerbaijan”
    .words = citizenship, determine citizenship, establish citizenship, am I a citizen, no documents, old passport, USSR passport, birth certificate, reference, child

## What you need

cit-det-need-document = Passport, identity card or other document, if there is one
cit-det-need-birth = Birth certificate
cit-det-need-parents = For a person under 18, the documents of the parents
cit-det-need-photo = 2 photographs of 3×4 cm (not for a child under 5)

## Papers

cit-det-doc-letter = Request of the state body
cit-det-doc-form = Application questionnaire
cit-det-doc-identity = Copy of the passport or other identity document
cit-det-doc-identity-other = Another document that shows the same data as an identity document
cit-det-doc-birth = Copy of the birth certificate, or of a document that shows the same data
cit-det-doc-parents = Copies of the identity documents of the parents
cit-det-doc-refugee = Copy of the document that proves settlement in Azerbaijan as a refugee from 1 January 1988 to 1 January 1992
cit-det-doc-adoption = Copy of the document on adoption
cit-det-doc-consent = Consent application of the child aged 14 to 18
cit-det-doc-abroad = Further documents that prove belonging to citizenship

## Notices

cit-det-notice-no-document = You can apply without an identity document. Bring any other paper with the same data about the person to the counter.
cit-det-notice-consent = In these circumstances the written consent of a child aged 14 to 18 is required. If the child does not agree, speak with an officer before you submit.
cit-det-notice-doubt = In this case further proof may be asked for. An officer will tell you which papers are needed.

## What happens next

cit-det-next-decision = The result is a reference on belonging to citizenship, or a reasoned refusal.

## Declaration

cit-det-declaration = I confirm that the data I have given are correct and complete. I consent to the State Migration Service collecting and checking these data and the copies of my documents, passing them to the state bodies that take part in considering my application, entering them into the Unified Migration Information System and keeping them for the period set by law, for the purpose of determination of belonging to citizenship (decision of the Cabinet of Ministers No. 84; Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## Questions

cit-det-section-asker = Who asks
cit-det-page-asker = Who asks?
    .why = The inquiry starts on the person’s application or on the request of a state body.
cit-det-asker = Who asks
cit-det-page-body = Which state body asks?
cit-det-body-name = Name of the body
cit-det-body-officer = Surname and name of the officer in charge
cit-det-page-letter = What are the number and date of the request?
cit-det-letter-number = Number of the request
cit-det-letter-date = Date of the request
    .hint = Day, month, year: for example, 05 11 2026
cit-det-section-person = Person whose citizenship is determined
cit-det-section-document = Document
cit-det-page-document-kind = Which document does this person have?
    .hint = If there are several, choose the newest.
cit-det-document-kind = Kind of document
cit-det-page-document = What does this document say?
cit-det-document-number = Number of the document
    .hint = Series and number together, Latin letters and digits only
cit-det-fin = FIN
    .hint = 7 letters and digits: for example, 5ABC12D. Leave this empty if there is none.
cit-det-section-grounds = Circumstances
cit-det-page-grounds = Which circumstances apply to this person?
    .hint = Choose all that apply. If you are not sure, choose “Other” and write it in your own words.
    .why = The papers that are needed depend on these circumstances (decision of the Cabinet of Ministers No. 84).
cit-det-grounds = Circumstances
cit-det-page-grounds-other = Describe the circumstances in your own words
    .hint = Do not write about health.
cit-det-grounds-other = Other circumstances
cit-det-page-consent = Does this child agree to be recognised as a citizen of Azerbaijan?
    .why = In these circumstances the consent of a child aged 14 to 18 is required (decision of the Cabinet of Ministers No. 84).
cit-det-consent = The child’s consent
cit-det-section-parents = Parents
cit-det-page-mother = Who is this person’s mother?
    .hint = Leave this empty if you do not know it.
cit-det-mother-surname = Mother’s surname
cit-det-mother-given-names = Mother’s given names
cit-det-mother-citizenship = Mother’s citizenship
cit-det-page-father = Who is this person’s father?
    .hint = Leave this empty if you do not know it.
cit-det-father-surname = Father’s surname
cit-det-father-given-names = Father’s given names
cit-det-father-citizenship = Father’s citizenship
cit-det-section-papers = Copies of the other documents
cit-det-page-papers = Copies of the other documents
    .hint = Scan each page, or choose to show it at a counter.
cit-det-copy-birth = Birth certificate
cit-det-copy-letter = Request of the state body

## Lists

list-cit-asker-person = The person or a representative
list-cit-asker-state-body = A state body
list-cit-det-document-id-card = Identity card of a citizen of Azerbaijan
list-cit-det-document-passport = Passport of a citizen of Azerbaijan
list-cit-det-document-foreign-passport = Passport or card of another state
list-cit-det-document-ussr-passport = Passport of the former USSR
list-cit-det-document-birth-certificate = Birth certificate
list-cit-det-document-other = Other document
list-cit-det-document-none = No document
list-cit-det-ground-born = Born in Azerbaijan
list-cit-det-ground-parent = One or both parents are citizens of Azerbaijan
list-cit-det-ground-residence-1998 = Was registered in Azerbaijan before October 1998
list-cit-det-ground-refugee-1988 = Settled in Azerbaijan as a refugee in 1988–1992
list-cit-det-ground-adopted = Adopted by a citizen of Azerbaijan
list-cit-det-ground-parents-acquired = Both parents have acquired citizenship of Azerbaijan
list-cit-det-ground-parent-acquired = The only known parent has acquired citizenship of Azerbaijan
list-cit-det-ground-parent-stateless = One parent is a citizen of Azerbaijan, the other is stateless
list-cit-det-ground-document-doubt = There is no document of citizenship, or it is in doubt
list-cit-det-ground-other = Other
