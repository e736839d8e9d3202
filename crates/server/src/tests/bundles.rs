//! Bundles: the network's packets by another way, with the same fate.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bundle::{BundleRecipient, Contents, Event, Folder, Header, Kind, PartReader, PartWriter};
use protocol::ack;
use protocol::body::from_base64;
use protocol::cose::{self, Purpose};
use protocol::packet::Sealed;
use protocol::wire::{Content, Face, Manifest, Outcome};
use reqwest::{Method, StatusCode};

use super::rig::{Device, Rig, blob, code_of, png, rejected};
use crate::{CentreKeys, Config, Imported, Importer, PartReport};

on_both! {
    a_bundle_is_taken_like_the_network_and_answered;
    the_same_stick_twice_changes_nothing;
    bundle_and_network_complete_each_other;
    a_damaged_item_is_named_and_the_rest_is_taken;
    foreign_and_other_files_are_named_and_the_rest_is_taken;
    a_revoked_devices_packets_meet_the_same_rule;
    one_stick_carries_several_devices;
    an_unknown_device_and_an_unannounced_attachment_are_refused_by_number;
    a_name_that_a_database_does_not_take_ends_nothing;
}

fn recipient() -> BundleRecipient {
    keys(43).bundle.recipient().clone()
}

fn keys(wrap: u8) -> CentreKeys {
    CentreKeys::new([42; 32], &[wrap; 32]).unwrap()
}

async fn importer(rig: &Rig) -> Importer {
    let blobs = rig.folder.path().join("blobs").display().to_string();
    let nowhere = "127.0.0.1:0".parse().unwrap();
    let mut config = Config::new(rig.database_url.clone(), blobs, nowhere, String::new(), keys(43));
    let now = rig.now();
    config.clock = Arc::new(move || now);
    Importer::open(config).await.unwrap()
}

/// A folder in the place of a stick.
struct Stick(tempfile::TempDir);

impl Stick {
    fn new() -> Stick {
        Stick(tempfile::tempdir().unwrap())
    }

