# Vaxtında müraciət etmək üçün son gün

calc-file = Müraciət müddətinin hesablanması
    .intent = Nə vaxtadək müraciət etməliyəm?
    .summary = Müraciət etmək və ya dəyişikliyi bildirmək üçün son gün
    .who = Müəyyən günədək müraciət etməli və ya məlumat verməli olan əcnəbilər, vətəndaşlığı olmayan şəxslər, işəgötürənlər və vətəndaşlar
    .cost = Ödənişsizdir
    .duration = Cavab dərhal verilir
    .legal = Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddələr 21.9, 42.4, 44.5, 47.1, 54.1, 54.12, 68.1 və 69.2
    .words = müddət, son gün, müraciət, uzatmaq, uzadılma, yeniləmək, vizam bitir, icazə bitir, itmiş vəsiqə, köçmək, yeni ünvan, ikinci vətəndaşlıq

calc-file-need-period = Vizanızın, qalma müddətinizin və ya icazənizin son günü, yaxud məlumat verdiyiniz hadisənin günü

calc-file-section = Nə və nə vaxt
calc-file-page-what = Nəyi vaxtında etmək istəyirsiniz?
calc-file-what = Müraciət və ya məlumat
list-calc-file-ext = Qalma müddətimi uzatmaq (viza ilə və ya vizasız)
list-calc-file-trp = Müvəqqəti yaşamaq üçün icazə almaq
list-calc-file-trp-ext = Müvəqqəti yaşamaq üçün icazənin müddətini uzatmaq
list-calc-file-prp = Daimi yaşamaq üçün icazə almaq
list-calc-file-prp-ext = Daimi yaşamaq üçün icazənin müddətini uzatmaq
list-calc-file-wp-ext = İş icazəsinin müddətini uzatmaq
list-calc-file-dup = İcazə vəsiqəsinin itdiyini və ya məlumatın dəyişdiyini bildirmək
list-calc-file-reg-chg = Yeni ünvanda qeydiyyata alınmaq
list-calc-file-wp-chg = İş icazəsinin itdiyini və ya məlumatın dəyişdiyini bildirmək (işəgötürən)
list-calc-file-cit-not = Xarici dövlətin vətəndaşlığı barədə məlumat vermək (Azərbaycan vətəndaşı)

calc-file-page-end = İndiki müddətiniz hansı gün bitir?
    .hint = İndi malik olduğunuz qalma müddətinin, icazə vəsiqəsinin və ya iş icazəsinin son günü. Daimi yaşamaq üçün bu, müvəqqəti icazənin son günüdür.
    .why = Qanun müraciət vaxtını bu gündən geriyə hesablayır.
calc-file-end-date = İndiki müddətin son günü
    .hint = Gün, ay, il: məsələn, 31 12 2026
calc-file-page-event = Bu, hansı gün olub?
    .hint = Vəsiqənin və ya icazənin itdiyi, məlumatın dəyişdiyi, yeni ünvana gəldiyiniz və ya xarici vətəndaşlığı aldığınız gün
    .why = Qanun məlumat vermə müddətini bu gündən hesablayır.
calc-file-event-date = Hadisənin günü
    .hint = Gün, ay, il: məsələn, 05 11 2026

