# Оформление экранов: кнопки, заголовки и короткие указания. Тексты услуг находятся в их собственных файлах.

## Обе стороны

ui-service-name = Государственная миграционная служба Азербайджана
ui-language-name = Русский
ui-language = Язык
ui-continue = Продолжить
ui-back = Назад
ui-cancel = Отменить
ui-error-unexpected = Произошла ошибка. Попробуйте ещё раз; если она повторится, обратитесь к сотруднику.

## Киоск: приветствие и начало

ui-welcome = Добро пожаловать
ui-touch-to-start = Коснитесь, чтобы начать
ui-home-title = Что вам нужно?
ui-home-search = Поиск услуги
ui-home-nothing = Ничего не найдено. Попробуйте другое слово или обратитесь к сотруднику.
ui-home-call = Колл-центр: (012) 919
ui-resume-title = Продолжить анкету
ui-resume-text = Недавно анкета здесь была прервана
ui-resume-lead = Чтобы подтвердить, что анкета ваша, введите дату рождения, которую вы в ней указали.

## Киоск: вспомогательные средства на каждом экране

ui-aids = Удобство чтения и помощь
ui-text-size = Крупный текст
ui-contrast = Контраст
ui-lower = Опустить экран
ui-help = Помощь
ui-start-again = Начать заново
ui-leave-title = Начать заново?
ui-leave-text = Всё, что вы ввели, будет стёрто. Заявление ещё не подано.
ui-leave-stay = Вернуться к анкете
ui-leave-go = Стереть и начать заново

## Киоск: помощь

ui-help-close = Закрыть помощь
ui-help-home = Коснитесь того, за чем вы пришли. Можно также искать по слову.
ui-help-passport = Откройте паспорт на странице с фотографией и положите его на считыватель фотографией вниз. Если он не читается, введите строки внизу этой страницы или нажмите «Продолжить» и ответьте на вопросы.
ui-help-question = Ответьте на вопрос и нажмите «Продолжить». Кнопкой «Назад» можно вернуться к прежним ответам, ничего не пропадёт.
ui-help-copies = Положите каждую страницу на сканер и нажмите «Сканировать». Если отсканировать страницу здесь нельзя, её можно показать в окне приёма.
ui-help-review = Проверьте каждую строку. Кнопкой «Изменить» исправьте ответ. Если всё верно, подтвердите достоверность сведений и нажмите «Подать».
ui-help-done = Заявление подано. Возьмите квитанцию или сфотографируйте код на экране. Затем нажмите «Завершить», чтобы никто не увидел ваши данные.
ui-help-aids = «Крупный текст», «Контраст» и «Опустить экран» меняют экран только на время вашего посещения.
ui-help-time = Не спешите. Если вы какое-то время не касаетесь экрана, мы спросим, нужно ли вам ещё время.
ui-help-privacy = Когда вы закончите или уйдёте, ваши данные будут стёрты с этого экрана.
ui-help-staff = Сотрудник охотно вам поможет. Телефон Колл-центра: (012) 919.

## Киоск: истечение времени

ui-timeout-title = Вам нужно ещё время?
ui-timeout-text = Для защиты ваших данных этот экран будет очищен.
# $count (number) - оставшиеся секунды
ui-timeout-left =
    { $count ->
        [one] Осталась { $count } секунда
        [few] Осталось { $count } секунды
        [many] Осталось { $count } секунд
       *[other] Осталось { $count } секунды
    }
ui-timeout-more = Мне нужно ещё время
ui-timeout-end = Стереть и завершить

## Киоск: страница услуги

ui-service-needs = Что вам понадобится
ui-service-cost = Стоимость
ui-service-time = Срок
ui-service-law = Правовое основание
ui-service-leaflet = Распечатать эту страницу
ui-service-privacy = Ваши ответы хранятся в зашифрованном виде и передаются только Государственной миграционной службе.
ui-deadline-title = Ваш последний день для подачи заявления
ui-deadline-country = Ваше гражданство
ui-start = Начать

## Киоск: анкета

# $number (number), $total (number) - шаги; $section (text) - название раздела
ui-step = Шаг { $number } из { $total }: { $section }
ui-saved = Сохранено
ui-why = Почему мы спрашиваем
ui-optional = (необязательно)
ui-from-passport = из паспорта
ui-choose = Выберите
ui-day = День
ui-month = Месяц
ui-year = Год
ui-birth-date = Дата рождения
# $count (number) - ошибки на странице
ui-errors =
    { $count ->
        [one] Исправьте, пожалуйста, { $count } ответ
        [few] Исправьте, пожалуйста, { $count } ответа
        [many] Исправьте, пожалуйста, { $count } ответов
       *[other] Исправьте, пожалуйста, { $count } ответа
    }
