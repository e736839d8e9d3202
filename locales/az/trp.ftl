# Müvəqqəti yaşamaq üçün icazə (Miqrasiya Məcəlləsi, maddə 44–50)

trp = Müvəqqəti yaşamaq üçün icazə
    .intent = Müvəqqəti yaşamaq istəyirəm
    .summary = Müvəqqəti yaşamaq üçün icazə
    .who = Qanunda göstərilən əsaslardan biri olan əcnəbilər və vətəndaşlığı olmayan şəxslər, yaxud onların qanuni nümayəndələri
    .cost = Dövlət rüsumu müddətdən, qərarın nə qədər tez verilməsindən və yaşdan asılı olaraq 15–480 manatdır; əyani təhsil alan tələbələr üçün 40–120 manat. Sizin ödəyəcəyiniz məbləğ cavablarınıza görə hesablanır
    .duration = Anket təxminən 20 dəqiqəyə doldurulur. Qərar ödənilən dövlət rüsumundan asılı olaraq 15 və ya 20 iş günü ərzində verilir
    .legal = Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddələr 44–50
    .words = müvəqqəti yaşayış, yaşayış icazəsi, VNJ, MYİ, vəsiqə, kart, yaşamaq, evlilik, nikah, ər, arvad, qohum, ailə, tələbə, təhsil, universitet, iş, işçi, investisiya, ev almışam, daşınmaz əmlak, depozit, biznes, şirkət, sahibkar

## Nə lazımdır

trp-need-passport = Pasport: icazənin müddəti bitdikdən sonra ən azı 3 ay etibarlı olmalıdır
trp-need-stay = Azərbaycanda olmaq hüququnuzu təsdiq edən sənəd: məsələn, viza
trp-need-ground = Müraciətin əsasını təsdiq edən sənədlər: məsələn, nikah şəhadətnaməsi, iş icazəsi və ya təhsil müəssisəsinin arayışı
trp-need-dwelling = Yaşayacağınız yerin ünvanı və yaşayış sahəsinin sənədi
trp-need-infection = Təhlükəli yoluxucu xəstəliklərin siyahısındakı xəstəlik virusunun daşıyıcısı olmadığınız barədə arayış
trp-need-photos = 3,5×4,5 sm ölçüdə 2 fotoşəkil

## Sənədlər (maddə 46.1)

trp-doc-passport = Pasportun və ya digər sərhədkeçmə sənədinin surəti
trp-doc-birth = 18 yaşına çatmayan şəxsin pasportu yoxdursa, doğum haqqında şəhadətnamənin surəti
trp-doc-proof = Müraciətin əsasını təsdiq edən sənəd
trp-doc-proof-relative = Qohumluğu təsdiq edən sənəd: məsələn, nikah və ya doğum haqqında şəhadətnamə
trp-doc-proof-investment = İnvestisiyanı və onun məbləğini təsdiq edən sənəd
trp-doc-proof-property = Daşınmaz əmlaka mülkiyyət hüququnu və əmlakın dəyərini təsdiq edən sənəd
trp-doc-proof-deposit = Müddətli əmanət və onun məbləği barədə bankın sənədi
trp-doc-proof-securities = Qiymətli kağızları və onların məbləğini təsdiq edən sənəd
trp-doc-proof-specialist = Mütəxəssis olduğunuzu və dəvəti təsdiq edən sənəd
trp-doc-proof-company = Vəzifənizi və ya payınızı təsdiq edən sənəd
trp-doc-proof-business = Sahibkarlıq fəaliyyətini və işçilərin sayını təsdiq edən sənəd
trp-doc-proof-work-case = İş icazəsi tələb olunmayan işi təsdiq edən sənəd
trp-doc-proof-work-permit = İş icazəsi
trp-doc-proof-study = Təhsil aldığınız barədə təhsil müəssisəsinin sənədi
trp-doc-proof-religion = Dini qurumda peşəkar dini fəaliyyətinizi təsdiq edən sənəd
trp-doc-proof-treaty = Beynəlxalq müqavilədə nəzərdə tutulmuş əsası təsdiq edən sənəd
trp-doc-consent = Qohumunuzun və ya ailə üzvünüzün razılıq ərizəsi
trp-doc-infection = Təhlükəli yoluxucu xəstəliklərin siyahısındakı xəstəlik virusunun daşıyıcısı olmadığınız barədə arayış
trp-doc-stay = Azərbaycanda olmaq və ya yaşamaq hüququ verən sənədin surəti: məsələn, viza
trp-doc-petition = Sizi dəvət edən təşkilatın əsaslandırılmış vəsatəti
trp-doc-photos = Fotoşəkil, 3,5×4,5 sm
trp-doc-dwelling = Qeydiyyata alınacağınız yaşayış sahəsi barədə sənəd: məsələn, reyestrdən çıxarış, order, kirayə və ya icarə müqaviləsi
trp-doc-giver = Sizə yaşayış sahəsi verən şəxsin ərizəsi
trp-doc-giver-identity = Sizə yaşayış sahəsi verən şəxsin şəxsiyyət vəsiqəsinin surəti
trp-doc-fee = Dövlət rüsumunun ödənildiyini təsdiq edən sənəd (icazə vəsiqəsi alınanda təqdim olunur)

