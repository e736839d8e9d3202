# Errors. Each sentence says what is wrong and what to do.

## For every field of a form

# $field - the label of the field
error-required = Please fill in “{ $field }”.
error-choice = Choose one of the answers shown.
# $max (number) - the greatest length
error-too-long = Shorten the text: at most { $max ->
    [one] { $max } character fits.
   *[other] { $max } characters fit.
 }
error-characters = There is a character here that cannot be used. Use letters, digits and punctuation marks only.
# $min, $max (numbers) - the range
error-number = Enter a whole number from { $min } to { $max }.
error-country-unknown = Choose a country from the list.
error-district-unknown = Choose a city or district from the list.
# $field - the label of the part of the machine-readable zone
error-mrz-check = The check digit for “{ $field }” in the passport does not fit. Compare it with the passport and confirm it if it is right.
# $name - the id of the field, as in the file
error-unknown-field = The form of this service has no field named “{ $name }”. Remove it.
error-not-visible = By the other answers, this question is not asked. Remove the answer.
error-wrong-type = This answer is of the wrong kind for its field. Correct it.
error-copy-missing = Scan this page, or choose to show it at a counter.
error-declaration = Confirm the declaration to submit the application.

## Birth, passport and arrival

error-birth-future = The date of birth cannot be in the future. Check the date.
error-birth-too-early = The date of birth is more than 130 years ago. Check the year.
error-citizen-of-azerbaijan = This service is for foreigners and stateless persons. If you are a citizen of Azerbaijan, choose another service; if you are not, correct the citizenship.
error-expiry-before-birth = The passport’s validity cannot end before the date of birth. Check both dates.
error-arrival-future = The date of arrival cannot be in the future. Enter the date on the entry stamp.
error-arrival-before-birth = The date of arrival cannot be before the date of birth. Check both dates.
error-arrival-too-early = The date of arrival is more than 5 years ago. Enter the date on the stamp of your last entry.
error-country-from-azerbaijan = Choose the country where you were before you came to Azerbaijan.
error-visa-before-arrival = On the day of arrival the visa was no longer valid. Check the dates of the visa and of the arrival.
error-stay-before-arrival = The last day of stay cannot be before the date of arrival. Check the date.
# $limit (date) - the last possible day
error-stay-beyond-visa = Your visa is valid until { $limit }. Enter a date no later than this.
# $limit (date) - the last possible day
error-stay-beyond-visa-days = The period of stay in your visa ends on { $limit }. Enter a date no later than this.
# $limit (date) - the last possible day
error-stay-beyond-visa-free = Without a visa you may stay until { $limit }. Enter a date no later than this.

## Dates

error-date-incomplete = Enter the day, the month and the year.
# $max (number) - the greatest day
error-date-day = The day must be from 1 to { $max }. Correct the day.
error-date-month = The month must be from 1 to 12. Correct the month.
# $min, $max (numbers) - the range of years
error-date-year = Write the year with four digits: from { NUMBER($min, useGrouping: "false") } to { NUMBER($max, useGrouping: "false") }.
# $max (number) - how many days the month has
error-date-not-real = There is no such date: that month has only { $max ->
    [one] { $max } day
   *[other] { $max } days
 }. Correct the date.
error-date-out-of-range = The calculated date lies outside of the calendar. Check the date you entered.

## Names

# $character - one character as typed
error-name-characters = A name cannot hold “{ $character }”. Use letters, spaces, hyphens, apostrophes and dots.
error-name-letters = A name needs at least one letter.
# $max (number) - the greatest length
error-name-length = Shorten the name: at most { $max ->
    [one] { $max } character fits.
   *[other] { $max } characters fit.
 }
# $character - one character as typed
error-latin-name-characters = Write the name in Latin letters (A–Z), as in the passport; “{ $character }” does not belong there.

## Numbers and contact

# $count (number) - how many characters were given
error-fin-length = A FIN has 7 characters; you entered { $count ->
    [one] { $count } character
   *[other] { $count } characters
 }. Look at the identity card.
# $character - the letter as typed; $suggestion - the digit that was probably meant
error-fin-letter = A FIN never holds the letter “{ $character }”. Probably it is the digit “{ $suggestion }”; compare with the identity card.
# $character - one character as typed
error-fin-characters = A FIN cannot hold “{ $character }”. Enter Latin letters and digits only.
# $count (number) - how many digits were given
error-voen-length = A VÖEN has 10 digits; you entered { $count ->
    [one] { $count } digit
   *[other] { $count } digits
 }. Look at the document.
