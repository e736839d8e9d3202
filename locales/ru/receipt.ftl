## The printed receipt. Azerbaijani stands beneath the applicant's language, so lines must be short.

receipt-authority = Государственная миграционная служба
receipt-author = Государственная миграционная служба Азербайджанской Республики
receipt-title = Квитанция о приёме заявления
# $number (text): the receipt number. The title of the file.
receipt-document-title = Квитанция { $number }
# $device (text): the device's name, such as BAK01-K7
receipt-device = Устройство { $device }
# $date, $time (text): ready-formatted
receipt-at = { $date }, { $time }

receipt-status-code = Код статуса
# $address (text): where to check, without https://
receipt-check = Проверить статус: { $address }, по этому коду и дате рождения.
# Inside a short line on narrow paper.
receipt-number = Номер квитанции
receipt-service = Услуга
receipt-applicant = Заявитель
# $mask (text): •••• 4567; $country (text): the code of the issuing state
receipt-document = Документ { $mask }, { $country }
receipt-received = Получено
receipt-fee = Госпошлина
receipt-fee-none = Не взимается
receipt-attachments = Приложено
receipt-attachments-none = Копии не приложены
receipt-scan = Наведите камеру телефона, чтобы узнать статус
receipt-next = Что дальше
receipt-offline = Оформлено без связи с центром и будет отправлено автоматически. Сроки отсчитываются от времени, указанного в этой квитанции.
receipt-authenticity = Подлинность квитанции проверяется по QR-коду, в том числе без доступа к сети
# $page, $pages (number)
receipt-page = Страница { $page } из { $pages }
# Words for people who have the receipt read to them. $number (text): the receipt number
receipt-qr-alt = QR-код квитанции { $number }

## Marks

receipt-copy = КОПИЯ
receipt-copy-note = Это копия ранее выданной квитанции. Заявление принято один раз.
receipt-specimen = ОБРАЗЕЦ
receipt-specimen-note = Это образец, не имеющий юридической силы. Заявление не принималось.

## Is a receipt genuine?

# $device (text): who issued it
receipt-verify-genuine = Квитанция подлинная: её выдало устройство { $device }. Текущее состояние заявления известно только центру.
receipt-verify-forged = Квитанция не подлинная: подпись не принадлежит указанному в ней устройству.
# $device (text)
receipt-verify-unknown = Нельзя сказать, подлинная ли квитанция: устройства { $device } нет в списке ключей. Обновите список или обратитесь в центр.
# $device (text), $date (text)
receipt-verify-revoked = Ключ устройства { $device } отозван { $date }. Поступила ли квитанция в центр до этого, может сказать только центр.
receipt-verify-foreign = Это не квитанция Государственной миграционной службы.
receipt-verify-no-code = QR-код квитанции не найден. Отсканируйте квитанцию ещё раз, ровно и при хорошем освещении.
receipt-verify-unreadable = Не удалось прочитать файл. Квитанция — это файл PDF, PNG или JPEG.
receipt-verify-several = В файле QR-коды нескольких квитанций. Проверьте их по одной.
receipt-verify-facts = QR-код подлинный, но выдан для других данных. Сверьте имя, документ, время, пошлину и код статуса.

## Errors

# $character (text): the character that the font lacks
error-receipt-glyph = Символ «{ $character }» нельзя напечатать. Напишите имя латинскими буквами, как в паспорте.
error-receipt-failed = Не удалось подготовить квитанцию. На заявление это не влияет; за квитанцией обратитесь к сотруднику.
