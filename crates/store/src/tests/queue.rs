//! The outbox, officers' acts and the feed.

use domain::message::Message;
use domain::state::{Case, Delivery};

use super::fixture::*;
use crate::{Acked, CaseQuery, ItemKind, Mark, StoreError};

fn mark(n: u64, state: Delivery, seconds: i64) -> Mark {
    Mark {
        id: id(n),
        state,
        reason: Some(Message::new("error-centre-unreachable")),
        next_try: later(seconds),
        failed: true,
    }
}

fn acked(n: u64) -> Acked {
    Acked { id: id(n), ack: vec![0xac, 0x4b] }
}

/// OpenCRVS #8699, #12292: what waits, why, since when and when next can be seen.
#[tokio::test]
async fn what_waits_is_listed_with_its_reason() {
    let fixture = Fixture::new().await;
    fixture.sealed(1).await;
    let store = &fixture.store;
    let fresh = store.outbox_list().await.unwrap();
    assert_eq!(fresh[0].reason, None);
    assert_eq!(fresh[0].next_try, Some(now()));
    store.outbox_mark(&[mark(1, Delivery::Queued, 60)], now()).await.unwrap();
    let list = store.outbox_list().await.unwrap();
    let entry = &list[0];
    assert_eq!(entry.kind, ItemKind::Application);
    assert_eq!(entry.state, Delivery::Queued);
    assert_eq!(entry.reason, Some(Message::new("error-centre-unreachable")));
    assert_eq!((entry.attempts, entry.since), (1, now()));
    assert_eq!(entry.next_try, Some(later(60)));
    assert_eq!(entry.receipt_number.as_deref(), Some("BAK01-K7-000001-X"));
    assert!(fixture.due().await.is_empty());
}

/// OpenCRVS #2576, CommCare #1807: a quarantined item blocks nobody, is seen, and has a way out.
#[tokio::test]
async fn a_quarantined_item_does_not_block() {
    let fixture = Fixture::new().await;
    fixture.sealed(1).await;
    fixture.sealed(2).await;
    let store = &fixture.store;
    store.outbox_mark(&[mark(1, Delivery::Quarantined, 0)], now()).await.unwrap();
    assert_eq!(fixture.due().await, [id(2)]);
    let counts = store.outbox_counts().await.unwrap();
    assert_eq!((counts.waiting, counts.quarantined), (1, 1));
    assert_eq!(store.outbox_list().await.unwrap()[0].next_try, None);
    store.outbox_wake().await.unwrap();
    assert_eq!(fixture.due().await, [id(2)]);
    store.outbox_retry(id(1), "leyla", now()).await.unwrap();
    assert_eq!(fixture.due().await, [id(1), id(2)]);
}

/// OpenCRVS #7005: only an acknowledgement ends an item, and nothing brings it back.
#[tokio::test]
async fn stored_is_final() {
    let fixture = Fixture::new().await;
    fixture.sealed(1).await;
    let store = &fixture.store;
    // A mark cannot claim what takes an acknowledgement.
    store.outbox_mark(&[mark(1, Delivery::Stored, 0)], now()).await.unwrap();
    assert_eq!(store.outbox_counts().await.unwrap().waiting, 1);
    store.outbox_ack(&[acked(1)], later(5)).await.unwrap();
    store.outbox_ack(&[acked(1)], later(9)).await.unwrap();
    store.outbox_mark(&[mark(1, Delivery::Queued, 0)], later(9)).await.unwrap();
    let row = store.application(id(1)).await.unwrap().unwrap();
    assert_eq!(row.delivery, Delivery::Stored);
    assert_eq!(row.acked_at, Some(later(5)));
    assert!(fixture.due().await.is_empty());
    let retry = store.outbox_retry(id(1), "leyla", now()).await;
    assert!(matches!(retry, Err(StoreError::NoItem)));
}

