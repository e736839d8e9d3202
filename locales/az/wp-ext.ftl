# İş icazəsinin müddətinin uzadılması (Miqrasiya Məcəlləsi, maddə 69)

wp-ext = İş icazəsinin müddətinin uzadılması
    .intent = İş icazəsinin müddəti bitir
    .summary = Əcnəbinin iş icazəsinin müddətinin uzadılması
    .who = Yanında işləyən əcnəbinin iş icazəsi olan işəgötürənlər. İcazənin müddətinin bitməsinə azı 30 gün qalmış müraciət edilir (Miqrasiya Məcəlləsi, maddə 69.2)
    .cost = Dövlət rüsumu 1 ilədək müddət üçün müddətdən və qərarın nə qədər tez verilməsindən asılı olaraq 350–1400 manatdır. İşğaldan azad edilmiş ərazilərdə daha uzun müddət üçün rüsumu əməkdaş ödənişdən əvvəl sizə bildirir
    .duration = Anket təxminən 15 dəqiqəyə doldurulur. Qərar seçiminizə görə 10, 15 və ya 20 iş günü ərzində qəbul edilir: qərar nə qədər tez lazımdırsa, dövlət rüsumu bir o qədər çoxdur (Miqrasiya Məcəlləsi, maddələr 67.3 və 69.4)
    .legal = Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddə 69
    .words = uzatmaq, müddətin uzadılması, iş icazəsi, yeniləmək, vaxtı bitir, müddəti bitir, işəgötürən, əcnəbi işçi, müqavilə, 30 gün, bir il

## Nə lazımdır

wp-ext-need-permit = İş icazəsi: nömrəsi və müddətinin son günü

## Bildirişlər

wp-ext-notice-deadline = Müraciət üçün son gün: { $deadline }. Vaxtında müraciət edirsiniz.
wp-ext-notice-late = Qanuna görə icazənin müddətinin bitməsinə azı 30 gün qalmış müraciət edilməlidir (Miqrasiya Məcəlləsi, maddə 69.2); son gün { $deadline } idi. Ərizəni indi də təqdim edə bilərsiniz; qərarı vəzifəli şəxs verir.
wp-ext-notice-ended = Bu tarixə görə iş icazəsinin müddəti artıq bitib. Tarixi yoxlayın. Tarix düzgündürsə, yeni iş icazəsinin lazım olub-olmadığını əməkdaşdan soruşun.
wp-ext-notice-fee-unknown = Bu müddət üçün dövlət rüsumunu əməkdaş ödənişdən əvvəl sizə bildirir.

## Sonra nə olacaq

wp-ext-next-answer = Müraciətinizə seçdiyiniz müddətdə baxılacaq: { $due } tarixinədək. Sənədlərdə çatışmazlıq aşkar edilərsə, sizə yazılı məlumat veriləcək (Miqrasiya Məcəlləsi, maddələr 67.2 və 69.4).
wp-ext-next-fee = Müddəti uzadılmış icazə dövlət rüsumunun ödənilməsini təsdiq edən sənəd təqdim olunduqdan sonra sizə verilir. Rüsum 30 gün ərzində ödənilməzsə, icazə ləğv edilir (Miqrasiya Məcəlləsi, maddələr 69.5 və 69.6).
wp-ext-next-residence = Əcnəbinin müvəqqəti yaşamaq üçün icazəsinin müddəti də uzadılmalıdır. Onun uzadılmasından imtina edilərsə, iş icazəsi ləğv olunur (Miqrasiya Məcəlləsi, maddə 69.6).

## Bəyanat

wp-ext-declaration = İşəgötürənin adından təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır. Bu məlumatların və sənəd surətlərinin Dövlət Miqrasiya Xidməti tərəfindən iş icazəsinin müddətinin uzadılması ilə bağlı müraciətə baxılması məqsədilə toplanmasına, yoxlanılmasına, digər dövlət orqanlarında olan sənədlərin əldə edilməsinə, məlumatların Vahid Miqrasiya Məlumat Sisteminə daxil edilməsinə və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (Miqrasiya Məcəlləsi, maddələr 67 və 69; “Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## İcazə

wp-ext-section-permit = Mövcud icazə
wp-ext-page-permit = İş icazəsində nə yazılıb?
wp-ext-permit-number = İş icazəsinin nömrəsi
    .hint = Seriya və nömrə bir yerdə, hərf və rəqəmlərlə
wp-ext-permit-end = İcazənin son günü
    .hint = Gün, ay, il: məsələn, 31 12 2026
wp-ext-section-extension = Müddətin uzadılması
wp-ext-page-term = İcazə hansı müddətə uzadılsın?
    .why = İcazə hər dəfə 1 ildən, işğaldan azad edilmiş ərazilərdə isə 2 ildən çox olmayan müddətə uzadılır (Miqrasiya Məcəlləsi, maddələr 69.1 və 69.1-1).
wp-ext-term = Uzadılma müddəti
list-wp-ext-term-y2 = 2 ilədək (yalnız işğaldan azad edilmiş ərazilərdə)

## Səhvlər

error-wp-ext-term = 2 ilədək müddət yalnız işğaldan azad edilmiş ərazilərdəki iş üçündür (Miqrasiya Məcəlləsi, maddə 69.1-1). 1 ilədək müddət seçin və ya iş yeri barədə cavabı düzəldin.
