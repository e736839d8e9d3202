//! The printers of a counter: named, found, tried out by its administrator, seen by every officer.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

use domain::lang::Lang;
use jiff::SignedDuration;
use printer::escpos::{Fault, StandIn};
use protocol::wire::{Face, Role};
use store::{PrintKind, PrintStart, PrintState as Stage, PrinterUse};

use super::{Fixture, code};
use crate::kiosk::parse_id;
use crate::view::{PrintState, PrintersView};

async fn save(fixture: &Fixture, name: &str, address: &str, uses: [bool; 2]) -> Result<PrintersView, String> {
    let [receipts, papers] = uses;
    let saved = fixture.desk.save_printer(name.into(), address.into(), receipts, papers, Lang::En).await;
    saved.map_err(|error| code(&error))
}

#[tokio::test]
async fn only_the_administrator_sets_printers() {
    let fixture = Fixture::new(Face::Counter).await;
    assert_eq!(code(&fixture.desk.printers(Lang::En).await.unwrap_err()), "error-not-signed-in");
    fixture.signed_in();
    assert!(fixture.desk.printers(Lang::En).await.unwrap().found.is_empty());
    assert_eq!(save(&fixture, "a", "escpos://127.0.0.1:9", [true, false]).await.unwrap_err(), "error-not-allowed");
    let refused = fixture.desk.remove_printer("a".into(), Lang::En).await.unwrap_err();
    assert_eq!(code(&refused), "error-not-allowed");
    let refused = fixture.desk.test_printer("a".into(), Lang::En).await.unwrap_err();
    assert_eq!(code(&refused), "error-not-allowed");
    let kiosk = Fixture::kiosk().await;
    assert_eq!(code(&kiosk.desk.printers(Lang::En).await.unwrap_err()), "error-not-allowed");
}

#[tokio::test]
async fn what_cannot_be_a_printer_is_refused() {
    let fixture = Fixture::new(Face::Counter).await;
    fixture.signed_in_as(Role::Administrator);
    for (name, address, papers, expected) in [
        (" ", "escpos://127.0.0.1", false, "error-printer-name"),
        ("a\u{7}", "escpos://127.0.0.1", false, "error-printer-name"),
        ("a", "/etc/passwd", false, "error-printer-address"),
        ("a", "http://127.0.0.1", false, "error-printer-address"),
        ("a", "escpos:/dev/usb/lp0", true, "error-printer-roll"),
    ] {
        assert_eq!(save(&fixture, name, address, [true, papers]).await.unwrap_err(), expected);
    }
    assert_eq!(
        save(&fixture, &"n".repeat(41), "escpos://127.0.0.1", [true, false]).await.unwrap_err(),
        "error-printer-name"
    );
    assert!(fixture.desk.store.printers().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_printer_is_named_tried_and_forgotten() {
    let roll = StandIn::listen(100_000).await.unwrap();
    let fixture = Fixture::new(Face::Counter).await;
    fixture.signed_in_as(Role::Administrator);
    let view = save(&fixture, " Roll ", &roll.address(), [true, false]).await.unwrap();
    let [printer] = &view.printers[..] else { panic!("{view:?}") };
    assert_eq!((printer.name.as_str(), printer.ready, printer.receipts), ("Roll", true, true));
    let words = |id: &str| fixture.desk.edition().i18n.get(Lang::Ru, id);
    let test = async || fixture.desk.test_printer("Roll".into(), Lang::Ru).await.unwrap();
    assert_eq!(test().await, words("desk-printer-tested"));
    assert!(roll.take()[0].whole);
    roll.refill(300);
    let view = fixture.desk.printers(Lang::Ru).await.unwrap();
    assert_eq!((view.printers[0].ready, view.printers[0].low), (true, true), "somebody fetches paper in time");
    roll.refill(100_000);
    for (fault, said) in [
        (Fault { cover_open: true, ..Fault::default() }, "desk-printer-cover"),
        (Fault { offline: true, ..Fault::default() }, "desk-printer-offline"),
        (Fault { cutter: true, ..Fault::default() }, "desk-printer-fault"),
    ] {
        roll.set(fault);
        assert_eq!(test().await, words(said));
        let view = fixture.desk.printers(Lang::Ru).await.unwrap();
        assert_eq!((view.printers[0].ready, &view.printers[0].text), (false, &words(said)));
    }
    drop(roll);
    assert_eq!(test().await, words("desk-printer-silent"));
    let queue = fixture.desk.store.print_queue(9).await.unwrap();
    let ended = |state| queue.iter().filter(|print| print.state == state).count();
    assert_eq!((ended(Stage::Printed), ended(Stage::NoPrinter), queue.len()), (1, 4, 5));
    let of_the_test = |print: &store::PrintRow| (print.kind, print.subject == "Roll", print.who == "leyla");
    assert!(queue.iter().all(|print| of_the_test(print) == (PrintKind::Test, true, true)), "{queue:?}");
    assert_eq!(fixture.desk.printers(Lang::Ru).await.unwrap().tasks[0].what, words("desk-printer-test"));
    let view = fixture.desk.remove_printer("Roll".into(), Lang::Ru).await.unwrap();
    assert!(view.printers.is_empty());
    let refused = fixture.desk.test_printer("Roll".into(), Lang::Ru).await.unwrap_err();
    assert_eq!(code(&refused), "error-printer-unknown");
    fixture.desk.store.audit_verify().await.unwrap();
}

/// One that cannot prove who it is at a secure address is told apart from one that is silent.
#[tokio::test]
async fn a_printer_without_a_trusted_certificate_is_refused_in_words_of_its_own() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let address = format!("ipps://{}/printers/office", listener.local_addr().unwrap());
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut piece = [0; 4096];
            let _hello = stream.read(&mut piece);
            let _sent = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
            let _end = stream.read(&mut piece);
        }
    });
    let fixture = Fixture::new(Face::Counter).await;
    fixture.signed_in_as(Role::Administrator);
    save(&fixture, "office", &address, [true, true]).await.unwrap();
    for lang in Lang::ALL {
        let words = fixture.desk.edition().i18n.get(lang, "desk-printer-untrusted");
        let view = fixture.desk.printers(lang).await.unwrap();
        assert_eq!((view.printers[0].ready, &view.printers[0].text), (false, &words));
        assert_eq!(fixture.desk.test_printer("office".into(), lang).await.unwrap(), words);
    }
}

