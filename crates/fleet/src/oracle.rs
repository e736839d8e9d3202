//! The verdict: what was handed to devices against what stands in the centre's database and folder, read with SQL and from the disk.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};

use domain::answer::{Answers, Value};
use protocol::packet::Unopened;
use protocol::wire::{Application, BlobRef, Content};
use sea_orm::{Database, DatabaseConnection, DbErr, FromQueryResult, Statement};
use serde::Serialize;
use uuid::Uuid;

use crate::error::FleetError;
use crate::ledger::Ledger;
use crate::material::{self, Crowd, Visitor};
use crate::rest::{self, DataKey, Wrap};

#[cfg(test)]
mod tests;

/// What went wrong, application by application; all empty when nothing did.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Verdict {
    /// Applications that stand at the centre as they should.
    pub good: u64,
    /// A device confirmed it; the centre has nothing of it, and no device holds it back.
    pub lost: Vec<String>,
    /// In the centre more than once, never handed to anybody, or without the packet that it came in.
    pub duplicated: Vec<String>,
    /// Not stored after all faults ended: on a device, or declared without its attachments.
    pub stuck: Vec<String>,
    /// Answers, packet or attachments differ from what was handed in.
    pub wrong_bytes: Vec<String>,
    /// Receipt numbers that differ from what the visitor holds, or stand twice.
    pub receipts: Vec<String>,
    /// Sequence numbers that are missing at the centre without a refused packet that explains them.
    pub gaps: Vec<String>,
    /// Missing sequence numbers that a refused packet explains.
    pub explained_gaps: u64,
    /// Stores that would not open in the end, or waiting items of no application.
    pub devices: Vec<String>,
}

impl Verdict {
    /// Whether nothing was lost, doubled, stuck or changed.
    pub fn is_good(&self) -> bool {
        self.findings().into_iter().all(|(_, findings)| findings.is_empty())
    }

    /// Every kind of finding by name.
    pub fn findings(&self) -> [(&'static str, &[String]); 7] {
        let Verdict { good: _, lost, duplicated, stuck, wrong_bytes, receipts, gaps, explained_gaps: _, devices } =
            self;
        [
            ("lost", lost),
            ("duplicated", duplicated),
            ("stuck", stuck),
            ("wrong bytes", wrong_bytes),
            ("wrong receipts", receipts),
            ("unexplained gaps", gaps),
            ("devices at fault", devices),
        ]
    }
}

#[derive(FromQueryResult)]
struct PacketRow {
    id: Uuid,
    hash: String,
    device: String,
    seq: i64,
    receipt_number: Option<String>,
    stored_at: Option<i64>,
    sealed: Vec<u8>,
    /// Of the application; `None` when there is no such row.
    data_key: Option<Vec<u8>>,
    answers_sealed: Option<Vec<u8>>,
    shown_receipt: Option<String>,
}

#[derive(FromQueryResult)]
struct AttachmentRow {
    application: Uuid,
    hash: String,
    stored_at: Option<i64>,
}

#[derive(FromQueryResult)]
struct OrphanRow {
    id: Uuid,
}

#[derive(FromQueryResult)]
struct RefusedRow {
    id: Uuid,
    data_key: Vec<u8>,
    sealed: Vec<u8>,
}

#[derive(FromQueryResult)]
struct DeviceRow {
    name: String,
    public_key: Option<String>,
}

const PAGE: &str = "SELECT p.id, p.hash, p.device, p.seq, p.receipt_number, p.stored_at, p.sealed,
        a.data_key, a.answers_sealed, a.receipt_number AS shown_receipt
     FROM packet p LEFT JOIN application a ON a.id = p.id WHERE p.id > $1 ORDER BY p.id LIMIT 500";
const ATTACHMENTS: &str = "SELECT application, hash, stored_at FROM attachment WHERE application > $1
     AND application <= $2";
const ORPHANS: &str =
    "SELECT a.id FROM application a LEFT JOIN packet p ON p.id = a.id WHERE p.id IS NULL ORDER BY a.id";

struct Oracle<'a> {
    crowd: Crowd,
    ledger: &'a Ledger,
    database: DatabaseConnection,
    blobs: PathBuf,
    wrap: Wrap,
    keys: HashMap<String, String>,
    /// The application of each id that was handed out.
    numbers: HashMap<Uuid, u64>,
    seen: BTreeSet<u64>,
    receipts: HashSet<String>,
    seqs: BTreeMap<String, BTreeSet<u64>>,
    verdict: Verdict,
}

