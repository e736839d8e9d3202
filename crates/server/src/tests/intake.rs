//! Intake: what is acknowledged is durable, what comes twice changes nothing, one bad item stops nobody.

use std::sync::Arc;

use protocol::body::from_base64;
use protocol::wire::{Content, Face, Outcome};
use protocol::{PublicKey, ack};
use reqwest::StatusCode;

use super::rig::{Rig, code_of, new_id, rejected};

on_both! {
    a_packet_is_stored_and_acknowledged;
    mosip_packet_receiver_the_ack_comes_after_the_commit;
    kobocat_470_a_race_of_duplicates_stores_one;
    odk_5317_same_id_other_hash_is_refused_and_both_are_kept;
    opencrvs_2576_one_bad_item_does_not_block_the_batch;
    a_sequence_number_or_a_receipt_number_is_taken_once;
    a_sender_may_carry_the_packets_of_others;
    a_revoked_devices_packets_are_refused_unless_received_before;
    the_cursor_never_skips_a_row_that_commits_late;
    only_what_search_needs_lies_open_in_the_database;
    problems_found_later_are_shown_and_do_not_unstore;
    a_batch_of_five_hundred_is_one_commit;
    a_batch_is_acknowledged_together_when_the_device_asks;
}

async fn a_packet_is_stored_and_acknowledged(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let (manifest, sealed) = kiosk.seal_application();
    let outcomes = kiosk.push(&[&sealed]).await;
    let ack = kiosk.acknowledged(&outcomes[0], &manifest, &sealed);
    assert_eq!(ack.stored_at, rig.now());
    rig.forward(jiff::SignedDuration::from_hours(1));
    assert_eq!(kiosk.push(&[&sealed]).await, outcomes, "the same packet gets the same acknowledgement");
    assert_eq!(rig.number("SELECT count(*) FROM application").await, 1);
    assert!(rig.running.database.audit_verify().await.unwrap().broken.is_empty());
}

/// MOSIP PacketReceiverStage acknowledges before it stores; OpenCRVS #7005 takes an error as success.
async fn mosip_packet_receiver_the_ack_comes_after_the_commit(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let (manifest, sealed) = kiosk.seal_application();
    rig.execute("ALTER TABLE audit RENAME TO audit_gone").await;
    let refused = kiosk.push_raw(&[&sealed]).await;
    assert_eq!(code_of(refused).await, (StatusCode::SERVICE_UNAVAILABLE, "error-centre-internal".to_owned()));
    assert_eq!(rig.number("SELECT count(*) FROM packet").await, 0, "nothing of a failed batch stays");
    rig.execute("ALTER TABLE audit_gone RENAME TO audit").await;
    let outcomes = kiosk.push(&[&sealed]).await;
    kiosk.acknowledged(&outcomes[0], &manifest, &sealed);
    assert_eq!(rig.number("SELECT count(*) FROM packet").await, 1);
}

async fn kobocat_470_a_race_of_duplicates_stores_one(rig: Rig) {
    let kiosk = Arc::new(rig.enrol("BAK01", Face::Kiosk).await);
    let (manifest, sealed) = kiosk.seal_application();
    let sealed = Arc::new(sealed);
    let pushes = (0..8).map(|_| {
        let (kiosk, sealed) = (Arc::clone(&kiosk), Arc::clone(&sealed));
        tokio::spawn(async move { kiosk.push(&[&sealed, &sealed]).await })
    });
    for push in pushes.collect::<Vec<_>>() {
        for outcome in push.await.unwrap() {
            kiosk.acknowledged(&outcome, &manifest, &sealed);
        }
    }
    assert_eq!(rig.number("SELECT count(*) FROM application").await, 1);
    assert_eq!(rig.number("SELECT count(*) FROM refused").await, 0);
}

/// ODK Collect #5317, Enketo #1405.
async fn odk_5317_same_id_other_hash_is_refused_and_both_are_kept(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let (manifest, first) = kiosk.seal_application();
    let other = Content::Application(Box::new(kiosk.application()));
    let (_, second) = kiosk.seal_as(manifest.id, 99, other);
    let outcomes = kiosk.push(&[&first]).await;
    kiosk.acknowledged(&outcomes[0], &manifest, &first);
    for _ in 0..2 {
        assert_eq!(rejected(&kiosk.push(&[&second]).await[0]), "error-packet-conflict");
    }
    assert_eq!(rig.number("SELECT count(*) FROM refused").await, 1, "kept once");
    let outcomes = kiosk.push(&[&first, &second]).await;
    kiosk.acknowledged(&outcomes[0], &manifest, &first);
    let (fresh, a) = kiosk.seal_application();
    let (_, b) = kiosk.seal_as(fresh.id, 100, Content::Application(Box::new(kiosk.application())));
    let outcomes = kiosk.push(&[&a, &b, &a]).await;
    kiosk.acknowledged(&outcomes[0], &fresh, &a);
    assert_eq!(rejected(&outcomes[1]), "error-packet-conflict", "also within one batch");
    assert_eq!(outcomes[0], outcomes[2]);
}

