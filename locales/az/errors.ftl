# Səhvlər. Hər cümlə nəyin düz olmadığını və nə etmək lazım olduğunu deyir.

## Anketin bütün sahələri üçün

error-required = “{ $field }” sahəsini doldurun.
error-choice = Göstərilən cavablardan birini seçin.
error-too-long = Mətni qısaldın: ən çoxu { $max ->
    [one] { $max } işarə
   *[other] { $max } işarə
 } yazmaq olar.
error-characters = Bu sahədə yazıla bilməyən işarə var. Yalnız hərf, rəqəm və durğu işarələrindən istifadə edin.
error-number = { $min } ilə { $max } arasında tam ədəd yazın.
error-country-unknown = Ölkəni siyahıdan seçin.
error-district-unknown = Şəhəri və ya rayonu siyahıdan seçin.
error-mrz-check = Pasportun oxunuşunda “{ $field }” üzrə yoxlama rəqəmi uyğun gəlmir. Bu məlumatı pasportla tutuşdurun və düzgündürsə, təsdiq edin.
error-unknown-field = Bu xidmətin anketində “{ $name }” adlı sahə yoxdur. Onu silin.
error-not-visible = Əvvəlki cavablara görə bu suala cavab verilmir. Cavabı silin.
error-wrong-type = Bu cavabın növü sahəyə uyğun deyil. Onu düzəldin.
error-copy-missing = Bu səhifəni skan edin və ya onu pəncərədə təqdim edəcəyinizi seçin.
error-declaration = Müraciəti təqdim etmək üçün bəyanatı təsdiq edin.

## Doğum tarixi, pasport və gəliş

error-birth-future = Doğum tarixi gələcəkdə ola bilməz. Tarixi yoxlayın.
error-birth-too-early = Doğum tarixindən 130 ildən çox keçib. İli yoxlayın.
error-citizen-of-azerbaijan = Bu xidmət əcnəbilər və vətəndaşlığı olmayan şəxslər üçündür. Azərbaycan vətəndaşısınızsa, başqa xidmət seçin; deyilsinizsə, vətəndaşlığı düzəldin.
error-expiry-before-birth = Pasportun etibarlılıq müddəti doğum tarixindən əvvəl bitə bilməz. Hər iki tarixi yoxlayın.
error-arrival-future = Gəliş tarixi gələcəkdə ola bilməz. Giriş möhüründəki tarixi yazın.
error-arrival-before-birth = Gəliş tarixi doğum tarixindən əvvəl ola bilməz. Hər iki tarixi yoxlayın.
error-arrival-too-early = Gəliş tarixindən 5 ildən çox keçib. Pasportdakı son giriş möhürünün tarixini yazın.
error-country-from-azerbaijan = Azərbaycana gəlməzdən əvvəl olduğunuz ölkəni seçin.
error-visa-before-arrival = Gəldiyiniz gün vizanın müddəti artıq bitmişdi. Vizanın və gəlişin tarixini yoxlayın.
error-stay-before-arrival = Qalacağınız son gün gəliş tarixindən əvvəl ola bilməz. Tarixi yoxlayın.
error-stay-beyond-visa = Vizanız { $limit } tarixinədək etibarlıdır. Bundan gec olmayan tarix yazın.
error-stay-beyond-visa-days = Vizada göstərilən qalma müddəti { $limit } tarixində bitir. Bundan gec olmayan tarix yazın.
error-stay-beyond-visa-free = Vizasız { $limit } tarixinədək qalmaq olar. Bundan gec olmayan tarix yazın.

## Tarixlər

error-date-incomplete = Günü, ayı və ili tam yazın.
error-date-day = Gün 1 ilə { $max } arasında olmalıdır. Günü düzəldin.
error-date-month = Ay 1 ilə 12 arasında olmalıdır. Ayı düzəldin.
error-date-year = İli dörd rəqəmlə yazın: { NUMBER($min, useGrouping: "false") } ilə { NUMBER($max, useGrouping: "false") } arasında.
error-date-not-real = Belə tarix yoxdur: həmin ayda cəmi { $max ->
    [one] { $max } gün
   *[other] { $max } gün
 } var. Tarixi düzəldin.
error-date-out-of-range = Hesablanan tarix təqvimdən kənara çıxır. Yazdığınız tarixi yoxlayın.

## Adlar

