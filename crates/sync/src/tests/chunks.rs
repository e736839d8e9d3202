//! Attachments on a bad line, to the real centre: nothing is sent twice that arrived, nobody is blocked, staff see where it stands.

use std::sync::atomic::Ordering;

use domain::state::Delivery;
use jiff::Timestamp;
use protocol::chunk::CHUNK;
use protocol::wire::Face;
use uuid::Uuid;

use super::device::{Device, picture};
use super::proxy::Line;
use super::real::Rig;

/// A kiosk behind a line to a real centre.
async fn behind_a_line() -> (Rig, Device, std::sync::Arc<Line>) {
    let rig = Rig::new().await;
    let line = Line::to(rig.running.addr).await;
    let mut kiosk = rig.enrol(Face::Kiosk, 1).await;
    kiosk.url.clone_from(&line.url);
    (rig, kiosk, line)
}

async fn seal_with(kiosk: &Device, bytes: Vec<u8>) -> Uuid {
    let id = kiosk.draft().await;
    kiosk.store.blob_put(id, "copy_data_page", bytes).await.unwrap();
    kiosk.seal_draft(id).await.id
}

async fn state(kiosk: &Device, id: Uuid) -> Delivery {
    kiosk.store.application(id).await.unwrap().unwrap().delivery
}

/// collect #5317, OpenCRVS #13326: a line that breaks again and again; each run goes on where the last one was cut.
#[tokio::test(flavor = "multi_thread")]
async fn an_upload_survives_a_line_that_breaks_again_and_again() {
    let (_rig, kiosk, line) = behind_a_line().await;
    let scan = picture(10 * CHUNK);
    let len = scan.len() as u64;
    let id = seal_with(&kiosk, scan).await;
    let engine = kiosk.engine();
    let mut cuts = 0;
    while state(&kiosk, id).await != Delivery::Stored {
        line.break_after(CHUNK as u64 * 2 + 77_777);
        let report = engine.run().await.unwrap();
        assert_eq!(report.quarantined, 0, "{report:?}");
        cuts += u32::from(report.failure.is_some());
        assert!(cuts < 30, "it never gets through");
        let waiting = kiosk.store.outbox_list().await.unwrap();
        for entry in waiting.iter().filter(|entry| entry.state != Delivery::Queued) {
            assert_eq!(entry.state, Delivery::Declared);
            assert_eq!(entry.reason.as_ref().unwrap().id, "error-centre-unreachable");
            assert!(entry.next_try.is_some());
        }
        kiosk.store.outbox_wake().await.unwrap();
    }
    assert!(cuts >= 3, "{cuts}");
    let carried = line.carried.load(Ordering::SeqCst);
    assert!(carried < len * 2, "{carried} bytes for {len}: what had arrived was sent again");
}

/// The state says what is true: the centre has the record, its copies are on their way.
#[tokio::test(flavor = "multi_thread")]
async fn the_outbox_shows_an_upload_under_way() {
    let (_rig, kiosk, line) = behind_a_line().await;
    let id = seal_with(&kiosk, picture(4 * CHUNK)).await;
    line.hold_after(2 * CHUNK as u64);
    let engine = kiosk.engine();
    let run = tokio::spawn(async move { engine.run().await.unwrap() });
    let shown = async {
        loop {
            let list = kiosk.store.outbox_list().await.unwrap();
            if list.iter().any(|entry| entry.id == id && entry.state == Delivery::Uploading) {
                return;
            }
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(20), shown).await.unwrap();
    line.release();
    let report = run.await.unwrap();
    assert_eq!((report.stored, report.uploaded, report.failure), (1, 1, None));
    assert_eq!(state(&kiosk, id).await, Delivery::Stored);
}

/// A centre that stops in the middle of an upload and comes back goes on with it.
#[tokio::test(flavor = "multi_thread")]
async fn a_restart_of_either_side_costs_no_byte_that_arrived() {
    let rig = Rig::new().await;
    let kiosk = rig.enrol(Face::Kiosk, 1).await;
    let scan = picture(6 * CHUNK);
    let hash = protocol::packet::hash(&scan);
    let id = seal_with(&kiosk, scan.clone()).await;
    let packets = kiosk.store.outbox_packets(&[id]).await.unwrap();
    let engine = kiosk.engine();
    let client = &engine.shared().client;
    client.push(vec![packets[0].bytes.clone()]).await.unwrap();
    let length = scan.len() as u64;
    for start in [0, CHUNK, 2 * CHUNK] {
        let chunk = scan[start..start + CHUNK].to_vec();
        assert_eq!(client.append_blob(&hash, length, start as u64, chunk).await, Ok((start + CHUNK) as u64));
    }
    let _rig = rig.restart().await;
    let engine = kiosk.engine();
    assert_eq!(engine.shared().client.blob_offset(&hash, length).await, Ok(Some(3 * CHUNK as u64)));
    let report = engine.run().await.unwrap();
    assert_eq!((report.stored, report.uploaded, report.failure), (1, 1, None));
}

/// The same picture in two applications travels once.
#[tokio::test(flavor = "multi_thread")]
async fn what_the_centre_has_is_not_sent_again() {
    let (_rig, kiosk, line) = behind_a_line().await;
    let scan = picture(4 * CHUNK);
    seal_with(&kiosk, scan.clone()).await;
    assert_eq!(kiosk.engine().run().await.unwrap().uploaded, 1);
    let before = line.carried.load(Ordering::SeqCst);
    let again = seal_with(&kiosk, scan).await;
    let report = kiosk.engine().run().await.unwrap();
    assert_eq!((report.stored, report.uploaded, report.failure), (1, 0, None));
    assert_eq!(state(&kiosk, again).await, Delivery::Stored);
    let carried = line.carried.load(Ordering::SeqCst) - before;
    assert!(carried < CHUNK as u64, "{carried}");
}

/// OpenCRVS #13326: documents do not jam the outbox; a record sealed meanwhile goes before them.
#[tokio::test(flavor = "multi_thread")]
async fn an_application_sealed_during_a_long_upload_does_not_wait_for_it() {
    let (_rig, kiosk, line) = behind_a_line().await;
    let first = seal_with(&kiosk, picture(2 * CHUNK)).await;
    line.break_after(CHUNK as u64 + 50_000);
    let engine = kiosk.engine();
    assert!(engine.run().await.unwrap().failure.is_some());
    assert_eq!(state(&kiosk, first).await, Delivery::Declared);
    let second = kiosk.seal().await;
    let due = kiosk.store.outbox_due(Timestamp::now(), 10).await.unwrap();
    assert_eq!(due.first().map(|item| item.id), Some(second), "records go before attachments");
    kiosk.store.outbox_wake().await.unwrap();
    assert_eq!(engine.run().await.unwrap().stored, 2);
}