ui-lookup-search = Введите несколько букв
# $count (number) - найденные строки
ui-lookup-count =
    { $count ->
        [one] Найдена { $count } строка
        [few] Найдено { $count } строки
        [many] Найдено { $count } строк
       *[other] Найдено { $count } строки
    }
ui-lookup-nothing = В списке такого нет. Проверьте написание.

## Киоск: паспорт

ui-passport-open = Откройте паспорт на странице с фотографией.
ui-passport-lay = Положите его на считыватель фотографией вниз.
ui-passport-wait = Не убирайте его, пока на экране не появится ваше имя.
ui-passport-waiting = Ожидаем ваш паспорт
ui-passport-type = Ввести вручную
ui-passport-without = Нечего считывать? Нажмите «Продолжить» и ответьте на вопросы.
ui-passport-read = Паспорт считан. Сверьте строки с паспортом.
ui-passport-compare = Одна строка считана ненадёжно. Сверьте её с паспортом.
ui-passport-correct = Исправить вручную
ui-check-ok = проверено
ui-check-confirmed = подтверждено вами
ui-check-wrong = Сверьте эту строку с паспортом.
ui-check-same = В моём паспорте так же
ui-zone-hint = Это строки со знаками < внизу страницы с фотографией. Перепишите их в точности.
# $line (number) - 1 или 2
ui-zone-line = Строка { $line }
ui-zone-third = Строка 3 (только на карточках)
# $count (number) - введённые знаки
ui-zone-count =
    { $count ->
        [one] { $count } знак
        [few] { $count } знака
        [many] { $count } знаков
       *[other] { $count } знака
    }
ui-zone-read = Прочитать эти строки
ui-zone-lay = Положить паспорт на считыватель

## Киоск: копии

ui-copy-scan = Сканировать
ui-copy-again = Сканировать ещё раз
ui-copy-remove = Убрать
ui-copy-show = Покажу в окне приёма
ui-copy-lay = Положите страницу на сканер и нажмите «Сканировать».
ui-copy-no-device = Здесь нет сканера. Покажите эту страницу в окне приёма.
ui-copy-done = Отсканировано
ui-copy-at-counter = Вы покажете эту страницу в окне приёма
ui-copy-picture = Отсканированная страница
ui-copy-close = Закрыть

## Киоск: проверка и подача

ui-review-title = Проверьте свои ответы
ui-review-lead = Заявление ещё не подано. Измените то, что неверно.
ui-change = Изменить
ui-declare-first = Чтобы подать заявление, сначала подтвердите достоверность сведений.
ui-submit = Подать
ui-submitting = Подаём…

## Киоск: последний экран

ui-done-title = Ваше заявление подано
ui-done-delivered = Государственная миграционная служба его получила. Сохраните квитанцию.
ui-done-stored = Заявление надёжно сохранено и будет отправлено автоматически. Сохраните квитанцию: она подтверждает, что вы обратились сегодня.
ui-done-receipt = Номер квитанции
ui-done-code = Код статуса
ui-done-next = Что дальше
ui-done-qr = QR-код страницы статуса
ui-done-qr-words = Сфотографируйте код: телефон покажет статус.
# $number (text) - номер квитанции
ui-done-picture = Изображение квитанции { $number }
ui-print-again = Напечатать ещё раз
ui-finish = Завершить

## Клавиатура на экране

ui-keyboard = Клавиатура на экране
ui-key-shift = Аа
ui-key-caps = АА
ui-key-erase = Стереть
ui-key-space = пробел
ui-key-done = Готово

## Установка

ui-setup-title = Подключите это устройство
ui-setup-lead = Одноразовый код выдаёт администратор в центре. Центр определяет, будет ли устройство киоском или окном приёма.
ui-setup-server = Адрес центра
ui-setup-code = Одноразовый код
ui-setup-enrol = Подключить
ui-setup-busy = Подключаем…

## Окно: вход

ui-sign-in-title = Вход
ui-sign-in-login = Имя пользователя
ui-sign-in-password = Пароль
ui-sign-in = Войти
ui-sign-in-offline = Если вы уже входили на этом устройстве, войти можно и без сети.
ui-sign-out = Выйти

