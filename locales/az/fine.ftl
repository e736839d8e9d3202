# Cərimənin ödənilməsi: ödənişin qeydə alınması və ya ödəniş qaydası

fine = Cərimənin ödənilməsi
    .intent = Cərimə ödəyirəm
    .summary = Cərimənin ödənildiyini bildirin və ya necə ödəniləcəyini öyrənin
    .who = Miqrasiya qaydalarının pozulmasına görə cərimələnmiş şəxslər və onların adından müraciət edənlər
    .cost = Cərimənin məbləği qərarda göstərilir. Burada ödəniş qəbul edilmir. Əlavə ödəniş olub-olmadığını əməkdaş ödənişdən əvvəl sizə bildirir
    .duration = Anket bir neçə dəqiqəyə doldurulur. Cərimə qərar qüvvəyə mindiyi gündən 30 gün, məhkəmə təyin edibsə, 10 gün ərzində ödənilir (İnzibati Xətalar Məcəlləsi, maddələr 150.1–150.2)
    .legal = Azərbaycan Respublikasının İnzibati Xətalar Məcəlləsi, maddələr 143 və 150; Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddələr 16.1.8 və 16.4
    .words = cərimə, ştraf, cərimə ödəmək, protokol, qərar, 300 manat, 400 manat, gecikmişəm, qeydiyyatsız, ödəniş, qəbz, ASAN ödəniş

## Nə lazımdır

fine-need-passport = Pasportunuz və ya şəxsiyyət vəsiqəniz
fine-need-decision = Cərimə barədə qərar: maddə, nömrə, tarix və məbləğ
fine-need-payment = Artıq ödəmisinizsə, ödəniş qəbzi: nömrəsi və tarixi

## Bildirişlər

fine-notice-minor = Yetkinlik yaşına çatmayan şəxsin öz qazancı yoxdursa, cəriməni valideyni və ya qanuni nümayəndəsi ödəyir (İnzibati Xətalar Məcəlləsi, maddə 150.3).
fine-notice-deadline = Cərimənin ödənilməsi üçün son gün: { $deadline } (İnzibati Xətalar Məcəlləsi, maddələr 150.1–150.2).
fine-notice-late = Cərimənin ödənilməsi üçün son gün { $deadline } idi. Hələ ödəməmisinizsə, gecikmədən ödəyin və nəticəsini əməkdaşdan soruşun.
fine-notice-court = Məhkəmənin təyin etdiyi cərimə qərar qüvvəyə mindiyi gündən 10 gün ərzində ödənilir (İnzibati Xətalar Məcəlləsi, maddə 150.2).
fine-notice-no-cash = Cərimə yalnız bank, poçt, bank kartı və ya internet vasitəsilə ödənilir (İnzibati Xətalar Məcəlləsi, maddə 150.4). Pəncərədə nağd pul qəbul edilmir, əməkdaşa pul verməyin.
fine-notice-ban = Cərimə ödənilməyibsə, əcnəbinin ölkəyə gəlişinə qadağa qoyula bilər; cərimə ödənildikdə qadağa dərhal götürülür (Miqrasiya Məcəlləsi, maddələr 16.1.8 və 16.4).
fine-notice-deferral = Birdəfəlik ödəyə bilmirsinizsə, qərarın icrasına 1 ayadək möhlət, maddi vəziyyətinizə görə isə ödəniş müddətinin 6 ayadək uzadılmasını xahiş edə bilərsiniz (İnzibati Xətalar Məcəlləsi, maddə 143). Bunu əməkdaşdan soruşun.

## Sonra nə olacaq

fine-next-check = Əməkdaş məlumatlarınızı qərarla tutuşduracaq. Ödənişi qeyd etmisinizsə, onun daxil olduğunu yoxlayacaq; ödəməmisinizsə, ödəniş nömrəsini və qaydasını sizə bildirəcək.
fine-next-pay = Cəriməni yalnız bank, poçt, bank kartı və ya internet vasitəsilə ödəyin və qəbzi saxlayın (İnzibati Xətalar Məcəlləsi, maddə 150.4).
fine-next-ban = Ölkədən çıxmazdan əvvəl ödənişin qeydə alındığına əmin olun: ödənilməmiş cərimə ölkəyə gəlişə qadağa üçün əsasdır (Miqrasiya Məcəlləsi, maddə 16.1.8).

## Bəyanat