## Bildirişlər

trp-notice-deadline = Ərizə { $deadline } tarixinədək verilməlidir: müvəqqəti olma müddətiniz bitməzdən ən azı 30 gün əvvəl (Miqrasiya Məcəlləsi, maddə 47.1). Vaxtında müraciət edirsiniz.
trp-notice-late = Ərizə { $deadline } tarixinədək verilməli idi: müvəqqəti olma müddətiniz bitməzdən ən azı 30 gün əvvəl (Miqrasiya Məcəlləsi, maddə 47.1). İndi də müraciət edə bilərsiniz; gecikmə barədə vəzifəli şəxs qərar verir.
trp-notice-stay-ended = Bu tarixə görə müvəqqəti olma müddətiniz bitib. Tarixi yoxlayın. Tarix düzgündürsə, ərizəni yenə də verə bilərsiniz, ona vəzifəli şəxs baxacaq; ən qısa vaxtda pəncərəyə yaxınlaşın.
trp-notice-has-card = Müvəqqəti yaşamaq üçün icazə vəsiqəniz varsa, “Müvəqqəti yaşamaq üçün icazənin müddətinin uzadılması” xidmətini seçin.
trp-notice-citizenship-deadline = { $due } tarixinədək ya ərizə verməli, ya da ölkədən getməlisiniz; bu müddətdə qanuni əsasla qalırsınız (Miqrasiya Məcəlləsi, maddə 20.3). Vaxtında müraciət edirsiniz.
trp-notice-citizenship-late = Ərizə { $due } tarixinədək verilməli idi (Miqrasiya Məcəlləsi, maddə 20.3). İndi də müraciət edə bilərsiniz; gecikmə barədə vəzifəli şəxs qərar verir.
trp-notice-exempt = Bu əsas üzrə dövlət rüsumu tutulmur, daha az sənəd tələb olunur (Miqrasiya Məcəlləsi, maddələr 46.2-1 və 46.6). İşinizin təfərrüatı bu ekranda soruşulmur.
trp-notice-sponsor-card = İcazənizin müddəti ailə üzvünüzün vəsiqəsinin müddətinə uyğun müəyyən edilir (Miqrasiya Məcəlləsi, maddə 49.2-1): bu vəsiqə { $until } tarixinədək etibarlıdır.
trp-notice-term-beyond-sponsor = Ailə üzvünüzün vəsiqəsi daha tez, { $until } tarixində bitir. İcazənin müddəti həmin vəsiqəyə uyğun müəyyən edilir (Miqrasiya Məcəlləsi, maddə 49.2-1).
trp-notice-passport-short = Pasportunuz { $expiry } tarixinədək etibarlıdır. Ən qısa müddət üçün belə o, ən azı { $needed } tarixinədək etibarlı olmalıdır (Miqrasiya Məcəlləsi, maddə 46.1.2). Pasportunuzu yeniləyin; ərizəni indi də verə bilərsiniz, ona vəzifəli şəxs baxacaq.
trp-notice-student-fee = Tələbələr üçün azaldılmış dövlət rüsumu 1 il və 2 il üçün məlumdur. Başqa müddət üçün adi rüsum göstərilir; dəqiq məbləği ödənişdən əvvəl əməkdaş bildirir.
trp-notice-fingerprints = Pəncərədə əl-barmaq izləriniz götürüləcək: bu izlər 15 yaşı tamam olmuş hər bir müraciət edəndən götürülür (Miqrasiya Məcəlləsi, maddə 46.3).

