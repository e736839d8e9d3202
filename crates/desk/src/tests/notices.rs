//! The paper that follows a decision: which one, when, and that it states only what the case holds.

use domain::answer::Value;
use domain::lang::Lang;
use domain::message::Message;
use domain::state::Case;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use protocol::Signer;
use protocol::wire::{Decision, HistoryEntry, HistoryEvent};
use receipt::{Facts, Format, Issuer, Notice, NoticeFacts, Outcome, PrintedNotice, render_notice};
use store::{Paper, PrintKind, PrintStart, PrintState as Stage};

use super::proof::{paper, shown};
use super::reprints::{Issued, counter, issued, prints, scan};
use super::{Fixture, NO_PRINTER, code};
use crate::notices::decided;
use crate::view::PaperFacts;

/// A decision as the centre took it, with what each needs.
async fn decided_as(decision: Decision) -> Issued {
    let mut issued = issued().await;
    let (state, reason) = match decision {
        Decision::Accept => (Case::Accepted, None),
        Decision::Return => (Case::ReturnedIncomplete, Some("copy_unreadable")),
        Decision::Refuse => (Case::Refused, Some("false_data")),
    };
    let reasons = reason.into_iter().map(str::to_owned).collect();
    issued.event.state = state;
    let event = HistoryEvent::Decided { decision, reasons, note: "Sabah gəlin.".into() };
    history(&mut issued, event);
    issued
}

fn history(issued: &mut Issued, event: HistoryEvent) {
    let detail = issued.event.detail.as_mut().unwrap();
    let at = detail.sealed_at + 1.hour();
    detail.history.push(HistoryEntry { at, by: "leyla".into(), event });
}

async fn print(fixture: &Fixture, issued: &Issued) -> Result<crate::view::CasePrints, String> {
    let printed = fixture.desk.print_notice(issued.event.application.to_string(), Lang::En).await;
    printed.map_err(|error| code(&error))
}

#[tokio::test]
async fn each_decision_is_followed_by_its_paper() {
    for (decision, kind, button) in [
        (Decision::Accept, PrintKind::Registration, "desk-notice-registration"),
        (Decision::Return, PrintKind::Decision, "desk-notice-decision"),
        (Decision::Refuse, PrintKind::Decision, "desk-notice-decision"),
    ] {
        let issued = decided_as(decision).await;
        let fixture = counter(&issued, NO_PRINTER).await;
        assert_eq!(print(&fixture, &issued).await.unwrap_err(), "error-reprint-scan");
        scan(&fixture, &issued.facts.qr).await;
        let words = fixture.desk.edition().i18n.get(Lang::En, button);
        assert_eq!(prints(&fixture, &issued).await.notice, Some(words));
        let view = print(&fixture, &issued).await.unwrap();
        assert!(view.again && view.prints.len() == 1 && view.prints[0].what.contains("copy No. 1"), "{view:?}");
        let rows = fixture.desk.store.case_prints(issued.event.application).await.unwrap();
        let row = &rows[0];
        assert_eq!((row.kind, row.state, row.who.as_str()), (kind, Stage::NoPrinter, "leyla"));
        assert_eq!(row.copy, 1, "another counter decided, and prints the original");
        assert!(fixture.desk.store.prints(issued.event.application).await.unwrap().is_empty(), "it is no receipt");
        fixture.desk.store.audit_verify().await.unwrap();
    }
}

#[tokio::test]
async fn no_paper_follows_before_the_centre_took_the_decision() {
    let mut issued = issued().await;
    let fixture = counter(&issued, NO_PRINTER).await;
    scan(&fixture, &issued.facts.qr).await;
    let id = issued.event.application.to_string();
    assert_eq!(prints(&fixture, &issued).await.notice, None);
    assert_eq!(print(&fixture, &issued).await.unwrap_err(), "error-notice-none");
    let reasons = vec!["false_data".to_owned()];
    fixture.desk.decide(id.clone(), "refuse".into(), reasons.clone(), String::new(), Lang::En).await.unwrap();
    assert_eq!(print(&fixture, &issued).await.unwrap_err(), "error-notice-none", "it waits to be taken");
    issued.event.version += 1;
    issued.event.state = Case::Refused;
    history(&mut issued, HistoryEvent::Decided { decision: Decision::Refuse, reasons, note: String::new() });
    // The same officer decided the same at another counter, a moment later; and then: this very decision.
    let made = fixture.desk.store.acts_here(issued.event.application).await.unwrap()[0].0;
    let edition = fixture.desk.edition();
    for (version, at, here) in [(2, made + 1.second(), false), (3, made, true)] {
        issued.event.version += 1;
        issued.event.detail.as_mut().unwrap().history.last_mut().unwrap().at = at;
        fixture.desk.store.apply_feed(std::slice::from_ref(&issued.event), version).await.unwrap();
        let mut record = fixture.desk.record(&id).await.unwrap();
        record.pending.clear();
        let own = decided(&record, &edition).unwrap();
        assert_eq!(
            fixture.desk.is_decided_here(&record, &own).await.unwrap(),
            here,
            "the original is where it was made"
        );
    }
    let other = decided_as(Decision::Return).await;
    let fixture = counter(&other, NO_PRINTER).await;
    let record = fixture.desk.record(&other.event.application.to_string()).await.unwrap();
    let elsewhere = decided(&record, &edition).unwrap();
    assert!(!fixture.desk.is_decided_here(&record, &elsewhere).await.unwrap());
}

