//! The queue of prints: what a double tap, a crash, the end of the paper and a person's answer make of it.

use uuid::Uuid;

use super::fixture::*;
use crate::database::{run, sql};
use crate::print::machine::{Answer, Report, TakenBack, Unanswered};
use crate::{Paper, PrintKind, PrintRow, PrintStart, PrintState, PrinterRow, PrinterUse, Store, StoreError};

const PRINTER: &str = "ipp://127.0.0.1:631/printers/kiosk";

async fn begin(store: &Store, id: Uuid, second: i64) -> PrintStart {
    store.print_begin(id, PrintKind::A4, PRINTER, later(second)).await.unwrap()
}

async fn begun(store: &Store, id: Uuid, second: i64) -> PrintRow {
    match begin(store, id, second).await {
        PrintStart::New(print) => print,
        other => panic!("{other:?}"),
    }
}

/// OpenCRVS #8052, #10671, Odoo #287370: a reprint is a copy, and a second tap is not a second print.
#[tokio::test]
async fn a_reprint_is_a_numbered_copy_and_a_double_tap_is_one_print() {
    let fixture = Fixture::new().await;
    let id = fixture.sealed(1).await;
    let store = &fixture.store;
    let first = begun(store, id, 0).await;
    assert_eq!((first.copy, first.printer.as_str()), (0, PRINTER));
    assert_eq!(begin(store, id, 1).await, PrintStart::UnderWay(first.clone()));
    store.print_update(first.id, PrintState::Sent, Some("7"), later(2)).await.unwrap();
    assert!(matches!(begin(store, id, 500).await, PrintStart::UnderWay(print) if print.job.as_deref() == Some("7")));
    let printed = store.print_report(first.id, Report::Done, later(501)).await.unwrap();
    assert_eq!(printed.state, PrintState::Printed);
    for copy in 1..4 {
        let print = begun(store, id, 502).await;
        assert_eq!(print.copy, copy);
        store.print_update(print.id, PrintState::Printed, None, later(503)).await.unwrap();
    }
    assert_eq!(store.prints(id).await.unwrap().len(), 4);
    assert_eq!(store.print_queue(2).await.unwrap()[0].copy, 3);
}

#[tokio::test]
async fn paper_that_never_came_out_makes_no_copy() {
    let fixture = Fixture::new().await;
    let id = fixture.sealed(1).await;
    for state in [PrintState::NoPrinter, PrintState::Failed, PrintState::NoPrinter] {
        let print = begun(&fixture.store, id, 0).await;
        assert_eq!(print.copy, 0, "{state:?}");
        fixture.store.print_update(print.id, state, None, now()).await.unwrap();
    }
}

/// Kiosk rule 4: after a crash nothing is printed before somebody has said what came out.
#[tokio::test]
async fn a_print_lost_in_a_crash_is_asked_for() {
    for (answer, state, copy) in [
        (Answer::Nothing, PrintState::Nothing, 0),
        (Answer::Part, PrintState::Spoiled, 0),
        (Answer::Whole, PrintState::Printed, 1),
        (Answer::Unknown, PrintState::Unknown, 1),
    ] {
        let fixture = Fixture::new().await;
        let id = fixture.sealed(1).await;
        let print = begun(&fixture.store, id, 0).await;
        let fixture = fixture.restart().await;
        let store = &fixture.store;
        assert_eq!(store.prints_interrupted(later(1)).await.unwrap(), 1);
        assert_eq!(store.prints_interrupted(later(1)).await.unwrap(), 0);
        assert!(matches!(begin(store, id, 2).await, PrintStart::Ask(asked) if asked.id == print.id));
        let answered = store.print_answer(print.id, answer, TakenBack::Gone, "visitor", later(3)).await.unwrap();
        assert_eq!(answered.unwrap().state, state);
        let again = store.print_answer(print.id, Answer::Nothing, TakenBack::Gone, "visitor", later(3)).await.unwrap();
        assert_eq!(again, Err(Unanswered::Settled));
        assert_eq!(begun(store, id, 4).await.copy, copy, "{answer:?}");
    }
}

