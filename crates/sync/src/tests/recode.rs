//! A device enrols once more at the real centre, and all that it holds arrives; what the centre cannot take, a person ends.

use jiff::{SignedDuration, Timestamp};
use protocol::Signer;
use protocol::wire::Face;

use super::device::{Device, png};
use super::real::Rig;

const HOUR: SignedDuration = SignedDuration::from_hours(1);

async fn recoded(rig: &Rig, device: &Device, new_key: bool) -> String {
    let name = format!("{}-{}", device.enrolled.office, device.enrolled.device);
    let code = rig.running.database.device_recode(&name, new_key, HOUR, Timestamp::now()).await;
    code.unwrap().code
}

/// An application with a picture and one without wait.
async fn queue(kiosk: &Device) {
    let draft = kiosk.draft().await;
    kiosk.store.blob_put(draft, "copy_data_page", png(1)).await.unwrap();
    kiosk.seal_draft(draft).await;
    kiosk.seal().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_key_takes_the_queue_along() {
    let rig = Rig::new().await;
    let mut kiosk = rig.enrol(Face::Kiosk, 1).await;
    queue(&kiosk).await;
    let code = recoded(&rig, &kiosk, true).await;
    kiosk.enrol_again(&code, Signer::from_seed([8; 32])).await;
    let draft = kiosk.draft().await;
    let row = kiosk.seal_draft(draft).await;
    assert_eq!((row.seq, row.counter), (3, 3), "the numbers go on");
    let report = kiosk.engine().run().await.unwrap();
    assert_eq!((report.stored, report.uploaded, report.quarantined, report.failure), (3, 1, 0, None));
    assert_eq!(rig.running.database.gaps(Timestamp::now()).await.unwrap(), []);
    kiosk.store.audit_verify().await.unwrap();
}

/// The first page of the store is lost, and the enrolment with it; a fresh code leads out.
#[tokio::test(flavor = "multi_thread")]
async fn an_enrolment_lost_with_a_damaged_page_is_no_dead_end() {
    let rig = Rig::new().await;
    let kiosk = rig.enrol(Face::Kiosk, 1).await;
    kiosk.seal().await;
    assert_eq!(kiosk.engine().run().await.unwrap().stored, 1);
    queue(&kiosk).await;
    let mut kiosk = kiosk.damaged().await;
    assert_eq!(kiosk.store.enrolment().await.unwrap(), None);
    assert!(kiosk.store.outbox_counts().await.unwrap().waiting >= 2);
    let code = recoded(&rig, &kiosk, false).await;
    let signer = kiosk.signer.clone();
    kiosk.enrol_again(&code, signer).await;
    let draft = kiosk.draft().await;
    let row = kiosk.seal_draft(draft).await;
    assert!(row.seq > 3, "no number is given twice: {}", row.seq);
    assert_eq!(kiosk.engine().run().await.unwrap().failure, None);
    let counter = rig.enrol(Face::Counter, 2).await;
    counter.engine().run().await.unwrap();
    let query = store::CaseQuery { text: String::new(), limit: 9 };
    assert_eq!(counter.store.cases(&query).await.unwrap().len(), 4, "each of them once");
    assert_eq!(kiosk.store.outbox_counts().await.unwrap(), store::OutboxCounts::default());
}

/// A centre that was restored from before a device enrolled takes it in again under its name, and gets what it lost.
#[tokio::test(flavor = "multi_thread")]
async fn a_backup_from_before_the_enrolment_gets_everything_again() {
    let rig = Rig::new().await.restart().await;
    let backup = std::fs::read(rig.folder.path().join("centre.db")).unwrap();
    let mut kiosk = rig.enrol(Face::Kiosk, 1).await;
    queue(&kiosk).await;
    assert_eq!(kiosk.engine().run().await.unwrap().stored, 2);
    let rig = rig.restored(&backup).await;
    kiosk.seal().await;
    let refused = kiosk.engine().run().await.unwrap().failure;
    assert_eq!(refused.unwrap().id, "error-device-refused");
    let added = rig.running.database.device_add("BAK01", Face::Kiosk, HOUR, Timestamp::now()).await.unwrap();
    assert_eq!(added.device, format!("{}-{}", kiosk.enrolled.office, kiosk.enrolled.device));
    let signer = kiosk.signer.clone();
    kiosk.enrol_again(&added.code, signer).await;
    kiosk.store.outbox_wake().await.unwrap();
    kiosk.store.reconcile_soon().await.unwrap();
    let report = kiosk.engine().run().await.unwrap();
    assert_eq!((report.again, report.stored, report.failure), (2, 3, None));
    assert_eq!(rig.running.database.gaps(Timestamp::now()).await.unwrap(), []);
}

/// Refusals that the centre did not sign are not believed; these are its own, and a person can take over what waits.
#[tokio::test(flavor = "multi_thread")]
async fn a_device_that_may_speak_no_more_is_told_so_by_the_centre() {
    let rig = Rig::new().await;
    let kiosk = rig.enrol(Face::Kiosk, 1).await;
    let engine = kiosk.engine();
    kiosk.seal().await;
    assert_eq!(engine.run().await.unwrap().stored, 1);
    let code = recoded(&rig, &kiosk, true).await;
    crate::enrol(&rig.url, &code, &Signer::from_seed([7; 32])).await.unwrap();
    kiosk.seal().await;
    assert_eq!(engine.run().await.unwrap().failure.unwrap().id, "error-request-signature");
    let name = format!("{}-{}", kiosk.enrolled.office, kiosk.enrolled.device);
    rig.running.database.device_revoke(&name, Timestamp::now()).await.unwrap();
    kiosk.store.outbox_wake().await.unwrap();
    assert_eq!(engine.run().await.unwrap().failure.unwrap().id, "error-device-refused");
    assert!(kiosk.store.outbox_list().await.unwrap()[0].for_person);
}

/// A device whose disk was set back gives a number a second time: both versions are kept, a person looks, and the item comes to its end.
#[tokio::test(flavor = "multi_thread")]
async fn a_conflict_ends_with_an_empty_outbox() {
    let rig = Rig::new().await;
    let kiosk = rig.enrol(Face::Kiosk, 1).await;
    let first = kiosk.seal().await;
    assert_eq!(kiosk.engine().run().await.unwrap().stored, 1);
    let kiosk = kiosk.set_back().await;
    let second = kiosk.seal().await;
    assert_eq!(kiosk.engine().run().await.unwrap().quarantined, 1);
    let (database, now) = (&rig.running.database, Timestamp::now());
    let keys = server::CentreKeys::new([42; 32], &[43; 32]).unwrap();
    let listed = database.refused_list().await.unwrap();
    assert_eq!((listed.len(), listed[0].id, listed[0].code.as_str()), (1, second, "error-packet-conflict"));
    let sheet = kiosk.store.outbox_hand_over(second, "leyla", now).await.unwrap();
    assert_eq!(sheet.hash, listed[0].hash);
    let shown = database.refused_show(&keys, &sheet.hash, now).await.unwrap();
    assert_eq!((shown.manifest.id, shown.taken.map(|taken| taken.id)), (second, Some(first)), "both versions");
    kiosk.store.outbox_retry(second, "leyla", now).await.unwrap();
    assert_eq!(kiosk.engine().run().await.unwrap().stored, 0, "nobody has settled it yet");
    for _ in 0..2 {
        assert!(database.refused_settle(&keys, &sheet.hash, false, now).await.unwrap().settled_at.is_some());
    }
    assert!(database.refused_settle(&keys, "0", false, now).await.is_err());
    kiosk.store.outbox_retry(second, "leyla", now).await.unwrap();
    assert_eq!(kiosk.engine().run().await.unwrap().stored, 1);
    assert_eq!(kiosk.store.outbox_counts().await.unwrap(), store::OutboxCounts::default());
    assert_eq!(database.refused_list().await.unwrap().len(), 1, "it is kept");
    assert_eq!(database.gaps(now).await.unwrap(), []);
    assert!(database.audit_verify().await.unwrap().broken.is_empty());
}
