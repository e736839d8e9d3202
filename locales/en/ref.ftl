# Granting of refugee status. The reasons for leaving the country are not asked here.

ref = Granting of refugee status
    .intent = I need protection (asylum)
    .summary = Recording of a petition for refugee status
    .who = Foreigners and stateless persons who seek asylum in Azerbaijan. The petition is recorded at a confidential counter with the help of an officer
    .cost = If a state fee is due for the refugee card or the travel document, an officer tells you its amount before you pay
    .duration = It takes a few minutes at the counter. The decision is made within 3 months of the registration of the petition
    .legal = Migration Code of the Republic of Azerbaijan, Article 4.3; Law of the Republic of Azerbaijan on the status of refugees and internally displaced persons
    .words = refugee, asylum, asylum seeker, protection, war, persecution, danger, cannot go back, refugee card, travel document, UN, UNHCR

## What you need

ref-need-story = You need not write or tell here why you left your country: you tell it only in a confidential interview
ref-need-family = All members of your family who came with you
ref-need-documents = Any document that you have; if you have none, come without one
ref-need-reach = A safe way to reach you: a telephone, an e-mail address or the place where you stay

## Notices

ref-notice-story = Here you are asked only about languages, the persons with you, documents and how to reach you. Do not tell now why you left your country: you will tell it in a confidential interview.
ref-notice-minor = Those under 18 come to the interview with a parent or a legal representative. If nobody like that is with you, tell the officer now.
ref-notice-medical = Tell the officer at once. Medical help comes first; the questions can be finished later.
ref-notice-child = Tell the officer at once. The child must not be left alone.
ref-notice-no-documents = Having no document does not prevent these data from being recorded. Please go on.
ref-notice-originals = At the registration interview the originals of documents are taken and kept until the final decision.

## What happens next

ref-next-counter = An officer will invite you to a confidential counter. You tell why you left your country only in the interview, with an interpreter if you need one.
ref-next-interview = The registration interview is held within 15 days: an official fills in the form, and your photograph and fingerprints are taken. All members of the family attend.
ref-next-certificate = For the time in which your petition is considered, also during an appeal, you are given a Temporary Certificate.
# $due (date) - the last day for the decision, if the petition is registered today
ref-next-answer = The decision on refugee status is made within 3 months of the registration of the petition. If it is registered today, the last day is { $due }.

## Declaration

ref-declaration = I confirm that what I have said is correct as far as I know. I consent to the State Migration Service collecting and checking these data and keeping them for the period set by law, for the purpose of recording my petition for refugee status, providing an interpreter and arranging a confidential interview (Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## Language

ref-section-language = Language
ref-page-languages = Which languages do you speak?
    .hint = Choose every language that you speak comfortably.
    .why = The interview must be held in a language that you understand.
ref-languages = Languages spoken
ref-other-language = Another language
    .hint = The name of the language or dialect
ref-page-interpreter = Do you need an interpreter?
ref-needs-interpreter = An interpreter is needed
ref-interpreter-language = Language of the interpreter

## The person

ref-section-person = The person
ref-page-name = What are your surname and name?
    .hint = We write the name as you say it. No document is needed to prove it at this stage.
ref-given-names = Name
    .hint = If you have one name only, write it in “Surname” and leave this field empty.
ref-page-birth = What is your date of birth?
    .hint = If you do not know the exact day, enter an approximate date and say so below.
ref-birth-date-exact = This date is exact
ref-page-citizenship = Which country are you a citizen of?
    .hint = If you have no citizenship, choose “Stateless person”.

## Persons with you

ref-section-together = Persons with you
ref-page-persons-with = How many persons came with you?
    .hint = Do not count yourself. If you came alone, enter 0.
    .why = All members of the family attend the registration interview.
ref-persons-with = Number of persons with you
ref-page-urgent = Is urgent help needed?
    .why = Those who need medical help and children who are alone must be helped without waiting in the queue.
ref-urgent-medical = You or somebody with you needs a doctor now
ref-child-alone = There is a child here without parents or a legal representative

## Documents

ref-section-documents = Documents
ref-page-has-documents = Do you have a document that shows who you are?
    .hint = A passport, an identity card, a birth certificate or another document; one that is no longer valid also helps.
ref-has-documents = There is a document
ref-page-document = What does the document say?
    .hint = If you cannot read it, leave this empty: the officer will look at the document.
ref-document-number = Document number
    .hint = Series and number together
ref-issuing-state = State that issued the document

## How to reach you

ref-section-reach = How to reach you
ref-page-reach = How can we reach you?
    .hint = Give a way that is safe for you. One is enough.
    .why = We must tell you the day of the interview.
ref-reach-note = The place where you stay, or a person who can pass on a message
    .hint = Fill this in if you have neither a telephone nor e-mail.

## Languages

list-spoken-az = Azerbaijani
list-spoken-en = English
list-spoken-ru = Russian
list-spoken-tr = Turkish
list-spoken-ar = Arabic
list-spoken-prs = Dari
list-spoken-fr = French
list-spoken-ku = Kurdish
list-spoken-ps = Pashto
list-spoken-fa = Persian (Farsi)
list-spoken-uk = Ukrainian
list-spoken-ur = Urdu
list-spoken-uz = Uzbek
list-spoken-other = Another language
