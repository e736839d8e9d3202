# Questions that services share. Each part belongs to one file in data/blocks.

## Passport (passport)

form-section-passport = Passport
form-page-passport = Have the passport read
    .hint = Lay the page with the photograph on the reader, or type the lines at the bottom of that page. If you apply for somebody else, use that person’s passport.
    .why = The passport proves identity, and its data are kept in the migration records (Migration Code, Article 8.1).
form-mrz = Machine-readable zone of the passport
    .hint = The lines with < signs at the bottom of the page with the photograph
form-page-name = Which surname and name does the passport show?
    .hint = Write them in Latin letters, as in the passport.
form-surname = Surname
form-given-names = Given names
    .hint = Write all given names in the order of the passport. Leave this empty if the passport shows none.
form-page-birth = Date of birth and sex
form-birth-date = Date of birth
    .hint = Day, month, year: for example, 15 03 1990
form-sex = Sex
form-page-document = What does the passport show?
form-document-number = Passport number
    .hint = Series and number together, letters and digits
form-issuing-state = State that issued the passport
form-citizenship = Citizenship
form-document-expiry = Last day of the passport’s validity
    .hint = Day, month, year: for example, 31 12 2030
form-page-father-name = What is the father’s name?
    .hint = Leave this empty if you do not know it or do not wish to give it.
    .why = The father’s name is kept in the migration records if the document shows it (Migration Code, Article 8.1.3).
form-father-name = Father’s name

## Identity card (citizen)

form-section-citizen = Identity card
form-page-citizen-name = Which surname, name and father’s name does the identity card show?
    .hint = Write them as on the identity card, with the Azerbaijani letters.
form-citizen-given-names = Name
form-page-citizen-card = Which numbers does the identity card show?
    .why = A citizen’s data are found by the FIN, which stays the same when the card is replaced.
form-fin = Personal identification number (FIN)
    .hint = 7 letters and digits on the identity card: for example, 5ABC12D
form-card-document-number = Number of the identity card
    .hint = Series and number together, letters and digits

## Place of birth (birthplace)

form-section-birthplace = Place of birth
form-page-birthplace = What is the place of birth?
    .hint = If the country of birth no longer exists, choose the country in which the place lies today.
form-birth-country = Country of birth
form-birth-place = City, district or village of birth
    .hint = As in the document: for example, Ankara

## Stay in Azerbaijan (stay)

form-section-stay = Stay in Azerbaijan
form-page-arrived = When did you last arrive in Azerbaijan?
    .hint = The date on the stamp of your last entry in the passport
form-arrival-date = Date of arrival
    .hint = Day, month, year: for example, 05 11 2026
form-page-stay-basis = On what basis are you in Azerbaijan now?
form-stay-basis = Basis of stay
form-page-stay-end = Until what date may you stay in Azerbaijan?
    .hint = You find it on your permission card or in the decision on extension. In a visa, look not only at its last day but also at the number of days of stay. If you are not sure, ask a member of staff.
    .why = This date shows how much time you have to apply.
form-stay-end = Last day of stay
    .hint = Day, month, year: for example, 31 12 2026
form-page-stay-purpose = For what purpose did you come to Azerbaijan?
    .why = The purpose of arrival is kept in the migration records (Migration Code, Article 8.1.7).
form-purpose = Purpose of arrival

## Address (address)

form-section-address = Address
form-page-district = In which city or district of Azerbaijan do you live or stay?
    .hint = In Baku, choose the line with the city district: for example, Baku, Nasimi district.
    .why = The application needs your address; a foreigner’s address of registration is also kept in the migration records (Migration Code, Article 8.1).
form-district = City or district
form-page-street = What is the address of the place where you live or stay?
form-settlement = Settlement or village
    .hint = Leave this empty if the address is in the city itself.
form-street = Street
form-building = Building or house
form-flat = Flat or room
    .hint = Leave this empty if there is none.

## Dwelling (dwelling)

form-section-dwelling = Dwelling
form-page-dwelling-kind = Whose dwelling is it?
    .hint = The flat, house or room at the address that you gave
    .why = If the dwelling is not your own, a document on it, the application of the person giving it and a copy of that person’s identity document are attached to the application (Migration Code, Articles 41.1, 46.1 and 53.1).
form-dwelling-kind = Dwelling
form-page-dwelling-giver = Who gives you the dwelling?
form-giver-surname = Surname of the person giving the dwelling
form-giver-given-names = Name of the person giving the dwelling
form-giver-fin = FIN of the person giving the dwelling
    .hint = 7 letters and digits on the identity card: for example, 5ABC12D
form-page-dwelling-company = Which organisation gives you the dwelling?
form-dwelling-company = Name of the organisation
    .hint = For example, the name of the employer, university or hotel
form-dwelling-voen = VÖEN of the organisation
    .hint = 10 digits; the organisation can tell you

## Contact (contact)

form-section-contact = Contact
form-page-phone = How can we reach you?
    .why = This way we can inform you about your request and its result.
form-phone = Phone
    .hint = With the country code: for example, +994 50 123 45 67
form-email = E-mail
    .hint = Leave this empty if you have none.

## Personal data (personal)

