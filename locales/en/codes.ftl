# Codes and receipts: saying a status code, checking whether a receipt is genuine.

## A word for each letter, for the telephone. It begins with the letter, and no two sound alike.

codes-letter-a = Alpha
codes-letter-b = Bravo
codes-letter-c = Charlie
codes-letter-d = Delta
codes-letter-e = Echo
codes-letter-f = Foxtrot
codes-letter-g = Golf
codes-letter-h = Hotel
codes-letter-j = Juliet
codes-letter-k = Kilo
codes-letter-m = Mike
codes-letter-n = November
codes-letter-p = Papa
codes-letter-q = Quebec
codes-letter-r = Romeo
codes-letter-s = Sierra
codes-letter-t = Tango
codes-letter-v = Victor
codes-letter-w = Whiskey
codes-letter-x = X-ray
codes-letter-y = Yankee
codes-letter-z = Zulu

codes-spell-title = The code on the telephone
codes-spell-text = Say the letters with these words and the digits as numbers.

## Whether a receipt is genuine

codes-damaged = This is the QR code of a receipt, but it was changed or is damaged, and it proves nothing. Ask for the original receipt.
# $device (text): such as BAK01-K7; $date, $received (date)
codes-received-in-time = The receipt is valid: it reached the centre on { $received }, before the key of the device { $device } was revoked on { $date }.
codes-received-late = The receipt is not valid: it reached the centre on { $received }, when the key of the device { $device } had been revoked on { $date }.
codes-held-otherwise = The receipt is not valid: the device { $device } signed it, but the centre holds another application under its number.
# $issued (date)
codes-issued-after-revocation = The receipt is not valid: it was issued on { $issued }, when the key of the device { $device } had been revoked on { $date }.
codes-expired = The receipt is not valid: it was issued on { $issued }, when the key of the device { $device } had expired on { $date }.
# $office (text): the code of the office that the receipt names
codes-office = The receipt is not valid: the device { $device } signed it in the name of the office { $office }, to which it does not belong.
# $host (text): the address that the code leads to
codes-host = Do not open the address in this QR code: it leads to { $host }, which does not belong to the Service. Somebody copied a genuine code of the device { $device } into it.
# $date (date), $time (text): of the newest list of keys, in Baku
codes-as-of = As of { $date }, { $time }. The signature proves who issued the receipt, not where the application stands now.
codes-facts-match = What is printed on the paper is what the receipt was issued for.
codes-type-code = Type the status code from the receipt to see where the application stands.
codes-device = Device
codes-issued = Issued on

## Which paper a code belongs to

codes-paper-receipt = This QR code belongs to an acceptance receipt: it proves only that an application was submitted. On any other paper, such as a notice of decision or a payment receipt, it is a sign of forgery.
codes-paper-registration = This QR code belongs to a confirmation of registration. On any other paper it is a sign of forgery. Whether the place and the period were altered shows only when they are compared with the code.
codes-paper-payment = This QR code belongs to a payment receipt. On any other paper it is a sign of forgery. Whether the sum, the number and the time were altered shows only when they are compared with the code.
codes-paper-missing = This QR code belongs to a list of missing documents. On any other paper it is a sign of forgery. Whether the documents and the deadline were altered shows only when they are compared with the code.
codes-paper-decision = This QR code belongs to a notice of decision. On any other paper it is a sign of forgery. Whether the outcome, the number and the dates were altered shows only when they are compared with the code.
# $device, $office (text), $date, $issued (date)
codes-genuine-paper = The QR code is genuine: the device { $device } issued it.
codes-revoked-paper = The key of the device { $device } was revoked on { $date }. Only the office named on the paper can say whether the paper is valid.
codes-late-paper = The paper is not valid: it was issued on { $issued }, when the key of the device { $device } had been revoked on { $date }.
codes-expired-paper = The paper is not valid: it was issued on { $issued }, when the key of the device { $device } had expired on { $date }.
codes-office-paper = The paper is not valid: the device { $device } signed it in the name of the office { $office }, to which it does not belong.
codes-paper-facts = The paper does not match its QR code: the code was issued for other facts than those given. Compare every entry with the paper, and the status code too.
codes-other-paper = The paper does not match its QR code: the facts given are those of another kind of paper.
codes-paper-match = What was entered is what this paper was issued for. Its other words are not covered by the code.

error-facts-date = Enter the date as it is printed: day, month and year, for example 22.11.2026.
error-facts-time = Enter the time as it is printed, for example 14:09.
error-facts-fee = Enter the fee in manats as it is printed, for example 15,00, or 0 if none is charged.
error-facts-empty = Enter the name as it is printed.
error-facts-outcome = Choose the outcome that is printed on the notice.
error-facts-valid = Enter both the first and the last day of the period, or leave both empty if no period is printed.
error-scan-unknown = This is neither the QR code nor the status code of a receipt of the Service. Scan the receipt again, or type the status code.

## The list of keys

error-keys-missing = This device has not received the list of keys yet. Connect it to the centre once, then check the receipt again.
error-keys-too-large = The list of keys is too large.
error-keys-malformed = This is not a list of keys.
error-keys-version = The list of keys has another version of the format. Update the program.
error-keys-signature = The list of keys is not signed by this centre.
error-keys-old = The list of keys is older than the one that is here already.
error-keys-centre = A signed list of keys can only be used with the public key of the centre.
