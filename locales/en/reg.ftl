# Registration upon place of stay (Migration Code, Article 21)

reg = Registration upon place of stay
    .intent = I have arrived
    .summary = Registration upon place of stay
    .who = Foreigners and stateless persons who stay in Azerbaijan temporarily for more than 15 days (citizens of Kazakhstan: more than 30 days), or the host party on their behalf
    .cost = Free of charge: no state fee is taken (Migration Code, Article 21.7)
    .duration = The form takes a few minutes. You are answered within 1 working day (Migration Code, Article 21.4)
    .legal = Migration Code of the Republic of Azerbaijan, Article 21
    .words = register, registration, address, arrival, arrived, check in, hotel, house, flat, apartment, guest, rent, 15 days, tourist, propiska

## What you need

reg-need-passport = Passport or other border-crossing document
reg-need-stamp = The stamp of your last entry in the passport and, if you came with a visa, the visa
reg-need-address = The address of the place where you stay
reg-need-host = Surname, name and personal identification number (FIN) of the owner of the dwelling or, if you stay in a hotel, its name and taxpayer number (VÖEN)

## Notices

# $deadline (date) - the last day for registration
reg-notice-late = The last day for registration was { $deadline }. You can still apply now, and your application will be taken. A fine of 300–400 manat may be imposed for being late (Code of Administrative Offences, Article 575.1); an officer decides on this.
# $deadline (date) - the last day for registration
reg-notice-deadline = The last day for registration is { $deadline }. You are in time.
reg-notice-kazakhstan = For citizens of Kazakhstan the period for registration is 30 days.
reg-notice-document-expired = By this date your passport is no longer valid. Please check the date. If it is right, you can still apply, and an officer will consider your application; if you have a valid document, keep it with you.
reg-notice-short-stay = Registration is not obligatory for so short a stay (Migration Code, Article 21.1). You can still apply if you wish.

## What happens next

# $due (date) - the day by which the applicant is informed
reg-next-answer = You will be informed of your registration within 1 working day: by { $due }.
reg-next-move = If you move to another address, register at the new place of stay within 5 working days of arriving there (Migration Code, Article 21.9).
reg-next-questions = If you have questions, call the Call Center: (012) 919. It answers in Azerbaijani, English and Russian.

## Declaration

reg-declaration = I confirm that the data I have given are correct and complete. I consent to the State Migration Service collecting and checking these data and the copies of my documents, entering them into the Unified Migration Information System and keeping them for the period set by law, for the purpose of my registration upon place of stay (Migration Code, Article 21; Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## Arrival

reg-section-arrival = Arrival
reg-page-arrival = When did you arrive in Azerbaijan?
    .hint = The date on the stamp of your last entry in the passport
    .why = The period for registration is counted from your arrival in the country (Migration Code, Article 21.2).
reg-arrival-date = Date of arrival
    .hint = Day, month, year: for example, 05 11 2026
reg-arrival-checkpoint = Border checkpoint
    .hint = As on the stamp: for example, Heydar Aliyev Airport. Leave this empty if you cannot read it.

reg-page-country-from = Which country did you come from?
    .hint = It may differ from the country of your citizenship.
reg-country-from = Country arrived from

reg-page-entry-basis = How did you enter Azerbaijan?
    .why = How long the registration is valid depends on this (Migration Code, Article 21.5).
reg-entry-basis = Basis of entry

reg-page-visa = What does your visa say?
    .hint = If there are two lines of letters and digits at the foot of your visa, you can lay it on the reader.
    .why = You are registered for the period of stay in the visa (Migration Code, Article 21.5).
reg-visa-number = Visa number
reg-visa-expiry = Last day of the visa’s validity
    .hint = Day, month, year: for example, 31 12 2026
reg-visa-days = Period of stay in the visa, in days
    .hint = A number: for example, 30
reg-visa-type = Type of visa
    .hint = As written in the visa. Leave this empty if it is not stated.
reg-visa-entries = Number of entries

reg-page-purpose = What is the purpose of your arrival?
reg-purpose = Purpose of arrival

reg-page-stay = Until what date will you stay in Azerbaijan?
    .hint = If you do not know exactly, enter the last day you may stay.
    .why = Those who came with a visa are registered for the period of stay in it, those who came without a visa for 90 days (Migration Code, Article 21.5).
reg-stay-until = Last day of stay
    .hint = Day, month, year: for example, 31 12 2026

## Host party

reg-section-host = Host party
reg-page-host-type = With whom do you stay?
    .hint = The host party is the owner of the dwelling or the management of the hotel, sanatorium, hospital or similar place.
    .why = The law names the host party (Migration Code, Article 21.2).
reg-host-type = Host party
reg-filed-by = Who files this application?
    .hint = The law lets either of you file it. Leave this empty if you file it for yourself.

reg-page-host-person = Who owns the dwelling?
reg-host-surname = Surname of the owner
reg-host-given-names = Name of the owner
reg-host-fin = FIN of the owner
    .hint = 7 letters and digits on the identity card: for example, 5ABC12D
reg-host-phone = Phone of the owner
    .hint = With the country code: for example, +994 50 123 45 67. Leave this empty if you do not know it.

reg-page-host-company = Which organisation is your host?
reg-company-name = Name of the organisation
    .hint = For example, the name of the hotel or hospital
reg-company-voen = VÖEN of the organisation
    .hint = 10 digits; the hotel’s reception can tell you
reg-company-contact = Person responsible in the organisation
    .hint = Surname and name. Leave this empty if you do not know them.
reg-company-phone = Phone of the organisation
    .hint = With the country code: for example, +994 12 345 67 89. Leave this empty if you do not know it.

## Copies

reg-section-copies = Copies
reg-page-copies = Copies of your passport
    .hint = Scan each page, or choose to show it at a counter.
    .why = A copy of the passport is attached to the application (Migration Code, Article 21.2).
reg-copy-data-page = Page with the photograph
reg-copy-visa-page = Page with the visa
reg-copy-entry-page = Page with the stamp of the last entry