/// Nothing is invented: no number, no legal basis, no term; the reasons and the note are the officer's.
#[tokio::test]
async fn a_notice_states_what_the_officer_stated() {
    for (decision, outcome) in [(Decision::Return, Outcome::Returned), (Decision::Refuse, Outcome::Refused)] {
        let issued = decided_as(decision).await;
        let fixture = counter(&issued, NO_PRINTER).await;
        let record = fixture.desk.record(&issued.event.application.to_string()).await.unwrap();
        let edition = fixture.desk.edition();
        let notice = decided(&record, &edition).unwrap().notice(&edition, "Əliyeva Leyla".into()).unwrap();
        assert_eq!((notice.outcome, notice.reasons.len()), (outcome, 2), "{notice:?}");
        assert!(notice.number.is_empty() && notice.legal.is_none() && notice.valid.is_none() && notice.fee.is_none());
        let facts = &issued.facts;
        for lang in Lang::ALL {
            let issuer = Issuer { lang, ..Issuer::from(facts) };
            let numbered = receipt::Decision { number: "17".into(), ..notice.clone() };
            let [bare, numbered] = [&notice, &numbered].map(|notice| {
                let notice = Notice::Decision(facts, notice);
                let coded = notice.coded(&issuer, &edition.i18n, "HTTPS://STATUS.EXAMPLE", &Signer::from_seed([7; 32]));
                let coded = coded.unwrap().unwrap();
                render_notice(&issuer, notice.about(&coded), Format::A4, &edition.i18n).unwrap().svg
            });
            let label = edition.i18n.get(lang, "paper-decision-number");
            assert!(!bare.contains(&label) && numbered.contains(&label), "{lang}");
        }
    }
}

/// A reason that the edition here has no words for, as one that a later catalogue added.
#[tokio::test]
async fn a_notice_that_would_leave_a_reason_out_is_not_printed() {
    for decision in [Decision::Return, Decision::Refuse] {
        let mut issued = decided_as(decision).await;
        let entry = issued.event.detail.as_mut().unwrap().history.last_mut().unwrap();
        let HistoryEvent::Decided { reasons, .. } = &mut entry.event else { panic!("no decision") };
        reasons.push("of_tomorrow".into());
        let fixture = counter(&issued, NO_PRINTER).await;
        scan(&fixture, &issued.facts.qr).await;
        let refused = fixture.desk.print_notice(issued.event.application.to_string(), Lang::En).await.unwrap_err();
        let expected = Message::new("error-notice-reason").text("reason", "of_tomorrow");
        assert_eq!(refused.message(), expected);
        for lang in Lang::ALL {
            assert!(fixture.desk.edition().i18n.text(lang, &expected).contains("of_tomorrow"), "{lang}");
        }
        assert!(fixture.desk.store.case_prints(issued.event.application).await.unwrap().is_empty(), "nothing is begun");
    }
}

/// A correction of the name, before what stands in the history at an entry.
fn corrected(issued: &mut Issued, entry: usize, surname: &str) {
    let detail = issued.event.detail.as_mut().unwrap();
    let before = detail.answers.clone();
    detail.answers.insert("surname".into(), Value::from(surname));
    let event = HistoryEvent::Corrected { before };
    detail.history.insert(entry, HistoryEntry { at: Timestamp::now(), by: "leyla".into(), event });
}

/// The paper of the decision as it stands now: what its code covers, that code, and how it looks.
async fn made(fixture: &Fixture, issued: &Issued) -> (PrintedNotice, String, String) {
    let record = fixture.desk.record(&issued.event.application.to_string()).await.unwrap();
    let edition = fixture.desk.edition();
    let sheet = fixture.desk.sheet(&record, &decided(&record, &edition).unwrap(), &edition).await.unwrap();
    let (notice, issuer) = (sheet.notice(), Issuer::from(&issued.facts));
    let signer = Signer::from_seed([9; 32]);
    let coded = notice.coded(&issuer, &edition.i18n, "HTTPS://STATUS.EXAMPLE", &signer).unwrap().unwrap();
    let printed = notice.printed(&issuer, &edition.i18n).unwrap().unwrap();
    let drawn = render_notice(&issuer, notice.about(&coded), Format::A4, &edition.i18n).unwrap();
    (printed, coded.qr, drawn.svg)
}

