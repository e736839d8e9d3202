//! Reconciliation and the purge: nothing unacknowledged is ever wiped, everything the centre lacks and this device holds goes again.

use std::collections::BTreeMap;

use domain::message::Message;
use domain::state::{Case, Delivery};
use proptest::prelude::*;
use protocol::reconcile::{Compared, Gap, Held, Span, compare};
use protocol::told::Told;

use super::fixture::*;
use crate::{Acked, Mark, StoreError};

const DEVICE: &str = "BAK01-K7";

fn acked(n: u64) -> Acked {
    Acked { id: id(n), ack: vec![0xac] }
}

fn quarantined(n: u64, reason: &str) -> Mark {
    let reason = Some(Message::new(reason));
    Mark { id: id(n), state: Delivery::Quarantined, reason, next_try: now(), failed: true }
}

fn lacks(gaps: Vec<Gap>, highest: u64) -> Vec<Compared> {
    vec![Compared { device: DEVICE.into(), gaps, highest }]
}

fn gap(first: u64, last: u64, held: Option<Held>) -> Gap {
    Gap { first, last, held, at: None }
}

/// The declaration, and what a centre that stored these numbers would answer to it.
async fn answered(fixture: &Fixture, stored: &[Span]) -> Vec<Compared> {
    let holdings = fixture.store.holdings().await.unwrap();
    let compared = holdings.iter().map(|holding| Compared {
        device: holding.device.clone(),
        gaps: compare(holding, stored),
        highest: stored.last().map_or(0, |span| span.last),
    });
    compared.collect()
}

#[tokio::test]
async fn a_device_declares_what_it_holds_of_each_number() {
    let fixture = Fixture::new().await;
    for n in 1..=6 {
        fixture.sealed(n).await;
    }
    let store = &fixture.store;
    store.outbox_ack(&[acked(1), acked(2)], now()).await.unwrap();
    fixture.compared(later(60)).await;
    assert_eq!(store.purge_acknowledged(later(1), later(60)).await.unwrap(), 2);
    store.outbox_ack(&[acked(3)], later(60)).await.unwrap();
    store.outbox_mark(&[quarantined(5, "error-packet-conflict")], now()).await.unwrap();
    let holdings = store.holdings().await.unwrap();
    assert_eq!((holdings.len(), holdings[0].device.as_str(), holdings[0].last), (1, DEVICE, 6));
    let ranges: Vec<_> =
        holdings[0].ranges.iter().map(|range| (range.first, range.last, range.held, range.at)).collect();
    let expected = [
        (1, 2, Held::Purged, Some(later(60))),
        (3, 3, Held::Acknowledged, None),
        (4, 4, Held::Waiting, None),
        (5, 5, Held::Quarantined, None),
        (6, 6, Held::Waiting, None),
    ];
    assert_eq!(ranges, expected);
}

/// The centre was restored from an older backup: what this device believed to be stored goes again, the rest is explained.
#[tokio::test]
async fn what_the_centre_lost_is_sent_again_and_what_cannot_be_is_explained() {
    let fixture = Fixture::new().await;
    for n in 1..=4 {
        fixture.sealed(n).await;
    }
    let store = &fixture.store;
    store.outbox_ack(&[acked(1)], now()).await.unwrap();
    fixture.compared(later(1)).await;
    store.purge_acknowledged(later(1), later(1)).await.unwrap();
    store.outbox_ack(&[acked(2), acked(3)], later(10)).await.unwrap();
    let again = store.reconcile(&answered(&fixture, &[]).await, later(20)).await.unwrap();
    assert_eq!(again, 2, "the fourth is on its way by itself");
    assert_eq!(fixture.due().await, [id(2), id(3), id(4)]);
    let gaps = store.gaps().await.unwrap();
    assert_eq!(gaps.len(), 1);
    assert_eq!((gaps[0].gap.first, gaps[0].gap.held, gaps[0].gap.at), (1, Some(Held::Purged), Some(later(1))));
    assert_eq!(store.reconciled_at().await.unwrap(), Some(later(20)));
    assert_eq!(store.purge_acknowledged(later(9_999), later(9_999)).await.unwrap(), 0, "what goes again is not wiped");
    store.outbox_ack(&[acked(2), acked(3), acked(4)], later(30)).await.unwrap();
    store.reconcile(&answered(&fixture, &[Span { first: 2, last: 4 }]).await, later(40)).await.unwrap();
    assert_eq!(store.gaps().await.unwrap()[0].since, later(20), "a gap keeps its day");
    store.reconcile(&answered(&fixture, &[Span { first: 1, last: 4 }]).await, later(50)).await.unwrap();
    assert_eq!(store.gaps().await.unwrap(), [], "what was found in a backup is no gap any more");
    store.audit_verify().await.unwrap();
}

