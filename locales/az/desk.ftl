# Masanın öz cümlələri: vəziyyət, çap, müddətlər, müraciətin tarixçəsi

desk-yes = Bəli
desk-no = Xeyr
desk-none = Göstərilməyib
desk-review = Cavabları yoxlayın

## Göndərmə

desk-sync-waiting = { $count ->
    [one] Göndərilməyi gözləyir: { $count }
   *[other] Göndərilməyi gözləyir: { $count }
 } · son əlaqə { $time }
desk-sync-idle = Hamısı göndərilib · son əlaqə { $time }
desk-sync-never = { $count ->
    [0] Mərkəzlə hələ əlaqə olmayıb
    [one] Mərkəzlə hələ əlaqə olmayıb · göndərilməyi gözləyir: { $count }
   *[other] Mərkəzlə hələ əlaqə olmayıb · göndərilməyi gözləyir: { $count }
 }
desk-sync-offline = Mərkəzlə əlaqə yoxdur · { $count ->
    [one] göndərilməyi gözləyir: { $count }
   *[other] göndərilməyi gözləyir: { $count }
 }

desk-outbox-sealed = Təqdim edilib, göndərilməyə hazırlanır
desk-outbox-queued = Göndərilməyi gözləyir
desk-outbox-declared = Mərkəz müraciəti aldı, surətləri gözləyir
desk-outbox-uploading = Surətlər göndərilir
desk-outbox-stored = Mərkəzdə saxlanılıb
desk-outbox-quarantined = Mərkəz qəbul etmədi, əməkdaş baxmalıdır
desk-outbox-advice = Özü-özünə heç nə baş verməyəcək. Yenidən cəhd edin; yenə qəbul olunmasa, inzibatçıya təhvil verin. Heç nə itmir: o, bu cihazda qalır.
# $at (text) - date and time
desk-outbox-handed = { $at } tarixində inzibatçıya təhvil verilib. Məsələ həll olunanadək bu cihazda qalır.

## Mərkəzdə çatışmayanlar

# $device (text) - name of the device; $numbers (text) - one number, or the first and the last; $date (date)
desk-gap-purged = { $device }, nömrə { $numbers }: mərkəzdə yoxdur. Mərkəz saxlandığını təsdiq etdikdən sonra bu cihaz onu { $date } tarixində silib. İnzibatçıya bildirin: mərkəz onu ehtiyat nüsxələrində axtarmalıdır.
# $device (text) - name of the device; $numbers (text) - one number, or the first and the last
desk-gap-quarantined = { $device }, nömrə { $numbers }: mərkəz qəbul etməyib, cihazda əməkdaşı gözləyir. Həmin cihazda göndərilməyi gözləyənlərin siyahısını açın.
desk-gap-acknowledged = { $device }, nömrə { $numbers }: mərkəzdə yoxdur, lakin cihaz onu hələ saxlayır və özü yenidən göndərir.
desk-gap-unknown = { $device }, nömrə { $numbers }: nə mərkəzdə, nə də cihazda var. Heç vaxt təqdim olunmayıb, ya da cihaz zədələnəndə itib. İnzibatçıya bildirin: idarədə həmin günlərin qəbzlərini soruşun.
desk-gap-undeclared = { $device }, nömrə { $numbers }: sonrakılar gəlib çatıb, bu isə çatmayıb. Cihaz nə saxladığını hələ bildirməyib; onun mərkəzlə əlaqəsini yoxlayın.

## Müraciətin əməkdaşa təhvil verilməsi

# $number (text) - receipt number
desk-hand-over-receipt = Qəbzin nömrəsi: { $number }
# $device (text) - name of the device; $number (number) - the item's number there; $since (text) - date and time
desk-hand-over-item = { $device } cihazı, nömrə { $number }, təqdim olunub: { $since }
# $hash (text) - 64 hex digits
desk-hand-over-found = Mərkəz qəbul etmədiyini bu yoxlama cəmi ilə saxlayır: { $hash }
desk-hand-over-kept = Mərkəz qəbul edənədək o, bütöv və imzalanmış halda cihazda qalır.

## Zədələnmiş yaddaş

# $date (date); $waiting, $missing (number) - applications; $file (text) - name of a file
desk-recovered = Bu cihazın məlumatları zədələnmişdi və { $date } tarixində bərpa olunub. Bərpa olunub mərkəzə göndərilməyi gözləyir: { $waiting }. Oxunmayıb: { $missing }. Zədələnmiş fayl { $file } adı ilə saxlanılır. İnzibatçıya bildirin.
desk-attention-recovered = Bu cihazın məlumatları zədələnmişdi və bərpa olunub. İnzibatçıya bildirin.
desk-clock = Bu kompüterin saatı səhv ola bilər, onda ekrandakı tarixlər və müddətlər də səhv olar. Tarixi və saatı yoxlayın və ya inzibatçıya bildirin.
desk-reader = Pasport və qəbz oxuyucusu qoşulmayıb. Kabelini yoxlayın: qoşulan kimi yenidən işləyəcək. O vaxta qədər sətirləri və nömrələri özünüz yazın.
desk-attention-stuck = Mərkəz bu kioskdan göndərilmiş bir müraciəti qəbul etməyib. İnzibatçıya bildirin.

