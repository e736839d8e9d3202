# Payment of state duty: recording a payment, or how to pay

duty = Payment of state duty
    .intent = I have a state fee to pay
    .summary = Report that a state fee has been paid, or learn how to pay it
    .who = Persons and employers who pay a state fee for a migration service, and their representatives
    .cost = The amount of the state fee depends on the service: an officer tells you before you pay. No payment is taken here
    .duration = The form takes a few minutes
    .legal = Law of the Republic of Azerbaijan “On state duty”; Migration Code of the Republic of Azerbaijan, Articles 46.2, 53.2 and 67.13
    .words = fee, state fee, state duty, pay, payment, payment number, receipt, ASAN payment, Government Payment Portal, terminal, bank

## What you need

duty-need-passport = Your passport or identity card
duty-need-number = The receipt of your application: it shows the number of the application
duty-need-payment = If you have paid already, the receipt of the payment: its number, date and amount

## Notices

duty-notice-how = No payment is taken here. A state fee is paid by its payment number through the Government Payment Portal, ASAN payment or a payment terminal. Find the number on eservice.migration.gov.az or ask an officer.
duty-notice-30 = If the state fee is not paid within 30 days after the period set for the decision, the permit is cancelled (Migration Code, Articles 46.2, 53.2 and 67.13).

## What happens next

duty-next-check = If you reported a payment, an officer checks that it has arrived and adds it to your application. If you have not paid, an officer tells you the amount and the payment number.
duty-next-pay = Pay the state fee by its payment number through the Government Payment Portal, ASAN payment or a payment terminal.
duty-next-receipt = Keep the receipt of the payment: it proves that you paid.

## Declaration

duty-declaration = I confirm that the data I have given are correct and complete. I consent to the State Migration Service collecting and checking these data and the copies of my documents and keeping them for the period set by law, for the purpose of recording the payment of the state fee (Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## Who pays

duty-section-person = Who pays
duty-page-passport = Have your passport read
    .hint = Lay the page with the photograph on the reader. If there are no lines to read, continue and answer the questions.
    .why = We ask this to match the payment with your application without mistake.
duty-page-name = What are your surname and name?
    .hint = Write them as in your document.
duty-given-names = Name
    .hint = If the document shows no name, leave this empty.
duty-page-birth = What is your date of birth?
duty-page-document = What does your document say?
duty-document-number = Number of the passport or identity card
    .hint = Series and number together, letters and digits
duty-page-for-company = Does an organisation pay the state fee?
    .hint = For example, the employer pays the state fee for a work permit.
duty-for-company = An organisation pays the state fee
duty-page-company = Which organisation pays the state fee?
duty-company-name = Name of the organisation
duty-company-voen = VÖEN of the organisation
    .hint = 10 digits

## The service

duty-section-service = The service
duty-page-service = For which service is the state fee paid?
duty-service = Service
duty-page-application = What is the number of your application?
    .hint = It stands on the receipt of the application: for example, BAK01-K7-000123-9
    .why = By this number the payment is matched with your application.
duty-application-number = Number of the application or its receipt

## The payment

duty-section-payment = The payment
duty-page-paid = Have you paid the state fee already?
duty-paid = The state fee has been paid
duty-page-payment = How much did you pay, and when?
    .hint = These data stand on the receipt of the payment.
duty-amount = Amount paid, manat
    .hint = Write qəpik after a comma: for example, 30,50
duty-payment-number = Number of the payment
    .hint = Write it as on the receipt.
duty-payment-date = Date of the payment
    .hint = Day, month, year: for example, 20 11 2026

## Copies

duty-section-copies = Copies
duty-page-copies = A copy of the receipt of the payment
    .hint = Scan the receipt, or choose to show it at a counter.
duty-copy-payment = Receipt of the payment

list-duty-ext = Extension of temporary staying period
list-duty-trp = Permit for temporary residence
list-duty-trp-ext = Extension of the temporary residence permit
list-duty-prp = Permit for permanent residence
list-duty-prp-ext = Extension of the permanent residence permit
list-duty-wp = Work permit
list-duty-wp-ext = Extension of the work permit
list-duty-dup = Replacement of the permission card
list-duty-cit = A matter of citizenship
list-duty-ref = Refugee card or travel document
list-duty-other = Another service
