# Vətəndaşlığın bərpası (Vətəndaşlıq haqqında Qanun, maddə 15)

cit-res = Vətəndaşlığın bərpası
    .intent = Vətəndaşlığımı bərpa etmək istəyirəm
    .summary = Azərbaycan Respublikası vətəndaşlığının bərpası
    .who = Əvvəllər Azərbaycan Respublikasının vətəndaşı olmuş şəxslər. Qanunun 14-cü maddəsinin ikinci hissəsindəki məhdudiyyətlər nəzərə alınır
    .cost = Dövlət rüsumunun məbləğini ödənişdən əvvəl əməkdaş sizə bildirir
    .duration = Anket təxminən 15 dəqiqəyə doldurulur. Qərarı Azərbaycan Respublikasının Prezidenti qəbul edir; onun müddətini əməkdaşdan soruşun
    .legal = “Azərbaycan Respublikasının vətəndaşlığı haqqında” Azərbaycan Respublikasının 1998-ci il 30 sentyabr tarixli 527-IQ nömrəli Qanunu, maddə 15; Azərbaycan Respublikası Prezidentinin 1999-cu il 30 avqust tarixli 189 nömrəli Fərmanı ilə təsdiq edilmiş Əsasnamə
    .words = vətəndaşlıq, vətəndaşlığı bərpa etmək, vətəndaşlığı qaytarmaq, keçmiş vətəndaş, əvvəlki vətəndaşlıq, xitam

## Nə lazımdır

cit-res-need-passport = Pasport və ya digər sərhədkeçmə sənədi
cit-res-need-act = Vətəndaşlığınıza xitam verən akt: orqan, tarix və nömrə
cit-res-need-family = Ailə tərkibi haqqında arayış
cit-res-need-photo = 3×4 sm ölçüdə fotoşəkil

## Sənədlər

cit-res-doc-petition = Azərbaycan Respublikasının Prezidenti adına ərizə-anket
cit-res-doc-identity = Şəxsiyyəti təsdiq edən sənədin surəti
cit-res-doc-act = Vətəndaşlığa xitam verilməsi haqqında aktın surəti və ya onun orqanı, tarixi və nömrəsi
cit-res-doc-family = Yaşayış yerindən ailə tərkibi haqqında arayış
cit-res-doc-health = QİÇS haqqında arayış və sağlamlıq haqqında arayış

## Bildirişlər

cit-res-notice-abroad = Xaricdə yaşayanlar Azərbaycan Respublikasının diplomatik nümayəndəliyinə və ya konsulluğuna müraciət edir. Davam etməzdən əvvəl əməkdaşla məsləhətləşin.

## Sonra nə olacaq

cit-res-next-decision = Vətəndaşlığın bərpası haqqında qərarı Azərbaycan Respublikasının Prezidenti qəbul edir (Vətəndaşlıq haqqında Qanun, maddə 15).

## Bəyanat

cit-res-declaration = Təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır. Bu məlumatların və sənəd surətlərinin Dövlət Miqrasiya Xidməti tərəfindən vətəndaşlığımın bərpası barədə müraciətimə baxılması məqsədilə toplanmasına, yoxlanılmasına, müraciətə baxılmasında iştirak edən dövlət orqanlarına verilməsinə, Vahid Miqrasiya Məlumat Sisteminə daxil edilməsinə və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (“Azərbaycan Respublikasının vətəndaşlığı haqqında” 527-IQ nömrəli Qanun, maddə 15; “Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Suallar

cit-res-section-former = Əvvəlki vətəndaşlıq
cit-res-page-end-body = Azərbaycan vətəndaşlığınıza hansı orqan xitam verib?
    .hint = Orqanın adını aktda olduğu kimi yazın. Dəqiq bilmirsinizsə, bildiyiniz qədər yazın.
    .why = Vətəndaşlığı bərpa etmək üçün ona xitam verən akt müəyyən edilir.
cit-res-end-body = Aktı qəbul etmiş orqan
cit-res-page-end-act = Bu aktın tarixi və nömrəsi nədir?
cit-res-end-date = Aktın tarixi
    .hint = Günü və ya ayı bilmirsinizsə, yalnız ili yazın.
cit-res-end-number = Aktın nömrəsi
    .hint = Bilmirsinizsə, boş saxlayın.
cit-res-page-former-document = Azərbaycan vətəndaşı olarkən FİN-iniz olubmu?
    .hint = FİN əvvəlki şəxsiyyət vəsiqəsində yazılır.
cit-res-former-fin = Əvvəlki FİN
    .hint = 7 hərf və rəqəm: məsələn, 5ABC12D. Bilmirsinizsə və ya olmayıbsa, boş saxlayın.
cit-res-page-left = Vətəndaşlığınıza xitam verildikdən sonra Azərbaycandan getmisinizmi?
    .why = Ölkədən getməmiş şəxslərdən sağlamlıq arayışları tələb olunmur.
cit-res-left-azerbaijan = Azərbaycandan gedib
cit-res-section-lives = Yaşayış yeri
cit-res-page-lives = Azərbaycanda yaşayırsınızmı?
    .why = Azərbaycanda yaşayanların müraciətini Dövlət Miqrasiya Xidməti qəbul edir.
cit-res-lives-in-azerbaijan = Azərbaycanda yaşayır
cit-res-page-home = Hansı ölkədə və ünvanda yaşayırsınız?
cit-res-home-country = Yaşadığı ölkə
cit-res-home-address = Ünvan
cit-res-section-papers = Digər sənədlərin surətləri
cit-res-page-papers = Vətəndaşlığınıza xitam verən aktın surəti
    .hint = Akt sizdə varsa, onu skan edin və ya pəncərədə təqdim edəcəyinizi seçin. Yoxdursa, davam edin.
cit-res-copy-end-act = Vətəndaşlığa xitam verən akt

## Səhvlər

error-end-before-birth = Vətəndaşlığa xitam verilən tarix doğum tarixindən əvvəl ola bilməz. Hər iki tarixi yoxlayın.
error-home-country = Azərbaycanda yaşamadığınızı yazmısınız. Başqa ölkə seçin və ya əvvəlki cavabı düzəldin.