## Çap

desk-print-printing = Qəbz çap olunur.
desk-print-printed = Qəbz çap olundu. Onu götürün.
desk-handed-out = Çapa göndərildi.
desk-print-none = Bu kioskda printer yoxdur. QR kodun şəklini çəkin: o, qəbzinizdir.
desk-print-failed = Qəbz çap olunmadı. Müraciətiniz təqdim edilib. QR kodun şəklini çəkin və ya əməkdaşa bildirin.
desk-qr = Qəbzin QR kodu

## Kioskda nə çatışmır

desk-attention-printer = Kağız qəbz yoxdur: qəbzi ekrandakı QR koddan telefonunuza götürəcəksiniz.
desk-attention-scanner = Skaner işləmir: pasport məlumatlarını yazacaq, səhifələri pəncərədə təqdim edəcəksiniz.
desk-attention-reader = Pasport oxuyucusu işləmir: pasportun sətirlərini özünüz yazacaqsınız. Zəhmət olmasa, əməkdaşa bildirin.
desk-attention-offline = Mərkəzlə əlaqə yoxdur: müraciətinizi təqdim edə bilərsiniz, o, sonra göndəriləcək.
desk-attention-clock = Bu kioskun saatı səhv ola bilər: hesablanan son günü əməkdaşla dəqiqləşdirin.

## Müddət

desk-deadline = Son gün: { $date }.
desk-deadline-working = Həmin gün iş günü deyil; ondan əvvəlki son iş günü: { $date }. Bu gündən gec qalmayın.
desk-deadline-late = Son gün { $date } idi, { $count ->
    [one] { $count } gün əvvəl
   *[other] { $count } gün əvvəl
 }. Mümkün qədər tez müraciət edin.


## Surətlər və rüsum

desk-at-counter = Pəncərədə təqdim ediləcək
desk-copy-arrived = Surəti var
desk-copy-compared = Sənədin əsli ilə tutuşdurulub
desk-copy-waiting = Surəti hələ gəlməyib
desk-fee-none = Dövlət rüsumu tutulmur

## Pasportun maşınla oxunan sahəsi

desk-mrz-document-number = Sənədin nömrəsi
desk-mrz-surname = Soyadı
desk-mrz-given-names = Adı
desk-mrz-birth-date = Doğum tarixi
desk-mrz-sex = Cinsi
desk-mrz-expiry-date = Etibarlılıq müddətinin sonu
desk-mrz-citizenship = Vətəndaşlığı
desk-mrz-issuing-state = Sənədi verən dövlət
desk-mrz-personal-number = Şəxsi nömrə
desk-mrz-composite = Bütün sahə
desk-mrz-warning = “{ $field }” üzrə yoxlama rəqəmi uyğun gəlmir. Pasporta baxıb tutuşdurun.

## Müraciətin vəziyyəti

desk-state-submitted = Təqdim edilib
desk-state-accepted = Qəbul edilib
desk-state-returned-incomplete = Tamamlanmaq üçün qaytarılıb
desk-state-refused = İmtina edilib
desk-state-withdrawn = Geri götürülüb
desk-unconfirmed = Mərkəz hələ təsdiq etməyib
desk-centre-found = Mərkəzin yoxlaması, «{ $field }»: { $problem }
desk-centre-found-of-all = Mərkəzin yoxlaması: { $problem }

## Tarixçə

desk-history-sealed = Müraciət təqdim edildi.
desk-history-received = Mərkəz müraciəti aldı.
desk-history-compared = Surətlər sənədlərin əsli ilə tutuşduruldu.
desk-history-corrected = Məlumatlar düzəldildi.
desk-history-accepted = Müraciət qəbul edildi.
desk-history-returned = Müraciət tamamlanmaq üçün qaytarıldı. Səbəb: { $reasons }.
desk-history-refused = Müraciətin təmin edilməsindən imtina edildi. Səbəb: { $reasons }.
desk-history-stale = Qərar qüvvəyə minmədi: müraciət bu müddətdə mərkəzdə dəyişib. Ona yenidən baxın.

## Əmr sətri

cli-check-good = Bu cavablarda səhv yoxdur.
cli-verify-number = Qəbz nömrəsi düzgün yazılıb, lakin bu, təkbaşına heç nə sübut etmir. Qəbzin həqiqi olduğunu yalnız onun QR kodu sübut edir.
cli-verify-status = Status kodu düzgün yazılıb, lakin bu, təkbaşına heç nə sübut etmir. Qəbzin həqiqi olduğunu yalnız onun QR kodu sübut edir.
cli-verify-no-list = Açarların siyahısı göstərilməyib, ona görə qəbzin həqiqi olub-olmadığını demək mümkün deyil. Siyahını --keys ilə və ya mərkəzin məlumat bazasını --database ilə göstərin.
cli-specimen-office = Nümunə idarə
# $service (text) - the service's code
cli-form-none = “{ $service }” xidmətinin ərizə-anketi yoxdur: cavab dərhal verilir, müraciət göndərilmir.
cli-form-answers = Cavablar faylını göstərin, ya da boş forma üçün --blank yazın.

