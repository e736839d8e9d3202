# Vətəndaşlığı olmayan şəxs statusu: ilkin müraciət

slp = Vətəndaşlığı olmayan şəxs statusu
    .intent = Vətəndaşlığım yoxdur
    .summary = Vətəndaşlığı olmayan şəxs statusu üçün ilkin müraciət
    .who = Heç bir dövlətin öz qanununa görə vətəndaşı saymadığı şəxslər (Miqrasiya Məcəlləsi, maddə 3.0.2). Müraciət pəncərədə əməkdaşın köməyi ilə qeydə alınır
    .cost = Ödəniş tələb olunursa, onun məbləğini ödənişdən əvvəl əməkdaş sizə bildirir
    .duration = Pəncərədə bir neçə dəqiqə çəkir. Cavabın nə vaxt veriləcəyini əməkdaş sizə deyir
    .legal = Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddə 3.0.2; “Azərbaycan Respublikasının vətəndaşlığı haqqında” Azərbaycan Respublikasının Qanunu
    .words = vətəndaşlığı olmayan, vətəndaşlıqsız, apatrid, vətəndaşlığım yoxdur, pasportum yoxdur, sovet pasportu, SSRİ, sənədsiz, status

## Nə lazımdır

slp-need-documents = Sizdə olan bütün sənədlər: köhnə pasport, doğum haqqında şəhadətnamə, vəsiqə, məhkəmə qərarı; sənədiniz yoxdursa, sənədsiz gəlin
slp-need-letters = Vətəndaşlığınız barədə başqa dövlətlərdən aldığınız cavablar (varsa)
slp-need-reach = Sizinlə əlaqə yolu: telefon, e-poçt və ya qaldığınız yer

## Bildirişlər

slp-notice-minor = 18 yaşına çatmayanlar valideyni və ya qanuni nümayəndəsi ilə müraciət edir. Yanınızda belə şəxs yoxdursa, bunu indi əməkdaşa deyin.
slp-notice-azerbaijan = Əvvəllər Azərbaycan vətəndaşı olmusunuzsa, sizə “Vətəndaşlığa mənsubiyyətin müəyyənləşdirilməsi” və ya “Vətəndaşlığın bərpası” xidməti uyğun gələ bilər. Bunu əməkdaşdan soruşun.
slp-notice-papers = Sənədiniz yoxdursa, heç nə seçməyin və davam edin: sənədin olmaması bu məlumatların qeydə alınmasına mane olmur.

## Sonra nə olacaq

slp-next-counter = Əməkdaş məlumatlarınıza və sənədlərinizə baxacaq, hansı sübutların lazım olduğunu və növbəti addımı sizə deyəcək. Bu müraciət hələ status barədə qərar deyil.
slp-next-time = Qərarın müddətini və ödəniş olub-olmadığını əməkdaşdan soruşun: bu cihaz onları göstərə bilmir.
slp-next-change = Ünvanınız və ya telefonunuz dəyişsə, bunu əməkdaşa bildirin ki, sizi tapa bilək.

## Bəyanat

