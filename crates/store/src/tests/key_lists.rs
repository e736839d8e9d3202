//! The list of keys: the newest of each centre, whatever comes in which order.

use jiff::{SignedDuration, Timestamp};

use super::fixture::*;
use crate::Store;

fn at(minute: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + 60 * minute).unwrap()
}

/// The serial of the newest list of a centre, as a look at the store tells it.
async fn serial(store: &Store, centre_key: &str) -> Option<u64> {
    store.glance(centre_key).await.unwrap().keys
}

#[tokio::test]
async fn an_older_list_never_takes_the_place_of_a_newer_one() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    assert!(store.keys("c1").await.unwrap().is_none());
    assert!(store.keys_keep("c1", 3, b"three", at(0)).await.unwrap());
    for (serial, list) in [(3, b"other"), (2, b"two__"), (1, b"one__")] {
        assert!(!store.keys_keep("c1", serial, list, at(1)).await.unwrap(), "{serial}");
    }
    let kept = store.keys("c1").await.unwrap().unwrap();
    assert_eq!((kept.serial, kept.list.as_slice(), kept.confirmed_at), (3, &b"three"[..], at(0)));
    assert!(store.keys_keep("c1", 4, b"four", at(2)).await.unwrap());
    assert_eq!(serial(store, "c1").await, Some(4));
    assert_eq!(serial(store, "c2").await, None, "another centre numbers its own");
    assert!(store.keys_keep("c2", 1, b"one", at(3)).await.unwrap());
    assert_eq!(serial(store, "c1").await, Some(4));
}

#[tokio::test]
async fn the_centres_word_renews_the_day_of_the_list_it_names() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    store.keys_keep("c1", 3, b"three", at(0)).await.unwrap();
    let confirmed = async || store.keys("c1").await.unwrap().unwrap().confirmed_at;
    store.keys_confirm("c1", 3, at(9)).await.unwrap();
    let seen = store.glance("c1").await.unwrap();
    assert!(seen.keys_are_confirmed(at(9)) && !seen.keys_are_confirmed(at(30)));
    assert_eq!(confirmed().await, at(0), "fresh enough");
    store.keys_confirm("c1", 2, at(30)).await.unwrap();
    assert_eq!(confirmed().await, at(0), "it is not the list that is here");
    store.keys_confirm("c1", 3, at(30)).await.unwrap();
    assert_eq!(confirmed().await, at(30));
    store.keys_confirm("c1", 3, at(30) - SignedDuration::from_hours(1)).await.unwrap();
    assert_eq!(confirmed().await, at(30), "a clock that was put back takes nothing away");
}