## Səhvlər

error-trp-amount-low = Bu əsas üçün məbləğ ən azı { $amount_min } olmalıdır. Məbləği düzəldin və ya başqa əsas seçin.
error-trp-passport-term = Bu müddət üçün pasportunuz ən azı { $needed } tarixinədək etibarlı olmalıdır (Miqrasiya Məcəlləsi, maddə 46.1.2); o isə { $expiry } tarixində bitir. Daha qısa müddət seçin və ya əvvəlcə pasportunuzu yeniləyin.
error-trp-term-long = İcazə bu qədər uzun müddətə verilmir (Miqrasiya Məcəlləsi, maddə 49). Daha qısa müddət seçin.
error-trp-child-grown = Müraciət edənin 18 yaşı tamam olub. Başqa qohumluğu seçin və ya doğum tarixini yoxlayın.
error-trp-child-minor = Müraciət edənin 18 yaşı tamam olmayıb. “18 yaşına çatmayan uşağı” seçin və ya doğum tarixini yoxlayın.
error-trp-sponsor-citizen = Bu şəxs Azərbaycan vətəndaşıdırsa, əsas kimi “Azərbaycan vətəndaşının yaxın qohumu” bəndini seçin; deyilsə, vətəndaşlığı düzəldin.
error-trp-staff-few = Bu əsas üçün əmək müqaviləsi üzrə tam iş vaxtı ilə ən azı 5 və ya natamam iş vaxtı ilə 10 işçi olmalıdır (Miqrasiya Məcəlləsi, maddə 45, Qeydin 1-ci bəndi). Rəqəmləri yoxlayın və ya başqa əsas seçin.
error-trp-staff-share = İşçilərin ən azı 80 faizi Azərbaycan vətəndaşı və ya Məcəllədə istisna edilən şəxs olmalıdır (Miqrasiya Məcəlləsi, maddə 45, Qeydin 1-ci bəndi). Rəqəmləri yoxlayın və ya başqa əsas seçin.
error-trp-staff-more-citizens = Bu rəqəm işçilərin ümumi sayından çoxdur. Rəqəmləri yoxlayın.
error-trp-full-time = Ali və orta ixtisas təhsili müəssisəsində icazə üçün əsas yalnız əyani təhsildir (Miqrasiya Məcəlləsi, maddə 45.1.9). Cavabı yoxlayın və ya başqa əsas seçin.
error-trp-ended-before-birth = Vətəndaşlığa doğum tarixindən əvvəl xitam verilə bilməz. Hər iki tarixi yoxlayın.

## Sonra nə olacaq

trp-next-counter = Sənədlərin əsli ilə pəncərəyə yaxınlaşın. 15 yaşı tamam olmuş şəxslərin əl-barmaq izləri orada götürülür (Miqrasiya Məcəlləsi, maddə 46.3).
trp-next-answer = Ərizə bu gün qəbul edilərsə, qərar { $due } tarixinədək verilir.
trp-next-fee = İcazə verilərsə, dövlət rüsumunu qərar üçün müddətin son günündən sonra 30 gün ərzində ödəyin: ödənilməsə, icazə ləğv edilir (Miqrasiya Məcəlləsi, maddə 46.2). Rüsumdan azad olunmusunuzsa, ödəniş lazım deyil.

## Bəyanat

