# Kodlar və qəbzlər: status kodunu telefonda demək, qəbzin həqiqiliyini yoxlamaq.

## Telefon üçün hər hərfə bir söz. Söz həmin hərflə başlayır, sözlərin səslənişi bir-birinə oxşamır.

codes-letter-a = Ağdam
codes-letter-b = Bakı
codes-letter-c = Cəlilabad
codes-letter-d = Daşkəsən
codes-letter-e = Eldar
codes-letter-f = Füzuli
codes-letter-g = Gəncə
codes-letter-h = Hacıqabul
codes-letter-j = Jalə
codes-letter-k = Kürdəmir
codes-letter-m = Masallı
codes-letter-n = Naxçıvan
codes-letter-p = Pirallahı
codes-letter-q = Qəbələ
codes-letter-r = Rəşad
codes-letter-s = Sumqayıt
codes-letter-t = Tovuz
codes-letter-v = Varşava
codes-letter-w = Washington
codes-letter-x = Xaçmaz
codes-letter-y = Yevlax
codes-letter-z = Zaqatala

codes-spell-title = Kodu telefonda necə demək olar
codes-spell-text = Hərfləri bu sözlərlə, rəqəmləri isə rəqəm kimi deyin.

## Qəbzin həqiqi olub-olmadığı

codes-damaged = Bu, qəbzin QR kodudur, lakin dəyişdirilib və ya zədələnib, ona görə heç nəyi sübut etmir. Qəbzin əslini istəyin.
# $device (text): such as BAK01-K7; $date, $received (date)
codes-received-in-time = Qəbz etibarlıdır: o, mərkəzə { $received } tarixində, { $device } cihazının açarı { $date } tarixində ləğv edilməzdən əvvəl çatıb.
codes-received-late = Qəbz etibarlı deyil: o, mərkəzə { $received } tarixində çatıb, { $device } cihazının açarı isə { $date } tarixində artıq ləğv edilmişdi.
codes-held-otherwise = Qəbz etibarlı deyil: onu { $device } cihazı imzalayıb, lakin mərkəzdə bu nömrə altında başqa müraciət saxlanılır.
# $issued (date)
codes-issued-after-revocation = Qəbz etibarlı deyil: o, { $issued } tarixində verilib, { $device } cihazının açarı isə { $date } tarixində artıq ləğv edilmişdi.
codes-expired = Qəbz etibarlı deyil: o, { $issued } tarixində verilib, { $device } cihazının açarının müddəti isə { $date } tarixində bitmişdi.
# $office (text): the code of the office that the receipt names
codes-office = Qəbz etibarlı deyil: { $device } cihazı onu aid olmadığı { $office } idarəsinin adından imzalayıb.
# $host (text): the address that the code leads to
codes-host = Bu QR kodundakı ünvanı açmayın: o, Xidmətə məxsus olmayan { $host } ünvanına aparır. Kimsə { $device } cihazının həqiqi kodunu ora köçürüb.
# $date (date), $time (text): of the newest list of keys, in Baku
codes-as-of = { $date }, { $time } tarixinə olan məlumatdır. İmza qəbzi kimin verdiyini sübut edir, müraciətin hazırkı vəziyyətini yox.
codes-facts-match = Kağızda yazılanlar qəbzin verildiyi məlumatlarla eynidir.
codes-type-code = Müraciətin vəziyyətini görmək üçün qəbzdəki status kodunu yazın.
codes-device = Cihaz
codes-issued = Verilmə tarixi

## Kodun hansı sənədə məxsus olduğu

