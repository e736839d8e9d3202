# Müvəqqəti olma müddətinin uzadılması (Miqrasiya Məcəlləsi, maddələr 39–43)

ext = Müvəqqəti olma müddətinin uzadılması
    .intent = Azərbaycanda bir az da qalmalıyam
    .summary = Müvəqqəti olma müddətinin 60 günədək uzadılması
    .who = Azərbaycanda müvəqqəti olan və qanunda göstərilən beş əsasdan biri üzrə qalma müddətini uzatmaq istəyən əcnəbilər və vətəndaşlığı olmayan şəxslər; yetkinlik yaşına çatmayanlar üçün valideyn və ya digər qanuni nümayəndə müraciət edir
    .cost = Dövlət rüsumu. Böyüklər üçün: 30 günədək — 3 iş günü ərzində 30 manat, 1 iş günü ərzində 50 manat; 60 günədək — müvafiq olaraq 60 və 100 manat. Yetkinlik yaşına çatmayanlar üçün: 30 günədək — 15 və 30 manat; 60 günədək — 30 və 60 manat
    .duration = Anket təxminən 15 dəqiqəyə doldurulur. Qərar ödədiyiniz rüsumdan asılı olaraq 1 və ya 3 iş günü ərzində verilir
    .legal = Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddələr 39–43
    .words = uzatmaq, müddəti uzatmaq, vizanı uzatmaq, viza bitir, vizanın vaxtı bitir, daha çox qalmaq, qalmaq istəyirəm, müalicə, xəstəlik, qohum, dəvət, tranzit, 30 gün, 60 gün

## Nə lazımdır

ext-need-passport = Ən azı 1 ay etibarlı olan pasport və ya digər sərhədkeçmə sənədi
ext-need-ground = Qalma səbəbinizi təsdiq edən sənəd
ext-need-dwelling = Yaşayacağınız yerin sənədi və yaşayış sahəsi verən şəxsin ərizəsi; mənzil özünüzündürsə, ərizə lazım deyil
ext-need-photos = 3,5×4,5 sm ölçüdə 2 fotoşəkil
ext-need-fee = Dövlət rüsumu: ödəniş sənədi qərar təqdim olunarkən verilir

## Sənədlər

ext-doc-passport = Pasportun və ya digər sərhədkeçmə sənədinin surəti
ext-doc-birth = 18 yaşına çatmayan şəxsin pasportu yoxdursa, doğum haqqında şəhadətnamənin surəti
ext-doc-ground = Müddətin uzadılması üçün əsası təsdiq edən sənəd
ext-doc-treatment = Azərbaycanda təcili müalicəyə ehtiyacı təsdiq edən sənəd
ext-doc-relative = Azərbaycanda yaşayan yaxın qohumun ağır xəstəliyini və ya ölümünü, habelə qohumluğu təsdiq edən sənəd
ext-doc-petition = Sizi dəvət edən təşkilatın əsaslandırılmış vəsatəti
ext-doc-transit = Tranzit zamanı məcburi dayanmanın səbəbini təsdiq edən sənəd
ext-doc-family = Qohumunuzun qalma müddətinin uzadıldığını və qohumluğu təsdiq edən sənəd
ext-doc-photos = Fotoşəkil, 3,5×4,5 sm
ext-doc-dwelling = Qeydiyyata alınacağınız yaşayış sahəsinə dair sənəd: reyestrdən çıxarış, order, kirayə və ya icarə müqaviləsi, yaxud digər sənəd
ext-doc-dwelling-giver = Yaşayış sahəsi verən şəxsin ərizəsi
ext-doc-dwelling-giver-card = Yaşayış sahəsi verən şəxsin şəxsiyyət vəsiqəsinin surəti
ext-doc-fee = Dövlət rüsumunun ödənildiyini təsdiq edən sənəd; qərar təqdim olunarkən verilir

## Bildirişlər

ext-notice-other-basis = Bu xidmət müvəqqəti olma müddətini uzadır. Yaşamaq üçün icazəniz və ya qaçqın statusunuz varsa, yəqin ki, sizə başqa xidmət lazımdır: icazənin müddətinin uzadılmasını seçin və ya Çağrı Mərkəzinə zəng edin: (012) 919.
ext-notice-ended = Qalma müddətiniz { $end } tarixində bitib. Vəzifəli şəxs ərizənizə baxacaq, lakin müddət bitəndən sonra ölkədə qalmağa görə 300–400 manat cərimə tətbiq oluna bilər (İnzibati Xətalar Məcəlləsi, maddə 575.1). Çağrı Mərkəzinə zəng edin: (012) 919.
ext-notice-late = Müraciət üçün son gün { $deadline } idi: müddətin bitməsinə ən azı 3 iş günü qalmış müraciət edilməlidir (Miqrasiya Məcəlləsi, maddə 42.4). İndi də müraciət edə bilərsiniz; ərizənizə vəzifəli şəxs baxacaq.
ext-notice-deadline = Müraciət üçün son gün: { $deadline }. Vaxtında müraciət edirsiniz.
ext-notice-transit = Qalma müddətiniz { $end } tarixinədəkdir. Tranzit zamanı məcburi dayananlara 3 iş günü qaydası aid edilmir (Miqrasiya Məcəlləsi, maddə 42.4), lakin müddət bitənədək müraciət edin.
ext-notice-until = Bu qədər gün uzadılsa, qalma müddətiniz { $until } tarixində bitəcək. Dəqiq tarix qərarda göstərilir.

## Sonra nə olacaq

