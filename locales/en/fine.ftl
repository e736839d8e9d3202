# Payment of a fine: recording a payment, or how to pay

fine = Payment of a fine
    .intent = I have a fine to pay
    .summary = Report that a fine has been paid, or learn how to pay it
    .who = Persons fined for a breach of the rules of migration, and those who apply on their behalf
    .cost = The amount of the fine stands in the decision. No payment is taken here. An officer tells you before you pay whether anything else is due
    .duration = The form takes a few minutes. A fine is paid within 30 days of the entry of the decision into force, one imposed by a court within 10 days (Code of Administrative Offences, Article 150.1–150.2)
    .legal = Code of Administrative Offences of the Republic of Azerbaijan, Articles 143 and 150; Migration Code of the Republic of Azerbaijan, Articles 16.1.8 and 16.4
    .words = fine, penalty, pay a fine, protocol, decision, 300 manat, 400 manat, late, overstay, unregistered, payment, receipt, ASAN payment

## What you need

fine-need-passport = Your passport or identity card
fine-need-decision = The decision on the fine: its article, number, date and amount
fine-need-payment = If you have paid already, the receipt: its number and date

## Notices

fine-notice-minor = If a minor has no earnings, the parents or the legal representative pay the fine (Code of Administrative Offences, Article 150.3).
# $deadline (date) - the last day to pay
fine-notice-deadline = The last day to pay the fine is { $deadline } (Code of Administrative Offences, Article 150.1–150.2).
# $deadline (date) - the last day to pay
fine-notice-late = The last day to pay the fine was { $deadline }. If you have not paid yet, pay without delay and ask an officer what follows.
fine-notice-court = A fine imposed by a court is paid within 10 days of the entry of the decision into force (Code of Administrative Offences, Article 150.2).
fine-notice-no-cash = A fine is paid only through a bank, the post, a bank card or the internet (Code of Administrative Offences, Article 150.4). No cash is taken at a counter; do not give money to an officer.
fine-notice-ban = While a fine is unpaid, a foreigner may be banned from entering the country; once it is paid, the ban is lifted at once (Migration Code, Articles 16.1.8 and 16.4).
fine-notice-deferral = If you cannot pay at once, you may ask for a deferral of up to 1 month or, because of your means, for the time of payment to be extended to up to 6 months (Code of Administrative Offences, Article 143). Ask an officer about it.

## What happens next

fine-next-check = An officer will compare your data with the decision. If you reported a payment, the officer checks that it has arrived; if you have not paid, the officer tells you the payment number and how to pay.
fine-next-pay = Pay the fine only through a bank, the post, a bank card or the internet, and keep the receipt (Code of Administrative Offences, Article 150.4).
fine-next-ban = Before you leave the country, make sure that the payment has been recorded: an unpaid fine is a ground for an entry ban (Migration Code, Article 16.1.8).

## Declaration

fine-declaration = I confirm that the data I have given are correct and complete. I consent to the State Migration Service collecting and checking these data and the copies of my documents and keeping them for the period set by law, for the purpose of recording the payment of the fine (Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## Who pays

fine-section-person = Who pays
fine-page-passport = Have your passport read
    .hint = Lay the page with the photograph on the reader. If there are no lines to read, continue and answer the questions.
    .why = We ask this to know without mistake whose fine it is.
fine-page-name = What are your surname and name?
    .hint = Write them as in the decision on the fine.
fine-given-names = Name
    .hint = If the document shows no name, leave this empty.
fine-page-birth = What is your date of birth?
fine-page-document = What does your document say?
fine-document-number = Number of the passport or identity card
    .hint = Series and number together, letters and digits
fine-page-for-company = Was the fine imposed on an organisation?
    .hint = If it was imposed on you yourself, choose “No”.
fine-for-company = The fine was imposed on an organisation
fine-page-company = Which organisation was fined?
fine-company-name = Name of the organisation
fine-company-voen = VÖEN of the organisation
    .hint = 10 digits

## The decision

fine-section-decision = The decision
fine-page-article = Under which article were you fined?
    .hint = The article stands in the decision.
fine-article = Article of the Code of Administrative Offences
fine-article-other = Another article
    .hint = As in the decision: for example, 575.1
fine-page-decision = What are the number and the date of the decision?
fine-decision-number = Number of the decision
    .hint = Write it as in the decision.
fine-decision-date = Date of the decision
    .hint = Day, month, year: for example, 05 11 2026
fine-page-force = Who made the decision, and since when is it in force?
    .why = The time to pay is counted from the entry of the decision into force: 30 days, or 10 days for a decision of a court (Code of Administrative Offences, Article 150.1–150.2).
fine-fined-by = Decision made by
fine-decision-in-force = Day of entry into force
    .hint = Day, month, year: for example, 15 11 2026. If you do not know it, leave this empty and ask an officer.
fine-page-amount = How much is the fine?
fine-amount = Amount of the fine, manat
    .hint = The amount in the decision: for example, 300

## The payment

fine-section-payment = The payment
fine-page-paid = Have you paid the fine already?
fine-paid = The fine has been paid
fine-page-payment = When did you pay?
    .hint = These data stand on the receipt of the payment.
fine-payment-number = Number of the payment
    .hint = Write it as on the receipt.
fine-payment-date = Date of the payment
    .hint = Day, month, year: for example, 20 11 2026

## Copies

fine-section-copies = Copies
fine-page-copies = Copies of the documents
    .hint = Scan the page, or choose to show it at a counter.
fine-copy-decision = Decision on the fine
    .hint = If you do not have it with you, leave this empty.
fine-copy-payment = Receipt of the payment

list-fined-authority = A migration or another authority
list-fined-court = A court
list-fine-575-1 = 575.1: breach by a foreigner of the rules of stay, residence or work
list-fine-575-2 = 575.2: entry with altered papers during a ban
list-fine-575-3 = 575.3: breach of the rules by an organisation that receives foreigners
list-fine-577 = 577: not registering a guest in one’s dwelling
list-fine-578-1 = 578.1: hiring a foreigner without a work permit
list-fine-578-2 = 578.2: hiring three or more foreigners without work permits
list-fine-578-3 = 578.3: having a foreigner work outside the own workplace
list-fine-578-4 = 578.4: keeping a foreigner’s passport
list-fine-578-5 = 578.5: not reporting the early end of a contract
list-fine-578-6 = 578.6: not reporting changed data or a loss
list-fine-566 = 566: loss or deliberate damage of a residence document
list-fine-other = Another article

error-fine-in-force = A decision cannot enter into force before the day on which it was made. Compare both dates with the decision.
error-fine-payment-date = The date of the payment cannot be before the date of the decision. Check both dates.
