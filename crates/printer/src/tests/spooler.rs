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

/// A job that was waiting is gone; of one that the spooler has no more, nobody says whether it was printed.
#[test]
fn what_the_spooler_says_of_a_job_decides_what_became_of_it() {
    for (said, withdrawn) in [
        ("taken 0\r\nend\r\n", Withdrawn::Gone),
        ("taken 80\r\nend\r\n", Withdrawn::Gone),
        ("taken 128\r\nend\r\n", Withdrawn::Printed),
        ("left 8320\r\nend\r\n", Withdrawn::Printed),
        ("taken 4096\r\nend\r\n", Withdrawn::LetGo),
        ("taken \r\nend\r\n", Withdrawn::LetGo),
        ("taken 16\r\nleft 20\r\nend\r\n", Withdrawn::LetGo),
        ("end\r\n", Withdrawn::LetGo),
        ("left 2\r\nend\r\n", Withdrawn::Unreachable),
        ("left \r\nend\r\n", Withdrawn::Unreachable),
        ("taken 0\r\n", Withdrawn::Unreachable),
        ("", Withdrawn::Unreachable),
    ] {
        assert_eq!(crate::spooler::jobs::withdrawn(said), withdrawn, "{said:?}");
    }
}
