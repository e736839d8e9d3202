# Könüllü qayıdış: ilkin müraciət

vol = Könüllü qayıdış
    .intent = Könüllü qayıtmaq istəyirəm
    .summary = Könüllü qayıdışda kömək üçün müraciət
    .who = Azərbaycandan öz ölkəsinə və ya onu qəbul edən başqa ölkəyə öz istəyi ilə qayıtmaq istəyən və bunda köməyə ehtiyacı olan əcnəbilər və vətəndaşlığı olmayan şəxslər
    .cost = Bu müraciətə görə rüsum tutulması barədə məlumat yoxdur. Ödəniş tələb olunarsa, əməkdaş bunu əvvəlcədən sizə bildirir
    .duration = Anket bir neçə dəqiqəyə doldurulur. Cavabın nə vaxt veriləcəyini əməkdaş sizə deyir
    .legal = Dövlət Miqrasiya Xidməti ilə Beynəlxalq Miqrasiya Təşkilatı arasında könüllü qayıdış üzrə 2016-cı il 8 dekabr tarixli saziş (pilot layihə)
    .words = könüllü qayıdış, vətənə qayıtmaq, evə qayıtmaq, öz ölkəmə getmək, yol pulu, kömək, BMqT, IOM, deportasiya yox, qayıdış

## Nə lazımdır

vol-need-person = Adınız, doğum tarixiniz və vətəndaşlığınız
vol-need-document = Pasportunuz və ya digər sərhədkeçmə sənədiniz; yoxdursa, bunu anketdə qeyd edəcəksiniz
vol-need-place = Qayıtmaq istədiyiniz ölkə və yer
vol-need-phone = Telefon nömrəniz

## Bildirişlər

vol-notice-minor = 18 yaşına çatmayanlar valideyni və ya qanuni nümayəndəsi ilə müraciət edir. Yanınızda belə şəxs yoxdursa, əməkdaşa müraciət edin.
vol-notice-no-document = Qayıtmaq üçün etibarlı sənəd lazım olacaq. Onu necə almağı əməkdaş sizə izah edəcək.
vol-notice-help = Burada xəstəlik və müalicə barədə heç nə yazmayın. Hansı köməyin lazım olduğunu əməkdaş sizdən təklikdə soruşacaq.

## Sonra nə olacaq

vol-next-counter = Qəbzlə pəncərəyə yaxınlaşın və sənədləriniz varsa, onları özünüzlə götürün: əməkdaş müraciətinizi sizinlə birlikdə tamamlayacaq.
vol-next-help = Kömək göstərilib-göstərilməyəcəyinə müraciətinizə baxıldıqdan sonra qərar verilir; bu müraciət kömək vədi deyil.
vol-next-mind = Qayıdış könüllüdür. Fikrinizi dəyişsəniz, bunu əməkdaşa deyin.

## Bəyanat

vol-declaration = Təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır və qayıtmaq istəyim könüllüdür. Bu məlumatların Dövlət Miqrasiya Xidməti tərəfindən könüllü qayıdış barədə müraciətimə baxılması məqsədilə toplanmasına, yoxlanılmasına, həmin məqsədlə Beynəlxalq Miqrasiya Təşkilatına verilməsinə və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (“Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Şəxs

vol-section-person = Şəxs
vol-page-name = Soyadınız və adınız nədir?
    .hint = Pasportunuz varsa, pasportda olduğu kimi yazın.
vol-given-names = Adı
    .hint = Bir adınız varsa, onu “Soyadı” sahəsində yazın və bu sahəni boş saxlayın.
vol-page-birth = Doğum tarixiniz nədir?
vol-page-citizenship = Hansı ölkənin vətəndaşısınız?
    .hint = Vətəndaşlığınız yoxdursa, “Vətəndaşlığı olmayan şəxs” seçin.
vol-page-language = Sizinlə hansı dildə danışaq?
vol-language = Danışıq dili
vol-other-language = Başqa dil
    .hint = Dilin və ya ləhcənin adı

## Qayıdış

vol-section-return = Qayıdış
vol-page-return-country = Haraya qayıtmaq istəyirsiniz?
    .why = Yolu və lazım olan sənədləri müəyyən etmək üçün soruşuruq.
vol-return-country = Qayıdacağı ölkə
vol-return-place = Qayıdacağı şəhər və ya kənd
    .hint = Hələ bilmirsinizsə, boş saxlayın.
vol-page-family = Sizinlə neçə ailə üzvü qayıdır?
    .hint = Özünüzü saymayın. Tək qayıdırsınızsa, 0 yazın.
vol-family-returning = Birlikdə qayıdan ailə üzvlərinin sayı
vol-page-travel-document = Sərhədkeçmə sənədiniz varmı?
    .hint = Pasport, qayıdış şəhadətnaməsi və ya digər sərhədkeçmə sənədi
    .why = Sərhədi yalnız etibarlı sənədlə keçmək olar; sənədiniz yoxdursa, onu əvvəlcə almaq lazımdır.
vol-travel-document = Sərhədkeçmə sənədi
vol-page-document-number = Sənədin nömrəsi nədir?
vol-document-number = Sənədin nömrəsi
    .hint = Seriya və nömrə bir yerdə
vol-page-help = Yolda sizə kömək lazımdırmı?
    .hint = Məsələn, hərəkət etməkdə çətinliyiniz varsa və ya uşaqla tək gedirsinizsə. Səbəbini burada yazmaq lazım deyil.
vol-needs-help = Yolda kömək lazımdır

## Razılıq

vol-section-consent = Razılıq
vol-page-consent = Məlumatlarınızın Beynəlxalq Miqrasiya Təşkilatına verilməsinə razısınızmı?
    .hint = Yalnız bu anketdə yazdıqlarınız və yalnız qayıdışınız üçün verilir.
    .why = Könüllü qayıdışda köməyi Xidmət bu təşkilatla birlikdə təşkil edir; məlumatlarınız başqasına razılığınız olmadan verilmir.
vol-consent-iom = Razıyam

list-travel-valid = Etibarlı sənədim var
list-travel-expired = Sənədim var, lakin müddəti bitib
list-travel-held = Sənədim başqa yerdə və ya başqa şəxsdədir
list-travel-none = Sənədim yoxdur

error-vol-consent = Razılığınız olmadan bu müraciət göndərilə bilməz. Razısınızsa, “Bəli” seçin; razı deyilsinizsə, burada dayanın və əməkdaşa müraciət edin.
error-vol-return-country = Azərbaycandan qayıdacağınız ölkəni siyahıdan seçin.
