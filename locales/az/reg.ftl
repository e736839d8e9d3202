# Olduğu yer üzrə qeydiyyat (Miqrasiya Məcəlləsi, maddə 21)

reg = Olduğu yer üzrə qeydiyyat
    .intent = Ölkəyə gəlmişəm
    .summary = Olduğu yer üzrə qeydiyyat
    .who = Azərbaycanda 15 gündən (Qazaxıstan vətəndaşları üçün 30 gündən) artıq müvəqqəti olan əcnəbilər və vətəndaşlığı olmayan şəxslər, yaxud onları qəbul edən tərəf
    .cost = Ödənişsizdir: dövlət rüsumu tutulmur (Miqrasiya Məcəlləsi, maddə 21.7)
    .duration = Anket bir neçə dəqiqəyə doldurulur. Cavab 1 iş günü ərzində verilir (Miqrasiya Məcəlləsi, maddə 21.4)
    .legal = Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddə 21
    .words = qeydiyyat, qeydiyyata düşmək, registrasiya, propiska, ünvan, gəliş, gəlmişəm, otel, ev, mənzil, qonaq, kirayə, 15 gün, turist

## Nə lazımdır

reg-need-passport = Pasport və ya digər sərhədkeçmə sənədi
reg-need-stamp = Pasportdakı son giriş möhürü; viza ilə gəlmisinizsə, viza da
reg-need-address = Qaldığınız yerin ünvanı
reg-need-host = Mənzil sahibinin soyadı, adı və FİN-i; oteldə qalırsınızsa, otelin adı və VÖEN-i

## Bildirişlər

reg-notice-late = Qeydiyyat üçün son gün { $deadline } idi. İndi də müraciət edə bilərsiniz, ərizəniz qəbul olunacaq. Gecikməyə görə 300–400 manat cərimə tətbiq oluna bilər (İnzibati Xətalar Məcəlləsi, maddə 575.1); bu barədə qərarı vəzifəli şəxs verir.
reg-notice-deadline = Qeydiyyat üçün son gün: { $deadline }. Vaxtında müraciət edirsiniz.
reg-notice-kazakhstan = Qazaxıstan vətəndaşları üçün qeydiyyat müddəti 30 gündür.
reg-notice-document-expired = Bu tarixə görə pasportunuzun etibarlılıq müddəti bitib. Tarixi yoxlayın. Tarix düzgündürsə, yenə də müraciət edə bilərsiniz, ərizənizə vəzifəli şəxs baxacaq; etibarlı sənədiniz varsa, onu da özünüzlə götürün.
reg-notice-short-stay = Bu qədər qısa müddətə gələnlərin qeydiyyata alınması məcburi deyil (Miqrasiya Məcəlləsi, maddə 21.1). İstəsəniz, yenə də müraciət edə bilərsiniz.

## Sonra nə olacaq

reg-next-answer = Qeydiyyat barədə sizə 1 iş günü ərzində məlumat veriləcək: { $due } tarixinədək.
reg-next-move = Başqa ünvana köçsəniz, oraya gəldiyiniz gündən 5 iş günü ərzində yeni olduğunuz yer üzrə qeydiyyata alının (Miqrasiya Məcəlləsi, maddə 21.9).
reg-next-questions = Suallarınız varsa, Çağrı Mərkəzinə zəng edin: (012) 919. Azərbaycan, ingilis və rus dillərində cavab verilir.

## Bəyanat

