# Where an application stands

stat = Application status
    .intent = Where is my application?
    .summary = How far your application has come, and what to do next
    .who = Everyone who has a receipt of the Service
    .cost = Free of charge
    .duration = The answer comes at once
    .legal = Electronic service of the State Migration Service of the Republic of Azerbaijan
    .words = status, track, check, where, application, receipt, code, result, answer, ready, progress, find

stat-need-receipt = Your receipt: the status code is printed on it
stat-need-birth-date = The applicant’s date of birth

stat-section = Your receipt
stat-page-code = What is the status code?
    .why = The code leads to your application only together with the date of birth. Nobody else can find it.
stat-code = Status code
    .hint = 12 letters and digits below the QR code, for example K7Q4 9M2X T6RW
stat-page-birth = When was the applicant born?
