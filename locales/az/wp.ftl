# İş icazəsi (Miqrasiya Məcəlləsi, maddələr 51, 61–73)

wp = İş icazəsi
    .intent = Əcnəbini işə götürmək istəyirəm
    .summary = Əcnəbi və ya vətəndaşlığı olmayan şəxs üçün iş icazəsi
    .who = İşəgötürənlər: hüquqi şəxslər, fərdi sahibkarlar, xarici hüquqi şəxslərin filial və nümayəndəlikləri. Əcnəbinin ən azı 18 yaşı olmalıdır; o, hələ xaricdə də ola bilər (Miqrasiya Məcəlləsi, maddələr 51.2, 61.1 və 63.3)
    .cost = Dövlət rüsumu icazənin müddətindən və qərarın nə qədər tez verilməsindən asılı olaraq 350–1400 manatdır
    .duration = Anket təxminən 20 dəqiqəyə doldurulur. Qərar seçiminizə görə 10, 15 və ya 20 iş günü ərzində qəbul edilir: qərar nə qədər tez lazımdırsa, dövlət rüsumu bir o qədər çoxdur (Miqrasiya Məcəlləsi, maddə 67.3)
    .legal = Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddələr 51 və 61–73
    .words = iş icazəsi, iş, işə götürmək, işə qəbul, işəgötürən, işçi, əcnəbi işçi, fəhlə, əmək, əmək müqaviləsi, şirkət, mütəxəssis, vakansiya, kvota, maaş

## Nə lazımdır

wp-need-employer = İşəgötürənin adı, ünvanı və VÖEN-i
wp-need-passport = Əcnəbinin pasportu və ya digər sərhədkeçmə sənədi, yaxud onun surəti
wp-need-qualification = Əcnəbinin ixtisasını təsdiq edən sənəd: məsələn, diplom
wp-need-jobs = Əcnəbinin son beş ildə harada və nə vaxt işlədiyi barədə məlumat
wp-need-justification = Bu iş yeri üçün əcnəbinin nəyə görə lazım olduğunu əsaslandıran arayış
wp-need-health = Əcnəbinin təhlükəli yoluxucu xəstəlik virusu daşıyıcısı olmaması haqqında arayış

## Sənədlər

wp-doc-passport = Əcnəbinin pasportunun və ya digər sərhədkeçmə sənədinin surəti
wp-doc-qualification = İş üçün tələb olunan ixtisası təsdiq edən sənədin surəti
wp-doc-justification = Bu iş yerinə əcnəbinin cəlb edilməsinin zəruriliyini əsaslandıran arayış
wp-doc-stay = Əcnəbiyə Azərbaycanda qalmaq hüququ verən sənədin surəti
wp-doc-charter = Hüquqi şəxsin nizamnaməsinin surəti
wp-doc-registration = Hüquqi şəxsin dövlət qeydiyyatı haqqında şəhadətnaməsinin surəti
wp-doc-identity = İşəgötürənin şəxsiyyətini təsdiq edən sənədin surəti
wp-doc-tax = İşəgötürənin vergi ödəyicisi kimi uçota alınması haqqında şəhadətnamənin surəti
wp-doc-health = Əcnəbinin təhlükəli yoluxucu xəstəliklərin siyahısındakı xəstəlik virusunun daşıyıcısı olmaması haqqında arayış

## Bildirişlər

