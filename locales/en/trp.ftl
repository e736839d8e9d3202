# Permit for temporary residence (Migration Code, Articles 44–50)

trp = Permit for temporary residence
    .intent = I want to live here for a time
    .summary = Permit for temporary residence
    .who = Foreigners and stateless persons who have one of the grounds named by law, or their legal representatives
    .cost = The state fee is 15–480 manat, depending on the term, the speed of the decision and the age; for full-time students 40–120 manat. Your amount is calculated from your answers
    .duration = Allow about 20 minutes for the form. The decision takes 15 or 20 working days, depending on the state fee you choose
    .legal = Migration Code of the Republic of Azerbaijan, Articles 44–50
    .words = temporary residence, residence permit, TRP, residence card, live, stay longer, marriage, husband, wife, family, relative, student, study, university, work, job, investment, property, flat, deposit, business, company, entrepreneur

## What you need

trp-need-passport = Passport: it must stay valid for at least 3 months after the permit ends
trp-need-stay = The document that gives you the right to stay in Azerbaijan: for example, the visa
trp-need-ground = The papers that prove your ground: for example, the marriage certificate, the work permit or a reference from the school
trp-need-dwelling = The address where you will live, and the document on the dwelling
trp-need-infection = A certificate that you do not carry a listed dangerous infection
trp-need-photos = 2 photographs, 3.5 × 4.5 cm

## Papers (Article 46.1)

trp-doc-passport = Copy of the passport or other border-crossing document
trp-doc-birth = Copy of the birth certificate, if the person under 18 has no passport
trp-doc-proof = Document proving the ground of the application
trp-doc-proof-relative = Document proving the relationship: for example, a marriage or birth certificate
trp-doc-proof-investment = Document proving the investment and its amount
trp-doc-proof-property = Document proving that you own the real estate, and its value
trp-doc-proof-deposit = Document of the bank on the fixed-term deposit and its amount
trp-doc-proof-securities = Document proving the securities and their amount
trp-doc-proof-specialist = Document proving that you are the specialist invited
trp-doc-proof-company = Document proving your post or your share
trp-doc-proof-business = Document proving the entrepreneurial activity and the number of employees
trp-doc-proof-work-case = Document proving the work for which no work permit is needed
trp-doc-proof-work-permit = Work permit
trp-doc-proof-study = Document of the educational institution on your studies
trp-doc-proof-religion = Document proving your professional religious activity in the institution
trp-doc-proof-treaty = Document proving the ground named in the international treaty
trp-doc-consent = Consent application of your relative or family member
trp-doc-infection = Certificate that you do not carry a listed dangerous infection
trp-doc-stay = Copy of the document that gives you the right to stay or reside in Azerbaijan: for example, the visa
trp-doc-petition = Petition of the body that invites you
trp-doc-photos = Photograph, 3.5 × 4.5 cm
trp-doc-dwelling = Document on the dwelling where you will be registered: for example, a register extract, an order, or a rent or lease contract
trp-doc-giver = Application of the person who gives you the dwelling
trp-doc-giver-identity = Copy of the identity card of the person who gives you the dwelling
trp-doc-fee = Proof that the state fee is paid (handed in when you collect the permission card)

## Notices

# $deadline (date) - the last day to file
trp-notice-deadline = The application must be filed by { $deadline }: at least 30 days before your staying period ends (Migration Code, Article 47.1). You are in time.
# $deadline (date) - the last day to file
trp-notice-late = The application had to be filed by { $deadline }: at least 30 days before your staying period ends (Migration Code, Article 47.1). You can still apply; an officer decides on the delay.
trp-notice-stay-ended = By this date your staying period has ended. Please check the date. If it is right, you can still apply, and an officer will consider the application; please go to a counter as soon as you can.
trp-notice-has-card = If you hold a permission card for temporary residence, choose the service “Extension of the temporary residence permit”.
# $due (date) - the last of the 30 days
trp-notice-citizenship-deadline = By { $due } you must either apply or leave the country; until then your stay is lawful (Migration Code, Article 20.3). You are in time.
# $due (date) - the last of the 30 days
trp-notice-citizenship-late = The application had to be filed by { $due } (Migration Code, Article 20.3). You can still apply; an officer decides on the delay.
trp-notice-exempt = No state fee is taken on this ground, and fewer papers are asked for (Migration Code, Articles 46.2-1, 46.6). The details of your case are not asked on this screen.
# $until (date) - the last day of the card
trp-notice-sponsor-card = The validity of your permit follows the card of your family member (Migration Code, Article 49.2-1), which is valid until { $until }.
# $until (date) - the last day of the card
trp-notice-term-beyond-sponsor = The card of your family member ends earlier, on { $until }. The permit follows that card (Migration Code, Article 49.2-1).
# $expiry (date) - the last day of the passport; $needed (date) - the least that the shortest term needs
trp-notice-passport-short = Your passport is valid until { $expiry }. Even for the shortest term it must be valid at least until { $needed } (Migration Code, Article 46.1.2). Renew your passport; you can still apply now, and an officer will consider the application.
trp-notice-student-fee = The reduced state fee of students is known for 1 year and for 2 years. For another term the ordinary fee is shown; an officer tells you the exact amount before you pay.
trp-notice-fingerprints = At the counter your fingerprints will be taken: they are taken of every applicant aged 15 or more (Migration Code, Article 46.3).

