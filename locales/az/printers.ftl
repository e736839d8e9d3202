# Printerlər və çap növbəsi: kioskda, pəncərədə və inzibatçının ekranında

## Kioskda

desk-attention-paper = Printerin kağızı bitib: qəbzi ekrandakı QR koddan telefonunuza götürəcəksiniz.
desk-print-no-paper = Printerin kağızı bitib, ona görə qəbz çap olunmadı. QR kodun şəklini çəkin: o, qəbzinizdir.
desk-print-doubt = Printer dayandı. Zəhmət olmasa, printerə baxın: qəbzinizin nə qədəri çıxıb?
desk-print-once-more = Kağızda etibarlı qəbziniz hələ yoxdur. Onu yenidən çap edin və ya QR kodun şəklini çəkin: o da qəbzinizdir.
desk-print-unknown = Qəbzin çıxıb-çıxmadığı məlum deyil. QR kodun şəklini çəkin və ya surət çap edin.
desk-print-answer-whole = Qəbz tam çıxıb
desk-print-answer-part = Yalnız bir hissəsi çıxıb və ya oxunmur
desk-print-answer-nothing = Heç nə çıxmayıb
desk-print-answer-unknown = Bilmirəm
error-print-possible = Printer hələlik cavab vermir və qəbz hələ də çıxa bilər. Bir az gözləyib yenidən cavab verin və ya “Bilmirəm” seçin.

## Printerin vəziyyəti

desk-printer-ready = Printer hazırdır.
desk-printer-spooled = Windows printeri tanıyır. Kağızın olub-olmadığını Windows bildirmir: printerə özünüz baxın.
desk-printer-paper-near-end = Printer hazırdır, lakin kağızı bitmək üzrədir: yeni kağızı hazır saxlayın.
desk-printer-paper-out = Printerin kağızı bitib: kağız qoyun.
desk-printer-cover = Printerin qapağı açıqdır: qapağı bağlayın.
desk-printer-fault = Printer nasazdır: kağızın ilişib-ilişmədiyini, bıçağı və boyanı yoxlayın.
desk-printer-offline = Printer oflayn rejimdədir və ya çap növbəsi dayandırılıb: printeri yenidən işə salın.
desk-printer-silent = Printer cavab vermir: elektrik təchizatını, kabeli və ünvanı yoxlayın.
desk-printer-untrusted = Printerlə təhlükəsiz əlaqə rədd edildi: bu kompüter printerin sertifikatına etibar etmir və ya printerin sertifikatı yoxdur. Sertifikatı bu kompüterin etibarlı sertifikatları siyahısına əlavə etdirin və ya ipp:// ilə başlayan ünvan göstərin.
desk-printer-stopped = Printer sınaq vərəqinin ortasında dayandı: kağızı və qapağı yoxlayıb yenidən cəhd edin.
desk-printer-tested = Sınaq vərəqi çap olundu.
desk-printer-test = Printerin sınaq vərəqi
desk-printer-test-office = Sınaq üçün, heç bir idarə deyil
error-printer-name = Printerə 40 işarədən uzun olmayan ad verin.
error-printer-address = Belə ünvanda printer ola bilməz. Nümunələr: ipp://localhost:631/printers/ad, spooler:HP LaserJet, escpos://10.0.0.5, escpos:/dev/usb/lp0.
error-printer-roll = Lentli printer A4 vərəq çap edə bilmir: ərizə və yaddaş vərəqələri üçün başqa printer seçin.
error-printer-unknown = Belə printer artıq yoxdur. Siyahını yeniləyin.

## Çap növbəsi

desk-print-original = Qəbz
# $number (number) - the copy's own number, from 1 on
desk-print-copy = Qəbzin { $number } nömrəli surəti
desk-print-form = Ərizə
desk-print-leaflet = Yaddaş vərəqəsi
# $paper (term), $number (number) - the copy's own number, from 1 on
desk-print-copy-of = { $paper } ({ $number } nömrəli surət)
desk-task-printing = Çap olunur.
desk-task-doubt = Nə çıxdığı məlum deyil: printerə baxın və cavab verin.
desk-task-printed = Çap olundu.
desk-task-unknown = Çıxıb-çıxmadığı məlum deyil; çıxmış sayılır.
desk-task-spoiled = Yalnız bir hissəsi çıxdı; o, etibarsızdır.
desk-task-nothing = Heç nə çıxmadı.
desk-task-failed = Printer qəbul etmədi: yenidən çap edin.
desk-task-no-printer = Hazır printer yox idi, ona görə heç nə çıxmadı.

## Pəncərədə qəbzin yenidən çapı

error-reprint-scan = Bu qəbzin surətini çap etmək üçün əvvəlcə onun QR kodunu kağızdan və ya müraciət edənin telefonundan skan edin.
error-reprint-facts = Skan edilmiş kod bu müraciətdəkindən başqa məlumatlar üçün verilib, ona görə surəti çap etmək olmaz. Qəbzin özünü yoxlayın.

## Qərardan sonra verilən sənəd

desk-notice-registration = Qeydiyyatın təsdiqini çap et
desk-notice-decision = Qərar barədə bildirişi çap et
desk-notice-officer = Qərarı qəbul etmiş əməkdaş
error-notice-none = Hələ çap ediləcək sənəd yoxdur: bu müraciət üzrə sənəd verilməli olan qərar qəbul edilməyib və ya mərkəz onu hələ təsdiq etməyib.
# $reason (text) - the code of the reason
error-notice-reason = “{ $reason }” kodlu səbəbin mətni bu pəncərədə məlum deyil, ona görə bildiriş çap olunmadı: bildirişdə bütün səbəblər göstərilməlidir. Onu qərarın qəbul edildiyi pəncərədə çap edin və ya bu pəncərədə mərkəzin ən yeni kataloqunun olmadığını inzibatçıya bildirin.

## Pəncərədə printerdən nə çıxdığı

desk-task-doubt-receipt = Qəbzin nə qədərinin çıxdığı məlum deyil: printerə baxın və cavab verin.
desk-task-doubt-registration = Qeydiyyatın təsdiqinin nə qədərinin çıxdığı məlum deyil: printerə baxın və cavab verin.
desk-task-doubt-decision = Qərar barədə bildirişin nə qədərinin çıxdığı məlum deyil: printerə baxın və cavab verin.
desk-print-answer-whole-registration = Qeydiyyatın təsdiqi tam çıxıb
desk-print-answer-whole-decision = Qərar barədə bildiriş tam çıxıb
desk-print-answer-whole-sheets = Bütün vərəqlər çıxıb
error-print-possible-registration = Printer hələlik cavab vermir və qeydiyyatın təsdiqi hələ də çıxa bilər. Bir az gözləyib yenidən cavab verin və ya “Bilmirəm” seçin.
error-print-possible-decision = Printer hələlik cavab vermir və qərar barədə bildiriş hələ də çıxa bilər. Bir az gözləyib yenidən cavab verin və ya “Bilmirəm” seçin.
error-print-possible-sheets = Printer hələlik cavab vermir və vərəqlər hələ də çıxa bilər. Bir az gözləyib yenidən cavab verin və ya “Bilmirəm” seçin.