/// A device whose disk was set back does not give numbers a second time.
#[tokio::test]
async fn numbering_never_falls_behind_the_centre() {
    let fixture = Fixture::new().await;
    fixture.sealed(1).await;
    fixture.store.reconcile(&lacks(Vec::new(), 40), now()).await.unwrap();
    let draft = fixture.draft(2).await;
    let row = fixture.seal(draft).await.unwrap().application;
    assert_eq!((row.seq, row.counter), (41, 41));
    fixture.store.reconcile(&lacks(vec![gap(2, 39, None)], 41), now()).await.unwrap();
    assert_eq!(fixture.store.gaps().await.unwrap()[0].gap, gap(2, 39, None));
}

/// After a restore an act may reach the centre before its case: it is tried again, by itself.
#[tokio::test]
async fn an_act_refused_for_want_of_its_case_tries_again_every_day() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    store.apply_feed(&[event(id(50), 1, Case::Submitted)], 1).await.unwrap();
    fixture.act(id(50), 61).await.unwrap();
    fixture.act(id(50), 62).await.unwrap();
    let marks = [quarantined(61, "error-packet-act-case-unknown"), quarantined(62, "error-packet-act-forbidden")];
    store.outbox_mark(&marks, now()).await.unwrap();
    assert_eq!(store.reconcile(&lacks(Vec::new(), 0), now()).await.unwrap(), 1);
    assert_eq!(fixture.due().await, [id(61)]);
}

/// OpenCRVS #8699, #10988: what is stuck can be tried again or handed to a person, and both are in the audit chain.
#[tokio::test]
async fn every_stuck_item_has_ways_out() {
    let fixture = Fixture::new().await;
    fixture.sealed(1).await;
    fixture.sealed(2).await;
    let store = &fixture.store;
    let early = store.outbox_hand_over(id(1), "leyla", now()).await;
    assert!(matches!(early, Err(StoreError::NoItem)), "what moves by itself is nobody's task");
    store.outbox_mark(&[quarantined(2, "error-packet-conflict")], now()).await.unwrap();
    let rows = store.audit_verify().await.unwrap().rows;
    let sheet = store.outbox_hand_over(id(2), "leyla", later(5)).await.unwrap();
    assert_eq!((sheet.device.as_str(), sheet.seq, sheet.handed_at), (DEVICE, 2, later(5)));
    assert_eq!(sheet.receipt_number.as_deref(), Some("BAK01-K7-000002-X"));
    assert_eq!(store.outbox_hand_over(id(2), "leyla", later(9)).await.unwrap().handed_at, later(5));
    let list = store.outbox_list().await.unwrap();
    assert_eq!((list[0].id, list[0].handed_at), (id(2), Some(later(5))), "what needs a person comes first");
    assert_eq!(store.outbox_retry_all("leyla", later(10)).await.unwrap(), 2);
    assert_eq!(fixture.due().await, [id(1), id(2)]);
    assert_eq!(store.outbox_list().await.unwrap()[1].handed_at, None);
    assert_eq!(store.audit_verify().await.unwrap().rows, rows + 3);
}

/// What would wait for ever has a way out too: a device that is refused, an item that fails whenever the centre is reached.
#[tokio::test]
async fn what_fails_again_and_again_can_be_handed_over() {
    let fixture = Fixture::new().await;
    fixture.sealed(1).await;
    let store = &fixture.store;
    let tries = [
        ("error-centre-unreachable", 30, false),
        ("error-ack-invalid", 9, false),
        ("error-ack-invalid", 10, true),
        ("error-device-refused", 1, true),
    ];
    for (code, failures, may) in tries {
        store.outbox_retry(id(1), "leyla", now()).await.unwrap();
        for _ in 0..failures {
            let reason = Some(domain::message::Message::new(code));
            let state = domain::state::Delivery::Queued;
            let mark = crate::Mark { id: id(1), state, reason, next_try: later(1), failed: true };
            store.outbox_mark(&[mark], now()).await.unwrap();
        }
        assert_eq!(store.outbox_list().await.unwrap()[0].for_person, may, "{code} {failures}");
        assert_eq!(store.outbox_hand_over(id(1), "leyla", now()).await.is_ok(), may, "{code} {failures}");
    }
    assert_eq!(store.outbox_counts().await.unwrap().waiting, 1, "it goes on being tried");
    store.audit_verify().await.unwrap();
}

