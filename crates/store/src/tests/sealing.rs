//! The seal and the purge.

use domain::state::{Case, Delivery};

use super::fixture::*;
use crate::{PrintKind, RESERVE, Store, StoreError, free_space_ok};

/// Odoo #125037, #60939: what is confirmed is on the disk, whole, before anything is printed.
#[tokio::test]
async fn a_seal_moves_everything_at_once() {
    let fixture = Fixture::new().await;
    let id = fixture.draft(1).await;
    let blob = fixture.store.blob_put(id, "copy", png(1)).await.unwrap();
    let outcome = fixture.seal(id).await.unwrap();
    assert!(!outcome.already);
    let fixture = fixture.restart().await;
    let row = fixture.store.application(id).await.unwrap().unwrap();
    assert_eq!(row, outcome.application);
    assert_eq!((row.counter, row.seq), (1, 1));
    assert_eq!(row.receipt_number, "BAK01-K7-000001-X");
    assert_eq!(row.delivery, Delivery::Sealed);
    assert_eq!(fixture.store.draft_get(id).await.unwrap(), None);
    assert_eq!(fixture.due().await, [id]);
    // OpenCRVS #5313: the record and its documents belong together.
    assert_eq!(fixture.store.blobs_of(id).await.unwrap(), [blob]);
    let by_number = fixture.store.application_by_receipt("BAK01-K7-000001-X").await;
    assert_eq!(by_number.unwrap(), Some(row));
}

/// Odoo #125037 once more: the disk is full for a moment, a later seal is undone, and what is confirmed after that is on the disk.
#[tokio::test]
async fn a_seal_after_a_full_disk_is_durable() {
    let fixture = Fixture::new().await;
    let (refused, kept) = (fixture.draft(1).await, fixture.draft(2).await);
    fixture.store.disk_full(true).await.unwrap();
    let big = [png(1), vec![7; 2_000_000]].concat();
    assert!(matches!(fixture.store.blob_put(refused, "copy", big).await, Err(StoreError::DiskFull)));
    fixture.store.disk_full(false).await.unwrap();
    let undone = fixture.store.seal(refused, now(), |_| Err(StoreError::Data)).await;
    assert!(matches!(undone, Err(StoreError::Data)));
    fixture.seal(kept).await.unwrap();
    assert!(fixture.store.application(kept).await.unwrap().is_some(), "for the other connections");
    let again = Store::open(&fixture.path(), &key()).await.unwrap();
    assert!(again.application(kept).await.unwrap().is_some(), "after a crash");
}

/// MOSIP #971, a double tap: the second seal gets the first one's numbers, also after a crash and side by side.
#[tokio::test(flavor = "multi_thread")]
async fn sealing_twice_is_sealing_once() {
    let fixture = Fixture::new().await;
    let id = fixture.draft(1).await;
    let (one, two) = tokio::join!(fixture.seal(id), fixture.seal(id));
    let (one, two) = (one.unwrap(), two.unwrap());
    assert_eq!(one.application, two.application);
    assert_eq!(u8::from(one.already) + u8::from(two.already), 1);
    let fixture = fixture.restart().await;
    let third = fixture.seal(id).await.unwrap();
    assert!(third.already);
    assert_eq!(third.application, one.application);
    assert_eq!(fixture.due().await.len(), 1);
}

#[tokio::test]
async fn a_sealed_application_cannot_be_typed_into() {
    let fixture = Fixture::new().await;
    let id = fixture.sealed(1).await;
    let late = fixture.store.draft_set(id, "surname", &"Other".into(), now()).await;
    assert!(matches!(late, Err(StoreError::NoDraft)));
    let blob = fixture.store.blob_put(id, "copy", png(1)).await;
    assert!(matches!(blob, Err(StoreError::NoDraft)));
}

