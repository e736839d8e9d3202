//! Sealed applications, as a device makes them.
#![allow(dead_code)]

use std::sync::OnceLock;

use domain::answer::{Answers, Value};
use domain::code::{ReceiptNumber, STATUS_ENTROPY, StatusCode};
use domain::lang::Lang;
use edition::Edition;
use jiff::Timestamp;
use jiff::tz::{TimeZone, offset};
use protocol::wire::{Application, Content, Manifest, VERSION};
use protocol::{Signer, packet};
use store::{NewDraft, Slot, Store, StoreError};
use uuid::Uuid;

pub async fn seal(store: &Store, n: usize, seed: [u8; 32]) {
    let (id, now) = (new_id(), Timestamp::now());
    let Example { catalogue, form_version, .. } = example();
    let draft = NewDraft {
        id,
        service: SERVICE.into(),
        form_version: *form_version,
        catalogue: catalogue.clone(),
        lang: Lang::Az,
    };
    store.draft_create(&draft, now).await.unwrap();
    let answers = answers(n);
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

/// The service of the applications, which asks the most.
const SERVICE: &str = "TRP";
/// Bytes of its answers as JSON.
const ANSWERS: usize = 1_800;

/// An application without a mistake, and the edition that it is filled in with.
struct Example {
    answers: Answers,
    catalogue: String,
    form_version: u32,
}

/// Of some examples the one that makes, with everything around it, a packet of about 2 KB.
fn example() -> &'static Example {
    static EXAMPLE: OnceLock<Example> = OnceLock::new();
    EXAMPLE.get_or_init(|| {
        let catalogue = Edition::built_in(None).unwrap().catalogue;
        let today = Timestamp::now().to_zoned(TimeZone::fixed(offset(4))).date();
        let examples = (0..64).filter_map(|seed| catalogue.sample(SERVICE, seed, today).unwrap());
        let off = |answers: &Answers| serde_json::to_string(answers).unwrap().len().abs_diff(ANSWERS);
        let answers = examples.min_by_key(off).unwrap();
        assert_eq!(catalogue.check(SERVICE, &answers, today).unwrap(), Vec::new());
        let form_version = catalogue.service(SERVICE).unwrap().version;
        Example { answers, catalogue: catalogue.hash().to_owned(), form_version }
    })
}

/// The answers of the `n`th person.
pub fn answers(n: usize) -> Answers {
    let mut answers = example().answers.clone();
    let letter = |place: u32| char::from(b'A' + u8::try_from(n / 26_usize.pow(place) % 26).unwrap());
    let name: String = (0..5).map(letter).collect();
    answers.insert("surname".to_owned(), Value::Text(format!("EXAMPLE {name}")));
    answers
}

/// What a device seals; `device` is its full name.
pub fn manifest(device: &str, counter: u64, seq: u64, id: Uuid, answers: Answers) -> Manifest {
    let (office, short) = device.split_once('-').unwrap();
    let number = ReceiptNumber { office: office.parse().unwrap(), device: short.parse().unwrap(), counter };
    let mut entropy = [0; STATUS_ENTROPY];
    getrandom::fill(&mut entropy).unwrap();
    let Example { catalogue, form_version, .. } = example();
    let application = Application {
        service: SERVICE.into(),
        form_version: *form_version,
        catalogue: catalogue.clone(),
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
