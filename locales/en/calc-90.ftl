# Days within a window: stays without a visa, absences with a permit

calc-90 = Days-in-the-country calculator
    .intent = Am I near the limit of days?
    .summary = Days in Azerbaijan without a visa, or abroad with a residence permit
    .who = Foreigners who come and go without a visa, and holders of residence permits
    .cost = Free of charge
    .duration = The answer comes at once
    .legal = Migration Code of the Republic of Azerbaijan, Articles 20.1, 50.1.8 and 55.0.8
    .words = 90 days, 180 days, 90/180, visa-free, trips, absence, abroad, travel, lose permit, count days, border run

calc-90-need-stamps = The entry and exit stamps in your passport, for the last 180 days or the last year

calc-90-section = Your trips
calc-90-page-who = Which days do you want to count?
calc-90-who = Days
list-calc-90-visa-free = Days in Azerbaijan without a visa
list-calc-90-trp = Days abroad: I have a temporary residence permit
list-calc-90-prp = Days abroad: I have a permanent residence permit
calc-90-page-stays = How many times were you in Azerbaijan in the last 180 days?
    .hint = Count the present stay too.
calc-90-stay-count = Number of stays
calc-90-page-stay = When did this stay begin and end?
    .hint = If you are still here, leave the day of exit empty.
calc-90-entry-date = Day of entry
    .hint = Day, month, year: for example, 05 11 2026
calc-90-exit-date = Day of exit
    .hint = Day, month, year: for example, 20 11 2026
calc-90-page-absences = How many times were you abroad?
    .hint = With a temporary residence permit: in the last 180 days. With a permanent one: in the last year.
calc-90-absence-count = Number of trips abroad
calc-90-page-absence = When did this trip begin and end?
    .hint = If you are still abroad, leave the day of return empty.
calc-90-left-date = Day of departure from Azerbaijan
    .hint = Day, month, year: for example, 05 11 2026
calc-90-back-date = Day of return to Azerbaijan
    .hint = Day, month, year: for example, 20 11 2026

error-trip-order = The second day cannot be before the first. Check both dates.

# $used (number) - days counted; $left (number) - days left of the limit
calc-90-result-presence = In the last 180 days you were in Azerbaijan for { $used ->
    [one] { $used } day
   *[other] { $used } days
    } without a visa. Of 90 days, { $left ->
    [one] { $left } is left.
   *[other] { $left } are left.
    }
# $used (number) - days counted; $over (number) - days above the limit
calc-90-result-presence-over = In the last 180 days you were in Azerbaijan for { $used ->
    [one] { $used } day
   *[other] { $used } days
    } without a visa: { $over ->
    [one] { $over } day
   *[other] { $over } days
    } more than 90. Ask an officer today what the treaty with your country says.
# $used (number) - days counted; $left (number) - days left of the limit
calc-90-result-trp = In the last 180 days you were abroad for { $used ->
    [one] { $used } day.
   *[other] { $used } days.
    } Of the 90 days that a temporary residence permit allows, { $left ->
    [one] { $left } is left.
   *[other] { $left } are left.
    }
# $used (number) - days counted; $over (number) - days above the limit
calc-90-result-trp-over = In the last 180 days you were abroad for { $used ->
    [one] { $used } day
   *[other] { $used } days
    }: { $over ->
    [one] { $over } day
   *[other] { $over } days
    } more than 90. For this a temporary residence permit may be cancelled, or its extension refused. Speak to an officer.
# $used (number) - days counted; $left (number) - days left of the limit
calc-90-result-prp = In the last year you were abroad for { $used ->
    [one] { $used } day.
   *[other] { $used } days.
    } Of the 180 days that a permanent residence permit allows, { $left ->
    [one] { $left } is left.
   *[other] { $left } are left.
    }
# $used (number) - days counted; $over (number) - days above the limit
calc-90-result-prp-over = In the last year you were abroad for { $used ->
    [one] { $used } day
   *[other] { $used } days
    }: { $over ->
    [one] { $over } day
   *[other] { $over } days
    } more than 180. For this a permanent residence permit may be cancelled, or its extension refused. Speak to an officer.
calc-90-result-near = You are near the limit. Plan your next trip so that you do not pass it.
calc-90-result-treaty = Whether the days within 180 are counted together is set by the treaty with your country, not by the Migration Code. This calculation is a guess on the safe side: ask an officer before you rely on it.
calc-90-result-one-stay = By the Migration Code one visa-free stay lasts at most 90 days, unless a treaty says otherwise. Check until what day you may stay now.
calc-90-result-uninterrupted = If you want to ask for permanent residence: your 2 years of temporary residence count as uninterrupted only if you were never abroad for more than 90 days within 180.
calc-90-result-exempt = This limit does not hold for those who got residence as investors of at least 500,000 manat or as entrepreneurs.
calc-90-result-any-window = The law looks at any such period while you hold the permit, not only at the one that ends today. Check earlier periods too, if you travelled much then.
calc-90-result-count = The first and the last day of each trip were both counted. The law does not say how they are counted, so keep a few days in hand.
