//! The whole story against the real centre, in this process, on a free port.

use std::sync::Arc;

use domain::state::{Case, Delivery};
use jiff::{SignedDuration, Timestamp};
use protocol::wire::{Face, Role};
use protocol::{PublicKey, Signer, ack};
use server::{CentreKeys, Config, NewStaff, Running, start};
use store::CaseQuery;
use tempfile::TempDir;

use super::device::{Device, png};
use crate::{SyncError, enrol};

pub struct Rig {
    pub running: Running,
    pub url: String,
    pub folder: TempDir,
}

impl Rig {
    pub async fn new() -> Rig {
        Rig::with_clock(Timestamp::now).await
    }

    pub async fn with_clock(clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Rig {
        let folder = tempfile::tempdir().unwrap();
        let running = open(&folder, 0, Arc::new(clock)).await;
        let url = format!("http://{}", running.addr);
        Rig { running, url, folder }
    }

    /// Stops the centre and starts it again on the same data and port.
    pub async fn restart(self) -> Rig {
        let port = self.running.addr.port();
        self.running.stop().await.unwrap();
        let running = open(&self.folder, port, Arc::new(Timestamp::now)).await;
        Rig { running, ..self }
    }

    /// Stops the centre and starts it again on this backup of its database, with the attachments that are there.
    pub async fn restored(self, backup: &[u8]) -> Rig {
        let port = self.running.addr.port();
        self.running.stop().await.unwrap();
        for name in ["centre.db-wal", "centre.db-shm"] {
            let _gone = std::fs::remove_file(self.folder.path().join(name));
        }
        std::fs::write(self.folder.path().join("centre.db"), backup).unwrap();
        let running = open(&self.folder, port, Arc::new(Timestamp::now)).await;
        Rig { running, ..self }
    }

    pub async fn enrol(&self, face: Face, seed: u8) -> Device {
        let database = &self.running.database;
        let hour = SignedDuration::from_hours(1);
        let code = database.device_add("BAK01", face, hour, Timestamp::now()).await.unwrap();
        let signer = Signer::from_seed([seed; 32]);
        let enrolled = enrol(&self.url, &code.code, &signer).await.unwrap();
        Device::new(enrolled, &self.url, signer).await
    }
}

async fn open(folder: &TempDir, port: u16, clock: server::Clock) -> Running {
    start(config(folder, port, clock)).await.unwrap()
}

/// How the centre of this folder is run.
pub fn config(folder: &TempDir, port: u16, clock: server::Clock) -> Config {
    let database = format!("sqlite://{}/centre.db", folder.path().display());
    let blobs = folder.path().join("blobs").display().to_string();
    let keys = CentreKeys::new([42; 32], &[43; 32]).unwrap();
    let mut config = Config::new(database, blobs, ([127, 0, 0, 1], port).into(), "HTTPS://STATUS.EXAMPLE".into(), keys);
    config.clock = clock;
    config
}

/// A kiosk's application with a picture travels to the centre, to a counter, is decided there, and the kiosk learns of it.
#[tokio::test(flavor = "multi_thread")]
async fn an_application_goes_all_the_way_round() {
    let rig = Rig::new().await;
    let officer = NewStaff {
        login: "leyla".into(),
        name: "Leyla Testova".into(),
        office: "BAK01".into(),
        roles: vec![Role::FrontDesk],
        password: "correct horse".into(),
    };
    let now = Timestamp::now();
    rig.running.database.staff_add(officer, now).await.unwrap();
    let kiosk = rig.enrol(Face::Kiosk, 1).await;
    let counter = rig.enrol(Face::Counter, 2).await;

    let id = kiosk.draft().await;
    let blob = kiosk.store.blob_put(id, "copy_data_page", png(1)).await;
    let blob = blob.unwrap();
    kiosk.seal_draft(id).await;
    let (at_kiosk, at_counter) = (kiosk.engine(), counter.engine());
    let report = at_kiosk.run().await.unwrap();
    assert_eq!((report.stored, report.uploaded), (1, 1), "{report:?}");
    assert!(kiosk.store.clock_offset().await.unwrap().is_some());

    let report = at_counter.run().await.unwrap();
    assert_eq!(report.failure, None);
    let query = CaseQuery { text: "sintetika".into(), limit: 5 };
    let found = counter.store.cases(&query).await.unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].event.state, Case::Submitted);
    let picture = at_counter.shared().blob(id, &blob).await.unwrap();
    assert_eq!(picture.bytes, png(1));
    assert!(counter.store.blob_get(&blob.hash).await.unwrap().is_some());
    let now = Timestamp::now();
    let signed_in = counter.store.sign_in("leyla", "correct horse", now).await;
    assert_eq!(signed_in.unwrap().name, "Leyla Testova");

    counter.accept(id, "leyla").await;
    let record = counter.store.case_get(id).await.unwrap().unwrap();
    assert_eq!(record.pending.len(), 1);
    let report = at_counter.run().await.unwrap();
    assert_eq!((report.stored, report.quarantined), (1, 0));
    let record = counter.store.case_get(id).await.unwrap().unwrap();
    assert_eq!(record.event.state, Case::Accepted);
    assert_eq!(record.pending, []);

    at_kiosk.run().await.unwrap();
    let row = kiosk.store.application(id).await.unwrap().unwrap();
    assert_eq!((row.delivery, row.case), (Delivery::Stored, Some(Case::Accepted)));
}

