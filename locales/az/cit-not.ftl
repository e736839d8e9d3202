# Xarici dövlətin vətəndaşlığının qəbul edilməsi barədə məlumat

cit-not = Xarici dövlətin vətəndaşlığının qəbul edilməsi barədə məlumat
    .intent = Başqa ölkənin vətəndaşı olmuşam
    .summary = Xarici dövlətin vətəndaşlığını qəbul etmək barədə məlumat vermək
    .who = Başqa dövlətin vətəndaşlığını qəbul etmiş və Azərbaycanda yaşayan Azərbaycan vətəndaşları. Xaricdə yaşayanlar Xarici İşlər Nazirliyinə məlumat verir
    .cost = Dövlət rüsumu tutulursa, onun məbləğini ödənişdən əvvəl əməkdaş sizə bildirir
    .duration = Anket təxminən 10 dəqiqəyə doldurulur
    .legal = “Azərbaycan Respublikasının vətəndaşlığı haqqında” Azərbaycan Respublikasının 1998-ci il 30 sentyabr tarixli 527-IQ nömrəli Qanunu; Nazirlər Kabinetinin 2015-ci il 29 yanvar tarixli 18 nömrəli qərarı
    .words = vətəndaşlıq, ikinci vətəndaşlıq, ikili vətəndaşlıq, başqa ölkənin vətəndaşı, xarici pasport, məlumat vermək, bir ay

## Nə lazımdır

cit-not-need-card = Azərbaycan vətəndaşının şəxsiyyət vəsiqəsi
cit-not-need-foreign = Xarici dövlətin pasportu və ya vəsiqəsi
cit-not-need-date = Xarici dövlətin vətəndaşlığını qəbul etdiyiniz tarix
cit-not-need-address = Hər iki dövlətdəki ünvanınız

## Sənədlər

cit-not-doc-form = Ərizə-anket
cit-not-doc-foreign = Xarici dövlətin pasportunun və ya vəsiqəsinin surəti

## Bildirişlər

cit-not-notice-loss = Başqa dövlətin vətəndaşlığını könüllü qəbul etmək Azərbaycan vətəndaşlığının itirilməsi üçün əsasdır (Vətəndaşlıq haqqında Qanun, maddə 18). Suallarınız varsa, davam etməzdən əvvəl əməkdaşla məsləhətləşin.
cit-not-notice-late = Məlumat vermək üçün son gün { $deadline } idi. Məlumatı indi də verin, qəbul olunacaq. Məlumat verməməyə görə qanunda cinayət məsuliyyəti nəzərdə tutulub; bu barədə qərarı səlahiyyətli orqan verir.
cit-not-notice-deadline = Məlumat vermək üçün son gün: { $deadline }. Vaxtında müraciət edirsiniz.
cit-not-notice-before = Bir ay ərzində məlumat vermək vəzifəsi 2014-cü il iyulun 1-dən etibarən qəbul edilmiş vətəndaşlığa aiddir. Məlumatı yenə də verə bilərsiniz.

## Sonra nə olacaq

cit-not-next-kept = Qəbzi saxlayın: o, məlumatı nə vaxt verdiyinizi göstərir.
cit-not-next-stay = Azərbaycan vətəndaşlığını itirsəniz, 30 gün ərzində ölkədən getməli və ya müvəqqəti yaşamaq üçün icazə almaq barədə müraciət etməlisiniz (Miqrasiya Məcəlləsi, maddə 20.3).

## Bəyanat

cit-not-declaration = Təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır. Bu məlumatların və sənəd surətlərinin Dövlət Miqrasiya Xidməti tərəfindən xarici dövlətin vətəndaşlığını qəbul etməyim barədə məlumatın qeydə alınması məqsədilə toplanmasına, yoxlanılmasına, Vahid Miqrasiya Məlumat Sisteminə daxil edilməsinə və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (“Azərbaycan Respublikasının vətəndaşlığı haqqında” 527-IQ nömrəli Qanun; Nazirlər Kabinetinin 2015-ci il 29 yanvar tarixli 18 nömrəli qərarı; “Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Suallar

cit-not-section-foreign = Xarici vətəndaşlıq
cit-not-page-foreign-state = Hansı dövlətin vətəndaşlığını qəbul etmisiniz?
cit-not-foreign-state = Dövlət
cit-not-page-acquired = Bu vətəndaşlığı nə vaxt qəbul etmisiniz?
    .why = Məlumat bir ay ərzində verilir (Vətəndaşlıq haqqında Qanun).
cit-not-acquired-on = Qəbul tarixi
    .hint = Gün, ay, il: məsələn, 05 11 2026
cit-not-page-acquired-ground = Bu vətəndaşlığı hansı əsasla qəbul etmisiniz?
cit-not-acquired-ground = Qəbulun əsası
cit-not-acquired-other = Başqa əsas
cit-not-page-foreign-document = Həmin dövlətin pasportunun və ya vəsiqəsinin nömrəsi nədir?
cit-not-foreign-document = Sənədin nömrəsi
    .hint = Seriya və nömrə birlikdə, hərflər və rəqəmlər
cit-not-section-foreign-address = Xaricdəki ünvan
cit-not-page-foreign-address = Həmin dövlətdə ünvanınız varmı?
cit-not-foreign-address = Xarici dövlətdəki ünvan
    .hint = Yoxdursa, boş saxlayın.
cit-not-section-papers = Digər sənədlərin surətləri
cit-not-page-papers = Xarici dövlətin sənədinin surəti
    .hint = Hər səhifəni skan edin və ya onu pəncərədə təqdim edəcəyinizi seçin.
cit-not-copy-foreign = Xarici dövlətin pasportu və ya vəsiqəsi

## Siyahılar

list-cit-acquired-ground-naturalisation = Vətəndaşlığa qəbul
list-cit-acquired-ground-marriage = Nikah
list-cit-acquired-ground-descent = Mənşə (valideynlərə görə)
list-cit-acquired-ground-restoration = Vətəndaşlığın bərpası
list-cit-acquired-ground-other = Digər

## Səhvlər

error-acquired-before-birth = Vətəndaşlıq doğum tarixindən əvvəl qəbul edilə bilməz. Hər iki tarixi yoxlayın.
