# Сообщения рабочего места: доставка, печать, сроки, история заявления

desk-yes = Да
desk-no = Нет
desk-none = Не указано
desk-review = Проверка ответов

## Отправка

desk-sync-waiting = { $count ->
    [one] { $count } заявление ждёт отправки
    [few] { $count } заявления ждут отправки
    [many] { $count } заявлений ждут отправки
   *[other] { $count } заявления ждут отправки
 } · последняя связь { $time }
desk-sync-idle = Всё отправлено · последняя связь { $time }
desk-sync-never = { $count ->
    [0] Связи с центром ещё не было
    [one] Связи с центром ещё не было · { $count } заявление ждёт отправки
    [few] Связи с центром ещё не было · { $count } заявления ждут отправки
    [many] Связи с центром ещё не было · { $count } заявлений ждут отправки
   *[other] Связи с центром ещё не было · { $count } заявления ждут отправки
 }
desk-sync-offline = Нет связи с центром · { $count ->
    [one] { $count } заявление ждёт отправки
    [few] { $count } заявления ждут отправки
    [many] { $count } заявлений ждут отправки
   *[other] { $count } заявления ждут отправки
 }

desk-outbox-sealed = Подано, готовится к отправке
desk-outbox-queued = Ожидает отправки
desk-outbox-declared = Центр получил заявление и ждёт копий
desk-outbox-uploading = Копии отправляются
desk-outbox-stored = Сохранено в центре
desk-outbox-quarantined = Не принято центром, требуется внимание сотрудника
desk-outbox-advice = Само по себе ничего не произойдёт. Повторите отправку; если снова будет отказ, передайте администратору. Ничего не потеряно: всё остаётся на этом устройстве.
# $at (text) - date and time
desk-outbox-handed = Передано администратору { $at }. Остаётся на этом устройстве, пока вопрос не решён.

## Чего нет в центре

# $device (text) - name of the device; $numbers (text) - one number, or the first and the last; $date (date)
desk-gap-purged = { $device }, номер { $numbers }: в центре отсутствует. Это устройство удалило его { $date }, после того как центр подтвердил сохранение. Сообщите администратору: центр должен найти его в резервных копиях.
# $device (text) - name of the device; $numbers (text) - one number, or the first and the last
desk-gap-quarantined = { $device }, номер { $numbers }: центр не принял, на устройстве ожидает сотрудника. Откройте там список ожидающих отправки.
desk-gap-acknowledged = { $device }, номер { $numbers }: в центре отсутствует, но устройство его ещё хранит и само отправит повторно.
desk-gap-unknown = { $device }, номер { $numbers }: нет ни в центре, ни на устройстве. Не подавалось вовсе или утрачено при повреждении устройства. Сообщите администратору: запросите в офисе квитанции за те дни.
desk-gap-undeclared = { $device }, номер { $numbers }: не поступил, хотя следующие поступили. Устройство ещё не сообщило, что оно хранит; проверьте его связь с центром.

## Передача сотруднику

# $number (text) - receipt number
desk-hand-over-receipt = Номер квитанции: { $number }
# $device (text) - name of the device; $number (number) - the item's number there; $since (text) - date and time
desk-hand-over-item = Устройство { $device }, номер { $number }, подано { $since }
# $hash (text) - 64 hex digits
desk-hand-over-found = Непринятое хранится в центре под контрольной суммой: { $hash }
desk-hand-over-kept = Оно остаётся на устройстве целиком и с подписью, пока центр его не примет.

## Повреждённое хранилище

# $date (date); $waiting, $missing (number) - applications; $file (text) - name of a file
desk-recovered = Данные этого устройства были повреждены и восстановлены { $date }. Восстановлено и ожидает отправки в центр: { $waiting }. Не удалось прочитать: { $missing }. Повреждённый файл сохранён под именем { $file }. Сообщите администратору.
desk-attention-recovered = Данные этого устройства были повреждены и восстановлены. Сообщите администратору.
desk-clock = Часы этого компьютера могут быть неверны, а с ними и даты, и сроки на экране. Проверьте дату и время или сообщите администратору.
desk-reader = Считыватель паспортов и квитанций не подключён. Проверьте кабель: считыватель заработает, как только будет подключён. До тех пор вводите строки и номера вручную.
desk-attention-stuck = Центр не принял одно из заявлений, поданных на этом киоске. Сообщите администратору.

## Печать