# $last (date) - the last day to file
calc-file-result-in-time = { $last } tarixinədək müraciət edin. Hələ vaxtınız var.
# $last (date) - the day that has passed; $end (date) - the end of the present period
calc-file-result-late = Müraciət üçün son gün { $last } idi. Yenə də bu gün müraciət edin: ərizənin qəbul oluna biləcəyini əməkdaş sizə deyəcək. İndiki müddətinizin sonu: { $end }.
calc-file-result-ext = Müddətin uzadılması üçün qalma müddətinin bitməsinə ən azı 3 iş günü qalmış müraciət olunur (tranzit zamanı məcburi dayanma halları istisnadır). Müddət yalnız Məcəllədə göstərilən əsaslarla, 60 günədək uzadılır.
calc-file-result-trp = Müvəqqəti yaşamaq üçün icazə barədə müraciət Məcəllədə göstərilən əsasla, qalma müddətinin bitməsinə ən azı 30 gün qalmış edilir.
calc-file-result-trp-ext = İcazənin müddətinin uzadılması üçün müddətin bitməsinə ən azı 30 gün qalmış müraciət olunur. Müddət ən çoxu 2 il, ən azı 500 000 manat investisiya qoyanlar üçün ən çoxu 3 il uzadılır.
calc-file-result-prp = Daimi yaşamaq üçün icazə barədə müraciət fasiləsiz 2 il müvəqqəti yaşadıqdan sonra, müvəqqəti icazənin müddətinin bitməsinə ən azı 3 ay qalmış edilir.
calc-file-result-prp-ext = İcazənin müddətinin uzadılması üçün müddətin bitməsinə ən azı 3 ay qalmış müraciət olunur. Müddət hər dəfə 5 il uzadılır, uzadılmaların sayı məhdud deyil.
calc-file-result-wp-ext = İşəgötürən iş icazəsinin müddətinin bitməsinə ən azı 30 gün qalmış həmin müddətin uzadılması üçün müraciət edir. Müddət ən çoxu 1 il uzadılır.
# $last (date) - the last day to ask for the extension of the temporary permit
calc-file-result-trp-first = Əvvəlcə müvəqqəti yaşamaq üçün icazənizin müddətini uzatdıra bilərsiniz: bunun üçün { $last } tarixinədək, daimi yaşamaq üçün isə yeni müddətin bitməsinə ən azı 3 ay qalmış müraciət edin.
# $end (date) - the day on which the period ended
calc-file-result-ended = İndiki müddətiniz { $end } tarixində bitib. Həmin vaxtadək ərizəsi qəbul olunmayan şəxs ölkədən getməlidir. Gözləməyin: gecikmənin nə demək olduğuna baxın və bu gün əməkdaşla danışın.
# $end (date) - the day on which the work permit ended
calc-file-result-work-ended = İş icazəsinin müddəti { $end } tarixində bitib; müddəti bitmiş icazə uzadılmır. İşəgötürən yeni iş icazəsi üçün müraciət edə bilər. Yeni icazə alınanadək əcnəbi işləyə bilməz.
# $last (date) - the last day to report
calc-file-result-report-in-time = { $last } tarixinədək məlumat verin. Hələ vaxtınız var.
# $last (date) - the day that has passed
calc-file-result-report-late = Məlumat vermək üçün son gün { $last } idi. Bu gün məlumat verin.
calc-file-result-dup = Vəsiqənin itməsi və ya şəxsiyyəti təsdiq edən sənədlərdəki məlumatın dəyişməsi barədə 10 iş günü ərzində məlumat verilir, vəsiqənin yenidən rəsmiləşdirilməsi və ya ləğvi üçün ərizə təqdim olunur.
calc-file-result-reg-chg = Yeni olduğunuz yerə gəldikdən sonra 5 iş günü ərzində orada qeydiyyata alınırsınız. Yeni mənzil həmin sahibə məxsusdursa, bu tələb olunmur.
calc-file-result-wp-chg = İş icazəsi itdikdə, şəxsiyyət məlumatı və ya işəgötürənin adı dəyişdikdə işəgötürən 5 iş günü ərzində məlumat verir. 10 iş günü ərzində müraciət olunmasa, icazə etibarsız olur.
calc-file-result-cit-not = Xarici dövlətin vətəndaşlığını qəbul edən Azərbaycan vətəndaşı bir ay ərzində yazılı məlumat verir: Azərbaycanda Dövlət Miqrasiya Xidmətinə, xaricdə Xarici İşlər Nazirliyinə. Məlumat verməmək cinayət məsuliyyətinə səbəb olur.
calc-file-result-moved-fine = Köçdükdən sonra qeydiyyata alınmamağa görə inzibati qaydada çıxarma ilə və ya onsuz 300–400 manat cərimə tətbiq oluna bilər. Bu barədə qərarı vəzifəli şəxs verir.
calc-file-result-employer-fine = Vaxtında məlumat verilməməsinə görə işəgötürənin vəzifəli şəxsləri 100 manat cərimələnə bilər. Bu barədə qərarı vəzifəli şəxs verir.
calc-file-result-cit-before = Məlumat vermək vəzifəsi 2014-cü il iyulun 1-dən etibarən alınan xarici vətəndaşlıqlara aiddir. Sizinki ondan əvvəl alınıb, bu müddət ona şamil olunmur.
