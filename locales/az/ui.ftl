# Ekranların çərçivəsi: düymələr, başlıqlar və qısa göstərişlər. Xidmətə aid olanlar öz faylındadır.

## Hər iki üz

ui-service-name = Dövlət Miqrasiya Xidməti
ui-language-name = Azərbaycanca
ui-language = Dil
ui-continue = Davam et
ui-back = Geri
ui-cancel = Ləğv et
ui-error-unexpected = Xəta baş verdi. Yenidən cəhd edin; təkrarlanarsa, əməkdaşa müraciət edin.

## Kiosk: qarşılama və əsas səhifə

ui-welcome = Xoş gəlmisiniz
ui-touch-to-start = Başlamaq üçün toxunun
ui-home-title = Sizə nə lazımdır?
ui-home-search = Xidməti axtarın
ui-home-nothing = Heç nə tapılmadı. Başqa söz yazın və ya əməkdaşa müraciət edin.
ui-home-call = Çağrı Mərkəzi: (012) 919
ui-resume-title = Qaldığınız yerdən davam edin
ui-resume-text = Bir qədər əvvəl burada anketin doldurulması və ya qəbzin çapı yarımçıq qalıb
ui-resume-lead = Onların sizə aid olduğunu təsdiq etmək üçün anketdə göstərdiyiniz doğum tarixini daxil edin.

## Kiosk: hər ekrandakı köməkçi vasitələr

ui-aids = Oxuma vasitələri və kömək
ui-text-size = İri yazı
ui-contrast = Kontrast
ui-lower = Ekranı aşağı sal
ui-help = Kömək
ui-start-again = Yenidən başla
ui-leave-title = Yenidən başlansın?
ui-leave-text = Daxil etdikləriniz silinəcək. Müraciətiniz hələ təqdim edilməyib.
ui-leave-stay = Anketi davam etdir
ui-leave-go = Sil və yenidən başla

## Kiosk: kömək

ui-help-close = Köməyi bağla
ui-help-home = Sizə lazım olan xidmətə toxunun. Sözlə də axtara bilərsiniz.
ui-help-passport = Pasportun fotoşəkil olan səhifəsini açın və üzü aşağı oxuyucunun üstünə qoyun. Oxunmasa, həmin səhifənin aşağısındakı sətirləri yazın və ya “Davam et” düyməsini basıb suallara cavab verin.
ui-help-question = Suala cavab verin və “Davam et” düyməsini basın. “Geri” düyməsi ilə əvvəlki cavablara qayıda bilərsiniz, heç nə itmir.
ui-help-copies = Hər səhifəni skanerə qoyun və “Skan et” düyməsini basın. Səhifəni burada skan edə bilmirsinizsə, onu pəncərədə təqdim edə bilərsiniz.
ui-help-review = Hər sətri yoxlayın. “Düzəlt” düyməsi ilə cavabı düzəldin. Hər şey doğrudursa, bəyanatı təsdiq edin və “Təqdim et” düyməsini basın.
ui-help-done = Müraciətiniz təqdim edildi. Qəbzi götürün və ya ekrandakı kodun şəklini çəkin. Sonra məlumatlarınızı heç kim görməsin deyə “Bitir” düyməsini basın.
ui-help-aids = “İri yazı”, “Kontrast” və “Ekranı aşağı sal” ekranı yalnız sizin istifadəniz zamanı dəyişdirir.
ui-help-time = Tələsməyin. Ekrana bir müddət toxunmasanız, əlavə vaxt lazım olub-olmadığını soruşacağıq.
ui-help-privacy = Bitirdikdə və ya uzaqlaşdıqda məlumatlarınız bu ekrandan silinir.
ui-help-staff = Əməkdaşlarımız sizə məmnuniyyətlə kömək edər. Çağrı Mərkəzinin nömrəsi: (012) 919.

## Kiosk: vaxtın bitməsi

ui-timeout-title = Sizə əlavə vaxt lazımdırmı?
ui-timeout-text = Məlumatlarınızın qorunması üçün bu ekran təmizlənəcək.
# $count (number) - qalan saniyələr
ui-timeout-left =
    { $count ->
        [one] { $count } saniyə qaldı
       *[other] { $count } saniyə qaldı
    }
