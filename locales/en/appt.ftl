# Booking an appointment

appt = Booking an appointment
    .intent = I want to book a visit
    .summary = Your wish for a day and time to visit the Service
    .who = Anyone who wishes to visit an office of the State Migration Service
    .cost = Free of charge
    .duration = The form takes a few minutes. A member of staff confirms the day and the time
    .legal = E-service of the State Migration Service
    .words = appointment, book, booking, queue, ticket, visit, reception, meeting, slot, time, reserve, come in, question, advice

## What you need

appt-need-date = The day on which you wish to come: it must be a working day
appt-need-phone = A phone number on which you can be reached
appt-need-document = The number of your passport or identity card, if you have one

## Notices

appt-notice-registration = You need not come in for registration upon place of stay: you can apply for it in this window at once.

## What happens next

appt-next-wish = This is not a confirmed appointment yet: a member of staff looks at your wish. Come once the day and the time have been confirmed.
appt-next-bring = When you come, bring your passport or identity card and the papers of your matter.

## Declaration

appt-declaration = I confirm that the data I have given are correct and complete. I consent to the State Migration Service collecting these data and keeping them for the period set by law, for the purpose of booking my appointment and reaching me about it (Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## The visit

appt-section-visit = Visit
appt-page-visit-service = What do you wish to come about?
appt-visit-service = Matter
appt-visit-note = In a few words
    .hint = If your matter is not on the list, describe it in one sentence.

list-appt-registration = Registration upon place of stay
list-appt-extension = Extension of temporary staying period
list-appt-temporary = Permit for temporary residence
list-appt-permanent = Permit for permanent residence
list-appt-work = Work permit
list-appt-card = Replacement of the permission card
list-appt-citizenship = Citizenship
list-appt-refugee = Refugee status or status of stateless person
list-appt-return = Voluntary return
list-appt-reference = Reference
list-appt-fine = Fine or state fee
list-appt-pickup = Collecting a document that is ready
list-appt-other = Another matter

appt-page-visit-office = Where do you wish to come?
    .hint = Choose the department near the place where you live.
appt-visit-office = Department

list-appt-office-baku = Baku
list-appt-office-shirvan = Shirvan
list-appt-office-shaki = Shaki
list-appt-office-ganja = Ganja
list-appt-office-lankaran = Lankaran
list-appt-office-khachmaz = Khachmaz
list-appt-office-aghsu = Aghsu
list-appt-office-yevlakh = Yevlakh
list-appt-office-nakhchivan = Nakhchivan Autonomous Republic

appt-page-visit-date = On which day do you wish to come?
    .hint = A working day from tomorrow on, within 60 days
appt-visit-date = The day you wish
    .hint = Day, month, year: for example, 05 11 2026

appt-page-visit-time = Which time of day suits you best?
appt-visit-time = Time of day

list-appt-morning = Before noon
list-appt-afternoon = After noon
list-appt-any = Any time

## The visitor

appt-section-visitor = Visitor
appt-page-visitor-name = What are your surname and name?
appt-given-names = Given names
    .hint = Leave this empty if your document shows none.
appt-page-birth = Your date of birth
    .why = With your date of birth you can check how your application is doing.
appt-page-visitor-document = What is the number of your document?
    .hint = Passport or identity card. You need not answer: if the document is lost or not with you, continue.
appt-document-number = Document number
    .hint = Series and number together, letters and digits

## Errors

error-appt-date-past = Choose a day from tomorrow on.
# $limit (date) - the last day that can be chosen
error-appt-date-far = This day is too far ahead. Choose a day no later than { $limit }.
error-appt-date-rest-day = This is not a working day but a rest day or a holiday. Choose another day.