/// Who only looks says nothing of what came out: an answer frees a number for another original.
#[tokio::test]
async fn who_only_looks_answers_for_no_print() {
    let fixture = Fixture::new(Face::Counter).await;
    let answer = async || {
        let answered = fixture.desk.answer_print("1".into(), "nothing".into(), Lang::En).await;
        code(&answered.unwrap_err())
    };
    fixture.signed_in_as(Role::Operator);
    assert_eq!(answer().await, "error-not-allowed");
    for role in [Role::FrontDesk, Role::Supervisor, Role::Administrator] {
        fixture.signed_in_as(role);
        assert_ne!(answer().await, "error-not-allowed", "{role:?}");
    }
}

/// The command line's printer stands over the named one; a roll never gets an A4 sheet.
#[tokio::test]
async fn each_purpose_finds_its_printer() {
    let fixture = Fixture::printing(Face::Counter, "escpos://127.0.0.1:9").await;
    fixture.signed_in_as(Role::Administrator);
    save(&fixture, "office", "ipp://127.0.0.1:9/printers/office", [true, true]).await.unwrap();
    let address = async |purpose| fixture.desk.printer(purpose).await.unwrap().map(|(address, _)| address.to_string());
    assert_eq!(address(PrinterUse::Receipts).await.as_deref(), Some("escpos://127.0.0.1:9"));
    assert_eq!(address(PrinterUse::Papers).await.as_deref(), Some("ipp://127.0.0.1:9/printers/office"));
}

/// Windows says nothing of what it has taken, and gives nothing back: in time the visitor is asked, and only the worse is believed.
#[tokio::test]
async fn what_the_spooler_has_taken_is_asked_for() {
    let fixture = Fixture::kiosk().await;
    let id = fixture.sealed().await;
    let (uuid, desk, now) = (parse_id(&id).unwrap(), &fixture.desk, fixture.desk.now().await.unwrap().0);
    let take = async |at| {
        let begun = desk.store.print_begin(uuid, PrintKind::A4, "spooler:HP LaserJet", at).await.unwrap();
        let PrintStart::New(print) = begun else { panic!("{begun:?}") };
        desk.store.print_update(print.id, Stage::Sent, None, at).await.unwrap();
    };
    take(now - SignedDuration::from_secs(120)).await;
    let view = desk.print_state(id.clone(), Lang::Az).await.unwrap();
    assert_eq!(view.text, desk.edition().i18n.get(Lang::Az, "desk-print-doubt"));
    let refused = desk.print_answer(id.clone(), "nothing".into(), Lang::Az).await.unwrap_err();
    assert_eq!(code(&refused), "error-print-possible");
    assert!(desk.print_answer(id.clone(), "unknown".into(), Lang::Az).await.unwrap().answers.is_empty());
    take(now).await;
    assert_eq!(desk.print_state(id, Lang::Az).await.unwrap().state, PrintState::Printing);
    let prints = desk.store.prints(uuid).await.unwrap();
    let told: Vec<_> = prints.iter().map(|print| (print.copy, print.state)).collect();
    assert_eq!(told[told.len() - 2..], [(0, Stage::Unknown), (1, Stage::Sent)]);
}
