# Növbəyə yazılma

appt = Növbəyə yazılma
    .intent = Qəbula yazılmaq istəyirəm
    .summary = Xidmətə gəlmək istədiyiniz gün və vaxt
    .who = Dövlət Miqrasiya Xidmətinin idarəsinə gəlmək istəyən hər kəs
    .cost = Ödənişsizdir
    .duration = Anket bir neçə dəqiqəyə doldurulur. Günü və vaxtı əməkdaş təsdiq edir
    .legal = Dövlət Miqrasiya Xidmətinin elektron xidməti
    .words = növbə, növbəyə yazılmaq, qəbul, qəbula yazılmaq, görüş, randevu, vaxt almaq, növbə bileti, gəlmək istəyirəm, sual vermək, məsləhət

## Nə lazımdır

appt-need-date = Gəlmək istədiyiniz gün: iş günü olmalıdır
appt-need-phone = Sizinlə əlaqə üçün telefon nömrəsi
appt-need-document = Pasportun və ya şəxsiyyət vəsiqəsinin nömrəsi (varsa)

## Bildirişlər

appt-notice-registration = Olduğu yer üzrə qeydiyyat üçün gəlmək lazım deyil: elə burada dərhal müraciət edə bilərsiniz.

## Sonra nə olacaq

appt-next-wish = Bu, hələ təsdiq edilmiş qəbul deyil: istəyinizə əməkdaş baxır. Gün və vaxt təsdiq olunduqdan sonra gəlin.
appt-next-bring = Gələndə pasportunuzu və ya şəxsiyyət vəsiqənizi və işinizə aid sənədləri özünüzlə götürün.

## Bəyanat

appt-declaration = Təsdiq edirəm ki, verdiyim məlumatlar düzgün və tamdır. Bu məlumatların Dövlət Miqrasiya Xidməti tərəfindən qəbula yazılmağım və bununla bağlı mənimlə əlaqə saxlanılması məqsədilə toplanmasına və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (“Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Gəliş

appt-section-visit = Qəbul
appt-page-visit-service = Hansı məsələ ilə bağlı gəlmək istəyirsiniz?
appt-visit-service = Məsələ
appt-visit-note = Qısa izah
    .hint = Siyahıda uyğun məsələ yoxdursa, onu bir cümlə ilə yazın.

list-appt-registration = Olduğu yer üzrə qeydiyyat
list-appt-extension = Müvəqqəti olma müddətinin uzadılması
list-appt-temporary = Müvəqqəti yaşamaq üçün icazə
list-appt-permanent = Daimi yaşamaq üçün icazə
list-appt-work = İş icazəsi
list-appt-card = İcazə vəsiqəsinin yenidən rəsmiləşdirilməsi
list-appt-citizenship = Vətəndaşlıq məsələləri
list-appt-refugee = Qaçqın statusu və ya vətəndaşlığı olmayan şəxs statusu
list-appt-return = Könüllü qayıdış
list-appt-reference = Arayış
list-appt-fine = Cərimə və ya dövlət rüsumu
list-appt-pickup = Hazır sənədin alınması
list-appt-other = Başqa məsələ

appt-page-visit-office = Hara gəlmək istəyirsiniz?
    .hint = Yaşadığınız yerə yaxın idarəni seçin.
appt-visit-office = İdarə

list-appt-office-baku = Bakı
list-appt-office-shirvan = Şirvan
list-appt-office-shaki = Şəki
list-appt-office-ganja = Gəncə
list-appt-office-lankaran = Lənkəran
list-appt-office-khachmaz = Xaçmaz
list-appt-office-aghsu = Ağsu
list-appt-office-yevlakh = Yevlax
list-appt-office-nakhchivan = Naxçıvan Muxtar Respublikası

appt-page-visit-date = Hansı gün gəlmək istəyirsiniz?
    .hint = Sabahdan başlayaraq 60 gün ərzində bir iş günü
appt-visit-date = İstədiyiniz gün
    .hint = Gün, ay, il: məsələn, 05 11 2026

appt-page-visit-time = Sizə hansı vaxt daha uyğundur?
appt-visit-time = Günün vaxtı

list-appt-morning = Günün birinci yarısı
list-appt-afternoon = Günün ikinci yarısı
list-appt-any = Fərqi yoxdur

## Ziyarətçi

appt-section-visitor = Qəbula yazılan şəxs
appt-page-visitor-name = Soyadınız və adınız nədir?
appt-given-names = Adı
    .hint = Sənədinizdə ad göstərilməyibsə, boş saxlayın.
appt-page-birth = Doğum tarixiniz
    .why = Müraciətinizin vəziyyətini doğum tarixi ilə yoxlayırsınız.
appt-page-visitor-document = Sənədinizin nömrəsi nədir?
    .hint = Pasport və ya şəxsiyyət vəsiqəsi. Bu sual məcburi deyil: sənəd itibsə və ya yanınızda deyilsə, davam edin.
appt-document-number = Sənədin nömrəsi
    .hint = Seriya və nömrə bir yerdə, hərf və rəqəmlərlə

## Səhvlər

error-appt-date-past = Sabahdan başlayaraq bir gün seçin.
error-appt-date-far = Bu gün çox uzaqdır. { $limit } tarixindən gec olmayan gün seçin.
error-appt-date-rest-day = Bu gün iş günü deyil: istirahət və ya bayram günüdür. Başqa gün seçin.