## Окно: список

ui-search = Поиск
ui-search-hint = Имя, документ, номер квитанции или код статуса
ui-scan-label = Квитанция
ui-scan-hint = QR-код или номер
ui-cases = Заявления
# $count (number) - заявления в списке
ui-cases-count =
    { $count ->
        [one] { $count } заявление
        [few] { $count } заявления
        [many] { $count } заявлений
       *[other] { $count } заявления
    }
ui-cases-none = Заявлений здесь пока нет.
ui-cases-not-found = По запросу ничего не найдено.
ui-unconfirmed = Центр ещё не подтвердил
ui-blank-title = Заявление не открыто
ui-blank-text = Отсканируйте квитанцию или выберите заявление из списка.

## Окно: заявление

ui-sections = Разделы
ui-staged = Есть несохранённое исправление. Поданные сведения остаются в заявлении рядом с ним.
ui-staged-first = Сначала сохраните или отмените исправление.
ui-reasons-return = По какой причине заявление возвращают?
ui-reasons-refuse = По какой причине в удовлетворении заявления отказывают?
ui-reasons-note = Примечание для заявителя (если есть)
ui-reasons-missing = Выберите хотя бы одну причину.
ui-reasons-confirm-return = Вернуть заявителю
ui-reasons-confirm-refuse = Отказать
ui-side = Копии, государственная пошлина и история
ui-copies = Копии
ui-copies-none = Копий нет.
ui-compared = Сверено с оригиналами
ui-not-compared = Ещё не сверено с оригиналами
ui-fee = Государственная пошлина
ui-history = История
ui-history-none = Пока ничего не произошло.
ui-before = Было
ui-after = Стало
ui-said-compared = Отмечено как сверенное
ui-said-saved = Исправление сохранено
ui-said-dropped = Исправление отменено
ui-said-decided = Решение записано

## Окно: клавиши

ui-keys = Клавиши
ui-key-search = Поиск
ui-key-scan = Квитанция
ui-key-compared = Сверено
ui-key-save = Сохранить исправление
ui-key-drop = Отменить исправление
ui-key-accept = Принять
ui-key-return = Вернуть
ui-key-refuse = Отказать
ui-key-next = Следующее
ui-key-outbox = К отправке
ui-key-guide = Справка
ui-key-form = Печать анкеты

## Окно: что ожидает отправки

ui-outbox = Ожидает отправки
ui-outbox-close = К заявлениям
ui-outbox-none = Всё отправлено в центр.
ui-outbox-what = Что
ui-outbox-state = Состояние
ui-outbox-reason = Причина
ui-outbox-since = С какого времени
ui-outbox-next = Следующая попытка
ui-outbox-do = Что сделать
ui-outbox-retry = Повторить
ui-outbox-retry-all = Повторить всё
ui-outbox-open = Открыть дело
ui-outbox-hand-over = Передать администратору
ui-outbox-handed = Для администратора
ui-outbox-gaps = Отсутствует в центре
ui-said-retry = Отправляется повторно.
ui-said-handed = Передано. Перепишите или распечатайте указанные сведения.

ui-guide = Пошлины, сроки, памятки
ui-guide-all = Все калькуляторы
ui-guide-calculators = Калькуляторы
ui-guide-leaflets = Памятки: что нужно для обращения
ui-guide-service = Услуга
ui-guide-print = Язык печати
ui-guide-open = Ответ появится здесь, когда будут даны ответы на все вопросы.

## Группы услуг, повторяющиеся страницы, подпись, ответы

ui-group-back = Все услуги
ui-group-count = { $count ->
    [one] { $count } услуга
    [few] { $count } услуги
    [many] { $count } услуг
   *[other] { $count } услуги
}
ui-row-remove = Убрать
ui-choose-many = Выберите всё, что подходит.
ui-signature-draw = Распишитесь в рамке пальцем.
ui-signature-box = Рамка для подписи
ui-signature-done = Ваша подпись сохранена
ui-signature-again = Расписаться заново
ui-signature-keep = Сохранить подпись
ui-signature-counter = Распишусь в окне приёма
ui-photo-lay = Сфотографируйтесь или положите фотографию на сканер
ui-review-documents = Принесите эти документы
ui-review-documents-lead = Сотрудник попросит показать их в окне приёма.
ui-answer-next = Что можно сделать дальше
ui-answer-given = Что вы ответили
ui-answer-finish = Завершить
ui-service-answer-privacy = Ваши ответы не сохраняются.
