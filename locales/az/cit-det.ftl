# Vətəndaşlığa mənsubiyyətin müəyyənləşdirilməsi (Nazirlər Kabinetinin 84 nömrəli qərarı)

cit-det = Vətəndaşlığa mənsubiyyətin müəyyənləşdirilməsi
    .intent = Mən Azərbaycan vətəndaşıyammı?
    .summary = Azərbaycan vətəndaşlığına mənsubiyyətin müəyyənləşdirilməsi
    .who = Vətəndaşlığa mənsubiyyətini müəyyənləşdirmək istəyən şəxs və ya bunu soruşan dövlət orqanı
    .cost = Dövlət rüsumu tutulursa, onun məbləğini ödənişdən əvvəl əməkdaş sizə bildirir
    .duration = Anket təxminən 15 dəqiqəyə doldurulur. Cavabın müddətini əməkdaşdan soruşun
    .legal = Nazirlər Kabinetinin 2015-ci il 18 mart tarixli 84 nömrəli qərarı ilə təsdiq edilmiş “Şəxsin Azərbaycan Respublikasının vətəndaşlığına mənsubiyyətinin müəyyənləşdirilməsi Qaydası”; “Azərbaycan Respublikasının vətəndaşlığı haqqında” Azərbaycan Respublikasının 1998-ci il 30 sentyabr tarixli 527-IQ nömrəli Qanunu
    .words = vətəndaşlıq, vətəndaşlığın müəyyən edilməsi, vətəndaşıyam, sənədim yoxdur, köhnə pasport, SSRİ pasportu, doğum haqqında şəhadətnamə, arayış, uşaq

## Nə lazımdır

cit-det-need-document = Varsa, pasport, şəxsiyyət vəsiqəsi və ya digər sənəd
cit-det-need-birth = Doğum haqqında şəhadətnamə
cit-det-need-parents = 18 yaşına çatmamış şəxs üçün valideynlərin sənədləri
cit-det-need-photo = 3×4 sm ölçüdə 2 fotoşəkil (5 yaşına çatmamış uşaqdan tələb olunmur)

## Sənədlər

cit-det-doc-letter = Dövlət orqanının sorğusu
cit-det-doc-form = Ərizə-anket
cit-det-doc-identity = Pasportun və ya şəxsiyyəti təsdiq edən digər sənədin surəti
cit-det-doc-identity-other = Şəxsiyyət haqqında həmin məlumatları əks etdirən başqa sənəd
cit-det-doc-birth = Doğum haqqında şəhadətnamənin və ya həmin məlumatları əks etdirən sənədin surəti
cit-det-doc-parents = Valideynlərin şəxsiyyətini təsdiq edən sənədlərin surəti
cit-det-doc-refugee = 1988-ci il 1 yanvardan 1992-ci il 1 yanvaradək Azərbaycanda məskunlaşmış qaçqın olmağı təsdiq edən sənədin surəti
cit-det-doc-adoption = Övladlığa götürmə haqqında sənədin surəti
cit-det-doc-consent = 14 yaşından 18 yaşınadək uşağın razılıq ərizəsi
cit-det-doc-abroad = Vətəndaşlığa mənsubiyyəti təsdiq edən əlavə sənədlər

## Bildirişlər

cit-det-notice-no-document = Sənəd olmasa da müraciət etmək olar. Şəxs haqqında eyni məlumatları əks etdirən hər hansı başqa sənədi pəncərəyə gətirin.
cit-det-notice-consent = Bu hallarda 14 yaşından 18 yaşınadək uşağın yazılı razılığı tələb olunur. Razılıq yoxdursa, müraciəti təqdim etməzdən əvvəl əməkdaşla məsləhətləşin.
cit-det-notice-doubt = Belə halda əlavə sübutlar tələb oluna bilər. Hansı sənədlərin lazım olduğunu əməkdaş deyəcək.

## Sonra nə olacaq

cit-det-next-decision = Müraciətin nəticəsi vətəndaşlığa mənsubiyyət haqqında arayış və ya əsaslandırılmış imtinadır.

## Bəyanat

