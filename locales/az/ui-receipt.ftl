# Ekranların sözləri: qəbzin yoxlanması.

ui-done-spell = Telefonda belə deyin
ui-key-receipt = Qəbzi yoxla
ui-receipt-title = Qəbz həqiqidirmi?
ui-receipt-lead = Qəbzin QR kodunu skan edin. Şəbəkə lazım deyil.
ui-receipt-text = QR kodun mətni
ui-receipt-check = Yoxla
ui-receipt-facts = Kağızda yazılanlar da eynidirmi?
ui-receipt-facts-lead = Kağızda çap olunanları yazın, kağızda olmayan məlumatın yerini boş saxlayın. Yazdıqlarınız kodla tutuşdurulur və saxlanmır.
ui-receipt-code = Status kodu
ui-receipt-name = Latın hərfləri ilə tam ad
ui-receipt-document = Sənəd nömrəsinin son simvolları
ui-receipt-country = Sənədi verən dövlət, üç hərf
ui-receipt-date = Qəbul tarixi, məsələn, 22.11.2026
ui-receipt-time = Qəbul vaxtı, məsələn, 14:09
ui-receipt-fee = Dövlət rüsumu manatla, tutulmursa 0
ui-receipt-compare = Tutuşdur
ui-receipt-again = Başqa qəbzi yoxla
ui-receipt-case = Müraciəti aç
ui-receipt-close = Bağla
ui-receipt-standing = Müraciətin vəziyyəti
ui-receipt-home = Əvvələ
