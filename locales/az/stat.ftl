# Müraciət hansı mərhələdədir

stat = Müraciətin izlənməsi
    .intent = Müraciətim hansı mərhələdədir?
    .summary = Müraciətinizin hansı mərhələdə olduğu və bundan sonra nə etməli olduğunuz
    .who = Xidmətin qəbzi olan hər kəs
    .cost = Ödənişsizdir
    .duration = Cavab dərhal verilir
    .legal = Azərbaycan Respublikasının Dövlət Miqrasiya Xidmətinin elektron xidməti
    .words = status, izləmək, yoxlamaq, harada, müraciət, ərizə, qəbz, kod, nəticə, cavab, hazır, mərhələ, tapmaq

stat-need-receipt = Qəbziniz: status kodu onun üzərindədir
stat-need-birth-date = Müraciət edənin doğum tarixi

stat-section = Qəbziniz
stat-page-code = Status kodu hansıdır?
    .why = Kod yalnız doğum tarixi ilə birlikdə müraciətinizi göstərir. Başqası onu tapa bilməz.
stat-code = Status kodu
    .hint = QR kodun altındakı 12 hərf və rəqəm, məsələn: K7Q4 9M2X T6RW
stat-page-birth = Müraciət edən nə vaxt anadan olub?
