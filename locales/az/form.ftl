# Xidmətlərin ortaq sualları. Hər bölmə data/blocks qovluğundakı bir fayla aiddir.

## Pasport (passport)

form-section-passport = Pasport
form-page-passport = Pasportu oxudun
    .hint = Fotoşəkilli səhifəni oxuyucuya qoyun və ya həmin səhifənin aşağısındakı sətirləri yazın. Başqa şəxs üçün müraciət edirsinizsə, onun pasportunu oxudun.
    .why = Pasport şəxsiyyəti təsdiq edir, onun məlumatları miqrasiya uçotunda saxlanılır (Miqrasiya Məcəlləsi, maddə 8.1).
form-mrz = Pasportun maşınla oxunan sahəsi
    .hint = Fotoşəkilli səhifənin aşağısında, < işarələri olan sətirlər
form-page-name = Pasportda hansı soyad və ad yazılıb?
    .hint = Pasportda olduğu kimi, latın hərfləri ilə yazın.
form-surname = Soyadı
form-given-names = Adı
    .hint = Adlar bir neçədirsə, hamısını pasportdakı ardıcıllıqla yazın. Pasportda ad göstərilməyibsə, boş saxlayın.
form-page-birth = Doğum tarixi və cinsi
form-birth-date = Doğum tarixi
    .hint = Gün, ay, il: məsələn, 15 03 1990
form-sex = Cinsi
form-page-document = Pasportda nə göstərilib?
form-document-number = Pasportun nömrəsi
    .hint = Seriya və nömrə bir yerdə, hərf və rəqəmlərlə
form-issuing-state = Pasportu verən dövlət
form-citizenship = Vətəndaşlığı
form-document-expiry = Pasportun etibarlılıq müddətinin sonu
    .hint = Gün, ay, il: məsələn, 31 12 2030
form-page-father-name = Atasının adı nədir?
    .hint = Bilmirsinizsə və ya göstərmək istəmirsinizsə, boş saxlayın.
    .why = Sənəddə varsa, ata adı miqrasiya uçotunda saxlanılır (Miqrasiya Məcəlləsi, maddə 8.1.3).
form-father-name = Atasının adı

## Şəxsiyyət vəsiqəsi (citizen)

form-section-citizen = Şəxsiyyət vəsiqəsi
form-page-citizen-name = Şəxsiyyət vəsiqəsində hansı soyad, ad və ata adı yazılıb?
    .hint = Şəxsiyyət vəsiqəsində olduğu kimi, Azərbaycan hərfləri ilə yazın.
form-citizen-given-names = Adı
form-page-citizen-card = Şəxsiyyət vəsiqəsində hansı nömrələr göstərilib?
    .why = Vətəndaşın məlumatları FİN üzrə tapılır; vəsiqə dəyişdirilsə də, FİN dəyişmir.
form-fin = Fərdi identifikasiya nömrəsi (FİN)
    .hint = Şəxsiyyət vəsiqəsindəki 7 hərf və rəqəm: məsələn, 5ABC12D
form-card-document-number = Şəxsiyyət vəsiqəsinin nömrəsi
    .hint = Seriya və nömrə bir yerdə, hərf və rəqəmlərlə

## Doğulduğu yer (birthplace)

form-section-birthplace = Doğulduğu yer
form-page-birthplace = Doğulduğu yer haradır?
    .hint = Doğulduğu ölkə artıq yoxdursa, bu yerin indi aid olduğu ölkəni seçin.
form-birth-country = Doğulduğu ölkə
form-birth-place = Doğulduğu şəhər, rayon və ya kənd
    .hint = Sənəddə olduğu kimi: məsələn, Ankara

## Azərbaycanda olma (stay)

form-section-stay = Azərbaycanda olma
form-page-arrived = Azərbaycana sonuncu dəfə nə vaxt gəlmisiniz?
    .hint = Pasportunuzdakı son giriş möhürünün tarixi
form-arrival-date = Gəliş tarixi
    .hint = Gün, ay, il: məsələn, 05 11 2026
