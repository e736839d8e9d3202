//! A device with a store of its own that seals synthetic applications.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::answer::{Answers, Value};
use domain::code::{ReceiptNumber, STATUS_ENTROPY, StatusCode};
use domain::lang::Lang;
use edition::{Edition, Shelf};
use jiff::Timestamp;
use protocol::wire::{Act, Action, Application, Content, Decision, Enrolled, Face, Manifest, VERSION};
use protocol::{PublicKey, Signer, packet};
use store::{ApplicationRow, DatabaseKey, NewDraft, SealedAct, Slot, Store, StoreError};
use tempfile::TempDir;
use uuid::Uuid;

use crate::client::Client;
use crate::engine::Engine;
use crate::syncer::Syncer;

pub struct Device {
    pub store: Store,
    pub signer: Signer,
    pub enrolled: Enrolled,
    pub url: String,
    shelf: Arc<Shelf>,
    folder: TempDir,
}

impl Device {
    /// A device that some centre has enrolled.
    pub async fn new(enrolled: Enrolled, url: &str, signer: Signer) -> Device {
        let folder = TempDir::new().unwrap();
        let key = DatabaseKey::new([5; 32]);
        let store = Store::open(&folder.path().join("pencere.db"), &key).await.unwrap();
        store.set_enrolment(&enrolled, url).await.unwrap();
        Device { store, signer, enrolled, url: url.to_owned(), shelf: built_in(), folder }
    }

    /// A device of the centre on command.
    pub async fn at(url: &str, centre: &PublicKey) -> Device {
        let enrolled = Enrolled {
            device: "K7".into(),
            office: "BAK01".into(),
            office_name: BTreeMap::new(),
            face: Face::Kiosk,
            public_url: "HTTPS://STATUS.EXAMPLE".into(),
            centre_key: centre.to_string(),
            now: Timestamp::now(),
            bundle_key: None,
            last_seq: None,
        };
        Device::new(enrolled, url, Signer::from_seed([9; 32])).await
    }

    /// Enrols once more with this code, as whoever this key makes it.
    pub async fn enrol_again(&mut self, code: &str, signer: Signer) {
        self.enrolled = crate::enrol(&self.url, code, &signer).await.unwrap();
        self.store.set_enrolment(&self.enrolled, &self.url).await.unwrap();
        self.signer = signer;
    }

    /// The same device with an empty store, as from an image of its first day.
    pub async fn set_back(&self) -> Device {
        Device::new(self.enrolled.clone(), &self.url, self.signer.clone()).await
    }

    /// The device with what could be read of its store after the first page was lost.
    pub async fn damaged(self) -> Device {
        let (path, key) = (self.folder.path().join("pencere.db"), DatabaseKey::new([5; 32]));
        self.store.clone().close().await.unwrap();
        let mut bytes = std::fs::read(&path).unwrap();
        bytes[20..84].fill(0x5a);
        std::fs::write(&path, bytes).unwrap();
        store::recover(&path, &key, &self.signer.public_key(), Timestamp::now()).await.unwrap();
        Device { store: Store::open(&path, &key).await.unwrap(), ..self }
    }

    pub fn engine(&self) -> Engine {
        let name = format!("{}-{}", self.enrolled.office, self.enrolled.device);
        let key = self.enrolled.centre_key.parse().unwrap();
        let client = Client::new(&self.url, name, self.signer.clone(), key, Arc::new(Timestamp::now)).unwrap();
        Engine::new(self.store.clone(), client, key, self.enrolled.face, self.shelf())
    }

    /// The centre compares this device's numbers and has all that it acknowledged.
    pub async fn compared(&self, at: Timestamp) {
        let device = format!("{}-{}", self.enrolled.office, self.enrolled.device);
        let compared = protocol::reconcile::Compared { device, gaps: Vec::new(), highest: 0 };
        self.store.reconcile(&[compared], at).await.unwrap();
    }

    /// The running connection, as after a start.
    pub fn syncer(&self) -> Syncer {
        Syncer::spawn(self.store.clone(), self.signer.clone(), &self.enrolled, &self.url, self.shelf()).unwrap()
    }

    pub fn shelf(&self) -> Arc<Shelf> {
        Arc::clone(&self.shelf)
    }