/// Where a centre that does not run has left everything.
pub struct Remains<'a> {
    pub database: &'a str,
    pub blobs: &'a Path,
    pub keys: &'a Path,
}

/// Reads the centre's database and folder and compares them with the ledger.
pub async fn judge(ledger: &Ledger, crowd: Crowd, remains: Remains<'_>) -> Result<Verdict, FleetError> {
    let database = Database::connect(remains.database).await?;
    let devices: Vec<DeviceRow> = all(&database, "SELECT name, public_key FROM device", []).await?;
    let keys = devices.into_iter().filter_map(|row| Some((row.name, row.public_key?))).collect();
    let mut oracle = Oracle {
        crowd,
        ledger,
        blobs: remains.blobs.to_owned(),
        wrap: Wrap::read(remains.keys)?,
        keys,
        numbers: ledger.handed().into_iter().map(|n| (crowd.visitor(n).id, n)).collect(),
        seen: BTreeSet::new(),
        receipts: HashSet::new(),
        seqs: BTreeMap::new(),
        verdict: Verdict::default(),
        database,
    };
    oracle.packets().await?;
    oracle.orphans().await?;
    oracle.absent();
    oracle.gaps().await?;
    oracle.database.close_by_ref().await?;
    Ok(oracle.verdict)
}