## Rüsum, sənədlər və hesablamanın cavabı

desk-fee = Dövlət rüsumu: { $amount }
desk-fee-unconfirmed = Dövlət rüsumunun məbləğini ödənişdən əvvəl əməkdaş sizə bildirir.
desk-fee-staff = Dövlət rüsumu: { $amount } ({ $source })
desk-fee-staff-unsure = Dövlət rüsumu: { $amount } ({ $source }). Məbləğ rəsmi olmayan mənbədən götürülüb: ödənişdən əvvəl dəqiqləşdirin.
desk-document-copies = { $count ->
    [one] { $count } nüsxə
   *[other] { $count } nüsxə
}
desk-document-notarised = notariat qaydasında təsdiq edilmiş
desk-document-original = tutuşdurmaq üçün əslini gətirin
desk-document-egov = Xidmət elektron hökumət vasitəsilə əldə edə bilər
desk-source = Əsas: { $article }, { $date } tarixinə
desk-source-unconfirmed = Əsas: { $article }, { $date } tarixinə. Qanun mətni ilə təsdiqlənməyib: əməkdaşdan soruşun.
desk-law-migration-code = Miqrasiya Məcəlləsi, maddə { $article }
desk-law-offences = İnzibati Xətalar Məcəlləsi, maddə { $article }
desk-law-labour-code = Əmək Məcəlləsi, maddə { $article }
desk-row-title = { $title }: { $number } / { $count }
desk-row-label = { $field } ({ $number })
desk-signed = Ekranda imzalanıb
desk-answer = Cavab
desk-answer-title = Cavabınız
    .lead = Verdiyiniz cavablardan bu nəticə çıxır. Heç nə saxlanılmadı və göndərilmədi.
desk-status-title = Müraciətiniz hansı mərhələdədir
    .lead = Mərkəzin cavabı. Bu kioskda heç nə saxlanılmadı.
desk-status-offline = Statusu hazırda burada göstərmək mümkün deyil
    .text = Mərkəzlə əlaqə yoxdur. Qəbzinizdəki QR kodu telefonla oxudun, pəncərədə soruşun və ya (012) 919 nömrəsinə zəng edin. Bu, müraciətinizə təsir etmir.
desk-deadline-rule-working = { $count ->
    [one] { $count } iş günü
   *[other] { $count } iş günü
} ərzində ({ $article }).
desk-deadline-rule-after = { $count ->
    [one] { $count } gün
   *[other] { $count } gün
} ərzində ({ $article }).
desk-deadline-rule-before = Müddətin bitməsinə azı { $count ->
    [one] { $count } gün
   *[other] { $count } gün
} qalmış ({ $article }).
desk-deadline-rule-before-working = Müddətin bitməsinə azı { $count ->
    [one] { $count } iş günü
   *[other] { $count } iş günü
} qalmış ({ $article }).
desk-deadline-rule-before-months = Müddətin bitməsinə azı { $count ->
    [one] { $count } ay
   *[other] { $count } ay
} qalmış ({ $article }).
desk-deadline-rule-months = { $count ->
    [one] { $count } ay
   *[other] { $count } ay
} ərzində ({ $article }).

## Pəncərədə USB yaddaş qurğuları

# $free - whole megabytes
desk-stick-free = { $free } MB boş yer
# $count - records on the stick
desk-stick-saved = { $count ->
    [one] { $count } qeyd yaddaş qurğusuna yazıldı. Mərkəzin cavabı oxunanadək o, burada saxlanılır.
   *[other] { $count } qeyd yaddaş qurğusuna yazıldı. Mərkəzin cavabı oxunanadək onlar burada saxlanılır.
 }
# $count - records on the stick
# $left - records that found no place
desk-stick-saved-some = Yaddaş qurğusuna yazılan qeydlər: { $count }. Yazılmayanlar: { $left }. Başqa yaddaş qurğusu ilə davam edin: o, yazılmayanlardan başlayacaq.
desk-stick-nothing = Mərkəz hər şeyi təsdiqləyib. Yazılmalı heç nə yoxdur.
# $count - records that the centre confirmed
desk-answers-taken = { $count ->
    [one] Mərkəz { $count } qeydi təsdiqlədi.
   *[other] Mərkəz { $count } qeydi təsdiqlədi.
 }
desk-answers-none = Bu yaddaş qurğusunda mərkəzin cavabı yoxdur. Onun mərkəzdən qayıdan yaddaş qurğusu olduğunu yoxlayın.
desk-answers-nothing-new = Bu yaddaş qurğusundakı cavablarda bu cihaz üçün yeni heç nə yoxdur.
# $count - answers
desk-answers-refused = { $count ->
    [one] { $count } cavab qəbul edilmədi: o, bu cihazın mərkəzindən gəlməyib və ya öz qeydinə uyğun deyil. İnzibatçıya bildirin.
   *[other] { $count } cavab qəbul edilmədi: onlar bu cihazın mərkəzindən gəlməyib və ya öz qeydlərinə uyğun deyil. İnzibatçıya bildirin.
 }