# $character - one character as typed
error-voen-characters = A VÖEN cannot hold “{ $character }”. Enter digits only.
error-voen-check = This VÖEN is not right: one of its digits is mistyped. Compare it with the document.
# $character - one character as typed
error-phone-characters = A phone number cannot hold “{ $character }”. Use digits, spaces, brackets, hyphens and a + at the beginning.
error-phone-length = Write the phone number with the country code: a + sign and 8 to 15 digits.
error-phone-national = A number in Azerbaijan has 9 digits after +994 or after the first 0: for example, 050 123 45 67. Check the number.
error-postal-code = Write the postal code as AZ and 4 digits: for example, AZ1114.
# $max (number) - the greatest length
error-document-number-length = A document number cannot be empty and has at most { $max ->
    [one] { $max } letter or digit.
   *[other] { $max } letters and digits.
 } Check the number.
# $character - one character as typed
error-document-number-characters = A document number cannot hold “{ $character }”. Enter Latin letters and digits only.
error-email = This is not an e-mail address. Check it: for example, name@example.com.
# $max (number) - the greatest length
error-email-length = An e-mail address has at most { $max ->
    [one] { $max } character.
   *[other] { $max } characters.
 } Check the address.

## The passport's machine-readable zone

error-mrz-empty = Nothing was read. Lay the passport on the reader again, or type the lines.
error-mrz-too-long = What was read is too long for a passport. Have only the lines at the bottom of the page with the photograph read.
error-mrz-not-text = The reader did not send text. Have the passport read again, or type the lines.
error-mrz-visa = This is a visa, not a passport. Lay the page of the passport with the photograph on the reader. The visa can be read at the question about your visa.
# $field - the label of the field
error-mrz-visa-differs = Nothing was filled in: “{ $field }” on this visa differs from your passport. Have your own visa read. If this is your visa, check what you entered from the passport, or type the details of the visa yourself.
# $field - the label of the field
error-mrz-disagrees = “{ $field }” is not what the machine-readable zone says. Compare both with the passport and correct the one that is wrong.
# $character - one character as read; $line, $position (numbers) - where it stands, from 1
error-mrz-character = In line { $line }, position { $position }, “{ $character }” cannot stand. Use Latin letters, digits and <.
# $count (number) - how many characters were read
error-mrz-length = { $count ->
    [one] { $count } character was
   *[other] { $count } characters were
 } read, which fits no document: there must be 3 lines of 30 characters, or 2 lines of 36 or 44. Type each line to its end.

## Receipt number and status code

error-receipt-number = This is not a receipt number. Write it as on the receipt: for example, BAK01-K7-000123-9.
error-receipt-number-check = The receipt number is mistyped: its last character does not fit. Compare it with the receipt.
# $count (number) - how many characters were given
error-status-code-length = A status code has 12 characters; you entered { $count ->
    [one] { $count } character
   *[other] { $count } characters
 }. Look at the receipt.
# $character - one character as typed
error-status-code-characters = “{ $character }” does not occur in status codes. Compare the code with the receipt.
error-status-code-check = The status code is mistyped. Compare each character with the receipt.
error-rate-limited = Too many attempts in a short time. Wait a few minutes and try again.

## Application and kiosk

error-no-draft = No application in progress was found. Please start again.
error-resume = The date of birth does not fit, or the time for continuing is over. Please start a new application.
error-disk-full = This device has no room left, so it cannot take applications now. Use another kiosk, or tell a member of staff.
error-store = The data could not be saved. Try again; if it happens again, tell a member of staff.
error-store-damaged = The data on this device is damaged. Start the application again: it recovers what can be read. Then tell the administrator.
error-outbox-item = This item is not waiting any more. Open the list again.
# $row (number) - row of the audit chain
error-audit-broken = The audit chain is not as it was written: see row { $row }. Tell the security officer, and change nothing on this device.
error-scanner-missing = This device has no scanner. Choose to show the page at a counter.
error-scanner-failed = The scanner did not answer. Try again, or choose to show the page at a counter.
error-centre-unreachable = There is no contact with the centre. Try again a little later; applications already submitted are kept on this device and will be sent when contact returns.
error-printer = Nothing can be printed here at the moment: no printer is ready. Ask an officer, or try again a little later.
error-internal = Something went wrong in the program. Try again; if it happens again, tell a member of staff.

## For officers and administrators