impl Oracle<'_> {
    async fn packets(&mut self) -> Result<(), FleetError> {
        let mut last = Uuid::nil();
        loop {
            let rows: Vec<PacketRow> = all(&self.database, PAGE, [last.into()]).await?;
            let Some(end) = rows.last().map(|row| row.id) else { return Ok(()) };
            let attachments: Vec<AttachmentRow> = all(&self.database, ATTACHMENTS, [last.into(), end.into()]).await?;
            let mut by_application: HashMap<Uuid, Vec<AttachmentRow>> = HashMap::new();
            for row in attachments {
                by_application.entry(row.application).or_default().push(row);
            }
            for row in rows {
                let attachments = by_application.remove(&row.id).unwrap_or_default();
                self.packet(&row, &attachments);
            }
            last = end;
        }
    }

    fn packet(&mut self, row: &PacketRow, attachments: &[AttachmentRow]) {
        self.seqs.entry(row.device.clone()).or_default().insert(row.seq.unsigned_abs());
        let Some(n) = self.numbers.get(&row.id).copied() else {
            self.verdict.duplicated.push(format!("{}: handed to nobody", row.id));
            return;
        };
        if !self.seen.insert(n) {
            self.verdict.duplicated.push(format!("{n}: stands twice"));
        }
        self.receipt(n, row);
        if row.stored_at.is_none() || attachments.iter().any(|attachment| attachment.stored_at.is_none()) {
            self.verdict.stuck.push(format!("{n}: attachments are missing"));
            return;
        }
        match self.content(&self.crowd.visitor(n), n, row, attachments) {
            Ok(()) => self.verdict.good += 1,
            Err(what) => self.verdict.wrong_bytes.push(format!("{n}: {what}")),
        }
    }

    /// The visitor's receipt is the centre's, and nobody else's.
    fn receipt(&mut self, n: u64, row: &PacketRow) {
        let number = row.receipt_number.clone().unwrap_or_default();
        let confirmed = self.ledger.confirmed_at(n);
        let same = confirmed.is_none_or(|said| {
            said.receipt_number == number && said.device == row.device && said.seq == row.seq.unsigned_abs()
        });
        if !same || row.shown_receipt.as_ref() != Some(&number) {
            self.verdict.receipts.push(format!("{n}: {number} is not what the visitor holds"));
        }
        if !self.receipts.insert(number) {
            self.verdict.receipts.push(format!("{n}: a receipt number stands twice"));
        }
    }

    fn content(
        &self,
        visitor: &Visitor,
        n: u64,
        row: &PacketRow,
        attachments: &[AttachmentRow],
    ) -> Result<(), &'static str> {
        let key = row.data_key.as_deref().and_then(|wrapped| self.wrap.data_key(row.id, wrapped));
        let key = key.ok_or("the data key does not open")?;
        let bytes = key.open("packet", &row.sealed).ok_or("the packet does not open")?;
        if rest::hash(&bytes) != row.hash {
            return Err("the packet's hash differs");
        }
        let application = self.signed(&bytes, row)?;
        let resting = row.answers_sealed.as_deref().and_then(|sealed| key.open("answers", sealed));
        let resting: Option<Answers> = resting.and_then(|json| serde_json::from_slice(&json).ok());
        let named = application.answers.get("surname") == Some(&Value::Text(format!("SINTETIKOVA-{n}")));
        if !named || application.answers != visitor.answers || resting.as_ref() != Some(&visitor.answers) {
            return Err("the answers differ");
        }
        if application.service != visitor.service {
            return Err("the service differs");
        }
        self.papers(visitor, row.id, &application.blobs, attachments, &key)
    }

    /// The application that the device signed.
    fn signed(&self, bytes: &[u8], row: &PacketRow) -> Result<Application, &'static str> {
        let key = self.keys.get(&row.device).and_then(|key| key.parse().ok()).ok_or("no key of the device")?;
        let packet = Unopened::parse(bytes).and_then(|unopened| unopened.open(&key));
        let manifest = packet.map_err(|_| "the packet's signature differs")?.manifest;
        let same = manifest.id == row.id && manifest.seq == row.seq.unsigned_abs() && manifest.device == row.device;
        match manifest.content {
            Content::Application(application) if same => Ok(*application),
            _ => Err("the packet is another"),
        }
    }

    fn papers(
        &self,
        visitor: &Visitor,
        id: Uuid,
        blobs: &[BlobRef],
        rows: &[AttachmentRow],
        key: &DataKey,
    ) -> Result<(), &'static str> {
        if blobs.len() != visitor.attachments.len() || rows.len() != blobs.len() {
            return Err("the number of attachments differs");
        }
        for (place, attachment) in visitor.attachments.iter().enumerate() {
            let bytes = material::bytes(*attachment);
            let hash = rest::hash(&bytes);
            let named = blobs.get(place).is_some_and(|blob| blob.hash == hash && blob.field == material::field(place));
            if !named || !rows.iter().any(|row| row.hash == hash) {
                return Err("an attachment is not the one handed in");
            }
            if rest::attachment(&self.blobs, id, &hash, key).as_ref() != Some(&bytes) {
                return Err("an attachment's bytes differ");
            }
        }
        Ok(())
    }

    /// Applications that no packet accounts for.
    async fn orphans(&mut self) -> Result<(), FleetError> {
        let rows: Vec<OrphanRow> = all(&self.database, ORPHANS, []).await?;
        self.verdict.duplicated.extend(rows.iter().map(|row| format!("{}: without a packet", row.id)));
        Ok(())
    }

    /// What was handed in and stands nowhere at the centre.
    fn absent(&mut self) {
        let confirmed = self.ledger.confirmed();
        let waiting = self.ledger.waiting();
        let held: HashSet<&str> =
            waiting.values().flatten().filter_map(|line| line.split_whitespace().next()).collect();
        for (id, n) in &self.numbers {
            if self.seen.contains(n) {
                continue;
            }
            let line = format!("{n} ({id}), {:?}", confirmed.get(n));
            match confirmed.contains_key(n) && !held.contains(id.to_string().as_str()) {
                true => self.verdict.lost.push(line),
                false => self.verdict.stuck.push(line),
            }
        }
        let renumbered = self.ledger.renumbered();
        self.verdict.receipts.extend(renumbered.into_iter().map(|n| format!("{n}: got two receipt numbers")));
        for (device, lines) in waiting {
            self.verdict.devices.extend(lines.into_iter().map(|line| format!("{device}: {line}")));
        }
    }

    /// Every number that a device gave stands at the centre, or a refused packet tells why not.
    async fn gaps(&mut self) -> Result<(), FleetError> {
        let rows: Vec<RefusedRow> = all(&self.database, "SELECT id, data_key, sealed FROM refused", []).await?;
        let refused: HashSet<(String, u64)> = rows.iter().filter_map(|row| self.refused(row)).collect();
        let mut given: BTreeMap<String, u64> = BTreeMap::new();
        for said in self.ledger.confirmed().into_values() {
            let highest = given.entry(said.device).or_default();
            *highest = (*highest).max(said.seq);
        }
        for (device, highest) in given {
            let seqs = self.seqs.remove(&device).unwrap_or_default();
            let highest = highest.max(seqs.last().copied().unwrap_or_default());
            for seq in (1..=highest).filter(|seq| !seqs.contains(seq)) {
                match refused.contains(&(device.clone(), seq)) {
                    true => self.verdict.explained_gaps += 1,
                    false => self.verdict.gaps.push(format!("{device}: {seq}")),
                }
            }
        }
        Ok(())
    }

    fn refused(&self, row: &RefusedRow) -> Option<(String, u64)> {
        let bytes = self.wrap.data_key(row.id, &row.data_key)?.open("packet", &row.sealed)?;
        let unopened = Unopened::parse(&bytes).ok()?;
        let key = self.keys.get(unopened.device())?.parse().ok()?;
        let manifest = unopened.open(&key).ok()?.manifest;
        Some((manifest.device, manifest.seq))
    }
}