/// While the printer cannot be asked to drop the job, nobody's "nothing" makes a second original.
#[tokio::test]
async fn paper_that_may_still_come_out_is_waited_for() {
    let fixture = Fixture::new().await;
    let id = fixture.sealed(1).await;
    let store = &fixture.store;
    let print = begun(store, id, 0).await;
    store.print_update(print.id, PrintState::Sent, Some("7"), now()).await.unwrap();
    let silent = store.print_report(print.id, Report::Silent, later(30)).await.unwrap();
    assert_eq!(silent.state, PrintState::Sent);
    let silent = store.print_report(print.id, Report::Silent, later(90)).await.unwrap();
    assert_eq!(silent.state, PrintState::Doubt);
    for answer in [Answer::Nothing, Answer::Part] {
        let answered = store.print_answer(print.id, answer, TakenBack::Not, "visitor", later(91)).await.unwrap();
        assert_eq!(answered, Err(Unanswered::StillPossible));
    }
    // It prints after all, and the printer's word ends the question.
    let done = store.print_report(print.id, Report::Done, later(92)).await.unwrap();
    assert_eq!(done.state, PrintState::Printed);
    assert_eq!(begun(store, id, 93).await.copy, 1);
}

/// A spooler that has let go of a job knows nothing more of it: whoever answers goes on with a copy, and is not asked for ever.
#[tokio::test]
async fn a_job_that_was_let_go_of_ends_the_question_and_keeps_its_number() {
    for answer in [Answer::Nothing, Answer::Part] {
        let fixture = Fixture::new().await;
        let id = fixture.sealed(1).await;
        let store = &fixture.store;
        let print = begun(store, id, 0).await;
        store.print_update(print.id, PrintState::Sent, None, now()).await.unwrap();
        store.print_report(print.id, Report::Silent, later(90)).await.unwrap();
        let answered = store.print_answer(print.id, answer, TakenBack::LetGo, "visitor", later(91)).await.unwrap();
        assert_eq!(answered.unwrap().state, PrintState::Unknown);
        assert_eq!(begun(store, id, 92).await.copy, 1);
    }
}

/// A queue that waits for ever, without a word on its paper, ends in the question; its own word still ends that.
#[tokio::test]
async fn a_job_that_waits_too_long_is_asked_for() {
    let fixture = Fixture::new().await;
    let id = fixture.sealed(1).await;
    let store = &fixture.store;
    let print = begun(store, id, 0).await;
    store.print_update(print.id, PrintState::Sent, Some("7"), now()).await.unwrap();
    for (second, state) in
        [(60, PrintState::Sent), (179, PrintState::Sent), (180, PrintState::Doubt), (400, PrintState::Doubt)]
    {
        let waiting = store.print_report(print.id, Report::Waiting, later(second)).await.unwrap();
        assert_eq!(waiting.state, state, "after {second} s");
    }
    let done = store.print_report(print.id, Report::Done, later(401)).await.unwrap();
    assert_eq!(done.state, PrintState::Printed);
}

/// kobocat #470: what must not be is impossible in the database, whoever writes there.
#[tokio::test]
async fn the_database_itself_refuses_a_second_original() {
    let fixture = Fixture::new().await;
    let id = fixture.sealed(1).await;
    begun(&fixture.store, id, 0).await;
    for (kind, state, taken) in [("a4", "printed", false), ("thermal", "doubt", false), ("a4", "nothing", true)] {
        let statement = sql(
            "INSERT INTO print (application, kind, copy, state, begun_at, updated_at) VALUES (?, ?, 0, ?, 1, 1)",
            [id.into(), kind.into(), state.into()],
        );
        let tx = fixture.store.write().await.unwrap();
        assert_eq!(run(&tx, statement).await.is_ok(), taken, "{state}");
    }
}

