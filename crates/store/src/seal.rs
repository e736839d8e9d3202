//! Sealing: one transaction turns a draft into an application with its event and its packet in the outbox.

use domain::lang::Lang;
use domain::state::{Case, Delivery};
use jiff::Timestamp;
use protocol::packet;
use protocol::wire::BlobRef;
use sea_orm::{ConnectionTrait, DatabaseTransaction, FromQueryResult};
use uuid::Uuid;

use crate::audit::{self, AuditHead};
use crate::database::{Store, instant, micros, natural, one, run, sql};
use crate::draft::{self, Draft};
use crate::error::StoreError;
use crate::outbox::{self, ItemKind, NewItem};

/// What the builder of a packet gets; the numbers are used up only if the seal commits.
#[derive(Clone, Debug)]
pub struct Slot {
    /// The full device name, `OFFICE-DEVICE`.
    pub device: String,
    /// For the receipt number; from 1, never given twice under this device name.
    pub counter: u64,
    /// For the manifest; from 1 without gaps.
    pub seq: u64,
    /// The draft as it is sealed; nothing can be typed into it any more.
    pub draft: Draft,
    pub blobs: Vec<BlobRef>,
}

/// What the builder gives back.
#[derive(Clone, Debug)]
pub struct Sealed {
    pub receipt_number: String,
    /// The 12 characters without blanks.
    pub status_code: String,
    /// The QR's token, 32 hex digits.
    pub token: String,
    pub packet: packet::Sealed,
    /// What the receipt is printed from, as JSON; the store only keeps it.
    pub facts: String,
}

/// A sealed application as this device holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApplicationRow {
    pub id: Uuid,
    pub receipt_number: String,
    pub status_code: String,
    pub service: String,
    pub form_version: u32,
    pub catalogue: String,
    pub lang: Lang,
    pub device: String,
    pub counter: u64,
    pub seq: u64,
    pub sealed_at: Timestamp,
    /// `None` after the purge.
    pub token: Option<String>,
    /// `None` after the purge: a receipt can be printed no more.
    pub facts: Option<String>,
    pub delivery: Delivery,
    /// When the centre acknowledged it.
    pub acked_at: Option<Timestamp>,
    /// As the centre's feed said last.
    pub case: Option<Case>,
}

/// The application, and whether it had been sealed before this call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealOutcome {
    pub application: ApplicationRow,
    pub already: bool,
}

#[derive(FromQueryResult)]
struct NumberRow {
    seq: i64,
}

#[derive(FromQueryResult)]
struct NumberAndHeadRow {
    counter: i64,
    seq: i64,
    rows: Option<i64>,
    hash: Option<String>,
}

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    receipt_number: String,
    status_code: String,
    service: String,
    form_version: i64,
    catalogue: String,
    lang: String,
    device: String,
    counter: i64,
    seq: i64,
    sealed_at: i64,
    token: Option<String>,
    facts: Option<String>,
    delivery: String,
    acked_at: Option<i64>,
    case_state: Option<String>,
}

/// An application with its delivery and its case, by one of its columns, or by what is asked for that.
macro_rules! select_by {
    ($column:literal) => {
        select_by!($column, "?")
    };
    ($column:literal, $value:literal) => {
        concat!(
            "SELECT a.*, o.seq, o.state AS delivery, o.acked_at, c.state AS case_state
     FROM application a JOIN outbox o ON o.id = a.id LEFT JOIN case_file c ON c.id = a.id WHERE a.",
            $column,
            " = ",
            $value
        )
    };
}
const SELECT_BY_ID: &str = select_by!("id");
const SELECT_BY_RECEIPT: &str = select_by!("receipt_number");
const SELECT_BY_STATUS_CODE: &str = select_by!("status_code");
const SELECT_NEWEST: &str = select_by!("id", "(SELECT id FROM outbox WHERE kind = ? ORDER BY n DESC LIMIT 1)");

impl Store {
    /// Seals a draft, once: a double tap or a retry after a crash gets the first result.
    ///
    /// In one transaction: the numbers are taken, `build` makes the packet, application, event, outbox row and audit row are written,
    /// the draft is removed. When `build` fails, nothing happened and no number is used up.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`] (checked first), [`StoreError::NotEnrolled`], [`StoreError::NoDraft`], or what `build` says.
    pub async fn seal<E: From<StoreError>>(
        &self,
        id: Uuid,
        now: Timestamp,
        build: impl FnOnce(&Slot) -> Result<Sealed, E> + Send,
    ) -> Result<SealOutcome, E> {
        self.room()?;
        let tx = self.write().await?;
        let device = self.device(&tx).await?;
        // A sealed draft is gone: only then can the application be there already.
        let Some((draft, blobs)) = draft::load_whole(&tx, id).await? else {
            let application = load(&tx, SELECT_BY_ID, id.into()).await?.ok_or(StoreError::NoDraft)?;
            return Ok(SealOutcome { application, already: true });
        };
        let (numbers, head) = take_numbers_and_head(&tx, &device).await?;
        let slot = Slot { device, counter: numbers.0, seq: numbers.1, draft, blobs };
        let sealed = build(&slot)?;
        let application = row(&slot, &sealed, now)?;
        insert(&tx, &slot, sealed, &head, now).await?;
        tx.commit().await.map_err(StoreError::from)?;
        Ok(SealOutcome { application, already: false })
    }

    /// A sealed application of this device.
    pub async fn application(&self, id: Uuid) -> Result<Option<ApplicationRow>, StoreError> {
        load(self.reader(), SELECT_BY_ID, id.into()).await
    }

