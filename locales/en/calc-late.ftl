# Late, refused, expelled, fined: what it means

calc-late = Guide for those who are late
    .intent = What if I am late?
    .summary = What the law says when a day has passed or a decision is against you, and what to do
    .who = Foreigners and stateless persons who missed a day, were refused, fined, or have to leave
    .cost = Free of charge. A fine is paid separately
    .duration = The answer comes at once
    .legal = Migration Code, Articles 16, 20.2, 23, 42.7, 48, 50, 54, 55, 66, 67 and 79; Code of Administrative Offences, Articles 143, 150, 575 and 577
    .words = late, overstay, overstayed, fine, penalty, not registered, refused, refusal, deport, deportation, expulsion, ban, blacklist, complaint

calc-late-need-paper = The decision you were given, if there is one, with its date

calc-late-section = What happened
calc-late-page-what = What happened?
calc-late-what = What happened
list-calc-late-registration = I did not register in time
list-calc-late-moved = I moved and did not register at the new address
list-calc-late-overstay = I stayed longer than I was allowed
list-calc-late-refusal = My application was refused
list-calc-late-expulsion = It was decided that I must leave the country
list-calc-late-fine = I was fined
list-calc-late-ban = I am not let into the country
calc-late-page-refused = Which application was refused?
calc-late-refused = Application
list-calc-refused-ext = Extension of the stay
list-calc-refused-trp = Temporary residence permit, new or extended
list-calc-refused-prp = Permanent residence permit, new or extended
list-calc-refused-wp = Work permit, new or extended
calc-late-page-refused-date = On what day did you receive the refusal?
calc-late-refused-date = Day of receiving the refusal
    .hint = Day, month, year: for example, 05 11 2026
calc-late-page-stay-over = Has your stay already ended?
    .why = The time for leaving depends on this (Migration Code, Article 42.7).
calc-late-stay-over = My stay has already ended
calc-late-page-expelled = Why must you leave?
    .hint = The reason stands in the decision.
    .why = The time for leaving depends on this (Migration Code, Article 79.5).
calc-late-expelled = Reason
list-calc-expelled-stay-cancelled = My visa or my extended stay was cancelled
list-calc-expelled-undesirable = I was declared an undesirable person
list-calc-expelled-released = I was released from custody
list-calc-expelled-permit-cancelled = My residence permit was cancelled
list-calc-expelled-refugee-refused = I was refused refugee status
calc-late-page-expelled-date = On what day was the decision given to you?
calc-late-expelled-date = Day of the decision
    .hint = Day, month, year: for example, 05 11 2026
calc-late-page-fined-by = Who imposed the fine?
calc-late-fined-by = Imposed by
list-calc-fined-authority = An authority, such as the State Migration Service
list-calc-fined-court = A court
calc-late-page-fined-date = On what day did the decision on the fine enter into force?
    .hint = If you do not know, enter the day on which you were given the decision.
calc-late-fined-date = Day of entry into force
    .hint = Day, month, year: for example, 05 11 2026

calc-late-result-register = Register now: your application will be taken although it is late. Registration is free of charge.
calc-late-result-moved = Register at the new place of stay now: this is done within 5 working days of arriving there. It is not needed if the new dwelling belongs to the same owner.
calc-late-result-overstay = A person whose stay has ended, and who has no accepted application, must leave the country. Speak to an officer today, before you go to the border: book a visit.
calc-late-result-fine-amount = A fine of 300–400 manat may be imposed, with or without administrative expulsion. An officer decides on this. Once you have the decision, you can learn here how the fine is paid.
calc-late-result-host-fine = The person who gave you the dwelling may be fined 300–500 manat for not registering you. Apply for registration together now.
calc-late-result-ban-until-paid = Entry to the country can be closed as long as a fine is unpaid; when it is paid, the ban is lifted at once. You can ask whether a restriction stands against you.
calc-late-result-permit-risk = An unpaid fine is also a ground to refuse or cancel a residence permit. Pay before you apply.
calc-late-result-return = If you want to go home and need help, ask about voluntary return.
# $last (date) - the last day; $hours (number) - the period
calc-late-result-ext-48-hours = Leave the country within { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
    } of receiving the refusal: by { $last }. Count from the hour at which you received it.