fine-declaration = Təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır. Bu məlumatların və sənəd surətlərinin Dövlət Miqrasiya Xidməti tərəfindən cərimənin ödənilməsinin qeydə alınması məqsədilə toplanmasına, yoxlanılmasına və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (“Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Ödəyən şəxs

fine-section-person = Ödəyən şəxs
fine-page-passport = Pasportunuzu oxudun
    .hint = Fotoşəkilli səhifəni oxuyucuya qoyun. Oxunacaq sətir yoxdursa, davam edin və suallara cavab verin.
    .why = Cərimənin kimə aid olduğunu səhvsiz müəyyən etmək üçün soruşuruq.
fine-page-name = Soyadınız və adınız nədir?
    .hint = Cərimə barədə qərarda olduğu kimi yazın.
fine-given-names = Adı
    .hint = Sənəddə ad göstərilməyibsə, boş saxlayın.
fine-page-birth = Doğum tarixiniz nədir?
fine-page-document = Sənədinizdə nə yazılıb?
fine-document-number = Pasportun və ya şəxsiyyət vəsiqəsinin nömrəsi
    .hint = Seriya və nömrə bir yerdə, hərf və rəqəmlərlə
fine-page-for-company = Cərimə təşkilata təyin edilibmi?
    .hint = Cərimə sizin özünüzə təyin edilibsə, “Xeyr” seçin.
fine-for-company = Cərimə təşkilata təyin edilib
fine-page-company = Hansı təşkilat cərimələnib?
fine-company-name = Təşkilatın adı
fine-company-voen = Təşkilatın VÖEN-i
    .hint = 10 rəqəm

## Qərar

fine-section-decision = Qərar
fine-page-article = Hansı maddəyə görə cərimələnmisiniz?
    .hint = Maddə qərarda göstərilir.
fine-article = İnzibati Xətalar Məcəlləsinin maddəsi
fine-article-other = Başqa maddə
    .hint = Qərarda olduğu kimi: məsələn, 575.1
fine-page-decision = Qərarın nömrəsi və tarixi nədir?
fine-decision-number = Qərarın nömrəsi
    .hint = Qərarda olduğu kimi yazın.
fine-decision-date = Qərarın tarixi
    .hint = Gün, ay, il: məsələn, 05 11 2026
fine-page-force = Qərarı kim çıxarıb və qərar nə vaxt qüvvəyə minib?
    .why = Ödəniş müddəti qərarın qüvvəyə mindiyi gündən hesablanır: 30 gün, məhkəmə qərarı üzrə 10 gün (İnzibati Xətalar Məcəlləsi, maddələr 150.1–150.2).
fine-fined-by = Qərarı çıxaran
fine-decision-in-force = Qərarın qüvvəyə mindiyi gün
    .hint = Gün, ay, il: məsələn, 15 11 2026. Bilmirsinizsə, boş saxlayın və əməkdaşdan soruşun.
fine-page-amount = Cərimənin məbləği nə qədərdir?
fine-amount = Cərimənin məbləği, manat
    .hint = Qərarda göstərilən məbləğ: məsələn, 300

## Ödəniş

fine-section-payment = Ödəniş
fine-page-paid = Cəriməni artıq ödəmisinizmi?
fine-paid = Cərimə ödənilib
fine-page-payment = Nə vaxt ödəmisiniz?
    .hint = Bu məlumatlar ödəniş qəbzində göstərilir.
fine-payment-number = Ödənişin nömrəsi
    .hint = Qəbzdə olduğu kimi yazın.
fine-payment-date = Ödənişin tarixi
    .hint = Gün, ay, il: məsələn, 20 11 2026

## Surətlər

fine-section-copies = Surətlər
fine-page-copies = Sənədlərin surətləri
    .hint = Səhifəni skan edin və ya onu pəncərədə təqdim edəcəyinizi seçin.
fine-copy-decision = Cərimə barədə qərar
    .hint = Yanınızda yoxdursa, boş saxlayın.
fine-copy-payment = Ödəniş qəbzi

list-fined-authority = Miqrasiya orqanı və ya başqa orqan
list-fined-court = Məhkəmə
list-fine-575-1 = 575.1: ölkədə olma, yaşama və ya işləmə qaydalarının əcnəbi tərəfindən pozulması
list-fine-575-2 = 575.2: qadağa müddətində dəyişdirilmiş sənədlərlə ölkəyə gəlmə
list-fine-575-3 = 575.3: əcnəbiləri qəbul edən təşkilatın qaydaları pozması
list-fine-577 = 577: yaşayış sahəsi verən şəxsin qonağı qeydiyyata aldırmaması
list-fine-578-1 = 578.1: əcnəbinin iş icazəsi olmadan işə götürülməsi
list-fine-578-2 = 578.2: üç və ya daha çox əcnəbinin iş icazəsi olmadan işə götürülməsi
list-fine-578-3 = 578.3: əcnəbinin öz iş yerindən kənarda işlədilməsi
list-fine-578-4 = 578.4: əcnəbinin pasportunun saxlanılması
list-fine-578-5 = 578.5: müqavilənin vaxtından əvvəl bitməsinin bildirilməməsi
list-fine-578-6 = 578.6: məlumatların dəyişməsinin və ya itkinin bildirilməməsi
list-fine-566 = 566: yaşayış sənədinin itirilməsi və ya qəsdən korlanması
list-fine-other = Başqa maddə

error-fine-in-force = Qərar çıxarıldığı gündən əvvəl qüvvəyə minə bilməz. Hər iki tarixi qərarla tutuşdurun.
error-fine-payment-date = Ödəniş tarixi qərarın tarixindən əvvəl ola bilməz. Hər iki tarixi yoxlayın.
