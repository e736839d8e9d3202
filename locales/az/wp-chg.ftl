# İş icazəsinin yenidən rəsmiləşdirilməsi (Miqrasiya Məcəlləsi, maddə 68), eyni işəgötürənin yanında yeni icazə (maddə 70)

wp-chg = İş icazəsinin yenidən rəsmiləşdirilməsi
    .intent = İş icazəsi dəyişdirilməlidir və ya itib
    .summary = Məlumat və ya iş dəyişdikdə, icazə itdikdə yeni iş icazəsi
    .who = İş icazəsi olan əcnəbinin işəgötürəni: şəxsiyyəti təsdiq edən sənədin məlumatları və ya işəgötürənin adı dəyişdikdə, icazə itirildikdə, əcnəbi eyni işəgötürənin yanında başqa işə keçirildikdə, yaxud hüquqi şəxs yenidən təşkil edildikdə
    .cost = Məlumatlar dəyişdikdə, icazə itirildikdə və ya əcnəbi eyni işəgötürənin yanında başqa işə keçirildikdə ödənişsizdir (Miqrasiya Məcəlləsi, maddələr 68.4 və 70.4). Hüquqi şəxs yenidən təşkil edildikdə rüsumu əməkdaş ödənişdən əvvəl sizə bildirir
    .duration = Anket təxminən 10 dəqiqəyə doldurulur. Qanun qərar üçün müddət müəyyən etmir
    .legal = Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddələr 68 və 70
    .words = yenidən rəsmiləşdirmə, dəyişmək, dublikat, itirilib, itmiş, oğurlanıb, iş icazəsi, yeni pasport, adı dəyişib, şirkətin adı, başqa işə keçirmə, vəzifə, birləşmə, yenidən təşkil, işəgötürən

## Nə lazımdır

wp-chg-need-reason = Nəyin dəyişdiyini göstərən sənəd: məsələn, yeni pasport və ya işəgötürənin yeni adı olan şəhadətnamə
wp-chg-need-date = Dəyişikliyin, itkinin və ya başqa işə keçirmənin tarixi

## Sənədlər

wp-chg-doc-reason = Yenidən rəsmiləşdirmənin səbəbi ilə bağlı sənəd
wp-chg-doc-permit = Verilmiş iş icazəsinin surəti

## Bildirişlər

wp-chg-notice-transfer = Əcnəbi eyni işəgötürənin yanında başqa işə keçirildikdə onun üçün yeni iş icazəsi alınır. Onun müddəti əvvəlki icazənin qalan müddətindən çox olmur və əlavə dövlət rüsumu ödənilmir (Miqrasiya Məcəlləsi, maddələr 70.1, 70.2 və 70.4).
wp-chg-notice-reorganisation = Hüquqi şəxs yenidən təşkil edildikdə əcnəbi üçün yeni iş icazəsi alınır (Miqrasiya Məcəlləsi, maddə 70.1). Rüsumu əməkdaş ödənişdən əvvəl sizə bildirir.
wp-chg-notice-deadline = Məlumat vermək və müraciət etmək üçün son gün: { $deadline }. Vaxtında müraciət edirsiniz.
wp-chg-notice-late = Məlumat vermək üçün son gün { $deadline } idi. İndi müraciət edin: { $limit } tarixinədək ərizə təqdim olunmazsa, icazə etibarsız hesab edilir (Miqrasiya Məcəlləsi, maddə 68.2). Gecikməyə görə işəgötürənin vəzifəli şəxsi 100 manat məbləğində cərimə edilə bilər (İnzibati Xətalar Məcəlləsi, maddə 578.6); bu barədə qərarı Xidmətin vəzifəli şəxsi verir.
wp-chg-notice-invalid = Qanunda nəzərdə tutulan 10 iş günü { $limit } tarixində bitib. O vaxtadək ərizə təqdim olunmayıbsa, icazə etibarsız hesab edilir (Miqrasiya Məcəlləsi, maddə 68.2). Bu ərizəni indi də təqdim edə bilərsiniz; yeni iş icazəsinin lazım olub-olmadığını əməkdaş sizə deyəcək.

## Sonra nə olacaq

wp-chg-next-answer = Dövlət Miqrasiya Xidməti qərar barədə sizə məlumat verəcək. Qanun bunun üçün müddət müəyyən etmir.
wp-chg-next-contract = Əcnəbi ilə əmək müqaviləsi vaxtından əvvəl pozularsa, bu barədə 5 iş günü ərzində Dövlət Miqrasiya Xidmətinə məlumat verin (Miqrasiya Məcəlləsi, maddə 71.1).

## Bəyanat

