# Admission to citizenship (Citizenship Law, Article 14)

cit-acq = Admission to citizenship
    .intent = I want to become a citizen
    .summary = Admission to citizenship of the Republic of Azerbaijan
    .who = Foreigners and stateless persons who have lawfully and permanently lived in Azerbaijan for the last 5 years without a break, have a lawful source of income and present a document on their knowledge of the state language
    .cost = An officer tells you the state fee before you pay
    .duration = The form takes about 20 minutes. The decision is made by order of the President of the Republic of Azerbaijan; ask an officer when to expect it
    .legal = Law of the Republic of Azerbaijan No. 527-IQ of 30 September 1998 “On citizenship of the Republic of Azerbaijan”, Article 14; Regulation approved by Decree of the President No. 189 of 30 August 1999
    .words = citizenship, become a citizen, naturalisation, naturalization, nationality, Azerbaijani passport, 5 years, permanent residence, state language, language certificate, oath

## What you need

cit-acq-need-passport = Passport or other border-crossing document
cit-acq-need-card = Permanent residence card or refugee card
cit-acq-need-language = Number and date of the document on your knowledge of the state language
cit-acq-need-income = Documents that prove your lawful income
cit-acq-need-family = Data of your spouse and of your children under 18
cit-acq-need-photo = 4 photographs of 3×4 cm

## Papers

cit-acq-doc-form = Application questionnaire
cit-acq-doc-petition = Application to the President of the Republic of Azerbaijan
cit-acq-doc-cv = Autobiography
cit-acq-doc-photo = Photograph of 3×4 cm
cit-acq-doc-language = Document of the education authority on knowledge of the state language
cit-acq-doc-residence-card = Copy of the permanent residence card
cit-acq-doc-refugee-card = Copy of the refugee card
cit-acq-doc-passport = Notarised copy of the passport
cit-acq-doc-birth = Notarised copy of the birth certificate with its translation
cit-acq-doc-income-wage = Reference from the workplace that states the wages
cit-acq-doc-income-business = Document of the tax authority on the income
cit-acq-doc-income-other = Documents that prove the other sources of income you named
cit-acq-doc-guardian = Document on the guardianship and proof of the guardian’s income
cit-acq-doc-court = Court judgment that establishes statelessness or permanent residence, if there is one
cit-acq-doc-not-citizen = Certificate of the embassy of the state concerned that you are not its citizen
cit-acq-doc-child-consent = Consent application of each child aged 14 to 18
cit-acq-doc-duty = Proof that the state fee has been paid

## Notices

# $date (date) - the day on which 5 years of permanent residence are complete
cit-acq-notice-five-years = By this date your 5 years of permanent residence are complete on { $date }; until then this condition of the law is not met (Citizenship Law, Article 14). Check the date. If it is right, apply after that day, or ask an officer for advice.
cit-acq-notice-absence = If you were outside the country for more than 90 days in a year, your residence may not be counted as uninterrupted. You can apply; an officer will look at the dates of your travels.
cit-acq-notice-guardian = If a guardian provides for you, have the papers about the guardianship ready as well.
cit-acq-notice-language = The law asks for a document on knowledge of the state language (Citizenship Law, Article 14). Ask an officer how to get it; you can continue now and hand the document in at a counter.
cit-acq-notice-child-consent = The written consent of a child aged 14 to 18 is one of the papers. If a child does not agree, speak with an officer before you submit.

## What happens next

cit-acq-next-counter = Go to a counter with the originals of your documents: an officer compares them with the copies.
cit-acq-next-decision = Admission to citizenship is decided by order of the President of the Republic of Azerbaijan.

## Declaration

