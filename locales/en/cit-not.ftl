# Notification of acceptance of a foreign state’s citizenship

cit-not = Notification of acceptance of a foreign state’s citizenship
    .intent = I have taken another citizenship
    .summary = Informing of the acceptance of a foreign state’s citizenship
    .who = Citizens of Azerbaijan who have accepted the citizenship of another state and live in Azerbaijan. Those who live abroad inform the Ministry of Foreign Affairs
    .cost = If a state fee is taken, an officer tells you its amount before you pay
    .duration = The form takes about 10 minutes
    .legal = Law of the Republic of Azerbaijan No. 527-IQ of 30 September 1998 “On citizenship of the Republic of Azerbaijan”; decision of the Cabinet of Ministers No. 18 of 29 January 2015
    .words = citizenship, second citizenship, dual citizenship, second passport, foreign citizenship, foreign passport, inform, report, one month

## What you need

cit-not-need-card = Identity card of a citizen of Azerbaijan
cit-not-need-foreign = Passport or identity card of the other state
cit-not-need-date = Day on which you accepted the other citizenship
cit-not-need-address = Your address in each of the two states

## Papers

cit-not-doc-form = Application questionnaire
cit-not-doc-foreign = Copy of the passport or identity card of the other state

## Notices

cit-not-notice-loss = Voluntary acceptance of the citizenship of another state is a ground for loss of citizenship of Azerbaijan (Citizenship Law, Article 18). If you have questions, speak with an officer before you continue.
# $deadline (date) - the last day to inform
cit-not-notice-late = The last day to inform was { $deadline }. Inform now all the same: your notification will be taken. The law provides criminal liability for not informing; the competent body decides on it.
# $deadline (date) - the last day to inform
cit-not-notice-deadline = The last day to inform is { $deadline }. You are in time.
cit-not-notice-before = The duty to inform within one month applies to citizenship accepted from 1 July 2014. You can still give the notification.

## What happens next

cit-not-next-kept = Keep the receipt: it shows when you gave the notification.
cit-not-next-stay = If you lose citizenship of Azerbaijan, you must leave the country or apply for a permit for temporary residence within 30 days (Migration Code, Article 20.3).

## Declaration

cit-not-declaration = I confirm that the data I have given are correct and complete. I consent to the State Migration Service collecting and checking these data and the copies of my documents, entering them into the Unified Migration Information System and keeping them for the period set by law, for the purpose of recording my notification of the acceptance of a foreign state’s citizenship (Law No. 527-IQ “On citizenship of the Republic of Azerbaijan”; decision of the Cabinet of Ministers No. 18 of 29 January 2015; Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## Questions

cit-not-section-foreign = The other citizenship
cit-not-page-foreign-state = Which state’s citizenship have you accepted?
cit-not-foreign-state = State
cit-not-page-acquired = When did you accept this citizenship?
    .why = The notification is given within one month (Citizenship Law).
cit-not-acquired-on = Date of acceptance
    .hint = Day, month, year: for example, 05 11 2026
cit-not-page-acquired-ground = On what ground did you accept this citizenship?
cit-not-acquired-ground = Ground
cit-not-acquired-other = Other ground
cit-not-page-foreign-document = What is the number of the other state’s passport or identity card?
cit-not-foreign-document = Number of the document
    .hint = Series and number together, letters and digits
cit-not-section-foreign-address = Address abroad
cit-not-page-foreign-address = Do you have an address in the other state?
cit-not-foreign-address = Address in the other state
    .hint = Leave this empty if there is none.
cit-not-section-papers = Copies of the other documents
cit-not-page-papers = Copy of the other state’s document
    .hint = Scan each page, or choose to show it at a counter.
cit-not-copy-foreign = Passport or identity card of the other state

## Lists

list-cit-acquired-ground-naturalisation = Naturalisation
list-cit-acquired-ground-marriage = Marriage
list-cit-acquired-ground-descent = Descent (through parents)
list-cit-acquired-ground-restoration = Restoration of citizenship
list-cit-acquired-ground-other = Other

## Errors

error-acquired-before-birth = Citizenship cannot have been accepted before the date of birth. Check both dates.
