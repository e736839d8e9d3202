//! What earlier programs left behind: the bytes that their devices still hold.

use std::path::Path;
use std::sync::atomic::AtomicU64;

use jiff::SignedDuration;
use protocol::Signer;
use protocol::packet::{self, Packet, Sealed};
use protocol::wire::{Enrolled, Face};
use serde_json::Value as Json;

use super::rig::{Device, Rig};

on_both! {
    a_frozen_packet_of_an_older_program_is_stored;
}

/// The published packet of this name, with the bytes as its device keeps them.
fn frozen(name: &str, signer: &Signer) -> (Packet, Sealed) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/vectors/packets.json");
    let file: Json = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let vectors = file["packets"].as_array().unwrap();
    let vector = vectors.iter().find(|vector| vector["name"] == name).unwrap();
    let bytes = hex::decode(vector["bytes"].as_str().unwrap()).unwrap();
    let hash = packet::hash(&bytes);
    (packet::open(&bytes, |_| Some(signer.public_key())).unwrap(), Sealed { bytes, hash })
}

/// The device `BAK01-K7` with the key of the published packets.
async fn device_of_the_vectors(rig: &Rig) -> Device {
    let signer = Signer::from_seed([5; 32]);
    let hour = SignedDuration::from_hours(1);
    let mut code = String::new();
    for _ in 0..7 {
        code = rig.running.database.device_add("BAK01", Face::Kiosk, hour, rig.now()).await.unwrap().code;
    }
    let enrolled: Enrolled = rig.enrol_with(&code, &signer).await.json().await.unwrap();
    assert_eq!((enrolled.office.as_str(), enrolled.device.as_str()), ("BAK01", "K7"));
    // Its clock is the one of a device that is there already.
    let other = rig.enrol("BAK01", Face::Kiosk).await;
    Device { name: "BAK01-K7".into(), enrolled, signer, seq: AtomicU64::new(1_000), ..other }
}

async fn a_frozen_packet_of_an_older_program_is_stored(rig: Rig) {
    let kiosk = device_of_the_vectors(&rig).await;
    let names = ["an application of the first version, no attachment", "fields that a later program adds"];
    for name in names {
        let (packet, sealed) = frozen(name, &kiosk.signer);
        let outcomes = kiosk.push(&[&sealed]).await;
        let ack = kiosk.acknowledged(&outcomes[0], &packet.manifest, &sealed);
        assert_eq!(ack.stored_at, rig.now(), "{name}");
    }
    rig.settled().await;
    let events = kiosk.feed(0).await.events;
    assert!(events.iter().any(|event| event.receipt_number == "BAK01-K7-000123-9"), "{events:?}");
    assert_eq!(rig.number("SELECT count(*) FROM application").await, 2);
    assert_eq!(rig.number("SELECT count(*) FROM refused").await, 0);
}
