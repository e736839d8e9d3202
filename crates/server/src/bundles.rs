//! Bundles that came on sticks: read item by item, taken by the same intake as the network's, answered on the same stick.
//!
//! Any part, in any order, any number of times, mixed with what came by network: the intake decides what is new. A damaged item or a
//! strange file is told with its part and number; everything else is taken.

use std::collections::{BTreeSet, HashMap};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::body::Bytes;
use bundle::{BundleError, Contents, Event, Header, Item, Kind, Medium, PartFile, PartReader};
use domain::message::Message;
use protocol::body::{MAX_BATCH, from_base64, to_base64};
use protocol::packet;
use protocol::wire::Outcome;
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _};
use serde::Serialize;
use tokio::runtime::Handle;
use uuid::Uuid;

use crate::attachments::{self, AttachmentError};
use crate::audit::{self, Line};
use crate::centre::Centre;
use crate::intake::{self, Fate, IntakeError};
use crate::start::{Config, StartError, assemble};
use crate::table::device;
use crate::validate;

/// Packets gathered for one commit, in bytes.
const BATCH_BYTES: usize = 8 * 1024 * 1024;
/// Applications whose attachments are awaited within a part, before what is stored of them is looked up.
const AWAITED: usize = 10_000;

/// Faults listed of one part; a part may be made of nothing else.
const TOLD: usize = 1_000;

/// A centre that reads bundles beside the ones that serve.
pub struct Importer {
    centre: Arc<Centre>,
}

/// A packet or an attachment that was read and not taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Refused {
    /// Its number within the part.
    pub item: u64,
    pub problem: Message,
}

/// What became of a part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PartReport {
    pub file: String,
    /// `None` when it could not be opened.
    pub part: Option<u32>,
    pub parts: Option<u32>,
    /// Packets that are stored, now or before.
    pub stored: usize,
    /// Packets that are committed and lack attachments.
    pub waiting: usize,
    /// Attachments taken.
    pub attachments: usize,
    pub refused: Vec<Refused>,
    /// What is wrong with the file itself.
    pub problems: Vec<Message>,
    /// How much more is wrong than is listed.
    pub more: usize,
}

impl PartReport {
    /// Whether everything that was in the part was taken.
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty() && self.refused.is_empty()
    }

    fn tell(&mut self, problem: Option<Message>) {
        match problem {
            Some(problem) if self.problems.len() < TOLD => self.problems.push(problem),
            other => self.more += usize::from(other.is_some()),
        }
    }

    fn refuse(&mut self, item: u64, code: &str) {
        if self.refused.len() < TOLD {
            self.refused.push(Refused { item, problem: Message::new(code) });
        } else {
            self.more += 1;
        }
    }
}

/// What an import did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Imported {
    pub parts: Vec<PartReport>,
    /// The file with the acknowledgements.
    pub answers: Option<String>,
    /// Acknowledgements in it.
    pub acknowledged: usize,
    /// Why there are no answers on the stick; the same import again makes them anew.
    pub answers_problem: Option<Message>,
}