desk-print-printing = Квитанция печатается.
desk-print-printed = Квитанция напечатана. Возьмите её.
desk-handed-out = Отправлено на печать.
desk-print-none = В этом киоске нет принтера. Сфотографируйте QR-код: это ваша квитанция.
desk-print-failed = Квитанцию не удалось напечатать. Ваше заявление подано. Сфотографируйте QR-код или сообщите сотруднику.
desk-qr = QR-код квитанции

## Чего не хватает киоску

desk-attention-printer = Бумажных квитанций нет: сохраните квитанцию в телефоне с помощью QR-кода на экране.
desk-attention-scanner = Сканер не работает: данные паспорта нужно будет ввести, а страницы показать в окне приёма.
desk-attention-reader = Считыватель паспортов не работает: строки паспорта нужно будет ввести вручную. Сообщите, пожалуйста, сотруднику.
desk-attention-offline = Нет связи с центром: вы можете подать заявление, оно будет отправлено позже.
desk-attention-clock = Часы этого киоска могут быть неверны: уточните рассчитанный последний день у сотрудника.

## Сроки

desk-deadline = Последний день: { $date }.
desk-deadline-working = Этот день нерабочий; последний рабочий день перед ним: { $date }. Приходите не позже.
desk-deadline-late = Срок истёк { $date }, { $count ->
    [one] { $count } день назад
    [few] { $count } дня назад
    [many] { $count } дней назад
   *[other] { $count } дня назад
 }. Подайте заявление как можно скорее.


## Копии и пошлина

desk-at-counter = Будет показано в окне приёма
desk-copy-arrived = Копия есть
desk-copy-compared = Сверено с оригиналом
desk-copy-waiting = Копия ещё не поступила
desk-fee-none = Государственная пошлина не взимается

## Машиночитаемая зона паспорта

desk-mrz-document-number = Номер документа
desk-mrz-surname = Фамилия
desk-mrz-given-names = Имя
desk-mrz-birth-date = Дата рождения
desk-mrz-sex = Пол
desk-mrz-expiry-date = Последний день действия
desk-mrz-citizenship = Гражданство
desk-mrz-issuing-state = Государство, выдавшее документ
desk-mrz-personal-number = Личный номер
desk-mrz-composite = Вся зона
desk-mrz-warning = Контрольная цифра для «{ $field }» не сходится. Сверьте эти данные с паспортом.

## Состояние заявления

desk-state-submitted = Подано
desk-state-accepted = Принято
desk-state-returned-incomplete = Возвращено на доработку
desk-state-refused = Отказано
desk-state-withdrawn = Отозвано
desk-unconfirmed = Ещё не подтверждено центром
desk-centre-found = Центр проверил поле «{ $field }»: { $problem }
desk-centre-found-of-all = Центр проверил ответы: { $problem }

## История

desk-history-sealed = Заявление подано.
desk-history-received = Центр получил заявление.
desk-history-compared = Копии сверены с оригиналами документов.
desk-history-corrected = Сведения исправлены.
desk-history-accepted = Заявление принято.
desk-history-returned = Заявление возвращено на доработку. Причина: { $reasons }.
desk-history-refused = В удовлетворении заявления отказано. Причина: { $reasons }.
desk-history-stale = Решение не вступило в силу: за это время заявление изменилось в центре. Рассмотрите его снова.

## Командная строка

cli-check-good = В этих ответах ошибок нет.
cli-verify-number = Номер квитанции написан правильно, но само по себе это ничего не доказывает. Подлинность квитанции подтверждает только её QR-код.
cli-verify-status = Код статуса написан правильно, но само по себе это ничего не доказывает. Подлинность квитанции подтверждает только её QR-код.
cli-verify-no-list = Список ключей не указан, поэтому нельзя сказать, подлинная ли квитанция. Укажите список через --keys или базу данных центра через --database.
cli-specimen-office = Управление-образец
# $service (text) - the service's code
cli-form-none = У услуги «{ $service }» нет заявления-анкеты: ответ даётся сразу, заявление не подаётся.
cli-form-answers = Укажите файл с ответами или запросите пустую форму: --blank.

## Пошлина, документы и ответ расчёта