form-page-stay-basis = Hazırda hansı əsasla Azərbaycandasınız?
form-stay-basis = Azərbaycanda olmanın əsası
form-page-stay-end = Azərbaycanda hansı tarixədək qala bilərsiniz?
    .hint = Bu tarix icazə vəsiqənizdə və ya müddətin uzadılması barədə qərarda göstərilib. Vizada yalnız son günə deyil, qalma günlərinin sayına da baxın. Əmin deyilsinizsə, əməkdaşdan soruşun.
    .why = Bu tarix müraciət etmək üçün nə qədər vaxtınız olduğunu göstərir.
form-stay-end = Qala biləcəyi son gün
    .hint = Gün, ay, il: məsələn, 31 12 2026
form-page-stay-purpose = Azərbaycana hansı məqsədlə gəlmisiniz?
    .why = Gəlişin məqsədi miqrasiya uçotunda saxlanılır (Miqrasiya Məcəlləsi, maddə 8.1.7).
form-purpose = Gəlişin məqsədi

## Ünvan (address)

form-section-address = Ünvan
form-page-district = Azərbaycanda hansı şəhər və ya rayonda qalırsınız?
    .hint = Bakıda şəhərin rayonu göstərilən sətri seçin: məsələn, Bakı, Nəsimi rayonu.
    .why = Ərizə üçün ünvanınız lazımdır; əcnəbinin qeydiyyat ünvanı miqrasiya uçotunda da saxlanılır (Miqrasiya Məcəlləsi, maddə 8.1).
form-district = Şəhər və ya rayon
form-page-street = Qaldığınız yerin ünvanı nədir?
form-settlement = Qəsəbə və ya kənd
    .hint = Ünvan şəhərin özündədirsə, boş saxlayın.
form-street = Küçə
form-building = Bina və ya ev
form-flat = Mənzil və ya otaq
    .hint = Yoxdursa, boş saxlayın.

## Yaşayış sahəsi (dwelling)

form-section-dwelling = Yaşayış sahəsi
form-page-dwelling-kind = Yaşayış sahəsi kimindir?
    .hint = Göstərdiyiniz ünvandakı mənzil, ev və ya otaq
    .why = Yaşayış sahəsi sizin deyilsə, ərizəyə həmin yaşayış sahəsinə dair sənəd, onu verən şəxsin ərizəsi və şəxsiyyətini təsdiq edən sənədin surəti əlavə olunur (Miqrasiya Məcəlləsi, maddələr 41.1, 46.1 və 53.1).
form-dwelling-kind = Yaşayış sahəsi
form-page-dwelling-giver = Yaşayış sahəsini sizə kim verir?
form-giver-surname = Yaşayış sahəsi verən şəxsin soyadı
form-giver-given-names = Yaşayış sahəsi verən şəxsin adı
form-giver-fin = Yaşayış sahəsi verən şəxsin FİN-i
    .hint = Şəxsiyyət vəsiqəsindəki 7 hərf və rəqəm: məsələn, 5ABC12D
form-page-dwelling-company = Yaşayış sahəsini sizə hansı təşkilat verir?
form-dwelling-company = Təşkilatın adı
    .hint = Məsələn, işəgötürənin, universitetin və ya otelin adı
form-dwelling-voen = Təşkilatın VÖEN-i
    .hint = 10 rəqəm; onu təşkilatın özündən öyrənə bilərsiniz

## Əlaqə (contact)

form-section-contact = Əlaqə
form-page-phone = Sizinlə necə əlaqə saxlaya bilərik?
    .why = Müraciətiniz və onun nəticəsi barədə sizə bu yolla məlumat verə bilərik.
form-phone = Telefon
    .hint = Ölkə kodu ilə: məsələn, +994 50 123 45 67
form-email = E-poçt
    .hint = Yoxdursa, boş saxlayın.

## Şəxsi məlumatlar (personal)