error-name-characters = Adda “{ $character }” işarəsi ola bilməz. Hərf, boşluq, defis, apostrof və nöqtədən istifadə edin.
error-name-letters = Adda ən azı bir hərf olmalıdır.
error-name-length = Adı qısaldın: ən çoxu { $max ->
    [one] { $max } işarə
   *[other] { $max } işarə
 } yazmaq olar.
error-latin-name-characters = Adı pasportda olduğu kimi, latın hərfləri ilə (A–Z) yazın; “{ $character }” işarəsi uyğun deyil.

## Nömrələr və əlaqə

error-fin-length = FİN 7 işarədən ibarətdir, siz isə { $count ->
    [one] { $count } işarə
   *[other] { $count } işarə
 } yazmısınız. Şəxsiyyət vəsiqəsinə baxın.
error-fin-letter = FİN-də “{ $character }” hərfi olmur. Yəqin ki, bu, “{ $suggestion }” rəqəmidir; şəxsiyyət vəsiqəsi ilə tutuşdurun.
error-fin-characters = FİN-də “{ $character }” işarəsi ola bilməz. Yalnız latın hərfləri və rəqəmlər yazın.
error-voen-length = VÖEN 10 rəqəmdən ibarətdir, siz isə { $count ->
    [one] { $count } rəqəm
   *[other] { $count } rəqəm
 } yazmısınız. Sənədə baxın.
error-voen-characters = VÖEN-də “{ $character }” işarəsi ola bilməz. Yalnız rəqəm yazın.
error-voen-check = VÖEN düzgün deyil: rəqəmlərdən biri səhv yazılıb. Sənədlə tutuşdurun.
error-phone-characters = Telefon nömrəsində “{ $character }” işarəsi ola bilməz. Rəqəm, boşluq, mötərizə, defis və əvvəldə + yazmaq olar.
error-phone-length = Telefon nömrəsini ölkə kodu ilə yazın: + işarəsi və 8–15 rəqəm.
error-phone-national = Azərbaycan nömrəsində +994-dən və ya birinci 0-dan sonra 9 rəqəm olur: məsələn, 050 123 45 67. Nömrəni yoxlayın.
error-postal-code = Poçt indeksini AZ hərfləri və 4 rəqəmlə yazın: məsələn, AZ1114.
error-document-number-length = Sənədin nömrəsi ən çoxu { $max ->
    [one] { $max } hərf və rəqəmdən
   *[other] { $max } hərf və rəqəmdən
 } ibarət ola bilər və boş qala bilməz. Nömrəni yoxlayın.
error-document-number-characters = Sənədin nömrəsində “{ $character }” işarəsi ola bilməz. Yalnız latın hərfləri və rəqəmlər yazın.
error-email = Bu, e-poçt ünvanı deyil. Ünvanı yoxlayın: məsələn, ad@example.com.
error-email-length = E-poçt ünvanı ən çoxu { $max ->
    [one] { $max } işarədən
   *[other] { $max } işarədən
 } ibarət ola bilər. Ünvanı yoxlayın.

## Pasportun maşınla oxunan sahəsi

error-mrz-empty = Heç nə oxunmadı. Pasportu oxuyucuya bir də qoyun və ya sətirləri yazın.
error-mrz-too-long = Oxunan mətn pasportun sahəsi üçün çox uzundur. Yalnız fotoşəkilli səhifənin aşağısındakı sətirləri oxudun.
error-mrz-not-text = Oxuyucudan gələn məlumat mətn deyil. Pasportu bir də oxudun və ya sətirləri yazın.
error-mrz-visa = Bu, pasport deyil, vizadır. Pasportun fotoşəkilli səhifəsini oxuyucuya qoyun. Vizanı viza haqqında sual verilən səhifədə oxutmaq olar.
# $field - the label of the field
error-mrz-visa-differs = Heç nə doldurulmadı: bu vizadakı “{ $field }” pasportunuzdakından fərqlənir. Öz vizanızı oxudun. Bu, sizin vizanızdırsa, pasportdan daxil etdiyiniz məlumatları yoxlayın və ya vizanın məlumatlarını özünüz yazın.
# $field - the label of the field
error-mrz-disagrees = “{ $field }” maşınla oxunan sahədə yazılandan fərqlənir. Hər ikisini pasportla tutuşdurun və səhv olanı düzəldin.
error-mrz-character = Sətir { $line }, yer { $position }: burada “{ $character }” işarəsi ola bilməz. Latın hərfləri, rəqəmlər və < yazmaq olar.
error-mrz-length = Oxunan { $count ->
    [one] { $count } işarə
   *[other] { $count } işarə
 } heç bir sənədin sahəsinə uyğun gəlmir: 30 işarəlik 3 sətir, 36 və ya 44 işarəlik 2 sətir olmalıdır. Hər sətri axıradək yazın.

