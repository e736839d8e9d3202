//! Pages of the feed, long and short, and the look that a run begins with.

use domain::answer::Value;
use domain::state::Case;
use protocol::chain::{Chains, Head};
use protocol::told::Told;
use protocol::wire::{Feed, FeedEvent};

use super::fixture::{Fixture, event, id, key, later, now, status_code};
use crate::{CaseQuery, Store};

/// A case of its own with its own receipt number and surname.
fn own(n: u64, version: u64, state: Case) -> FeedEvent {
    let mut event = event(id(n), version, state);
    event.receipt_number = format!("BAK01-K7-{n:06}-X");
    if let Some(detail) = &mut event.detail {
        detail.token = format!("{n:032x}");
        detail.answers.insert("surname".into(), Value::Text(format!("Soyad{n}")));
    }
    event
}

async fn found(store: &Store, text: &str) -> Vec<uuid::Uuid> {
    let rows = store.cases(&CaseQuery { text: text.into(), limit: 1_000 }).await.unwrap();
    rows.into_iter().map(|row| row.event.application).collect()
}

async fn count(store: &Store, statement: &'static str) -> i64 {
    use sea_orm::ConnectionTrait as _;
    let row = store.reader().query_one_raw(crate::database::sql(statement, [])).await.unwrap().unwrap();
    row.try_get_by_index(0).unwrap()
}

/// More than one statement's rows, the rest in smaller ones; each case as it was told, and found.
#[tokio::test]
async fn a_long_page_is_taken_whole() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    let events: Vec<FeedEvent> = (1..=327).map(|n| own(n, 1, Case::Submitted)).collect();
    store.apply_feed(&events, 327).await.unwrap();
    assert_eq!(store.feed_cursor().await.unwrap(), 327);
    assert_eq!(found(store, "").await.len(), 327);
    for n in [1, 100, 101, 300, 310, 320, 321, 327] {
        assert_eq!(store.case_get(id(n)).await.unwrap().unwrap().event, events[usize::try_from(n).unwrap() - 1]);
        assert_eq!(found(store, &format!("soyad{n} ilqar")).await.last(), Some(&id(n)));
        assert_eq!(found(store, &format!("BAK01-K7-{n:06}-X")).await, [id(n)]);
        assert_eq!(found(store, &format!("{n:032x}")).await, [id(n)]);
    }
    assert_eq!(found(store, &status_code(1).to_string()).await.len(), 327);
}

/// Of one page's events of a case the highest version counts; what is known better already stays; old words go with what they were of.
#[tokio::test]
async fn a_page_overrules_only_what_is_older() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    let first: Vec<FeedEvent> = (1..=20).map(|n| own(n, 5, Case::Submitted)).collect();
    store.apply_feed(&first, 20).await.unwrap();
    let words = count(store, "SELECT count(*) FROM case_word").await;
    let renamed = |n: u64, version, state| {
        let mut event = own(n, version, state);
        if let Some(detail) = &mut event.detail {
            detail.answers.insert("surname".into(), Value::Text(format!("Yeni{n}")));
        }
        event
    };
    let page = [
        renamed(1, 6, Case::Accepted),
        renamed(2, 5, Case::Refused),
        renamed(3, 4, Case::Refused),
        renamed(4, 6, Case::Refused),
        renamed(4, 8, Case::Accepted),
        renamed(4, 7, Case::Refused),
        own(21, 2, Case::Submitted),
        renamed(21, 2, Case::Refused),
    ];
    store.apply_feed(&page, 25).await.unwrap();
    for (n, state, version) in [
        (1, Case::Accepted, 6),
        (2, Case::Refused, 5),
        (3, Case::Submitted, 5),
        (4, Case::Accepted, 8),
        (5, Case::Submitted, 5),
        (21, Case::Refused, 2),
    ] {
        let event = store.case_get(id(n)).await.unwrap().unwrap().event;
        assert_eq!((event.state, event.version), (state, version), "case {n}");
    }
    for (text, ids) in [
        ("yeni1", &[id(1)][..]),
        ("soyad1 k7 000001", &[]),
        ("yeni2 000002", &[id(2)]),
        ("soyad2 000002", &[]),
        ("yeni4", &[id(4)]),
        ("yeni21", &[id(21)]),
        ("soyad21", &[]),
    ] {
        assert_eq!(found(store, text).await, ids, "{text}");
    }
    assert_eq!(count(store, "SELECT count(*) FROM case_word").await, words + words / 20);
}

/// A page is nothing or all: one event that cannot be kept leaves neither cases nor cursor behind.
#[tokio::test]
async fn a_page_that_cannot_be_kept_leaves_nothing() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    store.apply_feed(&[own(500, 1, Case::Submitted)], 3).await.unwrap();
    let mut events: Vec<FeedEvent> = (1..=250).map(|n| own(n, 1, Case::Submitted)).collect();
    events[249].version = u64::MAX;
    assert!(store.apply_feed(&events, 250).await.is_err());
    assert_eq!((found(store, "").await, store.feed_cursor().await.unwrap()), (vec![id(500)], 3));
}

