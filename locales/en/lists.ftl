# Code lists (catalogue/data/lists/common.toml)

## Parts of the home screen

list-group-arrival = I have arrived
list-group-stay = I want to stay longer
list-group-residence = I live here
list-group-work = Work
list-group-citizenship = Citizenship
list-group-protection = Protection and return
list-group-payment = Pay
list-group-answer = How long, how much, by when?
list-group-contact = Appointment and references

## Sex

list-sex-male = Male
list-sex-female = Female
list-sex-unspecified = Not stated in the passport

## Basis of entry

list-entry-visa = With a visa
list-entry-visa-free = Without a visa

## Purpose of arrival

list-purpose-tourism = Tourism
list-purpose-private = Private
list-purpose-business = Business
list-purpose-work = Labour activity
list-purpose-study = Science and education
list-purpose-treatment = Medical treatment
list-purpose-culture-sport = Culture and sport
list-purpose-humanitarian = Humanitarian
list-purpose-official = Official

## Entries of a visa

list-visa-single = Single-entry
list-visa-multiple = Multiple-entry

## Host party

list-host-person = Owner of the flat or house
list-host-company = Hotel or another organisation

## Who files the registration

list-filer-self = The foreigner himself or herself
list-filer-host = The host party

## Reasons for returning

list-return-copy-unreadable = The copy of the document cannot be read
list-return-address-incomplete = The address is incomplete
list-return-host-unconfirmed = The data of the host party are not confirmed
list-return-data-contradict = The data do not agree with the document

## Reasons for refusing

list-refuse-false-data = False data were given
list-refuse-no-document = No valid border-crossing document was presented
list-refuse-not-staying = The person does not stay at the address given
list-refuse-not-competent = Another authority registers this person

## Basis of stay

list-stay-visa = Visa
list-stay-visa-free = Arrival without a visa
list-stay-extension = Decision on extension of the temporary staying period
list-stay-trp = Permit for temporary residence
list-stay-prp = Permit for permanent residence
list-stay-refugee = Refugee status
list-stay-other = Another basis

## Marital status

list-marital-single = Single
list-marital-married = Married
list-marital-divorced = Divorced
list-marital-widowed = Widowed

## Education

list-education-none = No education
list-education-general = General (school)
list-education-vocational = Vocational or secondary specialised
list-education-higher = Higher
list-education-doctoral = Doctoral

## Relation

list-relation-spouse = Husband or wife
list-relation-child = Son or daughter
list-relation-parent = Father or mother
list-relation-sibling = Brother or sister
list-relation-grandparent = Grandfather or grandmother
list-relation-grandchild = Grandson or granddaughter
list-relation-other = Another relative

## Who files

list-filed-self = The person concerned
list-filed-parent = A parent
list-filed-representative = Another legal representative

## Dwelling

list-dwelling-own = Own dwelling
list-dwelling-rented = Rented dwelling
list-dwelling-relative = Dwelling of a relative or acquaintance
list-dwelling-organisation = Dwelling of an organisation

## Employer

list-employer-company = Legal person
list-employer-entrepreneur = Individual entrepreneur
list-employer-branch = Branch or representation of a foreign legal person
