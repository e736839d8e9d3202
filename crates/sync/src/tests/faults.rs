//! A centre that fails in every way it can: nothing is lost, nothing is taken for stored, nobody is blocked.

use domain::message::Message;
use domain::state::Delivery;
use jiff::Timestamp;
use protocol::wire::{Ack, Outcome};
use protocol::{Signer, ack};
use uuid::Uuid;

use super::centre::{Answer, Arrived, Centre, ack_of};
use super::device::{Device, png};
use crate::engine::Report;

async fn pair(
    behaviour: impl FnMut(&Centre, &[Arrived]) -> Answer + Send + 'static,
) -> (std::sync::Arc<Centre>, Device) {
    let (centre, url) = Centre::start(0, behaviour).await;
    let device = Device::at(&url, &Signer::from_seed([1; 32]).public_key()).await;
    (centre, device)
}

async fn run(device: &Device) -> Report {
    device.engine().run().await.unwrap()
}

async fn delivery(device: &Device, id: Uuid) -> Delivery {
    let row = device.store.application(id).await.unwrap();
    row.unwrap().delivery
}

async fn reason(device: &Device, id: Uuid) -> Option<String> {
    let list = device.store.outbox_list().await.unwrap();
    let entry = list.into_iter().find(|entry| entry.id == id);
    entry.and_then(|entry| entry.reason.map(|reason| reason.id))
}

#[tokio::test]
async fn what_is_acknowledged_is_stored() {
    let (centre, device) = pair(Centre::all_stored).await;
    let ids = [device.seal().await, device.seal().await];
    let report = run(&device).await;
    assert_eq!((report.stored, report.failure), (2, None));
    for id in ids {
        assert_eq!(delivery(&device, id).await, Delivery::Stored);
        assert_eq!(centre.arrived(id), 1);
    }
    assert_eq!(run(&device).await.stored, 0);
    assert_eq!(centre.pushes.lock().unwrap().len(), 1, "nothing is sent twice");
}

/// OpenCRVS #7005: an error page, a login page or a truncated list is not success.
#[tokio::test]
async fn an_answer_that_is_no_acknowledgement_is_no_success() {
    let garbage = |_: &Centre, _: &[Arrived]| Answer::Garbage;
    let short = |_: &Centre, _: &[Arrived]| Answer::Outcomes(Vec::new());
    let refused = |_: &Centre, _: &[Arrived]| Answer::Refuse(403, "error-device-refused");
    for behaviour in [garbage, short, refused] {
        let (_centre, device) = pair(behaviour).await;
        let id = device.seal().await;
        let report = run(&device).await;
        assert!(report.failure.is_some());
        assert_eq!(delivery(&device, id).await, Delivery::Queued);
        assert_eq!(device.store.outbox_counts().await.unwrap().waiting, 1);
    }
}

/// An acknowledgement by another key, for another packet, hash, device or number marks nothing as stored.
#[tokio::test]
async fn a_corrupt_acknowledgement_is_not_believed() {
    type Spoil = fn(&mut Ack);
    let spoilt: [Spoil; 4] = [
        |ack| ack.id = Uuid::nil(),
        |ack| ack.hash = "0".repeat(64),
        |ack| ack.device = "BAK01-K8".into(),
        |ack| ack.seq += 1,
    ];
    for spoil in spoilt {
        let (_centre, device) = pair(move |centre, arrived| {
            let mut ack = ack_of(&arrived[0]);
            spoil(&mut ack);
            Answer::Outcomes(vec![centre.stored_as(&ack, &centre.signer)])
        })
        .await;
        let id = device.seal().await;
        assert_eq!(run(&device).await.stored, 0);
        assert_eq!(delivery(&device, id).await, Delivery::Queued);
        assert_eq!(reason(&device, id).await.as_deref(), Some("error-ack-invalid"));
    }
}

#[tokio::test]
async fn another_centres_key_acknowledges_nothing() {
    let (_centre, device) = pair(|centre, arrived| {
        let stranger = Signer::from_seed([2; 32]);
        Answer::Outcomes(vec![centre.stored_as(&ack_of(&arrived[0]), &stranger)])
    })
    .await;
    let id = device.seal().await;
    assert_eq!(run(&device).await.stored, 0);
    assert_eq!(delivery(&device, id).await, Delivery::Queued);
    let (_centre, device) = pair(|_, _| Answer::Outcomes(vec![Outcome::Stored { ack: "AAAA".into() }])).await;
    device.seal().await;
    assert_eq!(run(&device).await.delayed, 1);
}

