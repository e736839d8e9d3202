## The printed receipt. Azerbaijani stands beneath the applicant's language, so lines must be short.

receipt-authority = State Migration Service
receipt-author = State Migration Service of the Republic of Azerbaijan
receipt-title = Receipt for your application
# $number (text): the receipt number. The title of the file.
receipt-document-title = Receipt { $number }
# $device (text): the device's name, such as BAK01-K7
receipt-device = Device { $device }
# $date, $time (text): ready-formatted
receipt-at = { $date }, { $time }

receipt-status-code = Status code
# $address (text): where to check, without https://
receipt-check = Check the status at { $address } with this code and your date of birth.
# Inside a short line on narrow paper.
receipt-number = Receipt number
receipt-service = Service
receipt-applicant = Applicant
# $mask (text): •••• 4567; $country (text): the code of the issuing state
receipt-document = Document { $mask }, { $country }
receipt-received = Received
receipt-fee = State fee
receipt-fee-none = Not charged
receipt-attachments = Attached
receipt-attachments-none = No copies attached
receipt-scan = Point your phone’s camera here to see the status
receipt-next = What happens next
receipt-offline = Issued without a connection to the centre; it will be sent automatically. Time limits run from the time on this receipt.
receipt-authenticity = The QR code proves that this receipt is genuine, even without a network
# $page, $pages (number)
receipt-page = Page { $page } of { $pages }
# Words for people who have the receipt read to them. $number (text): the receipt number
receipt-qr-alt = QR code of receipt { $number }

## Marks

receipt-copy = COPY
receipt-copy-note = This is a copy of a receipt issued earlier. The application was received once.
receipt-specimen = SPECIMEN
receipt-specimen-note = This is a specimen without legal force. No application was received.

## Is a receipt genuine?

# $device (text): who issued it
receipt-verify-genuine = The receipt is genuine: the device { $device } issued it. Where the application stands now, only the centre knows.
receipt-verify-forged = The receipt is not genuine: its signature is not by the device that it names.
# $device (text)
receipt-verify-unknown = It cannot be said whether the receipt is genuine: the device { $device } is not in the list of keys. Renew the list, or ask the centre.
# $device (text), $date (text)
receipt-verify-revoked = The key of the device { $device } was revoked on { $date }. Only the centre can say whether the receipt reached it before that.
receipt-verify-foreign = This is not a receipt of the State Migration Service.
receipt-verify-no-code = No QR code of a receipt was found. Scan the receipt again, straight and in good light.
receipt-verify-unreadable = The file cannot be read. A receipt is a PDF, PNG or JPEG file.
receipt-verify-several = The file holds the QR codes of several receipts. Check them one by one.
receipt-verify-facts = The QR code is genuine, but it was issued for other facts than those given. Compare the name, the document, the time, the fee and the status code.

## Errors

# $character (text): the character that the font lacks
error-receipt-glyph = The character “{ $character }” cannot be printed. Write the name in Latin letters, as in the passport.
error-receipt-failed = The receipt could not be made. The application is not affected; ask an officer for a receipt.
