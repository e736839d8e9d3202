//! What a kiosk forgets, and what it never forgets.

use domain::lang::Lang;
use jiff::{SignedDuration, Timestamp};
use store::Acked;

use super::{Fixture, code};

fn minutes(n: i64) -> SignedDuration {
    SignedDuration::from_mins(n)
}

#[tokio::test]
async fn answers_that_the_centre_has_are_wiped_after_the_time_to_print_again() {
    let fixture = Fixture::kiosk().await;
    let desk = &fixture.desk;
    let (stored, waiting) = (fixture.sealed().await, fixture.sealed().await);
    let now = Timestamp::now();
    let acked = Acked { id: stored.parse().unwrap(), ack: vec![1] };
    desk.store.outbox_ack(&[acked], now).await.unwrap();
    desk.forget_as_of(now + minutes(4)).await.unwrap();
    assert!(desk.done(stored.clone(), Lang::En).await.is_ok());
    desk.forget_as_of(now + minutes(6)).await.unwrap();
    let gone = desk.done(stored, Lang::En).await.unwrap_err();
    assert_eq!(code(&gone), "error-no-draft");
    desk.forget_as_of(now + minutes(60 * 24 * 365)).await.unwrap();
    assert!(desk.done(waiting, Lang::En).await.is_ok(), "what the centre has not acknowledged stays");
}

#[tokio::test]
async fn a_draft_that_nobody_continues_is_wiped() {
    let fixture = Fixture::kiosk().await;
    let draft = fixture.filled().await;
    let now = Timestamp::now();
    fixture.desk.forget_as_of(now + minutes(1)).await.unwrap();
    assert!(fixture.desk.home(Lang::Az).await.unwrap().resume);
    fixture.desk.forget_as_of(now + minutes(3)).await.unwrap();
    let gone = fixture.desk.back(draft).await.unwrap_err();
    assert_eq!(code(&gone), "error-no-draft");
}
