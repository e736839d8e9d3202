# Work permit (Migration Code, Articles 51, 61–73)

wp = Work permit
    .intent = I want to employ a foreigner
    .summary = Work permit for a foreigner or a stateless person
    .who = Employers: legal persons, individual entrepreneurs, and branches and representations of foreign legal persons. The foreigner must be at least 18, and may still be abroad (Migration Code, Articles 51.2, 61.1, 63.3)
    .cost = From 350 to 1,400 manat, by the term of the permit and the speed of the decision
    .duration = The form takes about 20 minutes. The decision takes 10, 15 or 20 working days, as you choose: the faster it is, the higher the state fee (Migration Code, Article 67.3)
    .legal = Migration Code of the Republic of Azerbaijan, Articles 51 and 61–73
    .words = work permit, work, job, employ, employer, employee, hire, hiring, worker, foreign worker, staff, company, labour, labor, contract, specialist, expat, quota, salary

## What you need

wp-need-employer = The employer’s name, address and taxpayer number (VÖEN)
wp-need-passport = The foreigner’s passport or other border-crossing document, or a copy of it
wp-need-qualification = The document on the foreigner’s qualification: for example, a diploma
wp-need-jobs = Where and when the foreigner has worked over the last five years
wp-need-justification = A reference that explains why a foreigner is needed for this post
wp-need-health = A reference that the foreigner does not carry the virus of a dangerous infectious disease

## Papers

wp-doc-passport = Copy of the foreigner’s passport or other border-crossing document
wp-doc-qualification = Copy of the document that confirms the qualification needed for the work
wp-doc-justification = Reference explaining why a foreigner must be engaged for this post
wp-doc-stay = Copy of the document that gives the foreigner the right to stay in Azerbaijan
wp-doc-charter = Copy of the charter of the legal person
wp-doc-registration = Copy of the certificate of state registration of the legal person
wp-doc-identity = Copy of the employer’s identity document
wp-doc-tax = Copy of the employer’s certificate of registration as a taxpayer
wp-doc-health = Reference that the foreigner does not carry the virus of a disease on the list of dangerous infectious diseases

## Notices

# $article (text) - the article's number, such as 64.0.8-1
wp-notice-not-needed = No work permit is needed for this person: so says Article { $article } of the Migration Code. You need not apply and can leave the form now. Keep the document that confirms it.
wp-notice-exempt-list = For this case, the persons, fields or categories are set by decisions of state bodies. If you are not sure that your case is among them, call (012) 919 before the foreigner begins to work.
wp-notice-foreigner = From here on, the questions are about the foreigner whom you employ. Where it says “you” or “your”, give the foreigner’s data.
wp-notice-document-expired = By this date the foreigner’s passport is no longer valid. Please check the date. If it is right, you can still apply, and an officer will consider your application.
wp-notice-residence = A work permit alone is not enough: to live and work in Azerbaijan the foreigner also needs a permit for temporary residence (Migration Code, Article 51.1). If that permit is refused, the work permit is cancelled (Article 67.13).
wp-notice-stay-ended = By this date the foreigner’s right to stay in Azerbaijan has already ended. Please check the date. If it is right, you can still apply; an officer will consider your application.
wp-notice-liberated = For work in the liberated territories the labour migration quota does not apply, and the permit can be extended by up to 2 years each time (Migration Code, Articles 51.5, 69.1-1). These rules hold until 1 January 2028.
wp-notice-quota = Work permits are issued within the labour migration quota, and only if the post cannot be filled by local labour. If it can, or the quota is full, the permit is refused (Migration Code, Articles 51.5, 66.0.3, 66.0.5).
# $days, $leave (numbers) - working days
wp-notice-contract-ended = If the employment contract ends early, report it to the State Migration Service within { $days ->
    [one] { $days } working day
   *[other] { $days } working days
 }; the work permit then loses its force. A foreigner who has no other ground to stay must leave Azerbaijan within { $leave ->
    [one] { $leave } working day
   *[other] { $leave } working days
 } (Migration Code, Article 71).

## What happens next

# $due (date) - the day by which the application is considered
wp-next-answer = Your application will be considered within the time that you chose: by { $due }. If the papers have shortcomings, you will be informed in writing (Migration Code, Article 67.2).
wp-next-fee = The permit is handed to you after the document on payment of the state fee is presented. If the fee is not paid within 30 days, the permit is cancelled (Migration Code, Articles 67.12, 67.13).
wp-next-start = Conclude the employment contract, and let the foreigner begin to work, only after the permit has been obtained (Migration Code, Articles 63.4, 63.5). Hiring without a permit may be fined (Code of Administrative Offences, Article 578).