form-section-personal = Şəxsi məlumatlar
form-page-personal = Ailə vəziyyətiniz necədir?
form-marital-status = Ailə vəziyyəti
form-ethnicity = Milliyyəti
    .hint = Milliyyət vətəndaşlıq demək deyil. Göstərmək istəmirsinizsə, boş saxlayın.
form-page-name-changed = Soyadınız və ya adınız dəyişibmi?
    .hint = Nikahdan sonra soyadınız dəyişibsə, yenə “Bəli” seçin.
form-name-changed = Soyadı və ya adı dəyişib
form-page-previous-name = Əvvəlki soyadınız və adınız nə olub?
form-previous-name = Əvvəlki soyadı və adı
    .hint = Bir neçə dəfə dəyişibsə, sonuncudan əvvəlkini yazın.
form-previous-name-from = Əvvəlki ad: nə vaxtdan
    .hint = Yalnız il, ay və il, yaxud tam tarix: məsələn, 2015, 06 2015 və ya 15 06 2015
form-previous-name-until = Əvvəlki ad: nə vaxtadək
    .hint = Yalnız il, ay və il, yaxud tam tarix: məsələn, 2015, 06 2015 və ya 15 06 2015
form-previous-name-reason = Dəyişmənin səbəbi
    .hint = Məsələn, nikah

## Təhsil və iş (occupation)

form-section-occupation = Təhsil və iş
form-page-education = Təhsiliniz və peşəniz nədir?
    .why = Peşə varsa, miqrasiya uçotunda saxlanılır (Miqrasiya Məcəlləsi, maddə 8.1).
form-education = Təhsili
    .hint = Bitirdiyiniz ən yüksək təhsil pilləsi
form-profession = Peşəsi
    .hint = Məsələn, mühəndis. Peşəniz yoxdursa, boş saxlayın.
form-page-employed = Hazırda işləyirsinizmi?
    .hint = Xaricdə və ya öz biznesinizdə işləyirsinizsə, yenə “Bəli” seçin.
form-employed = Hazırda işləyir
form-page-workplace = Harada və hansı vəzifədə işləyirsiniz?
form-workplace = İş yeri
    .hint = Təşkilatın və ya sahibkarın adı
form-position = Vəzifəsi

## Ailə (family)

form-section-family = Ailə
form-page-family-count = Neçə ailə üzvü barədə məlumat verəcəksiniz?
    .hint = Həyat yoldaşınızı, övladlarınızı, valideynlərinizi, qardaş və bacılarınızı sayın. Heç kim yoxdursa, 0 yazın. Ən çoxu 8 nəfər göstərmək olar; qalanlarını əməkdaşa deyin.
form-family-count = Ailə üzvlərinin sayı
    .hint = Rəqəmlə: məsələn, 3
form-page-relative = Ailə üzvü
form-relative-relation = Qohumluq əlaqəsi
    .hint = Bu şəxs sizin kiminizdir?
form-relative-surname = Ailə üzvünün soyadı
form-relative-given-names = Ailə üzvünün adı
form-relative-birth-date = Ailə üzvünün doğum tarixi
    .hint = Gün, ay, il: məsələn, 15 03 1990
form-relative-citizenship = Ailə üzvünün vətəndaşlığı
form-relative-together = Azərbaycanda sizinlə birlikdə yaşayır

## Ərizəni verən (representative)

form-section-representative = Ərizəni verən şəxs
form-page-filed-by = Ərizəni kim verir?
    .hint = Başqa şəxs üçün müraciət edirsinizsə, qalan suallara həmin şəxs barədə cavab verin.
    .why = 18 yaşına çatmayan şəxs üçün ərizəni valideyni və ya digər qanuni nümayəndəsi verir; ölkədə olma və yaşama üçün bu, Miqrasiya Məcəlləsində müəyyən edilib (maddələr 42.2, 47.2, 47.3 və 54.3).