ui-timeout-more = Mənə vaxt lazımdır
ui-timeout-end = Sil və bitir

## Kiosk: xidmətin səhifəsi

ui-service-needs = Sizə nə lazımdır
ui-service-cost = Ödəniş
ui-service-time = Müddət
ui-service-law = Hüquqi əsas
ui-service-leaflet = Bu səhifəni çap et
ui-service-privacy = Cavablarınız şifrələnmiş şəkildə saxlanılır və yalnız Dövlət Miqrasiya Xidmətinə göndərilir.
ui-deadline-title = Müraciət üçün son gününüz
ui-deadline-country = Vətəndaşlığınız
ui-start = Başla

## Kiosk: forma

# $number (number), $total (number) - addımlar; $section (text) - bölmənin adı
ui-step = Addım { $number }/{ $total }: { $section }
ui-saved = Yadda saxlanıldı
ui-why = Niyə soruşuruq
ui-optional = (məcburi deyil)
ui-from-passport = pasportdan
ui-choose = Seçin
ui-day = Gün
ui-month = Ay
ui-year = İl
ui-birth-date = Doğum tarixi
# $count (number) - səhifədəki səhvlər
ui-errors =
    { $count ->
        [one] Bu cavabı düzəldin
       *[other] Bu { $count } cavabı düzəldin
    }
ui-lookup-search = Bir neçə hərf yazın
# $count (number) - tapılanlar
ui-lookup-count =
    { $count ->
        [one] { $count } nəticə tapıldı
       *[other] { $count } nəticə tapıldı
    }
ui-lookup-nothing = Siyahıda belə ad yoxdur. Yazılışı yoxlayın.

## Kiosk: pasport

ui-passport-open = Pasportun fotoşəkil olan səhifəsini açın.
ui-passport-lay = Onu üzü aşağı oxuyucunun üstünə qoyun.
ui-passport-wait = Adınız ekranda görünənədək götürməyin.
ui-passport-waiting = Pasportunuz gözlənilir
ui-passport-type = Əllə yaz
ui-passport-without = Oxunacaq sətir yoxdur? “Davam et” düyməsini basıb suallara cavab verin.
ui-passport-read = Pasport oxundu. Sətirləri pasportunuzla tutuşdurun.
ui-passport-compare = Bir sətir dəqiq oxunmadı. Onu pasportunuzla tutuşdurun.
ui-passport-correct = Əllə düzəlt
ui-check-ok = yoxlanıldı
ui-check-confirmed = siz təsdiq etdiniz
ui-check-wrong = Bu sətri pasportunuzla tutuşdurun.
ui-check-same = Pasportumda da belədir
ui-zone-hint = Bunlar fotoşəkil olan səhifənin aşağısındakı < işarəli sətirlərdir. Onları olduğu kimi köçürün.
# $line (number) - 1 və ya 2
ui-zone-line = Sətir { $line }
ui-zone-third = Sətir 3 (yalnız vəsiqələrdə)
# $count (number) - yazılmış işarələr
ui-zone-count =
    { $count ->
        [one] { $count } işarə
       *[other] { $count } işarə
    }
ui-zone-read = Bu sətirləri oxu
ui-zone-lay = Pasportu oxuyucuya qoy

## Kiosk: surətlər

ui-copy-scan = Skan et
ui-copy-again = Yenidən skan et
ui-copy-remove = Sil
ui-copy-show = Pəncərədə təqdim edəcəyəm
ui-copy-lay = Səhifəni skanerə qoyun və “Skan et” düyməsini basın.
ui-copy-no-device = Burada skaner yoxdur. Bu səhifəni pəncərədə təqdim edin.
ui-copy-done = Skan edildi
ui-copy-at-counter = Bu səhifəni pəncərədə təqdim edəcəksiniz
ui-copy-picture = Skan edilmiş səhifə
ui-copy-close = Bağla

## Kiosk: yoxlama və təqdim etmə

