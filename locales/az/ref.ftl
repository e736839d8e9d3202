# Qaçqın statusunun verilməsi. Ölkəni tərk etməyin səbəbləri burada soruşulmur.

ref = Qaçqın statusunun verilməsi
    .intent = Mənə sığınacaq lazımdır
    .summary = Qaçqın statusu barədə vəsatətin qeydə alınması
    .who = Azərbaycanda sığınacaq axtaran əcnəbilər və vətəndaşlığı olmayan şəxslər. Vəsatət məxfi pəncərədə əməkdaşın köməyi ilə qeydə alınır
    .cost = Qaçqın vəsiqəsi və ya yol sənədi üçün dövlət rüsumu tutulursa, məbləği ödənişdən əvvəl əməkdaş sizə bildirir
    .duration = Pəncərədə bir neçə dəqiqə çəkir. Qərar vəsatətin qeydə alındığı gündən 3 ay ərzində qəbul edilir
    .legal = Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddə 4.3; qaçqınların və məcburi köçkünlərin statusu haqqında Azərbaycan Respublikasının Qanunu
    .words = qaçqın, sığınacaq, sığınacaq axtaran, müdafiə, asilum, müharibə, təqib, təhlükə, geri qayıda bilmirəm, qaçqın vəsiqəsi, yol sənədi, BMT

## Nə lazımdır

ref-need-story = Ölkənizi niyə tərk etdiyinizi burada yazmaq və danışmaq lazım deyil: bunu yalnız məxfi müsahibədə deyirsiniz
ref-need-family = Sizinlə gələn bütün ailə üzvləri
ref-need-documents = Sizdə olan hər hansı sənəd; sənədiniz yoxdursa, sənədsiz gəlin
ref-need-reach = Sizinlə əlaqə saxlamağın təhlükəsiz yolu: telefon, e-poçt və ya qaldığınız yer

## Bildirişlər

ref-notice-story = Burada yalnız dil, sizinlə gələnlər, sənədlər və əlaqə barədə sual verilir. Ölkənizi tərk etməyinizin səbəblərini indi danışmayın: onları məxfi müsahibədə deyəcəksiniz.
ref-notice-minor = 18 yaşına çatmayanlar müsahibəyə valideyni və ya qanuni nümayəndəsi ilə gəlir. Yanınızda belə şəxs yoxdursa, bunu indi əməkdaşa deyin.
ref-notice-medical = Bunu dərhal əməkdaşa deyin. Əvvəlcə tibbi yardım göstərilməlidir, sualları sonra tamamlamaq olar.
ref-notice-child = Bunu dərhal əməkdaşa deyin. Uşaq tək qoyulmamalıdır.
ref-notice-no-documents = Sənədin olmaması bu məlumatların qeydə alınmasına mane olmur. Davam edin.
ref-notice-originals = Qeydiyyat müsahibəsində sənədlərin əsli götürülür və yekun qərar verilənədək saxlanılır.

## Sonra nə olacaq

ref-next-counter = Əməkdaş sizi məxfi pəncərəyə dəvət edəcək. Ölkənizi tərk etməyinizin səbəblərini yalnız müsahibədə, lazım olduqda tərcüməçi ilə danışırsınız.
ref-next-interview = Qeydiyyat müsahibəsi 15 gün ərzində keçirilir: anketi vəzifəli şəxs doldurur, fotoşəkliniz və əl-barmaq izləriniz götürülür. Müsahibəyə bütün ailə üzvləri gəlir.
ref-next-certificate = Vəsatətinizə, o cümlədən şikayətinizə baxıldığı müddət üçün sizə Müvəqqəti şəhadətnamə verilir.
ref-next-answer = Qaçqın statusu barədə qərar vəsatətin qeydə alındığı gündən 3 ay ərzində qəbul edilir. Vəsatət bu gün qeydə alınsa, son gün { $due } tarixidir.

## Bəyanat

