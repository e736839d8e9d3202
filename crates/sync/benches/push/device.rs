//! Sealed applications, as a device makes them.
#![allow(dead_code)]

use domain::answer::{Answers, Value};
use domain::code::{ReceiptNumber, STATUS_ENTROPY, StatusCode};
use domain::lang::Lang;
use jiff::Timestamp;
use protocol::wire::{Application, Content, Manifest, VERSION};
use protocol::{Signer, packet};
use store::{NewDraft, Slot, Store, StoreError};
use uuid::Uuid;

pub async fn seal(store: &Store, n: usize, seed: [u8; 32]) {
    let (id, now) = (new_id(), Timestamp::now());
    let draft = NewDraft { id, service: "REG".into(), form_version: 1, catalogue: "0".repeat(64), lang: Lang::Az };
    store.draft_create(&draft, now).await.unwrap();
    let answers = answers(id, n);
    let pairs = answers.iter().map(|(field, value)| (field.as_str(), value));
    store.draft_set_all(id, pairs, now).await.unwrap();
    let build = |slot: &Slot| {
        let manifest = manifest(&slot.device, slot.counter, slot.seq, id, slot.draft.answers.clone());
        let Content::Application(application) = &manifest.content else { return Err(StoreError::Data) };
        Ok(store::Sealed {
            receipt_number: application.receipt_number.clone(),
            status_code: application.status_code.clone(),
            token: application.token.clone(),
            packet: packet::seal(&manifest, &Signer::from_seed(seed)).unwrap(),
            facts: "{}".into(),
        })
    };
    store.seal(id, now, build).await.unwrap();
}

pub fn new_id() -> Uuid {
    let mut entropy = [0; 10];
    getrandom::fill(&mut entropy).unwrap();
    domain::id::uuid_v7(u64::try_from(Timestamp::now().as_millisecond()).unwrap(), &entropy)
}

/// Thirty answers: with everything around them a packet of about 2 KB.
pub fn answers(id: Uuid, n: usize) -> Answers {
    let text = |field| format!("{field}-{n}-{}", &id.simple().to_string().repeat(2)[..44]);
    (0..30).map(|field| (format!("field_{field}"), Value::Text(text(field)))).collect()
}

/// What a device seals; `device` is its full name.
pub fn manifest(device: &str, counter: u64, seq: u64, id: Uuid, answers: Answers) -> Manifest {
    let (office, short) = device.split_once('-').unwrap();
    let number = ReceiptNumber { office: office.parse().unwrap(), device: short.parse().unwrap(), counter };
    let mut entropy = [0; STATUS_ENTROPY];
    getrandom::fill(&mut entropy).unwrap();
    let application = Application {
        service: "REG".into(),
        form_version: 1,
        catalogue: "0".repeat(64),
        lang: Lang::Az,
        receipt_number: number.to_string(),
        status_code: StatusCode::from_entropy(entropy).to_string(),
        token: id.simple().to_string(),
        answers,
        blobs: Vec::new(),
    };
    Manifest {
        version: VERSION,
        id,
        device: device.to_owned(),
        seq,
        sealed_at: Timestamp::now(),
        clock_trusted: true,
        content: Content::Application(Box::new(application)),
    }
}
