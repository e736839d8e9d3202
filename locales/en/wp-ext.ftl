# Extension of the work permit (Migration Code, Article 69)

wp-ext = Extension of the work permit
    .intent = The work permit is running out
    .summary = Extension of the term of a foreigner’s work permit
    .who = Employers whose foreign employee has a work permit. Apply at least 30 days before the permit ends (Migration Code, Article 69.2)
    .cost = From 350 to 1,400 manat for a term of up to 1 year, by the term and the speed of the decision. For a longer term in the liberated territories an officer tells you the fee before you pay
    .duration = The form takes about 15 minutes. The decision takes 10, 15 or 20 working days, as you choose: the faster it is, the higher the state fee (Migration Code, Articles 67.3, 69.4)
    .legal = Migration Code of the Republic of Azerbaijan, Article 69
    .words = extend, extension, prolong, renew, renewal, work permit, employer, foreign worker, employee, contract, expires, ending, running out, 30 days, one more year

## What you need

wp-ext-need-permit = The work permit: its number and its last day

## Notices

# $deadline (date) - the last day for applying
wp-ext-notice-deadline = The last day for applying is { $deadline }. You are in time.
# $deadline (date) - the last day for applying
wp-ext-notice-late = The law asks to apply at least 30 days before the permit ends (Migration Code, Article 69.2); the last day was { $deadline }. You can still hand in the application; an officer decides on it.
wp-ext-notice-ended = By this date the work permit has already ended. Please check the date. If it is right, ask an officer whether you need a new work permit.
wp-ext-notice-fee-unknown = For this term an officer tells you the state fee before you pay.

## What happens next

# $due (date) - the day by which the application is considered
wp-ext-next-answer = Your application will be considered within the time that you chose: by { $due }. If the papers have shortcomings, you will be informed in writing (Migration Code, Articles 67.2, 69.4).
wp-ext-next-fee = The extended permit is handed to you after the document on payment of the state fee is presented. If the fee is not paid within 30 days, the permit is cancelled (Migration Code, Articles 69.5, 69.6).
wp-ext-next-residence = The foreigner’s permit for temporary residence must be extended too. If it is refused, the work permit is cancelled (Migration Code, Article 69.6).

## Declaration

wp-ext-declaration = On behalf of the employer, I confirm that the data I have given are correct and complete. I consent to the State Migration Service collecting and checking these data and the copies of the documents, obtaining the papers that other state bodies hold, entering the data into the Unified Migration Information System and keeping them for the period set by law, for the purpose of considering the application to extend the work permit (Migration Code, Articles 67 and 69; Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## Permit

wp-ext-section-permit = The permit you have
wp-ext-page-permit = What does the work permit say?
wp-ext-permit-number = Number of the work permit
    .hint = Series and number together, letters and digits
wp-ext-permit-end = Last day of the permit
    .hint = Day, month, year: for example, 31 12 2026
wp-ext-section-extension = The extension
wp-ext-page-term = For what term should the permit be extended?
    .why = The permit is extended by at most 1 year each time, in the liberated territories by at most 2 years (Migration Code, Articles 69.1, 69.1-1).
wp-ext-term = Term of the extension
list-wp-ext-term-y2 = Up to 2 years (liberated territories only)

## Errors

error-wp-ext-term = A term of up to 2 years is only for work in the liberated territories (Migration Code, Article 69.1-1). Choose a term of up to 1 year, or correct the answer about the place of work.