ref-declaration = Təsdiq edirəm ki, dediyim məlumatlar bildiyim qədər düzgündür. Bu məlumatların Dövlət Miqrasiya Xidməti tərəfindən qaçqın statusu barədə vəsatətimin qeydə alınması, tərcüməçinin təmin edilməsi və məxfi müsahibənin təşkili məqsədilə toplanmasına, yoxlanılmasına və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (“Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Dil

ref-section-language = Dil
ref-page-languages = Hansı dillərdə danışırsınız?
    .hint = Rahat danışdığınız bütün dilləri seçin.
    .why = Müsahibə sizin başa düşdüyünüz dildə aparılmalıdır.
ref-languages = Danışdığı dillər
ref-other-language = Başqa dil
    .hint = Dilin və ya ləhcənin adı
ref-page-interpreter = Sizə tərcüməçi lazımdırmı?
ref-needs-interpreter = Tərcüməçi lazımdır
ref-interpreter-language = Tərcüməçinin dili

## Şəxs

ref-section-person = Şəxs
ref-page-name = Soyadınız və adınız nədir?
    .hint = Adı dediyiniz kimi yazırıq. Onu təsdiq edən sənəd bu mərhələdə tələb olunmur.
ref-given-names = Adı
    .hint = Bir adınız varsa, onu “Soyadı” sahəsində yazın və bu sahəni boş saxlayın.
ref-page-birth = Doğum tarixiniz nədir?
    .hint = Dəqiq günü bilmirsinizsə, təxmini tarixi yazın və bunu aşağıda qeyd edin.
ref-birth-date-exact = Bu tarix dəqiqdir
ref-page-citizenship = Hansı ölkənin vətəndaşısınız?
    .hint = Vətəndaşlığınız yoxdursa, “Vətəndaşlığı olmayan şəxs” seçin.

## Yanınızda olanlar

ref-section-together = Yanınızda olanlar
ref-page-persons-with = Sizinlə neçə nəfər gəlib?
    .hint = Özünüzü saymayın. Tək gəlmisinizsə, 0 yazın.
    .why = Qeydiyyat müsahibəsində bütün ailə üzvləri iştirak edir.
ref-persons-with = Sizinlə gələnlərin sayı
ref-page-urgent = Təcili yardım lazımdırmı?
    .why = Tibbi yardıma ehtiyacı olanlara və tək qalmış uşaqlara növbə gözləmədən kömək olunmalıdır.
ref-urgent-medical = Sizə və ya yanınızdakı şəxsə indi həkim lazımdır
ref-child-alone = Burada valideynsiz və qanuni nümayəndəsiz uşaq var

## Sənədlər

ref-section-documents = Sənədlər
ref-page-has-documents = Yanınızda şəxsiyyətinizi göstərən sənəd varmı?
    .hint = Pasport, şəxsiyyət vəsiqəsi, doğum haqqında şəhadətnamə və ya başqa sənəd; müddəti bitmiş sənəd də ola bilər.
ref-has-documents = Sənəd var
ref-page-document = Sənəddə nə yazılıb?
    .hint = Oxuya bilmirsinizsə, boş saxlayın: əməkdaş sənədə özü baxacaq.
ref-document-number = Sənədin nömrəsi
    .hint = Seriya və nömrə bir yerdə
ref-issuing-state = Sənədi verən dövlət

## Əlaqə

ref-section-reach = Əlaqə
ref-page-reach = Sizinlə necə əlaqə saxlaya bilərik?
    .hint = Sizin üçün təhlükəsiz olan bir yol göstərin. Biri kifayətdir.
    .why = Müsahibənin gününü sizə bildirməliyik.
ref-reach-note = Qaldığınız yer və ya sizə xəbər çatdıracaq şəxs
    .hint = Telefonunuz və e-poçtunuz yoxdursa, bunu yazın.

## Dillər

list-spoken-az = Azərbaycan dili
list-spoken-en = İngilis dili
list-spoken-ru = Rus dili
list-spoken-tr = Türk dili
list-spoken-ar = Ərəb dili
list-spoken-prs = Dari dili
list-spoken-fr = Fransız dili
list-spoken-ku = Kürd dili
list-spoken-ps = Puştu dili
list-spoken-fa = Fars dili
list-spoken-uk = Ukrayna dili
list-spoken-ur = Urdu dili
list-spoken-uz = Özbək dili
list-spoken-other = Başqa dil