/// The centre itself failed. What was committed stays; the same import again goes on.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error("the centre cannot take packets")]
    Intake(#[source] Box<dyn std::error::Error + Send + Sync>),
    #[error("the database refuses")]
    Database(#[from] DbErr),
    #[error("a worker ended early")]
    Worker(#[from] tokio::task::JoinError),
}

impl From<IntakeError> for ImportError {
    fn from(error: IntakeError) -> Self {
        ImportError::Intake(Box::new(error))
    }
}

impl Importer {
    /// Opens what a centre with this configuration works on; nothing listens.
    pub async fn open(config: Config) -> Result<Importer, StartError> {
        Ok(Importer { centre: assemble(config).await?.0 })
    }

    /// Takes parts, then validates what arrived. With `answers` the acknowledgements are written there.
    pub async fn import(&self, files: Vec<PathBuf>, answers: Option<Arc<dyn Medium>>) -> Result<Imported, ImportError> {
        let (centre, handle) = (Arc::clone(&self.centre), Handle::current());
        let work = move || handle.block_on(import(&centre, &files, answers.as_deref()));
        let imported = tokio::task::spawn_blocking(work).await??;
        // What is stored and acknowledged stays so; a serving centre finds what is left to validate by its rows.
        if let Err(error) = validate::catch_up(&self.centre).await {
            tracing::warn!(%error, "validation is put off");
        }
        Ok(imported)
    }
}

async fn import(centre: &Arc<Centre>, files: &[PathBuf], medium: Option<&dyn Medium>) -> Result<Imported, ImportError> {
    let mut imported = Imported::default();
    let mut answers = Answers { centre, medium, file: None, count: 0, problem: None };
    for file in files {
        let report = part(centre, file, &mut answers).await?;
        imported.parts.push(report);
    }
    answers.finish(&mut imported);
    Ok(imported)
}

async fn part(centre: &Arc<Centre>, path: &Path, answers: &mut Answers<'_>) -> Result<PartReport, ImportError> {
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut report = PartReport { file, ..PartReport::default() };
    let reader = match PartReader::open(|| File::open(path), &[&centre.keys.bundle]) {
        Ok(reader) if reader.header().contents == Contents::Packets => reader,
        Ok(_) => {
            report.problems.push(BundleError::NotABundle.message(&report.file));
            return Ok(report);
        }
        // At the centre it is the file that cannot be read, wherever it lies.
        Err(BundleError::Stick(_)) => {
            report.problems.push(Message::new("error-file-unreadable").text("file", report.file.as_str()));
            return Ok(report);
        }
        Err(error) => {
            report.problems.push(error.message(&report.file));
            return Ok(report);
        }
    };
    let header = reader.header().clone();
    (report.part, report.parts) = (Some(header.part), Some(header.parts));
    let mut run = Run {
        centre,
        answers,
        report,
        header,
        batch: Vec::new(),
        bytes: 0,
        awaited: Vec::new(),
        missing: HashMap::new(),
        brought: BTreeSet::new(),
    };
    for event in reader {
        run.take(event).await?;
    }
    run.end().await
}

/// A part under way.
struct Run<'a, 'b> {
    centre: &'a Arc<Centre>,
    answers: &'a mut Answers<'b>,
    report: PartReport,
    header: Header,
    batch: Vec<(u64, Vec<u8>)>,
    bytes: usize,
    /// Applications whose attachments are to come.
    awaited: Vec<Uuid>,
    /// Who announced what is missing, by hash.
    missing: HashMap<String, BTreeSet<String>>,
    /// Whose packets and attachments were taken.
    brought: BTreeSet<String>,
}

impl Run<'_, '_> {
    async fn take(&mut self, event: Event) -> Result<(), ImportError> {
        match event {
            Event::Item(Item { number, kind: Kind::Packet, bytes }) => {
                self.bytes += bytes.len();
                self.batch.push((number, bytes));
                if self.batch.len() == MAX_BATCH || self.bytes >= BATCH_BYTES {
                    self.push().await?;
                }
            }
            Event::Item(Item { number, kind: Kind::Attachment, bytes }) => {
                self.push().await?;
                self.attach(number, bytes.into()).await?;
            }
            Event::Item(item) => self.report.refuse(item.number, "error-request-malformed"),
            damage => {
                let message = damage.message(&self.report.file, self.header.part);
                self.report.tell(message);
            }
        }
        Ok(())
    }

    /// Commits the packets gathered.
    async fn push(&mut self) -> Result<(), ImportError> {
        if self.batch.is_empty() {
            return Ok(());
        }
        self.bytes = 0;
        let batch = std::mem::take(&mut self.batch);
        let packets = batch.iter().map(|(_, bytes)| to_base64(bytes)).collect();
        let fates = intake::take(self.centre, packets).await?;
        for ((number, _), fate) in batch.into_iter().zip(fates) {
            match fate {
                Fate::Rejected { code } => self.report.refuse(number, code),
                Fate::Declared { id, device, missing } => {
                    self.awaited.push(id);
                    self.brought.insert(device.clone());
                    for hash in missing {
                        self.missing.entry(hash).or_default().insert(device.clone());
                    }
                }
                stored @ Fate::Stored(_) => self.stored(stored)?,
            }
        }
        if self.awaited.len() >= AWAITED { self.settle().await } else { Ok(()) }
    }

    fn stored(&mut self, fate: Fate) -> Result<(), ImportError> {
        self.report.stored += 1;
        if let Fate::Stored(ack) = &fate {
            self.brought.insert(ack.device.clone());
        }
        self.answers.add(fate)
    }

    /// Gives an attachment to every office that awaits it; one that nobody awaits may have arrived by network.
    async fn attach(&mut self, number: u64, bytes: Bytes) -> Result<(), ImportError> {
        let hash = packet::hash(&bytes);
        let devices = self.missing.remove(&hash).unwrap_or_else(|| BTreeSet::from([self.header.from.clone()]));
        let mut refusal = None;
        for name in devices {
            let Some(row) = device::Entity::find_by_id(name).one(self.centre.database.pool()).await? else {
                refusal = Some("error-packet-device-unknown");
                continue;
            };
            match attachments::put(self.centre, &row, &hash, bytes.clone()).await {
                Ok(()) => {
                    self.report.attachments += 1;
                    self.brought.insert(row.name);
                }
                Err(AttachmentError::Unknown) => refusal = Some("error-blob-unknown"),
                Err(AttachmentError::Type) => refusal = Some("error-blob-type"),
                Err(AttachmentError::TooLarge) => refusal = Some("error-blob-too-large"),
                Err(AttachmentError::Hash) => refusal = Some("error-blob-hash"),
                Err(error) => return Err(ImportError::Intake(Box::new(error))),
            }
        }
        if let Some(code) = refusal {
            self.report.refuse(number, code);
        }
        Ok(())
    }

    /// Acknowledges what its attachments have completed.
    async fn settle(&mut self) -> Result<(), ImportError> {
        self.awaited.sort_unstable();
        self.awaited.dedup();
        let awaited = std::mem::take(&mut self.awaited);
        for ids in awaited.chunks(MAX_BATCH) {
            let settled = intake::settled(self.centre, ids.to_vec()).await?;
            self.report.waiting += ids.len() - settled.len();
            for fate in settled {
                self.stored(fate)?;
            }
        }
        self.missing.clear();
        Ok(())
    }

    async fn end(mut self) -> Result<PartReport, ImportError> {
        self.push().await?;
        self.settle().await?;
        self.note().await?;
        Ok(self.report)
    }

    /// Who read the part in, in the chain of each office that it brought something of, every time. What it names itself after is not proved
    /// and is left out.
    async fn note(&self) -> Result<(), ImportError> {
        let database = &self.centre.database;
        let brought = device::Column::Name.is_in(self.brought.iter().cloned());
        let rows = device::Entity::find().filter(brought).all(database.pool()).await?;
        let offices: BTreeSet<String> = rows.into_iter().map(|row| row.office).collect();
        let Header { bundle, part, parts, .. } = &self.header;
        for office in offices {
            let line = Line {
                actor: "administrator".to_owned(),
                act: "imported",
                subject: format!("{bundle} {part}/{parts}"),
            };
            audit::note(database, &office, self.centre.now(), line).await?;
        }
        Ok(())
    }
}

/// The acknowledgements on their way to the stick. A stick that fails ends them, not the import.
struct Answers<'a> {
    centre: &'a Arc<Centre>,
    medium: Option<&'a dyn Medium>,
    file: Option<PartFile<'a>>,
    count: usize,
    problem: Option<Message>,
}

impl Answers<'_> {
    fn add(&mut self, fate: Fate) -> Result<(), ImportError> {
        if self.medium.is_none() || self.problem.is_some() {
            return Ok(());
        }
        let Outcome::Stored { ack } = intake::outcome(self.centre, fate)? else { return Ok(()) };
        let bytes = from_base64(&ack).unwrap_or_default();
        match self.write(&bytes) {
            Ok(()) => self.count += 1,
            Err(error) => self.fail(&error),
        }
        Ok(())
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), BundleError> {
        let Some(medium) = self.medium else { return Ok(()) };
        if self.file.is_none() {
            medium.sweep()?;
            let now = self.centre.now();
            let millis = u64::try_from(now.as_millisecond()).unwrap_or(0);
            let entropy = crate::vault::random().map_err(|_| BundleError::Random)?;
            let header = Header::new(Contents::Answers, domain::id::uuid_v7(millis, &entropy), "centre", now)?;
            self.file = Some(PartFile::answers(medium, &header)?);
        }
        self.file.as_mut().map_or(Ok(()), |file| file.add(Kind::Ack, bytes).map(drop))
    }

    fn fail(&mut self, error: &BundleError) {
        self.file = None;
        self.count = 0;
        self.problem = Some(error.message(""));
    }

    fn finish(mut self, imported: &mut Imported) {
        if let Some(file) = self.file.take() {
            match file.finish() {
                Ok(written) => imported.answers = Some(written.name),
                Err(error) => self.fail(&error),
            }
        }
        imported.acknowledged = self.count;
        imported.answers_problem = self.problem;
    }
}