## Declaration

wp-declaration = On behalf of the employer, I confirm that the data I have given are correct and complete. I consent to the State Migration Service collecting and checking these data and the copies of the documents, obtaining the papers that other state bodies hold, entering the data into the Unified Migration Information System and keeping them for the period set by law, for the purpose of considering the application for a work permit (Migration Code, Articles 61–73; Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## Whether a permit is needed

wp-section-exemption = Is a permit needed?
wp-page-exemption = Does one of these cases apply to the foreigner?
    .hint = Read the whole list. If nothing applies, choose “None of these”.
    .why = In these cases no work permit is needed (Migration Code, Article 64).
wp-exemption = Case in which no permit is needed

list-wp-exempt-permanent = Has a permit for permanent residence in Azerbaijan
list-wp-exempt-entrepreneur = Engages in entrepreneurship in Azerbaijan
list-wp-exempt-mission = Works in a diplomatic mission or consulate
list-wp-exempt-international = Works in an international organisation
list-wp-exempt-treaty = Heads, or is deputy head of, an organisation created by an international treaty
list-wp-exempt-state = Is engaged by a state body
list-wp-exempt-military = Serviceman or specialist invited to serve or work in the Armed Forces or other armed formations
list-wp-exempt-media = Accredited staff of the media
list-wp-exempt-business-trip = On a business trip of at most 90 days within a year, in one of the set fields of activity
list-wp-exempt-specialist = Invited specialist of a set category, for works or services in the set fields of activity
list-wp-exempt-seafarer = Seafarer
list-wp-exempt-lecturer = Professor, teacher or lecturer invited to give courses at a higher education institution
list-wp-exempt-art-sport = Artist, or a coach or athlete invited to a state-registered sports club
list-wp-exempt-religious = Engages professionally in religious activity in a state-registered religious institution
list-wp-exempt-branch-head = Heads, or is deputy head of, a branch or representation of a foreign legal person
list-wp-exempt-company-head = Heads a company of Azerbaijan with a foreign founder, or is its founder with at least 51 % and works in it
list-wp-exempt-spouse = Married to a citizen of Azerbaijan who is registered at a place of residence in Azerbaijan
list-wp-exempt-refugee = Seeks refugee status, is a refugee, or has been granted political asylum
list-wp-exempt-trafficking = Victim of human trafficking, or a person assisting the criminal prosecution bodies
list-wp-exempt-dependant = Has in his or her care a citizen of Azerbaijan who is under 18 or has a disability of 81–100 %
list-wp-exempt-other = Engaged in work in another case set by the state body concerned
list-wp-exempt-alat = Engaged in the Alat free economic zone by its authorised body, institutions or legal persons, or founder of such a legal person
list-wp-exempt-technology = Resident of a technology park (its head or deputy head), or an experienced ICT specialist engaged by the resident
list-wp-exempt-none = None of these

## Foreigner

wp-section-foreigner = The foreigner’s passport
wp-section-worker = About the foreigner
wp-page-father = What is the name of the foreigner’s father?
    .hint = Leave this empty if the passport does not show it.
wp-page-birthplace = In which country was the foreigner born?
wp-birth-country = Country of birth
wp-page-home = Where does the foreigner live permanently?
    .hint = The address in the foreigner’s own country, or where he or she lives permanently
wp-home-country = Country
wp-home-address = City, street and house
wp-page-place = Where is the foreigner now?
    .why = You can apply while the foreigner is still abroad (Migration Code, Article 63.3).
wp-place = Where the foreigner is
list-wp-place-abroad = Abroad
list-wp-place-in-country = In Azerbaijan
wp-page-stay = On what ground does the foreigner stay in Azerbaijan?
    .why = A copy of the document that gives the right to stay is attached (Migration Code, Article 65.1.5).
wp-stay-basis = Ground for the stay
wp-stay-end = Last day of the stay
    .hint = Day, month, year: for example, 31 12 2026

## Work

wp-section-work = Work
wp-page-post = What work will the foreigner do?
wp-profession = Foreigner’s profession
    .hint = By the document on qualification: for example, civil engineer
wp-post = Intended post
    .hint = For example, site manager
wp-page-workplace = Where is the workplace?
    .why = You may give the foreigner work only at your own workplaces (Migration Code, Article 63.5).
wp-workplace-district = City or district
wp-workplace-street = Street and building
    .hint = The address where the foreigner will actually work
wp-page-liberated = Will the foreigner work in the liberated territories of Azerbaijan?
    .why = The quota and the term of extension depend on this (Migration Code, Articles 51.5, 69.1-1).
wp-liberated = Work in the liberated territories
wp-page-qualification = Which document confirms the foreigner’s qualification?
    .why = A notarised copy of it is attached (Migration Code, Article 65.1.3).
wp-qualification-document = Name and number of the document
    .hint = For example, diploma No. 12345
wp-qualification-issuer = Who issued it
    .hint = The university or other institution, and its country
wp-qualification-date = When it was issued
    .hint = If you do not know the day or the month, give the year only.

wp-section-jobs = Earlier work
wp-page-jobs = How many jobs has the foreigner had over the last five years?
    .hint = From 0 to 5; if there were more, count the last five.
wp-jobs = Number of jobs
wp-page-job = Where did the foreigner work?
    .hint = Begin with the last job.
wp-job-employer = Employer
wp-job-post = Post
wp-job-country = Country
wp-page-job-time = When did the foreigner work there?
    .hint = If you do not know the day or the month, give the year only.
wp-job-from = From
wp-job-until = Until
    .hint = Leave this empty if the foreigner still works there.

## Justification, term and speed

wp-section-permit = The permit
wp-page-staff = How many people work for you?
    .hint = If there is nobody, write 0.
wp-staff-citizens = Citizens of Azerbaijan
wp-staff-foreigners = Foreigners and stateless persons
wp-page-justification = Why is a foreigner needed for this post?
    .hint = Say what the work demands and why it cannot be done by local labour. The same goes into the reference that you attach.
    .why = The need to engage a foreigner is explained to the state body that gives its opinion (Migration Code, Articles 61.2, 65.1.4, 67.5).
wp-justification = Explanation
wp-vacancy-offered = Was a citizen of Azerbaijan sought for this post?
wp-page-term = For what term is the permit needed?
    .why = The permit is given for 1 year, or for the term of the employment contract if that is shorter (Migration Code, Article 69.1).
wp-term = Term
list-wp-term-m3 = Up to 3 months
list-wp-term-m6 = Up to 6 months
list-wp-term-y1 = Up to 1 year
wp-page-speed = How fast do you need the decision?
    .hint = The faster the decision, the higher the state fee.
    .why = The time for the decision depends on the state fee (Migration Code, Article 67.3).
wp-speed = Time for the decision
list-wp-speed-wd10 = 10 working days
list-wp-speed-wd15 = 15 working days
list-wp-speed-wd20 = 20 working days

## Copies

wp-section-copies = Copies
wp-page-copies = Copies of the foreigner’s papers
    .hint = Scan each page, or choose to show it at a counter.
    .why = These copies are attached to the application (Migration Code, Articles 65.1.2, 65.1.5).
wp-copy-data-page = Page of the passport with the photograph
wp-copy-stay = Document that gives the right to stay in Azerbaijan
wp-page-copies-qualification = Copies about the work
    .hint = Scan each paper, or choose to show it at a counter. The copy of the document on qualification must be notarised.
    .why = These papers are attached to the application (Migration Code, Articles 65.1.3, 65.1.4, 65.1.7).
wp-copy-qualification = Document on the qualification, notarised copy
wp-copy-justification = Reference explaining the need
wp-copy-health = Reference about infectious diseases
wp-page-copies-employer = Copies of the employer’s papers
    .hint = The copies must be notarised. Scan each paper, or choose to show it at a counter. What the Service can obtain through the Electronic Government Information System is not asked of you.
    .why = These papers are attached to the application (Migration Code, Articles 65.1.6, 65.2).
wp-copy-charter = Charter of the legal person
wp-copy-registration = Certificate of state registration
wp-copy-identity = Identity document of the employer
wp-copy-tax = Certificate of registration as a taxpayer

## Errors

# $article (text) - the article's number, such as 64.0.8-1
error-wp-not-needed = No work permit is needed: this case is in Article { $article } of the Migration Code, so you need not apply. Leave the form; or, if the case does not apply, choose “None of these”.
error-wp-stay-exempt = With a permit for permanent residence or a refugee status no work permit is needed (Migration Code, Articles 64.0.1, 64.0.15), so you need not apply. Leave the form, or correct the ground for the stay.
error-worker-citizen = A citizen of Azerbaijan needs no work permit. If the foreigner is not a citizen, correct the citizenship.
error-worker-under-age = A work permit is given only to a person of at least 18 (Migration Code, Articles 61.1, 66.0.4). Check the foreigner’s date of birth.
error-job-until-before-from = The end of the job cannot be before its beginning. Check both dates.
