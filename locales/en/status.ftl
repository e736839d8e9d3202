# The public status pages: what a receipt's QR code opens, and the lookup by status code and birth date.
# Nothing personal is ever said here.

status-service-name = State Migration Service of the Republic of Azerbaijan
status-language = Language
status-help = Questions? Call (012) 919, in Azerbaijani, Russian or English.

# The form
status-lookup-title = Where is my application?
status-lookup-intro = Scan the QR code on your receipt, or enter the status code printed on it.
status-code = Status code
status-code-hint = 12 letters and digits, for example K7Q4 9M2X T6RW
status-birth-date = Date of birth of the applicant
status-birth-date-hint = For example 15 3 1990
status-day = Day
status-month = Month
status-year = Year
status-check = Check

# When nothing can be shown
status-not-found = No application was found
    .text = Please compare the status code and the date of birth with your receipt. If the form was filled in today, it may not have arrived yet.
status-unconfirmed = This receipt cannot be confirmed
    .text = The code does not come from a receipt of the Service that is valid now. Please show your receipt at any office of the Service.
status-limited = Too many tries
    .text = Please wait a minute and try again.
status-unavailable = The status cannot be shown at the moment
    .text = Your application is not affected. Please try again in a few minutes.
status-other = Check another application

# Where an application stands: a title and what happens next
status-submitted = Your application has been received
    .next = An officer is considering it. You do not need to do anything now.
status-accepted = Your application has been accepted
    .next = Nothing more is needed. Keep your receipt.
status-returned = Something is missing in your application
    .next = Please come to the office named below with your passport and your receipt. An officer will explain what is missing.
status-decided = The answer to your application is ready
    .next = Please come to the office named below with your passport and your receipt. An officer will give you the answer in writing.
status-withdrawn = The application has been withdrawn
    .next = You can submit a new application at any time.
status-pending = This receipt is genuine
    .next = Your application is on its way and has not arrived at the centre yet. It counts from the day it was submitted. Please look again later.

# The steps
status-steps = Steps
status-step-submitted = Submitted
status-step-received = Arrived at the centre
status-step-review = Considered by an officer
status-step-answer = Answer
status-step-done = (done)
status-step-now = In progress
status-step-todo = (not yet)

# Facts
status-receipt-number = Receipt number
status-service = Service
status-received-on = Received on
status-office = Office
status-due = Answer due by
status-fee = State fee
status-fee-none = None
# $date: the civil date in Baku, $time: the time in Baku
status-as-of = As of { $date }, { $time }.
