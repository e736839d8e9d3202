# Müəyyən dövrdə günlərin sayı: vizasız qalma, icazə ilə ölkədən kənarda olma

calc-90 = Ölkədə olma günlərinin hesablanması
    .intent = Gün həddinə yaxınammı?
    .summary = Azərbaycanda vizasız və ya icazə ilə xaricdə keçən günlər
    .who = Vizasız gəlib-gedən əcnəbilər və yaşamaq icazəsi olan şəxslər
    .cost = Ödənişsizdir
    .duration = Cavab dərhal verilir
    .legal = Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddələr 20.1, 50.1.8 və 55.0.8
    .words = 90 gün, 180 gün, 90/180, vizasız, səfər, xaricdə olmaq, getmək, gəlmək, icazəni itirmək, gün saymaq

calc-90-need-stamps = Son 180 günün və ya son bir ilin pasportdakı giriş və çıxış möhürləri

calc-90-section = Səfərləriniz
calc-90-page-who = Hansı günləri saymaq istəyirsiniz?
calc-90-who = Günlər
list-calc-90-visa-free = Azərbaycanda vizasız keçən günlər
list-calc-90-trp = Xaricdə keçən günlər: müvəqqəti yaşamaq üçün icazəm var
list-calc-90-prp = Xaricdə keçən günlər: daimi yaşamaq üçün icazəm var
calc-90-page-stays = Son 180 gündə Azərbaycanda neçə dəfə olmusunuz?
    .hint = İndiki gəlişinizi də sayın.
calc-90-stay-count = Gəlişlərin sayı
calc-90-page-stay = Bu gəliş nə vaxt başlayıb və nə vaxt bitib?
    .hint = Hələ buradasınızsa, çıxış gününü boş saxlayın.
calc-90-entry-date = Giriş günü
    .hint = Gün, ay, il: məsələn, 05 11 2026
calc-90-exit-date = Çıxış günü
    .hint = Gün, ay, il: məsələn, 20 11 2026
calc-90-page-absences = Xaricdə neçə dəfə olmusunuz?
    .hint = Müvəqqəti yaşamaq üçün icazə ilə: son 180 gündə. Daimi yaşamaq üçün icazə ilə: son bir ildə.
calc-90-absence-count = Xarici səfərlərin sayı
calc-90-page-absence = Bu səfər nə vaxt başlayıb və nə vaxt bitib?
    .hint = Hələ xaricdəsinizsə, qayıdış gününü boş saxlayın.
calc-90-left-date = Azərbaycandan getdiyiniz gün
    .hint = Gün, ay, il: məsələn, 05 11 2026
calc-90-back-date = Azərbaycana qayıtdığınız gün
    .hint = Gün, ay, il: məsələn, 20 11 2026

error-trip-order = İkinci gün birincidən əvvəl ola bilməz. Hər iki tarixi yoxlayın.

# $used (number) - days counted; $left (number) - days left of the limit
calc-90-result-presence = Son 180 gündə Azərbaycanda vizasız { $used } gün olmusunuz. 90 gündən { $left } gün qalıb.
# $used (number) - days counted; $over (number) - days above the limit
calc-90-result-presence-over = Son 180 gündə Azərbaycanda vizasız { $used } gün olmusunuz: bu, 90 gündən { $over } gün çoxdur. Ölkənizlə bağlanmış müqavilədə nə yazıldığını bu gün əməkdaşdan soruşun.
# $used (number) - days counted; $left (number) - days left of the limit
calc-90-result-trp = Son 180 gündə xaricdə { $used } gün olmusunuz. Müvəqqəti yaşamaq üçün icazənin yol verdiyi 90 gündən { $left } gün qalıb.
# $used (number) - days counted; $over (number) - days above the limit
calc-90-result-trp-over = Son 180 gündə xaricdə { $used } gün olmusunuz: bu, 90 gündən { $over } gün çoxdur. Buna görə müvəqqəti yaşamaq üçün icazə ləğv edilə və ya onun uzadılmasından imtina oluna bilər. Əməkdaşla danışın.
# $used (number) - days counted; $left (number) - days left of the limit
calc-90-result-prp = Son bir ildə xaricdə { $used } gün olmusunuz. Daimi yaşamaq üçün icazənin yol verdiyi 180 gündən { $left } gün qalıb.
# $used (number) - days counted; $over (number) - days above the limit
calc-90-result-prp-over = Son bir ildə xaricdə { $used } gün olmusunuz: bu, 180 gündən { $over } gün çoxdur. Buna görə daimi yaşamaq üçün icazə ləğv edilə və ya onun uzadılmasından imtina oluna bilər. Əməkdaşla danışın.
calc-90-result-near = Həddə yaxınsınız. Növbəti səfərinizi elə planlaşdırın ki, onu keçməyəsiniz.
calc-90-result-treaty = 180 gün ərzindəki günlərin birlikdə sayılıb-sayılmaması Miqrasiya Məcəlləsi ilə deyil, ölkənizlə bağlanmış müqavilə ilə müəyyən olunur. Bu hesablama ehtiyat üçün təxminidir: ona əsaslanmazdan əvvəl əməkdaşdan soruşun.
calc-90-result-one-stay = Miqrasiya Məcəlləsinə görə, müqavilədə başqa hal nəzərdə tutulmayıbsa, bir vizasız gəlişin müddəti ən çoxu 90 gündür. İndi hansı günədək qala biləcəyinizi yoxlayın.
calc-90-result-uninterrupted = Daimi yaşamaq üçün icazə barədə müraciət etmək istəyirsinizsə: 2 illik müvəqqəti yaşama yalnız 180 gün ərzində 90 gündən artıq xaricdə olmadığınız halda fasiləsiz sayılır.
calc-90-result-exempt = Bu hədd ən azı 500 000 manat investisiya qoymaqla və ya sahibkar kimi yaşamaq icazəsi almış şəxslərə aid deyil.
calc-90-result-any-window = Qanun icazənin qüvvədə olduğu müddətdəki istənilən belə dövrü nəzərə alır, təkcə bu gün bitən dövrü yox. Əvvəllər çox səfər etmisinizsə, həmin dövrləri də yoxlayın.
calc-90-result-count = Hər səfərin ilk və son günü sayılıb. Onların necə sayıldığı qanunda göstərilmir, ona görə bir neçə gün ehtiyat saxlayın.