## Qəbz nömrəsi və status kodu

error-receipt-number = Bu, qəbz nömrəsi deyil. Nömrəni qəbzdə olduğu kimi yazın: məsələn, BAK01-K7-000123-9.
error-receipt-number-check = Qəbz nömrəsi səhv yazılıb: sonuncu işarə uyğun gəlmir. Onu qəbzlə tutuşdurun.
error-status-code-length = Status kodu 12 işarədən ibarətdir, siz isə { $count ->
    [one] { $count } işarə
   *[other] { $count } işarə
 } yazmısınız. Qəbzə baxın.
error-status-code-characters = Status kodunda “{ $character }” işarəsi olmur. Kodu qəbzlə tutuşdurun.
error-status-code-check = Status kodu səhv yazılıb. Hər işarəni qəbzlə tutuşdurun.
error-rate-limited = Qısa müddətdə çox cəhd edilib. Bir neçə dəqiqə gözləyib yenidən cəhd edin.

## Müraciət və kiosk

error-no-draft = Başlanmış müraciət tapılmadı. Yenidən başlayın.
error-resume = Doğum tarixi uyğun gəlmədi və ya davam etmək üçün vaxt bitib. Müraciətə yenidən başlayın.
error-disk-full = Bu cihazın yaddaşında yer qalmayıb, müraciət indi qəbul edilə bilmir. Başqa kioskdan istifadə edin və ya əməkdaşa bildirin.
error-store = Məlumat yaddaşa yazılmadı. Yenidən cəhd edin; təkrar olunarsa, əməkdaşa bildirin.
error-store-damaged = Bu cihazın məlumatları zədələnib. Proqramı yenidən başladın: o, oxuna bilənləri bərpa edəcək. Sonra inzibatçıya bildirin.
error-outbox-item = Bu artıq gözləmir. Siyahını yenidən açın.
# $row (number) - row of the audit chain
error-audit-broken = Yoxlama jurnalı yazıldığı kimi deyil: { $row } nömrəli sətrə baxın. Təhlükəsizlik üzrə məsul şəxsə bildirin və bu cihazda heç nə dəyişməyin.
error-scanner-missing = Bu cihaza skaner qoşulmayıb. Səhifəni pəncərədə təqdim edəcəyinizi seçin.
error-scanner-failed = Skaner cavab vermədi. Yenidən cəhd edin və ya səhifəni pəncərədə təqdim edəcəyinizi seçin.
error-centre-unreachable = Mərkəzlə əlaqə yoxdur. Bir azdan yenidən cəhd edin; təqdim etdiyiniz müraciətlər bu cihazda saxlanılır və əlaqə bərpa olunanda göndəriləcək.
error-printer = Hazırda burada çap etmək mümkün deyil: hazır printer yoxdur. Əməkdaşa müraciət edin və ya bir az sonra yenidən cəhd edin.
error-internal = Proqramda nasazlıq baş verdi. Yenidən cəhd edin; təkrar olunarsa, əməkdaşa bildirin.

## Əməkdaşlar və inzibatçılar üçün

error-sign-in = İstifadəçi adı və ya parol düzgün deyil. Hər ikisini yoxlayın.
error-sign-in-locked = Çox sayda uğursuz cəhdə görə giriş bağlanıb. { $minutes ->
    [one] { $minutes } dəqiqədən
   *[other] { $minutes } dəqiqədən
 } sonra yenidən cəhd edin.
