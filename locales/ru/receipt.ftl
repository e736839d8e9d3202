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

# $number (number) - the copy's own number, from 1 on
receipt-copy-mark = КОПИЯ № { $number }
receipt-copy-note = Это копия ранее выданной квитанции. Заявление принято один раз.
receipt-specimen = ОБРАЗЕЦ
receipt-specimen-note = Это образец, не имеющий юридической силы. Заявление не принималось.

## The application form. Azerbaijani stands first, the applicant's language beneath or beside it.

receipt-form-kind = Заявление-анкета
# $code (text): which form it is; $service (text): the service's name. The title of the file.
receipt-form-document-title = Заявление-анкета { $code }: { $service }
# $code (text): which form it is, such as TRP-1
receipt-form-code = Форма { $code }
# In a box of 35 × 45 mm.
receipt-form-photo = Фотография 3,5 × 4,5 см
receipt-form-blank-note = Заполните печатными буквами только те вопросы, которые относятся к вам; остальные оставьте пустыми.
# $title (term): the heading of a table that goes on, on a new page
receipt-form-continued = { $title } (продолжение)
# $title (term): the section's heading; $number, $count (number): which repetition of how many
receipt-form-row = { $title } · { $number } из { $count }
receipt-form-papers = Документы
receipt-form-papers-some = В некоторых случаях также
receipt-form-declaration = Подтверждение и подпись
receipt-form-signer = Фамилия, имя, отчество
receipt-form-signature = Подпись
receipt-form-date = Дата

## The leaflet to take home

receipt-leaflet-kind = Что вам понадобится
# $service (text): the service's name. The title of the file.
receipt-leaflet-document-title = Что вам понадобится: { $service }
# $date (date): the day whose law the leaflet tells
receipt-leaflet-as-of = По состоянию на { $date }
receipt-leaflet-who = Для кого
receipt-leaflet-needs = Имейте при себе
receipt-leaflet-cost = Стоимость
receipt-leaflet-duration = Срок
receipt-leaflet-legal = Правовое основание
receipt-leaflet-start-kiosk = Заполните форму в киоске Службы: квитанцию вы получите сразу.
receipt-leaflet-start-counter = Возьмите талон и подойдите в окно приёма Службы.
# The telephone number of the Call Centre, in large figures.
receipt-leaflet-phone = (012) 919
receipt-leaflet-footer = Эта памятка — для сведения; точный список зависит от ваших ответов.

## Is a receipt genuine?

# $device (text): who issued it
receipt-verify-genuine = Квитанция подлинная: её выдало устройство { $device }. Текущее состояние заявления известно только центру.
receipt-verify-forged = Квитанция не подлинная: она изменена или изготовлена кем-то другим. Подпись на ней не принадлежит указанному в ней устройству.
# $device (text)
receipt-verify-unknown = Нельзя сказать, подлинная ли квитанция: устройства { $device } нет в списке ключей. Проверьте её ещё раз после следующей связи с центром или обратитесь в центр.
# $device (text), $date (text)
receipt-verify-revoked = Ключ устройства { $device } отозван { $date }. Поступила ли квитанция в центр до этого, может сказать только центр.
receipt-verify-foreign = Это не квитанция Государственной миграционной службы.
receipt-verify-no-code = QR-код квитанции не найден. Отсканируйте квитанцию ещё раз, ровно и при хорошем освещении.
receipt-verify-unreadable = Не удалось прочитать файл. Квитанция — это файл PDF, PNG или JPEG.
receipt-verify-several = В файле QR-коды нескольких квитанций. Проверьте их по одной.
receipt-verify-facts = Напечатанное на бумаге не соответствует её QR-коду: код выдан для других данных. Сверьте имя, документ, время, пошлину и код статуса.

## Errors

# $character (text): the character that the font lacks
error-receipt-glyph = Символ «{ $character }» нельзя напечатать. Напишите имя латинскими буквами, как в паспорте.
error-receipt-failed = Не удалось подготовить квитанцию. На заявление это не влияет; за квитанцией обратитесь к сотруднику.
