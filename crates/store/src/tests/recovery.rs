//! Real pages of a real encrypted database are damaged; what can be read goes on.

use std::os::unix::fs::FileExt as _;

use domain::state::Delivery;
use protocol::Signer;
use protocol::wire::{Application, Content, Manifest, VERSION};

use super::fixture::*;
use crate::{Acked, Sealed, Slot, Store, StoreError, recover};

const PAGE: u64 = 4096;

/// A seal whose packet is a real one, so that all of it can be read back from there.
fn signed(slot: &Slot) -> Sealed {
    let mut sealed = packet(slot);
    let number = domain::code::ReceiptNumber {
        office: "BAK01".parse().unwrap(),
        device: "K7".parse().unwrap(),
        counter: slot.counter,
    };
    sealed.receipt_number = number.to_string();
    let manifest = Manifest {
        version: VERSION,
        id: slot.draft.id,
        device: slot.device.clone(),
        seq: slot.seq,
        sealed_at: now(),
        clock_trusted: true,
        content: Content::Application(Box::new(Application {
            service: slot.draft.service.clone(),
            form_version: 1,
            catalogue: slot.draft.catalogue.clone(),
            lang: slot.draft.lang,
            receipt_number: sealed.receipt_number.clone(),
            status_code: sealed.status_code.clone(),
            token: sealed.token.clone(),
            answers: slot.draft.answers.clone(),
            blobs: slot.blobs.clone(),
        })),
    };
    sealed.packet = protocol::packet::seal(&manifest, &device()).unwrap();
    sealed
}

fn device() -> Signer {
    Signer::from_seed([9; 32])
}

async fn filled(count: u64) -> Fixture {
    let fixture = Fixture::new().await;
    for n in 1..=count {
        let draft = fixture.draft(n).await;
        fixture.store.blob_put(draft, "copy", png(u8::try_from(n % 250).unwrap())).await.unwrap();
        fixture.store.seal(draft, now(), |slot| Ok::<_, StoreError>(signed(slot))).await.unwrap();
    }
    fixture
}

/// Packets that one [`damage`] can overwrite: each is longer than that.
const REACHED: u64 = 2;

/// Overwrites pages of the closed file; the page numbers count from 1.
fn damage(fixture: &Fixture, pages: impl Iterator<Item = u64>) {
    let file = std::fs::OpenOptions::new().write(true).open(fixture.path()).unwrap();
    for page in pages {
        file.write_all_at(&[0x5a; 512], (page - 1) * PAGE + 700).unwrap();
    }
}

fn pages(fixture: &Fixture) -> u64 {
    std::fs::metadata(fixture.path()).unwrap().len() / PAGE
}

#[tokio::test]
async fn a_damaged_page_is_found_at_the_start_and_the_rest_goes_on() {
    let fixture = filled(60).await;
    let path = fixture.path();
    fixture.store.clone().close().await.unwrap();
    let sound = std::fs::read(&path).unwrap();
    let mut checked = 0;
    for page in (2..=pages(&fixture)).step_by(7) {
        std::fs::write(&path, &sound).unwrap();
        damage(&fixture, std::iter::once(page));
        match Store::open(&path, &key()).await {
            Ok(store) => {
                // A page that holds nothing: it is free, and was wiped when it was freed.
                store.close().await.unwrap();
                continue;
            }
            Err(error) => assert!(matches!(error, StoreError::Corrupt), "page {page}: {error:?}"),
        }
        let report =
            recover(&path, &key(), &device().public_key(), later(1_000 + i64::try_from(page).unwrap())).await.unwrap();
        let store = Store::open(&path, &key()).await.unwrap();
        assert_eq!(report.waiting + report.missing, 60, "page {page}: {report:?}");
        let hit = report.tables.iter().any(|table| table.table == "packet" && !table.whole);
        assert!(report.missing <= if hit { REACHED } else { 0 }, "page {page}: {report:?}");
        let list = store.outbox_list().await.unwrap();
        assert_eq!(list.len() as u64, report.waiting);
        for entry in &list {
            let row = store.application(entry.id).await.unwrap().expect("an application for every packet");
            assert_eq!((row.delivery, row.receipt_number.starts_with("BAK01-K7-")), (Delivery::Sealed, true));
        }
        assert!(folder_holds(&fixture, &report.aside), "the damaged file is kept");
        assert_eq!(store.recovery().await.unwrap().as_ref(), Some(&report));
        let next = store.holdings().await.unwrap()[0].last;
        assert!(next >= 60, "no number is given twice: {next}");
        store.close().await.unwrap();
        checked += 1;
    }
    assert!(checked >= 5, "{checked}");
}

fn folder_holds(fixture: &Fixture, name: &str) -> bool {
    fixture.folder.path().join(name).is_file()
}