#[derive(FromQueryResult)]
struct SealedRow {
    device: String,
    seq: i64,
    sealed_at: i64,
}

/// How many neighbours by number stand the other way round at the centre, by the time of sealing or by the order of the visitors.
pub async fn out_of_order(ledger: &Ledger, url: &str) -> Result<u64, FleetError> {
    const SEALED: &str = "SELECT p.device, p.seq, a.sealed_at FROM packet p JOIN application a ON a.id = p.id";
    let database = Database::connect(url).await?;
    let rows: Vec<SealedRow> = all(&database, SEALED, []).await?;
    database.close().await?;
    let visitors: HashMap<(String, u64), u64> =
        ledger.confirmed().into_iter().map(|(n, said)| ((said.device, said.seq), n)).collect();
    let mut line: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let place = (row.device, row.seq.unsigned_abs());
            let visitor = visitors.get(&place).copied();
            (place, row.sealed_at, visitor)
        })
        .collect();
    line.sort();
    let wrong = |pair: &&[((String, u64), i64, Option<u64>)]| {
        pair[0].0.0 == pair[1].0.0 && (pair[0].1 > pair[1].1 || pair[0].2 >= pair[1].2)
    };
    Ok(line.windows(2).filter(wrong).count() as u64)
}

async fn all<R: FromQueryResult, const N: usize>(
    database: &DatabaseConnection,
    text: &'static str,
    values: [sea_orm::Value; N],
) -> Result<Vec<R>, DbErr> {
    let statement = Statement::from_sql_and_values(database.get_database_backend(), text, values);
    R::find_by_statement(statement).all(database).await
}
