# Nə qədər qalmaq olar (Miqrasiya Məcəlləsi, maddələr 20 və 42)

calc-stay = Qalma müddətinin hesablanması
    .intent = Nə qədər qala bilərəm?
    .summary = Viza ilə və ya vizasız qalmağın son günü, uzadılma imkanı
    .who = Azərbaycanda müvəqqəti olan əcnəbilər və vətəndaşlığı olmayan şəxslər
    .cost = Ödənişsizdir
    .duration = Cavab dərhal verilir
    .legal = Azərbaycan Respublikasının Miqrasiya Məcəlləsi, maddələr 20, 24.8 və 42
    .words = nə qədər, qalmaq, viza, vizasız, 90 gün, getmək, müddəti keçmək, uzatmaq, uzadılma, son gün, turist, elektron viza

calc-stay-need-visa = Viza ilə gəlmisinizsə, viza; müddətiniz uzadılıbsa, qərar

calc-stay-section = Qalma müddətiniz
calc-stay-page-entry = Azərbaycana nə vaxt və necə daxil olmusunuz?
    .hint = Tarix pasportunuzdakı son giriş möhüründədir.
    .why = Qalma müddəti girişdən hesablanır (Miqrasiya Məcəlləsi, maddə 20.1).
calc-stay-page-visa = Vizanızda nə yazılıb?
    .hint = Bu viza ilə əvvəllər də gəlmisinizsə, neçə gün qaldığını əməkdaşdan soruşun.
    .why = Qalma müddəti vizada göstəriləndən çox ola bilməz (Miqrasiya Məcəlləsi, maddə 20.1).
calc-stay-page-extended = Qalma müddətiniz artıq uzadılıbmı?
    .hint = Uzadılma barədə qərarı Dövlət Miqrasiya Xidməti verir.
calc-stay-extended = Qalma müddətim uzadılıb
calc-stay-page-extended-until = Qalma müddətiniz hansı tarixədək uzadılıb?
calc-stay-extended-until = Uzadılmış müddətin son günü
    .hint = Gün, ay, il: məsələn, 31 12 2026

# $last (date) - the last day of stay; $left (number) - days from today
calc-stay-result-visa = { $last } tarixinədək qala bilərsiniz; { $left ->
    [0] bu gün son gündür.
    [one] { $left } gün qalıb.
   *[other] { $left } gün qalıb.
    } Vizada həm qalma günlərinin sayı, həm də etibarlılıq müddətinin sonu göstərilir; bunlardan hansı daha tezdirsə, o əsas götürülür.
# $last (date) - the last day of stay; $left (number) - days from today
calc-stay-result-visa-free = Vizasız ən çoxu 90 gün, yəni { $last } tarixinədək qala bilərsiniz; { $left ->
    [0] bu gün son gündür.
    [one] { $left } gün qalıb.
   *[other] { $left } gün qalıb.
    } Ölkənizlə bağlanmış müqavilədə başqa müddət ola bilər, əməkdaşdan soruşun. Əvvəllər burada neçə gün olduğunuzu da yoxlayın.
# $last (date) - the last day of stay; $left (number) - days from today
calc-stay-result-extended = Uzadılmış müddətə görə { $last } tarixinədək qala bilərsiniz; { $left ->
    [0] bu gün son gündür.
    [one] { $left } gün qalıb.
   *[other] { $left } gün qalıb.
    }
# $last (date) - the last day to ask; $longest (date) - the end of the longest extension
calc-stay-result-extension = Məcəllədə göstərilən əsasla qalma müddəti 60 günədək, ən gec { $longest } tarixinədək uzadıla bilər. { $last } tarixinədək müraciət edin: müddətin bitməsinə ən azı 3 iş günü qalmış.
# $months (number) - how long the passport must still be valid
calc-stay-result-passport = Müddətin uzadılması üçün pasportunuz ən azı { $months } ay etibarlı olmalıdır. Müraciətdən əvvəl onun son gününü yoxlayın.
# $last (date) - the day that has passed; $end (date) - the last day of stay
calc-stay-result-too-late = Müddətin uzadılması üçün müraciətin son günü { $last } idi. Bu gün əməkdaşla danışın; müddət uzadılmasa, { $end } tarixinədək ölkədən getməlisiniz.
# $end (date) - the last day of stay
calc-stay-result-again = Məcəllə müddəti 60 günədək uzatmağa icazə verir, ikinci dəfə uzatmağın mümkünlüyü isə göstərilmir. { $end } tarixinə xeyli qalmış əməkdaşdan soruşun.
# $last (date) - the last day to apply
calc-stay-result-residence = Azərbaycanda yaşamaq istəyirsinizsə, { $last } tarixinədək müvəqqəti yaşamaq üçün icazə barədə müraciət edin: qalma müddətinin bitməsinə ən azı 30 gün qalmış.
calc-stay-result-register = 15 gündən (Qazaxıstan vətəndaşları üçün 30 gündən) artıq qalanlar qeydiyyata alınmalıdır. Qeydiyyata nə vaxtadək düşməli olduğunuzu yoxlayın.
# $last (date) - the day on which the stay ended; $days (number) - how many days ago
calc-stay-result-over = Qalma müddətiniz { $last } tarixində bitib, o vaxtdan { $days } gün keçib. Həmin vaxtadək ərizəniz qəbul olunmayıbsa, ölkədən getməlisiniz. Gözləməyin: gecikmənin nə demək olduğuna baxın və bu gün əməkdaşla danışın.
