# Слова экранов: проверка квитанции.

ui-done-spell = По телефону
ui-key-receipt = Проверить квитанцию
ui-receipt-title = Подлинна ли квитанция?
ui-receipt-lead = Отсканируйте QR-код квитанции. Сеть не нужна.
ui-receipt-text = Текст QR-кода
ui-receipt-check = Проверить
ui-receipt-facts = Совпадает ли то, что напечатано на бумаге?
ui-receipt-facts-lead = Введите то, что напечатано на бумаге; если чего-то на ней нет, оставьте поле пустым. Эти данные сверяются с кодом и не сохраняются.
ui-receipt-code = Код статуса
ui-receipt-name = Полное имя латиницей
ui-receipt-document = Последние знаки номера документа
ui-receipt-country = Государство выдачи, три буквы
ui-receipt-date = Дата приёма, например 22.11.2026
ui-receipt-time = Время приёма, например 14:09
ui-receipt-fee = Госпошлина в манатах, 0 — если не взимается
ui-receipt-compare = Сверить
ui-receipt-again = Проверить другую квитанцию
ui-receipt-case = Открыть дело
ui-receipt-close = Закрыть
ui-receipt-standing = Состояние заявления
ui-receipt-home = В начало