error-sign-in = The user name or the password is wrong. Check both.
# $minutes (number) - how long the lock lasts
error-sign-in-locked = Signing in is locked after too many failed attempts. Try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }.
error-sign-in-expired = The period for signing in without contact with the centre is over. Bring the device into contact with the centre and sign in again.
error-not-allowed = You are not authorised to do this. Ask your supervisor.
error-case-not-found = No such application was found. Check the receipt number.
error-reasons-needed = Choose at least one reason.
error-stale-case = This application has changed in the meantime. Open it again, look at the changes, and then decide.
error-enrol-contact = The centre could not be reached at this address. Check the address and the network.
error-office-code = An office code has 3 to 8 characters: digits and capital Latin letters other than I, L, O, U (for example, BAK01). Correct the code.
error-device-code = A device code has 2 to 4 characters: digits and capital Latin letters other than I, L, O, U (for example, K7). Correct the code.
error-definition = The definition of this service has an error, so the service cannot be opened. Tell the administrator.
# $year (text) - the year
error-calendar-missing = The working calendar of { $year } is not loaded, so the last day cannot be calculated. Tell the administrator.
# $rule - the code of the rule
error-rule-missing = The rule { $rule } is not defined for that date. Tell the administrator.
error-key-missing = The key of this device was not found, so its database cannot be opened. Tell the administrator.
error-key-beside = The key of this device lies in the folder of its database: whoever takes the folder has both. Move the key to another place, then start again.
error-wrong-key = The key of this device does not fit its database. Tell the administrator.
# $line, $column (numbers) - the place of the error, from 1
error-json = The file is not valid JSON: line { $line }, column { $column }. Correct that place.
# $service - the code of the service, as typed
error-service-unknown = There is no service with the code “{ $service }”. Look at the list of services.
error-deadline-date = A date is needed to calculate a period: write from=YYYY-MM-DD (its start) or end=YYYY-MM-DD (its end).
# $word - what was typed
error-deadline-word = “{ $word }” is not understood here. Write each value once, as name=value; a period of the law takes from=YYYY-MM-DD or end=YYYY-MM-DD, and country=AAA.
# $country - the code, as typed
error-deadline-country = There is no country with the code “{ $country }”. Write the three capital letters that stand for it in passports, such as country=KAZ.
# $file - the path, as typed
error-file-unreadable = The file “{ $file }” could not be read. Check its name, its place and the permission to read it.
# $max (number) - megabytes
error-file-too-large = The file is too large: at most { $max } MB are taken. Choose a smaller file.
error-file-encoding = The file is not UTF-8 text. Save it in the UTF-8 encoding.
error-json-object = The file must hold the answers as one JSON object: {"{"}"field": "answer"{"}"}. Correct the file.
error-form-incomplete = The application is not complete. Check your answers and answer the questions that are marked.
error-not-signed-in = Sign in to continue.

## Between a device and the centre

error-packet-too-large = The centre did not accept the application: it is too large. Tell the administrator.
error-packet-malformed = The centre could not read the application. Tell the administrator.
error-packet-version = The program versions of the device and the centre do not fit together. The administrator must update one of them.
error-packet-device-unknown = The device that signed the application is not known to the centre, or was revoked. Tell the administrator.
error-packet-signature = The signature of the application is wrong. Tell the administrator.
error-packet-conflict = The centre already holds a different application under this number. Both are kept, and an officer must compare them.
error-packet-act-case-unknown = The centre does not hold the application that this act is about. Tell the administrator.
error-packet-act-forbidden = The officer is not authorised to do this. Tell the supervisor.
error-packet-act-invalid = Returning or refusing needs at least one reason. Please decide again.
error-request-signature = The centre could not verify the signature of this device. Tell the administrator.
error-request-replayed = The centre had already received this very request. Try again.
error-request-malformed = The centre could not read the request. Try again; if it happens again, tell the administrator.
error-request-too-large = The request is too large for the centre. Tell the administrator.
error-device-refused = The centre does not know this device, or the device was revoked. Tell the administrator.
error-device-face = A device of this kind may not ask for that. Tell the administrator.
error-clock-skew = The clock of this device is too far from the centre’s time. Set the clock, or tell the administrator.
error-enrolment-code = The one-time code is wrong, used or out of date. Get a new one from the administrator.
error-enrolment-key = The key of this device is not valid, or is already enrolled. Tell the administrator.
error-blob-hash = The copy was damaged on its way. It will be sent again.
error-blob-type = The copy is neither a PNG nor a JPEG picture. Scan the page again.
error-blob-too-large = The copy is larger than 10 MB. Scan the page with lower quality.
error-blob-offset = The copy will be sent on from where it stopped.
error-blob-unknown = The centre holds no such copy for this office. Try again a little later.
error-not-found = There is nothing at this address. Check the address.
error-centre-internal = The centre could not do this now. It will be tried again a little later.

