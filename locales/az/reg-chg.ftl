# Yeni olduğu yer üzrə qeydiyyat (Miqrasiya Məcəlləsi, maddə 21.9)

reg-chg = Yeni olduğu yer üzrə qeydiyyat
    .intent = Başqa ünvana köçmüşəm
    .summary = Yeni olduğu yer üzrə qeydiyyat
    .who = Azərbaycanda müvəqqəti olan və olduğu yeri dəyişən əcnəbilər və vətəndaşlığı olmayan şəxslər, yaxud onları qəbul edən tərəf
    .cost = Ödənişsizdir: dövlət rüsumu tutulmur (Miqrasiya Məcəlləsi, maddə 21.7)
    .duration = Anket bir neçə dəqiqəyə doldurulur. Cavab 1 iş günü ərzində verilir (Miqrasiya Məcəlləsi, maddə 21.4)
    .legal = Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddə 21.9
    .words = köçmək, köçdüm, köçmüşəm, ünvan dəyişikliyi, yeni ünvan, yeni ev, yeni mənzil, başqa otel, qeydiyyat, qeydiyyata düşmək, kirayə, propiska, 5 iş günü

## Nə lazımdır

reg-chg-need-addresses = Əvvəlki və yeni ünvan
reg-chg-need-date = Yeni yerə köçdüyünüz gün

## Bildirişlər

reg-chg-notice-same-owner = Eyni sahibin başqa mənzilinə köçmüsünüzsə, yeni olduğunuz yer üzrə qeydiyyata alınmaq tələb olunmur (Miqrasiya Məcəlləsi, maddə 21.9). Əmin deyilsinizsə, yenə də müraciət edə bilərsiniz.
reg-chg-notice-late = Yeni olduğunuz yer üzrə qeydiyyat üçün son gün { $deadline } idi. İndi də müraciət edə bilərsiniz, ərizəniz qəbul olunacaq. Gecikməyə görə 300–400 manat cərimə tətbiq oluna bilər (İnzibati Xətalar Məcəlləsi, maddə 575.1); bu barədə qərarı vəzifəli şəxs verir.
reg-chg-notice-long-ago = Yeni olduğunuz yer üzrə qeydiyyat müddəti, yəni köçdükdən sonra 5 iş günü, çoxdan bitib. İndi də müraciət edə bilərsiniz, ərizəniz qəbul olunacaq. Gecikməyə görə 300–400 manat cərimə tətbiq oluna bilər (İnzibati Xətalar Məcəlləsi, maddə 575.1); bu barədə qərarı vəzifəli şəxs verir.
reg-chg-notice-deadline = Yeni olduğunuz yer üzrə qeydiyyat üçün son gün: { $deadline }. Vaxtında müraciət edirsiniz.
reg-chg-notice-not-registered = Azərbaycana gəldikdən sonra hələ heç bir ünvan üzrə qeydiyyata alınmamısınızsa, bu xidmət əvəzinə “Olduğu yer üzrə qeydiyyat” xidmətini seçin.

## Bəyanat

reg-chg-declaration = Təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır. Bu məlumatların və sənəd surətlərinin Dövlət Miqrasiya Xidməti tərəfindən yeni olduğum yer üzrə qeydiyyat məqsədilə toplanmasına, yoxlanılmasına, Vahid Miqrasiya Məlumat Sisteminə daxil edilməsinə və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (Miqrasiya Məcəlləsi, maddə 21; “Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Köçmə

reg-chg-section-move = Köçmə
reg-chg-page-same-owner = Yeni mənzilin sahibi əvvəlki mənzilin sahibi ilə eynidirmi?
    .why = Eyni sahibin başqa mənzilinə köçdükdə yenidən qeydiyyata alınmaq tələb olunmur (Miqrasiya Məcəlləsi, maddə 21.9).
reg-chg-same-owner = Mənzilin sahibi eynidir

reg-chg-page-moving-date = Yeni yerə nə vaxt köçmüsünüz?
    .hint = Yeni olduğunuz yerə gəldiyiniz gün
    .why = 5 iş günü müddəti yeni yerə gəldiyiniz gündən hesablanır (Miqrasiya Məcəlləsi, maddə 21.9).
reg-chg-moving-date = Köçmə tarixi
    .hint = Gün, ay, il: məsələn, 05 11 2026

reg-chg-page-old-address = Əvvəl harada qalırdınız?
reg-chg-old-district = Əvvəlki şəhər və ya rayon
reg-chg-old-address = Əvvəlki ünvan
    .hint = Qısa yazın: küçə, bina, mənzil və ya otelin adı

reg-chg-page-registered-before = Əvvəlki ünvan üzrə qeydiyyata alınmışdınızmı?
reg-chg-registered-before = Əvvəlki ünvan üzrə qeydiyyat

## Yeni yer

reg-chg-section-address = Yeni ünvan
reg-chg-section-stay = Qalma müddəti
reg-chg-page-stay = Yeni yerdə hansı tarixədək qalacaqsınız?
    .hint = Dəqiq bilmirsinizsə, qala biləcəyiniz son günü yazın.

reg-chg-page-host-type = Yeni yerdə kimin yanında qalırsınız?
    .hint = Qəbul edən tərəf mənzilin sahibi və ya otelin, sanatoriyanın, xəstəxananın və bu kimi yerin müdiriyyətidir.
    .why = Qəbul edən tərəf qanunla müəyyən edilib (Miqrasiya Məcəlləsi, maddə 21.2).
reg-chg-page-host-person = Yeni mənzilin sahibi kimdir?

## Səhvlər

error-reg-chg-moving-future = Köçmə tarixi gələcəkdə ola bilməz. Yeni yerə gəldiyiniz günü yazın; hələ köçməmisinizsə, köçdükdən sonra müraciət edin.
error-reg-chg-moving-before-birth = Köçmə tarixi doğum tarixindən əvvəl ola bilməz. Hər iki tarixi yoxlayın.
error-reg-chg-moving-too-early = Köçmə tarixindən 5 ildən çox keçib. İli yoxlayın və indiki yerə köçdüyünüz günü yazın.
error-reg-chg-stay-before-moving = Qalacağınız son gün köçmə tarixindən əvvəl ola bilməz. Tarixi yoxlayın.
