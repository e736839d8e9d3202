//! Pages of the feed, long and short.

use domain::answer::Value;
use domain::state::Case;
use protocol::wire::FeedEvent;

use super::fixture::{Fixture, event, id, status_code};
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
        (2, Case::Submitted, 5),
        (3, Case::Submitted, 5),
        (4, Case::Accepted, 8),
        (5, Case::Submitted, 5),
        (21, Case::Submitted, 2),
    ] {
        let event = store.case_get(id(n)).await.unwrap().unwrap().event;
        assert_eq!((event.state, event.version), (state, version), "case {n}");
    }
    for (text, ids) in [
        ("yeni1", &[id(1)][..]),
        ("soyad1 k7 000001", &[]),
        ("yeni2", &[]),
        ("soyad2 000002", &[id(2)]),
        ("yeni4", &[id(4)]),
        ("soyad21", &[id(21)]),
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