/// A list ends only what it names rightly, and only when the centre signed it; it stays the proof.
#[tokio::test]
async fn a_list_acknowledges_what_it_names_and_nothing_else() {
    let (centre, device) = pair(|centre, arrived| {
        let acks: Vec<_> = arrived.iter().map(ack_of).filter(|ack| ack.seq != 2).collect();
        Answer::Listed(ack::seal_list(&acks, &centre.signer).unwrap())
    })
    .await;
    let ids = [device.seal().await, device.seal().await, device.seal().await];
    let report = run(&device).await;
    assert_eq!((report.stored, report.delayed), (2, 1));
    assert_eq!(reason(&device, ids[1]).await.as_deref(), Some("error-ack-invalid"));
    for id in [ids[0], ids[2]] {
        let proof = device.store.outbox_proof(id).await.unwrap().unwrap();
        assert_eq!(ack::of_packet(&proof, id, &centre.signer.public_key()).unwrap().id, id);
    }
    assert_eq!(device.store.outbox_proof(ids[1]).await.unwrap(), None);
}

#[tokio::test]
async fn a_spoiled_or_foreign_list_acknowledges_nothing() {
    type List = fn(&Centre, &[Arrived]) -> Vec<u8>;
    let lists: [List; 4] = [
        |_, arrived| ack::seal_list(&[ack_of(&arrived[0])], &Signer::from_seed([2; 32])).unwrap(),
        |centre, arrived| {
            let ack = Ack { hash: "0".repeat(64), ..ack_of(&arrived[0]) };
            ack::seal_list(&[ack], &centre.signer).unwrap()
        },
        |centre, arrived| ack::seal(&ack_of(&arrived[0]), &centre.signer).unwrap(),
        |_, _| Vec::new(),
    ];
    for list in lists {
        let (_centre, device) = pair(move |centre, arrived| Answer::Listed(list(centre, arrived))).await;
        let id = device.seal().await;
        assert_eq!(run(&device).await.stored, 0);
        assert_eq!(delivery(&device, id).await, Delivery::Queued);
        assert_eq!(reason(&device, id).await.as_deref(), Some("error-ack-invalid"));
    }
}

/// OpenCRVS #2576: the refused item goes to a person, the others arrive.
#[tokio::test]
async fn a_rejected_item_is_quarantined_and_blocks_nobody() {
    let (_centre, device) = pair(|centre, arrived| {
        let outcome = |arrived: &Arrived| match arrived.manifest.seq {
            2 => Outcome::Rejected { problem: Message::new("error-packet-conflict") },
            _ => centre.stored(arrived),
        };
        Answer::Outcomes(arrived.iter().map(outcome).collect())
    })
    .await;
    let ids = [device.seal().await, device.seal().await, device.seal().await];
    let report = run(&device).await;
    assert_eq!((report.stored, report.quarantined), (2, 1));
    assert_eq!(delivery(&device, ids[1]).await, Delivery::Quarantined);
    assert_eq!(reason(&device, ids[1]).await.as_deref(), Some("error-packet-conflict"));
    device.store.outbox_retry(ids[1], "leyla", Timestamp::now()).await.unwrap();
    assert_eq!(run(&device).await.quarantined, 1, "tried again on demand");
}

/// After the centre was restored from a backup an act may come before its case: it waits its turn, and only at length needs a person.
#[tokio::test]
async fn an_act_before_its_case_waits_for_it() {
    let mut tries = 0;
    let (_centre, device) = pair(move |centre, arrived| {
        tries += 1;
        let unknown = Outcome::Rejected { problem: Message::new("error-packet-act-case-unknown") };
        if tries < 4 { Answer::Outcomes(vec![unknown]) } else { centre.all_stored(arrived) }
    })
    .await;
    let id = device.seal().await;
    for _ in 1..4 {
        let report = run(&device).await;
        assert_eq!((report.delayed, report.quarantined), (1, 0));
        assert_eq!(delivery(&device, id).await, Delivery::Queued);
        device.store.outbox_wake().await.unwrap();
    }
    assert_eq!(run(&device).await.stored, 1);
}

/// One packet that makes the centre fail is found by halves; the rest of its batch arrives, it waits by itself.
#[tokio::test]
async fn a_poisonous_item_is_singled_out() {
    for (status, code, last) in [
        (500, "error-internal", Delivery::Queued),
        (503, "error-centre-internal", Delivery::Queued),
        (400, "error-request-malformed", Delivery::Quarantined),
        (413, "error-request-too-large", Delivery::Quarantined),
    ] {
        let (_centre, device) = pair(move |centre, arrived| {
            if arrived.iter().any(|arrived| arrived.manifest.seq == 6) {
                Answer::Refuse(status, code)
            } else {
                centre.all_stored(arrived)
            }
        })
        .await;
        let mut ids = Vec::new();
        for _ in 0..8 {
            ids.push(device.seal().await);
        }
        let report = run(&device).await;
        assert_eq!((report.stored, report.failure), (7, None), "{status}");
        assert_eq!(delivery(&device, ids[5]).await, last, "{status}");
        assert_eq!(reason(&device, ids[5]).await.as_deref(), Some(code));
    }
}