error-sign-in-expired = Mərkəzlə əlaqə olmadan giriş müddəti bitib. Cihazı mərkəzlə əlaqələndirib yenidən daxil olun.
error-not-allowed = Bu əməliyyat üçün səlahiyyətiniz yoxdur. Rəhbərinizə müraciət edin.
error-case-not-found = Belə müraciət tapılmadı. Qəbz nömrəsini yoxlayın.
error-reasons-needed = Ən azı bir səbəb seçin.
error-stale-case = Bu müraciət bu müddətdə dəyişib. Onu yenidən açın, dəyişikliklərə baxın və qərarı bundan sonra verin.
error-enrol-contact = Bu ünvanda mərkəzlə əlaqə yaradılmadı. Ünvanı və şəbəkəni yoxlayın.
error-office-code = İdarənin kodu 3–8 işarədən ibarətdir: rəqəmlər və I, L, O, U-dan başqa böyük latın hərfləri (məsələn, BAK01). Kodu düzəldin.
error-device-code = Cihazın kodu 2–4 işarədən ibarətdir: rəqəmlər və I, L, O, U-dan başqa böyük latın hərfləri (məsələn, K7). Kodu düzəldin.
error-definition = Xidmətin təsvirində səhv var, ona görə xidmət açıla bilmir. İnzibatçıya bildirin.
error-calendar-missing = { $year } ili üçün iş təqvimi yüklənməyib, son gün hesablana bilmir. İnzibatçıya bildirin.
error-rule-missing = { $rule } qaydası həmin tarix üçün müəyyən edilməyib. İnzibatçıya bildirin.
error-key-missing = Cihazın açarı tapılmadı, məlumat bazası açıla bilmir. İnzibatçıya bildirin.
error-key-beside = Bu cihazın açarı məlumat bazasının qovluğundadır: qovluğu götürən hər ikisini əldə edər. Açarı başqa yerə köçürün, sonra proqramı yenidən başladın.
error-wrong-key = Cihazın açarı bu məlumat bazasına uyğun deyil. İnzibatçıya bildirin.
error-json = Fayl düzgün JSON deyil: sətir { $line }, sütun { $column }. Həmin yeri düzəldin.
error-service-unknown = “{ $service }” kodlu xidmət yoxdur. Xidmətlərin siyahısına baxın.
error-deadline-date = Müddətin hesablanması üçün tarix lazımdır: from=İİİİ-AA-GG (başlanğıc) və ya end=İİİİ-AA-GG (son) yazın.
error-deadline-word = “{ $word }” burada anlaşılmadı. Hər dəyəri bir dəfə, ad=dəyər şəklində yazın; qanunla müəyyən edilmiş müddət üçün from=İİİİ-AA-GG və ya end=İİİİ-AA-GG, habelə country=AAA yazılır.
error-deadline-country = “{ $country }” kodlu ölkə yoxdur. Ölkənin pasportda göstərilən üç böyük hərfini yazın, məsələn: country=KAZ.
error-file-unreadable = “{ $file }” faylı oxunmadı. Adını, yerini və oxumaq icazəsini yoxlayın.
error-file-too-large = Fayl çox böyükdür: ən çoxu { $max } MB ola bilər. Kiçik fayl seçin.
error-file-encoding = Fayl UTF-8 mətni deyil. Onu UTF-8 kodlaşdırmasında saxlayın.
error-json-object = Faylda cavablar {"{"}"sahə": "cavab"{"}"} şəklində bir JSON obyekti olmalıdır. Faylı düzəldin.
error-form-incomplete = Müraciət tam deyil. Cavabları yoxlayın və qeyd olunmuş suallara cavab verin.
error-not-signed-in = Davam etmək üçün sistemə daxil olun.

## Cihaz ilə mərkəz arasında

