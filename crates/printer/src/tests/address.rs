//! Addresses as administrators write them.

use crate::{Address, PrinterError};

#[test]
fn addresses_are_read_and_written_alike() {
    for (written, read) in [
        ("ipp://localhost:631/printers/kiosk", "ipp://localhost:631/printers/kiosk"),
        ("ipps://printer.office.az/ipp/print", "ipps://printer.office.az/ipp/print"),
        ("spooler:HP LaserJet (Kabinet 3)", "spooler:HP LaserJet (Kabinet 3)"),
        (r"spooler:\\server\qəbz", r"spooler:\\server\qəbz"),
        (" escpos://10.0.0.5 ", "escpos://10.0.0.5:9100"),
        ("escpos://printer-2.office.az:9101/", "escpos://printer-2.office.az:9101"),
        ("escpos://[fd00::5]:9100", "escpos://[fd00::5]:9100"),
        ("escpos:/dev/usb/lp0", "escpos:/dev/usb/lp0"),
        ("escpos:/dev/ttyUSB0", "escpos:/dev/ttyUSB0?baud=115200"),
        ("escpos:/dev/ttyS1?baud=38400", "escpos:/dev/ttyS1?baud=38400"),
    ] {
        let address: Address = written.parse().unwrap();
        assert_eq!(address.to_string(), read);
        assert_eq!(read.parse(), Ok(address));
    }
}

#[test]
fn what_is_no_printer_is_refused() {
    for text in [
        "",
        "printer",
        "ipp://",
        "ipp:///printers/a",
        "ipps:///printers/a",
        "http://localhost:631/",
        "spooler:",
        "spooler:two\nlines",
        "escpos://",
        "escpos://:9100",
        "escpos://host:0",
        "escpos://host:port",
        "escpos://a b",
        "escpos:/etc/passwd",
        "escpos:/dev/../etc/passwd",
        "escpos:/dev/",
        "escpos:/dev/ttyS0?baud=fast",
        "escpos:/dev/ttyS0?speed=9600",
    ] {
        assert_eq!(text.parse::<Address>(), Err(PrinterError::Address), "{text}");
    }
}

#[test]
fn a_roll_takes_no_sheets() {
    for (text, takes) in [("ipp://host/printers/a", true), ("spooler:HP", true), ("escpos://host", false)] {
        assert_eq!(text.parse::<Address>().unwrap().takes_sheets(), takes, "{text}");
    }
}