slp-declaration = Təsdiq edirəm ki, dediyim məlumatlar bildiyim qədər düzgündür. Bu məlumatların Dövlət Miqrasiya Xidməti tərəfindən vətəndaşlığı olmayan şəxs statusu barədə müraciətimə baxılması məqsədilə toplanmasına, yoxlanılmasına və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (“Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Dil

slp-section-language = Dil
slp-page-languages = Hansı dillərdə danışırsınız?
    .hint = Rahat danışdığınız bütün dilləri seçin.
    .why = Sizinlə başa düşdüyünüz dildə danışmalıyıq.
slp-languages = Danışdığı dillər
slp-other-language = Başqa dil
    .hint = Dilin və ya ləhcənin adı
slp-page-interpreter = Sizə tərcüməçi lazımdırmı?
slp-needs-interpreter = Tərcüməçi lazımdır
slp-interpreter-language = Tərcüməçinin dili

## Şəxs

slp-section-person = Şəxs
slp-page-name = Soyadınız və adınız nədir?
    .hint = Adı dediyiniz kimi yazırıq. Sənədiniz varsa, sənəddəki kimi deyin.
slp-given-names = Adı
    .hint = Bir adınız varsa, onu “Soyadı” sahəsində yazın və bu sahəni boş saxlayın.
slp-page-birth = Doğum tarixiniz nədir?
    .hint = Dəqiq günü bilmirsinizsə, təxmini tarixi yazın və bunu aşağıda qeyd edin.
slp-birth-date-exact = Bu tarix dəqiqdir
slp-page-birthplace = Harada doğulmusunuz?
    .hint = Doğulduğunuz yerin indiki ölkəsini seçin.
    .why = Doğulduğunuz ölkənin qanununa görə vətəndaşlığınız ola bilər, bu yoxlanılır.
slp-birth-country = Doğulduğu ölkə
slp-birth-place = Doğulduğu şəhər, rayon və ya kənd
    .hint = Bilmirsinizsə, boş saxlayın.

## Vətəndaşlıq

slp-section-history = Vətəndaşlıq
slp-page-former = Hər hansı dövlət sizi öz vətəndaşı sayıbmı?
    .hint = Keçmiş SSRİ vətəndaşlığını da nəzərə alın.
    .why = Vətəndaşlığı olmayan şəxs heç bir dövlətin öz qanununa görə vətəndaşı saymadığı şəxsdir (Miqrasiya Məcəlləsi, maddə 3.0.2).
slp-former-citizenship = Əvvəlki vətəndaşlıq
slp-page-former-state = Hansı dövlətin vətəndaşı olmusunuz?
    .hint = SSRİ vətəndaşı olmusunuzsa, o vaxt yaşadığınız yerin indiki ölkəsini seçin.
slp-former-state = Əvvəllər vətəndaşı olduğu dövlət

## Sənədlər

slp-section-documents = Sənədlər
slp-page-papers = Sizdə hansı sənədlər var?
    .hint = Müddəti bitmiş sənədləri də seçin.
slp-papers = Sənədlər
slp-document-number = Əsas sənədin nömrəsi
    .hint = Seriya və nömrə bir yerdə; yoxdursa, boş saxlayın

## Azərbaycanda yaşayış

slp-section-residence = Azərbaycanda yaşayış
slp-page-residence = Azərbaycanda harada yaşayırsınız?
slp-living-since = Azərbaycanda yaşamağa başladığı vaxt
    .hint = Yalnız ili bilirsinizsə, ili yazın: məsələn, 1992. Bilmirsinizsə, boş saxlayın.

## Əlaqə

slp-section-reach = Əlaqə
slp-page-reach = Sizinlə necə əlaqə saxlaya bilərik?
    .hint = Biri kifayətdir.
    .why = Növbəti addımı sizə bildirməliyik.
slp-reach-note = Ünvanınız və ya sizə xəbər çatdıracaq şəxs
    .hint = Telefonunuz və e-poçtunuz yoxdursa, bunu yazın.

list-former-never = Xeyr, heç vaxt
list-former-formerly = Bəli, əvvəllər
list-former-unknown = Bilmirəm
list-slp-passport = Köhnə pasport (məsələn, SSRİ pasportu)
list-slp-birth-certificate = Doğum haqqında şəhadətnamə
list-slp-residence = Azərbaycanda yaşayışa dair vəsiqə və ya arayış
list-slp-court = Məhkəmə qərarı
list-slp-state-answer = Vətəndaşlıq barədə başqa dövlətin cavabı
list-slp-other = Başqa sənəd

error-slp-former-state = Vətəndaşı olduğunuz dövləti seçin. Heç bir dövlətin vətəndaşı olmamısınızsa, əvvəlki sualda “Xeyr, heç vaxt” seçin.
