# Vətəndaşlığa qəbul (Vətəndaşlıq haqqında Qanun, maddə 14)

cit-acq = Vətəndaşlığa qəbul
    .intent = Azərbaycan vətəndaşı olmaq istəyirəm
    .summary = Azərbaycan Respublikasının vətəndaşlığına qəbul
    .who = Azərbaycanda son 5 il fasiləsiz və qanuni əsaslarla daimi yaşayan, qanuni gəlir mənbəyi olan və dövlət dilini bilməsi haqqında sənəd təqdim edən əcnəbilər və vətəndaşlığı olmayan şəxslər
    .cost = Dövlət rüsumunun məbləğini ödənişdən əvvəl əməkdaş sizə bildirir
    .duration = Anket təxminən 20 dəqiqəyə doldurulur. Qərar Azərbaycan Respublikası Prezidentinin sərəncamı ilə qəbul edilir; onun müddətini əməkdaşdan soruşun
    .legal = “Azərbaycan Respublikasının vətəndaşlığı haqqında” Azərbaycan Respublikasının 1998-ci il 30 sentyabr tarixli 527-IQ nömrəli Qanunu, maddə 14; Azərbaycan Respublikası Prezidentinin 1999-cu il 30 avqust tarixli 189 nömrəli Fərmanı ilə təsdiq edilmiş Əsasnamə
    .words = vətəndaşlıq, vətəndaş olmaq, vətəndaşlıq almaq, vətəndaşlığa qəbul, Azərbaycan pasportu, 5 il, daimi yaşama, dövlət dili, dil sənədi, and

## Nə lazımdır

cit-acq-need-passport = Pasport və ya digər sərhədkeçmə sənədi
cit-acq-need-card = Daimi yaşamaq üçün icazə vəsiqəsi və ya qaçqın vəsiqəsi
cit-acq-need-language = Dövlət dilini bilməyiniz haqqında sənədin nömrəsi və tarixi
cit-acq-need-income = Qanuni gəlirinizi təsdiq edən sənədlər
cit-acq-need-family = Ərinizin və ya arvadınızın, 18 yaşına çatmamış uşaqlarınızın məlumatları
cit-acq-need-photo = 3×4 sm ölçüdə 4 fotoşəkil

## Sənədlər

cit-acq-doc-form = Ərizə-anket
cit-acq-doc-petition = Azərbaycan Respublikasının Prezidenti adına ərizə
cit-acq-doc-cv = Tərcümeyi-hal
cit-acq-doc-photo = 3×4 sm ölçüdə fotoşəkil
cit-acq-doc-language = Təhsil orqanının verdiyi, dövlət dilini bilmək haqqında sənəd
cit-acq-doc-residence-card = Daimi yaşamaq üçün icazə vəsiqəsinin surəti
cit-acq-doc-refugee-card = Qaçqın vəsiqəsinin surəti
cit-acq-doc-passport = Pasportun notariat qaydasında təsdiq olunmuş surəti
cit-acq-doc-birth = Doğum haqqında şəhadətnamənin tərcüməsi ilə birlikdə notariat qaydasında təsdiq olunmuş surəti
cit-acq-doc-income-wage = İş yerindən əməkhaqqı göstərilən arayış
cit-acq-doc-income-business = Vergi orqanından gəlir haqqında sənəd
cit-acq-doc-income-other = Göstərdiyiniz digər gəlir mənbələrini təsdiq edən sənədlər
cit-acq-doc-guardian = Qəyyumluq və ya himayəçilik haqqında sənəd və qəyyumun və ya himayəçinin gəlirini təsdiq edən sənəd
cit-acq-doc-court = Varsa, vətəndaşlığı olmamanı və ya daimi yaşamanı müəyyən edən məhkəmə qərarı
cit-acq-doc-not-citizen = Müvafiq dövlətin səfirliyinin, onun vətəndaşı olmamağınız haqqında arayışı
cit-acq-doc-child-consent = 14 yaşından 18 yaşınadək uşağın razılıq ərizəsi
cit-acq-doc-duty = Dövlət rüsumunun ödənildiyini təsdiq edən sənəd

## Bildirişlər

