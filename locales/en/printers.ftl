# Printers and the queue of prints: at the kiosk, at the counter and on the administrator's screen

## At the kiosk

desk-attention-paper = The printer has run out of paper: you will take the receipt to your phone from the QR code on the screen.
desk-print-no-paper = The printer has run out of paper, so the receipt was not printed. Take a picture of the QR code: it is your receipt.
desk-print-doubt = The printer has stopped. Please look at the printer: how much of your receipt came out?
desk-print-once-more = You have no valid receipt on paper yet. Print it again, or take a picture of the QR code: it is your receipt as well.
desk-print-unknown = It is not known whether the receipt came out. Take a picture of the QR code, or print a copy.
desk-print-answer-whole = The whole receipt came out
desk-print-answer-part = Only a part came out, or it cannot be read
desk-print-answer-nothing = Nothing came out
desk-print-answer-unknown = I do not know
error-print-possible = The printer does not answer at the moment, and the receipt may still come out. Wait a little and answer again, or choose “I do not know”.

## How a printer is

desk-printer-ready = The printer is ready.
desk-printer-spooled = Windows knows the printer. Windows does not report whether there is paper: look at the printer yourself.
desk-printer-paper-near-end = The printer is ready, but its paper is nearly used up: have new paper at hand.
desk-printer-paper-out = The printer has run out of paper: put paper in.
desk-printer-cover = The printer's cover is open: close it.
desk-printer-fault = The printer is faulty: check for jammed paper, the cutter and the toner.
desk-printer-offline = The printer is offline or its queue is stopped: switch it on again.
desk-printer-silent = The printer does not answer: check the power, the cable and the address.
desk-printer-untrusted = The secure connection to the printer was refused: this computer does not trust the printer's certificate, or the printer has none. Have the certificate added to the trusted ones of this computer, or give an address that begins with ipp://.
desk-printer-stopped = The printer stopped in the middle of the test page: look at its paper and its cover, then try again.
desk-printer-tested = The test page has been printed.
desk-printer-test = Test page of a printer
desk-printer-test-office = For a test, not of any office
error-printer-name = Give the printer a name of at most 40 characters.
error-printer-address = There can be no printer at this address. Examples: ipp://localhost:631/printers/name, spooler:HP LaserJet, escpos://10.0.0.5, escpos:/dev/usb/lp0.
error-printer-roll = A printer with a roll cannot print A4: choose another one for forms and leaflets.
error-printer-unknown = This printer is no longer there. Refresh the list.

## The queue of prints

desk-print-original = Receipt
# $number (number) - the copy's own number, from 1 on
desk-print-copy = Copy No. { $number } of a receipt
desk-print-form = Application form
desk-print-leaflet = Leaflet
# $paper (term), $number (number) - the copy's own number, from 1 on
desk-print-copy-of = { $paper } (copy No. { $number })
desk-task-printing = It is being printed.
desk-task-doubt = It is not known what came out: look at the printer and answer.
desk-task-printed = It has been printed.
desk-task-unknown = It is not known whether it came out; it counts as printed.
desk-task-spoiled = Only a part came out; it is not valid.
desk-task-nothing = Nothing came out.
desk-task-failed = The printer did not accept it: print it again.
desk-task-no-printer = No printer was ready, so nothing came out.

## Printing a receipt again at the counter

error-reprint-scan = To print a copy of this receipt, first scan its QR code, from the paper or from the visitor's phone.
error-reprint-facts = The code that was scanned was issued for other facts than those of this application, so no copy can be printed. Check the receipt itself.

## The paper that follows a decision

desk-notice-registration = Print the confirmation of registration
desk-notice-decision = Print the notice of decision
desk-notice-officer = Officer who made the decision
error-notice-none = No paper can be printed yet: no decision from which one follows was made on this application, or the centre has not confirmed it.
# $reason (text) - the code of the reason
error-notice-reason = The text of the reason with the code “{ $reason }” is not known at this counter, so the notice was not printed: a notice states every reason. Print it at the counter where the decision was made, or tell the administrator that this counter lacks the centre's newest catalogue.

## What came out of the printer at the counter

desk-task-doubt-receipt = It is not known how much of the receipt came out: look at the printer and answer.
desk-task-doubt-registration = It is not known how much of the confirmation of registration came out: look at the printer and answer.
desk-task-doubt-decision = It is not known how much of the notice of decision came out: look at the printer and answer.
desk-print-answer-whole-registration = The whole confirmation of registration came out
desk-print-answer-whole-decision = The whole notice of decision came out
desk-print-answer-whole-sheets = All sheets came out
error-print-possible-registration = The printer does not answer at the moment, and the confirmation of registration may still come out. Wait a little and answer again, or choose “I do not know”.
error-print-possible-decision = The printer does not answer at the moment, and the notice of decision may still come out. Wait a little and answer again, or choose “I do not know”.
error-print-possible-sheets = The printer does not answer at the moment, and the sheets may still come out. Wait a little and answer again, or choose “I do not know”.
