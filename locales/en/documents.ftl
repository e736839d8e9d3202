## The papers besides an application's receipt. Azerbaijani stands beneath the reader's language, so lines must be short.

paper-copy-note = This is a copy of a paper issued earlier.
paper-specimen-note = This is a specimen without legal force.
paper-footer = The QR code shows where the application stands now
# Beneath the square code, in a narrow column. $code (text): the status code
paper-scan = Scan to see the status. Status code: { $code }
# Words for people who have the paper read to them. $number (text): the receipt number
paper-qr-alt = QR code of this paper on the application { $number }
# $from, $until (dates): the first and the last day
paper-period = { $from } – { $until }
paper-window = Window

## Confirmation of registration

paper-registration-title = Confirmation of registration upon place of stay
# $number (text): the receipt number. The title of the file.
paper-registration-document-title = Confirmation of registration { $number }
paper-registration-place = Place of stay
# $number (text): parts of an address, after the street
paper-registration-building = building { $number }
paper-registration-flat = flat { $number }
paper-registration-host = Host party
paper-registration-period = Registered for
paper-registration-on = Registered on
paper-registration-meaning = What this confirms
paper-registration-statement = The person named above is registered upon place of stay (Migration Code, Article 21).
paper-registration-leaving = When you leave this address, you or the host party inform the Service. When the period ends, you count as de-registered automatically (Migration Code, Article 21.8).

## Receipt of a payment

paper-payment-title = Payment receipt
# $number (text): the receipt number of the application. The title of the file.
paper-payment-document-title = Payment receipt for { $number }
# Above the sum in large figures.
paper-payment-paid-sum = Paid
paper-payment-central-number = Unique central number
paper-payment-number = Payment number
paper-payment-paid = Time of payment
paper-payment-means = Means of payment
paper-payment-payer = Payer
# $number (text): the taxpayer number
paper-payment-tax = TIN (VÖEN) { $number }
paper-payment-operator = Portal operator
paper-payment-recipient = Service organisation
paper-payment-budget = Budget codes
# $classification, $level, $organisation (text): codes that the portal adds
paper-payment-budget-codes = classification { $classification }, level { $level }, organisation { $organisation }
paper-payment-amounts = Amounts
paper-payment-what = For
paper-payment-amount = Amount
paper-payment-total = Total
paper-payment-note = The electronically signed statement of the portal operator proves this payment. This receipt can be printed again at any time.

## How it was paid

paper-means-card = Bank card
paper-means-bank = Bank
paper-means-terminal = Payment terminal
paper-means-internet = Internet
paper-means-post = Post office

## List of missing documents

paper-missing-title = List of missing documents
# $number (text): the receipt number. The title of the file.
paper-missing-document-title = Documents missing for { $number }
paper-missing-by = Bring them by
paper-missing-to = Bring them to
paper-missing-list = Documents to bring
# The head of a narrow column of numbers.
paper-missing-number = No.
paper-missing-document = Document
paper-missing-why = What is missing
paper-missing-absent = The document was not handed in
paper-missing-step = Bring this list, your identity document and the documents that are missing.

## Notice of a decision

paper-decision-title = Notice of decision
# $number (text): the receipt number. The title of the file.
paper-decision-document-title = Notice of decision on { $number }
paper-decision-outcome = Decision
paper-decision-granted = The application is granted
paper-decision-refused = The application is refused
paper-decision-returned = The application is returned for completion
paper-decision-cancelled = What was granted earlier is cancelled
paper-decision-number = Decision number
paper-decision-date = Date of decision
paper-decision-valid = Validity period
paper-decision-fee = State fee to pay
paper-decision-pay-by = Pay by
paper-decision-legal = Legal basis
paper-decision-reasons = Reasons
paper-decision-disagree = If you disagree with the decision
paper-decision-complaint = You may complain about this decision to the State Migration Service, where the Appeals Council considers it, or go to court.
# Where the seal is put.
paper-decision-seal = Place for the seal

## Ticket of the queue

paper-ticket-title = Queue ticket
# $number (text): such as B 047. The title of the file.
paper-ticket-document-title = Queue ticket { $number }
paper-ticket-number = Your number
paper-ticket-ahead = Before you
# $count (number)
paper-ticket-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
paper-ticket-wait = Waiting time
# $count (number)
paper-ticket-minutes = { $count ->
    [one] about { $count } minute
   *[other] about { $count } minutes
}
paper-ticket-taken = Taken
paper-ticket-watch = Watch the screen: when your number appears, go to the window shown beside it.
paper-ticket-ready = Have your passport or identity card and your documents ready.
paper-ticket-footer = The ticket is valid today only, at this office only

## Slip of an appointment

paper-appointment-title = Confirmation of appointment
# $number (text). The title of the file.
paper-appointment-document-title = Appointment { $number }
paper-appointment-number = Appointment number
paper-appointment-when = When
paper-appointment-where = Where
paper-appointment-visitor = Visitor
paper-appointment-show = When you come, show this slip and your passport or identity card.
paper-appointment-change = If you cannot come, tell the Call Center: (012) 919.
paper-appointment-footer = This slip confirms the day and the time of your visit

## The cashier's day report

paper-day-title = Cashier’s day report
# $day (date). The title of the file.
paper-day-document-title = Cashier’s day report, { $day }
paper-day-day = Day
paper-day-cashier = Cashier
paper-day-shift = Working hours
# $opened, $closed (text): times
paper-day-hours = { $opened } – { $closed }
paper-day-count = Number of payments
paper-day-payments = Payments
paper-day-time = Time
paper-day-means = Means of payment
paper-day-back = Given back
paper-day-head = Head of the division
paper-day-footer = For the accounts of the Service