## Errors

# $amount_min (money) - the least amount
error-trp-amount-low = For this ground the amount must be at least { $amount_min }. Correct the amount, or choose another ground.
# $needed (date) - the least that this term needs; $expiry (date) - the last day of the passport
error-trp-passport-term = For this term your passport must be valid at least until { $needed } (Migration Code, Article 46.1.2); it ends on { $expiry }. Choose a shorter term, or renew your passport first.
error-trp-term-long = The permit is not given for so long a term (Migration Code, Article 49). Choose a shorter term.
error-trp-child-grown = The applicant is 18 or older. Choose another relationship, or check the date of birth.
error-trp-child-minor = The applicant is under 18. Choose “Child under 18”, or check the date of birth.
error-trp-sponsor-citizen = If this person is a citizen of Azerbaijan, choose the ground “Close relative of a citizen of Azerbaijan”; if not, correct the citizenship.
error-trp-staff-few = This ground needs at least 5 full-time or 10 part-time employees under contract (Migration Code, Article 45, note 1). Check the numbers, or choose another ground.
error-trp-staff-share = At least 80 per cent of the employees must be citizens of Azerbaijan or persons whom the Code exempts (Migration Code, Article 45, note 1). Check the numbers, or choose another ground.
error-trp-staff-more-citizens = This number is greater than that of all employees. Check the numbers.
error-trp-full-time = In a higher or secondary specialised institution only full-time studies are a ground (Migration Code, Article 45.1.9). Check the answer, or choose another ground.
error-trp-ended-before-birth = Citizenship cannot end before the date of birth. Check both dates.

## What happens next

trp-next-counter = Go to a counter with the originals of your papers. There the fingerprints of persons aged 15 or more are taken (Migration Code, Article 46.3).
# $due (date) - the day by which the decision is made
trp-next-answer = If the application is accepted today, the decision is made by { $due }.
trp-next-fee = If the permit is granted, pay the state fee within 30 days after the last day of the decision period: unpaid, the permit is cancelled (Migration Code, Article 46.2). If you are exempt from the fee, nothing is to be paid.

## Declaration

