//! The reader on a serial line: a pseudo terminal in place of the device.

use std::fs::File;
use std::io::Write as _;
use std::time::Duration;

use domain::answer::Value;
use domain::lang::Lang;
use printer::Reader;
use protocol::wire::Face;
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, tcgetattr};
use tempfile::TempDir;
use tokio::time::sleep;

use super::{Fixture, NO_PRINTER, code, config};
use crate::{Config, Desk, DeviceKeys};

/// As a reader sends it: each line ends with a carriage return and a line feed.
const SENT: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\r\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\r\n";

/// The reader's end of a line, and the computer's end with its name; that one is kept open here too, so that nobody hangs up.
fn line() -> (File, File, String) {
    let end = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&end).unwrap();
    unlockpt(&end).unwrap();
    let name = ptsname(&end, Vec::new()).unwrap().into_string().unwrap();
    let kept = File::options().read(true).write(true).open(&name).unwrap();
    (File::from(end), kept, name)
}

/// The kiosk, started with a reader at this device file; the folder goes last.
async fn kiosk(reader: &str) -> (Desk, TempDir) {
    let Fixture { desk, folder, .. } = Fixture::kiosk().await;
    drop(desk);
    let keys = DeviceKeys::from_directory(folder.path()).unwrap();
    let config = Config { reader: Some(reader.parse().unwrap()), ..config(folder.path(), NO_PRINTER) };
    (Desk::open_with(config, keys).await.unwrap(), folder)
}

#[tokio::test]
async fn a_passport_read_over_a_serial_line_fills_the_form_in() {
    let (mut reader, kept, name) = line();
    let (desk, _folder) = kiosk(&format!("{name}?baud=115200")).await;
    let story = async {
        // The line is the application's once it is set up: nothing is echoed or translated any more.
        while tcgetattr(&kept).unwrap().local_modes.contains(LocalModes::ICANON) {
            sleep(Duration::from_millis(1)).await;
        }
        let draft = desk.start("REG".into(), Lang::En).await.unwrap().draft;
        reader.write_all(SENT.as_bytes()).unwrap();
        let zone = desk.reader_scan().await.unwrap().unwrap();
        assert_eq!(zone, SENT.trim_end().replace("\r\n", "\n"));
        desk.scan(draft.clone(), zone).await.unwrap();
        let answers = desk.store.draft_get(draft.parse().unwrap()).await.unwrap().unwrap().answers;
        assert_eq!(answers.get("surname"), Some(&Value::from("ERIKSSON")));

        // A receipt's code comes as one line, from readers that close it with a carriage return alone.
        reader.write_all(b"HTTPS://STATUS.EXAMPLE/Q/2KRUIBF\r").unwrap();
        assert_eq!(desk.reader_scan().await.unwrap().as_deref(), Some("HTTPS://STATUS.EXAMPLE/Q/2KRUIBF"));
    };
    tokio::select! {
        () = story => {}
        () = desk.keep_up() => panic!("the application stopped attending to its reader"),
    }
}

/// What the kiosk's home screen tells visitors of the reader, and what officers read beside the sync light.
async fn said(desk: &Desk) -> (bool, bool) {
    let sentence = desk.edition().i18n.get(Lang::En, "desk-attention-reader");
    let told = desk.home(Lang::En).await.unwrap().attention.contains(&sentence);
    (told, desk.sync_state(Lang::En).await.unwrap().reader.is_some())
}

#[tokio::test]
async fn a_reader_that_is_gone_is_said_on_the_screen_until_it_reads_again() {
    let (desk, _folder) = kiosk("/dev/ttyNONE").await;
    assert_eq!(said(&desk).await, (false, false), "it was not looked for yet");
    let missed = async {
        while said(&desk).await != (true, true) {
            sleep(Duration::from_millis(1)).await;
        }
    };
    tokio::select! {
        () = missed => {}
        () = desk.keep_up() => panic!("the application stopped looking for its reader"),
    }

    let (mut reader, _kept, name) = line();
    let reading = name.parse::<Reader>().unwrap().open().unwrap();
    let back = async {
        reader.write_all(b"4006381333931\r").unwrap();
        assert_eq!(desk.reader_scan().await.unwrap().as_deref(), Some("4006381333931"));
        assert_eq!(said(&desk).await, (false, false));
    };
    tokio::select! {
        () = back => {}
        error = desk.take_scans(reading) => panic!("{error}"),
    }
}

/// A plug that hangs loose gives a line which ends at once; the log has one line for all of it.
#[tokio::test]
async fn a_reader_that_comes_and_goes_without_reading_stays_gone() {
    let (desk, _folder) = kiosk("/dev/ttyNONE").await;
    assert!(desk.scans.note(true), "the first time is a change");
    let (reader, _kept, name) = line();
    let reading = name.parse::<Reader>().unwrap().open().unwrap();
    drop(reader);
    desk.take_scans(reading).await;
    assert!(!desk.scans.note(true), "nothing has changed, and nothing is logged");
    assert_eq!(said(&desk).await, (true, true));
}

/// A page that was reloaded, or whose officer went, takes no scan from the one that is on the screen.
#[tokio::test]
async fn the_page_that_asked_last_gets_the_scan() {
    let (desk, _folder) = kiosk("/dev/ttyNONE").await;
    let first = desk.reader_scan();
    tokio::pin!(first);
    tokio::select! {
        biased;
        _ = &mut first => panic!("nothing was read yet"),
        () = std::future::ready(()) => {}
    }
    desk.scans.put("4006381333931".to_owned());
    assert_eq!(desk.reader_scan().await.unwrap().as_deref(), Some("4006381333931"));
    assert_eq!(first.await.unwrap(), None);
}

#[tokio::test]
async fn without_a_reader_or_an_officer_nobody_waits() {
    let kiosk = Fixture::kiosk().await;
    assert_eq!(kiosk.desk.reader_scan().await.unwrap(), None);
    assert!(!kiosk.desk.boot().await.unwrap().reader);
    let counter = Fixture::new(Face::Counter).await;
    assert_eq!(code(&counter.desk.reader_scan().await.unwrap_err()), "error-not-signed-in");
    counter.signed_in();
    assert_eq!(counter.desk.reader_scan().await.unwrap(), None);
}