cit-acq-declaration = I confirm that the data I have given are correct and complete. I undertake to observe the Constitution and the laws of the Republic of Azerbaijan. I consent to the State Migration Service collecting and checking these data and the copies of my documents, passing them to the state bodies that take part in considering my application, entering them into the Unified Migration Information System and keeping them for the period set by law, for the purpose of considering my application for admission to citizenship (Law No. 527-IQ “On citizenship of the Republic of Azerbaijan”, Article 14; Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## Permanent residence

cit-acq-section-residence = Permanent residence
cit-acq-page-residence-basis = On what basis do you live in Azerbaijan?
    .why = Permanent residence is counted from the day of the permanent residence permit or of refugee status (Citizenship Law, Article 14).
cit-acq-residence-basis = Basis of residence
cit-acq-page-residence-since = When were you first given this permit or status?
    .hint = If the permit was extended later, still enter the day on which it was first given.
    .why = The law asks for permanent residence without a break for the last 5 years (Citizenship Law, Article 14).
cit-acq-residence-since = Day on which it was first given
    .hint = Day, month, year: for example, 15 03 2012
cit-acq-page-residence-absence = In any year of the last 5, were you outside Azerbaijan for more than 90 days?
    .why = It is checked whether your residence was uninterrupted (Citizenship Law, Article 14).
cit-acq-absent-over-90 = Away for more than 90 days in a year
cit-acq-page-refugee-card = What is the number of your refugee card?
cit-acq-refugee-card-number = Number of the refugee card
    .hint = Letters and digits, as on the card

## Income

cit-acq-section-income = Income
cit-acq-page-income = What are your sources of income?
    .hint = Choose all that apply. The amount is not asked.
    .why = The law asks for a lawful source of income (Citizenship Law, Article 14).
cit-acq-income = Sources of income
cit-acq-page-income-other = What is your other source of income?
cit-acq-income-other = Other source of income

## State language

cit-acq-section-language = State language
cit-acq-page-language = Do you have a document on your knowledge of the state language?
    .why = The law asks for this document (Citizenship Law, Article 14).
cit-acq-has-language-certificate = Has the language document
cit-acq-page-language-certificate = What does this document say?
cit-acq-language-number = Number of the document
    .hint = Write it as on the document.
cit-acq-language-date = Date of the document
    .hint = Day, month, year: for example, 05 11 2026

## Family

cit-acq-section-relatives = Family
cit-acq-page-spouse = What are the surname and name of your husband or wife?
    .why = Data of the spouse are part of the citizenship papers.
cit-acq-spouse-surname = Surname
cit-acq-spouse-given-names = Given names
cit-acq-page-spouse-more = Your husband’s or wife’s date of birth and citizenship
cit-acq-spouse-birth-date = Date of birth
    .hint = Day, month, year: for example, 15 03 1990
cit-acq-spouse-citizenship = Citizenship
cit-acq-page-children-count = How many children under 18 do you have?
    .hint = If you have none, enter 0.
cit-acq-children-count = Number of children under 18
cit-acq-page-child = The child’s surname, name and date of birth
cit-acq-child-surname = Surname
cit-acq-child-given-names = Given names
cit-acq-child-birth-date = Date of birth
    .hint = Day, month, year: for example, 15 03 2012
cit-acq-page-child-more = The child’s citizenship
cit-acq-child-citizenship = Present citizenship
cit-acq-child-with = Becomes a citizen together with you
cit-acq-page-child-consent = Does this child agree to become a citizen of Azerbaijan?
    .why = The consent of a child aged 14 to 18 is taken.
cit-acq-child-consent = The child’s consent

## Copies

cit-acq-section-papers = Copies of the other documents
cit-acq-page-papers = Copies of the other documents
    .hint = Scan each page, or choose to show it at a counter.
cit-acq-copy-residence = Permanent residence card or refugee card
cit-acq-copy-language = Document on knowledge of the state language
cit-acq-copy-birth = Birth certificate

## Lists

list-cit-residence-basis-permit = Permit for permanent residence
list-cit-residence-basis-refugee = Refugee status
list-cit-income-wage = Wages
list-cit-income-business = Business or other taxed income
list-cit-income-pension = Pension
list-cit-income-stipend = Stipend
list-cit-income-social-aid = Social aid or benefit
list-cit-income-alimony = Alimony
list-cit-income-ward = Income of a person under your guardianship
list-cit-income-inheritance = Inheritance
list-cit-income-guardian = A guardian provides for me
list-cit-income-other = Other

## Errors

error-residence-before-birth = The permit or status cannot have been given before the date of birth. Check both dates.
error-child-adult = By this date the child is already 18. Check the date; if it is right, lower the number of children, because this person applies alone.
