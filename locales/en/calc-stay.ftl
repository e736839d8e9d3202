# How long a visitor may stay (Migration Code, Articles 20 and 42)

calc-stay = Length-of-stay calculator
    .intent = How long may I stay?
    .summary = The last day of your stay by visa or without one, and whether it can be extended
    .who = Foreigners and stateless persons who stay in Azerbaijan temporarily
    .cost = Free of charge
    .duration = The answer comes at once
    .legal = Migration Code of the Republic of Azerbaijan, Articles 20, 24.8 and 42
    .words = how long, stay, visa, visa-free, 90 days, leave, overstay, extend, extension, last day, tourist, e-visa

calc-stay-need-visa = If you came with a visa: the visa; if your stay was extended: the decision

calc-stay-section = Your stay
calc-stay-page-entry = When and how did you enter Azerbaijan?
    .hint = The date is on the stamp of your last entry in the passport.
    .why = The stay is counted from the entry (Migration Code, Article 20.1).
calc-stay-page-visa = What does your visa say?
    .hint = If you used up days of this visa on an earlier visit, ask an officer how many are left.
    .why = The stay cannot be longer than the visa says (Migration Code, Article 20.1).
calc-stay-page-extended = Has your stay been extended already?
    .hint = The State Migration Service gives a decision on the extension.
calc-stay-extended = My stay has been extended
calc-stay-page-extended-until = Until what date has your stay been extended?
calc-stay-extended-until = Last day of the extended stay
    .hint = Day, month, year: for example, 31 12 2026

# $last (date) - the last day of stay; $left (number) - days from today
calc-stay-result-visa = You may stay until { $last }; { $left ->
    [0] today is the last day.
    [one] { $left } day is left.
   *[other] { $left } days are left.
    } Your visa allows a number of days and has an end of validity; the earlier of the two counts.
# $last (date) - the last day of stay; $left (number) - days from today
calc-stay-result-visa-free = Without a visa you may stay for at most 90 days: until { $last }; { $left ->
    [0] today is the last day.
    [one] { $left } day is left.
   *[other] { $left } days are left.
    } A treaty with your country may set another period, so ask an officer. Check also how many days you have spent here before.
# $last (date) - the last day of stay; $left (number) - days from today
calc-stay-result-extended = By the extension you may stay until { $last }; { $left ->
    [0] today is the last day.
    [one] { $left } day is left.
   *[other] { $left } days are left.
    }
# $last (date) - the last day to ask; $longest (date) - the end of the longest extension
calc-stay-result-extension = On a ground named in the Code the stay can be extended by up to 60 days, until { $longest } at the latest. Apply by { $last }: at least 3 working days before the stay ends.
# $months (number) - how long the passport must still be valid
calc-stay-result-passport = For an extension your passport must still be valid for at least { $months ->
    [one] { $months } month.
   *[other] { $months } months.
    } Check its last day before you apply.
# $last (date) - the day that has passed; $end (date) - the last day of stay
calc-stay-result-too-late = The last day to ask for an extension was { $last }. Speak to an officer today; without an extension you must leave by { $end }.
# $end (date) - the last day of stay
calc-stay-result-again = The Code allows an extension of up to 60 days and does not say whether a second one is possible. Ask an officer well before { $end }.
# $last (date) - the last day to apply
calc-stay-result-residence = If you want to live in Azerbaijan, apply for a permit for temporary residence by { $last }: at least 30 days before the stay ends.
calc-stay-result-register = A stay of more than 15 days (for citizens of Kazakhstan, 30 days) must be registered. Check by when you must register.
# $last (date) - the day on which the stay ended; $days (number) - how many days ago
calc-stay-result-over = Your stay ended on { $last }, { $days ->
    [one] { $days } day
   *[other] { $days } days
    } ago. If no application of yours was accepted by then, you must leave the country. Do not wait: see what being late means, and speak to an officer today.
