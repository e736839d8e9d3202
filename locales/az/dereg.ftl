# Olduğu yer üzrə qeydiyyatdan çıxarılma (Miqrasiya Məcəlləsi, maddə 21.8)

dereg = Olduğu yer üzrə qeydiyyatdan çıxarılma
    .intent = Qaldığım yerdən gedirəm
    .summary = Olduğu yer üzrə qeydiyyatdan çıxarılma
    .who = Olduğu yer üzrə qeydiyyata alınmış və oradan gedən əcnəbilər və vətəndaşlığı olmayan şəxslər, yaxud onları qəbul edən tərəf
    .cost = Ödənişsizdir: dövlət rüsumu tutulmur
    .duration = Anket bir neçə dəqiqəyə doldurulur. Qeydiyyatdan çıxarılma üçün müddət qanunda göstərilməyib
    .legal = Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddə 21.8
    .words = qeydiyyatdan çıxmaq, qeydiyyatdan çıxarılma, getmək, gedirəm, çıxıram, ölkədən gedirəm, qonağım gedir, qonağım getdi, kirayəçi getdi, otel, propiska, ünvan

## Nə lazımdır

dereg-need-passport = Gedən şəxsin pasportu və ya onun məlumatları
dereg-need-address = Qeydiyyata alındığı ünvan
dereg-need-date = Getdiyi və ya gedəcəyi gün
dereg-need-host = Məlumatı mənzilin sahibi verirsə, onun FİN-i; otel və ya başqa təşkilat verirsə, təşkilatın VÖEN-i

## Bildirişlər

dereg-notice-move = Yeni olduğu yerə gələn şəxs 5 iş günü ərzində orada qeydiyyata alınmalıdır (Miqrasiya Məcəlləsi, maddə 21.9). Bunun üçün “Yeni olduğu yer üzrə qeydiyyat” xidmətini seçin.

## Sonra nə olacaq

dereg-next-closed = Məlumatınız Dövlət Miqrasiya Xidmətinə göndərilir və onun əsasında şəxs olduğu yer üzrə qeydiyyatdan çıxarılır (Miqrasiya Məcəlləsi, maddə 21.8).
dereg-next-move = Şəxs Azərbaycanda başqa ünvana köçürsə, oraya gəldiyi gündən 5 iş günü ərzində yeni olduğu yer üzrə qeydiyyata alınmalıdır (Miqrasiya Məcəlləsi, maddə 21.9).

## Bəyanat

dereg-declaration = Təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır. Bu məlumatların Dövlət Miqrasiya Xidməti tərəfindən olduğu yer üzrə qeydiyyatdan çıxarılma məqsədilə toplanmasına, yoxlanılmasına, Vahid Miqrasiya Məlumat Sisteminə daxil edilməsinə və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (Miqrasiya Məcəlləsi, maddə 21; “Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Gedən şəxs

dereg-section-person = Gedən şəxs
dereg-page-passport = Gedən şəxsin pasportunu oxudun
    .hint = Fotoşəkilli səhifəni oxuyucuya qoyun və ya həmin səhifənin aşağısındakı sətirləri yazın. Pasport yanınızda deyilsə, davam edin və məlumatları özünüz yazın.
    .why = Qeydiyyatdan çıxarılacaq şəxs pasport məlumatlarına görə tapılır.
dereg-page-name = Gedən şəxsin soyadı və adı nədir?
    .hint = Pasportda olduğu kimi, latın hərfləri ilə yazın.
dereg-given-names = Adı
    .hint = Bütün adları pasportdakı ardıcıllıqla yazın. Pasportda ad göstərilməyibsə, boş saxlayın.
dereg-page-birth = Gedən şəxsin doğum tarixi və cinsi
dereg-page-document = Gedən şəxsin pasportunda nə yazılıb?

## Getmə

dereg-section-leaving = Getmə
dereg-page-left-address = Şəxs hansı ünvan üzrə qeydiyyatdadır?
dereg-left-district = Şəhər və ya rayon
dereg-left-address = Ünvan
    .hint = Qəsəbə və ya kənd, küçə, bina, mənzil və ya otelin adı

dereg-page-leaving-date = Bu ünvandan nə vaxt gedib və ya gedəcək?
    .hint = Qeydiyyat müddəti bitmiş şəxs avtomatik olaraq qeydiyyatdan çıxarılmış sayılır, onun üçün müraciət etmək lazım deyil.
    .why = Qəbul edən tərəf və ya şəxsin özü getmə barədə məlumat verir (Miqrasiya Məcəlləsi, maddə 21.8).
dereg-leaving-date = Getmə tarixi
    .hint = Gün, ay, il: məsələn, 05 11 2026

dereg-page-destination = Şəxs hara gedir?
dereg-destination = Getdiyi yer
dereg-page-destination-country = Hansı ölkəyə gedir?
dereg-destination-country = Getdiyi ölkə
    .hint = Bilmirsinizsə, boş saxlayın.
dereg-page-destination-district = Azərbaycanda hansı şəhər və ya rayona gedir?
dereg-destination-district = Getdiyi şəhər və ya rayon
    .hint = Bilmirsinizsə, boş saxlayın.

list-dereg-abroad = Azərbaycandan kənara
list-dereg-azerbaijan = Azərbaycanda başqa ünvana
list-dereg-unknown = Məlum deyil

## Məlumat verən

dereg-section-informant = Məlumat verən
dereg-page-informed-by = Bu məlumatı kim verir?
    .why = Məlumatı qəbul edən tərəf və ya şəxsin özü verir (Miqrasiya Məcəlləsi, maddə 21.8).
dereg-informed-by = Məlumat verən
dereg-page-host-person = Siz mənzilin sahibisiniz: soyadınız, adınız və FİN-iniz nədir?
dereg-page-host-company = Məlumatı hansı təşkilat verir?

list-dereg-self = Gedən şəxsin özü
list-dereg-owner = Mənzilin və ya evin sahibi
list-dereg-company = Otel və ya başqa təşkilat

## Səhvlər

error-dereg-leaving-too-early = Getmə tarixindən 5 ildən çox keçib. İli yoxlayın.
error-dereg-leaving-too-late = Getmə tarixinə 1 ildən çox qalır. İli yoxlayın və ya getməyə az qalmış müraciət edin.
error-dereg-destination-azerbaijan = Azərbaycandan kənarda olan ölkəni seçin və ya əvvəlki sualda “Azərbaycanda başqa ünvana” cavabını seçin.
