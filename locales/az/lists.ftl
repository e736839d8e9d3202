# Kod siyahıları (catalogue/data/lists.toml)

list-sex-male = Kişi
list-sex-female = Qadın
list-sex-unspecified = Pasportda göstərilməyib

list-entry-visa = Viza ilə
list-entry-visa-free = Vizasız

list-purpose-tourism = Turizm
list-purpose-private = Şəxsi
list-purpose-business = İşgüzar
list-purpose-work = Əmək fəaliyyəti
list-purpose-study = Elm və təhsil
list-purpose-treatment = Müalicə
list-purpose-culture-sport = Mədəniyyət və idman
list-purpose-humanitarian = Humanitar
list-purpose-official = Rəsmi

list-host-person = Mənzilin və ya evin sahibi
list-host-company = Otel və ya başqa təşkilat

list-return-copy-unreadable = Sənədin surəti oxunmur
list-return-address-incomplete = Ünvan tam göstərilməyib
list-return-host-unconfirmed = Qəbul edən tərəf barədə məlumat təsdiqlənməyib
list-return-data-contradict = Məlumatlar sənədlə uyğun gəlmir

list-refuse-false-data = Yanlış məlumat verilib
list-refuse-no-document = Etibarlı sərhədkeçmə sənədi təqdim olunmayıb
list-refuse-not-staying = Şəxs göstərilən ünvanda qalmır
list-refuse-not-competent = Bu şəxsi başqa orqan qeydiyyata alır
