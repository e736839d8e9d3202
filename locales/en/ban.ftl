# Restriction check: an officer gives the answer

ban = Restriction (exit/entry ban) check
    .intent = Is there a ban on me?
    .summary = Ask whether there is a restriction on your entry or exit
    .who = A person who wants to know whether there is a restriction on his or her own entry into the country or exit from it
    .cost = No payment is taken here for this request
    .duration = The form takes a few minutes. An officer answers after the check
    .legal = Migration Code of the Republic of Azerbaijan, Articles 16 and 17
    .words = ban, restriction, entry ban, exit ban, travel ban, blacklist, deportation, can I enter, can I leave, border, check

## What you need

ban-need-passport = Your passport or identity card: you will show the original at a counter
ban-need-self = You can ask only about yourself
ban-need-phone = Your telephone number

## Notices

ban-notice-officer = This device has no link to the list of restrictions, and no answer will be shown on the screen. An officer checks your request.

## What happens next

ban-next-counter = Go to a counter with the receipt and the original of your document: the answer is given only after it has been checked that the request is about you.
ban-next-officer = The answer is given by an officer. This device does not see the list of restrictions and cannot show when the answer will be ready.
ban-next-moment = The answer is valid only for the moment of the check. If there is a restriction, the officer will tell you where to turn.

## Declaration

ban-declaration = I confirm that the data I have given are about me, correct and complete. I consent to the State Migration Service collecting and checking these data and keeping them for the period set by law, for the purpose of checking whether there is a restriction on my entry or exit (Migration Code, Articles 16 and 17; Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## The person

ban-section-person = The person
ban-page-passport = Have your passport read
    .hint = Lay the page with the photograph on the reader. If there are no lines to read, continue and answer the questions.
    .why = We ask this so that you are not taken for another person.
ban-page-name = What are your surname and name?
    .hint = Write them as in your document.
ban-given-names = Name
    .hint = If the document shows no name, leave this empty.
ban-page-birth = What is your date of birth?
ban-page-citizenship = Which country are you a citizen of?
    .hint = If you have no citizenship, choose “Stateless person”.
ban-page-document = What is the number of your document?
    .hint = If you are a citizen of Azerbaijan, you may leave this empty and enter your FIN on the next page.
ban-document-number = Number of the passport or identity card
    .hint = Series and number together, letters and digits
ban-page-fin = What is your personal identification number (FIN)?
    .hint = If you have no FIN, leave this empty.
ban-fin = FIN
    .hint = 7 letters and digits on the card: for example, 5ABC12D

## The check

ban-section-restriction = The check
ban-page-restriction = What do you want to have checked?
    .why = An entry ban and a restriction of exit have different grounds (Migration Code, Articles 16 and 17).
ban-restriction-kind = Restriction to be checked

list-restriction-entry = Ban on entry into Azerbaijan
list-restriction-exit = Restriction of exit from Azerbaijan
list-restriction-both = Both