form-filed-by = Ərizəni verən
form-page-representative = Valideyn və ya qanuni nümayəndə kimdir?
form-representative-surname = Nümayəndənin soyadı
form-representative-given-names = Nümayəndənin adı
form-representative-document = Nümayəndənin sənədinin nömrəsi
    .hint = Şəxsiyyət vəsiqəsi və ya pasport: seriya və nömrə bir yerdə
form-representative-basis = Təmsilçiliyin əsası
    .hint = Məsələn, qəyyumluq haqqında qərar və ya etibarnamə: nömrəsi və tarixi

## İşəgötürən (employer)

form-section-employer = İşəgötürən
form-page-employer-kind = İşəgötürən kimdir?
    .why = Müraciət edə bilən işəgötürənlər qanunla müəyyən edilib (Miqrasiya Məcəlləsi, maddələr 51.2 və 63.2).
form-employer-kind = İşəgötürənin növü
form-page-employer = İşəgötürənin adı, VÖEN-i və fəaliyyəti
form-employer-name = İşəgötürənin adı
    .hint = Fərdi sahibkar üçün soyadı, adı və atasının adı
form-employer-voen = İşəgötürənin VÖEN-i
    .hint = Vergi uçotuna alınma haqqında şəhadətnamədəki 10 rəqəm
form-employer-activity = Fəaliyyət sahəsi
    .hint = Məsələn, tikinti
form-page-employer-address = İşəgötürənin hüquqi ünvanı nədir?
form-employer-district = İşəgötürənin şəhəri və ya rayonu
form-employer-street = Küçə, bina və otaq
form-employer-postal-code = Poçt indeksi
    .hint = AZ hərfləri və 4 rəqəm: məsələn, AZ1114. Bilmirsinizsə, boş saxlayın.
form-page-employer-contact = İşəgötürənlə kim vasitəsilə əlaqə saxlaya bilərik?
form-employer-contact = Əlaqə üçün şəxs
    .hint = Soyadı və adı
form-employer-phone = Əlaqə üçün telefon
    .hint = Ölkə kodu ilə: məsələn, +994 50 123 45 67
form-employer-email = Əlaqə üçün e-poçt
    .hint = Yoxdursa, boş saxlayın.

## İcazə vəsiqəsi (card)

form-section-card = İcazə vəsiqəsi
form-page-card = İcazə vəsiqəsində nə göstərilib?
    .hint = Müvəqqəti və ya daimi yaşamaq üçün icazə əsasında verilən plastik kart
form-card-number = Vəsiqənin nömrəsi
    .hint = Seriya və nömrə bir yerdə, hərf və rəqəmlərlə
form-card-expiry = Vəsiqənin etibarlılıq müddətinin sonu
    .hint = Gün, ay, il: məsələn, 31 12 2026
form-card-fin = Vəsiqədəki FİN
    .hint = 7 hərf və rəqəm: məsələn, 5ABC12D. Vəsiqədə yoxdursa, boş saxlayın.

## Surətlər (copies)

form-section-copies = Surətlər
form-page-copies = Pasportun və ya şəxsiyyət vəsiqəsinin surəti
    .hint = Pasportun fotoşəkilli səhifəsini və ya vəsiqənin fotoşəkilli üzünü skan edin və ya onu pəncərədə təqdim edəcəyinizi seçin.
    .why = Ərizəyə şəxsiyyəti təsdiq edən sənədin surəti əlavə olunur.
form-copy-data-page = Fotoşəkilli səhifə və ya üz

## Fotoşəkil və imza (photo)

form-section-photo = Fotoşəkil və imza
form-page-photo = Ərizə üçün fotoşəkil
    .hint = Üz açıq və tam görünməli, baxış düz irəli yönəlməlidir. Tünd eynək olmamalıdır.
    .why = Ərizə fotoşəkillə birlikdə verilir.
form-photo = Fotoşəkil
form-page-signature = Ərizəni imzalayın
    .hint = Çərçivənin içində barmağınızla imza atın və ya pəncərədə imzalayacağınızı seçin. Ərizəni verən şəxs imzalayır.
form-signature = İmza
