//! Kiosk.md, forgotten thing 6: a clock wrong by a year is noticed, learned and worked around, without a person.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use domain::state::Delivery;
use jiff::{SignedDuration, Timestamp};
use protocol::wire::Face;
use store::CaseQuery;

use super::device::png;
use super::real::Rig;

const YEAR: i64 = 365 * 24 * 3_600;

/// A centre whose clock this hand moves by seconds.
async fn movable() -> (Rig, Arc<AtomicI64>) {
    let hand = Arc::new(AtomicI64::new(0));
    let moved = Arc::clone(&hand);
    let clock = move || Timestamp::now() + SignedDuration::from_secs(moved.load(Ordering::SeqCst));
    (Rig::with_clock(clock).await, hand)
}

fn near(one: Timestamp, other: Timestamp) -> bool {
    one.duration_since(other).abs() < SignedDuration::from_mins(2)
}

/// The whole journey: the record and its copy, the acknowledgement, the feed, and what may be forgotten when.
async fn travels(difference: i64) {
    let (rig, hand) = movable().await;
    let kiosk = rig.enrol(Face::Kiosk, 1).await;
    let counter = rig.enrol(Face::Counter, 2).await;
    hand.store(difference, Ordering::SeqCst);
    let centre = || Timestamp::now() + SignedDuration::from_secs(difference);
    let id = kiosk.draft().await;
    kiosk.store.blob_put(id, "copy_data_page", png(1)).await.unwrap();
    kiosk.seal_draft(id).await;
    let engine = kiosk.engine();
    let report = engine.run().await.unwrap();
    assert_eq!((report.stored, report.uploaded, report.failure), (1, 1, None));
    assert!(near(engine.shared().client.now(), centre()));
    let note = kiosk.store.clock().await.unwrap().unwrap();
    assert!((note.offset.as_secs() - difference).abs() < 60, "{note:?}");
    assert!(near(note.at, centre()));
    let row = kiosk.store.application(id).await.unwrap().unwrap();
    assert_eq!(row.delivery, Delivery::Stored);
    assert!(near(row.acked_at.unwrap(), centre()), "{:?}", row.acked_at);

    assert_eq!(counter.engine().run().await.unwrap().failure, None);
    let query = CaseQuery { text: String::new(), limit: 5 };
    let case = counter.store.cases(&query).await.unwrap().remove(0);
    let detail = case.event.detail.unwrap();
    assert!(near(detail.received_at, centre()), "deadlines count from the centre's time");
    assert!(detail.sealed_at <= detail.received_at, "nothing was sealed after it arrived");

    // What waits is due whatever the clock said when it was put off, and what is acknowledged is forgotten in its time.
    let purged = kiosk.store.purge_acknowledged(centre() - SignedDuration::from_mins(5), centre()).await.unwrap();
    assert_eq!(purged, 0, "the visitor may still print");
    let later = centre() + SignedDuration::from_mins(6);
    kiosk.compared(later).await;
    assert_eq!(kiosk.store.purge_acknowledged(later - SignedDuration::from_mins(5), later).await.unwrap(), 1);
    assert_eq!(engine.run().await.unwrap().failure, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_a_year_behind_still_delivers() {
    travels(YEAR).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_a_year_ahead_still_delivers() {
    travels(-YEAR).await;
}

/// The clock is set while the application runs: the next answer tells, nothing waits for a year.
#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_jumps_while_running_is_learned_anew() {
    let (rig, hand) = movable().await;
    let kiosk = rig.enrol(Face::Kiosk, 1).await;
    let engine = kiosk.engine();
    for difference in [0, YEAR, -YEAR, 0] {
        hand.store(difference, Ordering::SeqCst);
        kiosk.seal().await;
        let report = engine.run().await.unwrap();
        assert_eq!((report.stored, report.failure), (1, None), "{difference}");
        assert!((kiosk.store.clock_offset().await.unwrap().unwrap().as_secs() - difference).abs() < 60);
    }
}