reg-declaration = Təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır. Bu məlumatların və sənəd surətlərinin Dövlət Miqrasiya Xidməti tərəfindən olduğum yer üzrə qeydiyyat məqsədilə toplanmasına, yoxlanılmasına, Vahid Miqrasiya Məlumat Sisteminə daxil edilməsinə və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (Miqrasiya Məcəlləsi, maddə 21; “Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Gəliş

reg-section-arrival = Gəliş
reg-page-arrival = Azərbaycana nə vaxt gəlmisiniz?
    .hint = Pasportunuzdakı son giriş möhürünün tarixi
    .why = Qeydiyyat müddəti ölkəyə gəldiyiniz gündən hesablanır (Miqrasiya Məcəlləsi, maddə 21.2).
reg-arrival-date = Gəliş tarixi
    .hint = Gün, ay, il: məsələn, 05 11 2026
reg-arrival-checkpoint = Sərhəd buraxılış məntəqəsi
    .hint = Möhürdə göstərildiyi kimi: məsələn, Heydər Əliyev hava limanı. Oxuya bilmirsinizsə, boş saxlayın.

reg-page-country-from = Hansı ölkədən gəlmisiniz?
    .hint = Bu, vətəndaşı olduğunuz ölkədən fərqli ola bilər.
reg-country-from = Gəldiyi ölkə

reg-page-entry-basis = Azərbaycana necə daxil olmusunuz?
    .why = Qeydiyyatın nə qədər etibarlı olacağı bundan asılıdır (Miqrasiya Məcəlləsi, maddə 21.5).
reg-entry-basis = Gəlişin əsası

reg-page-visa = Vizanızda nə yazılıb?
    .hint = Vizanın aşağısında hərf və rəqəmlərdən ibarət iki sətir varsa, onu oxuyucuya qoya bilərsiniz.
    .why = Qeydiyyat vizada göstərilən qalma müddətinə aparılır (Miqrasiya Məcəlləsi, maddə 21.5).
reg-visa-number = Vizanın nömrəsi
reg-visa-expiry = Vizanın etibarlılıq müddətinin sonu
    .hint = Gün, ay, il: məsələn, 31 12 2026
reg-visa-days = Vizada göstərilən qalma müddəti, gün
    .hint = Rəqəmlə: məsələn, 30
reg-visa-type = Vizanın növü
    .hint = Vizada yazıldığı kimi. Göstərilməyibsə, boş saxlayın.
reg-visa-entries = Girişlərin sayı

reg-page-purpose = Azərbaycana hansı məqsədlə gəlmisiniz?
reg-purpose = Gəlişin məqsədi

reg-page-stay = Azərbaycanda hansı tarixədək qalacaqsınız?
    .hint = Dəqiq bilmirsinizsə, qala biləcəyiniz son günü yazın.
    .why = Viza ilə gələnlər vizada göstərilən müddətə, vizasız gələnlər 90 gün müddətinə qeydiyyata alınır (Miqrasiya Məcəlləsi, maddə 21.5).
reg-stay-until = Qalacağı son gün
    .hint = Gün, ay, il: məsələn, 31 12 2026

## Qəbul edən tərəf

reg-section-host = Qəbul edən tərəf
reg-page-host-type = Kimin yanında qalırsınız?
    .hint = Qəbul edən tərəf mənzilin sahibi və ya otelin, sanatoriyanın, xəstəxananın və bu kimi yerin müdiriyyətidir.
    .why = Qəbul edən tərəf qanunla müəyyən edilib (Miqrasiya Məcəlləsi, maddə 21.2).
reg-host-type = Qəbul edən tərəf
reg-filed-by = Ərizəni kim verir?
    .hint = Qanuna görə ərizəni hər ikiniz verə bilərsiniz. Özünüz üçün verirsinizsə, boş saxlayın.

reg-page-host-person = Mənzilin sahibi kimdir?
reg-host-surname = Mənzil sahibinin soyadı
reg-host-given-names = Mənzil sahibinin adı
reg-host-fin = Mənzil sahibinin FİN-i
    .hint = Şəxsiyyət vəsiqəsindəki 7 hərf və rəqəm: məsələn, 5ABC12D
reg-host-phone = Mənzil sahibinin telefonu
    .hint = Ölkə kodu ilə: məsələn, +994 50 123 45 67. Bilmirsinizsə, boş saxlayın.

reg-page-host-company = Sizi hansı təşkilat qəbul edib?
reg-company-name = Təşkilatın adı
    .hint = Məsələn, otelin və ya xəstəxananın adı
reg-company-voen = Təşkilatın VÖEN-i
    .hint = 10 rəqəm; onu otelin qəbul şöbəsindən öyrənə bilərsiniz
reg-company-contact = Təşkilatda məsul şəxs
    .hint = Soyadı və adı. Bilmirsinizsə, boş saxlayın.
reg-company-phone = Təşkilatın telefonu
    .hint = Ölkə kodu ilə: məsələn, +994 12 345 67 89. Bilmirsinizsə, boş saxlayın.

## Surətlər

reg-section-copies = Surətlər
reg-page-copies = Pasportunuzun surətləri
    .hint = Hər səhifəni skan edin və ya onu pəncərədə təqdim edəcəyinizi seçin.
    .why = Ərizəyə pasportun surəti əlavə olunur (Miqrasiya Məcəlləsi, maddə 21.2).
reg-copy-data-page = Fotoşəkilli səhifə
reg-copy-visa-page = Viza olan səhifə
reg-copy-entry-page = Son giriş möhürü olan səhifə