ui-review-title = Cavablarınızı yoxlayın
ui-review-lead = Hələ heç nə təqdim edilməyib. Düzgün olmayanı düzəldin.
ui-change = Düzəlt
ui-declare-first = Təqdim etmək üçün əvvəlcə bəyanatı təsdiq edin.
ui-submit = Təqdim et
ui-submitting = Təqdim edilir…

## Kiosk: son ekran

ui-done-title = Müraciətiniz təqdim edildi
ui-done-delivered = Dövlət Miqrasiya Xidməti onu aldı. Qəbzi saxlayın.
ui-done-stored = Müraciət etibarlı şəkildə saxlanılıb və avtomatik göndəriləcək. Qəbzi saxlayın: o, bu gün müraciət etdiyinizi təsdiq edir.
ui-done-receipt = Qəbzin nömrəsi
ui-done-code = Status kodu
ui-done-next = Sonra nə olacaq
ui-done-qr = Status səhifəsinin QR kodu
ui-done-qr-words = Kodun şəklini çəkin: status telefonunuzda görünəcək.
# $number (text) - qəbzin nömrəsi
ui-done-picture = { $number } nömrəli qəbzin şəkli
ui-print-again = Yenidən çap et
ui-finish = Bitir

## Ekrandakı klaviatura

ui-keyboard = Ekrandakı klaviatura
ui-key-shift = Aa
ui-key-caps = AA
ui-key-erase = Sil
ui-key-space = boşluq
ui-key-done = Hazır

## Quraşdırma

ui-setup-title = Bu cihazı qoşun
ui-setup-lead = Birdəfəlik kodu mərkəzdə inzibatçı verir. Cihazın kiosk, yoxsa pəncərə olacağını mərkəz müəyyən edir.
ui-setup-server = Mərkəzin ünvanı
ui-setup-code = Birdəfəlik kod
ui-setup-enrol = Qoş
ui-setup-busy = Qoşulur…

## Pəncərə: giriş

ui-sign-in-title = Giriş
ui-sign-in-login = İstifadəçi adı
ui-sign-in-password = Parol
ui-sign-in = Daxil ol
ui-sign-in-offline = Bu cihazda bir dəfə daxil olmusunuzsa, şəbəkə olmadan da daxil ola bilərsiniz.
ui-sign-out = Çıxış

## Pəncərə: siyahı

ui-search = Axtarış
ui-search-hint = Ad, sənəd, nömrə və ya kod
ui-scan-label = Qəbz
ui-scan-hint = QR kod və ya nömrə
ui-cases = Müraciətlər
# $count (number) - siyahıdakı müraciətlər
ui-cases-count =
    { $count ->
        [one] { $count } müraciət
       *[other] { $count } müraciət
    }
ui-cases-none = Burada hələ müraciət yoxdur.
ui-cases-not-found = Axtarışa uyğun heç nə yoxdur.
ui-unconfirmed = Mərkəz hələ təsdiq etməyib
ui-blank-title = Açıq müraciət yoxdur
ui-blank-text = Qəbzi skan edin və ya siyahıdan müraciəti seçin.

## Pəncərə: müraciət

ui-sections = Bölmələr
ui-staged = Yadda saxlanılmamış düzəliş var. Təqdim edilmiş məlumat da müraciətdə qalır.
ui-staged-first = Əvvəlcə düzəlişi yadda saxlayın və ya ləğv edin.
ui-reasons-return = Müraciət nə üçün geri qaytarılır?
ui-reasons-refuse = Müraciətin təmin edilməsindən nə üçün imtina edilir?
ui-reasons-note = Müraciət edən üçün qeyd (varsa)
ui-reasons-missing = Ən azı bir səbəb seçin.
ui-reasons-confirm-return = Müraciət edənə qaytar
ui-reasons-confirm-refuse = İmtinanı təsdiq et
ui-side = Surətlər, dövlət rüsumu və tarixçə
ui-copies = Surətlər
ui-copies-none = Surət yoxdur.
ui-compared = Əsli ilə tutuşdurulub
ui-not-compared = Əsli ilə hələ tutuşdurulmayıb
ui-fee = Dövlət rüsumu
ui-history = Tarixçə
ui-history-none = Hələ heç nə baş verməyib.
ui-before = Əvvəl
ui-after = Sonra
ui-said-compared = Tutuşdurulmuş kimi qeyd edildi
ui-said-saved = Düzəliş yadda saxlanıldı
ui-said-dropped = Düzəliş ləğv edildi
ui-said-decided = Qərar qeydə alındı

