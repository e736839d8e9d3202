# Daimi yaşamaq üçün icazə (Miqrasiya Məcəlləsi, maddələr 52–56)

prp = Daimi yaşamaq üçün icazə
    .intent = Daimi yaşamaq istəyirəm
    .summary = Daimi yaşamaq üçün icazə
    .who = Son 2 il ərzində fasiləsiz olaraq Azərbaycanda müvəqqəti yaşayan və Miqrasiya Məcəlləsinin 52.1-ci maddəsində göstərilən əsaslardan birinə malik olan əcnəbilər və vətəndaşlığı olmayan şəxslər; uşaq üçün valideyni və ya digər qanuni nümayəndəsi müraciət edir
    .cost = Dövlət rüsumu: yetkinlik yaşına çatmış şəxs üçün 300 manat, 18 yaşına çatmamış uşaq üçün 150 manat. Ödənişdən əvvəl məbləği əməkdaş təsdiq edir
    .duration = Anket təxminən 20 dəqiqəyə doldurulur. Qərarın nə vaxt veriləcəyini pəncərədə əməkdaş bildirir
    .legal = Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddələr 52–56
    .words = daimi yaşayış, daimi yaşamaq, daimi icazə, DYİ, yaşayış icazəsi, həmişəlik qalmaq, immiqrant statusu, vəsiqə, kart, nikah, ər, arvad, həyat yoldaşı, investor, daşınmaz əmlak, ev, biznes, PMJ

## Nə lazımdır

prp-need-passport = Pasport və ya digər sərhədkeçmə sənədi
prp-need-card = Müvəqqəti yaşamaq üçün icazə vəsiqəniz
prp-need-ground = Əsası təsdiq edən sənəd: məsələn, qohumun sənədləri, daşınmaz əmlak barədə çıxarış və ya əmanət müqaviləsi
prp-need-family = Ailə tərkibi haqqında arayış, evlisinizsə, nikah haqqında şəhadətnamə də
prp-need-health = Təhlükəli yoluxucu xəstəliklərin siyahısındakı xəstəlik virusunun daşıyıcısı olmadığınız barədə arayış
prp-need-dwelling = Qeydiyyata alınacağınız yaşayış sahəsinin sənədi

## Sənədlər

prp-doc-passport = Pasportun və ya digər sərhədkeçmə sənədinin surəti
prp-doc-birth = Uşağın pasportu yoxdursa, doğum haqqında şəhadətnamənin və ya ona bərabər tutulan sənədin surəti
prp-doc-family = Ailə tərkibi haqqında arayış: ailə üzvlərinin adı, soyadı, təvəllüdü, məşğuliyyəti, yaşadığı və ya olduğu yer göstərilməklə
prp-doc-marriage = Nikah haqqında şəhadətnamənin surəti
prp-doc-health = Təhlükəli yoluxucu xəstəliklərin siyahısında nəzərdə tutulmuş xəstəlik virusu daşıyıcısı olmaması haqqında arayış
prp-doc-means = Sizin və sizinlə gələn ailə üzvlərinin minimal tələbatını ödəyə bilən vəsaitin olması barədə sənəd
prp-doc-profession = Peşə ixtisasınızı təsdiq edən sənədlərin surətləri
prp-doc-card = İcazə vəsiqənizin surəti
prp-doc-ground = Əsasınızı təsdiq edən sənədin notariat qaydasında və ya ona bərabər tutulan qaydada təsdiq olunmuş surəti
prp-doc-consent = Müraciətinizə əsas olan qohumun və ya ailə üzvünün razılıq ərizəsi
prp-doc-photos = 3,5×4,5 sm ölçüdə fotoşəkillər
prp-doc-children = 14–18 yaşında olan uşaqların razılığı
prp-doc-dwelling = Qeydiyyata alınacağınız yaşayış sahəsinin sənədi: daşınmaz əmlakın dövlət reyestrindən çıxarış, order, icarə (kirayə) müqaviləsi və ya digər sənəd
prp-doc-giver = Yaşayış sahəsi verən şəxsin ərizəsi
prp-doc-giver-id = Yaşayış sahəsi verən şəxsin şəxsiyyətini təsdiq edən sənədin surəti
prp-doc-turnover = Son 1 ildə bəyannamə üzrə dövriyyə barədə vergi orqanının sənədi
prp-doc-fee = Dövlət rüsumunun ödənilməsi barədə sənəd; vəsiqə verilərkən təqdim olunur