cit-det-declaration = Təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır. Bu məlumatların və sənəd surətlərinin Dövlət Miqrasiya Xidməti tərəfindən vətəndaşlığa mənsubiyyətin müəyyənləşdirilməsi məqsədilə toplanmasına, yoxlanılmasına, müraciətə baxılmasında iştirak edən dövlət orqanlarına verilməsinə, Vahid Miqrasiya Məlumat Sisteminə daxil edilməsinə və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (Nazirlər Kabinetinin 84 nömrəli qərarı; “Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Suallar

cit-det-section-asker = Müraciət edən
cit-det-page-asker = Kim müraciət edir?
    .why = Araşdırma şəxsin müraciəti və ya dövlət orqanının sorğusu əsasında başlanır.
cit-det-asker = Müraciət edən
cit-det-page-body = Hansı dövlət orqanı müraciət edir?
cit-det-body-name = Orqanın adı
cit-det-body-officer = Məsul şəxsin soyadı və adı
cit-det-page-letter = Sorğunun nömrəsi və tarixi nədir?
cit-det-letter-number = Sorğunun nömrəsi
cit-det-letter-date = Sorğunun tarixi
    .hint = Gün, ay, il: məsələn, 05 11 2026
cit-det-section-person = Vətəndaşlığı müəyyənləşdirilən şəxs
cit-det-section-document = Sənəd
cit-det-page-document-kind = Bu şəxsin hansı sənədi var?
    .hint = Bir neçə sənəd varsa, ən yenisini seçin.
cit-det-document-kind = Sənədin növü
cit-det-page-document = Bu sənəddə nə yazılıb?
cit-det-document-number = Sənədin nömrəsi
    .hint = Seriya və nömrə birlikdə, yalnız latın hərfləri və rəqəmlər
cit-det-fin = FİN
    .hint = 7 hərf və rəqəm: məsələn, 5ABC12D. Yoxdursa, boş saxlayın.
cit-det-section-grounds = Hallar
cit-det-page-grounds = Hansı hallar bu şəxsə aiddir?
    .hint = Uyğun olanların hamısını seçin. Əmin deyilsinizsə, “Digər” seçib öz sözlərinizlə yazın.
    .why = Tələb olunan sənədlər bu hallardan asılıdır (Nazirlər Kabinetinin 84 nömrəli qərarı).
cit-det-grounds = Hallar
cit-det-page-grounds-other = Bu halları öz sözlərinizlə yazın
    .hint = Sağlamlıq haqqında məlumat yazmayın.
cit-det-grounds-other = Digər hallar
cit-det-page-consent = Bu uşaq Azərbaycan vətəndaşı kimi tanınmağa razıdırmı?
    .why = Bu hallarda 14 yaşından 18 yaşınadək uşağın razılığı tələb olunur (Nazirlər Kabinetinin 84 nömrəli qərarı).
cit-det-consent = Uşağın razılığı
cit-det-section-parents = Valideynlər
cit-det-page-mother = Bu şəxsin anası kimdir?
    .hint = Bilmirsinizsə, boş saxlayın.
cit-det-mother-surname = Ananın soyadı
cit-det-mother-given-names = Ananın adı
cit-det-mother-citizenship = Ananın vətəndaşlığı
cit-det-page-father = Bu şəxsin atası kimdir?
    .hint = Bilmirsinizsə, boş saxlayın.
cit-det-father-surname = Atanın soyadı
cit-det-father-given-names = Atanın adı
cit-det-father-citizenship = Atanın vətəndaşlığı
cit-det-section-papers = Digər sənədlərin surətləri
cit-det-page-papers = Digər sənədlərin surətləri
    .hint = Hər səhifəni skan edin və ya onu pəncərədə təqdim edəcəyinizi seçin.
cit-det-copy-birth = Doğum haqqında şəhadətnamə
cit-det-copy-letter = Dövlət orqanının sorğusu

## Siyahılar

list-cit-asker-person = Şəxs özü və ya onun nümayəndəsi
list-cit-asker-state-body = Dövlət orqanı
list-cit-det-document-id-card = Azərbaycan vətəndaşının şəxsiyyət vəsiqəsi
list-cit-det-document-passport = Azərbaycan vətəndaşının pasportu
list-cit-det-document-foreign-passport = Başqa dövlətin pasportu və ya vəsiqəsi
list-cit-det-document-ussr-passport = Keçmiş SSRİ pasportu
list-cit-det-document-birth-certificate = Doğum haqqında şəhadətnamə
list-cit-det-document-other = Digər sənəd
list-cit-det-document-none = Sənəd yoxdur
list-cit-det-ground-born = Azərbaycanda doğulub
list-cit-det-ground-parent = Valideynlərdən biri və ya hər ikisi Azərbaycan vətəndaşıdır
list-cit-det-ground-residence-1998 = 1998-ci ilin oktyabrınadək Azərbaycanda qeydiyyatda olub
list-cit-det-ground-refugee-1988 = 1988–1992-ci illərdə Azərbaycanda məskunlaşmış qaçqındır
list-cit-det-ground-adopted = Azərbaycan vətəndaşı övladlığa götürüb
list-cit-det-ground-parents-acquired = Hər iki valideyn Azərbaycan vətəndaşlığını əldə edib
list-cit-det-ground-parent-acquired = Məlum olan yeganə valideyn Azərbaycan vətəndaşlığını əldə edib
list-cit-det-ground-parent-stateless = Valideynlərdən biri Azərbaycan vətəndaşıdır, o birinin vətəndaşlığı yoxdur
list-cit-det-ground-document-doubt = Vətəndaşlığı təsdiq edən sənəd yoxdur və ya şübhə doğurur
list-cit-det-ground-other = Digər