codes-paper-receipt = Bu QR kod müraciətin qəbul edilməsi barədə qəbzə məxsusdur: o, yalnız müraciətin verildiyini sübut edir. Başqa sənəddə, məsələn, qərar barədə bildirişdə və ya ödəniş qəbzində bu, saxtakarlıq əlamətidir.
codes-paper-registration = Bu QR kod qeydiyyatın təsdiqinə məxsusdur. Başqa sənəddə bu, saxtakarlıq əlamətidir. Ünvanın və müddətin dəyişdirilib-dəyişdirilmədiyi yalnız kodla tutuşdurulanda görünür.
codes-paper-payment = Bu QR kod ödəniş qəbzinə məxsusdur. Başqa sənəddə bu, saxtakarlıq əlamətidir. Məbləğin, nömrənin və vaxtın dəyişdirilib-dəyişdirilmədiyi yalnız kodla tutuşdurulanda görünür.
codes-paper-missing = Bu QR kod çatışmayan sənədlərin siyahısına məxsusdur. Başqa sənəddə bu, saxtakarlıq əlamətidir. Sənədlərin və son tarixin dəyişdirilib-dəyişdirilmədiyi yalnız kodla tutuşdurulanda görünür.
codes-paper-decision = Bu QR kod qərar barədə bildirişə məxsusdur. Başqa sənəddə bu, saxtakarlıq əlamətidir. Nəticənin, nömrənin və tarixlərin dəyişdirilib-dəyişdirilmədiyi yalnız kodla tutuşdurulanda görünür.
# $device, $office (text), $date, $issued (date)
codes-genuine-paper = QR kod həqiqidir: onu { $device } cihazı verib.
codes-revoked-paper = { $device } cihazının açarı { $date } tarixində ləğv edilib. Sənədin etibarlı olub-olmadığını yalnız sənəddə göstərilən idarə deyə bilər.
codes-late-paper = Sənəd etibarlı deyil: o, { $issued } tarixində verilib, { $device } cihazının açarı isə { $date } tarixində artıq ləğv edilmişdi.
codes-expired-paper = Sənəd etibarlı deyil: o, { $issued } tarixində verilib, { $device } cihazının açarının müddəti isə { $date } tarixində bitmişdi.
codes-office-paper = Sənəd etibarlı deyil: { $device } cihazı onu aid olmadığı { $office } idarəsinin adından imzalayıb.
codes-paper-facts = Sənəddə çap olunanlar onun QR koduna uyğun deyil: kod başqa məlumatlar üçün verilib. Yazılan hər məlumatı və status kodunu sənədlə tutuşdurun.
codes-other-paper = Sənəddə çap olunanlar onun QR koduna uyğun deyil: yazılan məlumatlar başqa növ sənədə aiddir.
codes-paper-match = Yazılanlar bu sənədin verildiyi məlumatlarla eynidir. Sənəddəki qalan sözləri kod təsdiqləmir.

error-facts-date = Tarixi çap olunduğu kimi yazın: gün, ay və il, məsələn, 22.11.2026.
error-facts-time = Vaxtı çap olunduğu kimi yazın, məsələn, 14:09.
error-facts-fee = Rüsumu çap olunduğu kimi manatla yazın, məsələn, 15,00; rüsum tutulmursa, 0 yazın.
error-facts-empty = Adı çap olunduğu kimi yazın.
error-facts-outcome = Bildirişdə çap olunmuş nəticəni seçin.
error-facts-valid = Müddətin həm ilk, həm də son gününü yazın; müddət çap olunmayıbsa, hər ikisini boş saxlayın.
error-scan-unknown = Bu, Xidmətin qəbzinin nə QR kodu, nə də status kodudur. Qəbzi yenidən skan edin və ya status kodunu yazın.

## Açarların siyahısı

error-keys-missing = Bu cihaz açarların siyahısını hələ almayıb. Onu bir dəfə mərkəzə qoşun, sonra qəbzi yenidən yoxlayın.
error-keys-too-large = Açarların siyahısı həddindən artıq böyükdür.
error-keys-malformed = Bu, açarların siyahısı deyil.
error-keys-version = Açarların siyahısı başqa formatdadır. Proqramı yeniləyin.
error-keys-signature = Açarların siyahısını bu mərkəz imzalamayıb.
error-keys-old = Açarların siyahısı burada olan siyahıdan köhnədir.
error-keys-centre = Açarların imzalanmış siyahısından yalnız mərkəzin açıq açarı ilə istifadə etmək olar.
