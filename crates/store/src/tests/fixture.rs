//! A store in a folder of its own, a synthetic visitor, and times that stand still.

use std::collections::BTreeMap;
use std::path::PathBuf;

use domain::answer::{Answers, Value};
use domain::code::{STATUS_ENTROPY, StatusCode};
use domain::lang::Lang;
use domain::state::Case;
use jiff::{SignedDuration, Timestamp};
use protocol::reconcile::Compared;
use protocol::wire::{Act, Action, CaseDetail, Enrolled, Face, FeedEvent};
use tempfile::TempDir;
use uuid::Uuid;

use crate::{ActSlot, DatabaseKey, NewDraft, SealOutcome, Sealed, SealedAct, Slot, Store, StoreError};

pub const SURNAME: &str = "Synthəticova-Şükürlü";

pub struct Fixture {
    pub store: Store,
    pub folder: TempDir,
}

impl Fixture {
    pub async fn new() -> Fixture {
        let folder = TempDir::new().unwrap();
        let store = Store::open(&folder.path().join("pencere.db"), &key()).await.unwrap();
        store.set_enrolment(&enrolled(), "http://127.0.0.1:1").await.unwrap();
        Fixture { store, folder }
    }

    /// The centre compares this device's numbers and has all that it acknowledged.
    pub async fn compared(&self, at: Timestamp) {
        let compared = Compared { device: "BAK01-K7".into(), gaps: Vec::new(), highest: 0 };
        self.store.reconcile(&[compared], at).await.unwrap();
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("pencere.db")
    }

    /// Closes and opens the store, as after a restart.
    pub async fn restart(self) -> Fixture {
        let path = self.path();
        self.store.close().await.unwrap();
        Fixture { store: Store::open(&path, &key()).await.unwrap(), folder: self.folder }
    }

    /// A draft with a few answers.
    pub async fn draft(&self, n: u64) -> Uuid {
        let id = id(n);
        begin(&self.store, id).await;
        for (field, value) in answers() {
            self.store.draft_set(id, &field, &value, now()).await.unwrap();
        }
        id
    }

    pub async fn seal(&self, draft: Uuid) -> Result<SealOutcome, StoreError> {
        self.store.seal(draft, now(), |slot| Ok::<_, StoreError>(packet(slot))).await
    }

    pub async fn sealed(&self, n: u64) -> Uuid {
        let id = self.draft(n).await;
        self.seal(id).await.unwrap();
        id
    }

    pub async fn act(&self, case: Uuid, n: u64) -> Result<crate::PendingAct, StoreError> {
        self.store.act_enqueue(case, now(), |slot| Ok::<_, StoreError>(act(slot, case, n))).await
    }

    pub async fn due(&self) -> Vec<Uuid> {
        let due = self.store.outbox_due(now(), 1_000).await.unwrap();
        due.into_iter().map(|item| item.id).collect()
    }
}

pub async fn begin(store: &Store, id: Uuid) {
    let draft = NewDraft { id, service: "REG".into(), form_version: 1, catalogue: "c".repeat(64), lang: Lang::Az };
    store.draft_create(&draft, now()).await.unwrap();
}

pub fn key() -> DatabaseKey {
    DatabaseKey::new([7; 32])
}

pub fn now() -> Timestamp {
    Timestamp::from_second(1_795_000_000).unwrap()
}

pub fn later(seconds: i64) -> Timestamp {
    now() + SignedDuration::from_secs(seconds)
}

pub fn id(n: u64) -> Uuid {
    let mut entropy = [0; 10];
    entropy[2..].copy_from_slice(&n.to_be_bytes());
    domain::id::uuid_v7(1_795_000_000_000, &entropy)
}

pub fn enrolled() -> Enrolled {
    Enrolled {
        device: "K7".into(),
        office: "BAK01".into(),
        office_name: BTreeMap::from([(Lang::En, "Baku".into())]),
        face: Face::Kiosk,
        public_url: "HTTPS://STATUS.EXAMPLE".into(),
        centre_key: "ab".repeat(32),
        now: now(),
        bundle_key: None,
        last_seq: None,
    }
}

pub fn answers() -> Answers {
    let text = |text: &str| Value::Text(text.into());
    Answers::from([
        ("surname".into(), text(SURNAME)),
        ("given_names".into(), text("İlqar Əli")),
        ("document_number".into(), text("UTO1234567")),
        ("host_is_person".into(), Value::Flag(true)),
    ])
}

pub fn packet(slot: &Slot) -> Sealed {
    let bytes = serde_json::to_vec(&slot.draft.answers).unwrap();
    Sealed {
        receipt_number: format!("{}-{:06}-X", slot.device, slot.counter),
        status_code: format!("K7Q49M2X{:04}", slot.counter),
        token: format!("{:032x}", slot.counter),
        packet: protocol::packet::Sealed { hash: protocol::packet::hash(&bytes), bytes },
        facts: format!(r#"{{"name":"{SURNAME}"}}"#),
    }
}

pub fn act(slot: &ActSlot, case: Uuid, n: u64) -> SealedAct {
    let bytes = format!("act {n} {}", slot.seq).into_bytes();
    SealedAct {
        id: id(n),
        act: Act { case, base_version: slot.base_version, staff: "officer".into(), action: Action::Compared },
        packet: protocol::packet::Sealed { hash: protocol::packet::hash(&bytes), bytes },
    }
}

pub fn event(application: Uuid, version: u64, state: Case) -> FeedEvent {
    FeedEvent {
        application,
        receipt_number: "BAK01-K7-000123-H".into(),
        service: "REG".into(),
        version,
        state,
        at: later(i64::try_from(version).unwrap()),
        detail: Some(CaseDetail {
            form_version: 1,
            lang: Lang::Az,
            received_at: now(),
            sealed_at: now(),
            token: "0f".repeat(16),
            status_code: status_code(1).to_string(),
            answers: answers(),
            blobs: Vec::new(),
            problems: Vec::new(),
            history: Vec::new(),
            catalogue: None,
        }),
    }
}

pub fn status_code(seed: u8) -> StatusCode {
    StatusCode::from_entropy([seed; STATUS_ENTROPY])
}

/// The smallest bytes that pass for a PNG by their head.
pub fn png(fill: u8) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    bytes.extend([fill; 100]);
    bytes
}
