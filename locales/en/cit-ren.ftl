# Renunciation of citizenship (Citizenship Law, Article 17)

cit-ren = Renunciation of citizenship
    .intent = I want to give up my citizenship
    .summary = Renunciation of citizenship of the Republic of Azerbaijan
    .who = Citizens of the Republic of Azerbaijan who live in Azerbaijan. Those who live abroad apply to a diplomatic mission or consulate
    .cost = An officer tells you the state fee before you pay
    .duration = The form takes about 15 minutes. The President of the Republic of Azerbaijan decides; ask an officer when to expect the decision
    .legal = Law of the Republic of Azerbaijan No. 527-IQ of 30 September 1998 “On citizenship of the Republic of Azerbaijan”, Article 17; Regulation approved by Decree of the President No. 189 of 30 August 1999
    .words = citizenship, renounce citizenship, give up citizenship, renunciation, nationality, leave citizenship, citizen of another country

## What you need

cit-ren-need-card = Identity card
cit-ren-need-other = Document on the citizenship of another state, if you have one
cit-ren-need-duties = Documents that you have no unmet duties to the state and no unmet property duties
cit-ren-need-family = Family-composition reference and data of your children under 18
cit-ren-need-photo = 4 photographs of 3×4 cm

## Papers

cit-ren-doc-petition = Petition questionnaire to the President of the Republic of Azerbaijan
cit-ren-doc-duties = Documents that there are no unmet duties to the state and no property duties to persons or organisations in Azerbaijan
cit-ren-doc-identity = Copy of the identity card or passport
cit-ren-doc-child-consent = For children under 18, the notarised consent of both parents

## Notices

cit-ren-notice-stateless = Without the citizenship of another state you may become a stateless person. Speak with an officer before you continue.
cit-ren-notice-duties = While duties are not met, the petition may be refused (Citizenship Law, Article 17). You can apply, but it is better to meet them first and get a document about it.
cit-ren-notice-prosecution = A person who is charged with a crime, or has a court sentence still to be carried out, cannot leave citizenship until that has ended (Citizenship Law, Article 17). An officer will look at your application; speak with an officer first.

## What happens next

cit-ren-next-citizen = Until the decision is made you remain a citizen of the Republic of Azerbaijan.
cit-ren-next-decision = The President of the Republic of Azerbaijan decides on renunciation of citizenship (Citizenship Law, Article 17).

## Declaration

cit-ren-declaration = I confirm that the data I have given are correct and complete. I ask to leave citizenship of my own free will. I consent to the State Migration Service collecting and checking these data and the copies of my documents, passing them to the state bodies that take part in considering my application, entering them into the Unified Migration Information System and keeping them for the period set by law, for the purpose of considering my petition for renunciation of citizenship (Law No. 527-IQ “On citizenship of the Republic of Azerbaijan”, Article 17; Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## Questions

cit-ren-section-other = Other citizenship
cit-ren-page-other-citizenship = Do you hold, or are you promised, the citizenship of another state?
cit-ren-other-citizenship = Other citizenship
cit-ren-page-other-state = Which state is it?
cit-ren-other-state = State
cit-ren-other-document = Number of that state’s passport or identity card
    .hint = Series and number together, letters and digits
cit-ren-section-obligations = Duties
cit-ren-page-duties = Do you have duties that are not yet met?
    .why = With such duties the petition may be refused (Citizenship Law, Article 17).
cit-ren-duties-state = To the state
cit-ren-duties-property = Property duties to persons or organisations in Azerbaijan
cit-ren-page-duties-details = What are these duties?
    .hint = Write briefly: to whom, and about what.
cit-ren-duties-details = About the duties
cit-ren-page-prosecution = Two questions about criminal cases
    .why = Leaving citizenship is not allowed until these circumstances have ended (Citizenship Law, Article 17).
cit-ren-charged = Are you charged with a crime?
cit-ren-sentenced = Is there a final court sentence against you that is still to be carried out?
cit-ren-section-children = Children
cit-ren-page-children-count = How many of your children under 18 leave citizenship with you?
    .hint = If there are none, enter 0.
cit-ren-children-count = Number of children
cit-ren-page-child-consent = Does this child agree to leave citizenship?
    .why = The consent of a child aged 14 to 18 is taken.
cit-ren-child-consent = The child’s consent

## Lists

list-cit-other-citizenship-held = I hold it
list-cit-other-citizenship-promised = It is promised, and there is a document
list-cit-other-citizenship-none = No

## Errors

error-foreign-state-azerbaijan = Another state is asked for here. Choose a state other than Azerbaijan.