/// The acknowledgement is lost on the way; the same packet again is the same application.
#[tokio::test(flavor = "multi_thread")]
async fn a_delivery_repeated_is_one_delivery() {
    let rig = Rig::new().await;
    let kiosk = rig.enrol(Face::Kiosk, 1).await;
    let id = kiosk.seal().await;
    let packets = kiosk.store.outbox_packets(&[id]).await.unwrap();
    let engine = kiosk.engine();
    let lost = engine.shared().client.push(vec![packets[0].bytes.clone()]);
    lost.await.unwrap();
    assert_eq!(engine.run().await.unwrap().stored, 1);
    let counter = rig.enrol(Face::Counter, 2).await;
    counter.engine().run().await.unwrap();
    let query = CaseQuery { text: String::new(), limit: 5 };
    assert_eq!(counter.store.cases(&query).await.unwrap().len(), 1);
}

/// The centre goes down and comes back; nothing is lost, nothing is doubled.
#[tokio::test(flavor = "multi_thread")]
async fn a_centre_down_and_up_again() {
    let rig = Rig::new().await;
    let kiosk = rig.enrol(Face::Kiosk, 1).await;
    kiosk.seal().await;
    let engine = kiosk.engine();
    assert_eq!(engine.run().await.unwrap().stored, 1);
    let port = rig.running.addr.port();
    let folder = rig.folder;
    rig.running.stop().await.unwrap();
    kiosk.seal().await;
    assert!(engine.run().await.unwrap().failure.is_some());
    let running = open(&folder, port, Arc::new(Timestamp::now)).await;
    let url = format!("http://{}", running.addr);
    let rig = Rig { running, url, folder };
    kiosk.seal().await;
    kiosk.store.outbox_wake().await.unwrap();
    assert_eq!(engine.run().await.unwrap().stored, 2);
    let rig = rig.restart().await;
    let counter = rig.enrol(Face::Counter, 2).await;
    counter.engine().run().await.unwrap();
    let query = CaseQuery { text: String::new(), limit: 9 };
    assert_eq!(counter.store.cases(&query).await.unwrap().len(), 3);
}

