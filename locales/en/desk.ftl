# Sentences of the desk: delivery, printing, deadlines, the history of a case

desk-yes = Yes
desk-no = No
# Stands where nothing was given
desk-none = Not given
desk-review = Check your answers

## Delivery

# $count (number) - waiting applications; $time - the last contact, HH:mm
desk-sync-waiting = { $count ->
    [one] { $count } waiting to be sent
   *[other] { $count } waiting to be sent
 } · last contact { $time }
# $time - the last contact, HH:mm
desk-sync-idle = Everything has been sent · last contact { $time }
# $count (number) - waiting applications
desk-sync-never = { $count ->
    [0] No contact with the centre yet
    [one] No contact with the centre yet · { $count } waiting to be sent
   *[other] No contact with the centre yet · { $count } waiting to be sent
 }
# $count (number) - waiting applications
desk-sync-offline = No contact with the centre · { $count ->
    [one] { $count } waiting to be sent
   *[other] { $count } waiting to be sent
 }

desk-outbox-sealed = Submitted, being prepared for sending
desk-outbox-queued = Waiting to be sent
desk-outbox-declared = The centre has the application and waits for the copies
desk-outbox-uploading = The copies are being sent
desk-outbox-stored = Stored at the centre
desk-outbox-quarantined = Not accepted by the centre; an officer must look at it
desk-outbox-advice = Nothing happens by itself. Try again; if it is refused again, hand it to the administrator. Nothing is lost: it stays on this device.
# $at (text) - date and time
desk-outbox-handed = Handed to the administrator on { $at }. It stays on this device until the matter is settled.

## What the centre lacks

# $device (text) - name of the device; $numbers (text) - one number, or the first and the last; $date (date)
desk-gap-purged = { $device }, number { $numbers }: the centre does not have it. This device wiped it on { $date }, after the centre had confirmed that it was stored. Tell the administrator: the centre must look in its backups.
# $device (text) - name of the device; $numbers (text) - one number, or the first and the last
desk-gap-quarantined = { $device }, number { $numbers }: the centre refused it, and it waits on the device for an officer. Open the list of what waits to be sent there.
desk-gap-acknowledged = { $device }, number { $numbers }: the centre does not have it, but the device still holds it and sends it again by itself.
desk-gap-unknown = { $device }, number { $numbers }: neither the centre nor the device holds it. It was never submitted, or was lost when the device was damaged. Tell the administrator: ask at the office for receipts of those days.
desk-gap-undeclared = { $device }, number { $numbers }: it has not arrived, though later ones have. The device has not said yet what it holds; look whether it is in contact with the centre.

## Handing an item over to a person

# $number (text) - receipt number
desk-hand-over-receipt = Receipt number: { $number }
# $device (text) - name of the device; $number (number) - the item's number there; $since (text) - date and time
desk-hand-over-item = Device { $device }, number { $number }, submitted on { $since }
# $hash (text) - 64 hex digits
desk-hand-over-found = The centre keeps what it refused under this checksum: { $hash }
desk-hand-over-kept = The item stays on the device, whole and signed, until the centre has taken it.

## A damaged store

# $date (date); $waiting, $missing (number) - applications; $file (text) - name of a file
desk-recovered = The data of this device was damaged and was recovered on { $date }. Recovered and waiting for the centre: { $waiting }. Not readable: { $missing }. The damaged file is kept as { $file }. Tell the administrator.
desk-attention-recovered = The data of this device was damaged and has been recovered. Tell the administrator.
desk-clock = The clock of this computer may be wrong, and with it the dates and deadlines on the screen. Check its date and time, or tell the administrator.
desk-reader = The reader of passports and receipts is not connected. Check its cable; it works again as soon as it is plugged in. Until then, type the lines and numbers.
desk-attention-stuck = The centre did not accept an application from this kiosk. Tell the administrator.

## Printing

desk-print-printing = The receipt is being printed.
desk-print-printed = The receipt has been printed. Please take it.
desk-handed-out = It has been sent to the printer.
desk-print-none = This kiosk has no printer. Take a picture of the QR code: it is your receipt.
desk-print-failed = The receipt could not be printed. Your application is in. Take a picture of the QR code, or tell a member of staff.
desk-qr = QR code of the receipt

## What is missing at a kiosk

desk-attention-printer = No paper receipts: you will take the receipt to your phone from the QR code on the screen.
desk-attention-scanner = The scanner does not work: you will type the passport data and show the pages at a counter.
desk-attention-reader = The passport reader does not work: you will type the lines of the passport. Please tell a member of staff.
desk-attention-offline = No contact with the centre: you can apply, and your application will be sent later.
desk-attention-clock = The clock of this kiosk may be wrong: check the calculated last day with a member of staff.

## Deadlines

# $date (date) - the last day
desk-deadline = The last day is { $date }.
# $date (date) - the last working day before the last day
desk-deadline-working = That day is not a working day; the last working day before it is { $date }. Come no later than that.
# $date (date) - the last day; $count (number) - days since then
desk-deadline-late = The last day was { $date }, { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
 }. Apply as soon as possible.


## Copies and fee

desk-at-counter = To be shown at a counter
desk-copy-arrived = The copy is here
desk-copy-compared = Compared with the original
desk-copy-waiting = The copy has not arrived yet
desk-fee-none = No state fee is taken

## The passport's machine-readable zone