    pub async fn draft(&self) -> Uuid {
        let id = new_id();
        let draft = NewDraft { id, service: "REG".into(), form_version: 1, catalogue: "0".repeat(64), lang: Lang::Az };
        let now = Timestamp::now();
        self.store.draft_create(&draft, now).await.unwrap();
        let answers = answers();
        let pairs = answers.iter().map(|(field, value)| (field.as_str(), value));
        self.store.draft_set_all(id, pairs, now).await.unwrap();
        id
    }

    pub async fn seal(&self) -> Uuid {
        let id = self.draft().await;
        self.seal_draft(id).await.id
    }

    pub async fn seal_draft(&self, id: Uuid) -> ApplicationRow {
        let build = |slot: &Slot| {
            let receipt_number = receipt_number(&slot.device, slot.counter);
            let mut entropy = [0; STATUS_ENTROPY];
            getrandom::fill(&mut entropy).unwrap();
            let status_code = StatusCode::from_entropy(entropy).to_string();
            let token = id.simple().to_string();
            let application = Application {
                service: slot.draft.service.clone(),
                form_version: slot.draft.form_version,
                catalogue: slot.draft.catalogue.clone(),
                lang: slot.draft.lang,
                receipt_number: receipt_number.clone(),
                status_code: status_code.clone(),
                token: token.clone(),
                answers: slot.draft.answers.clone(),
                blobs: slot.blobs.clone(),
            };
            let content = Content::Application(Box::new(application));
            Ok::<_, StoreError>(store::Sealed {
                receipt_number,
                status_code,
                token,
                packet: self.packet(id, &slot.device, slot.seq, content),
                facts: "{}".into(),
            })
        };
        let sealed = self.store.seal(id, Timestamp::now(), build).await;
        sealed.unwrap().application
    }

    /// An officer accepts a case of this counter.
    pub async fn accept(&self, case: Uuid, staff: &str) -> Uuid {
        let id = new_id();
        let build = |slot: &store::ActSlot| {
            let act = Act {
                case,
                base_version: slot.base_version,
                staff: staff.to_owned(),
                action: Action::Decided { decision: Decision::Accept, reasons: Vec::new(), note: String::new() },
            };
            let packet = self.packet(id, &slot.device, slot.seq, Content::Act(act.clone()));
            Ok::<_, StoreError>(SealedAct { id, act, packet })
        };
        self.store.act_enqueue(case, Timestamp::now(), build).await.unwrap();
        id
    }

    fn packet(&self, id: Uuid, device: &str, seq: u64, content: Content) -> packet::Sealed {
        let manifest = Manifest {
            version: VERSION,
            id,
            device: device.to_owned(),
            seq,
            sealed_at: Timestamp::now(),
            clock_trusted: true,
            content,
        };
        packet::seal(&manifest, &self.signer).unwrap()
    }
}

fn receipt_number(device: &str, counter: u64) -> String {
    let (office, device) = device.split_once('-').unwrap();
    let number = ReceiptNumber { office: office.parse().unwrap(), device: device.parse().unwrap(), counter };
    number.to_string()
}

/// A shelf with what this program was built with.
pub fn built_in() -> Arc<Shelf> {
    Arc::new(Shelf::new(Edition::built_in(None).unwrap()))
}

pub fn new_id() -> Uuid {
    let millis = u64::try_from(Timestamp::now().as_millisecond()).unwrap();
    let mut entropy = [0; 10];
    getrandom::fill(&mut entropy).unwrap();
    domain::id::uuid_v7(millis, &entropy)
}

/// Answers of a person who does not exist.
pub fn answers() -> Answers {
    let texts = [
        ("surname", "TESTOVA"),
        ("given_names", "SINTETIKA"),
        ("birth_date", "1990-03-15"),
        ("document_number", "C01234567"),
        ("citizenship", "GEO"),
    ];
    texts.into_iter().map(|(field, text)| (field.to_owned(), Value::from(text))).collect()
}

pub fn png(fill: u8) -> Vec<u8> {
    [b"\x89PNG\r\n\x1a\n".as_slice(), &[fill; 500]].concat()
}

/// A picture of this many bytes, no two of its parts alike.
pub fn picture(len: usize) -> Vec<u8> {
    let noise = (0_u64..).flat_map(|n| n.wrapping_mul(0x9E37_79B9_7F4A_7C15).to_le_bytes());
    b"\x89PNG\r\n\x1a\n".iter().copied().chain(noise).take(len).collect()
}
