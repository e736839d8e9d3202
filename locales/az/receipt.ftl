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

# $number (number) - the copy's own number, from 1 on
receipt-copy-mark = SURƏT № { $number }
receipt-copy-note = Bu, əvvəl verilmiş qəbzin surətidir. Müraciət bir dəfə qəbul edilib.
receipt-specimen = NÜMUNƏ
receipt-specimen-note = Bu nümunədir və hüquqi qüvvəsi yoxdur. Heç bir müraciət qəbul edilməyib.

## The application form. Azerbaijani stands first, the applicant's language beneath or beside it.

receipt-form-kind = Ərizə-anket
# $code (text): which form it is; $service (text): the service's name. The title of the file.
receipt-form-document-title = Ərizə-anket { $code }: { $service }
# $code (text): which form it is, such as TRP-1
receipt-form-code = Forma { $code }
# In a box of 35 × 45 mm.
receipt-form-photo = Fotoşəkil 3,5 × 4,5 sm
receipt-form-blank-note = Çap hərfləri ilə yalnız sizə aid olan sualları doldurun, qalanlarını boş saxlayın.
# $title (term): the heading of a table that goes on, on a new page
receipt-form-continued = { $title } (davamı)
# $title (term): the section's heading; $number, $count (number): which repetition of how many
receipt-form-row = { $title } · { $number } / { $count }
receipt-form-papers = Sənədlər
receipt-form-papers-some = Bəzi hallarda həm də
receipt-form-declaration = Bəyanat və imza
receipt-form-signer = Soyad, ad, ata adı
receipt-form-signature = İmza
receipt-form-date = Tarix

## The leaflet to take home

receipt-leaflet-kind = Sizə nə lazımdır
# $service (text): the service's name. The title of the file.
receipt-leaflet-document-title = Sizə nə lazımdır: { $service }
# $date (date): the day whose law the leaflet tells
receipt-leaflet-as-of = { $date } tarixinə
receipt-leaflet-who = Kimlər üçündür
receipt-leaflet-needs = Yanınızda olsun
receipt-leaflet-cost = Ödəniş
receipt-leaflet-duration = Müddət
receipt-leaflet-legal = Hüquqi əsas
receipt-leaflet-start-kiosk = Formanı Xidmətin köşkündə doldurun: qəbzi dərhal alacaqsınız.
receipt-leaflet-start-counter = Növbə talonu götürün və Xidmətin pəncərəsinə yaxınlaşın.
# The telephone number of the Call Centre, in large figures.
receipt-leaflet-phone = (012) 919
receipt-leaflet-footer = Bu vərəqə məlumat üçündür; dəqiq siyahı cavablarınızdan asılıdır.

## Is a receipt genuine?

# $device (text): who issued it
receipt-verify-genuine = Qəbz həqiqidir: onu { $device } cihazı verib. Müraciətin hazırkı vəziyyəti yalnız mərkəzə məlumdur.
receipt-verify-forged = Qəbz həqiqi deyil: o, dəyişdirilib və ya onu başqası hazırlayıb. İmza qəbzdə göstərilən cihaza məxsus deyil.
# $device (text)
receipt-verify-unknown = Qəbzin həqiqi olub-olmadığını demək mümkün deyil: { $device } cihazı açarların siyahısında yoxdur. Mərkəzlə növbəti əlaqədən sonra yenidən yoxlayın və ya mərkəzdən soruşun.
# $device (text), $date (text)
receipt-verify-revoked = { $device } cihazının açarı { $date } tarixində ləğv edilib. Qəbzin bundan əvvəl mərkəzə çatıb-çatmadığını yalnız mərkəz deyə bilər.
receipt-verify-foreign = Bu, Dövlət Miqrasiya Xidmətinin qəbzi deyil.
receipt-verify-no-code = Qəbzin QR kodu tapılmadı. Qəbzi düz və yaxşı işıqda yenidən skan edin.
receipt-verify-unreadable = Faylı oxumaq mümkün olmadı. Qəbz PDF, PNG və ya JPEG faylıdır.
receipt-verify-several = Faylda bir neçə qəbzin QR kodu var. Onları bir-bir yoxlayın.
receipt-verify-facts = Kağızda çap olunanlar onun QR koduna uyğun deyil: kod başqa məlumatlar üçün verilib. Ad, sənəd, vaxt, rüsum və status kodunu tutuşdurun.

## Errors

# $character (text): the character that the font lacks
error-receipt-glyph = “{ $character }” simvolunu çap etmək mümkün deyil. Adı pasportdakı kimi latın hərfləri ilə yazın.
error-receipt-failed = Qəbzi hazırlamaq mümkün olmadı. Bu, müraciətə təsir etmir; qəbz üçün əməkdaşa yaxınlaşın.
