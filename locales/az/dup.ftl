# İcazə vəsiqəsinin yenidən rəsmiləşdirilməsi (Miqrasiya Məcəlləsi, maddə 44.5)

dup = İcazə vəsiqəsinin yenidən rəsmiləşdirilməsi
    .intent = Vəsiqəm itib və ya dəyişdirilməlidir
    .summary = İcazə vəsiqəsinin yenidən rəsmiləşdirilməsi
    .who = Müvəqqəti və ya daimi yaşamaq üçün icazə vəsiqəsi itmiş və ya korlanmış, yaxud şəxsiyyətini təsdiq edən sənədlərdəki məlumatları dəyişmiş əcnəbilər və vətəndaşlığı olmayan şəxslər
    .cost = Müvəqqəti yaşamaq üçün icazə vəsiqəsi itdikdə dövlət rüsumu 10 manatdır, məbləği əməkdaş təsdiq edir. Digər hallarda rüsumu sizə ödənişdən əvvəl əməkdaş bildirir
    .duration = Anket təxminən 10 dəqiqəyə doldurulur. Yeni vəsiqənin nə vaxt hazır olacağını pəncərədə əməkdaş bildirir
    .legal = Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddə 44.5
    .words = vəsiqə itib, itirmişəm, oğurlanıb, korlanıb, cırılıb, sınıb, dublikat, dəyişmək, yeni vəsiqə, kart, ad dəyişib, soyad dəyişib, yeni pasport, nikahdan sonra soyad, səhv məlumat

## Nə lazımdır

dup-need-passport = Pasport və ya digər sərhədkeçmə sənədi
dup-need-card = Qalıbsa, vəsiqənin özü
dup-need-proof = Məlumatlarınız dəyişibsə, yeni məlumatları göstərən sənəd

## Bildirişlər

dup-notice-late = Bu barədə 10 iş günü ərzində məlumat verilir; son gün { $deadline } idi (Miqrasiya Məcəlləsi, maddə 44.5). İndi də müraciət edə bilərsiniz, ərizəniz qəbul olunacaq.
dup-notice-deadline = Bu barədə 10 iş günü ərzində məlumat verilir; son gün: { $deadline } (Miqrasiya Məcəlləsi, maddə 44.5). Vaxtında müraciət edirsiniz.
dup-notice-fine-lost = Yaşayış üçün verilmiş sənədlərin itirilməsinə görə 30 manat cərimə tətbiq oluna bilər (İnzibati Xətalar Məcəlləsi, maddə 566); bu barədə qərarı vəzifəli şəxs verir.
dup-notice-fine-damaged = Yaşayış üçün verilmiş sənədlərin qəsdən korlanmasına görə 30 manat cərimə tətbiq oluna bilər (İnzibati Xətalar Məcəlləsi, maddə 566); bu barədə qərarı vəzifəli şəxs verir.
dup-notice-card-expired = Bu tarixə görə vəsiqənizin etibarlılıq müddəti bitib. Tarixi yoxlayın. Tarix düzgündürsə, vəsiqənin dəyişdirilməsinin, yoxsa müddətin uzadılmasının lazım olduğunu əməkdaş bildirəcək.

## Sonra nə olacaq

dup-next-counter = Pasportunuzu, qalıbsa, vəsiqəni də pəncərəyə gətirin. Əməkdaş məlumatları tutuşdurur, rüsumu və yeni vəsiqənin hazır olacağı günü bildirir.
dup-next-found = İtmiş vəsiqəni tapsanız, bunu əməkdaşa bildirin.

## Bəyanat

dup-declaration = Təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır. Bu məlumatların və sənəd surətlərinin Dövlət Miqrasiya Xidməti tərəfindən icazə vəsiqəmin yenidən rəsmiləşdirilməsi məqsədilə toplanmasına, yoxlanılmasına, Vahid Miqrasiya Məlumat Sisteminə daxil edilməsinə və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (Miqrasiya Məcəlləsi, maddə 44.5; “Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Vəsiqə

dup-section-card = Vəsiqə
dup-page-kind = Sizdə hansı vəsiqə var?
dup-kind = Vəsiqənin növü
dup-page-reason = Vəsiqə nə üçün dəyişdirilməlidir?
dup-reason = Səbəb
dup-page-event = Bu nə vaxt baş verib?
    .hint = Vəsiqəni itirdiyiniz və ya məlumatlarınızın dəyişdiyi gün. Dəqiq bilmirsinizsə, bunu bildiyiniz günü yazın.
    .why = İtirilmə və ya dəyişiklik barədə 10 iş günü ərzində məlumat verilir (Miqrasiya Məcəlləsi, maddə 44.5).
dup-event-date = İtirilmə və ya dəyişiklik tarixi
    .hint = Gün, ay, il: məsələn, 05 11 2026
dup-page-lost = Vəsiqə necə itib?
    .hint = Boş saxlaya bilərsiniz.
dup-lost-place = Yer
    .hint = Məsələn, şəhər və küçə
dup-lost-how = Nə baş verib
dup-page-damaged = Vəsiqə necə korlanıb?
dup-damaged-how = Vəsiqəyə nə olub
dup-page-changed = Hansı məlumatlarınız dəyişib?
    .why = Şəxsiyyəti təsdiq edən sənədlərdəki məlumatlar dəyişdikdə bu barədə məlumat verilir (Miqrasiya Məcəlləsi, maddə 44.5).
dup-changed-what = Dəyişən məlumatlar
dup-changed-before = Vəsiqədə indi nə yazılıb və düzgünü nədir
    .hint = Məsələn, nikahdan əvvəlki və sonrakı soyad və ya köhnə pasportun nömrəsi
dup-page-card = Vəsiqədə nə yazılıb?
    .hint = Vəsiqə itibsə, bildiyinizi yazın.
dup-card-number = Vəsiqənin nömrəsi
    .hint = Seriya və nömrə bir yerdə, hərf və rəqəmlərlə
dup-card-expiry = Vəsiqənin etibarlılıq müddətinin sonu
    .hint = Gün, ay, il: məsələn, 31 12 2027
dup-card-fin = FİN
    .hint = Vəsiqədəki 7 hərf və rəqəm: məsələn, 5ABC12D

## Surətlər

dup-section-card-copy = Vəsiqənin surəti
dup-page-card-copy = Sizdə olan vəsiqənin surəti
    .hint = Hər üzünü skan edin və ya onu pəncərədə təqdim edəcəyinizi seçin.
dup-copy-card-front = Vəsiqənin ön üzü
dup-copy-card-back = Vəsiqənin arxa üzü

## Siyahılar

list-dup-kind-temporary = Müvəqqəti yaşamaq üçün icazə vəsiqəsi
list-dup-kind-permanent = Daimi yaşamaq üçün icazə vəsiqəsi

list-dup-reason-lost = Vəsiqə itib və ya oğurlanıb
list-dup-reason-damaged = Vəsiqə korlanıb
list-dup-reason-changed = Məlumatlarım dəyişib

list-dup-changed-name = Soyad və ya ad
list-dup-changed-passport = Pasport: yeni nömrə və ya müddət
list-dup-changed-citizenship = Vətəndaşlıq
list-dup-changed-other = Digər məlumatlar

## Xətalar

error-dup-before-birth = Bu tarix doğum tarixindən əvvəl ola bilməz. Tarixi yoxlayın.