form-section-personal = Personal data
form-page-personal = What is your marital status?
form-marital-status = Marital status
form-ethnicity = Ethnic origin (milliyyət)
    .hint = This is not the citizenship. Leave it empty if you do not wish to state it.
form-page-name-changed = Has your surname or name ever changed?
    .hint = Choose “Yes” also if you took another surname on marriage.
form-name-changed = Surname or name changed
form-page-previous-name = What were your previous surname and name?
form-previous-name = Previous surname and name
    .hint = If they changed several times, write the ones just before the present ones.
form-previous-name-from = Previous name: used from
    .hint = Only the year, the month and year, or the whole date: for example, 2015, 06 2015 or 15 06 2015
form-previous-name-until = Previous name: used until
    .hint = Only the year, the month and year, or the whole date: for example, 2015, 06 2015 or 15 06 2015
form-previous-name-reason = Reason for the change
    .hint = For example, marriage

## Education and work (occupation)

form-section-occupation = Education and work
form-page-education = What are your education and profession?
    .why = The profession, if there is one, is kept in the migration records (Migration Code, Article 8.1).
form-education = Education
    .hint = The highest level that you have completed
form-profession = Profession
    .hint = For example, engineer. Leave this empty if you have none.
form-page-employed = Do you work at present?
    .hint = Choose “Yes” also if you work abroad or have a business of your own.
form-employed = Works at present
form-page-workplace = Where do you work, and in what position?
form-workplace = Place of work
    .hint = Name of the organisation or entrepreneur
form-position = Position

## Family (family)

form-section-family = Family
form-page-family-count = How many family members will you name?
    .hint = Count your husband or wife, children, parents, brothers and sisters. Enter 0 if there is nobody. Up to 8 can be named here; tell an officer of any others.
form-family-count = Number of family members
    .hint = A number: for example, 3
form-page-relative = Family member
form-relative-relation = Relation
    .hint = Who is this person to you?
form-relative-surname = Family member’s surname
form-relative-given-names = Family member’s name
form-relative-birth-date = Family member’s date of birth
    .hint = Day, month, year: for example, 15 03 1990
form-relative-citizenship = Family member’s citizenship
form-relative-together = Lives with you in Azerbaijan

## Who files (representative)

form-section-representative = Who files the application
form-page-filed-by = Who files this application?
    .hint = If you apply for another person, answer the other questions about that person.
    .why = For a person under 18 a parent or another legal representative files the application; for stay and residence the Migration Code says so (Articles 42.2, 47.2, 47.3 and 54.3).
form-filed-by = Filed by
form-page-representative = Who is the parent or legal representative?
form-representative-surname = Representative’s surname
form-representative-given-names = Representative’s name
form-representative-document = Number of the representative’s document
    .hint = Identity card or passport: series and number together
form-representative-basis = Basis of representation
    .hint = For example, a decision on guardianship or a power of attorney: its number and date

## Employer (employer)

form-section-employer = Employer
form-page-employer-kind = Who is the employer?
    .why = The law names the employers who may apply (Migration Code, Articles 51.2 and 63.2).
form-employer-kind = Kind of employer
form-page-employer = The employer’s name, VÖEN and activity
form-employer-name = Employer’s name
    .hint = For an individual entrepreneur: surname, name and father’s name
form-employer-voen = Employer’s VÖEN
    .hint = 10 digits in the certificate of tax registration
form-employer-activity = Field of activity
    .hint = For example, construction
form-page-employer-address = What is the employer’s legal address?
form-employer-district = Employer’s city or district
form-employer-street = Street, building and room
form-employer-postal-code = Postal code
    .hint = AZ and 4 digits: for example, AZ1114. Leave this empty if you do not know it.
form-page-employer-contact = Whom can we contact at the employer?
form-employer-contact = Contact person
    .hint = Surname and name
form-employer-phone = Contact phone
    .hint = With the country code: for example, +994 50 123 45 67
form-employer-email = Contact e-mail
    .hint = Leave this empty if there is none.

## Permission card (card)

form-section-card = Permission card
form-page-card = What does the permission card show?
    .hint = The plastic card given with the permit for temporary or permanent residence
form-card-number = Card number
    .hint = Series and number together, letters and digits
form-card-expiry = Last day of the card’s validity
    .hint = Day, month, year: for example, 31 12 2026
form-card-fin = FIN on the card
    .hint = 7 letters and digits: for example, 5ABC12D. Leave this empty if the card shows none.

## Copies (copies)

form-section-copies = Copies
form-page-copies = Copy of the passport or identity card
    .hint = Scan the page of the passport or the side of the card with the photograph, or choose to show it at a counter.
    .why = A copy of the identity document is attached to the application.
form-copy-data-page = Page or side with the photograph

## Photograph and signature (photo)

form-section-photo = Photograph and signature
form-page-photo = Photograph for the application
    .hint = The face must be uncovered and wholly visible, looking straight ahead, without dark glasses.
    .why = The application is filed together with a photograph.
form-photo = Photograph
form-page-signature = Sign the application
    .hint = Sign in the box with your finger, or choose to sign at a counter. The person who files the application signs.
form-signature = Signature