cit-acq-notice-five-years = Bu tarixə görə 5 illik daimi yaşama müddəti { $date } tarixində tamam olur; ona qədər qanunun bu şərti yerinə yetirilmir (Vətəndaşlıq haqqında Qanun, maddə 14). Tarixi yoxlayın. Tarix düzgündürsə, həmin gündən sonra müraciət edin və ya əməkdaşla məsləhətləşin.
cit-acq-notice-absence = İldə 90 gündən artıq ölkədən kənarda olmusunuzsa, yaşamanız fasiləsiz sayılmaya bilər. Müraciət edə bilərsiniz; gediş-gəliş tarixlərinizə vəzifəli şəxs baxacaq.
cit-acq-notice-guardian = Qəyyum və ya himayəçi sizi təmin edirsə, onun haqqında sənədləri də hazırlayın.
cit-acq-notice-language = Qanun dövlət dilini bilmək haqqında sənəd tələb edir (Vətəndaşlıq haqqında Qanun, maddə 14). Sənədi necə almağı əməkdaşdan soruşun; müraciəti davam etdirib sənədi pəncərədə təqdim edə bilərsiniz.
cit-acq-notice-child-consent = 14 yaşından 18 yaşınadək uşağın yazılı razılığı sənədlərə daxildir. Razılıq yoxdursa, müraciəti təqdim etməzdən əvvəl əməkdaşla məsləhətləşin.

## Sonra nə olacaq

cit-acq-next-counter = Sənədlərin əsli ilə pəncərəyə yaxınlaşın: əməkdaş onları surətlərlə tutuşduracaq.
cit-acq-next-decision = Vətəndaşlığa qəbul haqqında qərar Azərbaycan Respublikası Prezidentinin sərəncamı ilə qəbul edilir.

## Bəyanat