/// What an officer types from such a paper.
fn typed(facts: &Facts, printed: &PrintedNotice) -> PaperFacts {
    let day = |day: Date| day.strftime("%d.%m.%Y").to_string();
    let base = PaperFacts { receipt: printed.receipt_number.clone(), name: printed.name.clone(), ..paper(facts) };
    match &printed.stated {
        NoticeFacts::Registration { place, from, until } => {
            PaperFacts { place: place.clone(), from: day(*from), until: day(*until), ..base }
        }
        NoticeFacts::Decision { outcome, decided_on, .. } => {
            PaperFacts { outcome: outcome.name().into(), date: day(*decided_on), ..base }
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_name_that_was_corrected_before_the_decision_stands_on_its_paper_and_under_its_code() {
    for decision in [Decision::Accept, Decision::Return, Decision::Refuse] {
        let mut issued = decided_as(decision).await;
        corrected(&mut issued, 0, "MAMMADOVA");
        let fixture = counter(&issued, NO_PRINTER).await;
        scan(&fixture, &issued.facts.qr).await;
        assert_eq!(print(&fixture, &issued).await.unwrap().prints.len(), 1);
        let (printed, qr, drawn) = made(&fixture, &issued).await;
        assert_eq!(printed.name, "MAMMADOVA GUNESH");
        assert!(drawn.contains("MAMMADOVA") && !drawn.contains("ALIYEVA"), "{decision:?}");
        let as_printed = typed(&issued.facts, &printed);
        let good = shown(&fixture, &qr, Some(as_printed.clone())).await;
        assert!(good.genuine && good.matches.is_some(), "{good:?}");
        let as_sealed = PaperFacts { name: issued.facts.applicant.latin.clone(), ..as_printed };
        let other = shown(&fixture, &qr, Some(as_sealed)).await;
        assert_eq!((other.genuine, other.finding.as_str(), other.matches), (false, "other_facts", None));
    }
}

/// The original may lie with the person already: a copy says what it says, whatever was corrected since.
#[tokio::test]
async fn a_correction_after_the_decision_changes_nothing_on_its_paper() {
    for decision in [Decision::Accept, Decision::Refuse] {
        let mut issued = decided_as(decision).await;
        corrected(&mut issued, 0, "MAMMADOVA");
        let fixture = counter(&issued, NO_PRINTER).await;
        scan(&fixture, &issued.facts.qr).await;
        let (first, ..) = made(&fixture, &issued).await;
        corrected(&mut issued, 2, "ROSS");
        issued.event.version += 1;
        fixture.desk.store.apply_feed(std::slice::from_ref(&issued.event), 2).await.unwrap();
        assert_eq!(print(&fixture, &issued).await.unwrap().prints.len(), 1);
        let (later, _, drawn) = made(&fixture, &issued).await;
        assert_eq!(later, first);
        assert!(drawn.contains("MAMMADOVA") && !drawn.contains("ROSS"), "{decision:?}");
    }
}

#[tokio::test]
async fn no_paper_follows_a_decision_on_answers_that_were_erased() {
    let mut issued = decided_as(Decision::Refuse).await;
    issued.event.detail.as_mut().unwrap().answers.clear();
    let fixture = counter(&issued, NO_PRINTER).await;
    assert_eq!(prints(&fixture, &issued).await.notice, None);
    assert_eq!(print(&fixture, &issued).await.unwrap_err(), "error-notice-none");
}

/// Several papers may lie in the tray: the question, its answer and its refusal say which one is meant.
#[tokio::test]
async fn the_question_what_came_out_names_the_paper_that_is_meant() {
    let issued = issued().await;
    let fixture = counter(&issued, NO_PRINTER).await;
    let (desk, case, printer) = (&fixture.desk, issued.event.application, "spooler:HP LaserJet");
    let (store, now) = (&desk.store, desk.now().await.unwrap().0);
    let paper = |kind| Paper { case, kind, subject: "1", original: true };
    let mut begun = Vec::new();
    for started in [
        store.reprint_begin(case, PrintKind::A4, printer, "leyla", now).await.unwrap(),
        store.paper_begin(paper(PrintKind::Registration), printer, "leyla", now).await.unwrap(),
        store.paper_begin(paper(PrintKind::Decision), printer, "leyla", now).await.unwrap(),
    ] {
        let PrintStart::New(print) = started else { panic!("{started:?}") };
        begun.push(print.id);
    }
    begun.push(store.print_form_begin(case, "", printer, "leyla", now).await.unwrap().id);
    let papers = ["receipt", "confirmation of registration", "notice of decision"];
    for (print, meant) in begun.into_iter().zip(papers.map(Some).into_iter().chain([None])) {
        store.print_update(print, Stage::Doubt, Some("7"), now).await.unwrap();
        let tasks = desk.printers(Lang::En).await.unwrap().tasks;
        let task = tasks.into_iter().find(|task| task.id == print.to_string()).unwrap();
        let refused = desk.answer_print(print.to_string(), "nothing".into(), Lang::En).await.unwrap_err();
        let refused = desk.edition().i18n.text(Lang::En, &refused.message());
        assert!(refused.contains("may still come out"), "{refused}");
        for said in [&task.text, &task.answers[0].label, &refused] {
            let named: Vec<_> = papers.into_iter().filter(|paper| said.contains(*paper)).collect();
            assert_eq!(named, Vec::from_iter(meant), "{said}");
        }
    }
}
