# Müvəqqəti yaşamaq üçün icazənin müddətinin uzadılması (Miqrasiya Məcəlləsi, maddə 45–49)

trp-ext = Müvəqqəti yaşamaq üçün icazənin müddətinin uzadılması
    .intent = Müvəqqəti icazəmin müddəti bitir
    .summary = Müvəqqəti yaşamaq üçün icazənin müddətinin uzadılması
    .who = Müvəqqəti yaşamaq üçün icazə vəsiqəsi olan əcnəbilər və vətəndaşlığı olmayan şəxslər, yaxud onların qanuni nümayəndələri
    .cost = Dövlət rüsumu müddətdən, qərarın nə qədər tez verilməsindən və yaşdan asılı olaraq 15–480 manatdır; əyani təhsil alan tələbələr üçün 40–120 manat. Sizin ödəyəcəyiniz məbləğ cavablarınıza görə hesablanır
    .duration = Anket təxminən 15 dəqiqəyə doldurulur. Qərar ödənilən dövlət rüsumundan asılı olaraq 15 və ya 20 iş günü ərzində verilir
    .legal = Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddələr 45–49
    .words = uzatmaq, vəsiqə bitir, MYİ, kartın vaxtı, müddət, müvəqqəti yaşayış, yeniləmək, yaşayış icazəsi, tələbə, iş, ailə

## Nə lazımdır

trp-ext-need-card = İndiki icazə vəsiqəniz

## Sənədlər

trp-ext-doc-card = İndiki icazə vəsiqəsinin surəti
trp-ext-doc-turnover = Dövriyyə barədə vergi orqanının sənədi: fəaliyyət bir il davam etdikdən sonra tələb olunur

## Bildirişlər

trp-ext-notice-deadline = Ərizə { $deadline } tarixinədək verilməlidir: vəsiqənin müddəti bitməzdən ən azı 30 gün əvvəl (Miqrasiya Məcəlləsi, maddə 47.1). Vaxtında müraciət edirsiniz.
trp-ext-notice-late = Ərizə { $deadline } tarixinədək verilməli idi: vəsiqənin müddəti bitməzdən ən azı 30 gün əvvəl (Miqrasiya Məcəlləsi, maddə 47.1). İndi də müraciət edə bilərsiniz; gecikmə barədə vəzifəli şəxs qərar verir.
trp-ext-notice-card-expired = Bu tarixə görə vəsiqənizin müddəti bitib. Tarixi yoxlayın. Tarix düzgündürsə, ərizəni yenə də verə bilərsiniz, ona vəzifəli şəxs baxacaq; ən qısa vaxtda pəncərəyə yaxınlaşın.
trp-ext-notice-absence = 180 gün ərzində { $limit } gündən artıq ölkədən kənarda olmaq imtina və ya icazənin ləğvi üçün əsasdır (Miqrasiya Məcəlləsi, maddə 50.1.8). Cavablarınıza görə son 180 gündə { $days } gün Azərbaycandan kənarda olmusunuz. Tarixləri yoxlayın; onlar düzgündürsə, yenə də müraciət edə bilərsiniz, qərarı vəzifəli şəxs verir.

## Səhvlər

error-trp-ext-trip-order = Qayıdış tarixi gediş tarixindən əvvəl ola bilməz. Hər iki tarixi yoxlayın.

## Bəyanat

trp-ext-declaration = Təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır. Bu məlumatların və sənəd surətlərinin Dövlət Miqrasiya Xidməti tərəfindən müvəqqəti yaşamaq üçün icazənin müddətinin uzadılması məqsədilə toplanmasına, yoxlanılmasına, Vahid Miqrasiya Məlumat Sisteminə daxil edilməsinə və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (Miqrasiya Məcəlləsi, maddələr 46 və 47; “Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Ölkədən kənarda qalışlar

trp-ext-section-trips = Ölkədən kənara səfərlər
trp-ext-page-trip-count = Son 180 gündə Azərbaycandan neçə dəfə getmisiniz?
    .hint = Getməmisinizsə, 0 yazın. 12-dən çoxdursa, ən uzun 12 səfəri göstərin.
    .why = 180 gün ərzində 90 gündən artıq ölkədən kənarda olmaq imtina üçün əsasdır (Miqrasiya Məcəlləsi, maddə 50.1.8).
trp-ext-trip-count = Səfərlərin sayı
trp-ext-page-trip = Nə vaxt və hansı ölkəyə getmisiniz?
    .hint = Pasportdakı çıxış və giriş möhürlərinə baxın.
trp-ext-trip-from = Azərbaycandan getdiyiniz gün
    .hint = Gün, ay, il: məsələn, 05 11 2026
trp-ext-trip-until = Azərbaycana qayıtdığınız gün
    .hint = Gün, ay, il: məsələn, 05 11 2026
trp-ext-trip-country = Getdiyiniz ölkə
trp-ext-page-absence-reason = Niyə bu qədər müddət ölkədən kənarda qalmısınız?
    .hint = Vəzifəli şəxsin bilməsini istədiyiniz səbəbi yaza bilərsiniz. Məcburi deyil.
trp-ext-absence-reason = Səbəb

## Xahiş olunan müddət

trp-ext-page-term = İcazənin müddətini nə qədər uzatmaq istəyirsiniz?
    .hint = Dövlət rüsumu müddətdən asılıdır.
    .why = Müddət hər dəfə ən çoxu 2 il uzadılır (Miqrasiya Məcəlləsi, maddə 49).

## Sənədlərin surətləri

trp-ext-copy-card = İndiki icazə vəsiqəsi
trp-ext-copy-turnover = Dövriyyə barədə vergi orqanının sənədi
    .hint = Fəaliyyət bir ildən az davam edirsə, sənədi pəncərədə təqdim edəcəyinizi seçin.
