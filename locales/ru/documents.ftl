## The papers besides an application's receipt. Azerbaijani stands beneath the reader's language, so lines must be short.

paper-copy-note = Это копия ранее выданного документа.
paper-specimen-note = Это образец, не имеющий юридической силы.
paper-footer = QR-код показывает текущее состояние заявления
paper-scan = Отсканируйте, чтобы узнать статус. Код статуса: { $code }
paper-qr-alt = QR-код этого документа по заявлению { $number }
# $from, $until (dates): the first and the last day
paper-period = { $from } – { $until }
paper-window = Окно

## Confirmation of registration

paper-registration-title = Подтверждение регистрации по месту пребывания
# $number (text): the receipt number. The title of the file.
paper-registration-document-title = Подтверждение регистрации { $number }
paper-registration-place = Место пребывания
# $number (text): parts of an address, after the street
paper-registration-building = д. { $number }
paper-registration-flat = кв. { $number }
paper-registration-host = Принимающая сторона
paper-registration-period = Срок регистрации
paper-registration-on = Дата регистрации
paper-registration-meaning = Что подтверждает этот документ
paper-registration-statement = Указанное выше лицо зарегистрировано по месту пребывания (Миграционный кодекс, статья 21).
paper-registration-leaving = Когда вы покидаете этот адрес, вы или принимающая сторона сообщаете об этом Службе. По окончании срока вы считаетесь снятым с регистрации автоматически (Миграционный кодекс, статья 21.8).

## Receipt of a payment

paper-payment-title = Квитанция об оплате
# $number (text): the receipt number of the application. The title of the file.
paper-payment-document-title = Квитанция об оплате по { $number }
# Above the sum in large figures.
paper-payment-paid-sum = Оплачено
paper-payment-central-number = Уникальный центральный номер
paper-payment-number = Номер платежа
paper-payment-paid = Время оплаты
paper-payment-means = Способ оплаты
paper-payment-payer = Плательщик
# $number (text): the taxpayer number
paper-payment-tax = ИНН (VÖEN) { $number }
paper-payment-operator = Оператор портала
paper-payment-recipient = Организация, оказавшая услугу
paper-payment-budget = Бюджетные коды
# $classification, $level, $organisation (text): codes that the portal adds
paper-payment-budget-codes = классификация { $classification }, уровень { $level }, организация { $organisation }
paper-payment-amounts = Суммы
paper-payment-what = Назначение
paper-payment-amount = Сумма
paper-payment-total = Итого
paper-payment-note = Оплату подтверждает выписка оператора портала с электронной подписью. Эту квитанцию можно напечатать снова в любое время.

## How it was paid

paper-means-card = Банковская карта
paper-means-bank = Банк
paper-means-terminal = Платёжный терминал
paper-means-internet = Интернет
paper-means-post = Почта

## List of missing documents

paper-missing-title = Список недостающих документов
# $number (text): the receipt number. The title of the file.
paper-missing-document-title = Недостающие документы по { $number }
paper-missing-by = Принесите до
paper-missing-to = Принесите по адресу
paper-missing-list = Документы, которые нужно принести
# The head of a narrow column of numbers.
paper-missing-number = №
paper-missing-document = Документ
paper-missing-why = Чего не хватает
paper-missing-absent = Документ не представлен
paper-missing-step = Принесите этот список, документ, удостоверяющий личность, и недостающие документы.

## Notice of a decision

paper-decision-title = Уведомление о решении
# $number (text): the receipt number. The title of the file.
paper-decision-document-title = Уведомление о решении по { $number }
paper-decision-outcome = Решение
paper-decision-granted = Заявление удовлетворено
paper-decision-refused = В удовлетворении заявления отказано
paper-decision-returned = Заявление возвращено для дополнения
paper-decision-cancelled = Выданное ранее разрешение аннулировано
paper-decision-number = Номер решения
paper-decision-date = Дата решения
paper-decision-valid = Срок действия
paper-decision-fee = Госпошлина к оплате
paper-decision-pay-by = Оплатите до
paper-decision-legal = Правовое основание
paper-decision-reasons = Обоснование
paper-decision-disagree = Если вы не согласны с решением
paper-decision-complaint = На это решение можно подать жалобу в Государственную миграционную службу (её рассматривает Апелляционный совет) или обратиться в суд.
# Where the seal is put.
paper-decision-seal = Место печати

## Ticket of the queue

paper-ticket-title = Талон очереди
# $number (text): such as B 047. The title of the file.
paper-ticket-document-title = Талон очереди { $number }
paper-ticket-number = Ваш номер
paper-ticket-ahead = Перед вами
# $count (number)
paper-ticket-people = { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
paper-ticket-wait = Время ожидания
# $count (number)
paper-ticket-minutes = { $count ->
    [one] около { $count } минуты
    [few] около { $count } минут
    [many] около { $count } минут
   *[other] около { $count } минуты
}
paper-ticket-taken = Взят
paper-ticket-watch = Следите за экраном: когда появится ваш номер, подойдите к окну, указанному рядом с ним.
paper-ticket-ready = Держите наготове паспорт или удостоверение личности и ваши документы.
paper-ticket-footer = Талон действителен только сегодня и только в этом управлении

## Slip of an appointment

paper-appointment-title = Подтверждение записи на приём
# $number (text). The title of the file.
paper-appointment-document-title = Запись на приём { $number }
paper-appointment-number = Номер записи
paper-appointment-when = Когда
paper-appointment-where = Где
paper-appointment-visitor = Посетитель
paper-appointment-show = Когда придёте, покажите этот листок и паспорт или удостоверение личности.
paper-appointment-change = Если вы не можете прийти, сообщите в Колл-центр: (012) 919.
paper-appointment-footer = Этот листок подтверждает день и время вашего визита

## The cashier's day report

paper-day-title = Дневной отчёт кассира
# $day (date). The title of the file.
paper-day-document-title = Дневной отчёт кассира, { $day }
paper-day-day = День
paper-day-cashier = Кассир
paper-day-shift = Часы работы
# $opened, $closed (text): times
paper-day-hours = { $opened } – { $closed }
paper-day-count = Число платежей
paper-day-payments = Платежи
paper-day-time = Время
paper-day-means = Способ оплаты
paper-day-back = Возвращено
paper-day-head = Начальник отдела
paper-day-footer = Для бухгалтерии Службы
