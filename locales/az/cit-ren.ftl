# Vətəndaşlıqdan çıxma (Vətəndaşlıq haqqında Qanun, maddə 17)

cit-ren = Vətəndaşlıqdan çıxma
    .intent = Vətəndaşlıqdan çıxmaq istəyirəm
    .summary = Azərbaycan Respublikasının vətəndaşlığından çıxma
    .who = Azərbaycanda yaşayan Azərbaycan Respublikası vətəndaşları. Xaricdə yaşayanlar diplomatik nümayəndəliyə və ya konsulluğa müraciət edir
    .cost = Dövlət rüsumunun məbləğini ödənişdən əvvəl əməkdaş sizə bildirir
    .duration = Anket təxminən 15 dəqiqəyə doldurulur. Qərarı Azərbaycan Respublikasının Prezidenti qəbul edir; onun müddətini əməkdaşdan soruşun
    .legal = “Azərbaycan Respublikasının vətəndaşlığı haqqında” Azərbaycan Respublikasının 1998-ci il 30 sentyabr tarixli 527-IQ nömrəli Qanunu, maddə 17; Azərbaycan Respublikası Prezidentinin 1999-cu il 30 avqust tarixli 189 nömrəli Fərmanı ilə təsdiq edilmiş Əsasnamə
    .words = vətəndaşlıq, vətəndaşlıqdan çıxmaq, vətəndaşlıqdan imtina, vətəndaşlığa xitam, başqa ölkənin vətəndaşı

## Nə lazımdır

cit-ren-need-card = Şəxsiyyət vəsiqəsi
cit-ren-need-other = Varsa, başqa dövlətin vətəndaşlığına dair sənəd
cit-ren-need-duties = Dövlət qarşısında və əmlakla bağlı icra edilməmiş öhdəliklərin olmaması haqqında sənədlər
cit-ren-need-family = Ailə tərkibi haqqında arayış və 18 yaşına çatmamış uşaqlarınızın məlumatları
cit-ren-need-photo = 3×4 sm ölçüdə 4 fotoşəkil

## Sənədlər

cit-ren-doc-petition = Azərbaycan Respublikasının Prezidenti adına ərizə-anket
cit-ren-doc-duties = Dövlət qarşısında icra edilməmiş öhdəliklərin və Azərbaycanda hüquqi və fiziki şəxslərin mənafeləri ilə bağlı əmlak öhdəliklərinin olmaması haqqında sənədlər
cit-ren-doc-identity = Şəxsiyyət vəsiqəsinin və ya ümumvətəndaş pasportunun surəti
cit-ren-doc-child-consent = 18 yaşına çatmamış uşaqlar üçün atanın və ananın notariat qaydasında təsdiq olunmuş razılığı

## Bildirişlər

cit-ren-notice-stateless = Başqa dövlətin vətəndaşlığı olmadan siz vətəndaşlığı olmayan şəxs ola bilərsiniz. Davam etməzdən əvvəl əməkdaşla məsləhətləşin.
cit-ren-notice-duties = İcra edilməmiş öhdəliklər olduqda vəsatət rədd edilə bilər (Vətəndaşlıq haqqında Qanun, maddə 17). Müraciət edə bilərsiniz, lakin əvvəlcə öhdəlikləri yerinə yetirmək və bu barədə sənəd almaq məqsədəuyğundur.
cit-ren-notice-prosecution = Cinayət məsuliyyətinə müttəhim kimi cəlb edilmiş və ya barəsində icra edilməli olan məhkəmə hökmü olan şəxsin vətəndaşlıqdan çıxmasına bu hallar aradan qalxanadək yol verilmir (Vətəndaşlıq haqqında Qanun, maddə 17). Müraciətinizə vəzifəli şəxs baxacaq; əvvəlcə əməkdaşla məsləhətləşin.

## Sonra nə olacaq

cit-ren-next-citizen = Qərar qəbul edilənədək Azərbaycan Respublikasının vətəndaşı olaraq qalırsınız.
cit-ren-next-decision = Vətəndaşlıqdan çıxma haqqında qərarı Azərbaycan Respublikasının Prezidenti qəbul edir (Vətəndaşlıq haqqında Qanun, maddə 17).

## Bəyanat

cit-ren-declaration = Təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır. Vətəndaşlıqdan öz istəyimlə çıxmaq istəyirəm. Bu məlumatların və sənəd surətlərinin Dövlət Miqrasiya Xidməti tərəfindən vətəndaşlıqdan çıxma barədə vəsatətimə baxılması məqsədilə toplanmasına, yoxlanılmasına, müraciətə baxılmasında iştirak edən dövlət orqanlarına verilməsinə, Vahid Miqrasiya Məlumat Sisteminə daxil edilməsinə və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (“Azərbaycan Respublikasının vətəndaşlığı haqqında” 527-IQ nömrəli Qanun, maddə 17; “Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Suallar

cit-ren-section-other = Başqa vətəndaşlıq
cit-ren-page-other-citizenship = Başqa dövlətin vətəndaşlığı sizdə varmı və ya sizə vəd olunubmu?
cit-ren-other-citizenship = Başqa vətəndaşlıq
cit-ren-page-other-state = Bu hansı dövlətdir?
cit-ren-other-state = Dövlət
cit-ren-other-document = Həmin dövlətin pasportunun və ya vəsiqəsinin nömrəsi
    .hint = Seriya və nömrə birlikdə, hərflər və rəqəmlər
cit-ren-section-obligations = Öhdəliklər
cit-ren-page-duties = İcra edilməmiş öhdəlikləriniz varmı?
    .why = Belə öhdəliklər olduqda vəsatət rədd edilə bilər (Vətəndaşlıq haqqında Qanun, maddə 17).
cit-ren-duties-state = Dövlət qarşısında
cit-ren-duties-property = Azərbaycanda hüquqi və ya fiziki şəxslər qarşısında əmlak öhdəliyi
cit-ren-page-duties-details = Bu hansı öhdəliklərdir?
    .hint = Qısa yazın: kimin qarşısında və nə ilə bağlı.
cit-ren-duties-details = Öhdəliklər haqqında
cit-ren-page-prosecution = Cinayət işi və ya məhkəmə hökmü ilə bağlı iki sual
    .why = Bu hallar aradan qalxanadək vətəndaşlıqdan çıxmağa yol verilmir (Vətəndaşlıq haqqında Qanun, maddə 17).
cit-ren-charged = Müttəhim kimi cinayət məsuliyyətinə cəlb edilmisinizmi?
cit-ren-sentenced = Barənizdə qanuni qüvvəyə minmiş və icra edilməli olan məhkəmə hökmü varmı?
cit-ren-section-children = Uşaqlar
cit-ren-page-children-count = 18 yaşına çatmamış neçə uşağınız sizinlə birlikdə vətəndaşlıqdan çıxır?
    .hint = Belə uşaq yoxdursa, 0 yazın.
cit-ren-children-count = Uşaqların sayı
cit-ren-page-child-consent = Bu uşaq vətəndaşlıqdan çıxmağa razıdırmı?
    .why = 14 yaşından 18 yaşınadək uşağın razılığı alınır.
cit-ren-child-consent = Uşağın razılığı

## Siyahılar

list-cit-other-citizenship-held = Var
list-cit-other-citizenship-promised = Vəd olunub, sənəd var
list-cit-other-citizenship-none = Yoxdur

## Səhvlər

error-foreign-state-azerbaijan = Burada başqa dövlət göstərilir. Azərbaycandan başqa dövlət seçin.
