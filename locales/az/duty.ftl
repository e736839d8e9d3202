# Dövlət rüsumunun ödənilməsi: ödənişin qeydə alınması və ya ödəniş qaydası

duty = Dövlət rüsumunun ödənilməsi
    .intent = Dövlət rüsumu ödəyirəm
    .summary = Rüsumun ödənildiyini bildirin və ya necə ödəniləcəyini öyrənin
    .who = Miqrasiya xidmətlərinə görə dövlət rüsumu ödəyən şəxslər, işəgötürənlər və onların nümayəndələri
    .cost = Rüsumun məbləği xidmətdən asılıdır: onu ödənişdən əvvəl əməkdaş sizə bildirir. Burada ödəniş qəbul edilmir
    .duration = Anket bir neçə dəqiqəyə doldurulur
    .legal = “Dövlət rüsumu haqqında” Azərbaycan Respublikasının Qanunu; Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddələr 46.2, 53.2 və 67.13
    .words = rüsum, dövlət rüsumu, poşlina, ödəniş, ödəmək, ödəniş nömrəsi, qəbz, ASAN ödəniş, Hökumət Ödəniş Portalı, terminal, bank

## Nə lazımdır

duty-need-passport = Pasportunuz və ya şəxsiyyət vəsiqəniz
duty-need-number = Müraciətinizin qəbzi: üzərində müraciətin nömrəsi var
duty-need-payment = Artıq ödəmisinizsə, ödəniş qəbzi: nömrəsi, tarixi və məbləği

## Bildirişlər

duty-notice-how = Burada ödəniş qəbul edilmir. Rüsum ödəniş nömrəsi ilə Hökumət Ödəniş Portalı, ASAN ödəniş və ya ödəniş terminalı vasitəsilə ödənilir. Nömrəni eservice.migration.gov.az saytında tapmaq və ya əməkdaşdan soruşmaq olar.
duty-notice-30 = Rüsum qərar üçün müəyyən edilmiş müddət bitdikdən sonra 30 gün ərzində ödənilməsə, icazə ləğv edilir (Miqrasiya Məcəlləsi, maddələr 46.2, 53.2 və 67.13).

## Sonra nə olacaq

duty-next-check = Ödənişi qeyd etmisinizsə, əməkdaş onun daxil olduğunu yoxlayacaq və müraciətinizə əlavə edəcək. Ödəməmisinizsə, məbləği və ödəniş nömrəsini sizə bildirəcək.
duty-next-pay = Rüsumu ödəniş nömrəsi ilə Hökumət Ödəniş Portalı, ASAN ödəniş və ya ödəniş terminalı vasitəsilə ödəyin.
duty-next-receipt = Ödəniş qəbzini saxlayın: o, ödənişi təsdiq edir.

## Bəyanat

duty-declaration = Təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır. Bu məlumatların və sənəd surətlərinin Dövlət Miqrasiya Xidməti tərəfindən dövlət rüsumunun ödənilməsinin qeydə alınması məqsədilə toplanmasına, yoxlanılmasına və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (“Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Ödəyən şəxs

duty-section-person = Ödəyən şəxs
duty-page-passport = Pasportunuzu oxudun
    .hint = Fotoşəkilli səhifəni oxuyucuya qoyun. Oxunacaq sətir yoxdursa, davam edin və suallara cavab verin.
    .why = Ödənişi müraciətinizlə səhvsiz tutuşdurmaq üçün soruşuruq.
duty-page-name = Soyadınız və adınız nədir?
    .hint = Sənədinizdə olduğu kimi yazın.
duty-given-names = Adı
    .hint = Sənəddə ad göstərilməyibsə, boş saxlayın.
duty-page-birth = Doğum tarixiniz nədir?
duty-page-document = Sənədinizdə nə yazılıb?
duty-document-number = Pasportun və ya şəxsiyyət vəsiqəsinin nömrəsi
    .hint = Seriya və nömrə bir yerdə, hərf və rəqəmlərlə
duty-page-for-company = Rüsumu təşkilat ödəyirmi?
    .hint = Məsələn, iş icazəsinə görə rüsumu işəgötürən ödəyir.
duty-for-company = Rüsumu təşkilat ödəyir
duty-page-company = Rüsumu hansı təşkilat ödəyir?
duty-company-name = Təşkilatın adı
duty-company-voen = Təşkilatın VÖEN-i
    .hint = 10 rəqəm

## Xidmət

duty-section-service = Xidmət
duty-page-service = Rüsum hansı xidmətə görə ödənilir?
duty-service = Xidmət
duty-page-application = Müraciətinizin nömrəsi nədir?
    .hint = Nömrə müraciətin qəbzində göstərilir: məsələn, BAK01-K7-000123-9
    .why = Ödəniş bu nömrə ilə müraciətinizə aid edilir.
duty-application-number = Müraciətin və ya qəbzin nömrəsi

## Ödəniş

duty-section-payment = Ödəniş
duty-page-paid = Rüsumu artıq ödəmisinizmi?
duty-paid = Rüsum ödənilib
duty-page-payment = Nə qədər və nə vaxt ödəmisiniz?
    .hint = Bu məlumatlar ödəniş qəbzində göstərilir.
duty-amount = Ödənilmiş məbləğ, manat
    .hint = Qəpik varsa, vergüldən sonra yazın: məsələn, 30,50
duty-payment-number = Ödənişin nömrəsi
    .hint = Qəbzdə olduğu kimi yazın.
duty-payment-date = Ödənişin tarixi
    .hint = Gün, ay, il: məsələn, 20 11 2026

## Surətlər

duty-section-copies = Surətlər
duty-page-copies = Ödəniş qəbzinin surəti
    .hint = Qəbzi skan edin və ya onu pəncərədə təqdim edəcəyinizi seçin.
duty-copy-payment = Ödəniş qəbzi

list-duty-ext = Müvəqqəti olma müddətinin uzadılması
list-duty-trp = Müvəqqəti yaşamaq üçün icazə
list-duty-trp-ext = Müvəqqəti yaşamaq üçün icazənin müddətinin uzadılması
list-duty-prp = Daimi yaşamaq üçün icazə
list-duty-prp-ext = Daimi yaşamaq üçün icazənin müddətinin uzadılması
list-duty-wp = İş icazəsi
list-duty-wp-ext = İş icazəsinin müddətinin uzadılması
list-duty-dup = İcazə vəsiqəsinin yenidən rəsmiləşdirilməsi
list-duty-cit = Vətəndaşlıq məsələsi
list-duty-ref = Qaçqın vəsiqəsi və ya yol sənədi
list-duty-other = Başqa xidmət
