# Extension of the temporary residence permit (Migration Code, Articles 45–49)

trp-ext = Extension of the temporary residence permit
    .intent = Extend my permission card
    .summary = Extension of the temporary residence permit
    .who = Foreigners and stateless persons who hold a permission card for temporary residence, or their legal representatives
    .cost = The state fee is 15–480 manat, depending on the term, the speed of the decision and the age; for full-time students 40–120 manat. Your amount is calculated from your answers
    .duration = Allow about 15 minutes for the form. The decision takes 15 or 20 working days, depending on the state fee you choose
    .legal = Migration Code of the Republic of Azerbaijan, Articles 45–49
    .words = extend, renew, prolong, card expires, TRP, residence card, residence permit, temporary residence, student, work, family

## What you need

trp-ext-need-card = Your present permission card

## Papers

trp-ext-doc-card = Copy of the present permission card
trp-ext-doc-turnover = Document of the tax body on the turnover: asked for once the activity has lasted one year

## Notices

# $deadline (date) - the last day to file
trp-ext-notice-deadline = The application must be filed by { $deadline }: at least 30 days before the card expires (Migration Code, Article 47.1). You are in time.
# $deadline (date) - the last day to file
trp-ext-notice-late = The application had to be filed by { $deadline }: at least 30 days before the card expires (Migration Code, Article 47.1). You can still apply; an officer decides on the delay.
trp-ext-notice-card-expired = By this date your card has expired. Please check the date. If it is right, you can still apply, and an officer will consider the application; please go to a counter as soon as you can.
# $days (number) - days abroad in the last 180; $limit (number) - how many the law allows
trp-ext-notice-absence = More than { $limit } days abroad within 180 are a ground for refusal or cancellation (Migration Code, Article 50.1.8). By your answers you were outside of Azerbaijan in the last 180 days for { $days ->
    [one] { $days } day
   *[other] { $days } days
 }. Check the dates; if they are right, you can still apply, and an officer decides.

## Errors

error-trp-ext-trip-order = The day of return cannot be before the day of departure. Check both dates.

## Declaration

trp-ext-declaration = I confirm that the data I have given are correct and complete. I consent to the State Migration Service collecting and checking these data and the copies of my documents, entering them into the Unified Migration Information System and keeping them for the period set by law, for the purpose of deciding on the extension of my permit for temporary residence (Migration Code, Articles 46, 47; Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## Stays abroad

trp-ext-section-trips = Stays abroad
trp-ext-page-trip-count = How many times did you leave Azerbaijan in the last 180 days?
    .hint = If you did not leave, write 0. If there were more than 12, give the 12 longest.
    .why = More than 90 days abroad within 180 are a ground for refusal (Migration Code, Article 50.1.8).
trp-ext-trip-count = Number of trips
trp-ext-page-trip = When did you go, and to which country?
    .hint = Look at the exit and entry stamps in the passport.
trp-ext-trip-from = Day on which you left Azerbaijan
    .hint = Day, month, year: for example, 05 11 2026
trp-ext-trip-until = Day on which you returned to Azerbaijan
    .hint = Day, month, year: for example, 05 11 2026
trp-ext-trip-country = Country you went to
trp-ext-page-absence-reason = Why were you abroad for so long?
    .hint = You can tell the officer the reason. You need not.
trp-ext-absence-reason = Reason

## Term asked for

trp-ext-page-term = For how long shall the permit be extended?
    .hint = The state fee depends on the term.
    .why = Each extension is for at most 2 years (Migration Code, Article 49).

## Copies of the papers

trp-ext-copy-card = Present permission card
trp-ext-copy-turnover = Document of the tax body on the turnover
    .hint = If the activity has lasted less than one year, choose to show it at a counter.
