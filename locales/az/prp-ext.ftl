# Daimi yaşamaq üçün icazənin müddətinin uzadılması (Miqrasiya Məcəlləsi, maddə 54.12)

prp-ext = Daimi yaşamaq üçün icazənin müddətinin uzadılması
    .intent = Daimi icazəmin müddəti bitir
    .summary = Daimi yaşamaq üçün icazənin müddətinin uzadılması
    .who = Daimi yaşamaq üçün icazə almış əcnəbilər və vətəndaşlığı olmayan şəxslər; uşaq üçün valideyni və ya digər qanuni nümayəndəsi müraciət edir
    .cost = Dövlət rüsumu: yetkinlik yaşına çatmış şəxs üçün 300 manat, 18 yaşına çatmamış uşaq üçün 150 manat. Ödənişdən əvvəl məbləği əməkdaş təsdiq edir
    .duration = Anket təxminən 15 dəqiqəyə doldurulur. Qərarın nə vaxt veriləcəyini pəncərədə əməkdaş bildirir
    .legal = Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddələr 53–56
    .words = daimi icazənin uzadılması, daimi yaşayış, müddət bitir, vəsiqənin vaxtı çıxıb, vaxtı keçib, təzələmək, yeniləmək, 5 il, DYİ, immiqrant statusu

prp-ext-need-card = Daimi yaşamaq üçün icazə vəsiqəniz

## Bildirişlər

prp-ext-notice-late = Müraciət üçün son gün { $deadline } idi: icazənin müddəti bitməzdən 3 ay əvvəl (Miqrasiya Məcəlləsi, maddə 54.12). Ərizəni indi də təqdim edə bilərsiniz; ona baxılıb-baxılmayacağını əməkdaş bildirəcək.
prp-ext-notice-deadline = Müraciət üçün son gün: { $deadline }, icazənizin müddəti bitməzdən 3 ay əvvəl (Miqrasiya Məcəlləsi, maddə 54.12). Vaxtında müraciət edirsiniz.
prp-ext-notice-card-expired = Bu tarixə görə vəsiqənizin etibarlılıq müddəti bitib. Tarixi yoxlayın. Tarix düzgündürsə, müraciət etməzdən əvvəl əməkdaşla danışın.
prp-ext-notice-absence = Göstərdiyiniz səfərlərə görə, icazənin verildiyi gündən hesablanan illərin birində 180 gündən çox ölkədən kənarda olmuş ola bilərsiniz. Bu, müddətin uzadılmasından imtina üçün əsasdır; bu hal 45.1.2 və 45.1.7-ci maddələr üzrə icazə alanlara aid deyil (Miqrasiya Məcəlləsi, maddə 55.0.8). Tarixləri yoxlayın; vəzifəli şəxs onları giriş-çıxış qeydləri ilə müqayisə edəcək.

## Bəyanat

prp-ext-declaration = Təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır. Bu məlumatların və sənəd surətlərinin Dövlət Miqrasiya Xidməti tərəfindən daimi yaşamaq üçün icazəmin müddətinin uzadılması məqsədilə toplanmasına, yoxlanılmasına, çatışmayan sənədlərin digər dövlət orqanlarından sorğu ilə alınmasına, Vahid Miqrasiya Məlumat Sisteminə daxil edilməsinə və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (Miqrasiya Məcəlləsi, maddələr 53–55; “Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Daimi yaşama

prp-ext-section-card = Daimi yaşamaq üçün icazə vəsiqəsi
prp-ext-section-residence = Daimi yaşama
prp-ext-page-given = İndiki icazəniz nə vaxt verilib?
    .hint = İndiki vəsiqənizin verildiyi tarix
    .why = Ölkədən kənarda keçən günlər bu gündən hesablanan illər üzrə toplanır (Miqrasiya Məcəlləsi, maddə 55.0.8).
prp-ext-given = İcazənin verildiyi tarix
    .hint = Gün, ay, il: məsələn, 05 11 2022
prp-ext-page-trips = O vaxtdan Azərbaycandan neçə dəfə çıxmısınız?
    .hint = Səfərlər 12-dən çoxdursa, 12 yazın və ən uzunlarını göstərin.
    .why = İstənilən bir il ərzində 180 gündən çox ölkədən kənarda olmaq müddətin uzadılmasından imtina üçün əsasdır (Miqrasiya Məcəlləsi, maddə 55.0.8).
prp-ext-page-ground = İndi burada hansı əsasla yaşayırsınız?
    .why = Əsas aradan qalxıbsa və başqa əsas yoxdursa, icazənin müddəti uzadılmır (Miqrasiya Məcəlləsi, maddə 55.0.9).

## Xətalar

error-prp-given-after-expiry = İcazənin verildiyi tarix vəsiqənin son günündən sonra ola bilməz. Hər iki tarixi yoxlayın.
