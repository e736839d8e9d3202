# De-registration (Migration Code, Article 21.8)

dereg = De-registration
    .intent = I am leaving the place where I stay
    .summary = De-registration
    .who = Foreigners and stateless persons who are registered upon place of stay and leave it, or the host party on their behalf
    .cost = Free of charge: no state fee is taken
    .duration = The form takes a few minutes. The law does not set a time for de-registration
    .legal = Migration Code of the Republic of Azerbaijan, Article 21.8
    .words = de-register, deregister, deregistration, leave, leaving, left, depart, departure, check out, guest left, tenant left, hotel, move out, propiska, address

## What you need

dereg-need-passport = The passport of the person who leaves, or its data
dereg-need-address = The address at which the person is registered
dereg-need-date = The day on which the person left or will leave
dereg-need-host = If the owner of the dwelling informs us, the owner’s FIN; if a hotel or another organisation does, its VÖEN

## Notices

dereg-notice-move = A person who arrives at a new place of stay must be registered there within 5 working days (Migration Code, Article 21.9). Choose the service “Registration at a new place of stay” for this.

## What happens next

dereg-next-closed = Your notice goes to the State Migration Service, and on its basis the person is de-registered (Migration Code, Article 21.8).
dereg-next-move = If the person moves to another address in Azerbaijan, registration at the new place of stay is due within 5 working days of arriving there (Migration Code, Article 21.9).

## Declaration

dereg-declaration = I confirm that the data I have given are correct and complete. I consent to the State Migration Service collecting and checking these data, entering them into the Unified Migration Information System and keeping them for the period set by law, for the purpose of de-registration from the place of stay (Migration Code, Article 21; Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## The person who leaves

dereg-section-person = Person who leaves
dereg-page-passport = Have the passport of the person who leaves read
    .hint = Lay the page with the photograph on the reader, or type the lines at the bottom of that page. If you do not have the passport with you, continue and type the data yourself.
    .why = The person whose registration is to be closed is found by the data of the passport.
dereg-page-name = What are the surname and name of the person who leaves?
    .hint = Write them in Latin letters, as in the passport.
dereg-given-names = Given names
    .hint = Write all given names in the order of the passport. Leave this empty if the passport shows none.
dereg-page-birth = Date of birth and sex of the person who leaves
dereg-page-document = What does the passport of the person who leaves say?

## Leaving

dereg-section-leaving = Leaving
dereg-page-left-address = At which address is the person registered?
dereg-left-district = City or district
dereg-left-address = Address
    .hint = Settlement or village, street, building and flat, or the name of the hotel

dereg-page-leaving-date = When did or will the person leave this address?
    .hint = A person whose period of registration is over counts as de-registered automatically; there is no need to apply.
    .why = The host party or the person informs of the leaving (Migration Code, Article 21.8).
dereg-leaving-date = Date of leaving
    .hint = Day, month, year: for example, 05 11 2026

dereg-page-destination = Where does the person go?
dereg-destination = Destination
dereg-page-destination-country = Which country does the person go to?
dereg-destination-country = Country of destination
    .hint = Leave this empty if you do not know.
dereg-page-destination-district = Which city or district of Azerbaijan does the person go to?
dereg-destination-district = City or district of destination
    .hint = Leave this empty if you do not know.

list-dereg-abroad = Out of Azerbaijan
list-dereg-azerbaijan = To another address in Azerbaijan
list-dereg-unknown = Not known

## Who informs

dereg-section-informant = Who informs
dereg-page-informed-by = Who gives this information?
    .why = The host party or the person informs (Migration Code, Article 21.8).
dereg-informed-by = Informed by
dereg-page-host-person = You are the owner of the dwelling: what are your surname, name and FIN?
dereg-page-host-company = Which organisation gives this information?

list-dereg-self = The person who leaves
list-dereg-owner = The owner of the flat or house
list-dereg-company = A hotel or another organisation

## Errors

error-dereg-leaving-too-early = The date of leaving is more than 5 years ago. Check the year.
error-dereg-leaving-too-late = The date of leaving is more than 1 year ahead. Check the year, or apply closer to the day of leaving.
error-dereg-destination-azerbaijan = Choose a country other than Azerbaijan, or answer “To another address in Azerbaijan” to the previous question.
