#[path = "tests/vectors.rs"]
mod vectors;

use std::collections::BTreeMap;

use domain::lang::Lang;
use jiff::Timestamp;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::wire::{BlobRef, Decision};

type Spoil = Box<dyn Fn(&mut Manifest, &mut Application)>;

fn signer() -> Signer {
    Signer::from_seed([5; 32])
}

fn id() -> Uuid {
    uuid::Builder::from_unix_timestamp_millis(1_790_000_000_000, &[7; 10]).into_uuid()
}

fn application() -> Application {
    let answers = BTreeMap::from([
        ("surname".to_owned(), Value::from("MAMMADOVA")),
        ("visa_days".to_owned(), Value::Number(30)),
        ("agreed".to_owned(), Value::Flag(true)),
        ("checked".to_owned(), Value::Many(vec!["a".into(), "b".into()])),
    ]);
    let blob = BlobRef { hash: "ab".repeat(32), len: 10, media_type: "image/png".into(), field: "copy".into() };
    Application {
        service: "REG".into(),
        form_version: 1,
        catalogue: "0f".repeat(32),
        lang: Lang::Az,
        receipt_number: "BAK01-K7-000123-H".into(),
        status_code: "K7Q49M2XT6RD".into(),
        token: "ab".repeat(16),
        answers,
        blobs: vec![blob],
    }
}

fn manifest(content: Content) -> Manifest {
    Manifest {
        version: VERSION,
        id: id(),
        device: "BAK01-K7".into(),
        seq: 1,
        sealed_at: Timestamp::from_second(1_790_000_000).unwrap(),
        clock_trusted: true,
        content,
    }
}

fn open_own(bytes: &[u8]) -> Result<Packet, PacketError> {
    open(bytes, |kid| (kid == "BAK01-K7").then(|| signer().public_key()))
}

#[test]
fn every_content_survives_the_journey() {
    let act = |action| Content::Act(Act { case: id(), base_version: 2, staff: "aysel".into(), action });
    let contents = [
        Content::Application(Box::new(application())),
        act(Action::Compared),
        act(Action::Corrected { answers: application().answers }),
        act(Action::Decided { decision: Decision::Return, reasons: vec!["r".into()], note: "qeyd".into() }),
    ];
    for content in contents {
        let manifest = manifest(content);
        let sealed = seal(&manifest, &signer()).unwrap();
        assert_eq!(sealed, seal(&manifest, &signer()).unwrap(), "sealing is deterministic");
        let packet = open_own(&sealed.bytes).unwrap();
        assert_eq!(packet, Packet { manifest, hash: sealed.hash });
    }
}

#[test]
fn a_typical_packet_is_small() {
    let sealed = seal(&manifest(Content::Application(Box::new(application()))), &signer()).unwrap();
    assert!(sealed.bytes.len() < 800, "{}", sealed.bytes.len());
}

#[test]
fn a_device_cannot_sign_for_another() {
    let mut other = manifest(Content::Application(Box::new(application())));
    other.device = "BAK01-K8".into();
    let mut payload = Vec::new();
    ciborium::into_writer(&other, &mut payload).unwrap();
    let bytes = cose::sign(&signer(), "BAK01-K7", Purpose::Packet, payload).unwrap();
    assert_eq!(open_own(&bytes), Err(PacketError::Device));
    let bytes = seal(&other, &signer()).unwrap().bytes;
    assert_eq!(open_own(&bytes), Err(PacketError::UnknownDevice));
}

#[test]
fn what_cannot_be_a_device_s_name_is_looked_up_nowhere() {
    for kid in ["", "BAK01\0K7", "BAK01 K7", "BAK01-K7\n", "BAK01-Ə"] {
        let bytes = cose::sign(&signer(), kid, Purpose::Packet, b"payload".to_vec()).unwrap();
        assert_eq!(Unopened::parse(&bytes).unwrap_err(), PacketError::Malformed, "{kid:?}");
        let asked = open(&bytes, |kid| panic!("{kid:?} is looked up"));
        assert_eq!(asked, Err(PacketError::Malformed));
    }
}

#[test]
fn what_breaks_a_limit_is_neither_sealed_nor_opened() {
    let broken: Vec<(PacketError, Spoil)> = vec![
        (PacketError::Version, Box::new(|m, _| m.version = 2)),
        (PacketError::Malformed, Box::new(|m, _| m.seq = 0)),
        (PacketError::Malformed, Box::new(|m, _| m.id = Uuid::nil())),
        (PacketError::Malformed, Box::new(|_, a| a.token = "AB".repeat(16))),
        (PacketError::Malformed, Box::new(|_, a| a.blobs[0].len = MAX_BLOB + 1)),
        (PacketError::Malformed, Box::new(|_, a| a.blobs[0].media_type = "text/html".into())),
        (PacketError::Malformed, Box::new(|_, a| a.receipt_number = "with blank".into())),
        (
            PacketError::Malformed,
            Box::new(|_, a| {
                a.answers.insert("surname".into(), Value::from("nul\0"));
            }),
        ),
    ];
    for (error, spoil) in broken {
        let mut application = application();
        let mut manifest =
            manifest(Content::Act(Act { case: id(), base_version: 0, staff: "x".into(), action: Action::Compared }));
        spoil(&mut manifest, &mut application);
        manifest.content = Content::Application(Box::new(application));
        assert_eq!(seal(&manifest, &signer()), Err(error));
        let mut payload = Vec::new();
        ciborium::into_writer(&manifest, &mut payload).unwrap();
        let bytes = cose::sign(&signer(), "BAK01-K7", Purpose::Packet, payload).unwrap();
        assert_eq!(open_own(&bytes), Err(error));
    }
}

#[test]
fn a_deep_or_padded_payload_is_refused() {
    let deep = cose::sign(&signer(), "BAK01-K7", Purpose::Packet, vec![0x81; 50_000]).unwrap();
    assert_eq!(open_own(&deep), Err(PacketError::Malformed));
    let mut payload = Vec::new();
    ciborium::into_writer(&manifest(Content::Application(Box::new(application()))), &mut payload).unwrap();
    payload.push(0xf6);
    let padded = cose::sign(&signer(), "BAK01-K7", Purpose::Packet, payload).unwrap();
    assert_eq!(open_own(&padded), Err(PacketError::Malformed));
}

proptest! {
    #[test]
    fn any_payload_is_read_without_panic(payload in proptest::collection::vec(any::<u8>(), 0..400)) {
        let bytes = cose::sign(&signer(), "BAK01-K7", Purpose::Packet, payload).unwrap();
        prop_assert!(open_own(&bytes).is_err());
    }

    #[test]
    fn any_text_survives(text in "\\PC{0,200}") {
        let mut application = application();
        application.answers.insert("note".into(), Value::Text(text));
        let manifest = manifest(Content::Application(Box::new(application)));
        let sealed = seal(&manifest, &signer()).unwrap();
        prop_assert_eq!(open_own(&sealed.bytes).unwrap().manifest, manifest);
    }
}
