//! A receipt printed again at a counter: by whom, from what, and that every one is a copy with a number of its own.

use std::time::{Duration, Instant};

use domain::answer::Value;
use domain::lang::Lang;
use domain::state::Case;
use jiff::Timestamp;
use printer::escpos::StandIn;
use protocol::Signer;
use protocol::wire::{CaseDetail, Content, Face, FeedEvent, HistoryEntry, HistoryEvent, Role};
use receipt::{Facts, qr};
use store::PrintState as Stage;
use uuid::Uuid;

use super::proof::listed;
use super::{Fixture, code};
use crate::DeskError;
use crate::view::CasePrints;

const ROLL: usize = 100_000;
const PATIENCE: Duration = Duration::from_secs(60);

/// An application that a kiosk sealed: its receipt, and the case as the centre tells it to the counters.
pub struct Issued {
    pub facts: Facts,
    pub event: FeedEvent,
}

pub async fn issued() -> Issued {
    let kiosk = Fixture::kiosk().await;
    let id: Uuid = kiosk.sealed().await.parse().unwrap();
    let facts = kiosk.desk.facts_of(&kiosk.desk.store.application(id).await.unwrap().unwrap()).unwrap();
    let packet = kiosk.desk.store.outbox_packets(&[id]).await.unwrap().remove(0);
    let manifest =
        protocol::packet::open(&packet.bytes, |_| Some(Signer::from_seed([9; 32]).public_key())).unwrap().manifest;
    let Content::Application(application) = manifest.content else { panic!("no application") };
    let detail = CaseDetail {
        form_version: application.form_version,
        lang: application.lang,
        received_at: manifest.sealed_at,
        sealed_at: manifest.sealed_at,
        token: application.token,
        status_code: application.status_code,
        answers: application.answers,
        blobs: Vec::new(),
        problems: Vec::new(),
        history: Vec::new(),
        catalogue: Some(application.catalogue),
    };
    let event = FeedEvent {
        application: id,
        receipt_number: application.receipt_number,
        service: application.service,
        version: 1,
        state: Case::Submitted,
        at: manifest.sealed_at,
        detail: Some(detail),
    };
    Issued { facts, event }
}

/// A counter with that case, an officer and the list of keys.
pub async fn counter(issued: &Issued, printer: &str) -> Fixture {
    let fixture = Fixture::printing(Face::Counter, printer).await;
    fixture.signed_in();
    fixture.desk.store.apply_feed(std::slice::from_ref(&issued.event), 1).await.unwrap();
    listed(&fixture, 1, |_| {}).await;
    fixture
}

pub async fn prints(fixture: &Fixture, issued: &Issued) -> CasePrints {
    fixture.desk.case_prints(issued.event.application.to_string(), Lang::En).await.unwrap()
}

async fn reprint(fixture: &Fixture, issued: &Issued) -> Result<CasePrints, DeskError> {
    fixture.desk.reprint(issued.event.application.to_string(), Lang::En).await
}

pub async fn scan(fixture: &Fixture, qr: &str) {
    fixture.desk.scan_receipt(qr.to_owned(), Lang::En).await.unwrap();
}