## Running the centre

# $office - the code, as typed
error-office-unknown = There is no office with the code “{ $office }”. Check the code.
# $office - the code, as typed
error-office-exists = There is already an office with the code “{ $office }”. Choose another code.
error-office-full = This office has no free device code left. Create a new office code.
# $device - the name, as typed
error-device-unknown = There is no device named “{ $device }”. Check the name.
error-device-revoked = The device “{ $device }” is revoked and gets no new code. Add it under a new name.
error-staff-login = A user name has 2 to 32 characters: small Latin letters, digits, dots and hyphens. Correct the name.
error-staff-unknown = There is no member of staff with this user name. Check the name.
error-staff-login-taken = This user name is taken. Choose another one.
error-staff-password = A password has at least 10 characters. Choose a longer one.
# $service - the code of the service
error-form-unknown = The centre does not know this form of the service “{ $service }”. Tell the administrator.
error-ack-invalid = The answer of the centre could not be verified. The application stays on this device and will be sent again.

## Amounts, incomplete dates, the signature and shared parts

error-partial-date = Write only the year, the month and year, or the whole date: for example, 2015, 06 2015 or 15 06 2015.
error-money = Write an amount in manat, in figures: for example, 1 500,50.
# $min, $max (money) - the range
error-money-range = Enter an amount from { $min } to { $max }.
error-minor-needs-representative = For a person under 18, a parent or another legal representative files the application. Change who files it, or check the date of birth.
error-date-past = This date has passed. Enter today’s date or a later one.
error-date-future = This date has not come yet. Enter today’s date or an earlier one.
error-fee-unknown = The state fee for this is not confirmed. Ask an officer for the amount before you pay.
# $field - the label of the field
error-signature-missing = Sign in the box “{ $field }”, or choose to sign at a counter.
error-photo-missing = Have your photograph taken, or choose to be photographed at a counter.

## Catalogues published by the centre

error-catalogue-definition = The catalogue has a mistake in a definition or in its data. Correct the place named and publish it again.
error-catalogue-words = Words of the catalogue are missing in a language, or cannot be read. Correct the place named and publish it again.
error-catalogue-signature = The catalogue is not signed by the centre of this device. Tell the administrator.
error-catalogue-malformed = The catalogue was damaged on its way. It will be fetched again.
error-catalogue-too-large = The catalogue is too large. Tell the administrator.
error-catalogue-version = The catalogue was published for another version of the program. Tell the administrator.
error-catalogue-old = This catalogue, or a newer one, is already on this device.
error-catalogue-unknown = The centre has published no catalogue with this number. Try again a little later.
error-catalogue-same = The newest catalogue is the same, so nothing was published.
# $folder - the path, as typed
error-catalogue-folder = The folder “{ $folder }” could not be read. Check its name, its place and the permission to read it.

## Bundles on USB sticks

# $file - the name of the file
error-bundle-not = The file “{ $file }” is not part of a bundle of this application. Choose another file.
error-bundle-version = The file “{ $file }” was written by a later version of the program. Update the program, then try again.
error-bundle-foreign = The file “{ $file }” was made for another centre. Take the stick to that centre, or save the data to a stick again.
error-bundle-locked = The beginning of the file “{ $file }” is damaged, so it cannot be opened. Save the data to another stick and bring it again.
# $file - the name of the file
# $part - the number of the part
# $first - the number of the first damaged item
# $last - the number of the last damaged item
error-bundle-damaged = The file “{ $file }”, part { $part }, is damaged from item { $first } to item { $last }. The rest was taken. Save the data to another stick and bring it again.
# $file - the name of the file
# $part - the number of the part
# $after - the number of the last item that is there
error-bundle-cut = The file “{ $file }”, part { $part }, ends after item { $after }; what followed is missing. The rest was taken. Save the data to another stick and bring it again.
error-bundle-key-unknown = This device does not know the centre’s key for sticks yet. Bring it into contact with the centre once, then try again.
error-stick-full = There is not enough room on the stick. Free some space on it or continue with another one; nothing is lost on this device.
error-stick-failed = The stick cannot be used. Plug it in again, check that it is not write-protected, or take another one; nothing is lost on this device.
error-stick-check = The stick does not give back what was written to it. Do not use it any more and take another one; nothing is lost on this device.
error-stick-gone = The stick is no longer there. Plug it in, wait a few seconds and choose it again.
