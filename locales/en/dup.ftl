# Replacement of the permission card (Migration Code, Article 44.5)

dup = Replacement or duplicate of the permission card
    .intent = My card is lost or must be replaced
    .summary = Replacement or duplicate of the permission card
    .who = Foreigners and stateless persons who hold a permission card for temporary or permanent residence, when the card is lost or damaged or when the data in their identity documents have changed
    .cost = For a lost card for temporary residence: 10 manat, which an officer confirms. In other cases an officer tells you the fee before you pay
    .duration = The form takes about 10 minutes. An officer tells you at the counter when the new card will be ready
    .legal = Migration Code of the Republic of Azerbaijan, Article 44.5
    .words = lost card, stolen, damaged, broken, torn, duplicate, replace, replacement, new card, residence card, changed name, new passport, surname after marriage, wrong data, re-issue

## What you need

dup-need-passport = Passport or other border-crossing document
dup-need-card = The card, if you still have it
dup-need-proof = If your data have changed: the document that shows the new data

## Notices

# $deadline (date) - the last day to report
dup-notice-late = The last day to report this was { $deadline }: 10 working days (Migration Code, Article 44.5). You can still apply now, and your application will be taken.
# $deadline (date) - the last day to report
dup-notice-deadline = The last day to report this is { $deadline }: 10 working days (Migration Code, Article 44.5). You are in time.
dup-notice-fine-lost = A fine of 30 manat may be imposed for the loss of residence documents (Code of Administrative Offences, Article 566); an officer decides on this.
dup-notice-fine-damaged = A fine of 30 manat may be imposed for damaging residence documents on purpose (Code of Administrative Offences, Article 566); an officer decides on this.
dup-notice-card-expired = By this date your card is no longer valid. Please check the date. If it is right, an officer will tell you whether you need an extension instead of a replacement.

## What happens next

dup-next-counter = Bring your passport to the counter, and the card if you still have it. An officer compares the data and tells you the fee and the day on which the new card will be ready.
dup-next-found = If you find the lost card, tell an officer.

## Declaration

dup-declaration = I confirm that the data I have given are correct and complete. I consent to the State Migration Service collecting and checking these data and the copies of my documents, entering them into the Unified Migration Information System and keeping them for the period set by law, for the purpose of re-issuing my permission card (Migration Code, Article 44.5; Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## Card

dup-section-card = Card
dup-page-kind = Which card do you hold?
dup-kind = Kind of card
dup-page-reason = Why must the card be replaced?
dup-reason = Reason
dup-page-event = When did it happen?
    .hint = The day on which you lost the card, or on which your data changed. If you do not know it exactly, enter the day on which you noticed.
    .why = The loss or the change is reported within 10 working days (Migration Code, Article 44.5).
dup-event-date = Date of the loss or the change
    .hint = Day, month, year: for example, 05 11 2026
dup-page-lost = How was the card lost?
    .hint = You may leave this empty.
dup-lost-place = Place
    .hint = For example, the city and the street
dup-lost-how = What happened
dup-page-damaged = How was the card damaged?
dup-damaged-how = What happened to the card
dup-page-changed = Which of your data have changed?
    .why = A change of the data in your identity documents is reported (Migration Code, Article 44.5).
dup-changed-what = What has changed
dup-changed-before = What the card says now, and what is right
    .hint = For example: the surname before and after marriage, or the number of the old passport
dup-page-card = What does the card say?
    .hint = If the card is lost, write what you know.
dup-card-number = Card number
    .hint = Series and number together, letters and digits
dup-card-expiry = Last day of the card’s validity
    .hint = Day, month, year: for example, 31 12 2027
dup-card-fin = FIN
    .hint = 7 letters and digits on the card: for example, 5ABC12D

## Copies

dup-section-card-copy = Copy of the card
dup-page-card-copy = Copy of the card you have
    .hint = Scan each side, or choose to show it at a counter.
dup-copy-card-front = Front of the card
dup-copy-card-back = Back of the card

## Lists

list-dup-kind-temporary = Card for temporary residence
list-dup-kind-permanent = Card for permanent residence

list-dup-reason-lost = The card is lost or stolen
list-dup-reason-damaged = The card is damaged
list-dup-reason-changed = My data have changed

list-dup-changed-name = Surname or name
list-dup-changed-passport = Passport: a new number or validity
list-dup-changed-citizenship = Citizenship
list-dup-changed-other = Other data

## Errors

error-dup-before-birth = This date cannot be before the date of birth. Check the date.
