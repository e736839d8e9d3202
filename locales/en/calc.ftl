# The last day to register upon place of stay (Migration Code, Article 21)

calc = Registration-deadline calculator
    .intent = By when must I register?
    .summary = The last day to register upon place of stay, counted from your arrival
    .who = Everyone: the answer is given on the spot, and nothing you enter is kept
    .cost = Free of charge. Registration is free of charge too (Migration Code, Article 21.7)
    .duration = The answer comes at once
    .legal = Migration Code of the Republic of Azerbaijan, Article 21
    .words = deadline, last day, register, registration, how many days, 15 days, 30 days, arrival, late, count, calculator

calc-need-stamp = The date of your last entry: the stamp in the passport

calc-section-stay = Your arrival
calc-page-citizenship = Of which country are you a citizen?
    .why = For citizens of Kazakhstan the period for registration is longer.
calc-page-arrival = When did you arrive in Azerbaijan?
    .hint = The date on the stamp of your last entry in the passport
    .why = The period for registration is counted from your arrival in the country (Migration Code, Article 21.2).
calc-page-long-stay = Will you stay for more than 15 days?
    .hint = For citizens of Kazakhstan: for more than 30 days. If you do not know yet, answer “Yes”.
    .why = A shorter stay need not be registered (Migration Code, Article 21.1).
calc-long-stay = Stay of more than 15 days (citizens of Kazakhstan: more than 30)

# $last (date) - the last day for registration; $days (number) - the length of the period
calc-result-short = A stay of no more than { $days ->
    [one] { $days } day
   *[other] { $days } days
    } need not be registered. If you decide to stay longer, register by { $last }.
# $last (date) - the last day for registration; $days (number) - the length of the period
calc-result-in-time = Register upon place of stay by { $last }: within { $days ->
    [one] { $days } day
   *[other] { $days } days
    } of your arrival. You can do it now, here, free of charge.
calc-result-count = The Migration Code does not say whether the day of arrival itself is counted. Register at least one day earlier, and you are in time either way.
# $day (date) - the last working day of the period
calc-result-working-day = The last day of the period is not a working day. If you want to register at a counter, come by { $day }.
# $last (date) - the day that has passed; $days (number) - how many days ago
calc-result-late = The last day for registration was { $last }, { $days ->
    [one] { $days } day
   *[other] { $days } days
    } ago. Apply now: your application will be taken.
calc-result-fine = For being late a fine of 300–400 manat may be imposed, with or without administrative expulsion. An officer decides on this.
calc-result-kazakhstan = For citizens of Kazakhstan the period for registration is 30 days.

## Errors of the calculators

error-too-long-ago = This date is too long ago to calculate with. Check the year; if it is right, call (012) 919.
