//! The frozen packets of `docs/vectors/packets.json`, whose bytes were made from `docs/packets.md` and not by this crate: a later program
//! reads them all as they stand, and writes those of its own shape to the letter.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::*;

#[derive(Deserialize)]
struct File {
    external_aad: String,
    device: String,
    public_key: String,
    packets: Vec<Vector>,
}

#[derive(Deserialize)]
struct Vector {
    name: String,
    bytes: String,
    hash: String,
    kid: String,
    /// As JSON, the kind of its content first.
    manifest: Box<RawValue>,
    /// Whether this version writes the same bytes for this manifest.
    written: bool,
    /// Why it is not taken.
    error: Option<String>,
}

fn published() -> File {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/vectors/packets.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn frozen_packets_are_opened_as_they_stand() {
    let file = published();
    assert_eq!(file.external_aad.as_bytes(), Purpose::Packet.aad());
    assert_eq!(file.public_key, signer().public_key().to_string());
    let mut taken = 0;
    for Vector { name, bytes, hash, kid, manifest, written, error } in file.packets {
        let bytes = hex::decode(bytes).unwrap();
        assert_eq!(super::super::hash(&bytes), hash, "{name}");
        assert_eq!(Unopened::parse(&bytes).unwrap().device(), kid, "{name}");
        let opened = open(&bytes, |kid| (kid == file.device).then(|| signer().public_key()));
        if let Some(error) = error {
            assert_eq!(opened.unwrap_err().code(), error, "{name}");
            continue;
        }
        let expected: Manifest = serde_json::from_str(manifest.get()).unwrap();
        assert_eq!(opened, Ok(Packet { manifest: expected.clone(), hash }), "{name}");
        assert_eq!(seal(&expected, &signer()).unwrap().bytes == bytes, written, "{name}");
        taken += 1;
    }
    assert_eq!(taken, 7, "packets that are taken");
}

/// Whoever adds a field to a manifest adds it as optional: what the first program wrote is whole without it.
#[test]
fn a_packet_of_the_first_program_is_whole() {
    let file = published();
    let first = file.packets.iter().find(|vector| vector.name.contains("the first version")).unwrap();
    let packet = open_own(&hex::decode(&first.bytes).unwrap()).unwrap();
    let Content::Application(application) = packet.manifest.content else { panic!("no application") };
    assert_eq!((packet.manifest.version, packet.manifest.seq), (1, 1));
    assert_eq!((application.service.as_str(), application.form_version), ("REG", 1));
    assert_eq!(application.answers, BTreeMap::from([("surname".to_owned(), Value::from("SINTETIKA"))]));
}
