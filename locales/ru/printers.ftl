# Принтеры и очередь печати: в киоске, в окне приёма и на экране администратора

## На бумаге

# $number (number) - the copy's own number, from 1 on
receipt-copy-number = Номер копии: { $number }.

## В киоске

desk-attention-paper = В принтере закончилась бумага: сохраните квитанцию в телефоне с помощью QR-кода на экране.
desk-print-no-paper = В принтере закончилась бумага, поэтому квитанция не напечатана. Сфотографируйте QR-код: это ваша квитанция.
desk-print-doubt = Принтер остановился. Посмотрите, пожалуйста: что вышло из принтера?
desk-print-once-more = Квитанция не вышла. Напечатайте её ещё раз или сфотографируйте QR-код: это тоже ваша квитанция.
desk-print-unknown = Неизвестно, вышла ли квитанция. Сфотографируйте QR-код или напечатайте копию.
desk-print-answer-whole = Квитанция вышла целиком
desk-print-answer-part = Вышла только часть, или её нельзя прочитать
desk-print-answer-nothing = Ничего не вышло
desk-print-answer-unknown = Не знаю
error-print-possible = Принтер пока не отвечает, и квитанция ещё может выйти. Подождите немного и ответьте ещё раз или выберите «Не знаю».

## Состояние принтера

desk-printer-ready = Принтер готов.
desk-printer-paper-near-end = Принтер готов, но бумага заканчивается.
desk-printer-paper-out = В принтере закончилась бумага.
desk-printer-cover = Крышка принтера открыта.
desk-printer-fault = Принтер неисправен: проверьте, не застряла ли бумага, работает ли нож и есть ли краска.
desk-printer-offline = Принтер остановлен и не печатает.
desk-printer-silent = Принтер не отвечает: проверьте питание, кабель и адрес.
desk-printer-stopped = Принтер остановился посреди пробной страницы.
desk-printer-tested = Пробная страница напечатана.
desk-printer-test = Пробная страница принтера
desk-printer-test-office = Для пробы, не относится ни к одному учреждению
error-printer-name = Дайте принтеру название не длиннее 40 знаков.
error-printer-address = По такому адресу не может быть принтера. Примеры: ipp://localhost:631/printers/name, escpos://10.0.0.5, escpos:/dev/usb/lp0.
error-printer-roll = Принтер с рулоном не печатает на A4: выберите для заявлений и памяток другой принтер.
error-printer-unknown = Этого принтера больше нет. Обновите список.

## Очередь печати

desk-print-original = Квитанция
# $number (number) - the copy's own number, from 1 on
desk-print-copy = Копия квитанции № { $number }
desk-print-form = Бланк заявления
desk-task-printing = Печатается.
desk-task-doubt = Неизвестно, что вышло: посмотрите на принтер и ответьте.
desk-task-printed = Напечатано.
desk-task-unknown = Неизвестно, вышло ли; считается напечатанным.
desk-task-spoiled = Вышла только часть; она недействительна.
desk-task-nothing = Ничего не вышло.
desk-task-failed = Принтер не принял задание.
desk-task-no-printer = Готового принтера не было.
