# Status of stateless person: an intake

slp = Status of stateless person
    .intent = I have no citizenship
    .summary = First application for the status of a stateless person
    .who = Persons whom no state considers its citizen under its law (Migration Code, Article 3.0.2). The application is recorded at a counter with the help of an officer
    .cost = If a payment is due, an officer tells you its amount before you pay
    .duration = It takes a few minutes at the counter. An officer tells you when you will be answered
    .legal = Migration Code of the Republic of Azerbaijan, Article 3.0.2; Law of the Republic of Azerbaijan “On citizenship of the Republic of Azerbaijan”
    .words = stateless, no citizenship, without citizenship, no passport, Soviet passport, USSR, undocumented, status, apatride

## What you need

slp-need-documents = All the documents that you have: an old passport, a birth certificate, a card, a court decision; if you have none, come without
slp-need-letters = Answers of other states about your citizenship, if you have any
slp-need-reach = A way to reach you: a telephone, an e-mail address or the place where you stay

## Notices

slp-notice-minor = Those under 18 apply with a parent or a legal representative. If nobody like that is with you, tell the officer now.
slp-notice-azerbaijan = If you were a citizen of Azerbaijan, “Determination of belonging to citizenship” or “Restoration of citizenship” may be the right service for you. Ask the officer.
slp-notice-papers = If you have no documents, choose nothing and go on: having none does not prevent these data from being recorded.

## What happens next

slp-next-counter = An officer will look at your data and documents and tell you which proofs are needed and what the next step is. This application is not yet a decision on the status.
slp-next-time = Ask the officer how long the decision takes and whether anything has to be paid: this device cannot show that.
slp-next-change = If your address or telephone changes, tell an officer, so that we can find you.

## Declaration

slp-declaration = I confirm that what I have said is correct as far as I know. I consent to the State Migration Service collecting and checking these data and keeping them for the period set by law, for the purpose of considering my application for the status of a stateless person (Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## Language

slp-section-language = Language
slp-page-languages = Which languages do you speak?
    .hint = Choose every language that you speak comfortably.
    .why = We must speak with you in a language that you understand.
slp-languages = Languages spoken
slp-other-language = Another language
    .hint = The name of the language or dialect
slp-page-interpreter = Do you need an interpreter?
slp-needs-interpreter = An interpreter is needed
slp-interpreter-language = Language of the interpreter

## The person

slp-section-person = The person
slp-page-name = What are your surname and name?
    .hint = We write the name as you say it. If you have a document, say it as in the document.
slp-given-names = Name
    .hint = If you have one name only, write it in “Surname” and leave this field empty.
slp-page-birth = What is your date of birth?
    .hint = If you do not know the exact day, enter an approximate date and say so below.
slp-birth-date-exact = This date is exact
slp-page-birthplace = Where were you born?
    .hint = Choose the country to which the place belongs today.
    .why = You may have a citizenship under the law of the country of your birth; this is checked.
slp-birth-country = Country of birth
slp-birth-place = City, district or village of birth
    .hint = If you do not know it, leave this empty.

## Citizenship

slp-section-history = Citizenship
slp-page-former = Has any state ever considered you its citizen?
    .hint = Count citizenship of the former USSR too.
    .why = A stateless person is a person whom no state considers its citizen under its law (Migration Code, Article 3.0.2).
slp-former-citizenship = Former citizenship
slp-page-former-state = Which state were you a citizen of?
    .hint = If you were a citizen of the USSR, choose today’s country of the place where you lived then.
slp-former-state = State of the former citizenship

## Documents

slp-section-documents = Documents
slp-page-papers = Which documents do you have?
    .hint = Choose also those that are no longer valid.
slp-papers = Documents
slp-document-number = Number of the main document
    .hint = Series and number together; if there is none, leave this empty

## Life in Azerbaijan

slp-section-residence = Life in Azerbaijan
slp-page-residence = Where in Azerbaijan do you live?
slp-living-since = Living in Azerbaijan since
    .hint = If you know only the year, enter the year: for example, 1992. If you do not know, leave this empty.

## How to reach you

slp-section-reach = How to reach you
slp-page-reach = How can we reach you?
    .hint = One way is enough.
    .why = We must tell you the next step.
slp-reach-note = Your address, or a person who can pass on a message
    .hint = Fill this in if you have neither a telephone nor e-mail.

list-former-never = No, never
list-former-formerly = Yes, in the past
list-former-unknown = I do not know
list-slp-passport = Old passport (for example, of the USSR)
list-slp-birth-certificate = Birth certificate
list-slp-residence = Card or reference about living in Azerbaijan
list-slp-court = Court decision
list-slp-state-answer = Answer of another state about citizenship
list-slp-other = Another document

error-slp-former-state = Choose the state that you were a citizen of. If you were never a citizen of any state, choose “No, never” in the question before.
