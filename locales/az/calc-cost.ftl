# Xidmətin qiyməti

calc-cost = Dövlət rüsumunun hesablanması
    .intent = Neçəyə başa gələcək?
    .summary = Xidmətə, müddətə, qərar vaxtına və yaşa görə dövlət rüsumu
    .who = Müraciətdən əvvəl dövlət rüsumunu bilmək istəyən hər kəs
    .cost = Ödənişsizdir
    .duration = Cavab dərhal verilir
    .legal = “Dövlət rüsumu haqqında” Azərbaycan Respublikasının Qanunu; Miqrasiya Məcəlləsi, maddələr 21.7, 41.1, 46.2, 53.2 və 67.12
    .words = qiymət, rüsum, dövlət rüsumu, neçəyə, neçə manat, ödəniş, ödəmək, pul, tarif, bahalı, tələbə, uşaq

calc-cost-need-term = İcazəni nə qədər müddətə istədiyiniz və qərarın nə qədər tez lazım olduğu

calc-cost-section = Dövlət rüsumu
calc-cost-page-what = Nəyin qiymətini bilmək istəyirsiniz?
calc-cost-what = Xidmət
list-calc-cost-reg = Olduğu yer üzrə qeydiyyat
list-calc-cost-ext = Qalma müddətinin uzadılması
list-calc-cost-trp = Müvəqqəti yaşamaq üçün icazə: yeni və ya uzadılma
list-calc-cost-prp = Daimi yaşamaq üçün icazə: yeni və ya uzadılma
list-calc-cost-wp = İş icazəsi: yeni və ya uzadılma
list-calc-cost-wp-chg = İş icazəsinin yenidən rəsmiləşdirilməsi
list-calc-cost-dup = İtmiş icazə vəsiqəsinin əvəzinə yeni vəsiqə
list-calc-cost-other = Başqa xidmət

calc-cost-page-payer = Bu, kimin üçündür?
    .hint = 18 yaşı tamam olmayan şəxs yetkinlik yaşına çatmayan sayılır.
    .why = Yetkinlik yaşına çatmayanlar üçün rüsum azdır; əyani təhsil alan tələbələr müvəqqəti yaşamaq üçün ayrıca rüsum ödəyir.
calc-cost-payer = Xidmətdən istifadə edən şəxs
list-calc-payer-adult = Yetkinlik yaşına çatmış
list-calc-payer-minor = Yetkinlik yaşına çatmayan (18 yaşadək)
list-calc-payer-student = Ali və ya orta ixtisas təhsili müəssisəsində əyani təhsil alan

calc-cost-page-ext = Nə qədər müddətə və nə qədər tez?
    .hint = Qərar nə qədər tez lazımdırsa, rüsum bir o qədər çoxdur.
calc-cost-term-ext = Uzadılmanın müddəti
list-calc-term-d30 = 30 günədək
list-calc-term-d60 = 60 günədək
calc-cost-page-permit = Hansı müddətə və nə qədər tez?
    .hint = Qərar nə qədər tez lazımdırsa, rüsum bir o qədər çoxdur.
calc-cost-term = İcazənin müddəti
list-calc-term-m3 = 3 ayadək
list-calc-term-m6 = 6 ayadək
list-calc-term-y1 = 1 ilədək
list-calc-term-m18 = 1 il 6 ayadək
list-calc-term-y2 = 2 ilədək
list-calc-term-m30 = 2 il 6 ayadək
list-calc-term-y3 = 3 ilədək
calc-cost-speed = Qərarın verilmə müddəti
list-calc-speed-wd1 = 1 iş günü ərzində
list-calc-speed-wd3 = 3 iş günü ərzində
list-calc-speed-wd10 = 10 iş günü ərzində
list-calc-speed-wd15 = 15 iş günü ərzində
list-calc-speed-wd20 = 20 iş günü ərzində

calc-cost-result-reg = Olduğu yer üzrə qeydiyyat ödənişsizdir: dövlət rüsumu tutulmur. Yeni olduğu yer üzrə qeydiyyat da ödənişsizdir. Elə indi qeydiyyata alına bilərsiniz.
# $amount (money) - the state fee
calc-cost-result = Dövlət rüsumu: { $amount }. Ərizəni elə indi doldura bilərsiniz.
# $amount (money) - the state fee
calc-cost-result-published = Dərc olunmuş tariflərə görə dövlət rüsumu: { $amount }. Ödəməzdən əvvəl məbləği əməkdaşla dəqiqləşdirin.
calc-cost-result-wp-chg = Şəxsiyyət məlumatı və ya işəgötürənin adı dəyişdikdə, yaxud icazə itdikdə iş icazəsinin yenidən rəsmiləşdirilməsi üçün dövlət rüsumu tutulmur. Başqa hallar barədə əməkdaşdan soruşun. İşəgötürən elə indi müraciət edə bilər.
# $amount (money) - the state fee
calc-cost-result-dup = Dərc olunmuş tariflərə görə itmiş müvəqqəti yaşamaq üçün icazə vəsiqəsinin yenisi üçün dövlət rüsumu: { $amount }. Digər vəsiqələrə görə rüsum burada təsdiq olunmayıb. Ödəməzdən əvvəl məbləği əməkdaşla dəqiqləşdirin.
calc-cost-result-other = Bunun üçün rüsum burada təsdiq olunmayıb. Məbləği ödəməzdən əvvəl əməkdaş sizə deyəcək: növbəyə yazılın və ya (012) 919 nömrəsinə zəng edin.
# $days (number) - working days
calc-cost-result-decision = Bu rüsumla qərar { $days } iş günü ərzində verilir. Tarixi hesablaya bilərsiniz.
calc-cost-result-pay-ext = Ödənişi təsdiq edən sənəd qərar alınarkən təqdim olunur.
# $days (number) - the days for paying
calc-cost-result-pay = Dövlət rüsumu ən gec qərar müddətinin son günündən sonra { $days } gün ərzində ödənilir, əks halda icazə ləğv edilir.
calc-cost-result-long = Müvəqqəti yaşamaq üçün icazə ilk dəfə ən çoxu 1 illik verilir, hər dəfə ən çoxu 2 il uzadılır. Yalnız ən azı 500 000 manat investisiya qoyanlar 3 ilədək icazə alır. Hansı müddət istəyə biləcəyinizi yoxlayın.
calc-cost-result-free = İnsan alverindən zərər çəkmiş hesab olunan və cinayət təqibi orqanlarına yardım göstərən şəxslər bu icazə üçün dövlət rüsumu ödəmir. Bu sizə aiddirsə, əməkdaşa deyin.
