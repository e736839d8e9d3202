# Extension of the permit for permanent residence (Migration Code, Article 54.12)

prp-ext = Extension of the permit for permanent residence
    .intent = My permanent permit is ending
    .summary = Extension of the permit for permanent residence
    .who = Foreigners and stateless persons who hold a permit for permanent residence; a parent or another legal representative applies for a child
    .cost = State fee: 300 manat for an adult, 150 manat for a child under 18. An officer confirms the amount before you pay
    .duration = The form takes about 15 minutes. An officer tells you at the counter how long the decision takes
    .legal = Migration Code of the Republic of Azerbaijan, Articles 53–56
    .words = extend permanent permit, prolong, renew, renewal, permanent residence, PR card expires, card expired, 5 years, DYI, immigrant status

prp-ext-need-card = Your permission card for permanent residence

## Notices

# $deadline (date) - the last day to apply
prp-ext-notice-late = The last day to apply was { $deadline }: 3 months before the permit ends (Migration Code, Article 54.12). You can still submit the application; an officer will tell you whether it can be considered.
# $deadline (date) - the last day to apply
prp-ext-notice-deadline = The last day to apply is { $deadline }, 3 months before your permit ends (Migration Code, Article 54.12). You are in time.
prp-ext-notice-card-expired = By this date your card is no longer valid. Please check the date. If it is right, speak to an officer before you apply.
prp-ext-notice-absence = By the trips you entered, you may have been abroad for more than 180 days in one of the years counted from the day of the permit. This is a ground for refusing the extension; it does not concern those who received their permit under Articles 45.1.2 and 45.1.7 (Migration Code, Article 55.0.8). Check the dates; an officer will compare them with your entries and exits.

## Declaration

prp-ext-declaration = I confirm that the data I have given are correct and complete. I consent to the State Migration Service collecting and checking these data and the copies of my documents, requesting the missing documents from other state bodies, entering them into the Unified Migration Information System and keeping them for the period set by law, for the purpose of extending my permit for permanent residence (Migration Code, Articles 53–55; Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## Permanent residence

prp-ext-section-card = Card for permanent residence
prp-ext-section-residence = Permanent residence
prp-ext-page-given = When was your present permit given?
    .hint = The date on which your present card was given
    .why = Days abroad are added up by years counted from this day (Migration Code, Article 55.0.8).
prp-ext-given = Date of the permit
    .hint = Day, month, year: for example, 05 11 2022
prp-ext-page-trips = How many times have you left Azerbaijan since then?
    .hint = If there were more than 12 trips, enter 12 and give the longest ones.
    .why = More than 180 days abroad in any one year is a ground for refusing the extension (Migration Code, Article 55.0.8).
prp-ext-page-ground = On what ground do you reside here now?
    .why = The permit is not extended when its ground is gone and there is no other (Migration Code, Article 55.0.9).

## Errors

error-prp-given-after-expiry = The permit cannot be given after the last day of the card. Check both dates.
