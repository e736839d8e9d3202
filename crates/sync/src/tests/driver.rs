//! The driver: what sets the queue going, and what the light shows.

use std::time::Duration;

use domain::state::Delivery;
use protocol::Signer;
use store::{DatabaseKey, Store};
use tokio::time::timeout;

use super::centre::{Answer, Centre};
use super::device::Device;
use crate::{SyncStatus, Syncer};

const SOON: Duration = Duration::from_secs(20);

fn syncer(device: &Device) -> Syncer {
    Syncer::spawn(device.store.clone(), device.signer.clone(), &device.enrolled, &device.url, device.shelf()).unwrap()
}

async fn until(syncer: &Syncer, wanted: impl FnMut(&SyncStatus) -> bool) {
    let mut watch = syncer.watch();
    timeout(SOON, watch.wait_for(wanted)).await.unwrap().unwrap();
}

/// PowerSync-native #15, dart #307: the start drives the queue, a seal does, and a centre that returns does.
#[tokio::test]
async fn start_nudge_and_return_all_drive_the_queue() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = free.local_addr().unwrap().port();
    drop(free);
    let key = Signer::from_seed([1; 32]).public_key();
    let device = Device::at(&format!("http://127.0.0.1:{port}"), &key).await;
    device.seal().await;
    let syncer = syncer(&device);
    until(&syncer, |status| status.problem.is_some() && !status.online && status.waiting == 1).await;
    assert_eq!(syncer.status().last_contact, None);

    let (centre, _url) = Centre::start(port, Centre::all_stored).await;
    until(&syncer, |status| status.online && status.waiting == 0).await;
    assert!(syncer.status().last_contact.is_some());

    let id = device.seal().await;
    syncer.nudge();
    let stored = async {
        while device.store.outbox_counts().await.unwrap().waiting > 0 {
            tokio::task::yield_now().await;
        }
    };
    timeout(SOON, stored).await.unwrap();
    assert_eq!(centre.arrived(id), 1);
}

#[tokio::test]
async fn the_light_tells_what_needs_a_person() {
    let (_centre, url) = Centre::start(0, |_, _| Answer::Refuse(400, "error-packet-version")).await;
    let device = Device::at(&url, &Signer::from_seed([1; 32]).public_key()).await;
    device.seal().await;
    let syncer = syncer(&device);
    until(&syncer, |status| status.quarantined == 1).await;
    let status = syncer.status();
    assert!(status.online);
    assert_eq!(status.waiting, 0);
}

#[tokio::test]
async fn only_an_encrypted_or_local_address_is_used() {
    let key = Signer::from_seed([1; 32]).public_key();
    for (address, usable) in [
        ("https://centre.example", true),
        ("http://127.0.0.1:8080", true),
        ("http://[::1]:8080", true),
        ("http://localhost:8080", true),
        ("http://centre.example", false),
        ("http://10.0.0.1", false),
        ("http://127.0.0.1.example", false),
        ("ftp://127.0.0.1", false),
        ("centre", false),
        ("", false),
    ] {
        let device = Device::at(address, &key).await;
        let spawned =
            Syncer::spawn(device.store.clone(), device.signer.clone(), &device.enrolled, address, device.shelf());
        assert_eq!(spawned.is_ok(), usable, "{address}");
    }
}

/// `pencere outbox retry` writes beside the running application: the next run sends what it made due.
#[tokio::test]
async fn what_another_process_makes_due_is_sent() {
    let (centre, url) = Centre::start(0, Centre::all_stored).await;
    let device = Device::at(&url, &centre.signer.public_key()).await;
    let id = device.seal().await;
    let now = jiff::Timestamp::now();
    let reason = Some(domain::message::Message::new("error-packet-conflict"));
    let mark = store::Mark { id, state: Delivery::Quarantined, reason, next_try: now, failed: true };
    device.store.outbox_mark(&[mark], now).await.unwrap();
    let engine = device.engine();
    assert_eq!(engine.run().await.unwrap().stored, 0);
    let beside = Store::open(device.store.path(), &DatabaseKey::new([5; 32])).await.unwrap();
    beside.outbox_retry_all("administrator", now).await.unwrap();
    assert_eq!(engine.run().await.unwrap().stored, 1);
    assert_eq!(centre.arrived(id), 1);
}
