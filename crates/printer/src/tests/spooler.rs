//! The printers of Windows, where there is no Windows.

use crate::{Printer, PrinterError, Sheets, Withdrawn};

/// An address that was set on a computer with Windows is read on all, and nothing is said to have come out.
#[cfg(not(windows))]
#[tokio::test]
async fn what_windows_knows_is_missing_elsewhere() {
    let printer = Printer::at(&"spooler:HP LaserJet".parse().unwrap()).unwrap();
    assert_eq!(printer.status().await, Err(PrinterError::Missing));
    assert_eq!(printer.withdraw(None, Some("BAK01-K7-000123-H 1")).await, Withdrawn::Unreachable);
    let Printer::Sheets(sheets @ Sheets::Spooler(_)) = printer else { panic!("{printer:?}") };
    assert_eq!(sheets.print("BAK01-K7-000123-H 1", Vec::new()).await, Err(PrinterError::Missing));
    assert!(crate::spooler::queues().await.is_empty());
}

#[test]
fn a_job_is_called_by_a_name_that_windows_takes() {
    let name = crate::spooler::file_name;
    assert_eq!(name("BAK01-K7-000123-H 17"), "BAK01-K7-000123-H 17.pdf");
    assert_eq!(name(r"\\server\q/..:*?"), "--server-q------.pdf");
}