    /// The application that was sealed last on this device.
    pub async fn application_newest(&self) -> Result<Option<ApplicationRow>, StoreError> {
        load(self.reader(), SELECT_NEWEST, ItemKind::Application.name().into()).await
    }

    /// A sealed application of this device, by its receipt number.
    pub async fn application_by_receipt(&self, number: &str) -> Result<Option<ApplicationRow>, StoreError> {
        load(self.reader(), SELECT_BY_RECEIPT, number.into()).await
    }

    /// A sealed application of this device, by its status code: 12 characters without blanks.
    pub async fn application_by_status_code(&self, code: &str) -> Result<Option<ApplicationRow>, StoreError> {
        load(self.reader(), SELECT_BY_STATUS_CODE, code.into()).await
    }
}

/// What is written for a seal, as it will be read again.
fn row(slot: &Slot, sealed: &Sealed, now: Timestamp) -> Result<ApplicationRow, StoreError> {
    let draft = &slot.draft;
    Ok(ApplicationRow {
        id: draft.id,
        receipt_number: sealed.receipt_number.clone(),
        status_code: sealed.status_code.clone(),
        service: draft.service.clone(),
        form_version: draft.form_version,
        catalogue: draft.catalogue.clone(),
        lang: draft.lang,
        device: slot.device.clone(),
        counter: slot.counter,
        seq: slot.seq,
        sealed_at: instant(micros(now))?,
        token: Some(sealed.token.clone()),
        facts: Some(sealed.facts.clone()),
        delivery: Delivery::Sealed,
        acked_at: None,
        case: None,
    })
}

/// The numbers of an application, and the end of the chain that its row is appended to.
async fn take_numbers_and_head(tx: &DatabaseTransaction, device: &str) -> Result<((u64, u64), AuditHead), StoreError> {
    let statement = sql(
        "INSERT INTO numbering (device, counter, seq) VALUES (?, 1, 1)
         ON CONFLICT (device) DO UPDATE SET counter = counter + 1, seq = seq + 1
         RETURNING counter, seq, (SELECT MAX(n) FROM audit) AS rows,
             (SELECT hash FROM audit ORDER BY n DESC LIMIT 1) AS hash",
        [device.into()],
    );
    let row: NumberAndHeadRow = one(tx, statement).await?.ok_or(StoreError::Data)?;
    let head = row.rows.zip(row.hash).map_or_else(AuditHead::empty, |(rows, hash)| AuditHead { rows, hash });
    Ok(((natural(row.counter)?, natural(row.seq)?), head))
}

/// The next sequence number of a device name, for what has no receipt.
pub(crate) async fn take_number(db: &impl ConnectionTrait, device: &str) -> Result<u64, StoreError> {
    let statement = sql(
        "INSERT INTO numbering (device, counter, seq) VALUES (?, 0, 1)
         ON CONFLICT (device) DO UPDATE SET seq = seq + 1 RETURNING seq",
        [device.into()],
    );
    let row: NumberRow = one(db, statement).await?.ok_or(StoreError::Data)?;
    natural(row.seq)
}

async fn insert(
    tx: &DatabaseTransaction,
    slot: &Slot,
    sealed: Sealed,
    head: &AuditHead,
    now: Timestamp,
) -> Result<(), StoreError> {
    let draft = &slot.draft;
    let counter = i64::try_from(slot.counter).map_err(|_| StoreError::Data)?;
    let statement = sql(
        "INSERT INTO application (id, receipt_number, status_code, service, form_version, catalogue, lang, device,
             counter, sealed_at, token, facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            draft.id.into(),
            sealed.receipt_number.into(),
            sealed.status_code.into(),
            draft.service.as_str().into(),
            i64::from(draft.form_version).into(),
            draft.catalogue.as_str().into(),
            draft.lang.tag().into(),
            slot.device.as_str().into(),
            counter.into(),
            micros(now).into(),
            sealed.token.into(),
            sealed.facts.into(),
        ],
    );
    run(tx, statement).await?;
    let item = NewItem {
        id: draft.id,
        case: draft.id,
        kind: ItemKind::Application,
        device: slot.device.clone(),
        seq: slot.seq,
        packet: sealed.packet,
    };
    outbox::enqueue(tx, item, now).await?;
    run(tx, sql("DELETE FROM draft WHERE id = ?", [draft.id.into()])).await?;
    audit::append_to(tx, head, now, &slot.device, "seal", Some(draft.id)).await
}

async fn load(
    db: &impl ConnectionTrait,
    select: &'static str,
    by: sea_orm::Value,
) -> Result<Option<ApplicationRow>, StoreError> {
    let row: Option<Row> = one(db, sql(select, [by])).await?;
    row.map(read).transpose()
}

fn read(row: Row) -> Result<ApplicationRow, StoreError> {
    Ok(ApplicationRow {
        id: row.id,
        receipt_number: row.receipt_number,
        status_code: row.status_code,
        service: row.service,
        form_version: natural(row.form_version)?,
        catalogue: row.catalogue,
        lang: Lang::from_tag(&row.lang).ok_or(StoreError::Data)?,
        device: row.device,
        counter: natural(row.counter)?,
        seq: natural(row.seq)?,
        sealed_at: instant(row.sealed_at)?,
        token: row.token,
        facts: row.facts,
        delivery: Delivery::from_name(&row.delivery).ok_or(StoreError::Data)?,
        acked_at: row.acked_at.map(instant).transpose()?,
        // A newer centre's state that is unknown here is none: the application itself goes on.
        case: row.case_state.as_deref().and_then(Case::from_name),
    })
}
