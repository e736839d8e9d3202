//! What travels by stick: everything unacknowledged, marked and unchanged.

use domain::message::Message;
use domain::state::{Case, Delivery};

use super::fixture::*;
use crate::{Acked, Mark};

/// MOSIP #945: what the centre never saw goes out like what it refused; only an acknowledgement ends it.
#[tokio::test]
async fn everything_unacknowledged_is_unsent_whatever_its_state() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    for n in [1, 2, 3] {
        fixture.sealed(n).await;
    }
    let quarantined = Mark {
        id: id(2),
        state: Delivery::Quarantined,
        reason: Some(Message::new("error-packet-conflict")),
        next_try: now(),
        failed: true,
    };
    store.outbox_mark(&[quarantined], now()).await.unwrap();
    store.outbox_ack(&[Acked { id: id(3), ack: vec![1] }], now()).await.unwrap();
    let unsent = store.outbox_unsent().await.unwrap();
    assert_eq!(unsent.iter().map(|unsent| unsent.id).collect::<Vec<_>>(), [id(1), id(2)]);
}

/// Exporting is a flag with a time: states stay, and what was never saved comes first.
#[tokio::test]
async fn exported_is_a_flag_and_puts_an_item_behind_the_others() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    let draft = fixture.draft(1).await;
    store.blob_put(draft, "copy", png(1)).await.unwrap();
    store.blob_put(draft, "photo", png(2)).await.unwrap();
    fixture.seal(draft).await.unwrap();
    fixture.sealed(2).await;
    store.apply_feed(&[event(id(50), 1, Case::Submitted)], 1).await.unwrap();
    fixture.act(id(50), 61).await.unwrap();
    let first = &store.outbox_unsent().await.unwrap()[0];
    let blobs = store.blobs_of(draft).await.unwrap();
    assert_eq!(first.blobs, blobs.iter().map(|blob| (blob.hash.clone(), blob.len)).collect::<Vec<_>>());
    let before = store.outbox_list().await.unwrap();
    store.outbox_exported(&[id(1), id(99)], "leyla", later(5)).await.unwrap();
    store.outbox_exported(&[id(61)], "leyla", later(9)).await.unwrap();
    let unsent = store.outbox_unsent().await.unwrap();
    assert_eq!(unsent.iter().map(|unsent| unsent.id).collect::<Vec<_>>(), [id(2), id(1), id(61)]);
    let after = store.outbox_list().await.unwrap();
    assert_eq!(after.iter().map(|entry| entry.exported_at).collect::<Vec<_>>(), [Some(later(5)), None, Some(later(9))]);
    for (mut after, before) in after.into_iter().zip(before) {
        after.exported_at = None;
        assert_eq!(after, before, "nothing else changed");
    }
    assert_eq!(fixture.due().await, [id(1), id(2), id(61)], "the network tries on");
    store.audit_verify().await.unwrap();
}

#[tokio::test]
async fn the_key_for_bundles_is_kept_as_it_was_said() {
    let fixture = Fixture::new().await;
    assert_eq!(fixture.store.bundle_key().await.unwrap(), None);
    fixture.store.set_bundle_key("one").await.unwrap();
    fixture.store.set_bundle_key("two").await.unwrap();
    let fixture = fixture.restart().await;
    assert_eq!(fixture.store.bundle_key().await.unwrap().as_deref(), Some("two"));
}