ext-next-answer = Qərar seçdiyiniz müddətdə verilir: { $due } tarixinədək.
ext-next-counter = Fotoşəkilləri və sənədləri əsli ilə birlikdə pəncərəyə gətirin: surətlər əsli ilə tutuşdurulur, əsli sizə qaytarılır. Rüsumun ödənildiyini təsdiq edən sənədi qərarı alarkən verin (Miqrasiya Məcəlləsi, maddələr 41.1 və 41.2).
ext-next-refusal = İmtina edilsə və qalma müddətiniz artıq bitmiş olsa, imtina barədə qərarı aldıqdan sonra 48 saat ərzində ölkədən getməlisiniz (Miqrasiya Məcəlləsi, maddə 42.7).

## Bəyanat

ext-declaration = Təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır. Bu məlumatların və sənəd surətlərinin Dövlət Miqrasiya Xidməti tərəfindən müvəqqəti olma müddətinin uzadılması məqsədilə toplanmasına, yoxlanılmasına, Vahid Miqrasiya Məlumat Sisteminə daxil edilməsinə və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (Miqrasiya Məcəlləsi, maddələr 39–43; “Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Əsas

ext-section-ground = Uzadılma üçün əsas
ext-page-ground = Nə üçün daha çox qalmalısınız?
    .hint = Sizə uyğun olan əsası seçin. Onu təsdiq edən sənəd lazım olacaq.
    .why = Müddət yalnız qanunda göstərilən bu beş əsasla uzadılır (Miqrasiya Məcəlləsi, maddə 40).
ext-ground = Uzadılma üçün əsas

list-ext-treatment = Azərbaycanda təcili müalicəyə ehtiyacım var
list-ext-relative = Azərbaycanda yaşayan yaxın qohumum ağır xəstədir və ya vəfat edib
list-ext-petition = Gəldiyim iş bitməyib: dəvət edən təşkilat əsaslandırılmış vəsatət verir
list-ext-transit = Tranzit zamanı məcburi dayanmışam
list-ext-family = Atamın, anamın, ərimin və ya arvadımın, övladımın, qardaşımın və ya bacımın müddəti uzadılıb

ext-page-clinic = Harada müalicə olunursunuz və ya olunacaqsınız?
ext-clinic-name = Tibb müəssisəsinin adı

ext-page-kin-event = Yaxın qohumunuza nə olub?
    .why = Əsas yaxın qohumun ağır xəstəliyi və ya ölümüdür (Miqrasiya Məcəlləsi, maddə 40).
ext-kin-event = Hadisə
list-ext-kin-illness = Ağır xəstədir
list-ext-kin-death = Vəfat edib

ext-page-kin = Bu yaxın qohum kimdir?
ext-kin-relation = Qohumluq dərəcəsi
ext-kin-surname = Qohumun soyadı
ext-kin-given-names = Qohumun adı

ext-page-inviting = Sizi hansı təşkilat dəvət edib?
ext-inviting-name = Təşkilatın adı
ext-inviting-voen = Təşkilatın VÖEN-i
    .hint = 10 rəqəm; onu təşkilatdan öyrənə bilərsiniz

ext-page-stop-reason = Tranzit zamanı nə üçün dayanmısınız?
    .why = Məcburi dayanma halları qanunla müəyyən edilib (Miqrasiya Məcəlləsi, maddə 19.4).
ext-stop-reason = Məcburi dayanmanın səbəbi
list-ext-stop-disaster = Təbii fəlakət
list-ext-stop-vehicle = Nəqliyyat vasitəsinin nasazlığı və ya qəza
list-ext-stop-illness = Xəstəlik

ext-page-family = Kimin qalma müddəti uzadılıb?
ext-family-relation = Sizə kim düşür
list-ext-family-father = Atam
list-ext-family-mother = Anam
list-ext-family-spouse = Ərim və ya arvadım
list-ext-family-child = Övladım
list-ext-family-sibling = Qardaşım və ya bacım

## Müddət və sürət

ext-section-request = Uzadılma
ext-page-days-asked = Daha neçə gün qalmaq istəyirsiniz?
    .hint = Ən çoxu 60 gün (Miqrasiya Məcəlləsi, maddə 42.1). 30 günədək rüsum daha azdır.
    .why = Müddət müraciətiniz əsasında uzadılır, rüsum gün sayından asılıdır.
ext-days-asked = Gün sayı
    .hint = Rəqəmlə: məsələn, 30

ext-page-speed = Qərar neçə iş günü ərzində lazımdır?
    .hint = 1 iş günü ərzində verilən qərar üçün rüsum daha çoxdur.
ext-speed = Qərarın müddəti
list-ext-wd3 = 3 iş günü ərzində
list-ext-wd1 = 1 iş günü ərzində

## Surətlər

ext-section-papers = Əsası təsdiq edən sənəd
ext-page-copy-ground = Qalma səbəbinizi təsdiq edən sənəd
    .hint = Sənədi skan edin və ya onu pəncərədə təqdim edəcəyinizi seçin.
    .why = Ərizəyə əsası təsdiq edən sənəd əlavə olunur (Miqrasiya Məcəlləsi, maddə 41.1).
ext-copy-ground = Əsası təsdiq edən sənəd

## Səhvlər

error-ext-passport-month = Pasportunuz ən azı { $limit } tarixinədək etibarlı olmalıdır: etibarlılıq müddətinin bitməsinə 1 aydan az qalıbsa, müddət uzadılmır (Miqrasiya Məcəlləsi, maddə 43.2). Tarixi yoxlayın və ya əvvəlcə pasportu dəyişdirin.
error-ext-too-long = Müddət ən çoxu { $limit } gün uzadıla bilər (Miqrasiya Məcəlləsi, maddə 42.1). Daha az gün yazın.