/// OpenCRVS #2576, CommCare #1807.
async fn opencrvs_2576_one_bad_item_does_not_block_the_batch(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let (good, first) = kiosk.seal_application();
    let (_, mut broken) = kiosk.seal_application();
    let last = broken.bytes.len() - 1;
    broken.bytes[last] ^= 1;
    let (mut foreign, _) = kiosk.seal_application();
    if let Content::Application(application) = &mut foreign.content {
        application.receipt_number = rig.enrol("GAN01", Face::Kiosk).await.receipt_number(1);
    }
    let (_, foreign) = kiosk.seal_as(foreign.id, foreign.seq, foreign.content);
    let (also_good, second) = kiosk.seal_application();
    let outcomes = kiosk.push(&[&first, &broken, &foreign, &second]).await;
    kiosk.acknowledged(&outcomes[0], &good, &first);
    assert_eq!(rejected(&outcomes[1]), "error-packet-signature");
    assert_eq!(rejected(&outcomes[2]), "error-packet-malformed");
    kiosk.acknowledged(&outcomes[3], &also_good, &second);
}

async fn a_sequence_number_or_a_receipt_number_is_taken_once(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let application = kiosk.application();
    let (_, first) = kiosk.seal_as(new_id(), 1, Content::Application(Box::new(application.clone())));
    let (_, same_receipt) = kiosk.seal_as(new_id(), 2, Content::Application(Box::new(application)));
    let (_, same_seq) = kiosk.seal_as(new_id(), 1, Content::Application(Box::new(kiosk.application())));
    let outcomes = kiosk.push(&[&first]).await;
    assert!(matches!(outcomes[0], Outcome::Stored { .. }));
    let outcomes = kiosk.push(&[&same_receipt, &same_seq]).await;
    assert_eq!(rejected(&outcomes[0]), "error-packet-conflict");
    assert_eq!(rejected(&outcomes[1]), "error-packet-conflict");
    assert_eq!(rig.number("SELECT count(*) FROM refused").await, 2);
}

async fn a_sender_may_carry_the_packets_of_others(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let courier = rig.enrol("GAN01", Face::Counter).await;
    let (manifest, sealed) = kiosk.seal_application();
    let outcomes = courier.push(&[&sealed]).await;
    kiosk.acknowledged(&outcomes[0], &manifest, &sealed);
    assert_eq!(courier.feed(0).await.events.len(), 0, "the case belongs to the kiosk's office");
    assert_eq!(kiosk.feed(0).await.events.len(), 1);
}

async fn a_revoked_devices_packets_are_refused_unless_received_before(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let courier = rig.enrol("BAK01", Face::Counter).await;
    let (before, early) = kiosk.seal_application();
    let (_, late) = kiosk.seal_application();
    courier.push(&[&early]).await;
    rig.running.database.device_revoke(&kiosk.name, rig.now()).await.unwrap();
    let outcomes = courier.push(&[&early, &late]).await;
    kiosk.acknowledged(&outcomes[0], &before, &early);
    assert_eq!(rejected(&outcomes[1]), "error-packet-device-unknown");
    let refused = kiosk.push_raw(&[&late]).await;
    assert_eq!(code_of(refused).await, (StatusCode::FORBIDDEN, "error-device-refused".to_owned()));
}

async fn the_cursor_never_skips_a_row_that_commits_late(rig: Rig) {
    let counter = rig.enrol("BAK01", Face::Counter).await;
    let mut pushes = Vec::new();
    for _ in 0..6 {
        let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
        pushes.push(tokio::spawn(async move {
            for _ in 0..5 {
                let batch: Vec<_> = (0..3).map(|_| kiosk.seal_application().1).collect();
                let outcomes = kiosk.push(&batch.iter().collect::<Vec<_>>()).await;
                assert!(outcomes.iter().all(|outcome| matches!(outcome, Outcome::Stored { .. })));
            }
        }));
    }
    let (mut cursor, mut seen) = (0, std::collections::BTreeSet::new());
    let mut running = true;
    while running {
        running = pushes.iter().any(|push| !push.is_finished());
        loop {
            let page = counter.feed(cursor).await;
            cursor = page.next;
            seen.extend(page.events.iter().map(|event| event.application));
            if !page.more {
                break;
            }
        }
    }
    assert_eq!(seen.len(), 90);
}

