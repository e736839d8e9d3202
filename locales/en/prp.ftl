# Permit for permanent residence (Migration Code, Articles 52–56)

prp = Permit for permanent residence
    .intent = I want to live here permanently
    .summary = Permit for permanent residence
    .who = Foreigners and stateless persons who have resided in Azerbaijan temporarily without interruption for the last 2 years and have one of the grounds in Article 52.1 of the Migration Code; a parent or another legal representative applies for a child
    .cost = State fee: 300 manat for an adult, 150 manat for a child under 18. An officer confirms the amount before you pay
    .duration = The form takes about 20 minutes. An officer tells you at the counter how long the decision takes
    .legal = Migration Code of the Republic of Azerbaijan, Articles 52–56
    .words = permanent residence, permanent permit, PR, residence permit, live permanently, settle, stay forever, immigrant status, immigration, DYI, card, marriage, spouse, investor, property, house, business

## What you need

prp-need-passport = Passport or other border-crossing document
prp-need-card = Your permission card for temporary residence
prp-need-ground = The paper that proves your ground: for example, a relative’s documents, an extract on real estate or a deposit contract
prp-need-family = A reference on the composition of your family and, if you are married, the marriage certificate
prp-need-health = The certificate that you do not carry the dangerous infections on the official list
prp-need-dwelling = The document on the dwelling where you will be registered

## Papers

prp-doc-passport = Copy of the passport or other border-crossing document
prp-doc-birth = Copy of the birth certificate or an equal document, if the child has no passport
prp-doc-family = Reference on the composition of the family: names, surnames, years of birth, occupation and place of residence or stay of its members
prp-doc-marriage = Copy of the marriage certificate
prp-doc-health = Certificate of not carrying an infection from the official list of dangerous infectious diseases
prp-doc-means = Document on means sufficient for the minimum needs of you and the family members who come with you
prp-doc-profession = Copies of the documents that prove your profession
prp-doc-card = Copy of your permission card
prp-doc-ground = Copy of the document that proves your ground, certified by a notary or in an equal way
prp-doc-consent = Consent application of the relative or family member through whom you apply
prp-doc-photos = Photographs, 3.5 × 4.5 cm
prp-doc-children = Consent of the children aged 14 to 18
prp-doc-dwelling = Document on the dwelling where you will be registered: register extract, order, lease or another document
prp-doc-giver = Application of the person giving the dwelling
prp-doc-giver-id = Copy of the identity document of the person giving the dwelling
prp-doc-turnover = Document from the tax authority on the turnover declared for the last year
prp-doc-fee = Document on payment of the state fee, presented when the card is handed over

## Notices

# $deadline (date) - the last day to apply
prp-notice-late = The last day to apply was { $deadline }: 3 months before the temporary permit ends (Migration Code, Article 54.1). You can still submit the application; an officer will tell you whether it can be considered.
# $deadline (date) - the last day to apply
prp-notice-deadline = The last day to apply is { $deadline }, 3 months before your temporary permit ends (Migration Code, Article 54.1). You are in time.
prp-notice-card-expired = By this date your card is no longer valid. Please check the date. If it is right, speak to an officer before you apply: the permit for permanent residence is given to those who reside in the country on a temporary permit.
# $date (date) - the day on which the two years are complete
prp-notice-two-years = By this date your 2 years of temporary residence will be complete on { $date }. The Code asks for 2 years without interruption (Migration Code, Article 52.1).
prp-notice-permit-other = The permit for permanent residence is given to those who have resided in the country on the grounds of Articles 45.1.1–45.1.7 (Migration Code, Article 52.1). You can continue; an officer will look at your case.
prp-notice-permit-family = Family members of those who hold a temporary permit under Articles 45.1.8–45.1.11 are excepted (Migration Code, Article 52.1). You can continue; an officer will look at your case.
prp-notice-absence = By the trips you entered, you may have been abroad for more than 90 days within 180 days. Residence then counts as interrupted (Migration Code, note 1 to Article 52). Check the dates; an officer will compare them with your entries and exits.
prp-notice-permit-business = This ground counts if you have resided in the country for the last 2 years under Articles 45.1.6–45.1.7 (Migration Code, note 4 to Article 52). Check the ground of your temporary permit.
prp-notice-turnover = This ground also asks for a turnover of the amount set by the competent authority (Migration Code, Articles 52.1.10 and 52.1.11). An officer tells you the amount and the exceptions.
prp-notice-staff = An entrepreneur needs employment contracts with at least 5 full-time or 10 part-time employees, as a rule at least 80 per cent of them citizens of Azerbaijan (Migration Code, note 1 to Article 45). There are exceptions; an officer explains them.
prp-notice-means = A close relative who is a citizen of Azerbaijan or holds a permit for permanent residence may take over your support; then no document on means is asked (Migration Code, Article 53.1.7).
prp-notice-exam = A commission checks your knowledge of the state language and of your rights and duties (Migration Code, Article 54.5). If a disability of 81–100 per cent has been established for you, this check does not apply to you: bring the document that confirms it.
prp-notice-exam-minor = Persons under 18 take no test of the state language and of rights and duties (Migration Code, Article 54.5).
prp-notice-exam-elder = Persons over 65 take no test of the state language and of rights and duties (Migration Code, Article 54.5).