/// A newer centre may tell of a case in words that this version has not learnt: the feed goes on, and the case is found without its detail.
#[tokio::test]
async fn a_case_told_in_words_unknown_here_is_found_without_its_detail() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    let mut newer = serde_json::to_value(own(1, 2, Case::Accepted)).unwrap();
    newer["detail"]["history"] = serde_json::json!([{ "at": now(), "by": "leyla", "event": { "event": "blessed" } }]);
    let told = [Told::of(&newer).unwrap(), Told::of(&own(2, 1, Case::Submitted)).unwrap()];
    let page = Feed { events: told.into(), ..page(2, Chains { centre: None, device: None }) };
    store.take_feed(&page, None).await.unwrap();
    let query = CaseQuery { text: "soyad1".into(), limit: 9 };
    let cases = store.cases(&query).await.unwrap();
    assert_eq!((cases.len(), cases[0].event.state, &cases[0].event.detail), (1, Case::Accepted, &None));
    assert!(store.case_get(id(2)).await.unwrap().unwrap().event.detail.is_some());
}

/// A state that only a newer program knows costs that case: the page and its cursor are taken, the others are found, the application it is
/// of stays, and the case is not forgotten as closed. What was kept of it is read when the state is known.
#[tokio::test]
async fn a_case_in_a_state_unknown_here_costs_only_that_case() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    fixture.sealed(1).await;
    let newer = |n| {
        let mut event = serde_json::to_value(own(n, 2, Case::Accepted)).unwrap();
        event["state"] = "archived".into();
        Told::of(&event).unwrap()
    };
    let told = [newer(1), Told::of(&own(2, 1, Case::Submitted)).unwrap(), newer(3)];
    let page = Feed { events: told.into(), ..page(2, Chains { centre: None, device: None }) };
    store.take_feed(&page, None).await.unwrap();
    assert_eq!(store.feed_cursor().await.unwrap(), 2);
    assert_eq!(found(store, "").await, [id(2)]);
    assert!(found(store, "soyad1").await.is_empty());
    assert_eq!((store.case_get(id(1)).await.unwrap(), store.case_state(id(1)).await.unwrap()), (None, None));
    let application = store.application(id(1)).await.unwrap().unwrap();
    assert_eq!(application.case, None);
    let purged = store.purge_cases(later(10_000_000), later(10_000_001)).await.unwrap();
    assert_eq!(purged, 0, "whether the third is closed is not known");
    assert_eq!(count(store, "SELECT count(*) FROM case_file").await, 3);
    let known = own(1, 3, Case::Refused);
    store.apply_feed(std::slice::from_ref(&known), 3).await.unwrap();
    assert_eq!(store.case_get(id(1)).await.unwrap().unwrap().event, known);
}

fn page(next: u64, chains: Chains) -> Feed<Told> {
    Feed {
        events: Vec::new(),
        next,
        more: false,
        now: now(),
        catalogue: None,
        chains: Some(chains),
        again: false,
        bundle_key: None,
        keys: None,
    }
}

#[tokio::test]
async fn a_look_tells_all_that_is_kept() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    let empty = store.glance("key").await.unwrap();
    assert_eq!((empty.counts.waiting, empty.cursor, empty.catalogue), (0, 0, None));
    assert_eq!((empty.anchor(), empty.clock, empty.reconciled_at, empty.centre_signs), (None, None, None, false));
    assert_eq!(empty.head.as_ref().map(|head| head.rows), Some(1), "the enrolment");
    fixture.sealed(1).await;
    store.set_bundle_key("statement").await.unwrap();
    store.note_centre_signs().await.unwrap();
    store.clock_note(now(), later(-5)).await.unwrap();
    store.reconcile(&[], later(3)).await.unwrap();
    for (centre, serial) in [("key", 4), ("key", 7), ("other", 9)] {
        let kept = crate::KeptCatalogue { centre_key: centre.into(), serial, hash: "a".repeat(64), archive: vec![1] };
        store.catalogue_keep(&kept, now()).await.unwrap();
    }
    let sent = store.glance("key").await.unwrap().head;
    let chains = Chains { centre: Some(Head { rows: 12, hash: "c".repeat(64) }), device: None };
    store.take_feed(&page(44, chains.clone()), sent.as_ref()).await.unwrap();
    let glance = store.glance("key").await.unwrap();
    assert_eq!(glance.counts, store.outbox_counts().await.unwrap());
    assert_eq!((glance.counts.waiting, glance.cursor, glance.catalogue), (1, 44, Some(7)));
    assert_eq!((glance.anchor(), &glance.head), (chains.centre.as_ref(), &sent));
    assert_eq!((glance.bundle_key.as_deref(), glance.centre_signs), (Some("statement"), true));
    assert_eq!((glance.clock, glance.reconciled_at), (store.clock().await.unwrap(), Some(later(3))));
    assert!(glance.is_anchored(None, None) && glance.is_anchored(Some(&chains), sent.as_ref()));
    assert!(!glance.is_anchored(Some(&chains), None));
    assert!(!glance.is_anchored(Some(&Chains { centre: None, device: None }), sent.as_ref()));
}

/// Reads leave a look as it is; every write of this process ends it, and the next look sees also what another process wrote.
#[tokio::test]
async fn a_look_lasts_until_the_next_write() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    let glance = store.glance("key").await.unwrap();
    store.outbox_list().await.unwrap();
    store.feed_cursor().await.unwrap();
    assert!(store.is_current(&glance));
    let draft = fixture.draft(1).await;
    assert!(!store.is_current(&glance));
    let glance = store.glance("key").await.unwrap();
    fixture.seal(draft).await.unwrap();
    assert!(!store.is_current(&glance));
    let beside = Store::open(&fixture.path(), &key()).await.unwrap();
    assert_eq!(beside.glance("key").await.unwrap().counts.waiting, 1);
    beside.apply_feed(&[], 9).await.unwrap();
    assert_eq!(store.glance("key").await.unwrap().cursor, 9);
}
