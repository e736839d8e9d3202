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

## Печать

desk-print-printing = Квитанция печатается.
desk-print-printed = Квитанция напечатана. Возьмите её.
desk-print-none = В этом киоске нет принтера. Сфотографируйте QR-код: это ваша квитанция.
desk-print-failed = Квитанцию не удалось напечатать. Ваше заявление подано. Сфотографируйте QR-код или сообщите сотруднику.
desk-qr = QR-код квитанции

## Чего не хватает киоску

desk-attention-printer = Бумажных квитанций нет: вы сохраните квитанцию в телефоне по QR-коду с экрана.
desk-attention-scanner = Сканер не работает: данные паспорта нужно будет ввести, а страницы показать в окне приёма.
desk-attention-offline = Нет связи с центром: ваше заявление будет принято и отправлено позже.
desk-attention-clock = Часы этого киоска могут быть неверны: уточните рассчитанный последний день у сотрудника.

## Сроки

desk-deadline = Последний день: { $date }.
desk-deadline-working = Этот день нерабочий; последний рабочий день перед ним: { $date }. Приходите не позже.
desk-deadline-late = Последний день был { $date }, { $count ->
    [one] { $count } день назад
    [few] { $count } дня назад
    [many] { $count } дней назад
   *[other] { $count } дня назад
 }. Подайте заявление как можно скорее.
desk-deadline-rule = В течение { $count ->
    [one] { $count } дня
    [few] { $count } дней
    [many] { $count } дней
   *[other] { $count } дня
 } со дня прибытия в страну ({ $article }).

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
desk-mrz-warning = Контрольная цифра для «{ $field }» не сходится. Посмотрите в паспорт и сверьте.

## Состояние заявления

desk-state-submitted = Подано
desk-state-accepted = Принято
desk-state-returned-incomplete = Возвращено на доработку
desk-state-refused = Отказано
desk-state-withdrawn = Отозвано
desk-unconfirmed = Ещё не подтверждено центром

## История

desk-history-sealed = Заявление подано.
desk-history-received = Центр получил заявление.
desk-history-compared = Копии сверены с оригиналами документов.
desk-history-corrected = Сведения исправлены.
desk-history-accepted = Заявление принято.
desk-history-returned = Заявление возвращено на доработку. Причина: { $reasons }.
desk-history-refused = В заявлении отказано. Причина: { $reasons }.
desk-history-stale = Решение не вступило в силу: за это время заявление изменилось в центре. Рассмотрите его снова.

## Командная строка

cli-check-good = В этих ответах ошибок нет.
cli-verify-number = Номер квитанции написан правильно. Подлинность квитанции подтверждает только её QR-код.
cli-verify-status = Код статуса написан правильно. Подлинность квитанции подтверждает только её QR-код.
cli-specimen-office = Управление-образец