## What happens next

prp-next-counter = Bring the originals and the notarised papers to the counter. Fingerprints are taken there from everyone aged 15 or over (Migration Code, Article 53.3). You are not asked for papers that the Service can obtain through the Electronic Government Information System (Article 53.4).
prp-next-fee = You present the document on payment of the state fee when the card is handed over to you. If the fee is not paid within 30 days after the last day of the decision period, the permit is cancelled (Migration Code, Article 53.2).
prp-next-refusal = The decision gives its reasons, and you receive a copy of it. If the permit is refused and the obstacle is removed within one month, you can apply again with only the document that proves this (Migration Code, Articles 54.10 and 54.11).

## Declaration

prp-declaration = I confirm that the data I have given are correct and complete. I consent to the State Migration Service collecting and checking these data and the copies of my documents, requesting the missing documents from other state bodies, entering them into the Unified Migration Information System and keeping them for the period set by law, for the purpose of the permit for permanent residence (Migration Code, Articles 52–55; Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## Temporary residence

prp-section-card = Card for temporary residence
prp-section-residence = Temporary residence
prp-page-since = Since when have you resided in Azerbaijan temporarily without interruption?
    .hint = The date on which your first permission card of this period was given
    .why = The permit is given after 2 years of uninterrupted temporary residence (Migration Code, Article 52.1).
prp-since = Start of temporary residence
    .hint = Day, month, year: for example, 05 11 2024
prp-page-permit = On what ground was your temporary permit given?
    .why = Only certain grounds of temporary residence lead to permanent residence (Migration Code, Article 52.1).
prp-permit = Ground of the temporary permit
prp-page-permit-family = Does that family member hold the card for work, study or religious activity?
    .hint = Or as a victim of human trafficking, for assisting criminal prosecution bodies, or under an international treaty
    .why = The family members of such holders are excepted (Migration Code, Article 52.1).
prp-permit-family = The family member’s card was given under Articles 45.1.8–45.1.11

## Trips abroad

prp-section-trips = Trips abroad
prp-page-trips = How many times have you left Azerbaijan in the last 2 years?
    .hint = If there were more than 12 trips, enter 12 and give the longest ones.
    .why = Residence is uninterrupted if you were abroad for no more than 90 days within 180 days (Migration Code, note 1 to Article 52).
prp-trips-count = Number of trips abroad
    .hint = A number from 0 to 12
prp-page-trip = When did you leave, and when did you return?
    .hint = The dates on the exit and entry stamps
prp-trip-left = Date of leaving Azerbaijan
    .hint = Day, month, year: for example, 05 11 2025
prp-trip-back = Date of return
    .hint = Day, month, year: for example, 20 11 2025
prp-page-absence = Would you like to explain the long absence?
    .hint = You may leave this empty and explain it at the counter.
prp-absence-reason = Reason for the long absence

## Ground

prp-section-ground = Ground
prp-page-ground = On what ground do you ask for permanent residence?
    .why = The Code lists the grounds (Migration Code, Article 52.1).
prp-ground = Ground for permanent residence
prp-page-citizen = Which of your relatives is a citizen of Azerbaijan?
    .why = The Code names these relatives (Migration Code, Article 52.1.1).
prp-citizen = Relative who is a citizen
prp-page-resident = Who is the permanent resident to you?
    .why = The Code says who is a member of the family (Migration Code, Articles 3.0.11 and 52.1.8).
prp-resident = Family member who resides permanently
prp-page-sponsor = Who is this relative?
    .why = This relative gives a notarised consent (Migration Code, Article 53.1.10-1).
prp-sponsor-surname = Surname of the relative
prp-sponsor-given-names = Name of the relative
prp-sponsor-birth-date = Date of birth of the relative
    .hint = Day, month, year: for example, 15 03 1990
prp-page-sponsor-document = What does the relative’s card say?
    .hint = The identity card of a citizen, or the permission card for permanent residence
prp-sponsor-document = Number of the relative’s card
    .hint = Series and number together, letters and digits
prp-sponsor-fin = FIN of the relative
    .hint = 7 letters and digits on the card: for example, 5ABC12D
prp-page-investment = What have you invested, and how much?
    .hint = Real estate, deposits and securities count towards the sum.
    .why = The ground asks for at least 500,000 manat in total (Migration Code, Article 52.1.2).
prp-investment-amount = Amount of the investment, manat
prp-investment-object = What was invested in
prp-page-property = What real estate do you own in Azerbaijan?
    .why = The ground asks for real estate worth at least 200,000 manat (Migration Code, Article 52.1.3).
prp-property-value = Value of the real estate, manat
prp-property-extract = Number of the register extract
    .hint = Leave this empty if you do not have it with you.
prp-page-deposit = What deposit do you have?
    .why = The ground asks for at least 200,000 manat on a fixed-term deposit in a bank operating in Azerbaijan (Migration Code, Article 52.1.4).
prp-deposit-bank = Name of the bank
prp-deposit-amount = Amount of the deposit, manat
prp-page-securities = What securities do you hold?
    .why = The ground asks for state securities, or securities of legal persons at least 51 per cent state-owned, of at least 200,000 manat (Migration Code, Article 52.1.5).
prp-securities-issuer = Who issued the securities
prp-securities-amount = Nominal value of the securities, manat
prp-page-specialist = In what field are you a specialist?
prp-specialist-field = Field of activity
prp-specialist-inviter = Organisation that invited you
    .hint = Leave this empty if there is none.
prp-page-company = Which organisation or business is it?
    .hint = An entrepreneur without a company gives only the own VÖEN.
prp-company-name = Name of the organisation
prp-company-voen = VÖEN
    .hint = 10 digits on the tax registration certificate
prp-page-role = What is your role there?
prp-role = Role
prp-page-staff = How many employees do you have under contract?
    .why = The ground of entrepreneurship asks for a number of employees (Migration Code, note 1 to Article 45).
prp-staff-full = Full-time employees
    .hint = A number; 0 if there are none
prp-staff-part = Part-time employees
    .hint = A number; 0 if there are none

## Children and means

prp-section-means = Children and means
prp-page-children = Do you have children aged 14 to 18 for whom you apply too?
    .why = The notarised consent of children aged 14 to 18 is attached (Migration Code, Articles 53.1.12 and 54.3).
prp-children-consent = Children aged 14 to 18 are part of the application
prp-page-means = Who supports you in Azerbaijan?
    .why = The Code asks for means for your minimum needs and those of the family members who come with you (Migration Code, Article 53.1.7).
prp-means-from = Source of means

## Copies

prp-section-card-copy = Copy of the card
prp-page-card-copy = Copy of your permission card
    .hint = Scan each side, or choose to show it at a counter.
    .why = A copy of the card is attached to the application (Migration Code, Article 53.1.9).
prp-copy-card-front = Front of the card
prp-copy-card-back = Back of the card

## Lists

list-prp-ground-citizen = A close relative is a citizen of Azerbaijan: father, mother, spouse, child, sister or brother
list-prp-ground-investment = Investment of at least 500,000 manat in the economy
list-prp-ground-property = Real estate worth at least 200,000 manat
list-prp-ground-deposit = Fixed-term bank deposit of at least 200,000 manat
list-prp-ground-securities = Securities of at least 200,000 manat
list-prp-ground-specialist = Highly qualified specialist
list-prp-ground-invited = Specialist named in Article 64.0.8-1 of the Migration Code
list-prp-ground-family = Family member of a foreigner who resides permanently
list-prp-ground-branch = Head or deputy head of a branch or representation of a foreign legal person
list-prp-ground-company = Head, or owner of at least 51 per cent, of a company with a foreign founder
list-prp-ground-business = Entrepreneurial activity

list-prp-permit-relative = Close relative of a citizen of Azerbaijan (45.1.1)
list-prp-permit-investment = Investment of at least 500,000 manat (45.1.2)
list-prp-permit-property = Real estate worth at least 100,000 manat (45.1.3)
list-prp-permit-deposit = Bank deposit of at least 100,000 manat (45.1.3-1)
list-prp-permit-securities = Securities of at least 100,000 manat (45.1.3-2)
list-prp-permit-specialist = Highly qualified specialist (45.1.4)
list-prp-permit-invited = Specialist named in Article 64.0.8-1 (45.1.4-1)
list-prp-permit-family = Family member of a foreigner who resides in Azerbaijan (45.1.5)
list-prp-permit-branch = Head or deputy head of a branch or representation (45.1.6)
list-prp-permit-company = Head or majority owner of a company with a foreign founder (45.1.6-1)
list-prp-permit-business = Entrepreneurial activity (45.1.7)
list-prp-permit-other = Another ground: work permit, study, religious activity and others

list-prp-citizen-father = Father
list-prp-citizen-mother = Mother
list-prp-citizen-spouse = Husband or wife
list-prp-citizen-child = Son or daughter
list-prp-citizen-sister = Sister
list-prp-citizen-brother = Brother

list-prp-resident-spouse = My husband or wife
list-prp-resident-parent = My parent: I am under 18, or an adult unable to work
list-prp-resident-supporter = My child, who supports me

list-prp-means-own = I have my own means
list-prp-means-relative = A close relative supports me: a citizen or a permanent resident

list-prp-role-head = Head
list-prp-role-deputy = Deputy head
list-prp-role-company-head = Head of the company
list-prp-role-owner = Owner of at least 51 per cent of its shares

## Errors

error-prp-trip-order = The date of return cannot be before the date of leaving. Check both dates.
error-prp-before-birth = This date cannot be before the date of birth. Check the date.
# $amount (money) - the least amount
error-prp-amount = On this ground the Migration Code asks for at least { $amount }. Check the amount, or choose another ground.
