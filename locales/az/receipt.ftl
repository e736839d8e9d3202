## The printed receipt. Azerbaijani stands beneath the applicant's language, so lines must be short.

receipt-authority = Dövlət Miqrasiya Xidməti
receipt-author = Azərbaycan Respublikasının Dövlət Miqrasiya Xidməti
receipt-title = Müraciətin qəbulu barədə qəbz
# $number (text): the receipt number. The title of the file.
receipt-document-title = Qəbz { $number }
# $device (text): the device's name, such as BAK01-K7
receipt-device = Cihaz { $device }
# $date, $time (text): ready-formatted
receipt-at = { $date }, { $time }

receipt-status-code = Status kodu
# $address (text): where to check, without https://
receipt-check = Statusu { $address } ünvanında bu kod və doğum tarixi ilə yoxlayın.
# Inside a short line on narrow paper.
receipt-number = Qəbzin nömrəsi
receipt-service = Xidmət
receipt-applicant = Müraciət edən
# $mask (text): •••• 4567; $country (text): the code of the issuing state
receipt-document = Sənəd { $mask }, { $country }
receipt-received = Daxil olub
receipt-fee = Dövlət rüsumu
receipt-fee-none = Tutulmur
receipt-attachments = Əlavələr
receipt-attachments-none = Surət əlavə edilməyib
receipt-scan = Statusu görmək üçün telefonun kamerasını bura tutun
receipt-next = Sonra nə olacaq
receipt-offline = Mərkəzlə əlaqə olmadan tərtib edilib və avtomatik göndəriləcək. Müddətlər bu qəbzdəki vaxtdan hesablanır.
receipt-authenticity = Qəbzin həqiqiliyi QR kodla, şəbəkə olmadan da yoxlanılır
# $page, $pages (number)
receipt-page = Səhifə { $page } / { $pages }
# Words for people who have the receipt read to them. $number (text): the receipt number
receipt-qr-alt = { $number } nömrəli qəbzin QR kodu

## Marks

receipt-copy = SURƏT
receipt-copy-note = Bu, əvvəl verilmiş qəbzin surətidir. Müraciət bir dəfə qəbul edilib.
receipt-specimen = NÜMUNƏ
receipt-specimen-note = Bu nümunədir və hüquqi qüvvəsi yoxdur. Heç bir müraciət qəbul edilməyib.

## Is a receipt genuine?

# $device (text): who issued it
receipt-verify-genuine = Qəbz həqiqidir: onu { $device } cihazı verib. Müraciətin hazırkı vəziyyəti yalnız mərkəzə məlumdur.
receipt-verify-forged = Qəbz həqiqi deyil: imza qəbzdə göstərilən cihaza məxsus deyil.
# $device (text)
receipt-verify-unknown = Qəbzin həqiqi olub-olmadığını demək mümkün deyil: { $device } cihazı açarların siyahısında yoxdur. Siyahını yeniləyin və ya mərkəzdən soruşun.
# $device (text), $date (text)
receipt-verify-revoked = { $device } cihazının açarı { $date } tarixində ləğv edilib. Qəbzin bundan əvvəl mərkəzə çatıb-çatmadığını yalnız mərkəz deyə bilər.
receipt-verify-foreign = Bu, Dövlət Miqrasiya Xidmətinin qəbzi deyil.
receipt-verify-no-code = Qəbzin QR kodu tapılmadı. Qəbzi düz və yaxşı işıqda yenidən skan edin.
receipt-verify-unreadable = Faylı oxumaq mümkün olmadı. Qəbz PDF, PNG və ya JPEG faylıdır.
receipt-verify-several = Faylda bir neçə qəbzin QR kodu var. Onları bir-bir yoxlayın.
receipt-verify-facts = QR kod həqiqidir, lakin göstərilən məlumatlara aid deyil. Ad, sənəd, vaxt, rüsum və status kodunu tutuşdurun.

## Errors

# $character (text): the character that the font lacks
error-receipt-glyph = “{ $character }” simvolunu çap etmək mümkün deyil. Adı pasportdakı kimi latın hərfləri ilə yazın.
error-receipt-failed = Qəbzi hazırlamaq mümkün olmadı. Bu, müraciətə təsir etmir; qəbz üçün əməkdaşa yaxınlaşın.
