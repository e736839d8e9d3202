# Code lists (catalogue/data/lists.toml)

list-sex-male = Male
list-sex-female = Female
list-sex-unspecified = Not stated in the passport

list-entry-visa = With a visa
list-entry-visa-free = Without a visa

list-purpose-tourism = Tourism
list-purpose-private = Private
list-purpose-business = Business
list-purpose-work = Labour activity
list-purpose-study = Science and education
list-purpose-treatment = Medical treatment
list-purpose-culture-sport = Culture and sport
list-purpose-humanitarian = Humanitarian
list-purpose-official = Official

list-host-person = Owner of the flat or house
list-host-company = Hotel or another organisation

list-return-copy-unreadable = The copy of the document cannot be read
list-return-address-incomplete = The address is incomplete
list-return-host-unconfirmed = The data of the host party are not confirmed
list-return-data-contradict = The data do not agree with the document

list-refuse-false-data = False data were given
list-refuse-no-document = No valid border-crossing document was presented
list-refuse-not-staying = The person does not stay at the address given
list-refuse-not-competent = Another authority registers this person
