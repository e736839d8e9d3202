# Açıq status səhifələri: qəbzdəki QR kodun açdığı səhifə və status kodu ilə doğum tarixinə görə axtarış.
# Burada heç bir fərdi məlumat göstərilmir.

status-service-name = Azərbaycan Respublikasının Dövlət Miqrasiya Xidməti
status-language = Dil
status-help = Sualınız var? (012) 919 nömrəsinə zəng edin: Azərbaycan, rus və ingilis dillərində.

# Forma
status-lookup-title = Müraciətim hansı mərhələdədir?
status-lookup-intro = Qəbzdəki QR kodu oxudun və ya orada çap olunmuş status kodunu daxil edin.
status-code = Status kodu
status-code-hint = 12 hərf və rəqəm, məsələn: K7Q4 9M2X T6RW
status-birth-date = Müraciət edənin doğum tarixi
status-birth-date-hint = Məsələn: 15 3 1990
status-day = Gün
status-month = Ay
status-year = İl
status-check = Yoxla

# Göstəriləcək məlumat olmadıqda
status-not-found = Müraciət tapılmadı
    .text = Status kodunu və doğum tarixini qəbzinizlə tutuşdurun. Ərizə-anket bu gün doldurulubsa, o, hələ mərkəzə çatmamış ola bilər.
status-unconfirmed = Bu qəbz təsdiqlənmir
    .text = Kod Xidmətin hazırda etibarlı olan qəbzinə aid deyil. Zəhmət olmasa, qəbzinizi Xidmətin istənilən idarəsində göstərin.
status-limited = Həddindən artıq çox cəhd edildi
    .text = Zəhmət olmasa, bir dəqiqə gözləyib yenidən cəhd edin.
status-unavailable = Statusu hazırda göstərmək mümkün deyil
    .text = Bu, müraciətinizə təsir etmir. Zəhmət olmasa, bir neçə dəqiqədən sonra yenidən cəhd edin.
status-other = Başqa müraciəti yoxla

# Müraciətin mərhələsi: başlıq və növbəti addım
status-submitted = Müraciətiniz daxil olub
    .next = Müraciətinizə əməkdaş baxır. Hazırda sizdən heç nə tələb olunmur.
status-accepted = Müraciətiniz təmin edilib
    .next = Başqa heç nə tələb olunmur. Qəbzinizi saxlayın.
status-returned = Müraciətinizdə çatışmazlıq var
    .next = Zəhmət olmasa, pasportunuz və qəbzinizlə aşağıda göstərilən idarəyə gəlin. Əməkdaş nəyin çatışmadığını izah edəcək.
status-decided = Müraciətinizin cavabı hazırdır
    .next = Zəhmət olmasa, pasportunuz və qəbzinizlə aşağıda göstərilən idarəyə gəlin. Əməkdaş cavabı sizə yazılı şəkildə verəcək.
status-withdrawn = Müraciət geri götürülüb
    .next = İstənilən vaxt yenidən müraciət edə bilərsiniz.
status-pending = Bu qəbz həqiqidir
    .next = Müraciətiniz yoldadır, mərkəzə hələ çatmayıb. O, təqdim edildiyi gündən nəzərə alınır. Zəhmət olmasa, sonra yenidən baxın.

# Mərhələlər
status-steps = Mərhələlər
status-step-submitted = Təqdim edilib
status-step-received = Mərkəzə daxil olub
status-step-review = Müraciətə baxılması
status-step-answer = Cavab
status-step-done = (tamamlanıb)
status-step-now = İcradadır
status-step-todo = (hələ başlamayıb)

# Məlumatlar
status-receipt-number = Qəbzin nömrəsi
status-service = Xidmət
status-received-on = Daxil olduğu gün
status-office = İdarə
status-due = Cavabın son tarixi
status-fee = Dövlət rüsumu
status-fee-none = Yoxdur
# $date: Bakı vaxtı ilə tarix, $time: Bakı vaxtı ilə saat
status-as-of = Vəziyyətin tarixi: { $date }, saat { $time }.