desk-mrz-document-number = Document number
desk-mrz-surname = Surname
desk-mrz-given-names = Given names
desk-mrz-birth-date = Date of birth
desk-mrz-sex = Sex
desk-mrz-expiry-date = Last day of validity
desk-mrz-citizenship = Citizenship
desk-mrz-issuing-state = Issuing state
desk-mrz-personal-number = Personal number
desk-mrz-composite = Whole zone
# $field - the label of the part
desk-mrz-warning = The check digit for “{ $field }” does not fit. Look at the passport and compare.

## States of a case

desk-state-submitted = Submitted
desk-state-accepted = Accepted
desk-state-returned-incomplete = Returned for completion
desk-state-refused = Refused
desk-state-withdrawn = Withdrawn
desk-unconfirmed = Not yet confirmed by the centre
desk-centre-found = The centre checked “{ $field }”: { $problem }
desk-centre-found-of-all = The centre checked the answers: { $problem }

## History

desk-history-sealed = The application was submitted.
desk-history-received = The centre received the application.
desk-history-compared = The copies were compared with the original documents.
desk-history-corrected = Data were corrected.
desk-history-accepted = The application was accepted.
# $reasons - the reasons, joined
desk-history-returned = The application was returned for completion. Reason: { $reasons }.
# $reasons - the reasons, joined
desk-history-refused = The application was refused. Reason: { $reasons }.
desk-history-stale = The decision did not take effect: the application had changed at the centre in the meantime. Consider it again.

## Command line

cli-check-good = Nothing is wrong with these answers.
cli-verify-number = The receipt number is well formed, which alone proves nothing. Only the QR code of a receipt proves that it is genuine.
cli-verify-status = The status code is well formed, which alone proves nothing. Only the QR code of a receipt proves that it is genuine.
cli-verify-no-list = No list of keys was given, so it cannot be said whether the receipt is genuine. Give a list with --keys, or the centre's database with --database.
cli-specimen-office = Specimen office
# $service (text) - the service's code
cli-form-none = “{ $service }” has no application form: it answers at once, and nothing is submitted.
cli-form-answers = Name a file of answers, or ask for an empty form with --blank.

## Fee, papers and a calculator's answer

# $amount (money)
desk-fee = State fee: { $amount }
desk-fee-unconfirmed = An officer tells you the state fee before you pay.
# $amount (money), $source (text) - the article or page
desk-fee-staff = State fee: { $amount } ({ $source })
desk-fee-staff-unsure = State fee: { $amount } ({ $source }). This amount comes from a secondary source: confirm it before payment.
# $count (number)
desk-document-copies = { $count ->
    [one] { $count } copy
   *[other] { $count } copies
}
desk-document-notarised = notarised
desk-document-original = bring the original to be compared
desk-document-egov = the Service can get it through e-government
# $article (text), $date (date)
desk-source = Basis: { $article }, as of { $date }
desk-source-unconfirmed = Basis: { $article }, as of { $date }. Not confirmed by a text of law: ask an officer.
desk-law-migration-code = Migration Code, Article { $article }
desk-law-offences = Code of Administrative Offences, Article { $article }
desk-law-labour-code = Labour Code, Article { $article }
# $title (term), $number, $count (numbers)
desk-row-title = { $title }: { $number } of { $count }
# $field (term), $number (number)
desk-row-label = { $field } ({ $number })
desk-signed = Signed on the screen
desk-answer = The answer
desk-answer-title = Your answer
    .lead = This is what follows from your answers. Nothing was kept or sent.
desk-status-title = Where your application is
    .lead = Answered by the centre. Nothing was kept on this kiosk.
desk-status-offline = The status cannot be shown here at the moment
    .text = There is no contact with the centre. Scan the QR code of your receipt with a phone, ask at a counter, or call (012) 919. Your application is not affected.
# $count (number) - the period's length; $article (term) - the article
desk-deadline-rule-working = Within { $count ->
    [one] { $count } working day
   *[other] { $count } working days
} ({ $article }).
desk-deadline-rule-after = Within { $count ->
    [one] { $count } day
   *[other] { $count } days
} ({ $article }).
desk-deadline-rule-before = At least { $count ->
    [one] { $count } day
   *[other] { $count } days
} before the end ({ $article }).
desk-deadline-rule-before-working = At least { $count ->
    [one] { $count } working day
   *[other] { $count } working days
} before the end ({ $article }).
desk-deadline-rule-before-months = At least { $count ->
    [one] { $count } month
   *[other] { $count } months
} before the end ({ $article }).
desk-deadline-rule-months = Within { $count ->
    [one] { $count } month
   *[other] { $count } months
} ({ $article }).

## USB sticks at the counter

# $free - whole megabytes
desk-stick-free = { $free } MB free
# $count - records on the stick
desk-stick-saved = { $count ->
    [one] { $count } record was saved to the stick. It stays here until the centre’s answer has been read.
   *[other] { $count } records were saved to the stick. They stay here until the centre’s answer has been read.
 }
# $count - records on the stick
# $left - records that found no place
desk-stick-saved-some = Records saved to the stick: { $count }. Not saved: { $left }. Continue with another stick; it begins with those.
desk-stick-nothing = The centre has confirmed everything. There is nothing to save.
# $count - records that the centre confirmed
desk-answers-taken = { $count ->
    [one] The centre confirmed { $count } record.
   *[other] The centre confirmed { $count } records.
 }
desk-answers-none = There are no answers of the centre on this stick. Check that it is the stick that came back from the centre.
desk-answers-nothing-new = The answers on this stick bring nothing new for this device.
# $count - answers
desk-answers-refused = { $count ->
    [one] { $count } answer was not accepted: it does not come from the centre of this device or does not fit its record. Tell the administrator.
   *[other] { $count } answers were not accepted: they do not come from the centre of this device or do not fit their records. Tell the administrator.
 }
