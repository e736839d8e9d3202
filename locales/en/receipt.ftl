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

# $number (number) - the copy's own number, from 1 on
receipt-copy-mark = COPY No. { $number }
receipt-copy-note = This is a copy of a receipt issued earlier. The application was received once.
receipt-specimen = SPECIMEN
receipt-specimen-note = This is a specimen without legal force. No application was received.

## The application form. Azerbaijani stands first, the applicant's language beneath or beside it.

receipt-form-kind = Application form
# $code (text): which form it is; $service (text): the service's name. The title of the file.
receipt-form-document-title = Application form { $code }: { $service }
# $code (text): which form it is, such as TRP-1
receipt-form-code = Form { $code }
# In a box of 35 × 45 mm.
receipt-form-photo = Photograph 3.5 × 4.5 cm
receipt-form-blank-note = Fill in, in block capitals, only the questions that apply to you; leave the others empty.
# $title (term): the heading of a table that goes on, on a new page
receipt-form-continued = { $title } (continued)
# $title (term): the section's heading; $number, $count (number): which repetition of how many
receipt-form-row = { $title } · { $number } of { $count }
receipt-form-papers = Documents
receipt-form-papers-some = In some cases also
receipt-form-declaration = Declaration and signature
receipt-form-signer = Surname, name, father’s name
receipt-form-signature = Signature
receipt-form-date = Date

## The leaflet to take home

receipt-leaflet-kind = What you need
# $service (text): the service's name. The title of the file.
receipt-leaflet-document-title = What you need: { $service }
# $date (date): the day whose law the leaflet tells
receipt-leaflet-as-of = As of { $date }
receipt-leaflet-who = Who it is for
receipt-leaflet-needs = Have with you
receipt-leaflet-cost = Cost
receipt-leaflet-duration = Time
receipt-leaflet-legal = Legal basis
receipt-leaflet-start-kiosk = Fill in the form at a kiosk of the Service: you get a receipt at once.
receipt-leaflet-start-counter = Take a ticket and come to a counter of the Service.
# The telephone number of the Call Centre, in large figures.
receipt-leaflet-phone = (012) 919
receipt-leaflet-footer = This leaflet is for information; the exact list depends on your answers.

## Is a receipt genuine?

# $device (text): who issued it
receipt-verify-genuine = The receipt is genuine: the device { $device } issued it. Where the application stands now, only the centre knows.
receipt-verify-forged = The receipt is not genuine: it was altered or made by somebody else. Its signature is not by the device that it names.
# $device (text)
receipt-verify-unknown = It cannot be said whether the receipt is genuine: the device { $device } is not in the list of keys. Check it again after the next contact with the centre, or ask the centre.
# $device (text), $date (text)
receipt-verify-revoked = The key of the device { $device } was revoked on { $date }. Only the centre can say whether the receipt reached it before that.
receipt-verify-foreign = This is not a receipt of the State Migration Service.
receipt-verify-no-code = No QR code of a receipt was found. Scan the receipt again, straight and in good light.
receipt-verify-unreadable = The file cannot be read. A receipt is a PDF, PNG or JPEG file.
receipt-verify-several = The file holds the QR codes of several receipts. Check them one by one.
receipt-verify-facts = The paper does not match its QR code: the code was issued for other facts than those given. Compare the name, the document, the time, the fee and the status code.

## Errors

# $character (text): the character that the font lacks
error-receipt-glyph = The character “{ $character }” cannot be printed. Write the name in Latin letters, as in the passport.
error-receipt-failed = The receipt could not be made. The application is not affected; ask an officer for a receipt.