/// Half of all pages: what is acknowledged or readable comes through, nothing panics, and the store works again.
#[tokio::test]
async fn much_damage_loses_what_it_hit_and_nothing_else_stops() {
    let fixture = filled(40).await;
    fixture.store.outbox_ack(&[Acked { id: id(1), ack: vec![1] }], now()).await.unwrap();
    let path = fixture.path();
    fixture.store.clone().close().await.unwrap();
    let last = pages(&fixture);
    damage(&fixture, (last / 2..=last).step_by(2));
    let opened = Store::open(&path, &key()).await;
    assert!(matches!(opened, Err(StoreError::Corrupt)), "{opened:?}");
    recover(&path, &key(), &device().public_key(), later(1)).await.unwrap();
    let store = Store::open(&path, &key()).await.unwrap();
    store.set_enrolment(&enrolled(), "http://127.0.0.1:1").await.unwrap();
    begin(&store, id(900)).await;
    let row = store.seal(id(900), now(), |slot| Ok::<_, StoreError>(signed(slot))).await.unwrap().application;
    assert!(row.seq > 40, "{}", row.seq);
}

/// A stop between the last steps of a recovery is finished at the next start.
#[tokio::test]
async fn a_recovery_that_was_stopped_is_finished() {
    let fixture = filled(3).await;
    let path = fixture.path();
    fixture.store.clone().close().await.unwrap();
    let complete = fixture.folder.path().join("pencere.db.recovered");
    std::fs::copy(&path, &complete).unwrap();
    std::fs::write(&path, b"no database at all").unwrap();
    let store = Store::open(&path, &key()).await.unwrap();
    assert_eq!(store.outbox_counts().await.unwrap().waiting, 3);
    assert!(!complete.exists());
}

/// The first page holds the schema and the salt: without it no statement runs, and the packets still come through.
#[tokio::test]
async fn a_damaged_first_page_costs_no_packet() {
    for spot in [0, 20, 700] {
        let fixture = filled(30).await;
        let path = fixture.path();
        fixture.store.clone().close().await.unwrap();
        let file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
        file.write_all_at(&[0x5a; 64], spot).unwrap();
        let opened = Store::open(&path, &key()).await;
        assert!(matches!(opened, Err(StoreError::Corrupt)), "byte {spot}: {opened:?}");
        let report = recover(&path, &key(), &device().public_key(), later(1)).await.unwrap();
        let store = Store::open(&path, &key()).await.unwrap();
        assert_eq!((report.waiting, store.outbox_list().await.unwrap().len()), (30, 30), "byte {spot}: {report:?}");
        let first = store.blobs_of(id(1)).await.unwrap();
        assert_eq!(first.len(), 1, "byte {spot}: the attachments came with them");
    }
}

#[tokio::test]
async fn a_wrong_key_recovers_nothing_and_changes_nothing() {
    let fixture = filled(2).await;
    let path = fixture.path();
    fixture.store.clone().close().await.unwrap();
    let wrong = crate::DatabaseKey::new([8; 32]);
    let opened = Store::open(&path, &wrong).await;
    assert!(matches!(opened, Err(StoreError::WrongKey)), "{opened:?}");
    let recovered = recover(&path, &wrong, &device().public_key(), later(1)).await;
    assert!(matches!(recovered, Err(StoreError::WrongKey)), "{recovered:?}");
    let store = Store::open(&path, &key()).await.unwrap();
    assert_eq!(store.outbox_counts().await.unwrap().waiting, 2);
}

/// atuin #2879: a full disk takes nothing in and loses nothing; with room again the queue goes on.
#[tokio::test]
async fn the_queue_goes_on_when_there_is_room_again() {
    let fixture = filled(2).await;
    let store = &fixture.store;
    store.disk_full(true).await.unwrap();
    let mut refused = 0;
    for n in 100..400 {
        let draft = crate::NewDraft {
            id: id(n),
            service: "REG".into(),
            form_version: 1,
            catalogue: "c".repeat(64),
            lang: domain::lang::Lang::Az,
        };
        match store.draft_create(&draft, now()).await {
            Ok(()) => {}
            Err(StoreError::DiskFull) => refused += 1,
            Err(other) => panic!("{other:?}"),
        }
    }
    assert!(refused > 0);
    assert_eq!(fixture.due().await, [id(1), id(2)], "what waits still waits");
    store.disk_full(false).await.unwrap();
    store.outbox_ack(&[Acked { id: id(1), ack: vec![1] }, Acked { id: id(2), ack: vec![1] }], now()).await.unwrap();
    assert!(fixture.due().await.is_empty());
    fixture.sealed(3).await;
    store.audit_verify().await.unwrap();
}
