# Xidmətin verdiyi arayışlar

refr = Arayışın verilməsi
    .intent = Arayış lazımdır
    .summary = Arayışın verilməsi
    .who = Haqqında Xidmətdə məlumat olan hər kəs: özü, uşağı və ya təmsil etdiyi şəxs üçün
    .cost = Rüsum barədə ödənişdən əvvəl sizə əməkdaş məlumat verir
    .duration = Anket bir neçə dəqiqəyə doldurulur. Arayışın nə vaxt hazır olacağını pəncərədə əməkdaş bildirir
    .legal = Arayış miqrasiya uçotu məlumatları əsasında verilir: Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddələr 6–8
    .words = arayış, spravka, sübut, təsdiq, kağız, məktub, qeydiyyat haqqında arayış, ünvan arayışı, ərizəyə baxılır, bank üçün, məktəb üçün, səfirlik üçün

## Nə lazımdır

refr-need-passport = Pasport və ya digər sərhədkeçmə sənədi
refr-need-facts = Arayışın nə barədə olması: qeydiyyatda olduğunuz ünvan və ya verdiyiniz ərizə
refr-need-represented = Başqası üçün müraciət edirsinizsə, həmin şəxsin sənədi və təmsil etmək hüququnuzu təsdiq edən sənəd

## Sonra nə olacaq

refr-next-counter = Pasportunuzla pəncərəyə yaxınlaşın. Əməkdaş məlumatları yoxlayır və arayışın nə vaxt hazır olacağını bildirir.
refr-next-questions-fee = Arayış üçün rüsum tutulursa, məbləği sizə ödənişdən əvvəl əməkdaş bildirir.

## Bəyanat

refr-declaration = Təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır. Bu məlumatların və sənəd surətlərinin Dövlət Miqrasiya Xidməti tərəfindən mənə arayış verilməsi məqsədilə toplanmasına, yoxlanılmasına, Vahid Miqrasiya Məlumat Sistemi ilə tutuşdurulmasına və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (“Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Arayış

refr-section-reference = Arayış
refr-page-kind = Arayış nəyi təsdiq etməlidir?
refr-kind = Arayışın mövzusu
refr-page-application = Arayış hansı ərizə barədədir?
    .hint = Qəbzin nömrəsi varsa, onu da yazın.
refr-application-about = Nə üçün müraciət etmisiniz
    .hint = Məsələn, müvəqqəti yaşamaq üçün icazə
refr-application-date = Ərizənin tarixi
    .hint = Gün, ay, il: məsələn, 05 11 2026
refr-application-number = Qəbzin nömrəsi
    .hint = Yanınızda yoxdursa, boş saxlayın.
refr-page-about = Nə təsdiq olunmalıdır?
    .hint = Arayış yalnız Xidmətin fəaliyyət sahəsi üzrə verilə bilər.
refr-about = Təsdiq olunmalı məlumat
refr-page-recipient = Arayışı hara təqdim edəcəksiniz?
    .hint = Bilmirsinizsə, boş saxlayın.
refr-recipient = Təşkilat
    .hint = Məsələn, bankın və ya məktəbin adı

## Şəxs

refr-section-person = Şəxs
refr-page-for-whom = Arayış kimin üçündür?
refr-for-whom = Arayışın aid olduğu şəxs
refr-page-person = Bu şəxs kimdir?
    .hint = Adı pasportda olduğu kimi, latın hərfləri ilə yazın.
refr-person-surname = Şəxsin soyadı
refr-person-given-names = Şəxsin adı
    .hint = Pasportda ad göstərilməyibsə, boş saxlayın.
refr-person-birth-date = Şəxsin doğum tarixi
    .hint = Gün, ay, il: məsələn, 15 03 2015
refr-page-person-document = Bu şəxsin sənədində nə yazılıb?
refr-person-citizenship = Şəxsin vətəndaşlığı
refr-person-document = Pasportun və ya digər sənədin nömrəsi
    .hint = Seriya və nömrə bir yerdə, hərf və rəqəmlərlə
refr-page-person-basis = Bu şəxsi hansı əsasla təmsil edirsiniz?
    .why = Şəxs haqqında məlumat yalnız onun özünə və ya nümayəndəsinə verilir.
refr-person-basis = Təmsilçiliyin əsası
    .hint = Məsələn, etibarnamə və onun tarixi

## Siyahılar

list-refr-kind-registration = Şəxsin olduğu yer üzrə qeydiyyatda olması
list-refr-kind-application = Ərizənin baxılmaqda olması
list-refr-kind-other = Xidmətin fəaliyyət sahəsi üzrə başqa məlumat

list-refr-for-self = Mənim üçün
list-refr-for-child = 18 yaşına çatmamış uşağım üçün
list-refr-for-represented = Təmsil etdiyim şəxs üçün

## Xətalar

error-refr-minor = 18 yaşına çatmamış şəxs üçün valideyni və ya digər qanuni nümayəndəsi müraciət edir. Həmin nümayəndənin pasportunu oxudun və arayışın kimin üçün olduğunu seçin.
error-refr-adult-child = Bu tarixə görə şəxsin 18 yaşı tamam olub. Tarixi yoxlayın və ya “Təmsil etdiyim şəxs üçün” seçin.
