# Gecikmə, imtina, çıxarma, cərimə: bu nə deməkdir

calc-late = Gecikənlər üçün bələdçi
    .intent = Gecikmişəmsə, nə olacaq?
    .summary = Vaxt keçdikdə və ya qərar əleyhinizə olduqda qanun nə deyir və nə etməli
    .who = Vaxtı ötürmüş, imtina almış, cərimələnmiş və ya ölkədən getməli olan əcnəbilər və vətəndaşlığı olmayan şəxslər
    .cost = Ödənişsizdir. Cərimə ayrıca ödənilir
    .duration = Cavab dərhal verilir
    .legal = Miqrasiya Məcəlləsi, maddələr 16, 20.2, 23, 42.7, 48, 50, 54, 55, 66, 67 və 79; İnzibati Xətalar Məcəlləsi, maddələr 143, 150, 575 və 577
    .words = gecikmək, gecikmişəm, müddət keçib, cərimə, cəza, qeydiyyatsız, imtina, deportasiya, çıxarma, qadağa, qara siyahı, şikayət

calc-late-need-paper = Sizə verilmiş qərar (varsa) və onun tarixi

calc-late-section = Nə baş verib
calc-late-page-what = Nə baş verib?
calc-late-what = Baş verən hadisə
list-calc-late-registration = Vaxtında qeydiyyata düşməmişəm
list-calc-late-moved = Köçmüşəm, yeni ünvanda qeydiyyata düşməmişəm
list-calc-late-overstay = İcazə verilən müddətdən artıq qalmışam
list-calc-late-refusal = Müraciətimə imtina edilib
list-calc-late-expulsion = Ölkədən getməyim barədə qərar verilib
list-calc-late-fine = Cərimələnmişəm
list-calc-late-ban = Ölkəyə buraxılmıram
calc-late-page-refused = Hansı müraciətə imtina edilib?
calc-late-refused = Müraciət
list-calc-refused-ext = Qalma müddətinin uzadılması
list-calc-refused-trp = Müvəqqəti yaşamaq üçün icazə: yeni və ya uzadılma
list-calc-refused-prp = Daimi yaşamaq üçün icazə: yeni və ya uzadılma
list-calc-refused-wp = İş icazəsi: yeni və ya uzadılma
calc-late-page-refused-date = İmtinanı hansı gün almısınız?
calc-late-refused-date = İmtinanın alındığı gün
    .hint = Gün, ay, il: məsələn, 05 11 2026
calc-late-page-stay-over = Qalma müddətiniz artıq bitibmi?
    .why = Getmək üçün verilən vaxt bundan asılıdır (Miqrasiya Məcəlləsi, maddə 42.7).
calc-late-stay-over = Qalma müddətim artıq bitib
calc-late-page-expelled = Niyə getməlisiniz?
    .hint = Səbəb qərarda göstərilib.
    .why = Getmək üçün verilən vaxt bundan asılıdır (Miqrasiya Məcəlləsi, maddə 79.5).
calc-late-expelled = Səbəb
list-calc-expelled-stay-cancelled = Vizam və ya uzadılmış qalma müddətim ləğv edilib
list-calc-expelled-undesirable = Arzuolunmaz şəxs elan edilmişəm
list-calc-expelled-released = Həbsdən və ya saxlanma yerindən azad edilmişəm
list-calc-expelled-permit-cancelled = Yaşamaq üçün icazəm ləğv edilib
list-calc-expelled-refugee-refused = Qaçqın statusu verilməsindən imtina edilib
calc-late-page-expelled-date = Qərar sizə hansı gün verilib?
calc-late-expelled-date = Qərarın günü
    .hint = Gün, ay, il: məsələn, 05 11 2026
calc-late-page-fined-by = Cəriməni kim tətbiq edib?
calc-late-fined-by = Tətbiq edən
list-calc-fined-authority = Dövlət orqanı, məsələn, Dövlət Miqrasiya Xidməti
list-calc-fined-court = Məhkəmə
calc-late-page-fined-date = Cərimə barədə qərar hansı gün qüvvəyə minib?
    .hint = Bilmirsinizsə, qərarın sizə verildiyi günü yazın.
calc-late-fined-date = Qüvvəyə mindiyi gün
    .hint = Gün, ay, il: məsələn, 05 11 2026