error-packet-too-large = Mərkəz müraciəti qəbul etmədi: o, həddindən artıq böyükdür. İnzibatçıya bildirin.
error-packet-malformed = Mərkəz müraciəti oxuya bilmədi. İnzibatçıya bildirin.
error-packet-version = Cihazın və mərkəzin proqram versiyaları uyğun gəlmir. İnzibatçı onlardan birini yeniləməlidir.
error-packet-device-unknown = Müraciəti imzalayan cihaz mərkəzə məlum deyil və ya ləğv edilib. İnzibatçıya bildirin.
error-packet-signature = Müraciətin imzası düzgün deyil. İnzibatçıya bildirin.
error-packet-conflict = Mərkəzdə bu nömrə ilə başqa müraciət var. Hər ikisi saxlanılıb, əməkdaş onları tutuşdurmalıdır.
error-packet-act-case-unknown = Bu əməliyyatın aid olduğu müraciət mərkəzdə yoxdur. İnzibatçıya bildirin.
error-packet-act-forbidden = Əməkdaşın bu əməliyyat üçün səlahiyyəti yoxdur. Rəhbərə bildirin.
error-packet-act-invalid = Qaytarmaq və ya imtina etmək üçün ən azı bir səbəb göstərilməlidir. Qərarı yenidən verin.
error-request-signature = Mərkəz bu cihazın imzasını təsdiq edə bilmədi. İnzibatçıya bildirin.
error-request-replayed = Mərkəz bu sorğunu artıq almışdı. Yenidən cəhd edin.
error-request-malformed = Mərkəz sorğunu oxuya bilmədi. Yenidən cəhd edin; təkrar olunarsa, inzibatçıya bildirin.
error-request-too-large = Sorğu mərkəz üçün həddindən artıq böyükdür. İnzibatçıya bildirin.
error-device-refused = Mərkəz bu cihazı tanımır və ya cihaz ləğv edilib. İnzibatçıya bildirin.
error-device-face = Bu növ cihaz həmin məlumatı ala bilməz. İnzibatçıya bildirin.
error-clock-skew = Bu cihazın saatı mərkəzin saatından çox fərqlənir. Saatı düzəldin və ya inzibatçıya bildirin.
error-enrolment-code = Birdəfəlik kod yanlışdır, istifadə olunub və ya vaxtı keçib. İnzibatçıdan yeni kod alın.
error-enrolment-key = Cihazın açarı yararsızdır və ya artıq qeydiyyatdan keçib. İnzibatçıya bildirin.
error-blob-hash = Surət yolda korlanıb. O, yenidən göndəriləcək.
error-blob-type = Surət PNG və ya JPEG şəkli deyil. Səhifəni yenidən skan edin.
error-blob-too-large = Surət 10 MB-dan böyükdür. Səhifəni daha aşağı keyfiyyətlə skan edin.
error-blob-offset = Surətin göndərilməsi dayandığı yerdən davam etdiriləcək.
error-blob-unknown = Mərkəzdə bu idarə üçün belə surət yoxdur. Bir azdan yenidən cəhd edin.
error-not-found = Bu ünvanda heç nə yoxdur. Ünvanı yoxlayın.
error-centre-internal = Mərkəz bunu indi edə bilmədi. Bir azdan yenidən cəhd ediləcək.

## Mərkəzin idarə edilməsi

error-office-unknown = “{ $office }” kodlu idarə yoxdur. Kodu yoxlayın.
error-office-exists = “{ $office }” kodlu idarə artıq var. Başqa kod seçin.
error-office-full = Bu idarə üçün boş cihaz kodu qalmayıb. Yeni idarə kodu yaradın.
error-device-unknown = “{ $device }” adlı cihaz yoxdur. Adı yoxlayın.
error-device-revoked = “{ $device }” cihazı ləğv edilib, ona yeni kod verilmir. Cihazı yeni adla əlavə edin.
error-staff-login = İstifadəçi adı 2–32 işarədən ibarətdir: kiçik latın hərfləri, rəqəm, nöqtə və defis. Adı düzəldin.
error-staff-unknown = Bu istifadəçi adı ilə əməkdaş yoxdur. Adı yoxlayın.
error-staff-login-taken = Bu istifadəçi adı tutulub. Başqa ad seçin.
error-staff-password = Parol ən azı 10 işarədən ibarət olmalıdır. Daha uzun parol seçin.
error-form-unknown = Mərkəz “{ $service }” xidmətinin bu anketini tanımır. İnzibatçıya bildirin.
error-ack-invalid = Mərkəzin cavabını yoxlamaq mümkün olmadı. Müraciət bu cihazda saxlanılır və yenidən göndəriləcək.

## Məbləğ, natamam tarix, imza və ortaq bölmələr

error-partial-date = Yalnız ili, ay ilə ili və ya tam tarixi yazın: məsələn, 2015, 06 2015 və ya 15 06 2015.
error-money = Məbləği manatla, rəqəmlə yazın: məsələn, 1 500,50.
error-money-range = { $min } ilə { $max } arasında məbləğ yazın.
error-minor-needs-representative = 18 yaşına çatmayan şəxs üçün ərizəni valideyni və ya digər qanuni nümayəndəsi verir. Ərizəni verəni dəyişin və ya doğum tarixini yoxlayın.
error-date-past = Bu tarix keçib. Bugünkü və ya daha gec tarix yazın.
error-date-future = Bu tarix hələ gəlməyib. Bugünkü və ya daha əvvəlki tarix yazın.
error-fee-unknown = Bunun üçün dövlət rüsumunun məbləği təsdiqlənməyib. Ödənişdən əvvəl məbləği əməkdaşdan öyrənin.
error-signature-missing = “{ $field }” çərçivəsində imza atın və ya pəncərədə imzalayacağınızı seçin.
error-photo-missing = Fotoşəkil çəkdirin və ya pəncərədə çəkdirəcəyinizi seçin.

