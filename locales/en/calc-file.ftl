# The last day to file in time

calc-file = Filing-deadline calculator
    .intent = By when must I apply?
    .summary = The last day to ask for an extension or a permit, or to report a change
    .who = Foreigners, stateless persons, employers and citizens who have to apply or report by a certain day
    .cost = Free of charge
    .duration = The answer comes at once
    .legal = Migration Code of the Republic of Azerbaijan, Articles 21.9, 42.4, 44.5, 47.1, 54.1, 54.12, 68.1 and 69.2
    .words = deadline, last day, apply, extend, extension, renew, renewal, visa ends, permit expires, lost card, moved, new address, second citizenship

calc-file-need-period = The last day of your visa, stay or permit, or the day of the event that you report

calc-file-section = What and when
calc-file-page-what = What do you want to do in time?
calc-file-what = Application or report
list-calc-file-ext = Extend my stay (visa or visa-free)
list-calc-file-trp = Get a permit for temporary residence
list-calc-file-trp-ext = Extend the temporary residence permit
list-calc-file-prp = Get a permit for permanent residence
list-calc-file-prp-ext = Extend the permanent residence permit
list-calc-file-wp-ext = Extend a work permit
list-calc-file-dup = Report a lost permission card or changed data
list-calc-file-reg-chg = Register at a new address
list-calc-file-wp-chg = Report a lost work permit or changed data (employer)
list-calc-file-cit-not = Report a foreign citizenship (citizen of Azerbaijan)

calc-file-page-end = On what day does your present period end?
    .hint = The last day of the permitted stay, of the permission card or of the work permit that you have now. For permanent residence it is the last day of the temporary permit.
    .why = The law counts the time for applying back from this day.
calc-file-end-date = Last day of the present period
    .hint = Day, month, year: for example, 31 12 2026
calc-file-page-event = On what day did it happen?
    .hint = The day on which the card or permit was lost, the data changed, you came to the new address, or you acquired the foreign citizenship
    .why = The law counts the time for reporting from this day.
calc-file-event-date = Day of the event
    .hint = Day, month, year: for example, 05 11 2026

# $last (date) - the last day to file
calc-file-result-in-time = Apply by { $last }. You are still in time.
# $last (date) - the day that has passed; $end (date) - the end of the present period
calc-file-result-late = The last day to apply was { $last }. Apply today all the same: an officer tells you whether the application can still be taken. Your present period ends on { $end }.
calc-file-result-ext = An extension is asked for at least 3 working days before the stay ends (this does not hold for a forced stop in transit). It is given for up to 60 days, and only on a ground named in the Code.
calc-file-result-trp = A permit for temporary residence is asked for at least 30 days before the stay ends, on a ground named in the Code.
calc-file-result-trp-ext = The extension is asked for at least 30 days before the permit ends. The permit is extended by at most 2 years, for investors of at least 500,000 manat by at most 3 years.
calc-file-result-prp = A permit for permanent residence is asked for at least 3 months before the temporary permit ends, after 2 uninterrupted years of temporary residence.
calc-file-result-prp-ext = The extension is asked for at least 3 months before the permit ends. The permit is extended by 5 years, any number of times.
calc-file-result-wp-ext = The employer asks for the extension at least 30 days before the work permit ends. It is extended by at most 1 year.
# $last (date) - the last day to ask for the extension of the temporary permit
calc-file-result-trp-first = You can first extend your temporary residence permit: apply for that by { $last }, and for permanent residence in time before the new end.
# $end (date) - the day on which the period ended
calc-file-result-ended = Your present period ended on { $end }. A person whose application was not accepted by then must leave the country. Do not wait: see what being late means, and speak to an officer today.
# $end (date) - the day on which the work permit ended
calc-file-result-work-ended = The work permit ended on { $end }; an ended permit is not extended. The employer can ask for a new work permit. Until it is given, the foreigner may not work.
# $last (date) - the last day to report
calc-file-result-report-in-time = Report it by { $last }. You are still in time.
# $last (date) - the day that has passed
calc-file-result-report-late = The last day to report it was { $last }. Report it today.
calc-file-result-dup = A lost card, or a change of the data in identity documents, is reported within 10 working days, with an application for a new card or for cancellation.
calc-file-result-reg-chg = At a new place of stay you register within 5 working days of arriving there. You need not if the new dwelling belongs to the same owner.
calc-file-result-wp-chg = The employer reports within 5 working days if the work permit is lost, or if the identity data or the employer’s name change. If nothing is filed within 10 working days, the permit is no longer valid.
calc-file-result-cit-not = A citizen of Azerbaijan who takes a foreign citizenship reports it in writing within one month: in Azerbaijan to the State Migration Service, abroad to the Ministry of Foreign Affairs. Not reporting is a criminal offence.
calc-file-result-moved-fine = For not registering after moving a fine of 300–400 manat may be imposed, with or without administrative expulsion. An officer decides on this.
calc-file-result-employer-fine = For not reporting in time officials of the employer may be fined 100 manat. An officer decides on this.
calc-file-result-cit-before = The duty to report holds for foreign citizenships acquired on or after 1 July 2014. Yours is older, so this period does not apply to it.