## Bildirişlər

prp-notice-late = Müraciət üçün son gün { $deadline } idi: müvəqqəti yaşama icazəsinin müddəti bitməzdən 3 ay əvvəl (Miqrasiya Məcəlləsi, maddə 54.1). Ərizəni indi də təqdim edə bilərsiniz; ona baxılıb-baxılmayacağını əməkdaş bildirəcək.
prp-notice-deadline = Müraciət üçün son gün: { $deadline }, müvəqqəti yaşama icazənizin müddəti bitməzdən 3 ay əvvəl (Miqrasiya Məcəlləsi, maddə 54.1). Vaxtında müraciət edirsiniz.
prp-notice-card-expired = Bu tarixə görə vəsiqənizin etibarlılıq müddəti bitib. Tarixi yoxlayın. Tarix düzgündürsə, müraciət etməzdən əvvəl əməkdaşla danışın: daimi yaşamaq üçün icazə ölkədə müvəqqəti yaşama icazəsi ilə yaşayanlara verilir.
prp-notice-two-years = Bu tarixə görə 2 illik müvəqqəti yaşama müddətiniz { $date } tarixində tamam olacaq. Məcəllə fasiləsiz 2 il tələb edir (Miqrasiya Məcəlləsi, maddə 52.1).
prp-notice-permit-other = Daimi yaşamaq üçün icazə ölkədə 45.1.1–45.1.7-ci maddələrdə göstərilən əsaslarla yaşayanlara verilir (Miqrasiya Məcəlləsi, maddə 52.1). Davam edə bilərsiniz; müraciətinizə vəzifəli şəxs baxacaq.
prp-notice-permit-family = 45.1.8–45.1.11-ci maddələr üzrə müvəqqəti yaşama icazəsi almış şəxslərin ailə üzvləri istisna edilir (Miqrasiya Məcəlləsi, maddə 52.1). Davam edə bilərsiniz; müraciətinizə vəzifəli şəxs baxacaq.
prp-notice-absence = Göstərdiyiniz səfərlərə görə, 180 gün ərzində 90 gündən çox ölkədən kənarda olmuş ola bilərsiniz. Belə halda yaşama müddəti fasiləsiz hesab edilmir (Miqrasiya Məcəlləsi, maddə 52, Qeydin 1-ci bəndi). Tarixləri yoxlayın; vəzifəli şəxs onları giriş-çıxış qeydləri ilə müqayisə edəcək.
prp-notice-permit-business = Bu əsas o halda nəzərə alınır ki, son 2 ildə ölkədə 45.1.6–45.1.7-ci maddələr üzrə yaşamış olasınız (Miqrasiya Məcəlləsi, maddə 52, Qeydin 4-cü bəndi). Müvəqqəti yaşama icazənizin əsasını yoxlayın.
prp-notice-turnover = Bu əsas üçün dövriyyə də səlahiyyətli orqanın müəyyən etdiyi həcmdə olmalıdır (Miqrasiya Məcəlləsi, maddələr 52.1.10 və 52.1.11). Həcmi və istisnaları sizə əməkdaş bildirəcək.
prp-notice-staff = Sahibkar tam iş vaxtı ilə azı 5 nəfərlə və ya natamam iş vaxtı ilə 10 nəfərlə əmək müqaviləsi bağlamalıdır; bir qayda olaraq, işçilərin azı 80 faizi Azərbaycan vətəndaşı olmalıdır (Miqrasiya Məcəlləsi, maddə 45, Qeydin 1-ci bəndi). İstisnalar var; onları əməkdaş izah edəcək.
prp-notice-means = Azərbaycan vətəndaşı olan və ya daimi yaşamaq üçün icazə almış yaxın qohumunuz təminatınızı öz üzərinə götürə bilər; onda vəsait barədə sənəd tələb olunmur (Miqrasiya Məcəlləsi, maddə 53.1.7).
prp-notice-exam = Dövlət dili, hüquq və vəzifələr barədə biliyiniz komissiya tərəfindən yoxlanılır (Miqrasiya Məcəlləsi, maddə 54.5). Orqanizmin funksiyalarının 81–100 faiz pozulmasına görə əlilliyiniz müəyyən edilibsə, bu yoxlama sizə aid deyil: bunu təsdiq edən sənədi gətirin.
prp-notice-exam-minor = 18 yaşına çatmamış şəxslərin dövlət dili, hüquq və vəzifələr barədə biliyi yoxlanılmır (Miqrasiya Məcəlləsi, maddə 54.5).
prp-notice-exam-elder = Yaşı 65-dən yuxarı olan şəxslərin dövlət dili, hüquq və vəzifələr barədə biliyi yoxlanılmır (Miqrasiya Məcəlləsi, maddə 54.5).