## Pəncərə: düymələr

ui-keys = Düymələr
ui-key-search = Axtarış
ui-key-scan = Qəbz
ui-key-compared = Tutuşdurulub
ui-key-save = Düzəlişi saxla
ui-key-drop = Düzəlişi ləğv et
ui-key-accept = Qəbul et
ui-key-return = Qaytar
ui-key-refuse = İmtina et
ui-key-next = Növbəti
ui-key-outbox = Göndəriləcək
ui-key-guide = Məlumat
ui-key-form = Anketi çap et

## Pəncərə: göndərilməyi gözləyənlər

ui-outbox = Göndərilməyi gözləyənlər
ui-outbox-close = Müraciətlərə qayıt
ui-outbox-none = Hər şey mərkəzə göndərilib.
ui-outbox-what = Nə
ui-outbox-state = Vəziyyəti
ui-outbox-reason = Səbəb
ui-outbox-since = Nə vaxtdan
ui-outbox-next = Növbəti cəhd
ui-outbox-do = Nə etmək olar
ui-outbox-retry = Yenidən cəhd et
ui-outbox-retry-all = Hamısına yenidən cəhd et
ui-outbox-open = İşi aç
ui-outbox-hand-over = İnzibatçıya təhvil ver
ui-outbox-handed = İnzibatçı üçün
ui-outbox-gaps = Mərkəzdə çatışmayanlar
ui-said-retry = Yenidən göndərilir.
ui-said-handed = Təhvil verildi. Buradakı məlumatı köçürün və ya çap edin.
ui-outbox-exported = Yaddaş qurğusuna yazılıb
ui-stick-save = USB yaddaş qurğusuna yaz
ui-stick-read = Cavabları yaddaş qurğusundan oxu
ui-stick-choose = Yaddaş qurğusunu seçin.
ui-stick-none = USB yaddaş qurğusu tapılmadı. Onu taxın, bir neçə saniyə gözləyin və düyməni yenidən basın.
ui-stick-busy = Əməliyyat bitənədək yaddaş qurğusunu çıxarmayın.
ui-stick-files = Yaddaş qurğusundakı fayllar:

ui-guide = Rüsumlar, müddətlər, yaddaş vərəqələri
ui-guide-all = Bütün hesablamalar
ui-guide-calculators = Hesablamalar
ui-guide-leaflets = Yaddaş vərəqələri: müraciət üçün nə lazımdır
ui-guide-service = Xidmət
ui-guide-print = Çap dili
ui-guide-open = Bütün suallar cavablandırıldıqda cavab burada görünəcək.

## Xidmət qrupları, təkrarlanan səhifələr, imza, cavablar

ui-group-back = Bütün xidmətlər
ui-group-count = { $count ->
    [one] { $count } xidmət
   *[other] { $count } xidmət
}
ui-row-remove = Bunu çıxar
ui-choose-many = Uyğun olanların hamısını seçin.
ui-signature-draw = Çərçivədə barmağınızla imza atın.
ui-signature-box = İmza üçün çərçivə
ui-signature-done = İmzanız saxlanıldı
ui-signature-again = Yenidən imzala
ui-signature-keep = İmzanı saxla
ui-signature-counter = Pəncərədə imzalayacağam
ui-photo-lay = Fotoşəkil çəkdirin və ya fotoşəkli skanerə qoyun
ui-review-documents = Bu sənədləri gətirin
ui-review-documents-lead = Əməkdaş onları pəncərədə istəyəcək.
ui-answer-next = İndi nə edə bilərsiniz
ui-answer-given = Verdiyiniz cavablar
ui-answer-finish = Bitir
ui-service-answer-privacy = Cavablarınız saxlanılmır.
