# Extension of temporary staying period (Migration Code, Articles 39–43)

ext = Extension of temporary staying period
    .intent = I need to stay longer
    .summary = Extension of temporary staying period, up to 60 days
    .who = Foreigners and stateless persons who stay in Azerbaijan temporarily and wish to stay longer on one of the five grounds of the law; for a minor a parent or another legal representative applies
    .cost = State fee. For adults: up to 30 days — 30 manat within 3 working days, 50 manat within 1 working day; up to 60 days — 60 and 100 manat. For minors: up to 30 days — 15 and 30 manat; up to 60 days — 30 and 60 manat
    .duration = The form takes about 15 minutes. The decision is made within 1 or 3 working days, depending on the fee you pay
    .legal = Migration Code of the Republic of Azerbaijan, Articles 39–43
    .words = extend, extension, stay longer, visa extension, extend visa, visa expires, visa ends, overstay, treatment, illness, relative, invitation, transit, 30 days, 60 days

## What you need

ext-need-passport = Passport or other border-crossing document, valid for at least 1 more month
ext-need-ground = A document that proves why you need to stay
ext-need-dwelling = A document on the dwelling, and an application of the person giving the dwelling; the application is not needed if the dwelling is your own
ext-need-photos = 2 photographs of 3.5×4.5 cm
ext-need-fee = State fee: the proof of payment is handed in when you collect the decision

## Papers

ext-doc-passport = Copy of the passport or other border-crossing document
ext-doc-birth = Copy of the birth certificate, if a person under 18 has no passport
ext-doc-ground = Document that proves the ground for the extension
ext-doc-treatment = Document that proves the need of urgent treatment in Azerbaijan
ext-doc-relative = Document that proves the serious illness or the death of a close relative living in Azerbaijan, and the relationship
ext-doc-petition = Reasoned petition of the organisation that invited you
ext-doc-transit = Document that proves the reason for the forced stop in transit
ext-doc-family = Document that proves that your relative’s stay was extended, and the relationship
ext-doc-photos = Photograph, 3.5×4.5 cm
ext-doc-dwelling = Document on the dwelling where you will be registered: extract from the register, order, lease or rent contract, or another document
ext-doc-dwelling-giver = Application of the person giving the dwelling
ext-doc-dwelling-giver-card = Copy of the identity card of the person giving the dwelling
ext-doc-fee = Proof that the state fee was paid; handed in when you collect the decision

## Notices

ext-notice-other-basis = This service extends a temporary staying period. If you hold a residence permit or refugee status, you probably need another service: choose the extension of the permit, or call the Call Center: (012) 919.
# $end (date) - the last day of the present stay
ext-notice-ended = Your staying period ended on { $end }. An officer will consider your application, but a fine of 300–400 manat may be imposed for staying after the period (Code of Administrative Offences, Article 575.1). Call the Call Center: (012) 919.
# $deadline (date) - the last day to apply
ext-notice-late = The last day to apply was { $deadline }: one must apply at least 3 working days before the period ends (Migration Code, Article 42.4). You can still apply now; an officer will consider your application.
# $deadline (date) - the last day to apply
ext-notice-deadline = The last day to apply is { $deadline }. You are in time.
# $end (date) - the last day of the present stay
ext-notice-transit = Your staying period ends on { $end }. The rule of 3 working days does not apply to a forced stop in transit (Migration Code, Article 42.4), but apply before the period ends.
# $until (date) - the last day of the stay if so many days are added
ext-notice-until = Extended by so many days, your staying period would end on { $until }. The decision states the exact date.

## What happens next

# $due (date) - the day by which the decision is made
ext-next-answer = The decision is made within the time you chose: by { $due }.
ext-next-counter = Bring the photographs and your papers with the originals to a counter: the copies are compared with the originals, which are returned to you. Hand in the proof that the fee was paid when you collect the decision (Migration Code, Articles 41.1 and 41.2).
ext-next-refusal = If the extension is refused and your staying period has ended by then, you must leave the country within 48 hours of receiving the refusal (Migration Code, Article 42.7).

## Declaration

ext-declaration = I confirm that the data I have given are correct and complete. I consent to the State Migration Service collecting and checking these data and the copies of the documents, entering them into the Unified Migration Information System and keeping them for the period set by law, for the purpose of extending the temporary staying period (Migration Code, Articles 39–43; Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## Ground

ext-section-ground = Ground for the extension
ext-page-ground = Why do you need to stay longer?
    .hint = Choose the ground that fits. You will need a document that proves it.
    .why = The period is extended only on these five grounds of the law (Migration Code, Article 40).
ext-ground = Ground for the extension

list-ext-treatment = I need urgent treatment in Azerbaijan
list-ext-relative = A close relative living in Azerbaijan is seriously ill or has died
list-ext-petition = The work I came for is not finished: the inviting organisation makes a reasoned petition
list-ext-transit = I was forced to stop in transit
list-ext-family = The stay of my father, mother, spouse, child, brother or sister was extended

ext-page-clinic = Where are you, or will you be, treated?
ext-clinic-name = Name of the medical institution

ext-page-kin-event = What happened to your close relative?
    .why = The ground is a close relative’s serious illness or death (Migration Code, Article 40).
ext-kin-event = What happened
list-ext-kin-illness = Seriously ill
list-ext-kin-death = Has died

ext-page-kin = Who is this close relative?
ext-kin-relation = Relation to you
ext-kin-surname = Surname of the relative
ext-kin-given-names = Name of the relative

ext-page-inviting = Which organisation invited you?
ext-inviting-name = Name of the organisation
ext-inviting-voen = VÖEN of the organisation
    .hint = 10 digits; the organisation can tell you

ext-page-stop-reason = Why did you have to stop in transit?
    .why = The law names the cases of a forced stop (Migration Code, Article 19.4).
ext-stop-reason = Reason for the forced stop
list-ext-stop-disaster = Natural disaster
list-ext-stop-vehicle = Breakdown of the vehicle or an accident
list-ext-stop-illness = Illness

ext-page-family = Whose stay was extended?
ext-family-relation = Relation to you
list-ext-family-father = My father
list-ext-family-mother = My mother
list-ext-family-spouse = My husband or wife
list-ext-family-child = My child
list-ext-family-sibling = My brother or sister

## Period and speed

ext-section-request = Extension
ext-page-days-asked = How many more days do you wish to stay?
    .hint = At most 60 days (Migration Code, Article 42.1). The fee is lower for up to 30 days.
    .why = The period is extended as you ask, and the fee depends on the number of days.
ext-days-asked = Number of days
    .hint = A number: for example, 30

ext-page-speed = How soon do you need the decision?
    .hint = The fee is higher for a decision within 1 working day.
ext-speed = Time for the decision
list-ext-wd3 = Within 3 working days
list-ext-wd1 = Within 1 working day

## Copies

ext-section-papers = Proof of the ground
ext-page-copy-ground = Document that proves why you need to stay
    .hint = Scan the document, or choose to show it at a counter.
    .why = A document that proves the ground is attached to the application (Migration Code, Article 41.1).
ext-copy-ground = Proof of the ground

## Errors

# $limit (date) - the day until which the passport must be valid at least
error-ext-passport-month = Your passport must be valid until { $limit } at least: the stay is not extended if less than 1 month of validity is left (Migration Code, Article 43.2). Check the date, or replace the passport first.
# $limit (number) - the greatest number of days
error-ext-too-long = The stay can be extended by at most { $limit ->
    [one] { $limit } day
   *[other] { $limit } days
 } (Migration Code, Article 42.1). Enter fewer days.
