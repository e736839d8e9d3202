# Voluntary return: an intake

vol = (Assisted) voluntary return
    .intent = I want to return home by choice
    .summary = Asking for help with a voluntary return
    .who = Foreigners and stateless persons who wish, of their own will, to return from Azerbaijan to their own country or to another that takes them, and need help with it
    .cost = No fee is known for this application. If a payment is due, an officer tells you before you pay
    .duration = The form takes a few minutes. An officer tells you when you will be answered
    .legal = Agreement of 8 December 2016 between the State Migration Service and the International Organization for Migration on voluntary return (pilot project)
    .words = voluntary return, go home, return home, go back to my country, ticket, help, assistance, IOM, AVRR, return

## What you need

vol-need-person = Your name, date of birth and citizenship
vol-need-document = Your passport or another travel document; if you have none, you say so in the form
vol-need-place = The country and the place that you want to return to
vol-need-phone = Your telephone number

## Notices

vol-notice-minor = Those under 18 apply with a parent or a legal representative. If nobody like that is with you, go to an officer.
vol-notice-no-document = You will need a valid document to return. An officer will explain how to get one.
vol-notice-help = Write neither an illness nor a treatment here. An officer will ask you in private what help you need.

## What happens next

vol-next-counter = Go to a counter with the receipt and, if you have them, your documents: an officer will complete the application with you.
vol-next-help = Whether help can be given is decided after your application has been considered; this application is not a promise of help.
vol-next-mind = The return is voluntary. If you change your mind, tell an officer.

## Declaration

vol-declaration = I confirm that the data I have given are correct and complete and that I wish to return of my own will. I consent to the State Migration Service collecting and checking these data, passing them to the International Organization for Migration and keeping them for the period set by law, for the purpose of considering my application for voluntary return (Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## The person

vol-section-person = The person
vol-page-name = What are your surname and name?
    .hint = If you have a passport, write them as in the passport.
vol-given-names = Name
    .hint = If you have one name only, write it in “Surname” and leave this field empty.
vol-page-birth = What is your date of birth?
vol-page-citizenship = Which country are you a citizen of?
    .hint = If you have no citizenship, choose “Stateless person”.
vol-page-language = In which language shall we speak with you?
vol-language = Language to speak
vol-other-language = Another language
    .hint = The name of the language or dialect

## The return

vol-section-return = The return
vol-page-return-country = Where do you want to return to?
    .why = We ask this to find out the way and the documents that are needed.
vol-return-country = Country of return
vol-return-place = City or village of return
    .hint = If you do not know it yet, leave this empty.
vol-page-family = How many members of your family return with you?
    .hint = Do not count yourself. If you return alone, enter 0.
vol-family-returning = Number of family members returning together
vol-page-travel-document = Do you have a travel document?
    .hint = A passport, a return certificate or another document for crossing the border
    .why = The border is crossed with a valid document; if you have none, one must be obtained first.
vol-travel-document = Travel document
vol-page-document-number = What is the number of the document?
vol-document-number = Document number
    .hint = Series and number together
vol-page-help = Do you need help on the way?
    .hint = For example, if it is hard for you to move about or you travel alone with a child. You need not write the reason here.
vol-needs-help = Help is needed on the way

## Consent

vol-section-consent = Consent
vol-page-consent = Do you agree that your data are passed to the International Organization for Migration?
    .hint = Only what you write in this form is passed on, and only for your return.
    .why = The Service arranges help with a voluntary return together with this organisation; your data are not passed to others without your consent.
vol-consent-iom = I agree

list-travel-valid = I have a valid document
list-travel-expired = I have a document, but it is no longer valid
list-travel-held = My document is in another place or with another person
list-travel-none = I have no document

error-vol-consent = This application cannot be sent without your consent. If you agree, choose “Yes”; if you do not, stop here and go to an officer.
error-vol-return-country = Choose from the list the country to which you will return from Azerbaijan.