## Mərkəzin dərc etdiyi kataloqlar

error-catalogue-definition = Kataloqun təsvirində və ya məlumatlarında səhv var. Göstərilən yeri düzəldin və yenidən dərc edin.
error-catalogue-words = Kataloqun mətnləri dillərdən birində çatışmır və ya oxunmur. Göstərilən yeri düzəldin və yenidən dərc edin.
error-catalogue-signature = Kataloqu bu cihazın mərkəzi imzalamayıb. İnzibatçıya bildirin.
error-catalogue-malformed = Kataloq ötürülərkən zədələnib. Yenidən alınacaq.
error-catalogue-too-large = Kataloq həddindən artıq böyükdür. İnzibatçıya bildirin.
error-catalogue-version = Kataloq proqramın başqa versiyası üçün dərc olunub. İnzibatçıya bildirin.
error-catalogue-old = Bu kataloq və ya daha yenisi artıq bu cihazdadır.
error-catalogue-unknown = Mərkəz bu nömrə ilə kataloq dərc etməyib. Bir az sonra yenidən cəhd edin.
error-catalogue-same = Ən yeni kataloq eynidir, ona görə heç nə dərc olunmadı.
# $folder - the path, as typed
error-catalogue-folder = “{ $folder }” qovluğu oxunmadı. Adını, yerini və oxumaq icazəsini yoxlayın.

## USB yaddaş qurğularındakı bağlamalar

# $file - the name of the file
error-bundle-not = “{ $file }” faylı bu proqramın bağlamasının hissəsi deyil. Başqa fayl seçin.
error-bundle-version = “{ $file }” faylı proqramın daha yeni versiyası ilə yazılıb. Proqramı yeniləyin və yenidən cəhd edin.
error-bundle-foreign = “{ $file }” faylı başqa mərkəz üçün hazırlanıb. Yaddaş qurğusunu həmin mərkəzə aparın və ya məlumatı yenidən yazın.
error-bundle-locked = “{ $file }” faylının əvvəli korlanıb, onu açmaq mümkün deyil. Məlumatı başqa yaddaş qurğusuna yazın və yenidən gətirin.
# $file - the name of the file
# $part - the number of the part
# $first - the number of the first damaged item
# $last - the number of the last damaged item
error-bundle-damaged = “{ $file }” faylının { $part } nömrəli hissəsi { $first } nömrəli elementdən { $last } nömrəli elementədək korlanıb. Qalanı qəbul edildi. Məlumatı başqa yaddaş qurğusuna yazın və yenidən gətirin.
# $file - the name of the file
# $part - the number of the part
# $after - the number of the last item that is there
error-bundle-cut = “{ $file }” faylının { $part } nömrəli hissəsi { $after } nömrəli elementdən sonra kəsilir, ardı yoxdur. Qalanı qəbul edildi. Məlumatı başqa yaddaş qurğusuna yazın və yenidən gətirin.
error-bundle-key-unknown = Bu cihaz mərkəzin yaddaş qurğuları üçün açarını hələ bilmir. Cihazı bir dəfə mərkəzlə əlaqələndirin, sonra yenidən cəhd edin.
error-stick-full = Yaddaş qurğusunda yer çatmır. Onda yer boşaldın və ya başqası ilə davam edin; bu cihazda heç nə itmir.
error-stick-failed = Yaddaş qurğusundan istifadə etmək mümkün deyil. Onu yenidən taxın, yazıdan qorunmadığını yoxlayın və ya başqasını götürün; bu cihazda heç nə itmir.
error-stick-check = Yaddaş qurğusu ona yazılanı düzgün qaytarmır. Ondan daha istifadə etməyin və başqasını götürün; bu cihazda heç nə itmir.
error-stick-gone = Yaddaş qurğusu artıq taxılı deyil. Onu taxın, bir neçə saniyə gözləyin və yenidən seçin.
