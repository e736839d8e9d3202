//! What an officer sees of what has not arrived, and can do about it; a store that was damaged.

use domain::lang::Lang;
use domain::message::Message;
use domain::state::Delivery;
use jiff::{SignedDuration, Timestamp};
use protocol::reconcile::{Compared, Gap, Held};
use protocol::wire::{Face, Role};
use store::Mark;

use super::catalogues::case;
use super::{Fixture, code};
use crate::app::lock;

async fn refused_act() -> (Fixture, String) {
    let fixture = Fixture::new(Face::Counter).await;
    fixture.signed_in();
    let desk = &fixture.desk;
    let event = case(None);
    desk.store.apply_feed(std::slice::from_ref(&event), 1).await.unwrap();
    desk.mark_compared(event.application.to_string(), Lang::En).await.unwrap();
    let entry = desk.store.outbox_list().await.unwrap().remove(0);
    let now = Timestamp::now();
    let reason = Some(Message::new("error-packet-act-forbidden"));
    let mark = Mark { id: entry.id, state: Delivery::Quarantined, reason, next_try: now, failed: true };
    desk.store.outbox_mark(&[mark], now).await.unwrap();
    (fixture, event.application.to_string())
}

/// OpenCRVS #8699, #12292, #10988: what is stuck comes first, says why and what to do, and has ways out.
#[tokio::test]
async fn what_is_stuck_says_why_and_what_to_do() {
    let (fixture, case) = refused_act().await;
    let desk = &fixture.desk;
    for lang in Lang::ALL {
        let view = desk.outbox(lang).await.unwrap();
        let row = &view.rows[0];
        assert!(row.stuck && row.next_try.is_none() && row.case.as_deref() == Some(case.as_str()));
        assert!(row.reason.is_some() && row.advice.as_ref().is_some_and(|advice| !advice.contains("desk-")));
    }
    let id = desk.outbox(Lang::En).await.unwrap().rows[0].id.clone();
    let sheet = desk.outbox_hand_over(id.clone(), Lang::En).await.unwrap();
    let text = sheet.lines.join("\n");
    assert!(text.contains("BAK01-K7") && !text.contains("ALIYEVA"), "{text}");
    let advice = desk.outbox(Lang::En).await.unwrap().rows[0].advice.clone().unwrap();
    assert!(advice.starts_with("Handed to the administrator on"), "{advice}");
    let view = desk.outbox_retry(id.clone(), Lang::En).await.unwrap();
    assert!(!view.rows[0].stuck && view.rows[0].advice.is_none());
    let early = desk.outbox_hand_over(id, Lang::En).await.unwrap_err();
    assert_eq!(code(&early), "error-outbox-item");
    assert_eq!(desk.outbox_retry_all(Lang::En).await.unwrap().rows.len(), 1);
    desk.store.audit_verify().await.unwrap();
}

/// A kiosk has no list of what waits: its first screen tells, until somebody has taken the matter over.
#[tokio::test]
async fn a_kiosk_tells_that_the_centre_did_not_accept_an_application() {
    let fixture = Fixture::kiosk().await;
    let (desk, now) = (&fixture.desk, Timestamp::now());
    let id = fixture.sealed().await.parse().unwrap();
    let told = async || {
        let attention = desk.home(Lang::En).await.unwrap().attention;
        attention.iter().any(|line| line.starts_with("The centre did not accept an application"))
    };
    assert!(!told().await);
    let reason = Some(Message::new("error-packet-conflict"));
    let mark = Mark { id, state: Delivery::Quarantined, reason, next_try: now, failed: true };
    desk.store.outbox_mark(&[mark], now).await.unwrap();
    assert!(told().await);
    desk.store.outbox_hand_over(id, "administrator", now).await.unwrap();
    assert!(!told().await);
}

