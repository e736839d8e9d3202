# The words of the screens: checking a receipt.

ui-done-spell = On the telephone
ui-key-receipt = Check receipt
ui-receipt-title = Is the receipt genuine?
ui-receipt-lead = Scan the QR code of the receipt. No network is needed.
ui-receipt-text = Text of the QR code
ui-receipt-check = Check
ui-receipt-facts = Does the paper say the same?
ui-receipt-facts-lead = Type what is printed on the paper and leave empty what is not printed there. It is compared with the code and not kept.
ui-receipt-code = Status code
ui-receipt-name = Full name in Latin letters
ui-receipt-document = Last characters of the document number
ui-receipt-country = Issuing state, three letters
ui-receipt-date = Date of receipt, such as 22.11.2026
ui-receipt-time = Time of receipt, such as 14:09
ui-receipt-fee = State fee in manats, 0 if none is charged
ui-receipt-compare = Compare
ui-receipt-again = Check another receipt
ui-receipt-case = Open the case
ui-receipt-close = Close
ui-receipt-standing = Where the application stands
ui-receipt-home = To the start
