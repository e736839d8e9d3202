//! Sealed applications, as a device makes them.

use domain::answer::Value;
use domain::code::{ReceiptNumber, STATUS_ENTROPY, StatusCode};
use domain::lang::Lang;
use jiff::Timestamp;
use protocol::wire::{Application, Content, Manifest, VERSION};
use protocol::{Signer, packet};
use store::{NewDraft, Slot, Store, StoreError};
use uuid::Uuid;

pub async fn seal(store: &Store, n: usize, seed: [u8; 32]) {
    let now = Timestamp::now();
    let mut entropy = [0; 10];
    getrandom::fill(&mut entropy).unwrap();
    let millis = u64::try_from(now.as_millisecond()).unwrap();
    let id = domain::id::uuid_v7(millis, &entropy);
    let draft = NewDraft { id, service: "REG".into(), form_version: 1, catalogue: "0".repeat(64), lang: Lang::Az };
    store.draft_create(&draft, now).await.unwrap();
    let values: Vec<(String, Value)> = (0..30)
        .map(|field| {
            let text = format!("{field}-{n}-{}", &id.simple().to_string().repeat(2)[..44]);
            (format!("field_{field}"), Value::Text(text))
        })
        .collect();
    let pairs = values.iter().map(|(field, value)| (field.as_str(), value));
    store.draft_set_all(id, pairs, now).await.unwrap();
    let build = |slot: &Slot| Ok::<_, StoreError>(packed(slot, id, now, seed));
    store.seal(id, now, build).await.unwrap();
}

fn packed(slot: &Slot, id: Uuid, now: Timestamp, seed: [u8; 32]) -> store::Sealed {
    let (office, device) = slot.device.split_once('-').unwrap();
    let number =
        ReceiptNumber { office: office.parse().unwrap(), device: device.parse().unwrap(), counter: slot.counter };
    let receipt_number = number.to_string();
    let mut entropy = [0; STATUS_ENTROPY];
    getrandom::fill(&mut entropy).unwrap();
    let status_code = StatusCode::from_entropy(entropy).to_string();
    let token = id.simple().to_string();
    let application = Application {
        service: slot.draft.service.clone(),
        form_version: 1,
        catalogue: slot.draft.catalogue.clone(),
        lang: slot.draft.lang,
        receipt_number: receipt_number.clone(),
        status_code: status_code.clone(),
        token: token.clone(),
        answers: slot.draft.answers.clone(),
        blobs: Vec::new(),
    };
    let manifest = Manifest {
        version: VERSION,
        id,
        device: slot.device.clone(),
        seq: slot.seq,
        sealed_at: now,
        clock_trusted: true,
        content: Content::Application(Box::new(application)),
    };
    store::Sealed {
        receipt_number,
        status_code,
        token,
        packet: packet::seal(&manifest, &Signer::from_seed(seed)).unwrap(),
        facts: "{}".into(),
    }
}