/// The centre begins its feed anew: what it says counts, whatever version was known.
#[tokio::test]
async fn a_feed_that_begins_anew_overrules_what_was_known() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    store.apply_feed(&[event(id(1), 4, Case::Accepted)], 90).await.unwrap();
    let page = |again, version, next| protocol::wire::Feed {
        events: vec![Told::of(&event(id(1), version, Case::Submitted)).unwrap()],
        next,
        more: false,
        now: now(),
        catalogue: None,
        chains: None,
        again,
        bundle_key: None,
        keys: None,
    };
    store.take_feed(&page(false, 1, 91), None).await.unwrap();
    assert_eq!(store.case_state(id(1)).await.unwrap(), Some(Case::Accepted));
    store.take_feed(&page(true, 1, 7), None).await.unwrap();
    assert_eq!(store.case_state(id(1)).await.unwrap(), Some(Case::Submitted));
    assert_eq!(store.feed_cursor().await.unwrap(), 7);
}

#[derive(Clone, Debug)]
enum Op {
    Seal,
    Ack(usize),
    Quarantine(usize),
    Retry(usize),
    Purge(i64),
    PurgeReceipts(i64),
    /// The centre lost what is behind this share of the numbers.
    Lost(u64),
}

fn ops() -> impl Strategy<Value = Vec<Op>> {
    let op = prop_oneof![
        3 => Just(Op::Seal),
        3 => (0_usize..12).prop_map(Op::Ack),
        1 => (0_usize..12).prop_map(Op::Quarantine),
        1 => (0_usize..12).prop_map(Op::Retry),
        1 => (0_i64..40).prop_map(Op::Purge),
        1 => (0_i64..40).prop_map(Op::PurgeReceipts),
        1 => (0_u64..12).prop_map(Op::Lost),
    ];
    prop::collection::vec(op, 1..40)
}

/// Runs the operations, each a second after the one before, beside a model of what the centre holds.
async fn play(ops: Vec<Op>) -> Result<(), TestCaseError> {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    let mut at_centre: BTreeMap<u64, bool> = BTreeMap::new();
    let mut sealed = 0;
    for (second, op) in (0_i64..).zip(ops) {
        let at = later(second);
        match op {
            Op::Seal => {
                sealed += 1;
                fixture.sealed(sealed).await;
                at_centre.insert(sealed, false);
            }
            Op::Ack(index) => {
                let n = index as u64 + 1;
                let due = store.outbox_due(at, 100).await.unwrap();
                if due.iter().any(|item| item.id == id(n)) {
                    store.outbox_ack(&[acked(n)], at).await.unwrap();
                    at_centre.insert(n, true);
                }
            }
            Op::Quarantine(index) => {
                let mark = quarantined(index as u64 + 1, "error-packet-conflict");
                store.outbox_mark(&[mark], at).await.unwrap();
            }
            Op::Retry(index) => {
                let _nothing = store.outbox_retry(id(index as u64 + 1), "leyla", at).await;
            }
            Op::Purge(before) => drop(store.purge_acknowledged(later(before), at).await.unwrap()),
            Op::PurgeReceipts(before) => drop(store.purge_receipts(later(before), at).await.unwrap()),
            Op::Lost(from) => {
                at_centre.iter_mut().filter(|(n, _)| **n > from).for_each(|(_, stored)| *stored = false);
                let spans: Vec<Span> = at_centre
                    .iter()
                    .filter(|(_, stored)| **stored)
                    .map(|(n, _)| Span { first: *n, last: *n })
                    .collect();
                store.reconcile(&answered(&fixture, &spans).await, at).await.unwrap();
            }
        }
        nothing_is_lost(&fixture, &at_centre).await?;
    }
    store.audit_verify().await.unwrap();
    Ok(())
}

/// Each number is at the centre, or whole on the device and going there or waiting for a person, or wiped after an acknowledgement.
async fn nothing_is_lost(fixture: &Fixture, at_centre: &BTreeMap<u64, bool>) -> Result<(), TestCaseError> {
    let store = &fixture.store;
    let ids: Vec<_> = at_centre.keys().map(|n| id(*n)).collect();
    let whole: Vec<_> = store.outbox_packets(&ids).await.unwrap().into_iter().map(|packet| packet.id).collect();
    let waiting: Vec<_> = store.outbox_list().await.unwrap().into_iter().map(|entry| entry.id).collect();
    let gaps = store.gaps().await.unwrap();
    for (n, stored) in at_centre {
        let is_whole = whole.contains(&id(*n));
        let explained = gaps
            .iter()
            .any(|known| known.gap.first <= *n && *n <= known.gap.last && known.gap.held == Some(Held::Purged));
        prop_assert!(is_whole || !waiting.contains(&id(*n)), "{} waits and is wiped", n);
        prop_assert!(*stored || is_whole || explained, "{} is nowhere and nobody knows", n);
        prop_assert!(*stored || waiting.contains(&id(*n)) || explained, "{} would never be sent again", n);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn nothing_unacknowledged_is_ever_wiped(ops in ops()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(play(ops))?;
    }
}
