//! Refused packets: a person sees both versions and ends the refused one.

use protocol::wire::{Action, Content, Face, Role};

use super::rig::{Rig, blob, png, rejected};
use crate::CentreKeys;
use crate::refused::RefusedError;

on_both! {
    a_refused_packet_is_seen_and_settled;
    attachments_that_only_the_device_has_are_not_settled_away_unasked;
    a_settled_act_is_never_applied;
}

async fn a_refused_packet_is_seen_and_settled(rig: Rig) {
    let (keys, foreign) =
        (CentreKeys::new([42; 32], &[43; 32]).unwrap(), CentreKeys::new([42; 32], &[44; 32]).unwrap());
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let (first, sealed) = kiosk.seal_application();
    kiosk.push(&[&sealed]).await;
    let again = |seq| kiosk.seal_as(first.id, seq, Content::Application(Box::new(kiosk.application())));
    let (second, other) = again(2);
    assert_eq!(rejected(&kiosk.push(&[&other]).await[0]), "error-packet-conflict");
    let database = &rig.running.database;
    let listed = database.refused_list().await.unwrap();
    assert_eq!((listed.len(), &listed[0].hash, listed[0].settled_at), (1, &other.hash, None));
    let shown = database.refused_show(&keys, &other.hash, rig.now()).await.unwrap();
    assert_eq!((shown.manifest.seq, shown.taken.map(|taken| taken.seq)), (2, Some(1)), "both versions");
    assert!(database.refused_show(&foreign, &other.hash, rig.now()).await.is_err());
    assert!(database.refused_settle(&foreign, &other.hash, false, rig.now()).await.is_err());
    assert_eq!(rejected(&kiosk.push(&[&other]).await[0]), "error-packet-conflict", "nobody has settled it");
    let settled = database.refused_settle(&keys, &other.hash, false, rig.now()).await.unwrap();
    assert_eq!(settled.settled_at, Some(rig.now()));
    kiosk.acknowledged(&kiosk.push(&[&other]).await[0], &second, &other);
    assert_eq!(rejected(&kiosk.push(&[&again(3).1]).await[0]), "error-packet-conflict", "exactly these bytes were");
    assert_eq!(rig.number("SELECT count(*) FROM application").await, 1);
    for act in ["refused-read", "refused-settled"] {
        assert_eq!(rig.number(&format!("SELECT count(*) FROM audit WHERE act = '{act}'")).await, 1, "{act}");
    }
    assert!(database.audit_verify().await.unwrap().broken.is_empty());
}

async fn attachments_that_only_the_device_has_are_not_settled_away_unasked(rig: Rig) {
    let keys = CentreKeys::new([42; 32], &[43; 32]).unwrap();
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let (first, sealed) = kiosk.seal_application();
    kiosk.push(&[&sealed]).await;
    let mut application = kiosk.application();
    application.blobs = vec![blob("copy", &png(7))];
    let (manifest, other) = kiosk.seal_as(first.id, 2, Content::Application(Box::new(application)));
    assert_eq!(rejected(&kiosk.push(&[&other]).await[0]), "error-packet-conflict");
    let database = &rig.running.database;
    let refused = database.refused_settle(&keys, &other.hash, false, rig.now()).await;
    assert!(matches!(refused, Err(RefusedError::Attachments(1))));
    assert_eq!(rejected(&kiosk.push(&[&other]).await[0]), "error-packet-conflict", "the device keeps it");
    database.refused_settle(&keys, &other.hash, true, rig.now()).await.unwrap();
    kiosk.acknowledged(&kiosk.push(&[&other]).await[0], &manifest, &other);
}

/// What forbade it may be gone by the time the device asks again: a person has ended it all the same.
async fn a_settled_act_is_never_applied(rig: Rig) {
    let keys = CentreKeys::new([42; 32], &[43; 32]).unwrap();
    let (kiosk, counter) = (rig.enrol("BAK01", Face::Kiosk).await, rig.enrol("BAK01", Face::Counter).await);
    let (case, sealed) = kiosk.seal_application();
    kiosk.push(&[&sealed]).await;
    let (manifest, act) = counter.seal_act(case.id, 1, "aysel", Action::Compared);
    assert_eq!(rejected(&counter.push(&[&act]).await[0]), "error-packet-act-forbidden");
    rig.running.database.refused_settle(&keys, &act.hash, false, rig.now()).await.unwrap();
    rig.officer("aysel", "BAK01", &[Role::FrontDesk]).await;
    counter.acknowledged(&counter.push(&[&act]).await[0], &manifest, &act);
    assert_eq!(rig.number("SELECT count(*) FROM history").await, 0);
    assert_eq!(rig.number("SELECT count(*) FROM refused WHERE settled_at IS NOT NULL").await, 1);
}