# $last (date) - the day that has passed; $hours (number) - the period
calc-late-result-ext-48-hours-over = You had to leave within { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
    } of receiving the refusal: by { $last }. Speak to an officer today, before you go to the border.
calc-late-result-ext-before-end = Leave the country before your stay ends.
calc-late-result-trp = The refusal is in writing and says why. If the obstacle is gone and you are still here lawfully, apply again: you need only the paper that proves it.
# $last (date) - the last day
calc-late-result-prp = If the obstacle is gone, you can apply for permanent residence again within one month: by { $last }.
# $last (date) - the last day
calc-late-result-prp-temporary = If it is not, you can apply for a permit for temporary residence within the same month: by { $last }.
# $last (date) - the day that has passed
calc-late-result-prp-over = The month for applying again ended on { $last }. Ask an officer what you can do now: book a visit.
calc-late-result-wp = The refusal is in writing and says why. The employer can put right what was missing and apply again.
calc-late-result-lawful-stay = A refusal does not lengthen your stay. Check until what day you may stay, and leave by then if you have no other ground.
calc-late-result-complaint = If you do not agree with the refusal, you can complain: to the authority above, or to a court.
# $last (date) - the last day; $hours (number) - the period
calc-late-result-expelled-48-hours = Leave the country within { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
    }: by { $last }. Count from the hour at which you were given the decision.
# $last (date) - the last day; $days (number) - the period
calc-late-result-expelled-10-days = Leave the country within { $days ->
    [one] { $days } day
   *[other] { $days } days
    }: by { $last }.
# $last (date) - the day that has passed
calc-late-result-expelled-over = You had to leave by { $last }. Speak to an officer today, before you go to the border.
# $years (number) - the longest period
calc-late-result-expelled-ban = A decision on expulsion can close entry to the country for up to { $years ->
    [one] { $years } year.
   *[other] { $years } years.
    } You can check whether a restriction stands against you.
# $years (number) - the period
calc-late-result-undesirable = A person is declared undesirable for { $years ->
    [one] { $years } year,
   *[other] { $years } years,
    } and the period can be renewed; meanwhile entry is closed. Keep the decision.
calc-late-result-interpreter = You have the right to an interpreter. If you do not agree with the decision, say so at once and ask how to complain.
# $last (date) - the last day to pay; $days (number) - the period
calc-late-result-fine-pay = Pay the fine within { $days ->
    [one] { $days } day
   *[other] { $days } days
    } of the decision’s entry into force: by { $last }.
# $last (date) - the day that has passed
calc-late-result-fine-late = The fine was to be paid by { $last }. Pay it now.
calc-late-result-fine-how = A fine is paid through a bank, by post, by card or on the internet; an officer takes no cash. Keep the receipt.
# $months (number) - the longest deferral; $longest (number) - the longest time for paying
calc-late-result-fine-defer = If you cannot pay now, ask in writing: payment can be put off for up to { $months ->
    [one] { $months } month,
   *[other] { $months } months,
    } and by your means the time for paying can be lengthened to up to { $longest ->
    [one] { $longest } month.
   *[other] { $longest } months.
    }
calc-late-result-fine-minor = The fine of a minor who has no income is paid by the parents or another legal representative. Give them the decision.
calc-late-result-ban-check = An entry ban has a ground named in the law. Check whether a restriction stands against you.
# $years (number) - the period
calc-late-result-ban-5-years = For breaching the declared purpose of arrival, or for false data for a visa, entry is closed for { $years ->
    [one] { $years } year.
   *[other] { $years } years.
    } Ask from which day it is counted.
