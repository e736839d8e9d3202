# What a service costs

calc-cost = State fee calculator
    .intent = What will it cost?
    .summary = The state fee by service, term, speed and age
    .who = Everyone who wants to know a state fee before applying
    .cost = Free of charge
    .duration = The answer comes at once
    .legal = Law of the Republic of Azerbaijan “On State Duty”; Migration Code, Articles 21.7, 41.1, 46.2, 53.2 and 67.12
    .words = price, cost, fee, state fee, duty, how much, pay, payment, manat, tariff, expensive, student, child

calc-cost-need-term = For how long you want the permit, and how quickly you need the decision

calc-cost-section = State fee
calc-cost-page-what = The cost of what would you like to know?
calc-cost-what = Service
list-calc-cost-reg = Registration upon place of stay
list-calc-cost-ext = Extension of the stay
list-calc-cost-trp = Temporary residence permit, new or extended
list-calc-cost-prp = Permanent residence permit, new or extended
list-calc-cost-wp = Work permit, new or extended
list-calc-cost-wp-chg = Re-issue of a work permit
list-calc-cost-dup = A new card in place of a lost permission card
list-calc-cost-other = Something else

calc-cost-page-payer = For whom is it?
    .hint = A minor is a person under 18.
    .why = The fee for minors is lower; full-time students pay a fee of their own for temporary residence.
calc-cost-payer = The person who needs it
list-calc-payer-adult = Adult
list-calc-payer-minor = Minor, under 18
list-calc-payer-student = Full-time student of a higher or secondary specialised institution

calc-cost-page-ext = For how long, and how quickly?
    .hint = A quicker decision costs more.
calc-cost-term-ext = Length of the extension
list-calc-term-d30 = Up to 30 days
list-calc-term-d60 = Up to 60 days
calc-cost-page-permit = For what term, and how quickly?
    .hint = A quicker decision costs more.
calc-cost-term = Term of the permit
list-calc-term-m3 = Up to 3 months
list-calc-term-m6 = Up to 6 months
list-calc-term-y1 = Up to 1 year
list-calc-term-m18 = Up to 1 year and 6 months
list-calc-term-y2 = Up to 2 years
list-calc-term-m30 = Up to 2 years and 6 months
list-calc-term-y3 = Up to 3 years
calc-cost-speed = Time for the decision
list-calc-speed-wd1 = Within 1 working day
list-calc-speed-wd3 = Within 3 working days
list-calc-speed-wd10 = Within 10 working days
list-calc-speed-wd15 = Within 15 working days
list-calc-speed-wd20 = Within 20 working days

calc-cost-result-reg = Registration upon place of stay is free of charge: no state fee is taken. The same holds for registration at a new place of stay. You can register now.
# $amount (money) - the state fee
calc-cost-result = The state fee is { $amount }. You can fill in the application now.
# $amount (money) - the state fee
calc-cost-result-published = According to published tariffs the state fee is { $amount }. Confirm the amount with an officer before you pay.
calc-cost-result-wp-chg = No state fee is taken for re-issuing a work permit when the identity data or the employer’s name changed or the permit was lost. For other cases, ask an officer. The employer can apply now.
# $amount (money) - the state fee
calc-cost-result-dup = According to published tariffs the state fee for a new card in place of a lost temporary residence card is { $amount }. For other cards the fee is not confirmed here. Confirm the amount with an officer before you pay.
calc-cost-result-other = The fee for this is not confirmed here. An officer tells you the amount before you pay: book a visit, or call (012) 919.
# $days (number) - working days
calc-cost-result-decision = For this fee the decision is given within { $days ->
    [one] { $days } working day
   *[other] { $days } working days
    }. You can calculate the date.
calc-cost-result-pay-ext = The proof of payment is handed in when you collect the decision.
# $days (number) - the days for paying
calc-cost-result-pay = The state fee is paid within { $days ->
    [one] { $days } day
   *[other] { $days } days
    } after the last day of the time for the decision at the latest; otherwise the permit is cancelled.
calc-cost-result-long = A first permit for temporary residence is given for at most 1 year and extended by at most 2 years each time. Only investors of at least 500,000 manat get up to 3 years. Check which term you can ask for.
calc-cost-result-free = Recognised victims of human trafficking and persons who assist criminal-prosecution bodies pay no state fee for this permit. Tell the officer if this concerns you.
