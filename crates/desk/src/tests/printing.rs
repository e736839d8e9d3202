//! Kiosk rules 4 and 5: whatever happens at the printer, the visitor ends with one original, and is told the truth on the way.

use std::io::{ErrorKind, Write};
use std::net::{TcpListener, TcpStream};
use std::time::{Duration, Instant};

use domain::lang::Lang;
use printer::escpos::{Fault, StandIn, encode};
use printer::{Ipp, Raster};
use protocol::wire::Face;
use store::{PrintKind, PrintRow, PrintStart, PrintState as Stage};
use xtask::rig::Printer as Cups;

use super::{Fixture, code};
use crate::kiosk::parse_id;
use crate::view::{PrintState, PrintView};

/// A roll that no receipt comes to the end of.
const ROLL: usize = 100_000;
/// Only a fault waits to its end: what is waited for is asked for, and comes later on a full machine.
const PATIENCE: Duration = Duration::from_secs(600);

async fn view(fixture: &Fixture, id: &str) -> PrintView {
    fixture.desk.print_state(id.to_owned(), Lang::En).await.unwrap()
}

/// The view once it is in this state.
async fn until(fixture: &Fixture, id: &str, state: PrintState) -> PrintView {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let view = view(fixture, id).await;
        if view.state == state {
            return view;
        }
        assert!(Instant::now() < deadline, "{view:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

async fn again(fixture: &Fixture, id: &str) -> PrintView {
    fixture.desk.print_again(id.to_owned(), Lang::En).await.unwrap()
}

async fn answer(fixture: &Fixture, id: &str, answer: &str) -> PrintView {
    fixture.desk.print_answer(id.to_owned(), answer.to_owned(), Lang::En).await.unwrap()
}

async fn rows(fixture: &Fixture, id: &str) -> Vec<(u32, Stage)> {
    let prints = fixture.desk.store.prints(parse_id(id).unwrap()).await.unwrap();
    prints.into_iter().map(|print: PrintRow| (print.copy, print.state)).collect()
}

/// A further print of a receipt, noted and not yet handed over.
async fn begun(fixture: &Fixture, id: &str, cups: &Cups) -> PrintRow {
    let (store, now) = (&fixture.desk.store, fixture.desk.now().await.unwrap().0);
    let begun = store.print_begin(parse_id(id).unwrap(), PrintKind::A4, &cups.uri(), now).await.unwrap();
    let PrintStart::New(print) = begun else { panic!("{begun:?}") };
    print
}

/// Gives a print to its queue under the name that the program gives it; the job's number.
async fn handed_over(fixture: &Fixture, id: &str, print: &PrintRow) -> i32 {
    let (desk, now) = (&fixture.desk, fixture.desk.now().await.unwrap().0);
    let number = desk.done(id.to_owned(), Lang::En).await.unwrap().receipt_number;
    let i18n = &desk.edition().i18n;
    let sheet = receipt::render_a4(&crate::specimen::facts(i18n, Lang::En, now).unwrap(), i18n).unwrap().pdf;
    let (queue, title) = (Ipp::at(&print.printer).unwrap(), format!("{number} {}", print.id));
    let deadline = Instant::now() + PATIENCE;
    loop {
        // A machine under load answers late: what the queue took all the same is not given to it twice.
        match queue.find(&title).await {
            Ok(Some((job, _))) => return job,
            Ok(None) => {
                let _taken = queue.print(&title, sheet.clone()).await;
            }
            Err(_) => {}
        }
        assert!(Instant::now() < deadline, "the queue takes nothing");
    }
}

/// Waits for a receipt to come out; a queue that was too slow to take it is asked once more, and a doubt that stays is answered.
async fn printed(fixture: &Fixture, id: &str) {
    let begun = Instant::now();
    loop {
        let view = view(fixture, id).await;
        match view.state {
            PrintState::Printed => return,
            _ if view.again => drop(again(fixture, id).await),
            _ if !view.answers.is_empty() && begun.elapsed() > PATIENCE / 20 => {
                drop(answer(fixture, id, "nothing").await)
            }
            _ => {}
        }
        assert!(begun.elapsed() < PATIENCE, "{view:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn a_receipt_comes_out_of_the_roll_and_every_further_one_is_a_copy() {
    let roll = StandIn::listen(ROLL).await.unwrap();
    let fixture = Fixture::printing(Face::Kiosk, &roll.address()).await;
    let id = fixture.sealed().await;
    let view = until(&fixture, &id, PrintState::Printed).await;
    assert!(view.answers.is_empty() && view.again);
    again(&fixture, &id).await;
    // The second tap while it prints is the same print.
    again(&fixture, &id).await;
    until(&fixture, &id, PrintState::Printed).await;
    let papers = roll.take();
    assert_eq!(papers.iter().filter(|paper| paper.whole).count(), papers.len());
    assert_eq!(rows(&fixture, &id).await, [(0, Stage::Printed), (1, Stage::Printed)]);
    assert_eq!(papers.len(), 2);
    assert!(papers[1].picture.height() > papers[0].picture.height(), "the copy says that it is one, and which");
}

#[tokio::test]
async fn the_end_of_the_paper_is_asked_for_and_one_original_results() {
    let roll = StandIn::listen(500).await.unwrap();
    let fixture = Fixture::printing(Face::Kiosk, &roll.address()).await;
    let id = fixture.sealed().await;
    let view = until(&fixture, &id, PrintState::Failed).await;
    assert_eq!((view.answers.len(), view.again), (4, false));
    roll.refill(ROLL);
    let view = again(&fixture, &id).await;
    assert_eq!(view.answers.len(), 4, "nothing is printed before the answer");
    let torn = roll.take();
    assert_eq!((torn.len(), torn[0].whole), (1, false));
    let view = answer(&fixture, &id, "part").await;
    assert!(view.again && view.answers.is_empty());
    // An answer that comes twice changes nothing.
    answer(&fixture, &id, "whole").await;
    again(&fixture, &id).await;
    until(&fixture, &id, PrintState::Printed).await;
    let papers = roll.take();
    assert_eq!((papers.len(), papers[0].whole), (1, true));
    assert_eq!(rows(&fixture, &id).await, [(0, Stage::Spoiled), (0, Stage::Printed)]);
}

#[tokio::test]
async fn a_crash_in_the_middle_is_asked_for_after_the_start() {
    let roll = StandIn::listen(ROLL).await.unwrap();
    let fixture = Fixture::printing(Face::Kiosk, &roll.address()).await;
    let id = fixture.sealed().await;
    until(&fixture, &id, PrintState::Printed).await;
    roll.take();
    let uuid = parse_id(&id).unwrap();
    let now = fixture.desk.now().await.unwrap().0;
    let begun = fixture.desk.store.print_begin(uuid, PrintKind::Thermal, &roll.address(), now).await.unwrap();
    assert!(matches!(begun, PrintStart::New(print) if print.copy == 1));
    let fixture = fixture.reopened(None).await;
    let asked = view(&fixture, &id).await;
    assert_eq!((asked.state, asked.answers.len()), (PrintState::Failed, 4));
    let told = answer(&fixture, &id, "nothing").await;
    assert!(told.again);
    again(&fixture, &id).await;
    until(&fixture, &id, PrintState::Printed).await;
    assert_eq!(roll.take().len(), 1);
    assert_eq!(rows(&fixture, &id).await, [(0, Stage::Printed), (1, Stage::Nothing), (1, Stage::Printed)]);
}

/// The window that knew the application is gone with the crash; its visitor stands there still, and nobody else may take over.
#[tokio::test]
async fn after_a_crash_in_mid_print_the_visitor_is_asked_again_and_has_one_original() {
    let roll = StandIn::listen(ROLL).await.unwrap();
    roll.set(Fault { offline: true, ..Fault::default() });
    let fixture = Fixture::printing(Face::Kiosk, &roll.address()).await;
    let id = fixture.sealed().await;
    until(&fixture, &id, PrintState::NoPrinter).await;
    roll.set(Fault::default());
    let (uuid, now) = (parse_id(&id).unwrap(), fixture.desk.now().await.unwrap().0);
    fixture.desk.store.print_begin(uuid, PrintKind::Thermal, &roll.address(), now).await.unwrap();
    // The cut comes in the midst of the second band.
    let job = encode::job(&Raster::new(72, vec![0x55; 72 * 200]));
    let mut line = TcpStream::connect(roll.address().trim_start_matches("escpos://")).unwrap();
    line.write_all(&job[..job.len() / 2]).unwrap();
    drop(line);
    tokio::time::sleep(Duration::from_millis(200)).await;
    let fixture = fixture.reopened(None).await;
    assert!(fixture.desk.home(Lang::En).await.unwrap().resume);
    let refused = fixture.desk.resume("1991-05-09".into(), Lang::En).await.unwrap_err();
    assert_eq!(code(&refused), "error-resume");
    let resumed = fixture.desk.resume("1991-05-08".into(), Lang::En).await.unwrap();
    assert!(resumed.form.is_none());
    let done = resumed.done.unwrap();
    assert_eq!((&done.application, done.print.answers.len()), (&id, 4));
    assert!(answer(&fixture, &done.application, "part").await.again);
    assert!(roll.take().iter().all(|paper| !paper.whole));
    again(&fixture, &done.application).await;
    until(&fixture, &done.application, PrintState::Printed).await;
    assert_eq!(roll.take().iter().filter(|paper| paper.whole).count(), 1);
    assert_eq!(rows(&fixture, &id).await, [(0, Stage::NoPrinter), (0, Stage::Spoiled), (0, Stage::Printed)]);
    assert!(!fixture.desk.home(Lang::En).await.unwrap().resume, "whoever has the original has nothing to continue");
}

#[tokio::test]
async fn a_printer_that_is_gone_lets_nobody_say_that_nothing_came() {
    let roll = StandIn::listen(400).await.unwrap();
    let fixture = Fixture::printing(Face::Kiosk, &roll.address()).await;
    let id = fixture.sealed().await;
    until(&fixture, &id, PrintState::Failed).await;
    drop(roll);
    let refused = fixture.desk.print_answer(id.clone(), "nothing".into(), Lang::En).await.unwrap_err();
    assert_eq!(code(&refused), "error-print-possible");
    let told = answer(&fixture, &id, "unknown").await;
    assert!(told.again && told.answers.is_empty());
    assert_eq!(rows(&fixture, &id).await, [(0, Stage::Unknown)]);
}

/// Whoever goes without an answer leaves nothing behind that comes out for the next visitor.
#[tokio::test]
async fn a_visitor_who_goes_leaves_no_paper_to_the_next() {
    let roll = StandIn::listen(500).await.unwrap();
    let fixture = Fixture::printing(Face::Kiosk, &roll.address()).await;
    let id = fixture.sealed().await;
    until(&fixture, &id, PrintState::Failed).await;
    fixture.desk.finish().await.unwrap();
    assert_eq!(rows(&fixture, &id).await, [(0, Stage::Unknown)]);
    roll.take();
    roll.refill(ROLL);
    let next = fixture.sealed().await;
    until(&fixture, &next, PrintState::Printed).await;
    assert_eq!(roll.take().len(), 1);
}

/// The same at a queue, which would keep the job for whoever puts the paper in.
#[tokio::test]
async fn a_queue_keeps_no_receipt_of_a_visitor_who_has_gone() {
    let Some((_dir, cups, fixture)) = Fixture::at_a_queue().await else { return };
    cups.set_paper(false).unwrap();
    let id = fixture.sealed().await;
    until(&fixture, &id, PrintState::Failed).await;
    fixture.desk.finish().await.unwrap();
    assert_eq!(rows(&fixture, &id).await, [(0, Stage::Unknown)]);
    cups.set_paper(true).unwrap();
    let next = fixture.sealed().await;
    until(&fixture, &next, PrintState::Printed).await;
    assert_eq!(cups.sheets().len(), 1);
}

/// The visitor goes while the paper is still to come, and only then does the queue stop.
#[tokio::test]
async fn a_job_that_stops_behind_a_visitor_who_has_gone_is_taken_back() {
    let Some((_dir, cups, fixture)) = Fixture::at_a_queue().await else { return };
    let id = fixture.sealed().await;
    until(&fixture, &id, PrintState::Printed).await;
    let print = begun(&fixture, &id, &cups).await;
    fixture.desk.finish().await.unwrap();
    cups.set_paper(false).unwrap();
    let job = handed_over(&fixture, &id, &print).await.to_string();
    let now = fixture.desk.now().await.unwrap().0;
    fixture.desk.store.print_update(print.id, Stage::Sent, Some(&job), now).await.unwrap();
    let deadline = Instant::now() + PATIENCE;
    while rows(&fixture, &id).await != [(0, Stage::Printed), (1, Stage::Unknown)] {
        assert!(Instant::now() < deadline, "the job stays at its queue");
        fixture.desk.take_back().await;
    }
    cups.set_paper(true).unwrap();
    let next = fixture.sealed().await;
    until(&fixture, &next, PrintState::Printed).await;
    assert_eq!(cups.sheets().len(), 2, "the next visitor finds one receipt, and it is theirs");
}

/// Whoever goes on waiting is asked, whatever was left behind by others before.
#[tokio::test]
async fn only_what_was_printed_before_a_visitor_began_is_taken_back() {
    let roll = StandIn::listen(500).await.unwrap();
    let fixture = Fixture::printing(Face::Kiosk, &roll.address()).await;
    let left = fixture.sealed().await;
    until(&fixture, &left, PrintState::Failed).await;
    let fixture = fixture.reopened(None).await;
    fixture.desk.take_back().await;
    assert_eq!(rows(&fixture, &left).await, [(0, Stage::Doubt)], "the visitor may come back after a crash");
    roll.take();
    roll.refill(500);
    let id = fixture.sealed().await;
    assert_eq!(rows(&fixture, &left).await, [(0, Stage::Unknown)], "somebody else began");
    let asked = until(&fixture, &id, PrintState::Failed).await;
    fixture.desk.take_back().await;
    assert_eq!((asked.answers.len(), rows(&fixture, &id).await), (4, vec![(0, Stage::Doubt)]));
}

/// After a crash nobody came back: the question ends when nobody may come back any more, and not before.
#[tokio::test]
async fn a_question_that_nobody_comes_back_to_ends_in_time() {
    let roll = StandIn::listen(500).await.unwrap();
    let fixture = Fixture::printing(Face::Kiosk, &roll.address()).await;
    let id = fixture.sealed().await;
    until(&fixture, &id, PrintState::Failed).await;
    let fixture = fixture.reopened(None).await;
    fixture.desk.forget().await.unwrap();
    assert_eq!(rows(&fixture, &id).await, [(0, Stage::Doubt)]);
    fixture.desk.leave_prints(fixture.desk.now().await.unwrap().0).await;
    assert_eq!(rows(&fixture, &id).await, [(0, Stage::Unknown)]);
}

/// The printer went away: the visitor is not kept.
#[tokio::test]
async fn a_printer_that_is_gone_keeps_no_visitor() {
    let roll = StandIn::listen(400).await.unwrap();
    let fixture = Fixture::printing(Face::Kiosk, &roll.address()).await;
    let id = fixture.sealed().await;
    until(&fixture, &id, PrintState::Failed).await;
    drop(roll);
    fixture.desk.finish().await.unwrap();
    assert_eq!(rows(&fixture, &id).await, [(0, Stage::Unknown)]);
}

/// A late answer about one receipt empties no buffers under the next.
#[tokio::test]
async fn a_late_answer_leaves_the_printer_alone() {
    let printer = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    printer.set_nonblocking(true).unwrap();
    let address = format!("escpos://{}", printer.local_addr().unwrap());
    let fixture = Fixture::kiosk().await;
    let uuid = parse_id(&fixture.sealed().await).unwrap();
    let (desk, now) = (&fixture.desk, fixture.desk.now().await.unwrap().0);
    let begun = desk.store.print_begin(uuid, PrintKind::Thermal, &address, now).await.unwrap();
    let PrintStart::New(print) = begun else { panic!("{begun:?}") };
    desk.store.print_update(print.id, Stage::Printed, None, now).await.unwrap();
    desk.settle(&print, "nothing", "leyla").await.unwrap();
    assert_eq!(printer.accept().unwrap_err().kind(), ErrorKind::WouldBlock);
    assert_eq!(desk.store.print(print.id).await.unwrap().state, Stage::Printed);
}

/// A kiosk without paper says so before the visitor begins, and offers the QR code instead.
#[tokio::test]
async fn a_kiosk_without_paper_says_so_first() {
    let roll = StandIn::listen(0).await.unwrap();
    let fixture = Fixture::printing(Face::Kiosk, &roll.address()).await;
    let words = |id: &str| fixture.desk.edition().i18n.get(Lang::Az, id);
    let home = fixture.desk.home(Lang::Az).await.unwrap();
    assert!(home.attention.contains(&words("desk-attention-paper")), "{:?}", home.attention);
    let in_each = |lang| fixture.desk.edition().i18n.get(lang, "desk-attention-paper");
    assert_eq!(home.paperless, [Lang::Az, Lang::En, Lang::Ru].map(in_each), "nobody has chosen a language yet");
    let id = fixture.sealed().await;
    until(&fixture, &id, PrintState::NoPrinter).await;
    let done = fixture.desk.done(id.clone(), Lang::Az).await.unwrap();
    assert_eq!(done.print.text, words("desk-print-no-paper"));
    assert!(done.qr_svg.contains("<svg") && roll.take().is_empty());
    assert!(!done.print.again);
    roll.refill(ROLL);
    let told = view(&fixture, &id).await;
    assert!(told.again && told.state == PrintState::Failed, "the paper is back: {told:?}");
    let home = fixture.desk.home(Lang::Az).await.unwrap();
    assert!(!home.attention.contains(&words("desk-attention-paper")) && home.paperless.is_empty());
    roll.set(Fault { cover_open: true, ..Fault::default() });
    assert!(fixture.desk.home(Lang::Az).await.unwrap().attention.contains(&words("desk-attention-printer")));
    roll.set(Fault::default());
    again(&fixture, &id).await;
    until(&fixture, &id, PrintState::Printed).await;
    assert_eq!(rows(&fixture, &id).await, [(0, Stage::NoPrinter), (0, Stage::Printed)]);
}

/// The same at a queue that keeps its jobs: what was taken back does not come out with the next paper.
#[tokio::test]
async fn a_queue_that_stopped_prints_one_original_in_the_end() {
    let Some((_dir, cups, fixture)) = Fixture::at_a_queue().await else { return };
    cups.set_paper(false).unwrap();
    let id = fixture.sealed().await;
    let asked = until(&fixture, &id, PrintState::Failed).await;
    assert_eq!(asked.answers.len(), 4);
    let told = answer(&fixture, &id, "nothing").await;
    assert!(told.again, "{told:?}");
    cups.set_paper(true).unwrap();
    again(&fixture, &id).await;
    until(&fixture, &id, PrintState::Printed).await;
    assert_eq!(cups.sheets().len(), 1);
    assert_eq!(rows(&fixture, &id).await, [(0, Stage::Nothing), (0, Stage::Printed)]);
}

/// The crash came behind the handing over, before the number was noted: the queue knows the title.
#[tokio::test]
async fn a_receipt_that_came_out_behind_a_crash_is_found_at_its_queue() {
    let Some((_dir, cups, fixture)) = Fixture::at_a_queue().await else { return };
    let id = fixture.sealed().await;
    printed(&fixture, &id).await;
    let print = begun(&fixture, &id, &cups).await;
    handed_over(&fixture, &id, &print).await;
    let fixture = fixture.reopened(None).await;
    printed(&fixture, &id).await;
    let rows = rows(&fixture, &id).await;
    assert!(rows.ends_with(&[(0, Stage::Printed), (1, Stage::Printed)]), "{rows:?}");
    assert_eq!(cups.sheets().len(), 2);
}

/// Nobody has answered, and the paper comes: the printer's word ends the question.
#[tokio::test]
async fn paper_put_back_in_time_needs_no_answer() {
    let Some((_dir, cups, fixture)) = Fixture::at_a_queue().await else { return };
    cups.set_paper(false).unwrap();
    let id = fixture.sealed().await;
    until(&fixture, &id, PrintState::Failed).await;
    cups.set_paper(true).unwrap();
    let view = until(&fixture, &id, PrintState::Printed).await;
    assert!(view.answers.is_empty());
    assert_eq!((cups.sheets().len(), rows(&fixture, &id).await), (1, vec![(0, Stage::Printed)]));
}