wp-chg-declaration = İşəgötürənin adından təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır. Bu məlumatların və sənəd surətlərinin Dövlət Miqrasiya Xidməti tərəfindən iş icazəsinin yenidən rəsmiləşdirilməsi ilə bağlı müraciətə baxılması məqsədilə toplanmasına, yoxlanılmasına, Vahid Miqrasiya Məlumat Sisteminə daxil edilməsinə və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (Miqrasiya Məcəlləsi, maddələr 68 və 70; “Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Səbəb

wp-chg-permit-number = İş icazəsinin nömrəsi
    .hint = Seriya və nömrə bir yerdə. İcazə itibsə və nömrəsini bilmirsinizsə, boş saxlayın.
wp-chg-section-change = Nə dəyişib
wp-chg-page-reason = Yeni icazə nəyə görə lazımdır?
    .why = Təqdim olunan sənədlər səbəbdən asılıdır (Miqrasiya Məcəlləsi, maddələr 68.3 və 70.3).
wp-chg-reason = Səbəb
list-wp-chg-identity-data = Əcnəbinin şəxsiyyətini təsdiq edən sənədin məlumatları dəyişib
list-wp-chg-employer-name = İşəgötürənin adı dəyişib
list-wp-chg-lost = İş icazəsi itirilib
list-wp-chg-transfer = Əcnəbi eyni işəgötürənin yanında başqa işə keçirilir
list-wp-chg-reorganisation = Hüquqi şəxs olan işəgötürən yenidən təşkil edilir
wp-chg-page-event = Bu nə vaxt baş verib?
    .hint = Dəyişikliyin və ya itkinin baş verdiyi gün
    .why = İşəgötürən bu barədə 5 iş günü ərzində məlumat verir (Miqrasiya Məcəlləsi, maddə 68.1).
wp-chg-event-date = Tarix
    .hint = Gün, ay, il: məsələn, 05 11 2026
wp-chg-page-identity = Hansı məlumatlar dəyişib?
    .hint = Məsələn: yeni pasport; əvvəlki pasportun nömrəsi C01234567 idi
wp-chg-changed-data = Nə dəyişib və əvvəl necə idi
wp-chg-page-old-name = İşəgötürənin əvvəlki adı nə idi?
    .hint = İş icazəsində yazıldığı kimi
wp-chg-old-employer-name = İşəgötürənin əvvəlki adı
wp-chg-page-loss = İcazə necə itirilib?
wp-chg-loss = Harada və necə itirilib
    .hint = Qısa yazın; polisə məlumat vermisinizsə, bunu da göstərin.
wp-chg-page-transfer = Əcnəbi hansı işə keçirilir?
wp-chg-old-post = İndiki vəzifəsi
    .hint = İş icazəsində yazıldığı kimi
wp-chg-new-post = Yeni vəzifəsi
wp-chg-transfer-date = Yeni vəzifədə ilk iş günü
    .hint = Gün, ay, il: məsələn, 05 11 2026
wp-chg-page-new-workplace = Əcnəbi keçirildikdən sonra harada işləyəcək?
wp-chg-page-qualification = Yeni iş üçün ixtisası hansı sənəd təsdiq edir?
    .why = Onun notariat qaydasında təsdiq olunmuş surəti əlavə olunur (Miqrasiya Məcəlləsi, maddələr 65.1.3 və 70.3).
wp-chg-page-reorganisation = Hüquqi şəxs necə yenidən təşkil edilir?
    .why = Yenidən təşkil zamanı yeni iş icazəsi alınır (Miqrasiya Məcəlləsi, maddə 70.1).
wp-chg-reorganisation-kind = Yenidən təşkilin növü
list-wp-chg-merger = Birləşmə
list-wp-chg-accession = Qoşulma
list-wp-chg-division = Bölünmə
list-wp-chg-separation = Ayrılma
list-wp-chg-transformation = Çevrilmə
wp-chg-reorganised-name = İşəgötürənin yenidən təşkildən əvvəlki adı
    .hint = İş icazəsində yazıldığı kimi
wp-chg-reorganisation-date = Yenidən təşkilin tarixi
    .hint = Gün, ay, il: məsələn, 05 11 2026

## Surətlər

wp-chg-page-copies = Yenidən rəsmiləşdirmə üçün surətlər
    .hint = Hər sənədi skan edin və ya onu pəncərədə təqdim edəcəyinizi seçin. İcazə itibsə və surəti sizdə yoxdursa, surətin yerini boş saxlayın.
    .why = Bu sənədlər ərizəyə əlavə olunur (Miqrasiya Məcəlləsi, maddə 68.3).
wp-chg-copy-reason = Yenidən rəsmiləşdirmənin səbəbi ilə bağlı sənəd
wp-chg-copy-permit = Verilmiş iş icazəsi
wp-chg-page-copies-new = Yeni icazə üçün surətlər
    .hint = Surətlər notariat qaydasında təsdiq olunmalıdır. Hər sənədi skan edin və ya onu pəncərədə təqdim edəcəyinizi seçin.
    .why = Bu sənədlər ərizəyə əlavə olunur (Miqrasiya Məcəlləsi, maddə 70.3).
