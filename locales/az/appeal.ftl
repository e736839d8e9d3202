# Müraciət: ərizə, şikayət, təklif

appeal = Müraciət (ərizə, şikayət, təklif)
    .intent = Şikayət və ya təklifim var
    .summary = Xidmətə ərizə, şikayət və ya təklif yazın
    .who = Adını və əlaqə məlumatlarını göstərən hər kəs
    .cost = Ödənişsizdir
    .duration = Yazmağa bir neçə dəqiqə vaxt gedir. Müraciətə “Vətəndaşların müraciətləri haqqında” Qanuna uyğun baxılır
    .legal = “Vətəndaşların müraciətləri haqqında” Azərbaycan Respublikasının 2015-ci il 30 sentyabr tarixli 1308-IVQ nömrəli Qanunu
    .words = müraciət, ərizə, şikayət, təklif, narazılıq, əməkdaşdan şikayət, xahiş, məktub, rəy, təşəkkür

## Nə lazımdır

appeal-need-name = Adınız: imzasız (anonim) müraciətə baxılmır
appeal-need-contact = Cavab üçün ünvanınız və telefonunuz
appeal-need-papers = Müraciətinizə aid sənəd (varsa)

## Bildirişlər

appeal-notice-anonymous = Anonim müraciət qəbul edilmir. Adınızı tam yazın.
appeal-notice-procedure = İcazə, qeydiyyat və ya müddətin uzadılması kimi xidmətlər üçün buradan müraciət etmək olmaz: əsas səhifədə həmin xidməti seçin.
appeal-notice-repeat = Eyni məsələyə bir il ərzində 3 dəfə mahiyyəti üzrə cavab verilibsə və yeni hal yoxdursa, təkrar müraciətə baxılmır. Yeni hal varsa, onu mətndə yazın.

## Sonra nə olacaq

appeal-next-answer = Müraciətinizə “Vətəndaşların müraciətləri haqqında” 1308-IVQ nömrəli Qanuna uyğun baxılır və cavab göstərdiyiniz ünvana və ya əlaqə vasitəsinə göndərilir.
appeal-next-repeat = Eyni məsələ barədə yenidən yazırsınızsa, yeni halları və əvvəlki müraciətin qəbz nömrəsini göstərin.

## Bəyanat

appeal-declaration = Təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır. Bu məlumatların və əlavə etdiyim surətlərin Dövlət Miqrasiya Xidməti tərəfindən müraciətimə baxılması və cavab verilməsi məqsədilə toplanmasına, yoxlanılmasına və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (1308-IVQ nömrəli Qanun; “Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Müraciət edən

appeal-section-person = Müraciət edən
appeal-page-name = Soyadınız, adınız və atanızın adı nədir?
    .why = Anonim müraciətlərə baxılmır.
appeal-given-names = Adı
appeal-page-birth = Doğum tarixiniz nədir?
    .why = Müraciətin sizə aid olduğunu müəyyən etmək üçün soruşuruq.
appeal-page-citizenship = Hansı ölkənin vətəndaşısınız?
    .hint = Vətəndaşlığınız yoxdursa, “Vətəndaşlığı olmayan şəxs” seçin.
appeal-page-reply-address = Cavabı hansı ünvana göndərək?
appeal-reply-address = Ünvan
    .hint = Şəhər və ya rayon, küçə, bina, mənzil

## Müraciət

appeal-section-appeal = Müraciət
appeal-page-type = Nə yazmaq istəyirsiniz?
    .hint = Ərizədə xahişinizi, şikayətdə pozulmuş hüququnuzu, təklifdə isə işi necə yaxşılaşdırmağı yazırsınız.
appeal-type = Müraciətin növü
appeal-page-subject = Müraciətiniz nə haqqındadır?
appeal-subject = Mövzu
    .hint = Bir neçə sözlə
appeal-page-text = Müraciətinizi yazın
    .hint = Nə baş verdiyini, harada və nə vaxt olduğunu, nə xahiş etdiyinizi yazın. Ən çoxu 2000 işarə.
appeal-text = Müraciətin mətni
appeal-page-answered = Bu məsələ barədə Xidmətdən əvvəllər cavab almısınızmı?
appeal-answered-before = Əvvəllər cavab alınıb

## Surətlər

appeal-section-copies = Surətlər
appeal-page-copies = Müraciətə əlavə
    .hint = Əlavəniz yoxdursa, boş saxlayın.
appeal-copy-attachment = Müraciətə aid sənəd

list-appeal-application = Ərizə
list-appeal-complaint = Şikayət
list-appeal-proposal = Təklif