trp-declaration = I confirm that the data I have given are correct and complete. I consent to the State Migration Service collecting and checking these data and the copies of my documents, entering them into the Unified Migration Information System and keeping them for the period set by law, for the purpose of deciding on my permit for temporary residence (Migration Code, Articles 46, 47; Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## Ground

trp-section-ground = Ground of the application
trp-page-ground = On what ground do you apply?
    .hint = If you have more than one ground, choose the one whose papers you have ready.
    .why = The permit is given only on the grounds named by law (Migration Code, Article 45.1).
trp-ground = Ground
trp-page-relation-to-citizen = How are you related to the citizen of Azerbaijan?
    .hint = For example, if your father is a citizen of Azerbaijan, choose “Son or daughter”.
    .why = The law says who is a close relative (Migration Code, Article 3.0.12).
trp-relation-to-citizen = Your relationship to the citizen
trp-page-relation-to-resident = How are you related to the foreigner who resides in Azerbaijan?
    .hint = For example, if you are under 18 and your mother resides here, choose “Child under 18”.
    .why = The law says who is a family member (Migration Code, Article 3.0.11).
trp-relation-to-resident = Your relationship to the foreigner
trp-page-sponsor = Who is this relative?
    .why = A consent application of this person is attached (Migration Code, Article 46.1.4-1).
trp-sponsor-surname = Surname of the relative
trp-sponsor-given-names = Name of the relative
trp-sponsor-birth-date = Date of birth of the relative
    .hint = Day, month, year: for example, 15 03 1990
trp-page-sponsor-fin = What is your relative’s FIN?
trp-sponsor-fin = FIN of the relative
    .hint = 7 letters and digits on the identity card: for example, 5ABC12D
trp-page-sponsor-permit = On which permit does your family member reside in Azerbaijan?
trp-sponsor-citizenship = Citizenship of the family member
trp-sponsor-permit = Kind of permit
trp-page-sponsor-card = What does the permission card of your family member say?
    .why = The validity of your permit follows this card (Migration Code, Article 49.2-1).
trp-sponsor-card-number = Number of the card
    .hint = Series and number together, letters and digits
trp-sponsor-card-expiry = Last day of the card’s validity
    .hint = Day, month, year: for example, 31 12 2030
trp-page-investment = How much have you invested in the economy?
    .hint = Real estate, deposits and securities count towards the total.
    .why = The total must be at least 500,000 manat (Migration Code, Article 45.1.2).
trp-investment-in = What you have invested in
    .hint = You can choose several.
trp-investment-amount = Total of the investment
    .hint = In manats: for example, 600 000
trp-page-property = What real estate do you own in Azerbaijan?
    .why = It must be worth at least 100,000 manat (Migration Code, Article 45.1.3).
trp-property-district = City or district of the property
trp-property-number = Number of the register extract
    .hint = Leave this empty if you do not know it.
trp-property-amount = Value of the property
    .hint = In manats: for example, 150 000
trp-page-deposit = In which bank is your fixed-term deposit?
    .why = At least 100,000 manat must lie in a bank that operates in Azerbaijan (Migration Code, Article 45.1.3-1).
trp-deposit-bank = Name of the bank
trp-deposit-amount = Amount of the deposit
    .hint = In manats: for example, 150 000
trp-deposit-until = Last day of the deposit’s term
    .hint = Day, month, year: for example, 31 12 2030
trp-page-securities = Which securities do you hold?
    .why = Their amount must be at least 100,000 manat (Migration Code, Article 45.1.3-2).
trp-securities-kind = Kind of securities
trp-securities-issuer = Legal person that issued the securities
trp-securities-amount = Amount of the securities
    .hint = In manats: for example, 150 000
trp-page-specialist = In which field are you a specialist?
    .why = The law names these fields (Migration Code, Article 45.1.4).
trp-specialist-field = Field
trp-page-inviter = Who invited you?
trp-inviter-name = Name of the inviting party
    .hint = The organisation’s name, or the person’s surname and name
trp-inviter-voen = VÖEN of the inviting party
    .hint = 10 digits; leave this empty if there is none
trp-page-business-kind = In which form do you carry on business?
trp-business-kind = Form
trp-page-business = Which company, branch or business is it?
trp-business-name = Name
    .hint = If you are an individual entrepreneur, write your own surname and name.
trp-business-voen = VÖEN
    .hint = 10 digits
trp-page-branch-post = What is your post in the branch or representation?
    .why = The ground is for the head and the deputy head (Migration Code, Article 45.1.6).
trp-branch-post = Post
trp-page-company-role = What are you in the company?
    .hint = An officer checks whether the charter capital is sufficient.
    .why = The ground is for the head of the company, or the owner of at least 51 per cent (Migration Code, Article 45.1.6-1).
trp-company-role = Your role in the company
trp-company-share = Your share, in per cent
    .hint = A whole number from 51 to 100
trp-company-capital = Paid charter capital
    .hint = In manats: for example, 150 000
trp-page-business-exempt = Does one of these apply to you?
    .hint = An investment-promotion document or a “Startup” certificate for the set regions; a non-commercial body; a resident of an industrial park, an industrial district or an agropark
    .why = For them the law makes exceptions (Migration Code, Article 45, note 3).
trp-business-exempt = One of these applies to me
trp-page-staff = How many employees have you?
    .hint = Count only those under an employment contract.
    .why = There must be at least 5 full-time or 10 part-time employees, at least 80 per cent of them citizens (Migration Code, Article 45, note 1).
trp-staff-full-time = Full-time employees
trp-staff-part-time = Part-time employees
trp-staff-citizens = Of them, citizens of Azerbaijan and persons whom the Code exempts
trp-page-work-case = What work do you do?
    .why = In these cases no work permit is needed (Migration Code, Article 64), and they are a ground for the permit (Article 45.1.7-1).
trp-work-case = Activity
trp-page-work-permit = What does your work permit say?
    .why = The work permit is the ground of the application (Migration Code, Article 45.1.8).
trp-work-permit-number = Number of the work permit
trp-work-permit-expiry = Last day of the work permit
    .hint = Day, month, year: for example, 31 12 2030
trp-page-work-employer = Where do you work?
trp-work-employer-name = Name of the employer
trp-work-employer-voen = VÖEN of the employer
    .hint = 10 digits; the employer can tell you
trp-work-position = Your post
trp-page-school-kind = Where do you study?
    .why = In a higher or secondary specialised institution the studies must be full-time (Migration Code, Article 45.1.9).
trp-school-kind = Kind of institution
trp-study-full-time = My studies are full-time
trp-page-school = Which institution is it?
trp-school-name = Name of the institution
trp-study-until = Expected last day of the studies
    .hint = Day, month, year: for example, 31 12 2030
trp-page-religion = In which religious institution are you active?
    .why = The institution must be registered (Migration Code, Article 45.1.10).
trp-religious-institution = Name of the institution
trp-religious-post = Your post
trp-page-treaty = On which international treaty do you rely?
trp-treaty = Name of the treaty
    .hint = Add its date and article if you know them.
trp-page-free-zone = Do you, or does a member of your family, work in the Alat free economic zone?
    .why = In that case the papers of the dwelling are not asked for (Migration Code, Article 46.7).
trp-free-zone = Work in the Alat free economic zone

## Former citizens of Azerbaijan

trp-section-former = Former citizenship
trp-page-former-citizen = Do you apply because your citizenship of Azerbaijan has ended?
    .why = In that case the period is counted differently, and no document on the right to stay is asked for (Migration Code, Articles 20.3, 46.5).
trp-former-citizen = My citizenship of Azerbaijan has ended
trp-page-citizenship-ended = When did your citizenship end?
    .why = 30 days are given to apply (Migration Code, Article 20.3).
trp-citizenship-ended = Day on which the citizenship ended
    .hint = Day, month, year: for example, 05 11 2026

## Term asked for

trp-section-request = Term and speed of the decision
trp-page-term = For what term do you ask for the permit?
    .hint = The state fee depends on the term.
    .why = The permit is given for the term asked for, the first time for at most 1 year (Migration Code, Article 49).
trp-page-term-investor = For what term do you ask for the permit?
    .hint = The state fee depends on the term.
    .why = On the ground of investment the permit is given for at most 3 years each time (Migration Code, Article 49).
trp-term = Term
trp-page-speed = In how many working days shall the decision be made?
    .hint = For the faster decision the state fee is higher; those exempt from it pay nothing.
trp-speed = Time for the decision

## Earlier workplaces

trp-section-jobs = Earlier workplaces
trp-page-job-count = In how many places have you worked before?
    .hint = Do not count the present one. If there are more than 5, give the last 5. If none, write 0.
trp-job-count = Number of earlier workplaces
trp-page-job = Where did you work?
trp-job-name = Name of the workplace
trp-job-position = Your post there
trp-job-country = Country of the workplace
trp-page-job-time = When did you work there?
    .hint = If you know only the year, write only the year.
trp-job-from = Date on which you began
trp-job-until = Date on which you ended
    .hint = Leave this empty if you do not know it.

## Earlier stays in Azerbaijan

trp-section-earlier = Earlier stays in Azerbaijan
trp-page-earlier-count = How many times were you in Azerbaijan before?
    .hint = Do not count the present stay. If there are more than 5, give the last 5. If none, write 0.
trp-earlier-count = Number of earlier stays
trp-page-earlier-stay = When were you in Azerbaijan, and why?
    .hint = If you know only the year, write only the year.
trp-earlier-from = Date of arrival
trp-earlier-until = Date of departure
trp-earlier-purpose = Purpose of arrival

## Copies of the papers

trp-section-papers = Copies of the papers
trp-page-papers-person = Your own papers
    .hint = Scan each paper, or choose to show it at a counter.
    .why = These papers are attached to the application (Migration Code, Articles 46.1.5, 46.1.6).
trp-copy-stay = Document giving the right to stay or reside
    .hint = For example, the visa
trp-copy-infection = Certificate on infections
trp-page-papers-ground = The papers that prove your ground
    .hint = Scan each paper, or choose to show it at a counter.
    .why = The ground must be proved (Migration Code, Article 46.1.4).
trp-copy-ground = Document proving the ground
trp-copy-consent = Consent application of the relative or family member
trp-copy-petition = Petition of the inviting body
trp-page-papers-dwelling = The papers of the dwelling
    .hint = Scan each paper, or choose to show it at a counter.
    .why = The dwelling where you will be registered is proved by papers (Migration Code, Articles 46.1.9–46.1.11).
trp-copy-dwelling = Document on the dwelling
trp-copy-giver = Application of the person giving the dwelling
trp-copy-giver-identity = Identity card of the person giving the dwelling

## Code lists

list-trp-ground-45-1-1 = Close relative of a citizen of Azerbaijan
list-trp-ground-45-1-2 = Investment of at least 500,000 manat in the economy
list-trp-ground-45-1-3 = Real estate worth at least 100,000 manat
list-trp-ground-45-1-3-1 = Fixed-term bank deposit of at least 100,000 manat
list-trp-ground-45-1-3-2 = Securities of at least 100,000 manat
list-trp-ground-45-1-4 = Highly qualified specialist
list-trp-ground-45-1-4-1 = Specialist invited for work in one of the set fields
list-trp-ground-45-1-5 = Family member of a foreigner who resides in Azerbaijan temporarily or permanently
list-trp-ground-45-1-6 = Head or deputy head of a branch or representation of a foreign legal person
list-trp-ground-45-1-6-1 = Head, or owner of at least 51 per cent, of a company with a foreign founder
list-trp-ground-45-1-7 = Entrepreneurial activity
list-trp-ground-45-1-7-1 = Work for which the law asks for no work permit
list-trp-ground-45-1-8 = Work permit
list-trp-ground-45-1-9 = Studies
list-trp-ground-45-1-10 = Professional religious activity in a registered religious institution
list-trp-ground-45-1-10-1 = Recognised victim of human trafficking
list-trp-ground-45-1-10-2 = Assistance to criminal-prosecution bodies
list-trp-ground-45-1-11 = Ground named in an international treaty
list-trp-relative-parent = Father or mother
list-trp-relative-spouse = Husband or wife
list-trp-relative-child = Son or daughter
list-trp-relative-sibling = Brother or sister
list-trp-relative-sibling-child = Child of a brother or sister
list-trp-relative-grandparent = Grandfather or grandmother
list-trp-relative-great-grandparent = Great-grandfather or great-grandmother
list-trp-relative-grandchild = Grandchild
list-trp-relative-parent-in-law = Father or mother of the husband or wife
list-trp-relative-sibling-in-law = Brother or sister of the husband or wife
list-trp-family-spouse = Husband or wife
list-trp-family-minor-child = Child under 18
list-trp-family-adult-child = Adult child unable to work
list-trp-family-parent = Dependent father or mother
list-trp-sponsor-temporary = Permit for temporary residence
list-trp-sponsor-permanent = Permit for permanent residence
list-trp-investment-economy = Other investment in the economy
list-trp-investment-property = Real estate
list-trp-investment-deposit = Fixed-term bank deposit
list-trp-investment-securities = Securities
list-trp-securities-state = State securities
list-trp-securities-company = Investment securities of a legal person at least 51 per cent state-owned
list-trp-specialist-economy = Economy
list-trp-specialist-industry = Industry
list-trp-specialist-military = Military affairs
list-trp-specialist-science = Science
list-trp-specialist-culture = Culture
list-trp-specialist-sport = Sport
list-trp-specialist-other = Another field
list-trp-business-individual = As an individual entrepreneur
list-trp-business-company = Through a company
list-trp-branch-head = Head
list-trp-branch-deputy = Deputy head
list-trp-role-head = Head
list-trp-role-owner = Owner of at least 51 per cent
list-trp-case-state-body = I am engaged by a state body
list-trp-case-military = I am a military specialist
list-trp-case-media = I am an accredited media worker
list-trp-case-seafarer = I am a seafarer
list-trp-case-teaching = I am a visiting professor or lecturer
list-trp-case-artist-athlete = I am an artist, or a coach or athlete of a registered club
list-trp-case-care = I support a citizen of Azerbaijan who is under 18 or has a disability
list-trp-case-free-zone = I work in the Alat free economic zone
list-trp-case-technology-park = I am a resident of a technology park, or its information-technology specialist
list-trp-case-other = Another case
list-trp-school-higher = Higher educational institution
list-trp-school-specialised = Secondary specialised institution
list-trp-school-vocational = Vocational school
list-trp-school-general = General school
list-trp-term-m3 = 3 months
list-trp-term-m6 = 6 months
list-trp-term-y1 = 1 year
list-trp-term-m18 = 1 year and 6 months
list-trp-term-y2 = 2 years
list-trp-term-m30 = 2 years and 6 months
list-trp-term-y3 = 3 years
list-trp-speed-wd15 = Within 15 working days
list-trp-speed-wd20 = Within 20 working days
error-until-before-from = The end cannot be before the beginning. Check both dates.