    fn write(&self, name: &str, from: &str, to: &BundleRecipient, items: &[(Kind, &[u8])]) -> PathBuf {
        let id = uuid::Uuid::from_u128(7);
        let header = Header::new(Contents::Packets, id, from, jiff::Timestamp::UNIX_EPOCH).unwrap();
        let mut writer = PartWriter::sealed(Vec::new(), &header, to).unwrap();
        for (kind, bytes) in items {
            writer.add(*kind, bytes).unwrap();
        }
        let path = self.path().join(name);
        std::fs::write(&path, writer.end().unwrap()).unwrap();
        path
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    async fn import(&self, rig: &Rig, files: &[&PathBuf]) -> Imported {
        let medium = Arc::new(Folder(self.path().to_owned()));
        let files = files.iter().map(|file| (*file).clone()).collect();
        importer(rig).await.import(files, Some(medium)).await.unwrap()
    }

    fn answers(&self, imported: &Imported) -> Vec<Vec<u8>> {
        let path = self.path().join(imported.answers.as_ref().unwrap());
        let events = PartReader::open(|| std::fs::File::open(&path), &[]).unwrap();
        let ack = |event| match event {
            Event::Item(item) => item.bytes,
            damage => panic!("{damage:?}"),
        };
        events.map(ack).collect()
    }
}

fn with_picture(device: &Device, picture: &[u8]) -> (Manifest, Sealed) {
    let mut application = device.application();
    application.blobs.push(blob("copy_data_page", picture));
    device.seal(Content::Application(Box::new(application)))
}

fn clean(report: &PartReport) {
    assert!(report.is_clean(), "{report:?}");
}

async fn a_bundle_is_taken_like_the_network_and_answered(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let (plain, picture) = (kiosk.seal_application(), png(1));
    let pictured = with_picture(&kiosk, &picture);
    let stick = Stick::new();
    let items =
        [(Kind::Packet, plain.1.bytes.as_slice()), (Kind::Packet, &pictured.1.bytes), (Kind::Attachment, &picture)];
    let file = stick.write("a.pencere-bundle", &kiosk.name, &recipient(), &items);
    let imported = stick.import(&rig, &[&file]).await;
    let report = &imported.parts[0];
    clean(report);
    assert_eq!((report.stored, report.waiting, report.attachments), (2, 0, 1));
    assert_eq!((report.part, report.parts), (Some(1), Some(1)));
    let centre = kiosk.enrolled.centre_key.parse().unwrap();
    let mut acked: Vec<_> = stick
        .answers(&imported)
        .iter()
        .map(|bytes| ack::open(bytes, &centre).unwrap())
        .map(|ack| (ack.id, ack.hash))
        .collect();
    acked.sort();
    let mut expected = vec![(plain.0.id, plain.1.hash.clone()), (pictured.0.id, pictured.1.hash.clone())];
    expected.sort();
    assert_eq!(acked, expected);
    let by_network = kiosk.push(&[&plain.1, &pictured.1]).await;
    kiosk.acknowledged(&by_network[0], &plain.0, &plain.1);
    kiosk.acknowledged(&by_network[1], &pictured.0, &pictured.1);
    assert_eq!(rig.number("SELECT count(*) FROM application WHERE validated_at IS NULL").await, 0);
    assert!(rig.running.database.audit_verify().await.unwrap().broken.is_empty());
}

async fn the_same_stick_twice_changes_nothing(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let picture = png(2);
    let pictured = with_picture(&kiosk, &picture);
    let stick = Stick::new();
    let items = [(Kind::Packet, pictured.1.bytes.as_slice()), (Kind::Attachment, &picture)];
    let file = stick.write("a.pencere-bundle", &kiosk.name, &recipient(), &items);
    let first = stick.import(&rig, &[&file]).await;
    let again = stick.import(&rig, &[&file, &file]).await;
    for report in first.parts.iter().chain(&again.parts) {
        clean(report);
        assert_eq!((report.stored, report.waiting), (1, 0));
    }
    let imported =
        "actor = 'administrator' AND act = 'imported' AND subject LIKE '00000000-0000-0000-0000-000000000007 %'";
    let imported = format!("SELECT count(*) FROM audit WHERE office = 'BAK01' AND {imported}");
    assert_eq!(rig.number(&imported).await, 3, "each reading is noted");
    assert!(rig.running.database.audit_verify().await.unwrap().broken.is_empty());
    assert_eq!(stick.answers(&first)[0], stick.answers(&again)[0], "the same packet gets the same acknowledgement");
    assert_eq!(rig.number("SELECT count(*) FROM application").await, 1);
    assert_eq!(rig.number("SELECT count(*) FROM attachment").await, 1);
    assert_eq!(rig.number("SELECT count(*) FROM refused").await, 0);
}

async fn bundle_and_network_complete_each_other(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let (one, other) = (png(3), png(4));
    let first = with_picture(&kiosk, &one);
    let second = with_picture(&kiosk, &other);
    let stick = Stick::new();
    // The packet by network, its attachment by stick.
    assert!(matches!(kiosk.push(&[&first.1]).await[0], Outcome::Declared { .. }));
    let items = [(Kind::Packet, first.1.bytes.as_slice()), (Kind::Attachment, &one)];
    let file = stick.write("a.pencere-bundle", &kiosk.name, &recipient(), &items);
    let imported = stick.import(&rig, &[&file]).await;
    clean(&imported.parts[0]);
    assert_eq!(imported.parts[0].stored, 1);
    // The packet by stick, its attachment by network.
    let file = stick.write("b.pencere-bundle", &kiosk.name, &recipient(), &[(Kind::Packet, &second.1.bytes)]);
    let imported = stick.import(&rig, &[&file]).await;
    clean(&imported.parts[0]);
    assert_eq!((imported.parts[0].stored, imported.parts[0].waiting, imported.answers), (0, 1, None));
    let path = format!("/api/v1/blobs/{}", protocol::packet::hash(&other));
    assert_eq!(kiosk.send(Method::PUT, &path, "", other).await.status(), StatusCode::NO_CONTENT);
    let outcomes = kiosk.push(&[&first.1, &second.1]).await;
    kiosk.acknowledged(&outcomes[0], &first.0, &first.1);
    kiosk.acknowledged(&outcomes[1], &second.0, &second.1);
}

async fn a_damaged_item_is_named_and_the_rest_is_taken(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let sealed: Vec<Sealed> = (0..200).map(|_| kiosk.seal_application().1).collect();
    let items: Vec<(Kind, &[u8])> = sealed.iter().map(|sealed| (Kind::Packet, sealed.bytes.as_slice())).collect();
    let stick = Stick::new();
    let file = stick.write("a.pencere-bundle", &kiosk.name, &recipient(), &items);
    let mut bytes = std::fs::read(&file).unwrap();
    assert!(bytes.len() > 90_000, "more than one chunk");
    let last = bytes.len() - 100;
    bytes[last] ^= 1;
    std::fs::write(&file, bytes).unwrap();
    let imported = stick.import(&rig, &[&file]).await;
    let report = &imported.parts[0];
    assert!(report.stored > 80 && report.stored < 200, "{}", report.stored);
    assert_eq!(imported.acknowledged, report.stored);
    assert!(
        report
            .problems
            .iter()
            .all(|problem| ["error-bundle-damaged", "error-bundle-cut"].contains(&problem.id.as_str()))
    );
    assert!(!report.problems.is_empty());
    // The next stick brings all of it.
    let file = stick.write("b.pencere-bundle", &kiosk.name, &recipient(), &items);
    let imported = stick.import(&rig, &[&file]).await;
    clean(&imported.parts[0]);
    assert_eq!(imported.acknowledged, 200);
    assert_eq!(rig.number("SELECT count(*) FROM application").await, 200);
}

async fn foreign_and_other_files_are_named_and_the_rest_is_taken(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let (manifest, sealed) = kiosk.seal_application();
    let stick = Stick::new();
    let items = [(Kind::Packet, sealed.bytes.as_slice())];
    let foreign = stick.write("foreign.pencere-bundle", &kiosk.name, keys(99).bundle.recipient(), &items);
    let own = stick.write("own.pencere-bundle", &kiosk.name, &recipient(), &items);
    let photo = stick.path().join("holiday.jpg");
    std::fs::write(&photo, png(1)).unwrap();
    let gone = stick.path().join("gone.pencere-bundle");
    let imported = stick.import(&rig, &[&foreign, &photo, &gone, &own]).await;
    let codes: Vec<_> =
        imported.parts.iter().map(|part| part.problems.first().map(|problem| problem.id.as_str())).collect();
    let expected = [Some("error-bundle-foreign"), Some("error-bundle-not"), Some("error-file-unreadable"), None];
    assert_eq!(codes, expected);
    assert_eq!(imported.parts[3].stored, 1);
    let answers = stick.path().join(imported.answers.unwrap());
    let imported = stick.import(&rig, &[&answers]).await;
    assert_eq!(imported.parts[0].problems[0].id, "error-bundle-not", "answers are for devices");
    kiosk.acknowledged(&kiosk.push(&[&sealed]).await[0], &manifest, &sealed);
}

async fn a_revoked_devices_packets_meet_the_same_rule(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let (before, after) = (kiosk.seal_application().1, kiosk.seal_application().1);
    kiosk.push(&[&before]).await;
    rig.running.database.device_revoke(&kiosk.name, rig.now()).await.unwrap();
    assert_eq!(code_of(kiosk.push_raw(&[&after]).await).await.0, StatusCode::FORBIDDEN);
    let stick = Stick::new();
    let items = [(Kind::Packet, before.bytes.as_slice()), (Kind::Packet, &after.bytes)];
    let file = stick.write("a.pencere-bundle", &kiosk.name, &recipient(), &items);
    let report = &stick.import(&rig, &[&file]).await.parts[0];
    assert_eq!(report.stored, 1, "what was received before the revocation is acknowledged again");
    assert_eq!((report.refused[0].item, report.refused[0].problem.id.as_str()), (2, "error-packet-device-unknown"));
    assert_eq!(rig.number("SELECT count(*) FROM refused").await, 1, "kept for a person");
    assert_eq!(rig.number("SELECT count(*) FROM application").await, 1);
}

async fn one_stick_carries_several_devices(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let other = rig.enrol("GAN01", Face::Kiosk).await;
    let picture = png(5);
    let (here, there) = (with_picture(&kiosk, &picture), with_picture(&other, &picture));
    let stick = Stick::new();
    let items = [(Kind::Packet, here.1.bytes.as_slice()), (Kind::Packet, &there.1.bytes), (Kind::Attachment, &picture)];
    let file = stick.write("a.pencere-bundle", &kiosk.name, &recipient(), &items);
    let imported = stick.import(&rig, &[&file]).await;
    clean(&imported.parts[0]);
    assert_eq!((imported.parts[0].stored, imported.parts[0].attachments), (2, 2), "each office has its own");
}

async fn an_unknown_device_and_an_unannounced_attachment_are_refused_by_number(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let sealed = kiosk.seal_application().1;
    let mut forged = sealed.bytes.clone();
    let last = forged.len() - 1;
    forged[last] ^= 1;
    let picture = png(6);
    let stick = Stick::new();
    let items = [
        (Kind::Packet, forged.as_slice()),
        (Kind::Attachment, &picture),
        (Kind::Packet, b"no packet at all"),
        (Kind::Packet, &sealed.bytes),
    ];
    let file = stick.write("a.pencere-bundle", "NOBODY-K1", &recipient(), &items);
    let report = &stick.import(&rig, &[&file]).await.parts[0];
    let refused: Vec<_> = report.refused.iter().map(|refused| (refused.item, refused.problem.id.as_str())).collect();
    let expected = [(1, "error-packet-signature"), (2, "error-packet-device-unknown"), (3, "error-packet-malformed")];
    assert_eq!(refused, expected);
    assert_eq!(report.stored, 1);
}

async fn a_name_that_a_database_does_not_take_ends_nothing(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let named = cose::sign(&kiosk.signer, "BAK01\0K1", Purpose::Packet, b"payload".to_vec()).unwrap();
    let (first, second) = (kiosk.seal_application(), kiosk.seal_application());
    let stick = Stick::new();
    let items = [(Kind::Packet, named.as_slice()), (Kind::Packet, &first.1.bytes)];
    let file = stick.write("a.pencere-bundle", &kiosk.name, &recipient(), &items);
    let report = &stick.import(&rig, &[&file]).await.parts[0];
    assert_eq!((report.stored, report.refused[0].problem.id.as_str()), (1, "error-packet-malformed"));
    let outcomes = kiosk.push(&[&Sealed { hash: protocol::packet::hash(&named), bytes: named }, &second.1]).await;
    assert_eq!(rejected(&outcomes[0]), "error-packet-malformed");
    assert!(matches!(outcomes[1], Outcome::Stored { .. }));
}

#[tokio::test]
async fn devices_are_told_the_key_at_enrolment_and_in_the_feed() {
    let rig = Rig::sqlite().await;
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let centre = kiosk.enrolled.centre_key.parse().unwrap();
    for statement in [kiosk.enrolled.bundle_key.clone(), kiosk.feed(0).await.bundle_key] {
        let statement = from_base64(&statement.unwrap()).unwrap();
        let told = protocol::bundle_key::open(&statement, &centre).unwrap();
        assert_eq!(told, recipient().to_string());
    }
}
