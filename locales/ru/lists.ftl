# Списки кодов (catalogue/data/lists.toml)

list-sex-male = Мужской
list-sex-female = Женский
list-sex-unspecified = В паспорте не указан

list-entry-visa = По визе
list-entry-visa-free = Без визы

list-purpose-tourism = Туризм
list-purpose-private = Частная поездка
list-purpose-business = Деловая поездка
list-purpose-work = Трудовая деятельность
list-purpose-study = Наука и образование
list-purpose-treatment = Лечение
list-purpose-culture-sport = Культура и спорт
list-purpose-humanitarian = Гуманитарная деятельность
list-purpose-official = Официальный визит

list-host-person = Владелец квартиры или дома
list-host-company = Гостиница или другая организация

list-return-copy-unreadable = Копия документа нечитаема
list-return-address-incomplete = Адрес указан не полностью
list-return-host-unconfirmed = Сведения о принимающей стороне не подтверждены
list-return-data-contradict = Сведения расходятся с документом

list-refuse-false-data = Указаны недостоверные сведения
list-refuse-no-document = Не представлен действительный документ для пересечения границы
list-refuse-not-staying = Лицо не проживает по указанному адресу
list-refuse-not-competent = Это лицо регистрирует другой орган