/// Kiosk.md, forgotten thing 7: a revoked device is refused at the next contact and keeps what it has.
#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_device_keeps_its_queue() {
    let rig = Rig::new().await;
    let kiosk = rig.enrol(Face::Kiosk, 1).await;
    kiosk.seal().await;
    let name = format!("{}-{}", kiosk.enrolled.office, kiosk.enrolled.device);
    let database = &rig.running.database;
    database.device_revoke(&name, Timestamp::now()).await.unwrap();
    let report = kiosk.engine().run().await.unwrap();
    assert_eq!(report.failure.unwrap().id, "error-device-refused");
    assert_eq!(kiosk.store.outbox_counts().await.unwrap().waiting, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_enrolment_code_works_once() {
    let rig = Rig::new().await;
    let hour = SignedDuration::from_hours(1);
    let added = rig.running.database;
    let code = added.device_add("BAK01", Face::Kiosk, hour, Timestamp::now());
    let code = code.await.unwrap().code;
    let first = enrol(&rig.url, &code, &Signer::from_seed([1; 32])).await;
    assert_eq!(first.unwrap().office, "BAK01");
    let second = enrol(&rig.url, &code, &Signer::from_seed([2; 32])).await;
    let Err(SyncError::Failure(failure)) = second else {
        panic!("a used code is refused");
    };
    assert_eq!(failure.message().id, "error-enrolment-code");
}

/// Push, backup, push more, restore, sync: all there once, and nobody did anything.
#[tokio::test(flavor = "multi_thread")]
async fn a_restored_centre_gets_from_the_devices_what_it_lost() {
    let rig = Rig::new().await;
    let kiosk = rig.enrol(Face::Kiosk, 1).await;
    let counter = rig.enrol(Face::Counter, 2).await;
    let (at_kiosk, at_counter) = (kiosk.engine(), counter.engine());
    kiosk.seal().await;
    at_kiosk.run().await.unwrap();
    at_counter.run().await.unwrap();
    let port = rig.running.addr.port();
    let folder = rig.folder;
    rig.running.stop().await.unwrap();
    let database = folder.path().join("centre.db");
    let backup = std::fs::read(&database).unwrap();
    let running = open(&folder, port, Arc::new(Timestamp::now)).await;
    let lost = kiosk.draft().await;
    kiosk.store.blob_put(lost, "copy_data_page", png(3)).await.unwrap();
    kiosk.seal_draft(lost).await;
    kiosk.seal().await;
    assert_eq!(at_kiosk.run().await.unwrap().stored, 2);
    at_counter.run().await.unwrap();
    running.stop().await.unwrap();
    for name in ["centre.db-wal", "centre.db-shm"] {
        let _gone = std::fs::remove_file(folder.path().join(name));
    }
    std::fs::write(&database, backup).unwrap();
    std::fs::remove_dir_all(folder.path().join("blobs")).unwrap();
    let running = open(&folder, port, Arc::new(Timestamp::now)).await;
    let report = at_kiosk.run().await.unwrap();
    assert_eq!((report.again, report.stored, report.uploaded, report.failure), (2, 2, 1, None));
    assert_eq!(delivery_of(&kiosk, lost).await, Delivery::Stored);
    assert_eq!(at_kiosk.run().await.unwrap().again, 0, "once is enough");
    let report = at_counter.run().await.unwrap();
    assert_eq!(report.failure, None);
    let query = CaseQuery { text: String::new(), limit: 9 };
    assert_eq!(counter.store.cases(&query).await.unwrap().len(), 3);
    assert_eq!(counter.store.case_get(lost).await.unwrap().unwrap().event.version, 1);
    assert_eq!(running.database.gaps(Timestamp::now()).await.unwrap(), []);
    let report = running.database.audit_verify().await.unwrap();
    assert!(report.broken.is_empty() && !report.doubts.is_empty(), "the devices tell that a backup was restored");
    kiosk.store.audit_verify().await.unwrap();
    counter.store.audit_verify().await.unwrap();
}

async fn delivery_of(device: &Device, id: uuid::Uuid) -> Delivery {
    device.store.application(id).await.unwrap().unwrap().delivery
}

/// Both sides see a gap that cannot heal, each with its reason.
#[tokio::test(flavor = "multi_thread")]
async fn a_gap_that_cannot_heal_is_shown_on_both_sides() {
    let rig = Rig::new().await;
    let kiosk = rig.enrol(Face::Kiosk, 1).await;
    kiosk.seal().await;
    kiosk.seal().await;
    let packets = kiosk.store.outbox_due(Timestamp::now(), 9).await.unwrap();
    // The centre once acknowledged the first, and has forgotten it.
    kiosk.store.outbox_ack(&[store::Acked { id: packets[0].id, ack: vec![1] }], Timestamp::now()).await.unwrap();
    let later = Timestamp::now() + SignedDuration::from_secs(1);
    kiosk.compared(later).await;
    assert_eq!(kiosk.store.purge_acknowledged(later, later).await.unwrap(), 1);
    kiosk.store.reconcile_soon().await.unwrap();
    let engine = kiosk.engine();
    let report = engine.run().await.unwrap();
    assert_eq!((report.stored, report.failure), (1, None));
    let here = kiosk.store.gaps().await.unwrap();
    assert_eq!((here.len(), here[0].gap.first, here[0].gap.held), (1, 1, Some(protocol::reconcile::Held::Purged)));
    let there = rig.running.database.gaps(Timestamp::now()).await.unwrap();
    assert_eq!((there.len(), there[0].first, there[0].held), (1, 1, Some(protocol::reconcile::Held::Purged)));
    assert!(there[0].at.is_some(), "with the day");
}

/// atuin #2879: the disk of the device fills up during the sync; nothing is lost, and with room again all arrives, driven by the timer.
#[tokio::test(flavor = "multi_thread")]
async fn atuin_2879_the_queue_goes_on_when_there_is_room_again() {
    let rig = Rig::new().await;
    let kiosk = rig.enrol(Face::Kiosk, 1).await;
    for _ in 0..40 {
        kiosk.seal().await;
    }
    kiosk.store.disk_full(true).await.unwrap();
    let syncer =
        crate::Syncer::spawn(kiosk.store.clone(), kiosk.signer.clone(), &kiosk.enrolled, &rig.url, kiosk.shelf());
    let syncer = syncer.unwrap();
    let mut watch = syncer.watch();
    let full = watch.wait_for(|status| status.problem.as_ref().is_some_and(|problem| problem.id == "error-disk-full"));
    tokio::time::timeout(std::time::Duration::from_secs(60), full).await.unwrap().unwrap();
    assert!(kiosk.store.outbox_counts().await.unwrap().waiting > 0);
    kiosk.store.disk_full(false).await.unwrap();
    let done = watch.wait_for(|status| status.online && status.waiting == 0);
    tokio::time::timeout(std::time::Duration::from_secs(60), done).await.unwrap().unwrap();
    assert_eq!(kiosk.store.outbox_counts().await.unwrap(), store::OutboxCounts::default());
}

/// One signature for the whole push; each application is proven by it alone, long after.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_together_is_proven_one_by_one() {
    let rig = Rig::new().await;
    let kiosk = rig.enrol(Face::Kiosk, 1).await;
    let ids = [kiosk.seal().await, kiosk.seal().await, kiosk.seal().await];
    assert_eq!(kiosk.engine().run().await.unwrap().stored, 3);
    let centre: PublicKey = kiosk.enrolled.centre_key.parse().unwrap();
    let mut proofs = Vec::new();
    for (id, seq) in ids.into_iter().zip(1..) {
        let proof = kiosk.store.outbox_proof(id).await.unwrap().unwrap();
        let ack = ack::of_packet(&proof, id, &centre).unwrap();
        assert_eq!((ack.id, ack.seq), (id, seq));
        proofs.push(proof);
    }
    proofs.dedup();
    assert_eq!(proofs.len(), 1);
}
