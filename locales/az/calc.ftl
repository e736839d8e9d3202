# Olduğu yer üzrə qeydiyyatın son günü (Miqrasiya Məcəlləsi, maddə 21)

calc = Qeydiyyat müddətinin hesablanması
    .intent = Qeydiyyata nə vaxtadək düşməliyəm?
    .summary = Olduğu yer üzrə qeydiyyat üçün son gün, gəliş tarixinə görə
    .who = Hər kəs: cavab yerindəcə verilir, daxil etdiyiniz məlumat saxlanılmır
    .cost = Ödənişsizdir. Qeydiyyat da ödənişsizdir (Miqrasiya Məcəlləsi, maddə 21.7)
    .duration = Cavab dərhal verilir
    .legal = Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddə 21
    .words = müddət, son gün, qeydiyyat, registrasiya, neçə gün, 15 gün, 30 gün, gəliş, gecikmək, hesablamaq, kalkulyator

calc-need-stamp = Son giriş tarixiniz: pasportdakı möhür

calc-section-stay = Gəlişiniz
calc-page-citizenship = Hansı ölkənin vətəndaşısınız?
    .why = Qazaxıstan vətəndaşları üçün qeydiyyat müddəti daha uzundur.
calc-page-arrival = Azərbaycana nə vaxt gəlmisiniz?
    .hint = Pasportunuzdakı son giriş möhürünün tarixi
    .why = Qeydiyyat müddəti ölkəyə gəldiyiniz gündən hesablanır (Miqrasiya Məcəlləsi, maddə 21.2).
calc-page-long-stay = 15 gündən artıq qalacaqsınızmı?
    .hint = Qazaxıstan vətəndaşları üçün: 30 gündən artıq. Hələ bilmirsinizsə, “Bəli” cavabını seçin.
    .why = Daha qısa müddətə gələnlərin qeydiyyata alınması məcburi deyil (Miqrasiya Məcəlləsi, maddə 21.1).
calc-long-stay = 15 gündən (Qazaxıstan vətəndaşları üçün 30 gündən) artıq qalma

# $last (date) - the last day for registration; $days (number) - the length of the period
calc-result-short = { $days } gündən artıq qalmayanların qeydiyyata alınması məcburi deyil. Daha çox qalmaq qərarına gəlsəniz, { $last } tarixinədək qeydiyyata alının.
# $last (date) - the last day for registration; $days (number) - the length of the period
calc-result-in-time = { $last } tarixinədək olduğunuz yer üzrə qeydiyyata alının: gəldiyiniz gündən { $days } gün ərzində. Bunu elə indi, burada, ödənişsiz edə bilərsiniz.
calc-result-count = Miqrasiya Məcəlləsində gəliş gününün hesaba alınıb-alınmadığı göstərilmir. Ən azı bir gün əvvəl qeydiyyata alının, onda hər iki halda vaxtında olacaqsınız.
# $day (date) - the last working day of the period
calc-result-working-day = Müddətin son günü iş günü deyil. Pəncərədə qeydiyyata alınmaq istəyirsinizsə, { $day } tarixinədək gəlin.
# $last (date) - the day that has passed; $days (number) - how many days ago
calc-result-late = Qeydiyyat üçün son gün { $last } idi, o vaxtdan { $days } gün keçib. İndi müraciət edin: ərizəniz qəbul olunacaq.
calc-result-fine = Gecikməyə görə inzibati qaydada çıxarma ilə və ya onsuz 300–400 manat cərimə tətbiq oluna bilər. Bu barədə qərarı vəzifəli şəxs verir.
calc-result-kazakhstan = Qazaxıstan vətəndaşları üçün qeydiyyat müddəti 30 gündür.

## Kalkulyatorların xəta mesajları

error-too-long-ago = Bu tarix hesablama üçün çox köhnədir. İli yoxlayın; düzgündürsə, (012) 919 nömrəsinə zəng edin.