async fn only_what_search_needs_lies_open_in_the_database(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let counter = rig.enrol("BAK01", Face::Counter).await;
    let (_, sealed) = kiosk.seal_application();
    kiosk.push(&[&sealed]).await;
    assert_eq!(counter.feed(0).await.events.len(), 1);
    let folder = rig.folder.path().to_owned();
    let bytes = if rig.database_url.starts_with("sqlite") {
        ["centre.db", "centre.db-wal"].map(|name| std::fs::read(folder.join(name)).unwrap()).concat()
    } else {
        let dump = std::process::Command::new("pg_dump").args(["--inserts", &rig.database_url]).output().unwrap();
        assert!(dump.status.success());
        dump.stdout
    };
    let find = |text: &[u8]| bytes.windows(text.len()).any(|part| part == text);
    let holds = |text: &str| find(text.as_bytes()) || find(hex::encode(text).as_bytes());
    assert!(holds(&kiosk.name), "the right bytes are searched");
    for secret in ["TESTOVA", "SINTETIKA", "C01234567", "citizenship", "female"] {
        assert!(!holds(secret), "{secret}");
    }
}

async fn problems_found_later_are_shown_and_do_not_unstore(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let counter = rig.enrol("BAK01", Face::Counter).await;
    let (manifest, sealed) = kiosk.seal_application();
    let outcomes = kiosk.push(&[&sealed]).await;
    kiosk.acknowledged(&outcomes[0], &manifest, &sealed);
    let patience = tokio::time::Instant::now() + std::time::Duration::from_secs(30);
    let mut cursor = 0;
    loop {
        let page = counter.feed(cursor).await;
        cursor = page.next;
        let Some(event) = page.events.into_iter().next() else {
            assert!(tokio::time::Instant::now() < patience, "validation never came");
            tokio::task::yield_now().await;
            continue;
        };
        let detail = event.detail.unwrap();
        if !detail.problems.is_empty() {
            assert!(detail.problems.iter().any(|problem| problem.field == "arrival_date"), "{:?}", detail.problems);
            assert_eq!(event.version, 1, "a finding is not a change of the case");
            break;
        }
    }
}

async fn a_batch_of_five_hundred_is_one_commit(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let batch: Vec<_> = (0..500).map(|_| kiosk.seal_application()).collect();
    let outcomes = kiosk.push(&batch.iter().map(|(_, sealed)| sealed).collect::<Vec<_>>()).await;
    for (outcome, (manifest, sealed)) in outcomes.iter().zip(&batch) {
        kiosk.acknowledged(outcome, manifest, sealed);
    }
    assert_eq!(rig.number("SELECT count(*) FROM application").await, 500);
    let one_too_many: Vec<_> = std::iter::repeat_n(&batch[0].1, 501).collect();
    let refused = kiosk.push_raw(&one_too_many).await;
    assert_eq!(code_of(refused).await, (StatusCode::PAYLOAD_TOO_LARGE, "error-request-too-large".to_owned()));
}

/// One signature proves each stored packet of the batch and no other; a device that does not ask gets one each, also for the same packets.
async fn a_batch_is_acknowledged_together_when_the_device_asks(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let centre: PublicKey = kiosk.enrolled.centre_key.parse().unwrap();
    let batch: Vec<_> = (0..5).map(|_| kiosk.seal_application()).collect();
    let (other, conflict) = kiosk.seal_as(batch[0].0.id, 900, batch[1].0.content.clone());
    let sent: Vec<_> = batch.iter().map(|(_, sealed)| sealed).chain([&conflict]).collect();
    let answer = kiosk.push_together(&sent).await;
    assert_eq!(answer.outcomes[..5], vec![Outcome::Listed; 5]);
    assert_eq!(rejected(&answer.outcomes[5]), "error-packet-conflict");
    let list = from_base64(&answer.ack.unwrap()).unwrap();
    assert_eq!(ack::open_list(&list, &centre).unwrap().len(), 5);
    for (manifest, sealed) in &batch {
        let ack = ack::of_packet(&list, manifest.id, &centre).unwrap();
        assert_eq!((&ack.hash, &ack.device, ack.seq), (&sealed.hash, &kiosk.name, manifest.seq));
    }
    assert_eq!(other.id, batch[0].0.id);
    let again = kiosk.push(&[&batch[0].1]).await;
    kiosk.acknowledged(&again[0], &batch[0].0, &batch[0].1);
    let refused = kiosk.push_together(&[&conflict]).await;
    assert!(refused.ack.is_none(), "nothing stored, nothing signed");
}
