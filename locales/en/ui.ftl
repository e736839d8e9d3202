# The frame of the screens: buttons, titles and short instructions. What belongs to a service stands in its own file.

## Both faces

ui-service-name = State Migration Service of Azerbaijan
ui-language-name = English
ui-language = Language
ui-continue = Continue
ui-back = Back
ui-cancel = Cancel
ui-error-unexpected = Something went wrong. Please try again; if it happens again, ask a member of staff.

## Kiosk: welcome and home

ui-welcome = Welcome
ui-touch-to-start = Touch to start
ui-home-title = What do you need?
ui-home-search = Search for a service
ui-home-nothing = Nothing was found. Try another word, or ask a member of staff.
ui-home-call = Call Center: (012) 919
ui-resume-title = Continue where you left off
ui-resume-text = A form or the printing of a receipt was interrupted here a moment ago
ui-resume-lead = To show that it is yours, enter your date of birth as you gave it in the form.

## Kiosk: aids on every screen

ui-aids = Reading aids and help
ui-text-size = Large text
ui-contrast = Contrast
ui-lower = Lower the screen
ui-help = Help
ui-start-again = Start again
ui-leave-title = Start again?
ui-leave-text = What you have entered will be erased. Your application has not been submitted.
ui-leave-stay = Go on with the form
ui-leave-go = Erase and start again

## Kiosk: help

ui-help-close = Close help
ui-help-home = Touch what you have come for. You can also search by a word.
ui-help-passport = Open your passport at the page with the photograph and lay it face down on the reader. If it cannot be read, type the lines at the foot of that page, or press Continue and answer the questions.
ui-help-question = Answer the question and press Continue. With Back you can return to any earlier answer; nothing is lost.
ui-help-copies = Lay each page on the scanner and press Scan. If you cannot scan a page here, you can show it at a counter.
ui-help-review = Check every line. With Change you correct an answer. When everything is right, tick the declaration and press Submit.
ui-help-done = Your application has been submitted. Take the receipt with you, or photograph the code on the screen. Then press Finish, so that nobody sees your data.
ui-help-aids = Large text, Contrast and Lower the screen change the screen for this visit only.
ui-help-time = There is no hurry. If you do not touch the screen for a while, we ask whether you need more time.
ui-help-privacy = When you finish, or leave, your data are erased from this screen.
ui-help-staff = A member of staff will gladly help you. The Call Center answers on (012) 919.

## Kiosk: time-out

ui-timeout-title = Do you need more time?
ui-timeout-text = To protect your data, this screen will be cleared.
# $count (number) - seconds left
ui-timeout-left =
    { $count ->
        [one] { $count } second left
       *[other] { $count } seconds left
    }
ui-timeout-more = I need more time
ui-timeout-end = Erase and finish

## Kiosk: a service's page

ui-service-needs = What you need
ui-service-cost = Cost
ui-service-time = Time
ui-service-law = Legal basis
ui-service-leaflet = Print this page
ui-service-privacy = Your answers are stored encrypted and go to the State Migration Service only.
ui-deadline-title = Your last day to apply
ui-deadline-country = Your citizenship
ui-start = Start

## Kiosk: the form

# $number (number), $total (number) - steps; $section (text) - name of the section
ui-step = Step { $number } of { $total }: { $section }
ui-saved = Saved
ui-why = Why we ask
ui-optional = (optional)
ui-from-passport = from the passport
ui-choose = Choose
ui-day = Day
ui-month = Month
ui-year = Year
ui-birth-date = Date of birth
# $count (number) - mistakes on the page
ui-errors =
    { $count ->
        [one] Please correct this answer
       *[other] Please correct these { $count } answers
    }
ui-lookup-search = Type a few letters
# $count (number) - entries found
ui-lookup-count =
    { $count ->
        [one] { $count } entry found
       *[other] { $count } entries found
    }
ui-lookup-nothing = Nothing like this is in the list. Check the spelling.

## Kiosk: passport

ui-passport-open = Open your passport at the page with the photograph.
ui-passport-lay = Lay it face down on the reader.
ui-passport-wait = Leave it there until your name appears on the screen.
ui-passport-waiting = Waiting for your passport
ui-passport-type = Type it instead
ui-passport-without = Nothing to read? Press Continue and answer the questions.
ui-passport-read = The passport has been read. Compare the lines with your passport.
ui-passport-compare = One line could not be read with certainty. Compare it with your passport.
ui-passport-correct = Correct it by hand
ui-check-ok = checked
ui-check-confirmed = confirmed by you
ui-check-wrong = Compare this line with your passport.
ui-check-same = It is the same in my passport
ui-zone-hint = These are the lines with the signs < at the foot of the page with the photograph. Copy them exactly.
# $line (number) - 1 or 2
ui-zone-line = Line { $line }
ui-zone-third = Line 3 (on cards only)
# $count (number) - characters typed
ui-zone-count =
    { $count ->
        [one] { $count } character
       *[other] { $count } characters
    }
ui-zone-read = Read these lines
ui-zone-lay = Lay the passport instead

## Kiosk: copies

ui-copy-scan = Scan
ui-copy-again = Scan again
ui-copy-remove = Remove
ui-copy-show = I will show it at a counter
ui-copy-lay = Lay the page on the scanner and press Scan.
ui-copy-no-device = There is no scanner here. Show this page at a counter.
ui-copy-done = Scanned
ui-copy-at-counter = You will show this page at a counter
ui-copy-picture = The scanned page
ui-copy-close = Close

## Kiosk: check and submit

