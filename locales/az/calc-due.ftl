# Qərar nə vaxt verilməlidir

calc-due = Qərar tarixinin hesablanması
    .intent = Qərarım nə vaxt hazır olacaq?
    .summary = Ərizənin qəbulundan hesablanan qərar müddətinin son günü
    .who = Ərizəsi qəbul olunmuş və ya müraciətdən əvvəl müddəti bilmək istəyən hər kəs
    .cost = Ödənişsizdir
    .duration = Cavab dərhal verilir
    .legal = Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddələr 21.4, 42, 47, 54.9 və 67; “Dövlət rüsumu haqqında” Qanun
    .words = nə vaxt, hazır, qərar, cavab, gözləmək, nə qədər, iş günü, status, nəticə, vəsiqə, götürmək

calc-due-need-receipt = Ərizənizin qəbul olunduğu gün: o, qəbzdə göstərilib

calc-due-section = Ərizəniz
calc-due-page-what = Nə üçün müraciət etmisiniz?
calc-due-what = Müraciət
list-calc-due-reg = Olduğu yer üzrə qeydiyyat
list-calc-due-ext = Qalma müddətinin uzadılması
list-calc-due-trp = Müvəqqəti yaşamaq üçün icazə: yeni və ya uzadılma
list-calc-due-wp = İş icazəsi: yeni və ya uzadılma
list-calc-due-prp = Daimi yaşamaq üçün icazə: yeni və ya uzadılma
list-calc-due-ref = Qaçqın statusu
list-calc-due-other = Başqa müraciət
calc-due-page-speed = Qərar üçün hansı müddəti seçmisiniz?
    .why = Qərarın verilmə müddəti ödənilən dövlət rüsumundan asılıdır.
calc-due-speed = Qərarın verilmə müddəti
calc-due-page-accepted = Ərizə hansı gün qəbul olunub?
    .hint = Hələ müraciət etməmisinizsə, bugünkü tarixi yazın.
    .why = Qərar müddəti bu gündən hesablanır. Müddət iş günləri ilə hesablandıqda istirahət günləri və iş günü hesab edilməyən bayram günləri sayılmır.
calc-due-accepted-date = Qəbul günü
    .hint = Gün, ay, il: məsələn, 05 11 2026

# $last (date) - the last day for the decision
calc-due-result = Qərar { $last } tarixinədək verilməlidir. O vaxtadək cavab almasanız, (012) 919 nömrəsinə zəng edin.
# $last (date) - the last day for the decision
calc-due-result-published = Dərc olunmuş tariflərə görə qərar { $last } tarixinədək verilməlidir. O vaxtadək cavab almasanız, (012) 919 nömrəsinə zəng edin.
# $last (date) - the day that has passed
calc-due-result-passed = Qərar { $last } tarixinədək verilməli idi. (012) 919 nömrəsindən və ya pəncərədə soruşun; yazılı müraciət də edə bilərsiniz.
calc-due-result-prp = Daimi yaşamaq üçün icazə barədə qərarın müddəti dövlət rüsumundan asılıdır və burada təsdiq olunmayıb. Əməkdaşdan soruşun: növbəyə yazılın və ya (012) 919 nömrəsinə zəng edin.
calc-due-result-other = Bu qərarın müddəti burada təsdiq olunmayıb. Əməkdaşdan soruşun: növbəyə yazılın və ya (012) 919 nömrəsinə zəng edin.
calc-due-result-stay-ext = Ərizəniz qalma müddətiniz bitənədək qəbul olunubsa, qərarı gözləyərkən ölkədən getməyə məcbur deyilsiniz. Qəbzi özünüzdə saxlayın.
calc-due-result-stay = Ərizəniz qalma müddətiniz və ya icazəniz bitənədək qəbul olunubsa, qərarı gözləyərkən ölkədən getməyə məcbur deyilsiniz. Qəbzi özünüzdə saxlayın.
# $last (date) - the last day to pay
calc-due-result-pay = Dövlət rüsumunu ən gec { $last } tarixinədək ödəyin: qərar müddətindən sonra 30 gün ərzində ödənilməsə, icazə ləğv edilir.
calc-due-result-ref = Qərar verilənədək və şikayətə baxılarkən sığınacaq axtaran şəxsdə Müvəqqəti şəhadətnamə olur. Onu özünüzdə saxlayın.