calc-late-result-register = İndi qeydiyyata alının: gecikmiş olsa da, ərizəniz qəbul olunacaq. Qeydiyyat ödənişsizdir.
calc-late-result-moved = İndi yeni olduğunuz yer üzrə qeydiyyata alının: bu, oraya gəldikdən sonra 5 iş günü ərzində edilir. Yeni mənzil həmin sahibə məxsusdursa, qeydiyyat tələb olunmur.
calc-late-result-overstay = Qalma müddəti bitmiş və ərizəsi qəbul olunmamış şəxs ölkədən getməlidir. Sərhədə getməzdən əvvəl bu gün əməkdaşla danışın: növbəyə yazılın.
calc-late-result-fine-amount = İnzibati qaydada çıxarma ilə və ya onsuz 300–400 manat cərimə tətbiq oluna bilər. Bu barədə qərarı vəzifəli şəxs verir. Qərarı aldıqdan sonra cərimənin necə ödəniləcəyini burada öyrənə bilərsiniz.
calc-late-result-host-fine = Sizə yaşayış sahəsi verən şəxs sizi qeydiyyata aldırmadığına görə 300–500 manat cərimələnə bilər. İndi birlikdə qeydiyyat üçün müraciət edin.
calc-late-result-ban-until-paid = Cərimə ödənilməyincə ölkəyə giriş bağlı ola bilər; ödənildikdə qadağa dərhal götürülür. Barənizdə məhdudiyyətin olub-olmadığını soruşa bilərsiniz.
calc-late-result-permit-risk = Ödənilməmiş cərimə həm də yaşamaq üçün icazənin verilməsindən imtina və ya onun ləğvi üçün əsasdır. Müraciətdən əvvəl ödəyin.
calc-late-result-return = Vətənə qayıtmaq istəyirsinizsə və köməyə ehtiyacınız varsa, könüllü qayıdış barədə soruşun.
# $last (date) - the last day; $hours (number) - the period
calc-late-result-ext-48-hours = İmtinanı aldıqdan sonra { $hours } saat ərzində, { $last } tarixinədək ölkədən gedin. Vaxtı imtinanı aldığınız saatdan hesablayın.
# $last (date) - the day that has passed; $hours (number) - the period
calc-late-result-ext-48-hours-over = İmtinanı aldıqdan sonra { $hours } saat ərzində, { $last } tarixinədək ölkədən getməli idiniz. Sərhədə getməzdən əvvəl bu gün əməkdaşla danışın.
calc-late-result-ext-before-end = Qalma müddətiniz bitənədək ölkədən gedin.
calc-late-result-trp = İmtina yazılı verilir və səbəbi göstərilir. Maneə aradan qalxıbsa və hələ qanuni əsasla buradasınızsa, təkrar müraciət edin: yalnız bunu təsdiq edən sənəd lazımdır.
# $last (date) - the last day
calc-late-result-prp = Maneə aradan qalxıbsa, bir ay ərzində, { $last } tarixinədək daimi yaşamaq üçün icazə barədə təkrar müraciət edə bilərsiniz.
# $last (date) - the last day
calc-late-result-prp-temporary = Aradan qalxmayıbsa, həmin ay ərzində, { $last } tarixinədək müvəqqəti yaşamaq üçün icazə barədə müraciət edə bilərsiniz.
# $last (date) - the day that has passed
calc-late-result-prp-over = Təkrar müraciət üçün bir ay { $last } tarixində bitib. İndi nə edə biləcəyinizi əməkdaşdan soruşun: növbəyə yazılın.
calc-late-result-wp = İmtina yazılı verilir və səbəbi göstərilir. İşəgötürən çatışmazlığı aradan qaldırıb təkrar müraciət edə bilər.
calc-late-result-lawful-stay = İmtina qalma müddətinizi uzatmır. Hansı günədək qala biləcəyinizi yoxlayın və başqa əsasınız yoxdursa, o vaxtadək ölkədən gedin.
calc-late-result-complaint = İmtina ilə razı deyilsinizsə, yuxarı orqana və ya məhkəməyə şikayət edə bilərsiniz.
# $last (date) - the last day; $hours (number) - the period
calc-late-result-expelled-48-hours = { $hours } saat ərzində, { $last } tarixinədək ölkədən gedin. Vaxtı qərarın sizə verildiyi saatdan hesablayın.
# $last (date) - the last day; $days (number) - the period
calc-late-result-expelled-10-days = { $days } gün ərzində, { $last } tarixinədək ölkədən gedin.
# $last (date) - the day that has passed
calc-late-result-expelled-over = { $last } tarixinədək ölkədən getməli idiniz. Sərhədə getməzdən əvvəl bu gün əməkdaşla danışın.
# $years (number) - the longest period
calc-late-result-expelled-ban = Çıxarma barədə qərar ölkəyə girişi { $years } ilədək bağlaya bilər. Barənizdə məhdudiyyətin olub-olmadığını yoxlaya bilərsiniz.
# $years (number) - the period
calc-late-result-undesirable = Şəxs { $years } il müddətinə arzuolunmaz şəxs elan edilir və bu müddət yenidən uzadıla bilər; bu müddətdə giriş bağlı olur. Qərarı saxlayın.
calc-late-result-interpreter = Tərcüməçinin köməyindən istifadə etmək hüququnuz var. Qərarla razı deyilsinizsə, bunu dərhal bildirin və necə şikayət edə biləcəyinizi soruşun.
# $last (date) - the last day to pay; $days (number) - the period
calc-late-result-fine-pay = Cəriməni qərarın qüvvəyə mindiyi gündən { $days } gün ərzində, { $last } tarixinədək ödəyin.
# $last (date) - the day that has passed
calc-late-result-fine-late = Cərimə { $last } tarixinədək ödənilməli idi. İndi ödəyin.
calc-late-result-fine-how = Cərimə bank, poçt, bank kartı və ya internet vasitəsilə ödənilir; əməkdaş nağd pul qəbul etmir. Qəbzi saxlayın.
# $months (number) - the longest deferral; $longest (number) - the longest time for paying
calc-late-result-fine-defer = İndi ödəyə bilmirsinizsə, yazılı müraciət edin: ödəniş { $months } ayadək təxirə salına, maddi vəziyyətinizə görə isə ödəniş müddəti { $longest } ayadək uzadıla bilər.
calc-late-result-fine-minor = Gəliri olmayan yetkinlik yaşına çatmayan şəxsin cəriməsini valideynləri və ya digər qanuni nümayəndəsi ödəyir. Qərarı onlara verin.
calc-late-result-ban-check = Gəlişə qadağanın qanunda göstərilən əsası olur. Barənizdə məhdudiyyətin olub-olmadığını yoxlayın.
# $years (number) - the period
calc-late-result-ban-5-years = Bəyan edilmiş gəliş məqsədinin pozulmasına və ya viza üçün yalan məlumat verilməsinə görə giriş { $years } il bağlı olur. Müddətin hansı gündən hesablandığını soruşun.
