# Citizen's appeal: application, complaint, proposal

appeal = Citizen’s appeal
    .intent = I have a complaint or a proposal
    .summary = Write an application, a complaint or a proposal to the Service
    .who = Anyone who gives a name and a way to be reached
    .cost = Free of charge
    .duration = Writing takes a few minutes. The appeal is considered under the Law “On appeals of citizens”
    .legal = Law of the Republic of Azerbaijan “On appeals of citizens” No. 1308-IVQ of 30 September 2015
    .words = appeal, application, complaint, complain, proposal, suggestion, request, letter, feedback, complaint about an officer, thanks

## What you need

appeal-need-name = Your name: anonymous appeals are not considered
appeal-need-contact = Your address and telephone for the answer
appeal-need-papers = A document about the matter, if you have one

## Notices

appeal-notice-anonymous = Anonymous appeals are not taken. Write your name in full.
appeal-notice-procedure = Do not use this for services such as a permit, registration or an extension: choose that service on the home screen.
appeal-notice-repeat = If the same matter was answered on its merits 3 times within a year and there is nothing new, a repeated appeal is not considered. If there is something new, write it in the text.

## What happens next

appeal-next-answer = Your appeal is considered under the Law “On appeals of citizens” No. 1308-IVQ, and the answer is sent to the address or the contact that you gave.
appeal-next-repeat = If you write again about the same matter, state what is new and the receipt number of the earlier appeal.

## Declaration

appeal-declaration = I confirm that the data I have given are correct and complete. I consent to the State Migration Service collecting and checking these data and the copies that I attached and keeping them for the period set by law, for the purpose of considering my appeal and answering it (Law No. 1308-IVQ; Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## Who writes

appeal-section-person = Who writes
appeal-page-name = What are your surname, name and father’s name?
    .why = Anonymous appeals are not considered.
appeal-given-names = Name
appeal-page-birth = What is your date of birth?
    .why = We ask this to know that the appeal is yours.
appeal-page-citizenship = Which country are you a citizen of?
    .hint = If you have no citizenship, choose “Stateless person”.
appeal-page-reply-address = To what address shall we send the answer?
appeal-reply-address = Address
    .hint = City or district, street, building, flat

## The appeal

appeal-section-appeal = The appeal
appeal-page-type = What do you want to write?
    .hint = An application asks for something, a complaint is about a right of yours that was breached, a proposal says how to do things better.
appeal-type = Kind of appeal
appeal-page-subject = What is your appeal about?
appeal-subject = Subject
    .hint = In a few words
appeal-page-text = Write your appeal
    .hint = What happened, where and when, and what you ask for. At most 2000 characters.
appeal-text = Text of the appeal
appeal-page-answered = Has the Service answered you on this matter before?
appeal-answered-before = Answered before

## Copies

appeal-section-copies = Copies
appeal-page-copies = Attachment to the appeal
    .hint = If you have none, leave this empty.
appeal-copy-attachment = Document about the matter

list-appeal-application = Application
list-appeal-complaint = Complaint
list-appeal-proposal = Proposal
