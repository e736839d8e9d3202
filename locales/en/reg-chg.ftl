# Registration at a new place of stay (Migration Code, Article 21.9)

reg-chg = Registration at a new place of stay
    .intent = I have moved to another address
    .summary = Registration at a new place of stay
    .who = Foreigners and stateless persons who stay in Azerbaijan temporarily and have changed their place of stay, or the host party on their behalf
    .cost = Free of charge: no state fee is taken (Migration Code, Article 21.7)
    .duration = The form takes a few minutes. You are answered within 1 working day (Migration Code, Article 21.4)
    .legal = Migration Code of the Republic of Azerbaijan, Article 21.9
    .words = move, moved, moving, change of address, new address, new flat, new apartment, new house, another hotel, register, registration, rent, propiska, 5 working days

## What you need

reg-chg-need-addresses = Your previous and your new address
reg-chg-need-date = The day on which you moved

## Notices

reg-chg-notice-same-owner = If you moved to another dwelling of the same owner, registration at the new place of stay is not required (Migration Code, Article 21.9). If you are not sure, you can still apply.
# $deadline (date) - the last day for registration at the new place
reg-chg-notice-late = The last day for registration at your new place of stay was { $deadline }. You can still apply now, and your application will be taken. A fine of 300–400 manat may be imposed for being late (Code of Administrative Offences, Article 575.1); an officer decides on this.
reg-chg-notice-long-ago = The period for registration at your new place of stay, 5 working days after moving, ended long ago. You can still apply now, and your application will be taken. A fine of 300–400 manat may be imposed for being late (Code of Administrative Offences, Article 575.1); an officer decides on this.
# $deadline (date) - the last day for registration at the new place
reg-chg-notice-deadline = The last day for registration at your new place of stay is { $deadline }. You are in time.
reg-chg-notice-not-registered = If you have not been registered at any address since you arrived in Azerbaijan, choose the service “Registration upon place of stay” instead of this one.

## Declaration

reg-chg-declaration = I confirm that the data I have given are correct and complete. I consent to the State Migration Service collecting and checking these data and the copies of my documents, entering them into the Unified Migration Information System and keeping them for the period set by law, for the purpose of my registration at a new place of stay (Migration Code, Article 21; Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## The move

reg-chg-section-move = Moving
reg-chg-page-same-owner = Does the new dwelling belong to the same owner as the previous one?
    .why = Those who move to another dwelling of the same owner need not register again (Migration Code, Article 21.9).
reg-chg-same-owner = Same owner

reg-chg-page-moving-date = When did you move to the new place?
    .hint = The day on which you arrived at the new place of stay
    .why = The period of 5 working days is counted from your arrival at the new place (Migration Code, Article 21.9).
reg-chg-moving-date = Date of moving
    .hint = Day, month, year: for example, 05 11 2026

reg-chg-page-old-address = Where did you stay before?
reg-chg-old-district = Previous city or district
reg-chg-old-address = Previous address
    .hint = In short: street, building and flat, or the name of the hotel

reg-chg-page-registered-before = Were you registered at the previous address?
reg-chg-registered-before = Registered at the previous address

## The new place

reg-chg-section-address = New address
reg-chg-section-stay = Period of stay
reg-chg-page-stay = Until what date will you stay at the new place?
    .hint = If you do not know exactly, enter the last day you may stay.

reg-chg-page-host-type = With whom do you stay at the new place?
    .hint = The host party is the owner of the dwelling or the management of the hotel, sanatorium, hospital or similar place.
    .why = The law names the host party (Migration Code, Article 21.2).
reg-chg-page-host-person = Who owns the new dwelling?

## Errors

error-reg-chg-moving-future = The date of moving cannot be in the future. Enter the day on which you arrived at the new place; if you have not moved yet, apply once you have.
error-reg-chg-moving-before-birth = The date of moving cannot be before the date of birth. Check both dates.
error-reg-chg-moving-too-early = The date of moving is more than 5 years ago. Check the year and enter the day on which you moved to your present place.
error-reg-chg-stay-before-moving = The last day of stay cannot be before the date of moving. Check the date.