cit-acq-declaration = Təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır. Azərbaycan Respublikasının Konstitusiyasına və qanunlarına riayət etməyi öhdəmə götürürəm. Bu məlumatların və sənəd surətlərinin Dövlət Miqrasiya Xidməti tərəfindən vətəndaşlığa qəbul barədə müraciətimə baxılması məqsədilə toplanmasına, yoxlanılmasına, müraciətə baxılmasında iştirak edən dövlət orqanlarına verilməsinə, Vahid Miqrasiya Məlumat Sisteminə daxil edilməsinə və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (“Azərbaycan Respublikasının vətəndaşlığı haqqında” 527-IQ nömrəli Qanun, maddə 14; “Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Daimi yaşama

cit-acq-section-residence = Daimi yaşama
cit-acq-page-residence-basis = Azərbaycanda hansı əsasla yaşayırsınız?
    .why = Daimi yaşama müddəti daimi yaşamaq üçün icazənin və ya qaçqın statusunun verildiyi gündən hesablanır (Vətəndaşlıq haqqında Qanun, maddə 14).
cit-acq-residence-basis = Yaşamanın əsası
cit-acq-page-residence-since = Bu icazə və ya status sizə ilk dəfə nə vaxt verilib?
    .hint = İcazənin müddəti sonradan uzadılıbsa, yenə də ilk verilmə tarixini yazın.
    .why = Qanun son 5 il fasiləsiz daimi yaşamağı tələb edir (Vətəndaşlıq haqqında Qanun, maddə 14).
cit-acq-residence-since = İlk verilmə tarixi
    .hint = Gün, ay, il: məsələn, 15 03 2012
cit-acq-page-residence-absence = Son 5 ildə hər hansı ildə 90 gündən artıq Azərbaycandan kənarda olmusunuzmu?
    .why = Yaşamanın fasiləsiz olub-olmadığı yoxlanılır (Vətəndaşlıq haqqında Qanun, maddə 14).
cit-acq-absent-over-90 = İldə 90 gündən artıq ölkədən kənarda olub
cit-acq-page-refugee-card = Qaçqın vəsiqənizin nömrəsi nədir?
cit-acq-refugee-card-number = Qaçqın vəsiqəsinin nömrəsi
    .hint = Hərflər və rəqəmlər, vəsiqədə olduğu kimi

## Gəlir

cit-acq-section-income = Gəlir
cit-acq-page-income = Hansı gəlir mənbələriniz var?
    .hint = Uyğun olanların hamısını seçin. Məbləğ soruşulmur.
    .why = Qanun qanuni gəlir mənbəyi tələb edir (Vətəndaşlıq haqqında Qanun, maddə 14).
cit-acq-income = Gəlir mənbələri
cit-acq-page-income-other = Digər gəlir mənbəyiniz nədir?
cit-acq-income-other = Digər gəlir mənbəyi

## Dövlət dili

cit-acq-section-language = Dövlət dili
cit-acq-page-language = Dövlət dilini bilməyiniz haqqında sənədiniz varmı?
    .why = Qanun bu sənədi tələb edir (Vətəndaşlıq haqqında Qanun, maddə 14).
cit-acq-has-language-certificate = Dil sənədi var
cit-acq-page-language-certificate = Bu sənəddə nə yazılıb?
cit-acq-language-number = Sənədin nömrəsi
    .hint = Sənəddə olduğu kimi yazın.
cit-acq-language-date = Sənədin verildiyi tarix
    .hint = Gün, ay, il: məsələn, 05 11 2026

## Ailə

cit-acq-section-relatives = Ailə
cit-acq-page-spouse = Ərinizin və ya arvadınızın soyadı və adı nədir?
    .why = Ər və ya arvad haqqında məlumat vətəndaşlıq sənədlərinə daxildir.
cit-acq-spouse-surname = Soyadı
cit-acq-spouse-given-names = Adı
cit-acq-page-spouse-more = Ərinizin və ya arvadınızın doğum tarixi və vətəndaşlığı
cit-acq-spouse-birth-date = Doğum tarixi
    .hint = Gün, ay, il: məsələn, 15 03 1990
cit-acq-spouse-citizenship = Vətəndaşlığı
cit-acq-page-children-count = 18 yaşına çatmamış neçə uşağınız var?
    .hint = Uşağınız yoxdursa, 0 yazın.
cit-acq-children-count = 18 yaşına çatmamış uşaqların sayı
cit-acq-page-child = Uşağın soyadı, adı və doğum tarixi
cit-acq-child-surname = Soyadı
cit-acq-child-given-names = Adı
cit-acq-child-birth-date = Doğum tarixi
    .hint = Gün, ay, il: məsələn, 15 03 2012
cit-acq-page-child-more = Uşağın vətəndaşlığı
cit-acq-child-citizenship = İndiki vətəndaşlığı
cit-acq-child-with = Sizinlə birlikdə vətəndaşlıq alır
cit-acq-page-child-consent = Bu uşaq Azərbaycan vətəndaşı olmağa razıdırmı?
    .why = 14 yaşından 18 yaşınadək uşağın razılığı alınır.
cit-acq-child-consent = Uşağın razılığı

## Surətlər

cit-acq-section-papers = Digər sənədlərin surətləri
cit-acq-page-papers = Digər sənədlərin surətləri
    .hint = Hər səhifəni skan edin və ya onu pəncərədə təqdim edəcəyinizi seçin.
cit-acq-copy-residence = Daimi yaşamaq üçün icazə vəsiqəsi və ya qaçqın vəsiqəsi
cit-acq-copy-language = Dövlət dilini bilmək haqqında sənəd
cit-acq-copy-birth = Doğum haqqında şəhadətnamə

## Siyahılar

list-cit-residence-basis-permit = Daimi yaşamaq üçün icazə
list-cit-residence-basis-refugee = Qaçqın statusu
list-cit-income-wage = Əməkhaqqı
list-cit-income-business = Vergiyə cəlb olunan sahibkarlıq və ya digər gəlir
list-cit-income-pension = Pensiya
list-cit-income-stipend = Təqaüd
list-cit-income-social-aid = Sosial yardım və ya müavinət
list-cit-income-alimony = Aliment
list-cit-income-ward = Qəyyumluqda və ya himayəçilikdə olan şəxsin gəliri
list-cit-income-inheritance = Miras
list-cit-income-guardian = Qəyyum və ya himayəçi təmin edir
list-cit-income-other = Digər

## Səhvlər

error-residence-before-birth = İcazə və ya status doğum tarixindən əvvəl verilə bilməz. Hər iki tarixi yoxlayın.
error-child-adult = Bu tarixə görə uşağın 18 yaşı artıq tamam olub. Tarixi yoxlayın; tarix düzgündürsə, uşaqların sayını azaldın, çünki o, özü müraciət edir.
