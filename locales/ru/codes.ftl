# Коды и квитанции: как назвать код статуса, как проверить подлинность квитанции.

## Слово на каждую латинскую букву для телефона: имя, которое латиницей пишется с этой буквы; на слух слова не похожи.

codes-letter-a = Амстердам
codes-letter-b = Берлин
codes-letter-c = Чикаго
codes-letter-d = Дублин
codes-letter-e = Эдинбург
codes-letter-f = Франкфурт
codes-letter-g = Глазго
codes-letter-h = Хельсинки
codes-letter-j = Джакарта
codes-letter-k = Казань
codes-letter-m = Мадрид
codes-letter-n = Нью-Йорк
codes-letter-p = Париж
codes-letter-q = Квебек
codes-letter-r = Рига
codes-letter-s = Сидней
codes-letter-t = Токио
codes-letter-v = Венеция
codes-letter-w = Вашингтон
codes-letter-x = Икс
codes-letter-y = Игрек
codes-letter-z = Зет

codes-spell-title = Как назвать код по телефону
codes-spell-text = Буквы называйте этими словами, а цифры — как числа.

## Подлинна ли квитанция

codes-damaged = Это QR-код квитанции, но он изменён или повреждён и ничего не подтверждает. Попросите показать подлинную квитанцию.
# $device (text): such as BAK01-K7; $date, $received (date)
codes-received-in-time = Квитанция действительна: она поступила в центр { $received }, до того как { $date } был отозван ключ устройства { $device }.
codes-received-late = Квитанция недействительна: она поступила в центр { $received }, когда ключ устройства { $device } уже был отозван ({ $date }).
# $issued (date)
codes-issued-after-revocation = Квитанция недействительна: она выдана { $issued }, когда ключ устройства { $device } уже был отозван ({ $date }).
codes-expired = Квитанция недействительна: она выдана { $issued }, когда срок действия ключа устройства { $device } уже истёк ({ $date }).
# $office (text): the code of the office that the receipt names
codes-office = Квитанция недействительна: устройство { $device } подписало её от имени управления { $office }, к которому не относится.
# $host (text): the address that the code leads to
codes-host = Не открывайте адрес из этого QR-кода: он ведёт на { $host }, а этот адрес не принадлежит Службе. Кто-то скопировал в него подлинный код устройства { $device }.
# $date (date), $time (text): of the newest list of keys, in Baku
codes-as-of = По состоянию на { $date }, { $time }. Подпись подтверждает, кто выдал квитанцию, но не текущее состояние заявления.
codes-facts-match = На бумаге напечатаны те же данные, на которые выдана квитанция.
codes-device = Устройство
codes-issued = Дата выдачи
codes-keys = Список ключей

error-facts-date = Введите дату так, как она напечатана: день, месяц и год, например 22.11.2026.
error-facts-time = Введите время так, как оно напечатано, например 14:09.
error-facts-fee = Введите пошлину в манатах так, как она напечатана, например 15,00, или 0, если она не взимается.
error-facts-empty = Введите имя, последние знаки номера документа и государство выдачи так, как они напечатаны.
error-scan-unknown = Это не QR-код и не код статуса квитанции Службы. Отсканируйте квитанцию ещё раз или введите код статуса.

## Список ключей

error-keys-missing = Это устройство ещё не получило список ключей. Подключите его один раз к центру и проверьте квитанцию снова.
error-keys-too-large = Список ключей слишком велик.
error-keys-malformed = Это не список ключей.
error-keys-version = Список ключей имеет другую версию формата. Обновите программу.
error-keys-signature = Список ключей подписан не этим центром.
error-keys-old = Список ключей старше того, который здесь уже есть.
error-keys-centre = Подписанный список ключей можно использовать только вместе с открытым ключом центра.