/// Who said what is in the audit chain; a form is no receipt and asks nothing.
#[tokio::test]
async fn forms_are_logged_apart() {
    let fixture = Fixture::new().await;
    let (store, id) = (&fixture.store, fixture.sealed(1).await);
    assert!(store.print_form_begin(id, "", PRINTER, "leyla", now()).await.is_err(), "it is no case here");
    store.apply_feed(&[event(id, 1, domain::state::Case::Submitted)], 1).await.unwrap();
    for copy in 0..3 {
        let form = store.print_form_begin(id, "", PRINTER, "leyla", now()).await.unwrap();
        assert_eq!((form.kind, form.copy), (PrintKind::Form, copy));
    }
    assert_eq!(begun(store, id, 0).await.copy, 0);
    assert_eq!(store.prints(id).await.unwrap().len(), 1);
    store.audit_verify().await.unwrap();
}

/// What another device sealed has its original there: a counter prints copies alone, and numbers them as any other.
#[tokio::test]
async fn a_counter_prints_copies_of_what_it_did_not_seal() {
    let fixture = Fixture::new().await;
    let (store, case, own) = (&fixture.store, id(7), fixture.sealed(1).await);
    let reprint = async |case, second| store.reprint_begin(case, PrintKind::A4, PRINTER, "leyla", later(second)).await;
    assert!(matches!(reprint(case, 0).await, Err(StoreError::NoApplication)), "it is no case here");
    store.apply_feed(&[event(case, 1, domain::state::Case::Submitted)], 1).await.unwrap();
    for number in [1, 1, 2] {
        let Ok(PrintStart::New(print)) = reprint(case, 0).await else { panic!("copy {number} was not begun") };
        assert_eq!(print.copy, number);
        assert!(matches!(reprint(case, 1).await, Ok(PrintStart::UnderWay(_))));
        let ended = if store.prints(case).await.unwrap().len() == 1 { PrintState::Failed } else { PrintState::Printed };
        store.print_update(print.id, ended, None, later(2)).await.unwrap();
    }
    // What it sealed itself it can print whole.
    let Ok(PrintStart::New(original)) = reprint(own, 3).await else { panic!("no original") };
    assert_eq!(original.copy, 0);
    store.audit_verify().await.unwrap();
}

/// Each paper of a decision has one original, at the device where the decision was made, and counts its copies for itself.
#[tokio::test]
async fn papers_of_decisions_are_numbered_apart() {
    let fixture = Fixture::new().await;
    let (store, case) = (&fixture.store, id(7));
    let paper = |kind, subject, original| Paper { case, kind, subject, original };
    let begin = async |paper, second| store.paper_begin(paper, PRINTER, "leyla", later(second)).await;
    let refusal = paper(PrintKind::Decision, "1", true);
    assert!(matches!(begin(refusal, 0).await, Err(StoreError::NoApplication)), "it is no case here");
    store.apply_feed(&[event(case, 1, domain::state::Case::Refused)], 1).await.unwrap();
    for copy in 0..2 {
        let Ok(PrintStart::New(print)) = begin(refusal, 0).await else { panic!("{copy} was not begun") };
        assert_eq!((print.copy, print.kind, print.who.as_str()), (copy, PrintKind::Decision, "leyla"));
        assert!(matches!(begin(refusal, 1).await, Ok(PrintStart::UnderWay(_))));
        store.print_update(print.id, PrintState::Printed, None, later(2)).await.unwrap();
    }
    for (other, copy) in [
        (paper(PrintKind::Decision, "2", true), 0),
        (paper(PrintKind::Registration, "1", true), 0),
        (paper(PrintKind::Registration, "3", false), 1),
    ] {
        let Ok(PrintStart::New(print)) = begin(other, 3).await else { panic!("{other:?} was not begun") };
        assert_eq!(print.copy, copy, "{other:?}");
    }
    let lost = begin(paper(PrintKind::Registration, "3", false), 1000).await;
    assert!(matches!(lost, Ok(PrintStart::Ask(_))), "nobody knows what came out: {lost:?}");
    assert_eq!((store.case_prints(case).await.unwrap().len(), store.prints(case).await.unwrap().len()), (5, 0));
    let held = sql(
        "INSERT INTO print (application, kind, subject, copy, state, begun_at, updated_at)
         VALUES (?, 'decision', '1', 0, 'printed', 1, 1)",
        [case.into()],
    );
    let tx = store.write().await.unwrap();
    assert!(run(&tx, held).await.is_err(), "the database itself refuses a second original");
    drop(tx);
    store.audit_verify().await.unwrap();
}