/// A centre that fails at everything is away; no item is blamed, and all arrive when it is well again.
#[tokio::test]
async fn a_failing_centre_blames_no_item() {
    let mut calls = 0;
    let (centre, device) = pair(move |centre, arrived| {
        calls += 1;
        if calls <= 3 { Answer::Refuse(500, "error-internal") } else { centre.all_stored(arrived) }
    })
    .await;
    for _ in 0..4 {
        device.seal().await;
    }
    let report = run(&device).await;
    assert_eq!(report.failure, Some(Message::new("error-internal")));
    assert_eq!((report.stored, report.quarantined), (0, 0));
    device.store.outbox_wake().await.unwrap();
    assert_eq!(run(&device).await.stored, 4);
    assert_eq!(centre.pushes.lock().unwrap().len(), 4);
}

/// CBSA, autumn 2025: no centre at all. Nothing is lost; each try is counted with its reason.
#[tokio::test]
async fn no_centre_is_the_normal_state() {
    let key = Signer::from_seed([1; 32]).public_key();
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = free.local_addr().unwrap().port();
    drop(free);
    let device = Device::at(&format!("http://127.0.0.1:{port}"), &key).await;
    let id = device.seal().await;
    let report = run(&device).await;
    assert_eq!(report.failure, Some(Message::new("error-centre-unreachable")));
    let entry = &device.store.outbox_list().await.unwrap()[0];
    assert_eq!((entry.attempts, entry.state), (1, Delivery::Queued));
    assert!(entry.next_try.unwrap() > Timestamp::now());
    let (_centre, _url) = Centre::start(port, Centre::all_stored).await;
    device.store.outbox_wake().await.unwrap();
    assert_eq!(run(&device).await.stored, 1);
    assert_eq!(delivery(&device, id).await, Delivery::Stored);
}

/// OpenCRVS #13326: the record first, its documents after it, then the acknowledgement.
#[tokio::test]
async fn attachments_follow_the_record() {
    let (centre, device) = pair(|centre, arrived| {
        let outcome = |arrived: &Arrived| {
            let protocol::wire::Content::Application(application) = &arrived.manifest.content else {
                panic!("an application was sent");
            };
            let missing: Vec<String> =
                application.blobs.iter().map(|blob| blob.hash.clone()).filter(|hash| !centre.has_blob(hash)).collect();
            if missing.is_empty() { centre.stored(arrived) } else { Outcome::Declared { missing } }
        };
        Answer::Outcomes(arrived.iter().map(outcome).collect())
    })
    .await;
    let id = device.draft().await;
    for fill in 1..=2 {
        let put = device.store.blob_put(id, "copy_data_page", png(fill));
        put.await.unwrap();
    }
    device.seal_draft(id).await;
    let plain = device.seal().await;
    let report = run(&device).await;
    assert_eq!((report.stored, report.uploaded), (2, 2));
    assert_eq!((centre.arrived(id), centre.arrived(plain)), (2, 1));
    assert_eq!(delivery(&device, id).await, Delivery::Stored);
}

/// A centre that never has enough cannot keep a device busy for ever.
#[tokio::test]
async fn a_centre_that_asks_again_and_again_is_left_alone_for_a_while() {
    let (centre, device) = pair(|_, arrived| {
        let protocol::wire::Content::Application(application) = &arrived[0].manifest.content else {
            panic!("an application was sent");
        };
        let missing = vec![application.blobs[0].hash.clone()];
        Answer::Outcomes(vec![Outcome::Declared { missing }])
    })
    .await;
    let id = device.draft().await;
    device.store.blob_put(id, "copy", png(1)).await.unwrap();
    device.seal_draft(id).await;
    let report = run(&device).await;
    assert_eq!((report.stored, report.delayed), (0, 1));
    assert_eq!(centre.arrived(id), 2);
    assert_eq!(delivery(&device, id).await, Delivery::Declared);
}

#[tokio::test]
async fn an_attachment_that_is_nowhere_needs_a_person() {
    let (_centre, device) = pair(|_, arrived| {
        let missing = |_| Outcome::Declared { missing: vec!["f".repeat(64)] };
        Answer::Outcomes(arrived.iter().map(missing).collect())
    })
    .await;
    let id = device.seal().await;
    assert_eq!(run(&device).await.quarantined, 1);
    assert_eq!(reason(&device, id).await.as_deref(), Some("error-blob-unknown"));
}

#[tokio::test]
async fn more_than_a_batch_goes_in_batches() {
    let (centre, device) = pair(Centre::all_stored).await;
    for _ in 0..600 {
        device.seal().await;
    }
    assert_eq!(run(&device).await.stored, 600);
    let sizes: Vec<usize> = centre.pushes.lock().unwrap().iter().map(Vec::len).collect();
    assert_eq!(sizes.iter().sum::<usize>(), 600);
    assert!(sizes.iter().all(|size| *size <= protocol::body::MAX_BATCH), "{sizes:?}");
    assert!(sizes.len() <= 3, "{sizes:?}");
}
