# Giriş-çıxış məhdudiyyətinin yoxlanılması: cavabı vəzifəli şəxs verir

ban = Giriş-çıxış məhdudiyyətinin yoxlanılması
    .intent = Mənə qadağa qoyulubmu?
    .summary = Giriş-çıxış məhdudiyyətinin olub-olmadığını öyrənmək üçün sorğu
    .who = Ölkəyə gəlişinə və ya ölkədən getməsinə məhdudiyyət olub-olmadığını bilmək istəyən şəxs özü
    .cost = Bu sorğuya görə burada ödəniş tutulmur
    .duration = Anket bir neçə dəqiqəyə doldurulur. Cavabı yoxlamadan sonra vəzifəli şəxs verir
    .legal = Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddələr 16 və 17
    .words = qadağa, məhdudiyyət, giriş qadağası, çıxış qadağası, stop, qara siyahı, deportasiya, gələ bilərəm, çıxa bilərəm, sərhəd, yoxlama

## Nə lazımdır

ban-need-passport = Pasportunuz və ya şəxsiyyət vəsiqəniz: pəncərədə əslini göstərəcəksiniz
ban-need-self = Sorğu yalnız özünüz barədə verilə bilər
ban-need-phone = Telefon nömrəniz

## Bildirişlər

ban-notice-officer = Bu cihazın məhdudiyyətlərin siyahısı ilə əlaqəsi yoxdur və ekranda cavab göstərilməyəcək. Sorğunuzu vəzifəli şəxs yoxlayır.

## Sonra nə olacaq

ban-next-counter = Qəbzlə və sənədinizin əsli ilə pəncərəyə yaxınlaşın: cavab yalnız sorğunun sizə aid olduğu yoxlanıldıqdan sonra verilir.
ban-next-officer = Cavabı vəzifəli şəxs verir. Bu cihaz məhdudiyyətlərin siyahısını görmür və cavabın nə vaxt hazır olacağını göstərə bilmir.
ban-next-moment = Cavab yalnız yoxlamanın aparıldığı an üçün doğrudur. Məhdudiyyət varsa, hara müraciət edəcəyinizi əməkdaş sizə deyəcək.

## Bəyanat

ban-declaration = Təsdiq edirəm ki, verdiyim məlumatlar mənə aiddir, düzgün və tamdır. Bu məlumatların Dövlət Miqrasiya Xidməti tərəfindən mənim barəmdə giriş-çıxış məhdudiyyətinin olub-olmadığını yoxlamaq məqsədilə toplanmasına, yoxlanılmasına və qanunla müəyyən edilmiş müddətdə saxlanılmasına razıyam (Miqrasiya Məcəlləsi, maddələr 16 və 17; “Fərdi məlumatlar haqqında” 998-IIIQ nömrəli Qanun). Razılığımı yazılı müraciətlə geri götürə biləcəyim mənə məlumdur.

## Şəxs

ban-section-person = Şəxs
ban-page-passport = Pasportunuzu oxudun
    .hint = Fotoşəkilli səhifəni oxuyucuya qoyun. Oxunacaq sətir yoxdursa, davam edin və suallara cavab verin.
    .why = Cavab başqa şəxslə qarışdırılmasın deyə soruşuruq.
ban-page-name = Soyadınız və adınız nədir?
    .hint = Sənədinizdə olduğu kimi yazın.
ban-given-names = Adı
    .hint = Sənəddə ad göstərilməyibsə, boş saxlayın.
ban-page-birth = Doğum tarixiniz nədir?
ban-page-citizenship = Hansı ölkənin vətəndaşısınız?
    .hint = Vətəndaşlığınız yoxdursa, “Vətəndaşlığı olmayan şəxs” seçin.
ban-page-document = Sənədinizin nömrəsi nədir?
    .hint = Azərbaycan vətəndaşısınızsa, bunu boş saxlayıb növbəti səhifədə FİN-i yaza bilərsiniz.
ban-document-number = Pasportun və ya şəxsiyyət vəsiqəsinin nömrəsi
    .hint = Seriya və nömrə bir yerdə, hərf və rəqəmlərlə
ban-page-fin = FİN-iniz nədir?
    .hint = FİN-iniz yoxdursa, boş saxlayın.
ban-fin = FİN
    .hint = Vəsiqədəki 7 hərf və rəqəm: məsələn, 5ABC12D

## Yoxlama

ban-section-restriction = Yoxlama
ban-page-restriction = Nəyi yoxlamaq istəyirsiniz?
    .why = Gəlişə qadağanın və ölkədən getmək hüququnun məhdudlaşdırılmasının əsasları fərqlidir (Miqrasiya Məcəlləsi, maddələr 16 və 17).
ban-restriction-kind = Yoxlanılan məhdudiyyət

list-restriction-entry = Azərbaycana gəlişə qadağa
list-restriction-exit = Azərbaycandan getmək hüququnun məhdudlaşdırılması
list-restriction-both = Hər ikisi
