//! A list of keys is used once the centre's signature is proven, never replaces a newer one, and changes nothing when refused.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use protocol::cose::{self, Purpose};
use protocol::wire::Face;
use protocol::{DeviceKey, KeyList, PublicKey, Signer, key_list};

use super::centre::Centre;
use super::device::Device;
use super::real::Rig;
use crate::{accept_keys, kept_keys};

fn list(serial: u64) -> KeyList {
    let keys = BTreeMap::from([("BAK01-K7".to_owned(), DeviceKey::lasting(Signer::from_seed([9; 32]).public_key()))]);
    let as_of = Timestamp::from_second(1_790_000_000).unwrap();
    KeyList { serial, as_of, public_url: "HTTPS://STATUS.EXAMPLE".into(), keys }
}

fn signed(serial: u64) -> Vec<u8> {
    key_list::seal(&list(serial), &Signer::from_seed([1; 32])).unwrap()
}

async fn rig() -> (Arc<Centre>, Device) {
    let (centre, url) = Centre::start(0, |centre, arrived| centre.all_stored(arrived)).await;
    let device = Device::at(&url, &centre.signer.public_key()).await;
    (centre, device)
}

#[tokio::test]
async fn a_list_that_the_feed_tells_of_is_fetched_once_and_kept() {
    let (centre, device) = rig().await;
    let (engine, key) = (device.engine(), centre.signer.public_key());
    assert_eq!(engine.run().await.unwrap().keys, None);
    assert!(kept_keys(&device.store, &key).await.unwrap().is_none());
    centre.list_keys(3, signed(3));
    let report = engine.run().await.unwrap();
    assert_eq!((report.keys, report.keys_refused, report.failure), (Some(3), None, None));
    assert_eq!(engine.run().await.unwrap().keys, None);
    assert_eq!(centre.fetched(), 1, "what is here is not fetched again");
    let kept = kept_keys(&device.store, &key).await.unwrap().unwrap();
    assert!(kept.as_of > list(3).as_of, "the centre confirmed it today");
    assert_eq!((kept.serial, kept.keys), (3, list(3).keys));
    let other = Signer::from_seed([2; 32]).public_key();
    assert!(kept_keys(&device.store, &other).await.unwrap().is_none(), "another centre's list is not this one's");
}

/// Offers a device that has list 4 something as number 5.
async fn refused(bytes: Vec<u8>, code: &str) {
    let (centre, device) = rig().await;
    let key = centre.signer.public_key();
    accept_keys(&device.store, &key, &signed(4), Timestamp::now()).await.unwrap();
    centre.list_keys(5, bytes);
    device.seal().await;
    let engine = device.engine();
    let report = engine.run().await.unwrap();
    assert_eq!((report.keys_refused, report.keys, report.failure, report.stored), (Some(code), None, None, 1));
    assert_eq!(kept_keys(&device.store, &key).await.unwrap().unwrap().serial, 4);
    assert_eq!(engine.run().await.unwrap().keys_refused, None);
    assert_eq!(centre.fetched(), 1, "what was refused is left alone for a while");
}

#[tokio::test]
async fn an_older_list_in_the_place_of_a_newer_one_is_refused() {
    refused(signed(3), "error-keys-old").await;
    refused(signed(4), "error-keys-old").await;
}

#[tokio::test]
async fn a_list_by_anybody_else_or_for_anything_else_is_refused() {
    refused(key_list::seal(&list(5), &Signer::from_seed([2; 32])).unwrap(), "error-keys-signature").await;
    let payload = cose::Signed::parse(&signed(5)).unwrap().unchecked_payload().to_vec();
    refused(cose::sign(&Signer::from_seed([1; 32]), "centre", Purpose::Ack, payload).unwrap(), "error-keys-signature")
        .await;
    let mut altered = signed(5);
    *altered.last_mut().unwrap() ^= 1;
    refused(altered, "error-keys-signature").await;
    refused(b"<html>".to_vec(), "error-keys-malformed").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_real_centres_list_arrives_with_each_change() {
    let rig = Rig::new().await;
    let kiosk = rig.enrol(Face::Kiosk, 1).await;
    let key: PublicKey = kiosk.enrolled.centre_key.parse().unwrap();
    let engine = kiosk.engine();
    assert_eq!(engine.run().await.unwrap().failure, None);
    let other = rig.enrol(Face::Counter, 2).await;
    let name = format!("{}-{}", other.enrolled.office, other.enrolled.device);
    rig.running.database.device_revoke(&name, Timestamp::now()).await.unwrap();
    // A centre lists its keys when it starts, and within a minute of a change.
    let _rig = rig.restart().await;
    let report = engine.run().await.unwrap();
    assert_eq!((report.failure, report.keys_refused), (None, None));
    let list = kept_keys(&kiosk.store, &key).await.unwrap().unwrap();
    assert_eq!((report.keys, list.public_url.as_str()), (Some(list.serial), "HTTPS://STATUS.EXAMPLE"));
    assert!(list.keys.len() == 2 && list.keys[&name].revoked_at.is_some(), "{list:?}");
}
