# When a decision is due

calc-due = Decision-date calculator
    .intent = When is my decision due?
    .summary = The last day for the decision, counted from the acceptance of the application
    .who = Everyone whose application was accepted, or who wants to know before applying
    .cost = Free of charge
    .duration = The answer comes at once
    .legal = Migration Code of the Republic of Azerbaijan, Articles 21.4, 42, 47, 54.9 and 67; Law “On State Duty”
    .words = when, ready, decision, answer, wait, how long, working days, status, result, card, pick up

calc-due-need-receipt = The day on which your application was accepted: it is on the receipt

calc-due-section = Your application
calc-due-page-what = What did you apply for?
calc-due-what = Application
list-calc-due-reg = Registration upon place of stay
list-calc-due-ext = Extension of the stay
list-calc-due-trp = Temporary residence permit, new or extended
list-calc-due-wp = Work permit, new or extended
list-calc-due-prp = Permanent residence permit, new or extended
list-calc-due-ref = Refugee status
list-calc-due-other = Something else
calc-due-page-speed = Which speed did you choose?
    .why = The time for the decision depends on the state fee that is paid.
calc-due-speed = Time for the decision
calc-due-page-accepted = On what day was the application accepted?
    .hint = If you have not applied yet, enter today’s date.
    .why = The time for the decision is counted from this day. Weekends and non-working holidays are left out where it is counted in working days.
calc-due-accepted-date = Day of acceptance
    .hint = Day, month, year: for example, 05 11 2026

# $last (date) - the last day for the decision
calc-due-result = The decision is due by { $last }. If you have no answer by then, call (012) 919.
# $last (date) - the last day for the decision
calc-due-result-published = According to published tariffs the decision is due by { $last }. If you have no answer by then, call (012) 919.
# $last (date) - the day that has passed
calc-due-result-passed = The decision was due by { $last }. Ask for it at (012) 919 or at a counter; you can also write an appeal.
calc-due-result-prp = For permanent residence the time for the decision depends on the state fee and could not be confirmed here. Ask an officer: book a visit, or call (012) 919.
calc-due-result-other = The time for this decision could not be confirmed here. Ask an officer: book a visit, or call (012) 919.
calc-due-result-stay-ext = If your application was accepted before your stay ended, you need not leave while you wait for the decision. Keep the receipt with you.
calc-due-result-stay = If your application was accepted before your stay or permit ended, you need not leave while you wait for the decision. Keep the receipt with you.
# $last (date) - the last day to pay
calc-due-result-pay = Pay the state fee by { $last } at the latest. If it is not paid within 30 days after the time for the decision, the permit is cancelled.
calc-due-result-ref = Until the decision, and during an appeal, an asylum seeker holds a Temporary Certificate. Keep it with you.