wp-notice-not-needed = Bu şəxs üçün iş icazəsi tələb olunmur (Miqrasiya Məcəlləsi, maddə { $article }). Müraciət etmək lazım deyil, anketdən indi çıxa bilərsiniz. Bu halı təsdiq edən sənədi saxlayın.
wp-notice-exempt-list = Bu hal üzrə şəxslər, sahələr və ya kateqoriyalar dövlət orqanlarının qərarları ilə müəyyən edilir. Sizin halın onlara aid olduğuna əmin deyilsinizsə, əcnəbi işə başlamazdan əvvəl (012) 919 nömrəsinə zəng edin.
wp-notice-foreigner = Buradan sonra suallar işə götürdüyünüz əcnəbi haqqındadır. Sualda “siz” və ya “sizin” yazılan yerlərdə əcnəbinin məlumatlarını göstərin.
wp-notice-document-expired = Bu tarixə görə əcnəbinin pasportunun etibarlılıq müddəti bitib. Tarixi yoxlayın. Tarix düzgündürsə, yenə də müraciət edə bilərsiniz, ərizənizə vəzifəli şəxs baxacaq.
wp-notice-residence = Təkcə iş icazəsi kifayət etmir: Azərbaycanda yaşamaq və işləmək üçün əcnəbiyə müvəqqəti yaşamaq üçün icazə də lazımdır (Miqrasiya Məcəlləsi, maddə 51.1). Həmin icazənin verilməsindən imtina edilərsə, iş icazəsi ləğv olunur (maddə 67.13).
wp-notice-stay-ended = Bu tarixə görə əcnəbinin Azərbaycanda qalmaq hüququ artıq bitib. Tarixi yoxlayın. Tarix düzgündürsə, yenə də müraciət edə bilərsiniz, ərizənizə vəzifəli şəxs baxacaq.
wp-notice-liberated = İşğaldan azad edilmiş ərazilərdəki iş üçün əmək miqrasiyası kvotası tətbiq olunmur və icazənin müddəti hər dəfə 2 ilədək uzadıla bilər (Miqrasiya Məcəlləsi, maddələr 51.5 və 69.1-1). Bu qaydalar 2028-ci il yanvarın 1-dək qüvvədədir.
wp-notice-quota = İş icazəsi əmək miqrasiyası kvotası çərçivəsində və yalnız iş yerini yerli əmək ehtiyatları hesabına doldurmaq mümkün olmadıqda verilir. Bu mümkündürsə və ya kvota dolubsa, icazənin verilməsindən imtina edilir (Miqrasiya Məcəlləsi, maddələr 51.5, 66.0.3 və 66.0.5).
wp-notice-contract-ended = Əmək müqaviləsi vaxtından əvvəl pozularsa, bu barədə { $days } iş günü ərzində Dövlət Miqrasiya Xidmətinə məlumat verin; iş icazəsi bu halda qüvvədən düşür. Qalmaq üçün başqa əsası olmayan əcnəbi { $leave } iş günü ərzində Azərbaycanı tərk etməlidir (Miqrasiya Məcəlləsi, maddə 71).

## Sonra nə olacaq

wp-next-answer = Müraciətinizə seçdiyiniz müddətdə baxılacaq: { $due } tarixinədək. Sənədlərdə çatışmazlıq aşkar edilərsə, sizə yazılı məlumat veriləcək (Miqrasiya Məcəlləsi, maddə 67.2).
wp-next-fee = İş icazəsi dövlət rüsumunun ödənilməsini təsdiq edən sənəd təqdim olunduqdan sonra sizə verilir. Rüsum 30 gün ərzində ödənilməzsə, icazə ləğv edilir (Miqrasiya Məcəlləsi, maddələr 67.12 və 67.13).
wp-next-start = Əmək müqaviləsini yalnız iş icazəsi alındıqdan sonra bağlayın; əcnəbi işə də yalnız bundan sonra başlaya bilər (Miqrasiya Məcəlləsi, maddələr 63.4 və 63.5). İcazəsiz işə götürməyə görə cərimə tətbiq oluna bilər (İnzibati Xətalar Məcəlləsi, maddə 578).

## Bəyanat