#[tokio::test]
async fn only_who_may_decide_acts_on_the_outbox() {
    let (fixture, _) = refused_act().await;
    let desk = &fixture.desk;
    let id = desk.outbox(Lang::En).await.unwrap().rows[0].id.clone();
    if let Some(officer) = lock(&desk.officer).as_mut() {
        officer.roles = vec![Role::Operator];
    }
    assert!(desk.outbox(Lang::En).await.is_ok(), "looking is free");
    assert_eq!(code(&desk.outbox_retry(id.clone(), Lang::En).await.unwrap_err()), "error-not-allowed");
    assert_eq!(code(&desk.outbox_retry_all(Lang::En).await.unwrap_err()), "error-not-allowed");
    assert_eq!(code(&desk.outbox_hand_over(id, Lang::En).await.unwrap_err()), "error-not-allowed");
    desk.sign_out().await.unwrap();
    assert_eq!(code(&desk.outbox(Lang::En).await.unwrap_err()), "error-not-signed-in");
}

#[tokio::test]
async fn a_gap_that_cannot_heal_is_said_in_words() {
    let fixture = Fixture::new(Face::Counter).await;
    fixture.signed_in();
    let desk = &fixture.desk;
    let gap = |first, last, held| Gap { first, last, held, at: None };
    let gaps = vec![gap(1, 1, Some(Held::Purged)), gap(2, 4, None), gap(5, 5, Some(Held::Quarantined))];
    let compared = Compared { device: "BAK01-K7".into(), gaps, highest: 9 };
    desk.store.reconcile(&[compared], Timestamp::now()).await.unwrap();
    for lang in Lang::ALL {
        let gaps = desk.outbox(lang).await.unwrap().gaps;
        assert_eq!(gaps.len(), 2, "what waits in the list is not said twice: {gaps:?}");
        assert!(gaps[1].contains("2–4") && gaps.iter().all(|gap| gap.contains("BAK01-K7")), "{gaps:?}");
    }
}

/// Sealed packets stay for as long as it is set, so that a restored centre gets them from here; receipts go earlier.
#[tokio::test]
async fn packets_stay_for_the_time_that_is_set() {
    let fixture = Fixture::kiosk().await;
    let desk = &fixture.desk;
    let id = fixture.sealed().await.parse().unwrap();
    let now = Timestamp::now();
    desk.store.outbox_ack(&[store::Acked { id, ack: vec![1] }], now).await.unwrap();
    let held = async |hours: i64, minutes: i64| {
        desk.forget_as_of(now + SignedDuration::from_mins(hours * 60 + minutes)).await.unwrap();
        desk.store.holdings().await.unwrap()[0].ranges[0].held
    };
    assert_eq!(held(47, 59).await, Held::Acknowledged);
    assert_eq!(desk.store.application(id).await.unwrap().unwrap().facts, None, "no receipt can be printed any more");
    assert_eq!(held(48, 1).await, Held::Acknowledged, "nobody has seen since that the centre has it");
    let compared = Compared { device: "BAK01-K7".into(), gaps: Vec::new(), highest: 1 };
    desk.store.reconcile(&[compared], now + SignedDuration::from_hours(49)).await.unwrap();
    assert_eq!(held(49, 0).await, Held::Purged);
}

/// A damaged page: the application starts again by itself, keeps what waits, and tells.
#[cfg(unix)]
#[tokio::test]
async fn a_damaged_store_is_recovered_and_said() {
    use std::os::unix::fs::FileExt as _;
    let fixture = Fixture::kiosk().await;
    let mut ids = Vec::new();
    for _ in 0..3 {
        ids.push(fixture.sealed().await);
    }
    let path = fixture.desk.store.path().to_owned();
    fixture.desk.store.clone().close().await.unwrap();
    let file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
    let pages = file.metadata().unwrap().len() / 4096;
    for page in (2..pages).step_by(3) {
        file.write_all_at(&[0x5a; 64], page * 4096 + 100).unwrap();
    }
    let fixture = fixture.reopened(None).await;
    let report = fixture.desk.store.recovery().await.unwrap().expect("a report");
    assert!(report.waiting + report.missing <= 3, "{report:?}");
    assert_eq!(fixture.desk.store.outbox_list().await.unwrap().len() as u64, report.waiting);
}