## Sonra nə olacaq

prp-next-counter = Sənədlərin əslini və notariat qaydasında təsdiq olunmuş surətləri pəncərəyə gətirin. Orada 15 yaşına çatmış hər kəsdən əl-barmaq izləri götürülür (Miqrasiya Məcəlləsi, maddə 53.3). Xidmətin Elektron Hökumət İnformasiya Sistemi vasitəsilə əldə edə bildiyi sənədlər sizdən tələb olunmur (maddə 53.4).
prp-next-fee = Dövlət rüsumunun ödənilməsi barədə sənədi vəsiqə sizə verilərkən təqdim edirsiniz. Qərar üçün müəyyən edilmiş müddətin sonuncu günündən 30 gün ərzində rüsum ödənilməsə, icazə ləğv edilir (Miqrasiya Məcəlləsi, maddə 53.2).
prp-next-refusal = Qərar əsaslandırılır və surəti sizə verilir. İmtina edilsə və buna səbəb olan hal bir ay ərzində aradan qalxsa, yalnız bunu təsdiq edən sənədlə təkrar müraciət edə bilərsiniz (Miqrasiya Məcəlləsi, maddələr 54.10 və 54.11).

## Bəyanat

prp-declaration = Təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır. Bu məlumatların və sənəd surətlərinin Dövlət Miqrasiya Xidməti tərəfindən daimi yaşamaq üçün icazə məqsədilə toplanmasına, yoxlanılmasına, çatışmayan sənədlərin digər dövlət orqanlarından sorğu ilə alınmasına, Vahid Miqrasiya Məlumat Sisteminə daxil edilməsinə və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (Miqrasiya Məcəlləsi, maddələr 52–55; “Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Müvəqqəti yaşama

prp-section-card = Müvəqqəti yaşamaq üçün icazə vəsiqəsi
prp-section-residence = Müvəqqəti yaşama
prp-page-since = Azərbaycanda nə vaxtdan fasiləsiz müvəqqəti yaşayırsınız?
    .hint = Bu dövr üzrə ilk icazə vəsiqənizin verildiyi tarix
    .why = İcazə 2 il fasiləsiz müvəqqəti yaşadıqdan sonra verilir (Miqrasiya Məcəlləsi, maddə 52.1).
prp-since = Müvəqqəti yaşamanın başlanğıcı
    .hint = Gün, ay, il: məsələn, 05 11 2024
prp-page-permit = Müvəqqəti yaşama icazəniz hansı əsasla verilib?
    .why = Daimi yaşamağa müvəqqəti yaşamanın yalnız müəyyən əsasları hüquq verir (Miqrasiya Məcəlləsi, maddə 52.1).
prp-permit = Müvəqqəti yaşama icazəsinin əsası
prp-page-permit-family = Həmin ailə üzvünün vəsiqəsi iş, təhsil və ya dini fəaliyyət üçün verilibmi?
    .hint = Yaxud insan alverindən zərər çəkmiş şəxs kimi, cinayət təqibi orqanlarına yardıma görə və ya beynəlxalq müqavilə üzrə
    .why = Belə şəxslərin ailə üzvləri istisna edilir (Miqrasiya Məcəlləsi, maddə 52.1).
prp-permit-family = Ailə üzvünün vəsiqəsi 45.1.8–45.1.11-ci maddələr üzrə verilib

## Ölkədən kənara səfərlər

prp-section-trips = Ölkədən kənara səfərlər
prp-page-trips = Son 2 ildə Azərbaycandan neçə dəfə çıxmısınız?
    .hint = Səfərlər 12-dən çoxdursa, 12 yazın və ən uzunlarını göstərin.
    .why = 180 gün ərzində 90 gündən çox ölkədən kənarda olmamısınızsa, yaşama müddəti fasiləsiz hesab edilir (Miqrasiya Məcəlləsi, maddə 52, Qeydin 1-ci bəndi).
prp-trips-count = Səfərlərin sayı
    .hint = 0-dan 12-dək tam ədəd
prp-page-trip = Nə vaxt getmisiniz və nə vaxt qayıtmısınız?
    .hint = Çıxış və giriş möhürlərindəki tarixlər
prp-trip-left = Azərbaycandan çıxma tarixi
    .hint = Gün, ay, il: məsələn, 05 11 2025
prp-trip-back = Qayıtma tarixi
    .hint = Gün, ay, il: məsələn, 20 11 2025
prp-page-absence = Ölkədə uzun müddət olmamağınızın səbəbini izah etmək istəyirsinizmi?
    .hint = Boş saxlaya və bunu pəncərədə izah edə bilərsiniz.
prp-absence-reason = Ölkədə uzun müddət olmamağın səbəbi

## Əsas

prp-section-ground = Əsas
prp-page-ground = Hansı əsasla daimi yaşamaq istəyirsiniz?
    .why = Əsaslar Məcəllədə sadalanıb (Miqrasiya Məcəlləsi, maddə 52.1).
prp-ground = Daimi yaşamanın əsası
prp-page-citizen = Qohumlarınızdan kim Azərbaycan vətəndaşıdır?
    .why = Bu qohumlar Məcəllədə göstərilib (Miqrasiya Məcəlləsi, maddə 52.1.1).
prp-citizen = Vətəndaş olan qohum
prp-page-resident = Daimi yaşayan şəxs sizin kiminizdir?
    .why = Kimin ailə üzvü olduğunu Məcəllə müəyyən edir (Miqrasiya Məcəlləsi, maddələr 3.0.11 və 52.1.8).
prp-resident = Daimi yaşayan ailə üzvü
prp-page-sponsor = Bu qohum kimdir?
    .why = Bu qohum notariat qaydasında təsdiq edilmiş razılıq verir (Miqrasiya Məcəlləsi, maddə 53.1.10-1).
prp-sponsor-surname = Qohumun soyadı
prp-sponsor-given-names = Qohumun adı
prp-sponsor-birth-date = Qohumun doğum tarixi
    .hint = Gün, ay, il: məsələn, 15 03 1990
prp-page-sponsor-document = Qohumun vəsiqəsində nə yazılıb?
    .hint = Vətəndaşın şəxsiyyət vəsiqəsi və ya daimi yaşamaq üçün icazə vəsiqəsi
prp-sponsor-document = Qohumun vəsiqəsinin nömrəsi
    .hint = Seriya və nömrə bir yerdə, hərf və rəqəmlərlə
prp-sponsor-fin = Qohumun FİN-i
    .hint = Vəsiqədəki 7 hərf və rəqəm: məsələn, 5ABC12D
prp-page-investment = Nəyə və nə qədər investisiya qoymusunuz?
    .hint = Daşınmaz əmlak, əmanət və qiymətli kağızlar da hesaba alınır.
    .why = Bu əsas üçün cəmi azı 500 000 manat tələb olunur (Miqrasiya Məcəlləsi, maddə 52.1.2).
prp-investment-amount = İnvestisiyanın məbləği, manat
prp-investment-object = İnvestisiyanın qoyulduğu sahə və ya müəssisə
prp-page-property = Azərbaycanda hansı daşınmaz əmlakınız var?
    .why = Bu əsas üçün azı 200 000 manat dəyərində daşınmaz əmlak tələb olunur (Miqrasiya Məcəlləsi, maddə 52.1.3).
prp-property-value = Daşınmaz əmlakın dəyəri, manat
prp-property-extract = Reyestrdən çıxarışın nömrəsi
    .hint = Yanınızda yoxdursa, boş saxlayın.
prp-page-deposit = Hansı əmanətiniz var?
    .why = Bu əsas üçün Azərbaycanda fəaliyyət göstərən bankda müddətli əmanət üzrə azı 200 000 manat tələb olunur (Miqrasiya Məcəlləsi, maddə 52.1.4).
prp-deposit-bank = Bankın adı
prp-deposit-amount = Əmanətin məbləği, manat
prp-page-securities = Hansı qiymətli kağızlarınız var?
    .why = Bu əsas üçün azı 200 000 manatlıq dövlət qiymətli kağızları və ya payının azı 51 faizi dövlətə məxsus hüquqi şəxslərin investisiya qiymətli kağızları tələb olunur (Miqrasiya Məcəlləsi, maddə 52.1.5).
prp-securities-issuer = Qiymətli kağızları buraxan
prp-securities-amount = Qiymətli kağızların nominal dəyəri, manat
prp-page-specialist = Hansı sahə üzrə mütəxəssissiniz?
prp-specialist-field = Fəaliyyət sahəsi
prp-specialist-inviter = Sizi dəvət etmiş təşkilat
    .hint = Yoxdursa, boş saxlayın.
prp-page-company = Bu, hansı təşkilat və ya sahibkarlıq fəaliyyətidir?
    .hint = Hüquqi şəxs yaratmayan sahibkar yalnız öz VÖEN-ini yazır.
prp-company-name = Təşkilatın adı
prp-company-voen = VÖEN
    .hint = Vergi uçotu şəhadətnaməsindəki 10 rəqəm
prp-page-role = Orada vəzifəniz və ya payınız nədir?
prp-role = Vəzifə və ya pay
prp-page-staff = Əmək müqaviləsi bağladığınız neçə işçiniz var?
    .why = Sahibkarlıq əsası üçün müəyyən sayda işçi tələb olunur (Miqrasiya Məcəlləsi, maddə 45, Qeydin 1-ci bəndi).
prp-staff-full = Tam iş vaxtı ilə işləyənlər
    .hint = Rəqəmlə; yoxdursa, 0
prp-staff-part = Natamam iş vaxtı ilə işləyənlər
    .hint = Rəqəmlə; yoxdursa, 0

## Uşaqlar və təminat

prp-section-means = Uşaqlar və təminat
prp-page-children = 14–18 yaşında uşaqlarınız üçün də müraciət edirsinizmi?
    .why = 14–18 yaşında olan uşaqların notariat qaydasında təsdiq edilmiş razılığı əlavə olunur (Miqrasiya Məcəlləsi, maddələr 53.1.12 və 54.3).
prp-children-consent = 14–18 yaşında uşaqlar üçün də müraciət olunur
prp-page-means = Azərbaycanda sizi kim təmin edir?
    .why = Məcəllə sizin və sizinlə gələn ailə üzvlərinin minimal tələbatını ödəyən vəsait tələb edir (Miqrasiya Məcəlləsi, maddə 53.1.7).
prp-means-from = Təminat mənbəyi

## Surətlər

prp-section-card-copy = Vəsiqənin surəti
prp-page-card-copy = İcazə vəsiqənizin surəti
    .hint = Hər üzünü skan edin və ya onu pəncərədə təqdim edəcəyinizi seçin.
    .why = Ərizəyə vəsiqənin surəti əlavə olunur (Miqrasiya Məcəlləsi, maddə 53.1.9).
prp-copy-card-front = Vəsiqənin ön üzü
prp-copy-card-back = Vəsiqənin arxa üzü

## Siyahılar

list-prp-ground-citizen = Yaxın qohumum Azərbaycan vətəndaşıdır: atam, anam, ərim (arvadım), övladım, bacım və ya qardaşım
list-prp-ground-investment = İqtisadiyyata azı 500 000 manat investisiya
list-prp-ground-property = Azı 200 000 manat dəyərində daşınmaz əmlak
list-prp-ground-deposit = Bankda azı 200 000 manatlıq müddətli əmanət
list-prp-ground-securities = Azı 200 000 manatlıq qiymətli kağızlar
list-prp-ground-specialist = Yüksək səviyyəli mütəxəssis
list-prp-ground-invited = Miqrasiya Məcəlləsinin 64.0.8-1-ci maddəsində göstərilən mütəxəssis
list-prp-ground-family = Daimi yaşayan əcnəbinin ailə üzvü
list-prp-ground-branch = Xarici hüquqi şəxsin filial və ya nümayəndəliyinin rəhbəri, yaxud onun müavini
list-prp-ground-company = Xarici təsisçisi olan hüquqi şəxsin rəhbəri və ya azı 51 faiz payın sahibi
list-prp-ground-business = Sahibkarlıq fəaliyyəti

list-prp-permit-relative = Azərbaycan vətəndaşının yaxın qohumu (45.1.1)
list-prp-permit-investment = Azı 500 000 manat investisiya (45.1.2)
list-prp-permit-property = Azı 100 000 manat dəyərində daşınmaz əmlak (45.1.3)
list-prp-permit-deposit = Bankda azı 100 000 manat əmanət (45.1.3-1)
list-prp-permit-securities = Azı 100 000 manatlıq qiymətli kağızlar (45.1.3-2)
list-prp-permit-specialist = Yüksək səviyyəli mütəxəssis (45.1.4)
list-prp-permit-invited = 64.0.8-1-ci maddədə göstərilən mütəxəssis (45.1.4-1)
list-prp-permit-family = Azərbaycanda yaşayan əcnəbinin ailə üzvü (45.1.5)
list-prp-permit-branch = Filial və ya nümayəndəliyin rəhbəri, yaxud onun müavini (45.1.6)
list-prp-permit-company = Xarici təsisçisi olan hüquqi şəxsin rəhbəri və ya əsas payçısı (45.1.6-1)
list-prp-permit-business = Sahibkarlıq fəaliyyəti (45.1.7)
list-prp-permit-other = Başqa əsas: iş icazəsi, təhsil, dini fəaliyyət və digərləri

list-prp-citizen-father = Ata
list-prp-citizen-mother = Ana
list-prp-citizen-spouse = Ər və ya arvad
list-prp-citizen-child = Övlad
list-prp-citizen-sister = Bacı
list-prp-citizen-brother = Qardaş

list-prp-resident-spouse = Ərim və ya arvadım
list-prp-resident-parent = Valideynim: 18 yaşım tamam olmayıb və ya yetkin, lakin əmək qabiliyyəti olmayan şəxsəm
list-prp-resident-supporter = Himayəsində olduğum övladım

list-prp-means-own = Öz vəsaitim var
list-prp-means-relative = Vətəndaş olan və ya daimi yaşayan yaxın qohumum məni təmin edir

list-prp-role-head = Rəhbər
list-prp-role-deputy = Rəhbərin müavini
list-prp-role-company-head = Hüquqi şəxsin rəhbəri
list-prp-role-owner = Payların (səhmlərin) azı 51 faizinin sahibi

## Xətalar

error-prp-trip-order = Qayıtma tarixi çıxma tarixindən əvvəl ola bilməz. Hər iki tarixi yoxlayın.
error-prp-before-birth = Bu tarix doğum tarixindən əvvəl ola bilməz. Tarixi yoxlayın.
error-prp-amount = Bu əsas üçün Miqrasiya Məcəlləsi azı { $amount } tələb edir. Məbləği yoxlayın və ya başqa əsas seçin.
