## The papers besides an application's receipt. Azerbaijani stands beneath the reader's language, so lines must be short.

paper-copy-note = Bu, əvvəl verilmiş sənədin surətidir.
paper-specimen-note = Bu nümunədir və hüquqi qüvvəsi yoxdur.
paper-footer = QR kod müraciətin hazırkı vəziyyətini göstərir
paper-scan = Statusu görmək üçün skan edin. Status kodu: { $code }
paper-qr-alt = { $number } nömrəli müraciət üzrə bu sənədin QR kodu
# $from, $until (dates): the first and the last day
paper-period = { $from } – { $until }
paper-window = Pəncərə

## Confirmation of registration

paper-registration-title = Olduğu yer üzrə qeydiyyatın təsdiqi
# $number (text): the receipt number. The title of the file.
paper-registration-document-title = Qeydiyyatın təsdiqi { $number }
paper-registration-place = Olduğu yer
# $number (text): parts of an address, after the street
paper-registration-building = ev { $number }
paper-registration-flat = mənzil { $number }
paper-registration-host = Qəbul edən tərəf
paper-registration-period = Qeydiyyat müddəti
paper-registration-on = Qeydiyyat tarixi
paper-registration-meaning = Bu sənəd nəyi təsdiq edir
paper-registration-statement = Yuxarıda adı göstərilən şəxs olduğu yer üzrə qeydiyyata alınıb (Miqrasiya Məcəlləsi, maddə 21).
paper-registration-leaving = Bu ünvandan getdikdə siz və ya qəbul edən tərəf Xidmətə məlumat verir. Müddət bitdikdə qeydiyyatdan avtomatik çıxarılmış hesab olunursunuz (Miqrasiya Məcəlləsi, maddə 21.8).

## Receipt of a payment

paper-payment-title = Ödəniş qəbzi
# $number (text): the receipt number of the application. The title of the file.
paper-payment-document-title = { $number } üzrə ödəniş qəbzi
# Above the sum in large figures.
paper-payment-paid-sum = Ödənilib
paper-payment-central-number = Unikal mərkəzi nömrə
paper-payment-number = Ödəniş nömrəsi
paper-payment-paid = Ödəniş vaxtı
paper-payment-means = Ödəniş üsulu
paper-payment-payer = Ödəyici
# $number (text): the taxpayer number
paper-payment-tax = VÖEN { $number }
paper-payment-operator = Portalın operatoru
paper-payment-recipient = Xidmət göstərən təşkilat
paper-payment-budget = Büdcə kodları
# $classification, $level, $organisation (text): codes that the portal adds
paper-payment-budget-codes = təsnifat { $classification }, səviyyə { $level }, təşkilat { $organisation }
paper-payment-amounts = Məbləğlər
paper-payment-what = Təyinat
paper-payment-amount = Məbləğ
paper-payment-total = Cəmi
paper-payment-note = Ödəniş portal operatorunun elektron imzalı çıxarışı ilə təsdiqlənir. Bu qəbzi istənilən vaxt yenidən çap etmək olar.

## How it was paid

paper-means-card = Bank kartı
paper-means-bank = Bank
paper-means-terminal = Ödəniş terminalı
paper-means-internet = İnternet
paper-means-post = Poçt

## List of missing documents

paper-missing-title = Çatışmayan sənədlərin siyahısı
# $number (text): the receipt number. The title of the file.
paper-missing-document-title = { $number } üzrə çatışmayan sənədlər
paper-missing-by = Bu tarixədək gətirin
paper-missing-to = Bu ünvana gətirin
paper-missing-list = Gətirilməli sənədlər
# The head of a narrow column of numbers.
paper-missing-number = №
paper-missing-document = Sənəd
paper-missing-why = Nə çatışmır
paper-missing-absent = Sənəd təqdim edilməyib
paper-missing-step = Bu siyahını, şəxsiyyətinizi təsdiq edən sənədi və çatışmayan sənədləri gətirin.

## Notice of a decision

paper-decision-title = Qərar barədə bildiriş
# $number (text): the receipt number. The title of the file.
paper-decision-document-title = { $number } üzrə qərar barədə bildiriş
paper-decision-outcome = Qərar
paper-decision-granted = Müraciət təmin edilib
paper-decision-refused = Müraciətin təmin edilməsindən imtina edilib
paper-decision-returned = Müraciət tamamlanmaq üçün geri qaytarılıb
paper-decision-cancelled = Əvvəl verilmiş icazə ləğv edilib
paper-decision-number = Qərarın nömrəsi
paper-decision-date = Qərarın tarixi
paper-decision-valid = Etibarlılıq müddəti
paper-decision-fee = Ödəniləcək dövlət rüsumu
paper-decision-pay-by = Bu tarixədək ödəyin
paper-decision-legal = Hüquqi əsas
paper-decision-reasons = Əsaslandırma
paper-decision-disagree = Qərarla razı deyilsinizsə
paper-decision-complaint = Bu qərardan Dövlət Miqrasiya Xidmətinə şikayət verə bilərsiniz (şikayətə Apellyasiya Şurası baxır) və ya məhkəməyə müraciət edə bilərsiniz.
# Where the seal is put.
paper-decision-seal = Möhür yeri

## Ticket of the queue

paper-ticket-title = Növbə bileti
# $number (text): such as B 047. The title of the file.
paper-ticket-document-title = Növbə bileti { $number }
paper-ticket-number = Nömrəniz
paper-ticket-ahead = Sizdən əvvəl
# $count (number)
paper-ticket-people = { $count ->
    [one] { $count } nəfər
   *[other] { $count } nəfər
}
paper-ticket-wait = Gözləmə vaxtı
# $count (number)
paper-ticket-minutes = { $count ->
    [one] təxminən { $count } dəqiqə
   *[other] təxminən { $count } dəqiqə
}
paper-ticket-taken = Götürülüb
paper-ticket-watch = Ekrana baxın: nömrəniz göründükdə yanında göstərilən pəncərəyə yaxınlaşın.
paper-ticket-ready = Pasportunuzu və ya şəxsiyyət vəsiqənizi və sənədlərinizi hazır saxlayın.
paper-ticket-footer = Bilet yalnız bu gün və yalnız bu idarədə etibarlıdır

## Slip of an appointment

paper-appointment-title = Növbəyə yazılmanın təsdiqi
# $number (text). The title of the file.
paper-appointment-document-title = Növbəyə yazılma { $number }
paper-appointment-number = Yazılma nömrəsi
paper-appointment-when = Nə vaxt
paper-appointment-where = Harada
paper-appointment-visitor = Gələn şəxs
paper-appointment-show = Gəldikdə bu vərəqəni və pasportunuzu və ya şəxsiyyət vəsiqənizi göstərin.
paper-appointment-change = Gələ bilmirsinizsə, Çağrı Mərkəzinə xəbər verin: (012) 919.
paper-appointment-footer = Bu vərəqə gəlişinizin gününü və vaxtını təsdiq edir

## The cashier's day report

paper-day-title = Kassirin günlük hesabatı
# $day (date). The title of the file.
paper-day-document-title = Kassirin günlük hesabatı, { $day }
paper-day-day = Gün
paper-day-cashier = Kassir
paper-day-shift = İş saatları
# $opened, $closed (text): times
paper-day-hours = { $opened } – { $closed }
paper-day-count = Ödənişlərin sayı
paper-day-payments = Ödənişlər
paper-day-time = Vaxt
paper-day-means = Ödəniş üsulu
paper-day-back = Geri qaytarılıb
paper-day-head = Şöbə rəisi
paper-day-footer = Xidmətin mühasibatlığı üçün
