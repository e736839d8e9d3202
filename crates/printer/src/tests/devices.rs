//! Printers by their device files.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::devices;

#[test]
fn usb_and_serial_printers_are_found_by_their_files() {
    let dev = TempDir::new().unwrap();
    for path in ["usb/lp1", "usb/lp0", "usb/hiddev0", "serial/by-id/usb-EPSON_TM-T20-if00", "serial/by-id/a?b", "ttyS0"]
    {
        let path = dev.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "").unwrap();
    }
    let found: Vec<_> = devices(dev.path()).into_iter().map(|found| (found.name, found.address)).collect();
    let serial = "escpos:/dev/serial/by-id/usb-EPSON_TM-T20-if00?baud=115200";
    let expected = [("lp0", "escpos:/dev/usb/lp0"), ("lp1", "escpos:/dev/usb/lp1"), ("usb-EPSON_TM-T20-if00", serial)];
    assert_eq!(found, expected.map(|(name, address)| (name.to_owned(), address.to_owned())));
    assert!(devices(Path::new("/nowhere")).is_empty());
}