/// One signed list ends many items and is kept once, as the proof of each; an item of its own proof keeps that.
#[tokio::test]
async fn one_list_ends_many_and_is_the_proof_of_each() {
    let fixture = Fixture::new().await;
    for n in 1..=3 {
        fixture.sealed(n).await;
    }
    let store = &fixture.store;
    store.outbox_ack(&[acked(1)], later(5)).await.unwrap();
    assert_eq!(store.outbox_proof(id(2)).await.unwrap(), None);
    store.outbox_ack_list(&[id(1), id(2), id(3)], b"list", later(6)).await.unwrap();
    store.outbox_ack_list(&[id(2), id(99)], b"another", later(7)).await.unwrap();
    let proof = async |n| store.outbox_proof(id(n)).await.unwrap();
    assert_eq!(proof(1).await, Some(acked(1).ack));
    assert_eq!((proof(2).await, proof(3).await), (Some(b"list".to_vec()), Some(b"list".to_vec())));
    assert_eq!(proof(99).await, None);
    let row = store.application(id(2)).await.unwrap().unwrap();
    assert_eq!((row.delivery, row.acked_at), (Delivery::Stored, Some(later(6))));
    assert_eq!(store.outbox_counts().await.unwrap().waiting, 0);
}

/// OpenCRVS #13326: whatever waits for its attachments goes behind all that does not, within the same window.
#[tokio::test]
async fn what_awaits_attachments_goes_last() {
    let fixture = Fixture::new().await;
    for n in 1..=4 {
        fixture.sealed(n).await;
    }
    let store = &fixture.store;
    store.outbox_mark(&[mark(1, Delivery::Declared, 0), mark(2, Delivery::Uploading, 0)], later(-9)).await.unwrap();
    let due = async |limit| -> Vec<_> {
        store.outbox_due(later(1), limit).await.unwrap().into_iter().map(|item| item.id).collect()
    };
    assert_eq!(due(9).await, [id(3), id(4), id(1), id(2)]);
    assert_eq!(due(3).await, [id(3), id(4), id(1)]);
    assert_eq!(due(1).await, [id(3)]);
}

/// PowerSync-native #15: what a stopped application left for later is due at the next start.
#[tokio::test]
async fn waking_makes_everything_due() {
    let fixture = Fixture::new().await;
    fixture.sealed(1).await;
    let waits = mark(1, Delivery::Declared, 250);
    fixture.store.outbox_mark(&[waits], now()).await.unwrap();
    let fixture = fixture.restart().await;
    assert!(fixture.due().await.is_empty());
    fixture.store.outbox_wake().await.unwrap();
    assert_eq!(fixture.due().await, [id(1)]);
    let row = fixture.store.application(id(1)).await.unwrap().unwrap();
    assert_eq!(row.delivery, Delivery::Declared);
}

/// A clock that was a year ahead while an item was marked does not hold the item for a year.
#[tokio::test]
async fn a_clock_set_right_delays_nothing() {
    let fixture = Fixture::new().await;
    fixture.sealed(1).await;
    let year = 365 * 24 * 3600;
    let waits = mark(1, Delivery::Queued, year);
    fixture.store.outbox_mark(&[waits], now()).await.unwrap();
    assert_eq!(fixture.due().await, [id(1)]);
}

#[tokio::test]
async fn packets_read_back_in_the_order_of_sealing() {
    let fixture = Fixture::new().await;
    for n in [3, 1, 2] {
        fixture.sealed(n).await;
    }
    let packets = fixture.store.outbox_packets(&[id(1), id(2), id(3), id(99)]).await.unwrap();
    let ids: Vec<_> = packets.iter().map(|packet| packet.id).collect();
    assert_eq!(ids, [id(3), id(1), id(2)]);
    let items = fixture.store.outbox_due(now(), 10).await.unwrap();
    for (item, packet) in items.iter().zip(&packets) {
        assert_eq!(item.hash, protocol::packet::hash(&packet.bytes));
        assert_eq!(item.len, packet.bytes.len());
    }
}