wp-declaration = İşəgötürənin adından təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır. Bu məlumatların və sənəd surətlərinin Dövlət Miqrasiya Xidməti tərəfindən iş icazəsi ilə bağlı müraciətə baxılması məqsədilə toplanmasına, yoxlanılmasına, digər dövlət orqanlarında olan sənədlərin əldə edilməsinə, məlumatların Vahid Miqrasiya Məlumat Sisteminə daxil edilməsinə və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (Miqrasiya Məcəlləsi, maddələr 61–73; “Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## İcazənin tələb olunub-olunmaması

wp-section-exemption = İcazə lazımdırmı?
wp-page-exemption = Aşağıdakı hallardan biri əcnəbiyə aiddirmi?
    .hint = Siyahını sona qədər oxuyun. Heç biri aid deyilsə, “Bunların heç biri” seçin.
    .why = Bu hallarda iş icazəsi tələb olunmur (Miqrasiya Məcəlləsi, maddə 64).
wp-exemption = İcazənin tələb olunmadığı hal

list-wp-exempt-permanent = Azərbaycanda daimi yaşamaq üçün icazəsi var
list-wp-exempt-entrepreneur = Azərbaycanda sahibkarlıq fəaliyyəti ilə məşğuldur
list-wp-exempt-mission = Diplomatik nümayəndəlikdə və ya konsulluqda işləyir
list-wp-exempt-international = Beynəlxalq təşkilatda işləyir
list-wp-exempt-treaty = Beynəlxalq müqavilə əsasında yaradılmış təşkilatın rəhbəri və ya onun müavinidir
list-wp-exempt-state = Dövlət orqanı tərəfindən işə cəlb edilir
list-wp-exempt-military = Silahlı Qüvvələrə və ya başqa silahlı birləşmələrə xidmətə, yaxud işə dəvət olunan hərbi qulluqçu və ya mütəxəssisdir
list-wp-exempt-media = Media subyektinin akkreditə olunmuş əməkdaşıdır
list-wp-exempt-business-trip = Müəyyən edilmiş fəaliyyət sahələri üzrə il ərzində 90 gündən çox olmayan müddətə ezamiyyətdədir
list-wp-exempt-specialist = Müəyyən edilmiş fəaliyyət sahələri üzrə iş görmək və ya xidmət göstərmək üçün dəvət olunmuş müəyyən kateqoriyalı mütəxəssisdir
list-wp-exempt-seafarer = Dənizçidir
list-wp-exempt-lecturer = Ali təhsil müəssisəsinə mühazirə oxumağa dəvət olunmuş professor, müəllim və ya mühazirəçidir
list-wp-exempt-art-sport = İncəsənət işçisi və ya dövlət qeydiyyatından keçmiş idman klubuna dəvət olunmuş məşqçi, yaxud idmançıdır
list-wp-exempt-religious = Dövlət qeydiyyatına alınmış dini qurumda peşəkar dini fəaliyyətlə məşğuldur
list-wp-exempt-branch-head = Xarici hüquqi şəxsin filial və ya nümayəndəliyinin rəhbəri, yaxud onun müavinidir
list-wp-exempt-company-head = Azərbaycanda təsis edilmiş, xarici təsisçisi olan hüquqi şəxsin rəhbəridir, yaxud azı 51 faiz paya malik olan və orada işləyən təsisçisidir
list-wp-exempt-spouse = Azərbaycanda yaşayış yeri üzrə qeydiyyatda olan Azərbaycan vətəndaşı ilə nikahdadır
list-wp-exempt-refugee = Qaçqın statusu üçün vəsatət verib, qaçqın statusu alıb və ya ona siyasi sığınacaq verilib
list-wp-exempt-trafficking = İnsan alverindən zərər çəkib və ya cinayət təqibi orqanlarına yardım göstərir
list-wp-exempt-dependant = Himayəsində 18 yaşına çatmamış və ya 81–100 faiz əlilliyi müəyyən edilmiş Azərbaycan vətəndaşı var
list-wp-exempt-other = Müvafiq dövlət orqanının müəyyən etdiyi başqa hallarda əmək fəaliyyətinə cəlb olunur
list-wp-exempt-alat = Ələt azad iqtisadi zonasında onun səlahiyyətli qurumu, müəssisələri və ya hüquqi şəxsləri tərəfindən işə cəlb edilir, yaxud belə hüquqi şəxsin təsisçisidir
list-wp-exempt-technology = Texnologiyalar parkının rezidenti (onun rəhbəri və ya müavini), yaxud rezidentin cəlb etdiyi təcrübəli İKT mütəxəssisidir
list-wp-exempt-none = Bunların heç biri

## Əcnəbi

wp-section-foreigner = Əcnəbinin pasportu
wp-section-worker = Əcnəbi haqqında
wp-page-father = Əcnəbinin atasının adı nədir?
    .hint = Pasportda göstərilməyibsə, boş saxlayın.
wp-page-birthplace = Əcnəbi hansı ölkədə doğulub?
wp-birth-country = Doğulduğu ölkə
wp-page-home = Əcnəbi daimi olaraq harada yaşayır?
    .hint = Öz ölkəsindəki və ya daimi yaşadığı yerdəki ünvanı
wp-home-country = Ölkə
wp-home-address = Şəhər, küçə və ev
wp-page-place = Əcnəbi hazırda haradadır?
    .why = Əcnəbi hələ xaricdə olduqda da müraciət edə bilərsiniz (Miqrasiya Məcəlləsi, maddə 63.3).
wp-place = Əcnəbinin olduğu yer
list-wp-place-abroad = Xaricdədir
list-wp-place-in-country = Azərbaycandadır
wp-page-stay = Əcnəbi Azərbaycanda hansı əsasla qalır?
    .why = Qalmaq hüququ verən sənədin surəti əlavə olunur (Miqrasiya Məcəlləsi, maddə 65.1.5).
wp-stay-basis = Qalmaq üçün əsas
wp-stay-end = Qala biləcəyi son gün
    .hint = Gün, ay, il: məsələn, 31 12 2026

## İş

wp-section-work = İş
wp-page-post = Əcnəbi hansı işi görəcək?
wp-profession = Əcnəbinin peşəsi
    .hint = İxtisas sənədinə görə: məsələn, inşaat mühəndisi
wp-post = Nəzərdə tutulan vəzifə
    .hint = Məsələn, tikinti sahəsinin rəisi
wp-page-workplace = İş yeri haradadır?
    .why = Əcnəbini yalnız öz iş yerlərinizdə işlə təmin edə bilərsiniz (Miqrasiya Məcəlləsi, maddə 63.5).
wp-workplace-district = Şəhər və ya rayon
wp-workplace-street = Küçə və bina
    .hint = Əcnəbinin faktiki işləyəcəyi ünvan
wp-page-liberated = Əcnəbi Azərbaycanın işğaldan azad edilmiş ərazilərində işləyəcəkmi?
    .why = Kvota və müddətin uzadılması bundan asılıdır (Miqrasiya Məcəlləsi, maddələr 51.5 və 69.1-1).
wp-liberated = İşğaldan azad edilmiş ərazilərdə iş
wp-page-qualification = Əcnəbinin ixtisasını hansı sənəd təsdiq edir?
    .why = Onun notariat qaydasında təsdiq olunmuş surəti əlavə olunur (Miqrasiya Məcəlləsi, maddə 65.1.3).
wp-qualification-document = Sənədin adı və nömrəsi
    .hint = Məsələn, 12345 nömrəli diplom
wp-qualification-issuer = Sənədi verən təşkilat
    .hint = Ali məktəb və ya başqa təşkilat və onun ölkəsi
wp-qualification-date = Verildiyi tarix
    .hint = Günü və ya ayı bilmirsinizsə, yalnız ili yazın.

wp-section-jobs = Əvvəlki iş yerləri
wp-page-jobs = Əcnəbi son beş ildə neçə iş yerində işləyib?
    .hint = 0-dan 5-ə qədər; daha çoxdursa, son beşini sayın.
wp-jobs = İş yerlərinin sayı
wp-page-job = Əcnəbi harada işləyib?
    .hint = Son iş yerindən başlayın.
wp-job-employer = İşəgötürən
wp-job-post = Vəzifə
wp-job-country = Ölkə
wp-page-job-time = Əcnəbi orada nə vaxt işləyib?
    .hint = Günü və ya ayı bilmirsinizsə, yalnız ili yazın.
wp-job-from = İşə başladığı tarix
wp-job-until = İşdən çıxdığı tarix
    .hint = Əcnəbi indi də orada işləyirsə, boş saxlayın.

## Əsaslandırma, müddət və qərarın tezliyi

wp-section-permit = İcazə
wp-page-staff = Sizdə neçə nəfər işləyir?
    .hint = Heç kim yoxdursa, 0 yazın.
wp-staff-citizens = Azərbaycan vətəndaşları
wp-staff-foreigners = Əcnəbilər və vətəndaşlığı olmayan şəxslər
wp-page-justification = Bu iş yeri üçün əcnəbi nəyə görə lazımdır?
    .hint = İşin nə tələb etdiyini və onu yerli əmək ehtiyatları hesabına görməyin nəyə görə mümkün olmadığını yazın. Əlavə etdiyiniz arayışda da bunlar göstərilir.
    .why = Əcnəbinin cəlb edilməsinin zəruriliyi rəy verən dövlət orqanı üçün əsaslandırılır (Miqrasiya Məcəlləsi, maddələr 61.2, 65.1.4 və 67.5).
wp-justification = Əsaslandırma
wp-vacancy-offered = Bu iş yeri üçün Azərbaycan vətəndaşı axtarılıbmı?
wp-page-term = İcazə hansı müddətə lazımdır?
    .why = İcazə 1 il müddətinə, əmək müqaviləsi daha qısa müddətə bağlanılırsa, həmin müddətə verilir (Miqrasiya Məcəlləsi, maddə 69.1).
wp-term = Müddət
list-wp-term-m3 = 3 ayadək
list-wp-term-m6 = 6 ayadək
list-wp-term-y1 = 1 ilədək
wp-page-speed = Qərar neçə iş günü ərzində lazımdır?
    .hint = Qərar nə qədər tez lazımdırsa, dövlət rüsumu bir o qədər çoxdur.
    .why = Müraciətə baxılma müddəti dövlət rüsumunun məbləğindən asılıdır (Miqrasiya Məcəlləsi, maddə 67.3).
wp-speed = Qərarın müddəti
list-wp-speed-wd10 = 10 iş günü
list-wp-speed-wd15 = 15 iş günü
list-wp-speed-wd20 = 20 iş günü

## Surətlər

wp-section-copies = Surətlər
wp-page-copies = Əcnəbinin sənədlərinin surətləri
    .hint = Hər səhifəni skan edin və ya onu pəncərədə təqdim edəcəyinizi seçin.
    .why = Bu surətlər ərizəyə əlavə olunur (Miqrasiya Məcəlləsi, maddələr 65.1.2 və 65.1.5).
wp-copy-data-page = Pasportun fotoşəkilli səhifəsi
wp-copy-stay = Azərbaycanda qalmaq hüququ verən sənəd
wp-page-copies-qualification = İşlə bağlı sənədlərin surətləri
    .hint = Hər sənədi skan edin və ya onu pəncərədə təqdim edəcəyinizi seçin. İxtisas sənədinin surəti notariat qaydasında təsdiq olunmalıdır.
    .why = Bu sənədlər ərizəyə əlavə olunur (Miqrasiya Məcəlləsi, maddələr 65.1.3, 65.1.4 və 65.1.7).
wp-copy-qualification = İxtisas sənədinin notariat qaydasında təsdiq olunmuş surəti
wp-copy-justification = Zəruriliyi əsaslandıran arayış
wp-copy-health = Yoluxucu xəstəliklərlə bağlı arayış
wp-page-copies-employer = İşəgötürənin sənədlərinin surətləri
    .hint = Surətlər notariat qaydasında təsdiq olunmalıdır. Hər sənədi skan edin və ya onu pəncərədə təqdim edəcəyinizi seçin. Xidmətin Elektron Hökumət İnformasiya Sistemi vasitəsilə əldə edə bildiyi sənədlər sizdən tələb olunmur.
    .why = Bu sənədlər ərizəyə əlavə olunur (Miqrasiya Məcəlləsi, maddələr 65.1.6 və 65.2).
wp-copy-charter = Hüquqi şəxsin nizamnaməsi
wp-copy-registration = Dövlət qeydiyyatı haqqında şəhadətnamə
wp-copy-identity = İşəgötürənin şəxsiyyətini təsdiq edən sənəd
wp-copy-tax = Vergi ödəyicisinin uçota alınması haqqında şəhadətnamə

## Səhvlər

error-wp-not-needed = İş icazəsi tələb olunmur (Miqrasiya Məcəlləsi, maddə { $article }), müraciət etmək lazım deyil. Anketdən çıxın; bu hal əcnəbiyə aid deyilsə, “Bunların heç biri” seçin.
error-wp-stay-exempt = Daimi yaşamaq üçün icazəsi və ya qaçqın statusu olan şəxs üçün iş icazəsi tələb olunmur (Miqrasiya Məcəlləsi, maddələr 64.0.1 və 64.0.15), müraciət etmək lazım deyil. Anketdən çıxın və ya qalmasının əsasını düzəldin.
error-worker-citizen = Azərbaycan vətəndaşı üçün iş icazəsi tələb olunmur. İşçi Azərbaycan vətəndaşı deyilsə, vətəndaşlığını düzəldin.
error-worker-under-age = İş icazəsi yalnız 18 yaşı tamam olmuş şəxs üçün verilir (Miqrasiya Məcəlləsi, maddələr 61.1 və 66.0.4). Əcnəbinin doğum tarixini yoxlayın.
error-job-until-before-from = İşdən çıxma tarixi işə başlama tarixindən əvvəl ola bilməz. Hər iki tarixi yoxlayın.