desk-fee = Госпошлина: { $amount }
desk-fee-unconfirmed = Размер госпошлины сотрудник сообщит вам до оплаты.
desk-fee-staff = Госпошлина: { $amount } ({ $source })
desk-fee-staff-unsure = Госпошлина: { $amount } ({ $source }). Сумма взята из вторичного источника: уточните её до оплаты.
desk-document-copies = { $count ->
    [one] { $count } экземпляр
    [few] { $count } экземпляра
    [many] { $count } экземпляров
   *[other] { $count } экземпляра
}
desk-document-notarised = заверено нотариально
desk-document-original = принесите оригинал для сверки
desk-document-egov = может быть получено Службой через электронное правительство
desk-source = Основание: { $article }, на { $date }
desk-source-unconfirmed = Основание: { $article }, на { $date }. Текстом закона не подтверждено: уточните у сотрудника.
desk-law-migration-code = Миграционный кодекс, статья { $article }
desk-law-offences = Кодекс об административных проступках, статья { $article }
desk-law-labour-code = Трудовой кодекс, статья { $article }
desk-row-title = { $title }: { $number } из { $count }
desk-row-label = { $field } ({ $number })
desk-signed = Подписано на экране
desk-answer = Ответ
desk-answer-title = Ваш ответ
    .lead = Вот что следует из ваших ответов. Ничего не сохранено и не отправлено.
desk-status-title = Где ваше заявление
    .lead = Ответ центра. На этом киоске ничего не сохранено.
desk-status-offline = Сейчас статус здесь показать нельзя
    .text = Нет связи с центром. Отсканируйте QR-код квитанции телефоном, спросите в окне приёма или позвоните по номеру (012) 919. На ваше заявление это не влияет.
desk-deadline-rule-working = В течение { $count ->
    [one] { $count } рабочего дня
    [few] { $count } рабочих дней
    [many] { $count } рабочих дней
   *[other] { $count } рабочего дня
} ({ $article }).
desk-deadline-rule-after = В течение { $count ->
    [one] { $count } дня
    [few] { $count } дней
    [many] { $count } дней
   *[other] { $count } дня
} ({ $article }).
desk-deadline-rule-before = Не позднее чем за { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
} до окончания срока ({ $article }).
desk-deadline-rule-before-working = Не позднее чем за { $count ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
    [many] { $count } рабочих дней
   *[other] { $count } рабочего дня
} до окончания срока ({ $article }).
desk-deadline-rule-before-months = Не позднее чем за { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
} до окончания срока ({ $article }).
desk-deadline-rule-months = В течение { $count ->
    [one] { $count } месяца
    [few] { $count } месяцев
    [many] { $count } месяцев
   *[other] { $count } месяца
} ({ $article }).

## Флеш-накопители в окне приёма

# $free - whole megabytes
desk-stick-free = Свободно { $free } МБ
# $count - records on the stick
desk-stick-saved = { $count ->
    [one] На накопитель сохранена { $count } запись. Она остаётся здесь, пока не прочитан ответ центра.
    [few] На накопитель сохранены { $count } записи. Они остаются здесь, пока не прочитан ответ центра.
    [many] На накопитель сохранено { $count } записей. Они остаются здесь, пока не прочитан ответ центра.
   *[other] На накопитель сохранено { $count } записи. Они остаются здесь, пока не прочитан ответ центра.
 }
# $count - records on the stick
# $left - records that found no place
desk-stick-saved-some = Сохранено записей на накопитель: { $count }. Не сохранено: { $left }. Продолжите с другим накопителем: на него сначала попадут несохранённые.
desk-stick-nothing = Центр подтвердил всё. Сохранять нечего.
# $count - records that the centre confirmed
desk-answers-taken = { $count ->
    [one] Центр подтвердил { $count } запись.
    [few] Центр подтвердил { $count } записи.
    [many] Центр подтвердил { $count } записей.
   *[other] Центр подтвердил { $count } записи.
 }
desk-answers-none = На этом накопителе нет ответов центра. Проверьте, тот ли это накопитель, который вернулся из центра.
desk-answers-nothing-new = В ответах на этом накопителе нет ничего нового для этого устройства.
# $count - answers
desk-answers-refused = { $count ->
    [one] Не принят { $count } ответ: он не от центра этого устройства или не подходит к своей записи. Сообщите администратору.
    [few] Не приняты { $count } ответа: они не от центра этого устройства или не подходят к своим записям. Сообщите администратору.
    [many] Не принято { $count } ответов: они не от центра этого устройства или не подходят к своим записям. Сообщите администратору.
   *[other] Не принято { $count } ответа: они не от центра этого устройства или не подходят к своим записям. Сообщите администратору.
 }
