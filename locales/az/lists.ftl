# Kod siyahıları (catalogue/data/lists/common.toml)

## Əsas səhifənin bölmələri

list-group-arrival = Azərbaycana gəlmişəm
list-group-stay = Daha çox qalmaq istəyirəm
list-group-residence = Burada yaşayıram
list-group-work = İş
list-group-citizenship = Vətəndaşlıq
list-group-protection = Müdafiə və qayıdış
list-group-payment = Ödəniş
list-group-answer = Nə qədər müddətə, neçə manat, hansı günədək?
list-group-contact = Növbəyə yazılma və arayışlar

## Cinsi

list-sex-male = Kişi
list-sex-female = Qadın
list-sex-unspecified = Pasportda göstərilməyib

## Gəlişin əsası

list-entry-visa = Viza ilə
list-entry-visa-free = Vizasız

## Gəlişin məqsədi

list-purpose-tourism = Turizm
list-purpose-private = Şəxsi
list-purpose-business = İşgüzar
list-purpose-work = Əmək fəaliyyəti
list-purpose-study = Elm və təhsil
list-purpose-treatment = Müalicə
list-purpose-culture-sport = Mədəniyyət və idman
list-purpose-humanitarian = Humanitar
list-purpose-official = Rəsmi

## Vizada girişlərin sayı

list-visa-single = Birdəfəlik
list-visa-multiple = Çoxdəfəlik

## Qəbul edən tərəf

list-host-person = Mənzilin və ya evin sahibi
list-host-company = Otel və ya başqa təşkilat

## Qeydiyyat üçün ərizəni verən

list-filer-self = Əcnəbi özü
list-filer-host = Qəbul edən tərəf

## Qaytarmanın səbəbləri

list-return-copy-unreadable = Sənədin surəti oxunmur
list-return-address-incomplete = Ünvan tam göstərilməyib
list-return-host-unconfirmed = Qəbul edən tərəf barədə məlumat təsdiqlənməyib
list-return-data-contradict = Məlumatlar sənədə uyğun gəlmir

## İmtinanın səbəbləri

list-refuse-false-data = Yanlış məlumat verilib
list-refuse-no-document = Etibarlı sərhədkeçmə sənədi təqdim olunmayıb
list-refuse-not-staying = Şəxs göstərilən ünvanda qalmır
list-refuse-not-competent = Bu şəxsi başqa orqan qeydiyyata alır

## Azərbaycanda olmanın əsası

list-stay-visa = Viza
list-stay-visa-free = Vizasız gəliş
list-stay-extension = Müvəqqəti olma müddətinin uzadılması barədə qərar
list-stay-trp = Müvəqqəti yaşamaq üçün icazə
list-stay-prp = Daimi yaşamaq üçün icazə
list-stay-refugee = Qaçqın statusu
list-stay-other = Başqa əsas

## Ailə vəziyyəti

list-marital-single = Subay
list-marital-married = Evli
list-marital-divorced = Boşanmış
list-marital-widowed = Dul

## Təhsil

list-education-none = Təhsili yoxdur
list-education-general = Ümumi təhsil (məktəb)
list-education-vocational = Peşə və ya orta ixtisas təhsili
list-education-higher = Ali təhsil
list-education-doctoral = Doktorantura

## Qohumluq əlaqəsi

list-relation-spouse = Həyat yoldaşı
list-relation-child = Oğul və ya qız
list-relation-parent = Ata və ya ana
list-relation-sibling = Qardaş və ya bacı
list-relation-grandparent = Baba və ya nənə
list-relation-grandchild = Nəvə
list-relation-other = Başqa qohum

## Ərizəni verən

list-filed-self = Şəxsin özü
list-filed-parent = Valideyni
list-filed-representative = Digər qanuni nümayəndəsi

## Yaşayış sahəsi

list-dwelling-own = Öz yaşayış sahəsi
list-dwelling-rented = Kirayə yaşayış sahəsi
list-dwelling-relative = Qohumun və ya tanışın yaşayış sahəsi
list-dwelling-organisation = Təşkilatın yaşayış sahəsi

## İşəgötürən

list-employer-company = Hüquqi şəxs
list-employer-entrepreneur = Fərdi sahibkar
list-employer-branch = Xarici hüquqi şəxsin filialı və ya nümayəndəliyi
