# Списки кодов (catalogue/data/lists/common.toml)

## Разделы главного экрана

list-group-arrival = Приезд в Азербайджан
list-group-stay = Хочу остаться дольше
list-group-residence = Я здесь живу
list-group-work = Работа
list-group-citizenship = Гражданство
list-group-protection = Защита и возвращение
list-group-payment = Оплата
list-group-answer = Как долго, сколько стоит, до какого дня?
list-group-contact = Запись на приём и справки

## Пол

list-sex-male = Мужской
list-sex-female = Женский
list-sex-unspecified = В паспорте не указан

## Основание въезда

list-entry-visa = По визе
list-entry-visa-free = Без визы

## Цель приезда

list-purpose-tourism = Туризм
list-purpose-private = Частная поездка
list-purpose-business = Деловая поездка
list-purpose-work = Трудовая деятельность
list-purpose-study = Наука и образование
list-purpose-treatment = Лечение
list-purpose-culture-sport = Культура и спорт
list-purpose-humanitarian = Гуманитарная деятельность
list-purpose-official = Официальный визит

## Количество въездов по визе

list-visa-single = Однократная
list-visa-multiple = Многократная

## Принимающая сторона

list-host-person = Владелец квартиры или дома
list-host-company = Гостиница или другая организация

## Кто подаёт заявление о регистрации

list-filer-self = Сам иностранец
list-filer-host = Принимающая сторона

## Причины возврата

list-return-copy-unreadable = Копия документа нечитаема
list-return-address-incomplete = Адрес указан не полностью
list-return-host-unconfirmed = Сведения о принимающей стороне не подтверждены
list-return-data-contradict = Сведения расходятся с документом

## Причины отказа

list-refuse-false-data = Указаны недостоверные сведения
list-refuse-no-document = Не представлен действительный документ для пересечения границы
list-refuse-not-staying = Лицо не проживает по указанному адресу
list-refuse-not-competent = Это лицо регистрирует другой орган

## Основание пребывания

list-stay-visa = Виза
list-stay-visa-free = Безвизовый въезд
list-stay-extension = Решение о продлении срока временного пребывания
list-stay-trp = Разрешение на временное проживание
list-stay-prp = Разрешение на постоянное проживание
list-stay-refugee = Статус беженца
list-stay-other = Другое основание

## Семейное положение

list-marital-single = Холост или не замужем
list-marital-married = Женат или замужем
list-marital-divorced = Разведён или разведена
list-marital-widowed = Вдовец или вдова

## Образование

list-education-none = Нет образования
list-education-general = Общее (школа)
list-education-vocational = Профессиональное или среднее специальное
list-education-higher = Высшее
list-education-doctoral = Докторантура

## Степень родства

list-relation-spouse = Муж или жена
list-relation-child = Сын или дочь
list-relation-parent = Отец или мать
list-relation-sibling = Брат или сестра
list-relation-grandparent = Дедушка или бабушка
list-relation-grandchild = Внук или внучка
list-relation-other = Другой родственник

## Кто подаёт заявление

list-filed-self = Заявитель лично
list-filed-parent = Родитель
list-filed-representative = Другой законный представитель

## Жильё

list-dwelling-own = Собственное жильё
list-dwelling-rented = Арендованное жильё
list-dwelling-relative = Жильё родственника или знакомого
list-dwelling-organisation = Жильё организации

## Работодатель

list-employer-company = Юридическое лицо
list-employer-entrepreneur = Индивидуальный предприниматель
list-employer-branch = Филиал или представительство иностранного юридического лица
