# Restoration of citizenship (Citizenship Law, Article 15)

cit-res = Restoration of citizenship
    .intent = I want my citizenship back
    .summary = Restoration of citizenship of the Republic of Azerbaijan
    .who = Persons who were citizens of the Republic of Azerbaijan before. The limits of the second part of Article 14 of the law apply
    .cost = An officer tells you the state fee before you pay
    .duration = The form takes about 15 minutes. The President of the Republic of Azerbaijan decides; ask an officer when to expect the decision
    .legal = Law of the Republic of Azerbaijan No. 527-IQ of 30 September 1998 “On citizenship of the Republic of Azerbaijan”, Article 15; Regulation approved by Decree of the President No. 189 of 30 August 1999
    .words = citizenship, restore citizenship, get citizenship back, former citizen, previous citizenship, nationality, lost citizenship

## What you need

cit-res-need-passport = Passport or other border-crossing document
cit-res-need-act = The act that ended your citizenship: body, date and number
cit-res-need-family = Family-composition reference
cit-res-need-photo = Photograph of 3×4 cm

## Papers

cit-res-doc-petition = Petition questionnaire to the President of the Republic of Azerbaijan
cit-res-doc-identity = Copy of the identity document
cit-res-doc-act = Copy of the act that ended citizenship, or its body, date and number
cit-res-doc-family = Family-composition reference from the place of residence
cit-res-doc-health = AIDS certificate and health certificate

## Notices

cit-res-notice-abroad = Those who live abroad apply to a diplomatic mission or consulate of the Republic of Azerbaijan. Speak with an officer before you continue.

## What happens next

cit-res-next-decision = The President of the Republic of Azerbaijan decides on restoration of citizenship (Citizenship Law, Article 15).

## Declaration

cit-res-declaration = I confirm that the data I have given are correct and complete. I consent to the State Migration Service collecting and checking these data and the copies of my documents, passing them to the state bodies that take part in considering my application, entering them into the Unified Migration Information System and keeping them for the period set by law, for the purpose of considering my application for restoration of citizenship (Law No. 527-IQ “On citizenship of the Republic of Azerbaijan”, Article 15; Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## Questions

cit-res-section-former = Former citizenship
cit-res-page-end-body = Which body ended your citizenship of Azerbaijan?
    .hint = Write its name as in the act. If you are not sure, write what you know.
    .why = To restore citizenship, the act that ended it is identified.
cit-res-end-body = Body that adopted the act
cit-res-page-end-act = What are the date and number of this act?
cit-res-end-date = Date of the act
    .hint = If you do not know the day or the month, enter the year only.
cit-res-end-number = Number of the act
    .hint = Leave this empty if you do not know it.
cit-res-page-former-document = Did you have a FIN as a citizen of Azerbaijan?
    .hint = The FIN is printed on the former identity card.
cit-res-former-fin = Former FIN
    .hint = 7 letters and digits: for example, 5ABC12D. Leave this empty if you do not know it or had none.
cit-res-page-left = Have you left Azerbaijan since your citizenship ended?
    .why = Health certificates are not asked of those who never left the country.
cit-res-left-azerbaijan = Has left Azerbaijan
cit-res-section-lives = Place of residence
cit-res-page-lives = Do you live in Azerbaijan?
    .why = The State Migration Service takes the applications of those who live in Azerbaijan.
cit-res-lives-in-azerbaijan = Lives in Azerbaijan
cit-res-page-home = In which country and at what address do you live?
cit-res-home-country = Country of residence
cit-res-home-address = Address
cit-res-section-papers = Copies of the other documents
cit-res-page-papers = Copy of the act that ended your citizenship
    .hint = If you have the act, scan it or choose to show it at a counter. If not, continue.
cit-res-copy-end-act = Act that ended citizenship

## Errors

error-end-before-birth = Citizenship cannot have ended before the date of birth. Check both dates.
error-home-country = You said that you do not live in Azerbaijan. Choose another country, or change the answer before.