/// The prints once none is under way.
async fn settled(fixture: &Fixture, issued: &Issued) -> CasePrints {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let view = prints(fixture, issued).await;
        if view.again || view.prints.iter().any(|print| !print.answers.is_empty()) {
            return view;
        }
        assert!(Instant::now() < deadline, "{view:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

async fn rows(fixture: &Fixture, issued: &Issued) -> Vec<(u32, Stage)> {
    let rows = fixture.desk.store.prints(issued.event.application).await.unwrap();
    rows.into_iter().map(|print| (print.copy, print.state)).collect()
}

#[tokio::test]
async fn only_an_officer_at_a_counter_prints_again() {
    let issued = issued().await;
    let id = issued.event.application.to_string();
    let kiosk = Fixture::kiosk().await;
    let counter = Fixture::new(Face::Counter).await;
    for (desk, expected) in [(&kiosk.desk, "error-not-allowed"), (&counter.desk, "error-not-signed-in")] {
        let answers = [
            desk.case_prints(id.clone(), Lang::En).await,
            desk.reprint(id.clone(), Lang::En).await,
            desk.answer_reprint(id.clone(), "1".into(), "whole".into(), Lang::En).await,
        ];
        for answer in answers {
            assert_eq!(code(&answer.unwrap_err()), expected);
        }
    }
    counter.signed_in_as(Role::Operator);
    assert_eq!(code(&reprint(&counter, &issued).await.unwrap_err()), "error-not-allowed");
    counter.signed_in_as(Role::Supervisor);
    assert_eq!(code(&reprint(&counter, &issued).await.unwrap_err()), "error-case-not-found");
}

#[tokio::test]
async fn each_print_at_a_counter_is_a_numbered_copy_with_the_same_code() {
    let issued = issued().await;
    let roll = StandIn::listen(ROLL).await.unwrap();
    let fixture = counter(&issued, &roll.address()).await;
    let view = prints(&fixture, &issued).await;
    assert!(view.again && view.prints.is_empty() && view.first.is_some());
    assert_eq!(code(&reprint(&fixture, &issued).await.unwrap_err()), "error-reprint-scan");
    scan(&fixture, &issued.facts.qr).await;
    assert_eq!(prints(&fixture, &issued).await.first, None);
    for number in 1..=2 {
        let view = reprint(&fixture, &issued).await.unwrap();
        assert!(!view.again && view.prints.len() == number, "{view:?}");
        // The second press while it prints is the same print.
        reprint(&fixture, &issued).await.unwrap();
        let view = settled(&fixture, &issued).await;
        let what = fixture.desk.edition().i18n.get(Lang::En, "desk-print-original");
        assert!(view.prints[0].what != what && view.prints[0].what.contains(&number.to_string()), "{view:?}");
    }
    assert_eq!(rows(&fixture, &issued).await, [(1, Stage::Printed), (2, Stage::Printed)]);
    let papers = roll.take();
    assert!(papers.len() == 2 && papers.iter().all(|paper| paper.whole));
    fixture.desk.store.audit_verify().await.unwrap();
    fixture.desk.sign_out().await.unwrap();
    fixture.signed_in();
    assert!(prints(&fixture, &issued).await.first.is_some(), "nothing scanned stays behind the officer");
}

#[tokio::test]
async fn what_came_out_is_asked_before_the_next_print() {
    let issued = issued().await;
    let roll = StandIn::listen(300).await.unwrap();
    let fixture = counter(&issued, &roll.address()).await;
    scan(&fixture, &issued.facts.qr).await;
    reprint(&fixture, &issued).await.unwrap();
    let view = settled(&fixture, &issued).await;
    assert!(!view.again && view.prints[0].answers.len() == 4, "{view:?}");
    roll.refill(ROLL);
    reprint(&fixture, &issued).await.unwrap();
    assert_eq!(roll.take().len(), 1, "nothing is printed before the answer");
    let (id, print) = (issued.event.application.to_string(), view.prints[0].id.clone());
    let other = fixture.desk.answer_reprint(id.clone(), "999".into(), "part".into(), Lang::En).await;
    assert!(other.is_err());
    let view = fixture.desk.answer_reprint(id, print, "part".into(), Lang::En).await.unwrap();
    assert!(view.again && view.prints[0].answers.is_empty());
    reprint(&fixture, &issued).await.unwrap();
    settled(&fixture, &issued).await;
    assert_eq!(rows(&fixture, &issued).await, [(1, Stage::Spoiled), (1, Stage::Printed)]);
    assert_eq!(roll.take().iter().filter(|paper| paper.whole).count(), 1);
}

/// A correction changes the case, never what its receipt says.
#[tokio::test]
async fn a_corrected_case_prints_what_was_sealed() {
    let mut issued = issued().await;
    let detail = issued.event.detail.as_mut().unwrap();
    let before = detail.answers.clone();
    detail.answers.insert("surname".into(), Value::from("MAMMADOVA"));
    detail.history.push(HistoryEntry {
        at: Timestamp::now(),
        by: "leyla".into(),
        event: HistoryEvent::Corrected { before },
    });
    let roll = StandIn::listen(ROLL).await.unwrap();
    let fixture = counter(&issued, &roll.address()).await;
    scan(&fixture, &issued.facts.qr).await;
    reprint(&fixture, &issued).await.unwrap();
    settled(&fixture, &issued).await;
    assert_eq!(rows(&fixture, &issued).await, [(1, Stage::Printed)]);
    issued.event.detail.as_mut().unwrap().history.clear();
    let fixture = counter(&issued, &roll.address()).await;
    scan(&fixture, &issued.facts.qr).await;
    assert_eq!(code(&reprint(&fixture, &issued).await.unwrap_err()), "error-reprint-facts");
}

#[tokio::test]
async fn a_code_that_is_not_genuine_is_not_printed() {
    let issued = issued().await;
    let roll = StandIn::listen(ROLL).await.unwrap();
    let fixture = counter(&issued, &roll.address()).await;
    let forged = qr::mint(&issued.facts, "HTTPS://STATUS.EXAMPLE", &Signer::from_seed([3; 32])).unwrap();
    scan(&fixture, &forged).await;
    assert_eq!(code(&reprint(&fixture, &issued).await.unwrap_err()), "receipt-verify-forged");
    let other = Facts { receipt_number: "BAK01-K7-000999-X".into(), ..issued.facts.clone() };
    let other = qr::mint(&other, "HTTPS://STATUS.EXAMPLE", &Signer::from_seed([9; 32])).unwrap();
    fixture.desk.sign_out().await.unwrap();
    fixture.signed_in();
    scan(&fixture, &other).await;
    assert_eq!(code(&reprint(&fixture, &issued).await.unwrap_err()), "error-reprint-scan");
    assert!(rows(&fixture, &issued).await.is_empty() && roll.take().is_empty());
    // The check of receipts reads the same code.
    fixture.desk.verify_receipt(issued.facts.qr.clone(), None, Lang::En).await.unwrap();
    assert!(prints(&fixture, &issued).await.first.is_none());
}
