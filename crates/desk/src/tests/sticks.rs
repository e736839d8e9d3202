//! The counter's sticks: what is offered, what is written, what is taken back.

use bundle::{BundleKey, Contents, Event, Folder, Header, Kind, PartFile, PartReader};
use domain::lang::Lang;
use jiff::Timestamp;
use protocol::wire::{Ack, Face};
use protocol::{ack, body, bundle_key};
use store::{NewDraft, Sealed, Slot, StoreError};
use tempfile::TempDir;
use uuid::Uuid;

use super::{Fixture, centre, code};

fn key() -> BundleKey {
    BundleKey::new(&[3; 32]).unwrap()
}

/// A counter with a stick in it.
async fn counter() -> (Fixture, TempDir) {
    let mut fixture = Fixture::new(Face::Counter).await;
    let stick = TempDir::new().unwrap();
    fixture.desk.config.stick = Some(stick.path().to_owned());
    fixture.signed_in();
    (fixture, stick)
}

async fn told_the_key(fixture: &Fixture) {
    let statement = bundle_key::seal(&key().recipient().to_string(), &centre()).unwrap();
    fixture.desk.store.set_bundle_key(&body::to_base64(&statement)).await.unwrap();
}

/// Something that waits.
async fn sealed(fixture: &Fixture) -> Uuid {
    let id = crate::kiosk::new_id(Timestamp::now()).unwrap();
    let draft = NewDraft { id, service: "REG".into(), form_version: 1, catalogue: "0".repeat(64), lang: Lang::En };
    fixture.desk.store.draft_create(&draft, Timestamp::now()).await.unwrap();
    let build = |slot: &Slot| {
        let bytes = b"a packet".to_vec();
        Ok::<_, StoreError>(Sealed {
            receipt_number: format!("{}-{:06}-X", slot.device, slot.counter),
            status_code: "K7Q49M2X0001".into(),
            token: "0".repeat(32),
            packet: protocol::packet::Sealed { hash: protocol::packet::hash(&bytes), bytes },
            facts: "{}".into(),
        })
    };
    fixture.desk.store.seal(id, Timestamp::now(), build).await.unwrap();
    id
}

#[tokio::test]
async fn only_an_officer_at_a_counter_uses_sticks() {
    let kiosk = Fixture::kiosk().await;
    assert_eq!(code(&kiosk.desk.sticks(Lang::En).await.unwrap_err()), "error-not-allowed");
    let counter = Fixture::new(Face::Counter).await;
    assert_eq!(code(&counter.desk.sticks(Lang::En).await.unwrap_err()), "error-not-signed-in");
    let saved = counter.desk.save_to_stick("/".into(), Lang::En).await;
    assert_eq!(code(&saved.unwrap_err()), "error-not-signed-in");
    let read = counter.desk.read_answers("/".into(), Lang::En).await;
    assert_eq!(code(&read.unwrap_err()), "error-not-signed-in");
}

#[tokio::test]
async fn a_window_can_name_no_place_that_was_not_offered() {
    let (fixture, _stick) = counter().await;
    told_the_key(&fixture).await;
    for place in ["/", "/tmp", "..", ""] {
        let saved = fixture.desk.save_to_stick(place.into(), Lang::En).await;
        assert_eq!(code(&saved.unwrap_err()), "error-stick-gone", "{place}");
        let read = fixture.desk.read_answers(place.into(), Lang::En).await;
        assert_eq!(code(&read.unwrap_err()), "error-stick-gone", "{place}");
    }
}

#[tokio::test]
async fn what_waits_goes_out_and_the_answer_ends_it() {
    let (fixture, folder) = counter().await;
    let desk = &fixture.desk;
    let id = sealed(&fixture).await;
    let stick = desk.sticks(Lang::En).await.unwrap().remove(0);
    let early = desk.save_to_stick(stick.id.clone(), Lang::En).await;
    assert_eq!(code(&early.unwrap_err()), "error-bundle-key-unknown");
    told_the_key(&fixture).await;
    let report = desk.save_to_stick(stick.id.clone(), Lang::En).await.unwrap();
    assert!(report.problems.is_empty() && report.text.starts_with("1 record was saved"), "{report:?}");
    assert!(desk.outbox(Lang::En).await.unwrap().rows[0].exported.is_some());
    let path = folder.path().join(&report.files[0]);
    let events: Vec<Event> = PartReader::open(|| std::fs::File::open(&path), &[&key()]).unwrap().collect();
    assert!(matches!(&events[..], [Event::Item(item)] if item.bytes == b"a packet"));

    let none = desk.read_answers(stick.id.clone(), Lang::En).await.unwrap();
    assert!(none.text.contains("no answers"), "{none:?}");
    let item = desk.store.outbox_items(&[id]).await.unwrap().remove(0);
    let ack = Ack { id, hash: item.hash, device: item.device, seq: item.seq, stored_at: Timestamp::now() };
    let medium = Folder(folder.path().to_owned());
    let header = Header::new(Contents::Answers, id, "centre", Timestamp::now()).unwrap();
    let mut file = PartFile::answers(&medium, &header).unwrap();
    file.add(Kind::Ack, &ack::seal(&ack, &centre()).unwrap()).unwrap();
    file.finish().unwrap();
    let report = desk.read_answers(stick.id.clone(), Lang::En).await.unwrap();
    assert_eq!((report.text.as_str(), report.problems.len()), ("The centre confirmed 1 record.", 0));
    assert!(desk.outbox(Lang::En).await.unwrap().rows.is_empty());
    let again = desk.save_to_stick(stick.id, Lang::En).await.unwrap();
    assert!(again.files.is_empty() && again.text.contains("nothing to save"));
}

#[tokio::test]
async fn a_stick_pulled_out_is_told_in_words() {
    let (fixture, folder) = counter().await;
    told_the_key(&fixture).await;
    sealed(&fixture).await;
    let stick = fixture.desk.sticks(Lang::Ru).await.unwrap().remove(0);
    drop(folder);
    let report = fixture.desk.save_to_stick(stick.id.clone(), Lang::Ru).await.unwrap();
    assert!(report.files.is_empty() && report.problems[0].contains("ничего не потеряно"), "{report:?}");
    let read = fixture.desk.read_answers(stick.id, Lang::Ru).await;
    assert_eq!(code(&read.unwrap_err()), "error-stick-failed");
    assert_eq!(fixture.desk.outbox(Lang::Ru).await.unwrap().rows.len(), 1);
}