/// MOSIP #747: when the packet cannot be made, the draft is whole and no number is lost.
#[tokio::test]
async fn a_failed_builder_uses_up_nothing() {
    let fixture = Fixture::new().await;
    let id = fixture.draft(1).await;
    let failed = fixture.store.seal(id, now(), |_| Err(StoreError::Data)).await;
    assert!(matches!(failed, Err(StoreError::Data)));
    assert_eq!(fixture.store.draft_get(id).await.unwrap().unwrap().answers, answers());
    assert!(fixture.due().await.is_empty());
    let row = fixture.seal(id).await.unwrap().application;
    assert_eq!((row.counter, row.seq), (1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_are_contiguous_under_concurrency() {
    let fixture = Fixture::new().await;
    for n in 0..20 {
        fixture.draft(n).await;
    }
    let mut tasks = tokio::task::JoinSet::new();
    for n in 0..20 {
        let store = fixture.store.clone();
        tasks.spawn(async move {
            let build = |slot: &crate::Slot| {
                if n % 5 == 0 { Err(StoreError::Data) } else { Ok(packet(slot)) }
            };
            store.seal(id(n), now(), build).await
        });
    }
    let mut seqs: Vec<u64> =
        tasks.join_all().await.into_iter().flatten().map(|outcome| outcome.application.seq).collect();
    seqs.sort_unstable();
    assert_eq!(seqs, (1..=16).collect::<Vec<_>>());
}

#[tokio::test]
async fn the_counter_never_restarts() {
    let fixture = Fixture::new().await;
    let id = fixture.sealed(1).await;
    let ack = crate::Acked { id, ack: vec![1] };
    fixture.store.outbox_ack(&[ack], now()).await.unwrap();
    fixture.compared(later(1)).await;
    assert_eq!(fixture.store.purge_acknowledged(later(1), later(1)).await.unwrap(), 1);
    let fixture = fixture.restart().await;
    let id = fixture.draft(2).await;
    assert_eq!(fixture.seal(id).await.unwrap().application.counter, 2);
}

#[tokio::test]
async fn without_an_enrolment_nothing_is_sealed() {
    let folder = tempfile::TempDir::new().unwrap();
    let store = crate::Store::open(&folder.path().join("s.db"), &key()).await.unwrap();
    begin(&store, id(1)).await;
    let sealed = store.seal(id(1), now(), |slot| Ok::<_, StoreError>(packet(slot))).await;
    assert!(matches!(sealed, Err(StoreError::NotEnrolled)));
}

/// atuin #2879: a full disk is noticed before sealing, not in the middle.
#[test]
fn the_disk_reserve_is_kept() {
    let folder = tempfile::TempDir::new().unwrap();
    assert!(free_space_ok(folder.path(), 1).is_ok());
    let full = free_space_ok(folder.path(), u64::MAX);
    assert!(matches!(full, Err(StoreError::DiskFull)));
    assert_eq!(StoreError::DiskFull.message().id, "error-disk-full");
    const { assert!(RESERVE >= 16 * 1024 * 1024) };
}

/// The reserve is asked for before anything is written: no number is used up, and the draft can be sealed once there is room.
#[tokio::test]
async fn below_the_reserve_neither_a_seal_nor_an_act_is_taken() {
    let fixture = Fixture::new().await;
    let (store, draft) = (&fixture.store, fixture.draft(1).await);
    store.apply_feed(&[event(id(5), 1, Case::Submitted)], 1).await.unwrap();
    store.keep_free(u64::MAX);
    assert!(matches!(fixture.seal(draft).await, Err(StoreError::DiskFull)));
    assert!(matches!(fixture.act(id(5), 6).await, Err(StoreError::DiskFull)));
    assert_eq!(store.draft_get(draft).await.unwrap().unwrap().answers, answers());
    assert!(store.outbox_list().await.unwrap().is_empty());
    store.keep_free(1);
    assert_eq!(fixture.seal(draft).await.unwrap().application.seq, 1);
    fixture.act(id(5), 6).await.unwrap();
}

/// Purge only behind a verified acknowledgement; then nothing but number, code and state is left.
#[tokio::test]
async fn a_purge_leaves_number_code_and_state() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    let (acked, waiting) = (fixture.draft(1).await, fixture.sealed(2).await);
    let blob = store.blob_put(acked, "copy", png(1)).await.unwrap();
    fixture.seal(acked).await.unwrap();
    let ack = crate::Acked { id: acked, ack: vec![1] };
    store.outbox_ack(&[ack], now()).await.unwrap();
    let mut told = event(acked, 1, Case::Accepted);
    told.detail = None;
    store.apply_feed(&[told], 1).await.unwrap();
    fixture.compared(now()).await;
    assert_eq!(store.purge_acknowledged(now(), now()).await.unwrap(), 0);
    assert_eq!(store.purge_acknowledged(later(1), now()).await.unwrap(), 1);
    assert_eq!(store.purge_acknowledged(later(1), now()).await.unwrap(), 0);
    let row = store.application(acked).await.unwrap().unwrap();
    assert_eq!((row.facts, row.token), (None, None));
    assert_eq!(row.case, Some(Case::Accepted));
    assert_eq!(row.delivery, Delivery::Stored);
    assert!(!row.status_code.is_empty() && !row.receipt_number.is_empty());
    assert_eq!(store.blob_get(&blob.hash).await.unwrap(), None);
    assert!(store.outbox_packets(&[acked]).await.unwrap().is_empty());
    assert_eq!(store.outbox_packets(&[waiting]).await.unwrap().len(), 1);
    let kept = store.application(waiting).await.unwrap().unwrap();
    assert!(kept.facts.is_some());
    let print = store.print_begin(acked, PrintKind::A4, "", now()).await;
    assert!(matches!(print, Err(StoreError::NoApplication)));
}

/// The centre lies in ruins for a week, or the clock jumps a year: until it was seen that the centre holds them, no packets go.
#[tokio::test]
async fn a_clock_alone_wipes_no_packet() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    for n in 1..=2 {
        let id = fixture.sealed(n).await;
        store.outbox_ack(&[crate::Acked { id, ack: vec![1] }], later(10 * i64::try_from(n).unwrap())).await.unwrap();
    }
    let purge = async |keep: i64, at: i64| store.purge_acknowledged(later(at - keep), later(at)).await.unwrap();
    assert_eq!(purge(5, 1_000_000).await, 0, "never compared");
    fixture.compared(later(12)).await;
    assert_eq!(purge(5, 1_000_000).await, 0, "compared too soon behind the acknowledgement");
    fixture.compared(later(16)).await;
    assert_eq!(purge(5, 1_000_000).await, 1, "the first was there five seconds later; nothing is known of the second");
    store.reconcile_soon().await.unwrap();
    fixture.store.reconcile(&[], later(900)).await.unwrap();
    assert_eq!(purge(5, 1_000_000).await, 0, "the centre said nothing of this name");
    fixture.compared(later(900)).await;
    store.reconcile_soon().await.unwrap();
    assert_eq!(purge(5, 1_000_000).await, 0, "the centre begins anew, and nothing was compared since");
    fixture.compared(later(901)).await;
    assert_eq!(purge(5, 1_000_000).await, 1);
}