ui-review-title = Check your answers
ui-review-lead = Nothing has been submitted yet. Change what is not right.
ui-change = Change
ui-declare-first = To submit, confirm the declaration first.
ui-submit = Submit
ui-submitting = Submitting…

## Kiosk: done

ui-done-title = Your application is submitted
ui-done-delivered = The State Migration Service has received it. Keep the receipt.
ui-done-stored = It is stored safely and will be sent automatically. Keep the receipt: it proves that you applied today.
ui-done-receipt = Receipt number
ui-done-code = Status code
ui-done-next = What happens next
ui-done-qr = QR code of the status page
ui-done-qr-words = Photograph the code: it shows the status on your phone.
# $number (text) - receipt number
ui-done-picture = Picture of the receipt { $number }
ui-print-again = Print again
ui-finish = Finish

## Keyboard on the screen

ui-keyboard = Keyboard on the screen
ui-key-shift = Aa
ui-key-caps = AA
ui-key-erase = Erase
ui-key-space = space
ui-key-done = Done

## Setup

ui-setup-title = Connect this device
ui-setup-lead = An administrator issues the one-time code at the centre. The centre decides whether this device is a kiosk or a counter.
ui-setup-server = Address of the centre
ui-setup-code = One-time code
ui-setup-enrol = Connect
ui-setup-busy = Connecting…

## Counter: signing in

ui-sign-in-title = Sign in
ui-sign-in-login = User name
ui-sign-in-password = Password
ui-sign-in = Sign in
ui-sign-in-offline = Signing in works without a network too, once you have signed in on this device.
ui-sign-out = Sign out

## Counter: the list

ui-search = Search
ui-search-hint = Name, document, number or code
ui-scan-label = Receipt
ui-scan-hint = QR code or number
ui-cases = Applications
# $count (number) - applications in the list
ui-cases-count =
    { $count ->
        [one] { $count } application
       *[other] { $count } applications
    }
ui-cases-none = There are no applications here yet.
ui-cases-not-found = Nothing matches the search.
ui-unconfirmed = Not yet confirmed by the centre
ui-blank-title = No application is open
ui-blank-text = Scan a receipt, or choose an application from the list.

## Counter: an application

ui-sections = Sections
ui-staged = There is an unsaved correction. The application keeps what was submitted beside it.
ui-staged-first = Save or drop the correction first.
ui-reasons-return = Why does the application go back?
ui-reasons-refuse = Why is the application refused?
ui-reasons-note = Note for the applicant (if any)
ui-reasons-missing = Choose at least one reason.
ui-reasons-confirm-return = Return to the applicant
ui-reasons-confirm-refuse = Refuse the application
ui-side = Copies, state fee and history
ui-copies = Copies
ui-copies-none = There are no copies.
ui-compared = Compared with the originals
ui-not-compared = Not yet compared with the originals
ui-fee = State fee
ui-history = History
ui-history-none = Nothing has happened yet.
ui-before = Before
ui-after = After
ui-said-compared = Marked as compared
ui-said-saved = Correction saved
ui-said-dropped = Correction dropped
ui-said-decided = Decision recorded

## Counter: keys

ui-keys = Keys
ui-key-search = Search
ui-key-scan = Receipt
ui-key-compared = Compared
ui-key-save = Save correction
ui-key-drop = Drop correction
ui-key-accept = Accept
ui-key-return = Return
ui-key-refuse = Refuse
ui-key-next = Next
ui-key-outbox = To be sent
ui-key-guide = Guide
ui-key-form = Print form

## Counter: what waits to be sent

ui-outbox = Waiting to be sent
ui-outbox-close = Back to the applications
ui-outbox-none = Everything has been sent to the centre.
ui-outbox-what = What
ui-outbox-state = State
ui-outbox-reason = Reason
ui-outbox-since = Since
ui-outbox-next = Next attempt
ui-outbox-do = What to do
ui-outbox-retry = Try again
ui-outbox-retry-all = Try everything again
ui-outbox-open = Open the case
ui-outbox-hand-over = Hand to the administrator
ui-outbox-handed = For the administrator
ui-outbox-gaps = Missing at the centre
ui-said-retry = It is being sent again.
ui-said-handed = It is handed over. Copy or print what stands here.
ui-outbox-exported = Saved to a stick
ui-stick-save = Save to a USB stick
ui-stick-read = Read answers from a stick
ui-stick-choose = Choose the stick.
ui-stick-none = No USB stick was found. Plug one in, wait a few seconds and press the button again.
ui-stick-busy = Please leave the stick plugged in until this is finished.
ui-stick-files = These files are on the stick:

ui-guide = Fees, deadlines, leaflets
ui-guide-all = All calculators
ui-guide-calculators = Calculators
ui-guide-leaflets = Leaflets: what a visitor needs
ui-guide-service = Service
ui-guide-print = Print in
ui-guide-open = The answer appears here once every question is answered.

## Groups of services, repeated pages, signature, answers

ui-group-back = All services
# $count (number)
ui-group-count = { $count ->
    [one] { $count } service
   *[other] { $count } services
}
ui-row-remove = Take this one out
ui-choose-many = Choose all that apply.
ui-signature-draw = Sign in the box with a finger.
ui-signature-box = Box for your signature
ui-signature-done = Your signature is kept
ui-signature-again = Sign again
ui-signature-keep = Keep the signature
ui-signature-counter = I will sign at a counter
ui-photo-lay = Have your photograph taken, or lay a photograph on the scanner
ui-review-documents = Bring these papers
ui-review-documents-lead = An officer asks for them at the counter.
ui-answer-next = What you can do next
ui-answer-given = What you answered
ui-answer-finish = Finish
ui-service-answer-privacy = Your answers are not kept.