trp-declaration = Təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır. Bu məlumatların və sənəd surətlərinin Dövlət Miqrasiya Xidməti tərəfindən müvəqqəti yaşamaq üçün icazənin verilməsi məqsədilə toplanmasına, yoxlanılmasına, Vahid Miqrasiya Məlumat Sisteminə daxil edilməsinə və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (Miqrasiya Məcəlləsi, maddələr 46 və 47; “Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Əsas

trp-section-ground = Müraciətin əsası
trp-page-ground = Hansı əsasla müraciət edirsiniz?
    .hint = Bir neçə əsasınız varsa, sənədləri hazır olanı seçin.
    .why = İcazə yalnız qanunda göstərilən əsaslar üzrə verilir (Miqrasiya Məcəlləsi, maddə 45.1).
trp-ground = Əsas
trp-page-relation-to-citizen = Siz Azərbaycan vətəndaşının kimisiniz?
    .hint = Məsələn, atanız Azərbaycan vətəndaşıdırsa, “Oğlu və ya qızı” seçin.
    .why = Kimin yaxın qohum sayıldığı qanunla müəyyən edilib (Miqrasiya Məcəlləsi, maddə 3.0.12).
trp-relation-to-citizen = Vətəndaşla qohumluğunuz
trp-page-relation-to-resident = Siz Azərbaycanda yaşayan əcnəbinin kimisiniz?
    .hint = Məsələn, 18 yaşınız tamam olmayıbsa və ananız burada yaşayırsa, “18 yaşına çatmayan uşağı” seçin.
    .why = Kimin ailə üzvü sayıldığı qanunla müəyyən edilib (Miqrasiya Məcəlləsi, maddə 3.0.11).
trp-relation-to-resident = Əcnəbi ilə qohumluğunuz
trp-page-sponsor = Bu qohumunuz kimdir?
    .why = Müraciətə onun razılıq ərizəsi əlavə olunur (Miqrasiya Məcəlləsi, maddə 46.1.4-1).
trp-sponsor-surname = Qohumun soyadı
trp-sponsor-given-names = Qohumun adı
trp-sponsor-birth-date = Qohumun doğum tarixi
    .hint = Gün, ay, il: məsələn, 15 03 1990
trp-page-sponsor-fin = Qohumunuzun FİN-i nədir?
trp-sponsor-fin = Qohumun FİN-i
    .hint = Şəxsiyyət vəsiqəsindəki 7 hərf və rəqəm: məsələn, 5ABC12D
trp-page-sponsor-permit = Ailə üzvünüz Azərbaycanda hansı icazə ilə yaşayır?
trp-sponsor-citizenship = Ailə üzvünün vətəndaşlığı
trp-sponsor-permit = İcazənin növü
trp-page-sponsor-card = Ailə üzvünüzün icazə vəsiqəsində nə yazılıb?
    .why = İcazənizin müddəti bu vəsiqəyə uyğun müəyyən edilir (Miqrasiya Məcəlləsi, maddə 49.2-1).
trp-sponsor-card-number = Vəsiqənin nömrəsi
    .hint = Seriya və nömrə bir yerdə, hərf və rəqəmlərlə
trp-sponsor-card-expiry = Vəsiqənin etibarlılıq müddətinin sonu
    .hint = Gün, ay, il: məsələn, 31 12 2030
trp-page-investment = İqtisadiyyata nə qədər investisiya qoymusunuz?
    .hint = Daşınmaz əmlak, əmanət və qiymətli kağızlar da ümumi məbləğə daxil edilir.
    .why = Ümumi məbləğ ən azı 500 000 manat olmalıdır (Miqrasiya Məcəlləsi, maddə 45.1.2).
trp-investment-in = Nəyə investisiya qoymusunuz
    .hint = Bir neçəsini seçə bilərsiniz.
trp-investment-amount = İnvestisiyanın ümumi məbləği
    .hint = Manatla: məsələn, 600 000
trp-page-property = Azərbaycanda hansı daşınmaz əmlakınız var?
    .why = Əmlakın dəyəri ən azı 100 000 manat olmalıdır (Miqrasiya Məcəlləsi, maddə 45.1.3).
trp-property-district = Əmlakın olduğu şəhər və ya rayon
trp-property-number = Reyestrdən çıxarışın nömrəsi
    .hint = Bilmirsinizsə, boş saxlayın.
trp-property-amount = Əmlakın dəyəri
    .hint = Manatla: məsələn, 150 000
trp-page-deposit = Müddətli əmanətiniz hansı bankdadır?
    .why = Azərbaycanda fəaliyyət göstərən bankda ən azı 100 000 manat olmalıdır (Miqrasiya Məcəlləsi, maddə 45.1.3-1).
trp-deposit-bank = Bankın adı
trp-deposit-amount = Əmanətin məbləği
    .hint = Manatla: məsələn, 150 000
trp-deposit-until = Əmanət müddətinin son günü
    .hint = Gün, ay, il: məsələn, 31 12 2030
trp-page-securities = Hansı qiymətli kağızlarınız var?
    .why = Onların məbləği ən azı 100 000 manat olmalıdır (Miqrasiya Məcəlləsi, maddə 45.1.3-2).
trp-securities-kind = Qiymətli kağızların növü
trp-securities-issuer = Qiymətli kağızları buraxan hüquqi şəxs
trp-securities-amount = Qiymətli kağızların məbləği
    .hint = Manatla: məsələn, 150 000
trp-page-specialist = Hansı sahənin mütəxəssisisiniz?
    .why = Bu sahələr qanunda göstərilib (Miqrasiya Məcəlləsi, maddə 45.1.4).
trp-specialist-field = Sahə
trp-page-inviter = Sizi kim dəvət edib?
trp-inviter-name = Dəvət edən tərəfin adı
    .hint = Təşkilatın adı və ya şəxsin soyadı və adı
trp-inviter-voen = Dəvət edən tərəfin VÖEN-i
    .hint = 10 rəqəm; yoxdursa, boş saxlayın
trp-page-business-kind = Sahibkarlıqla hansı formada məşğul olursunuz?
trp-business-kind = Fəaliyyətin forması
trp-page-business = Hansı şirkət, filial və ya sahibkarlıq subyektidir?
trp-business-name = Adı
    .hint = Fərdi sahibkarsınızsa, öz soyadınızı və adınızı yazın.
trp-business-voen = VÖEN
    .hint = 10 rəqəm
trp-page-branch-post = Filialda və ya nümayəndəlikdə vəzifəniz nədir?
    .why = Bu əsasla yalnız rəhbər və onun müavini müraciət edir (Miqrasiya Məcəlləsi, maddə 45.1.6).
trp-branch-post = Vəzifə
trp-page-company-role = Şirkətdə vəzifəniz və ya payınız nədir?
    .hint = Nizamnamə kapitalının yetərli olub-olmadığını vəzifəli şəxs yoxlayır.
    .why = Bu əsasla şirkətin rəhbəri və ya ən azı 51 faiz payın sahibi müraciət edir (Miqrasiya Məcəlləsi, maddə 45.1.6-1).
trp-company-role = Şirkətdəki vəzifəniz və ya payınız
trp-company-share = Payınız, faizlə
    .hint = Tam rəqəmlə: 51-dən 100-dək
trp-company-capital = Ödənilmiş nizamnamə kapitalı
    .hint = Manatla: məsələn, 150 000
trp-page-business-exempt = Bunlardan biri sizə aiddirmi?
    .hint = Müəyyən edilmiş iqtisadi rayonlar üzrə investisiya təşviqi sənədi və ya “Startap” şəhadətnaməsi; qeyri-kommersiya hüquqi şəxsi; sənaye parkının, sənaye məhəlləsinin və ya aqroparkın rezidenti
    .why = Qanunda belə şəxslər üçün istisnalar nəzərdə tutulub (Miqrasiya Məcəlləsi, maddə 45, Qeydin 3-cü bəndi).
trp-business-exempt = Bunlardan biri mənə aiddir
trp-page-staff = Neçə işçiniz var?
    .hint = Yalnız əmək müqaviləsi ilə işləyənləri sayın.
    .why = Tam iş vaxtı ilə ən azı 5 və ya natamam iş vaxtı ilə 10 işçi olmalı, onların ən azı 80 faizi Azərbaycan vətəndaşı olmalıdır (Miqrasiya Məcəlləsi, maddə 45, Qeydin 1-ci bəndi).
trp-staff-full-time = Tam iş vaxtı ilə işləyənlər
trp-staff-part-time = Natamam iş vaxtı ilə işləyənlər
trp-staff-citizens = Onlardan Azərbaycan vətəndaşları və Məcəllədə istisna edilən şəxslər
trp-page-work-case = Hansı işlə məşğulsunuz?
    .why = Bu hallarda iş icazəsi tələb olunmur (Miqrasiya Məcəlləsi, maddə 64) və onlar icazə üçün əsasdır (maddə 45.1.7-1).
trp-work-case = Fəaliyyət
trp-page-work-permit = İş icazənizdə nə yazılıb?
    .why = İş icazəsi müraciətin əsasıdır (Miqrasiya Məcəlləsi, maddə 45.1.8).
trp-work-permit-number = İş icazəsinin nömrəsi
trp-work-permit-expiry = İş icazəsinin müddətinin sonu
    .hint = Gün, ay, il: məsələn, 31 12 2030
trp-page-work-employer = Harada işləyirsiniz?
trp-work-employer-name = İşəgötürənin adı
trp-work-employer-voen = İşəgötürənin VÖEN-i
    .hint = 10 rəqəm; işəgötürəndən öyrənə bilərsiniz
trp-work-position = Vəzifəniz
trp-page-school-kind = Harada təhsil alırsınız?
    .why = Ali və orta ixtisas təhsili müəssisəsində təhsil əyani olmalıdır (Miqrasiya Məcəlləsi, maddə 45.1.9).
trp-school-kind = Təhsil müəssisəsinin növü
trp-study-full-time = Təhsilim əyanidir
trp-page-school = Hansı təhsil müəssisəsidir?
trp-school-name = Təhsil müəssisəsinin adı
trp-study-until = Təhsilin nəzərdə tutulan son günü
    .hint = Gün, ay, il: məsələn, 31 12 2030
trp-page-religion = Hansı dini qurumda fəaliyyət göstərirsiniz?
    .why = Dini qurum qeydiyyata alınmış olmalıdır (Miqrasiya Məcəlləsi, maddə 45.1.10).
trp-religious-institution = Dini qurumun adı
trp-religious-post = Vəzifəniz
trp-page-treaty = Hansı beynəlxalq müqaviləyə əsaslanırsınız?
trp-treaty = Müqavilənin adı
    .hint = Bilirsinizsə, tarixini və maddəsini də yazın.
trp-page-free-zone = Siz və ya ailə üzvünüz Ələt azad iqtisadi zonasında işləyirmi?
    .why = Bu halda yaşayış sahəsinin sənədləri tələb olunmur (Miqrasiya Məcəlləsi, maddə 46.7).
trp-free-zone = Ələt azad iqtisadi zonasında iş

## Azərbaycanın keçmiş vətəndaşları

trp-section-former = Əvvəlki vətəndaşlıq
trp-page-former-citizen = Azərbaycan vətəndaşlığınıza xitam verildiyi üçün müraciət edirsinizmi?
    .why = Bu halda müddət başqa cür hesablanır və olmaq hüququ verən sənəd tələb olunmur (Miqrasiya Məcəlləsi, maddələr 20.3 və 46.5).
trp-former-citizen = Azərbaycan vətəndaşlığıma xitam verilib
trp-page-citizenship-ended = Vətəndaşlığınıza nə vaxt xitam verilib?
    .why = Müraciət üçün 30 gün verilir (Miqrasiya Məcəlləsi, maddə 20.3).
trp-citizenship-ended = Vətəndaşlığa xitam verilən gün
    .hint = Gün, ay, il: məsələn, 05 11 2026

## Xahiş olunan müddət

trp-section-request = İcazənin və qərarın müddəti
trp-page-term = İcazəni hansı müddətə istəyirsiniz?
    .hint = Dövlət rüsumu müddətdən asılıdır.
    .why = İcazə xahiş etdiyiniz müddətə, lakin ilk dəfə ən çoxu 1 il müddətinə verilir (Miqrasiya Məcəlləsi, maddə 49).
trp-page-term-investor = İcazəni hansı müddətə istəyirsiniz?
    .hint = Dövlət rüsumu müddətdən asılıdır.
    .why = İnvestisiya əsası üzrə icazə hər dəfə ən çoxu 3 il müddətinə verilir (Miqrasiya Məcəlləsi, maddə 49).
trp-term = Müddət
trp-page-speed = Qərar neçə iş günü ərzində verilsin?
    .hint = Daha tez qərar üçün dövlət rüsumu daha yüksəkdir; rüsumdan azad olunanlar heç nə ödəmir.
trp-speed = Qərarın müddəti

## Əvvəlki iş yerləri

trp-section-jobs = Əvvəlki iş yerləri
trp-page-job-count = Əvvəllər neçə yerdə işləmisiniz?
    .hint = İndiki iş yerini saymayın. 5-dən çoxdursa, son 5-ni göstərin. İşləməmisinizsə, 0 yazın.
trp-job-count = Əvvəlki iş yerlərinin sayı
trp-page-job = Harada işləmisiniz?
trp-job-name = İş yerinin adı
trp-job-position = Tutduğunuz vəzifə
trp-job-country = İş yerinin olduğu ölkə
trp-page-job-time = Orada nə vaxt işləmisiniz?
    .hint = Yalnız ili bilirsinizsə, yalnız ili yazın.
trp-job-from = İşə başladığınız tarix
trp-job-until = İşin bitdiyi tarix
    .hint = Bilmirsinizsə, boş saxlayın.

## Azərbaycanda əvvəlki qalışlar

trp-section-earlier = Azərbaycana əvvəlki gəlişlər
trp-page-earlier-count = Əvvəllər Azərbaycana neçə dəfə gəlmisiniz?
    .hint = İndiki gəlişi saymayın. 5-dən çoxdursa, son 5-ni göstərin. Gəlməmisinizsə, 0 yazın.
trp-earlier-count = Əvvəlki gəlişlərin sayı
trp-page-earlier-stay = Azərbaycana nə vaxt və nə üçün gəlmisiniz?
    .hint = Yalnız ili bilirsinizsə, yalnız ili yazın.
trp-earlier-from = Gəldiyiniz tarix
trp-earlier-until = Getdiyiniz tarix
trp-earlier-purpose = Gəlişin məqsədi

## Sənədlərin surətləri

trp-section-papers = Sənədlərin surətləri
trp-page-papers-person = Sizin sənədləriniz
    .hint = Hər sənədi skan edin və ya onu pəncərədə təqdim edəcəyinizi seçin.
    .why = Bu sənədlər ərizəyə əlavə olunur (Miqrasiya Məcəlləsi, maddələr 46.1.5 və 46.1.6).
trp-copy-stay = Olmaq və ya yaşamaq hüququ verən sənəd
    .hint = Məsələn, viza
trp-copy-infection = Yoluxucu xəstəliklər barədə arayış
trp-page-papers-ground = Əsası təsdiq edən sənədlər
    .hint = Hər sənədi skan edin və ya onu pəncərədə təqdim edəcəyinizi seçin.
    .why = Əsas sənədlə təsdiq edilməlidir (Miqrasiya Məcəlləsi, maddə 46.1.4).
trp-copy-ground = Əsası təsdiq edən sənəd
trp-copy-consent = Qohumun və ya ailə üzvünün razılıq ərizəsi
trp-copy-petition = Dəvət edən təşkilatın əsaslandırılmış vəsatəti
trp-page-papers-dwelling = Yaşayış sahəsinin sənədləri
    .hint = Hər sənədi skan edin və ya onu pəncərədə təqdim edəcəyinizi seçin.
    .why = Qeydiyyata alınacağınız yaşayış sahəsi sənədlə təsdiq edilir (Miqrasiya Məcəlləsi, maddələr 46.1.9–46.1.11).
trp-copy-dwelling = Yaşayış sahəsi barədə sənəd
trp-copy-giver = Yaşayış sahəsi verən şəxsin ərizəsi
trp-copy-giver-identity = Yaşayış sahəsi verən şəxsin şəxsiyyət vəsiqəsi

## Siyahılar

list-trp-ground-45-1-1 = Azərbaycan vətəndaşının yaxın qohumu
list-trp-ground-45-1-2 = İqtisadiyyata ən azı 500 000 manat investisiya
list-trp-ground-45-1-3 = Dəyəri ən azı 100 000 manat olan daşınmaz əmlak
list-trp-ground-45-1-3-1 = Bankda ən azı 100 000 manatlıq müddətli əmanət
list-trp-ground-45-1-3-2 = Ən azı 100 000 manatlıq qiymətli kağızlar
list-trp-ground-45-1-4 = Yüksək səviyyəli mütəxəssis
list-trp-ground-45-1-4-1 = Müəyyən edilmiş sahələr üzrə dəvət olunmuş mütəxəssis
list-trp-ground-45-1-5 = Azərbaycanda müvəqqəti və ya daimi yaşayan əcnəbinin ailə üzvü
list-trp-ground-45-1-6 = Xarici hüquqi şəxsin filialının və ya nümayəndəliyinin rəhbəri və ya rəhbər müavini
list-trp-ground-45-1-6-1 = Xarici təsisçisi olan şirkətin rəhbəri və ya ən azı 51 faiz payının sahibi
list-trp-ground-45-1-7 = Sahibkarlıq fəaliyyəti
list-trp-ground-45-1-7-1 = Qanuna görə iş icazəsi tələb olunmayan iş
list-trp-ground-45-1-8 = İş icazəsi
list-trp-ground-45-1-9 = Təhsil
list-trp-ground-45-1-10 = Qeydiyyata alınmış dini qurumda peşəkar dini fəaliyyət
list-trp-ground-45-1-10-1 = İnsan alverindən zərər çəkmiş şəxs
list-trp-ground-45-1-10-2 = Cinayət təqibi orqanlarına yardım
list-trp-ground-45-1-11 = Beynəlxalq müqavilədə nəzərdə tutulmuş əsas
list-trp-relative-parent = Atası və ya anası
list-trp-relative-spouse = Əri və ya arvadı
list-trp-relative-child = Oğlu və ya qızı
list-trp-relative-sibling = Qardaşı və ya bacısı
list-trp-relative-sibling-child = Qardaşının və ya bacısının övladı
list-trp-relative-grandparent = Babası və ya nənəsi
list-trp-relative-great-grandparent = Babasının və ya nənəsinin atası və ya anası
list-trp-relative-grandchild = Nəvəsi
list-trp-relative-parent-in-law = Ərinin və ya arvadının atası və ya anası
list-trp-relative-sibling-in-law = Ərinin və ya arvadının qardaşı və ya bacısı
list-trp-family-spouse = Əri və ya arvadı
list-trp-family-minor-child = 18 yaşına çatmayan uşağı
list-trp-family-adult-child = Əmək qabiliyyəti olmayan yetkin övladı
list-trp-family-parent = Himayəsində olan atası və ya anası
list-trp-sponsor-temporary = Müvəqqəti yaşamaq üçün icazə
list-trp-sponsor-permanent = Daimi yaşamaq üçün icazə
list-trp-investment-economy = İqtisadiyyata digər investisiya
list-trp-investment-property = Daşınmaz əmlak
list-trp-investment-deposit = Bankda müddətli əmanət
list-trp-investment-securities = Qiymətli kağızlar
list-trp-securities-state = Dövlət qiymətli kağızları
list-trp-securities-company = Ən azı 51 faizi dövlətə məxsus olan hüquqi şəxsin investisiya qiymətli kağızları
list-trp-specialist-economy = İqtisadiyyat
list-trp-specialist-industry = Sənaye
list-trp-specialist-military = Hərbi iş
list-trp-specialist-science = Elm
list-trp-specialist-culture = Mədəniyyət
list-trp-specialist-sport = İdman
list-trp-specialist-other = Digər sahə
list-trp-business-individual = Fərdi sahibkar kimi
list-trp-business-company = Şirkət vasitəsilə
list-trp-branch-head = Rəhbər
list-trp-branch-deputy = Rəhbərin müavini
list-trp-role-head = Rəhbər
list-trp-role-owner = Ən azı 51 faiz payın sahibi
list-trp-case-state-body = Dövlət orqanı tərəfindən işə cəlb olunmuşam
list-trp-case-military = Hərbi mütəxəssisəm
list-trp-case-media = Akkreditə olunmuş media işçisiyəm
list-trp-case-seafarer = Dənizçiyəm
list-trp-case-teaching = Dəvət olunmuş professor və ya müəlliməm
list-trp-case-artist-athlete = İncəsənət xadimiyəm və ya qeydiyyata alınmış klubun məşqçisi və ya idmançısıyam
list-trp-case-care = Himayəmdə 18 yaşına çatmamış və ya əlilliyi olan Azərbaycan vətəndaşı var
list-trp-case-free-zone = Ələt azad iqtisadi zonasında işləyirəm
list-trp-case-technology-park = Texnologiyalar parkının rezidentiyəm və ya onun informasiya texnologiyaları mütəxəssisiyəm
list-trp-case-other = Başqa hal
list-trp-school-higher = Ali təhsil müəssisəsi
list-trp-school-specialised = Orta ixtisas təhsili müəssisəsi
list-trp-school-vocational = Peşə təhsili müəssisəsi
list-trp-school-general = Ümumi təhsil müəssisəsi (məktəb)
list-trp-term-m3 = 3 ay
list-trp-term-m6 = 6 ay
list-trp-term-y1 = 1 il
list-trp-term-m18 = 1 il 6 ay
list-trp-term-y2 = 2 il
list-trp-term-m30 = 2 il 6 ay
list-trp-term-y3 = 3 il
list-trp-speed-wd15 = 15 iş günü ərzində
list-trp-speed-wd20 = 20 iş günü ərzində
error-until-before-from = Son tarix başlanğıc tarixindən əvvəl ola bilməz. Hər iki tarixi yoxlayın.