/// Acts of one case build on each other, stay in order, and are shown until the feed confirms them.
#[tokio::test]
async fn acts_wait_for_each_other_and_for_the_feed() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    let case = id(50);
    let unknown = fixture.act(case, 60).await;
    assert!(matches!(unknown, Err(StoreError::NoCase)));
    store.apply_feed(&[event(case, 4, Case::Submitted)], 10).await.unwrap();
    assert_eq!(fixture.act(case, 61).await.unwrap().act.base_version, 4);
    assert_eq!(fixture.act(case, 62).await.unwrap().act.base_version, 5);
    assert_eq!(fixture.due().await, [id(61), id(62)]);
    store.outbox_mark(&[mark(61, Delivery::Queued, 60)], now()).await.unwrap();
    assert!(fixture.due().await.is_empty(), "the second waits too");
    store.outbox_ack(&[acked(61)], now()).await.unwrap();
    let pending = |record: crate::CaseRecord| record.pending.iter().map(|p| p.id).collect::<Vec<_>>();
    let record = store.case_get(case).await.unwrap().unwrap();
    assert_eq!(pending(record), [id(61), id(62)], "taken, not yet told");
    store.apply_feed(&[event(case, 5, Case::Submitted)], 11).await.unwrap();
    let record = store.case_get(case).await.unwrap().unwrap();
    assert_eq!(pending(record), [id(62)]);
    assert_eq!(fixture.act(case, 63).await.unwrap().act.base_version, 6);
}

#[tokio::test]
async fn a_quarantined_act_is_shown_and_does_not_hold_later_ones() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    let case = id(50);
    store.apply_feed(&[event(case, 1, Case::Submitted)], 1).await.unwrap();
    fixture.act(case, 61).await.unwrap();
    store.outbox_mark(&[mark(61, Delivery::Quarantined, 0)], now()).await.unwrap();
    assert_eq!(fixture.act(case, 62).await.unwrap().act.base_version, 1);
    assert_eq!(fixture.due().await, [id(62)]);
    let record = store.case_get(case).await.unwrap().unwrap();
    assert_eq!(record.pending[0].delivery, Delivery::Quarantined);
    assert!(record.pending[0].reason.is_some());
}

#[tokio::test]
async fn a_page_of_the_feed_may_come_again_or_late() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    let (old, new) = (event(id(1), 1, Case::Submitted), event(id(1), 2, Case::Accepted));
    store.apply_feed(&[old.clone(), new.clone()], 7).await.unwrap();
    store.apply_feed(&[old], 3).await.unwrap();
    let record = store.case_get(id(1)).await.unwrap().unwrap();
    assert_eq!(record.event, new);
    assert_eq!(store.feed_cursor().await.unwrap(), 7);
    assert_eq!(store.case_state(id(1)).await.unwrap(), Some(Case::Accepted));
}

#[tokio::test]
async fn a_case_is_found_by_what_an_officer_types() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    let mut other = event(id(2), 1, Case::Submitted);
    other.receipt_number = "BAK01-K8-000777-Z".into();
    if let Some(detail) = &mut other.detail {
        detail.status_code = status_code(2).to_string();
        detail.token = "aa".repeat(16);
        detail.answers.clear();
    }
    store.apply_feed(&[event(id(1), 1, Case::Submitted), other], 1).await.unwrap();
    let found = async |text: &str| {
        let query = CaseQuery { text: text.into(), limit: 10 };
        let rows = store.cases(&query).await.unwrap();
        rows.iter().map(|row| row.event.application).collect::<Vec<_>>()
    };
    assert_eq!(found("").await.len(), 2);
    for text in [
        "ilqar",
        "İLQAR",
        "Ilqar  synthəticova",
        "sukurlu",
        "əli",
        "UTO1234567",
        "BAK01-K7-000123-H",
        "bak01k7000123h",
        "123",
        &status_code(1).grouped(),
        &status_code(1).to_string().to_lowercase(),
        &"0F".repeat(16),
    ] {
        assert_eq!(found(text).await, [id(1)], "{text}");
    }
    for text in ["nobody", "ilqar nobody", "%", "'", &status_code(1).to_string()[..11]] {
        assert!(found(text).await.is_empty(), "{text}");
    }
}

#[tokio::test]
async fn closed_cases_are_forgotten_and_waiting_ones_kept() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    let events = [event(id(1), 1, Case::Accepted), event(id(2), 1, Case::Submitted), event(id(3), 1, Case::Refused)];
    store.apply_feed(&events, 1).await.unwrap();
    fixture.act(id(3), 61).await.unwrap();
    assert_eq!(store.purge_cases(later(100), now()).await.unwrap(), 1);
    assert_eq!(store.case_get(id(1)).await.unwrap(), None);
    assert!(store.case_get(id(2)).await.unwrap().is_some());
    assert!(store.case_get(id(3)).await.unwrap().is_some());
}
