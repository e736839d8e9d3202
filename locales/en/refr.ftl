# References of the Service

refr = Reference (certificate)
    .intent = I need a reference
    .summary = Reference (certificate)
    .who = Anyone whose data the Service keeps, for themselves, for their child or for a person they represent
    .cost = An officer tells you the fee before you pay
    .duration = The form takes a few minutes. An officer tells you at the counter when the reference will be ready
    .legal = The reference is drawn from the migration records: Migration Code of the Republic of Azerbaijan, Articles 6–8
    .words = reference, certificate, confirmation, paper, letter, proof of registration, proof of address, application pending, for the bank, for school, for the embassy, arayis

## What you need

refr-need-passport = Passport or other border-crossing document
refr-need-facts = What the reference is about: the address where you are registered, or the application you have filed
refr-need-represented = If you ask for somebody else: that person’s document and the paper that lets you act

## What happens next

refr-next-counter = Go to the counter with your passport. An officer checks the data and tells you when the reference will be ready.
refr-next-questions-fee = If a fee is taken for the reference, an officer tells you the amount before you pay.

## Declaration

refr-declaration = I confirm that the data I have given are correct and complete. I consent to the State Migration Service collecting and checking these data and the copies of my documents, comparing them with the Unified Migration Information System and keeping them for the period set by law, for the purpose of giving me a reference (Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## Reference

refr-section-reference = Reference
refr-page-kind = What should the reference confirm?
refr-kind = Subject of the reference
refr-page-application = Which application is it about?
    .hint = Write the receipt number if you have it.
refr-application-about = What you applied for
    .hint = For example, a permit for temporary residence
refr-application-date = Date of the application
    .hint = Day, month, year: for example, 05 11 2026
refr-application-number = Receipt number
    .hint = Leave this empty if you do not have it with you.
refr-page-about = What should be confirmed?
    .hint = The reference can be about the matters of the Service only.
refr-about = What should be confirmed
refr-page-recipient = Where will you present the reference?
    .hint = Leave this empty if you do not know.
refr-recipient = Organisation
    .hint = For example, the name of a bank or a school

## Person

refr-section-person = Person
refr-page-for-whom = For whom is the reference?
refr-for-whom = Person concerned
refr-page-person = Who is this person?
    .hint = Write the name in Latin letters, as in the passport.
refr-person-surname = Surname of the person
refr-person-given-names = Given names of the person
    .hint = Leave this empty if the passport shows none.
refr-person-birth-date = Date of birth of the person
    .hint = Day, month, year: for example, 15 03 2015
refr-page-person-document = What does this person’s document say?
refr-person-citizenship = Citizenship of the person
refr-person-document = Number of the passport or other document
    .hint = Series and number together, letters and digits
refr-page-person-basis = On what basis do you represent this person?
    .why = Data of a person are given only to that person or to a representative.
refr-person-basis = Basis of representation
    .hint = For example, a power of attorney and its date

## Lists

list-refr-kind-registration = That the person is registered upon place of stay
list-refr-kind-application = That an application is under consideration
list-refr-kind-other = Something else on the matters of the Service

list-refr-for-self = For me
list-refr-for-child = For my child under 18
list-refr-for-represented = For a person whom I represent

## Errors

error-refr-minor = A parent or another legal representative asks for a person under 18. Have that person’s passport read, and choose for whom the reference is.
error-refr-adult-child = By this date the person is 18 or over. Check the date, or choose “For a person whom I represent”.