/// A form that never came out makes no copy.
#[tokio::test]
async fn a_form_after_a_failure_is_the_original() {
    let fixture = Fixture::new().await;
    let (store, case) = (&fixture.store, id(7));
    store.apply_feed(&[event(case, 1, domain::state::Case::Submitted)], 1).await.unwrap();
    for (state, copy) in [(PrintState::NoPrinter, 0), (PrintState::Printed, 0), (PrintState::Failed, 1)] {
        let form = store.print_form_begin(case, "", PRINTER, "leyla", now()).await.unwrap();
        assert_eq!((form.copy, form.who.as_str()), (copy, "leyla"), "{state:?}");
        store.print_update(form.id, state, None, now()).await.unwrap();
    }
    let corrected = store.print_form_begin(case, "1", PRINTER, "leyla", now()).await.unwrap();
    assert_eq!(corrected.copy, 0, "other answers make another form");
}

#[tokio::test]
async fn what_is_of_no_application_is_in_the_queue_too() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    for (kind, subject, who) in [(PrintKind::Leaflet, "REG", None), (PrintKind::Test, "Kiosk 1", Some("admin"))] {
        for _ in 0..2 {
            let print = store.handout_begin(kind, subject, PRINTER, who, now()).await.unwrap();
            assert_eq!((print.kind, print.subject.as_str(), print.copy), (kind, subject, 0));
            assert_eq!((print.who.as_str(), print.application.is_nil()), (who.unwrap_or("visitor"), true));
        }
    }
    assert_eq!(store.print_queue(9).await.unwrap().len(), 4);
    assert_eq!(store.prints_interrupted(later(1)).await.unwrap(), 4);
    let print = store.print_queue(1).await.unwrap().remove(0);
    let answered = store.print_answer(print.id, Answer::Nothing, TakenBack::Gone, "admin", later(2)).await.unwrap();
    assert_eq!(answered.unwrap().state, PrintState::Nothing);
    store.audit_verify().await.unwrap();
}

#[tokio::test]
async fn each_purpose_has_one_printer() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    let printer = |name: &str, receipts, papers| PrinterRow {
        name: name.into(),
        address: format!("escpos://{name}:9100"),
        receipts,
        papers,
    };
    assert_eq!(store.printer_for(PrinterUse::Receipts).await.unwrap(), None);
    store.printer_save(&printer("a", true, true), "admin", now()).await.unwrap();
    store.printer_save(&printer("b", true, false), "admin", now()).await.unwrap();
    assert_eq!(store.printers().await.unwrap(), [printer("a", false, true), printer("b", true, false)]);
    assert_eq!(store.printer_for(PrinterUse::Receipts).await.unwrap().unwrap().name, "b");
    assert_eq!(store.printer_for(PrinterUse::Papers).await.unwrap().unwrap().name, "a");
    store.printer_remove("b", "admin", now()).await.unwrap();
    store.printer_remove("b", "admin", now()).await.unwrap();
    assert_eq!(store.printer_for(PrinterUse::Receipts).await.unwrap(), None);
    store.audit_verify().await.unwrap();
}
