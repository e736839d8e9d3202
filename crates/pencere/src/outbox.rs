//! `pencere outbox`: what a device has not delivered, at the terminal, beside the running application.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use desk::{DeviceKeys, gap_message, hand_over_lines, recovery_message};
use domain::lang::Lang;
use domain::message::Message;
use i18n::I18n;
use jiff::Timestamp;
use serde::Serialize;
use store::{HandOver, ItemKind, KnownGap, OutboxEntry, Recovery, Store, StoreError};
use uuid::Uuid;

use crate::output::{Failure, Out, texts};

/// Who acts at the terminal, in the audit chain.
pub const ADMINISTRATOR: &str = "administrator";

/// What waits to be sent from this device, why, since when, and the next try.
#[derive(Debug, Args)]
pub struct Outbox {
    /// The folder of the device's store.
    #[arg(long, global = true, default_value_os_t = desk::default_store())]
    store: PathBuf,
    #[command(subcommand)]
    act: Option<Act>,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Try an item again, or all of them.
    Retry {
        #[arg(required_unless_present = "all", conflicts_with = "all")]
        id: Option<Uuid>,
        #[arg(long)]
        all: bool,
    },
    /// Hand an item that the centre refused to a person: prints what they need, and notes it in the audit chain.
    HandOver { id: Uuid },
    /// Compare the numbers with the centre at the next contact, not only once a day.
    Reconcile,
    /// The report of a recovered store was read: show it no more.
    Seen,
}

#[derive(Serialize)]
struct List {
    items: Vec<Item>,
    gaps: Vec<GapLine>,
    recovery: Option<Recovery>,
}

#[derive(Serialize)]
struct Item {
    id: Uuid,
    kind: &'static str,
    receipt_number: Option<String>,
    state: &'static str,
    reason: Option<Message>,
    attempts: u32,
    since: Timestamp,
    next_try: Option<Timestamp>,
    handed_at: Option<Timestamp>,
    exported_at: Option<Timestamp>,
}

#[derive(Serialize)]
struct GapLine {
    device: String,
    first: u64,
    last: u64,
    held: Option<&'static str>,
    since: Timestamp,
    reason: Message,
}

#[derive(Serialize)]
struct Handed {
    id: Uuid,
    case: Uuid,
    kind: &'static str,
    receipt_number: Option<String>,
    status_code: Option<String>,
    device: String,
    seq: u64,
    hash: String,
    reason: Option<Message>,
    since: Timestamp,
    handed_at: Timestamp,
}

impl Outbox {
    /// Exit 1 when something needs a person.
    pub async fn run(self, out: Out) -> Result<bool, Failure> {
        on_store(&self.store, async |store, i18n| act(store, self.act, i18n, out).await).await
    }
}

async fn act(store: &Store, act: Option<Act>, i18n: &I18n, out: Out) -> Result<bool, Failure> {
    let now = Timestamp::now();
    let tell = |error: StoreError| told(&error, i18n);
    match act {
        None => list(store, i18n, out).await,
        Some(Act::Retry { id: Some(id), .. }) => {
            store.outbox_retry(id, ADMINISTRATOR, now).await.map_err(tell)?;
            said(out, &serde_json::json!({ "retried": 1 }), "1 item is tried again")
        }
        Some(Act::Retry { id: None, .. }) => {
            let count = store.outbox_retry_all(ADMINISTRATOR, now).await.map_err(tell)?;
            said(out, &serde_json::json!({ "retried": count }), &format!("{count} items are tried again"))
        }
        Some(Act::HandOver { id }) => {
            let sheet = store.outbox_hand_over(id, ADMINISTRATOR, now).await.map_err(tell)?;
            out.print(&handed(&sheet), || hand_over_lines(i18n, &sheet, Lang::En))?;
            Ok(true)
        }
        Some(Act::Reconcile) => {
            store.reconcile_soon().await.map_err(tell)?;
            said(out, &serde_json::json!({ "reconcile": "soon" }), "the numbers are compared at the next contact")
        }
        Some(Act::Seen) => {
            let seen = store.recovery_seen(ADMINISTRATOR, now).await.map_err(tell)?;
            said(out, &serde_json::json!({ "seen": seen }), "the report is shown no more")
        }
    }
}

async fn list(store: &Store, i18n: &I18n, out: Out) -> Result<bool, Failure> {
    let tell = |error: StoreError| told(&error, i18n);
    let entries = store.outbox_list().await.map_err(tell)?;
    let known = store.gaps().await.map_err(tell)?;
    let recovery = store.recovery().await.map_err(tell)?;
    let good = known.is_empty() && recovery.is_none() && entries.iter().all(|entry| !entry.for_person);
    let mut lines: Vec<String> = recovery.iter().map(|report| i18n.text(Lang::En, &recovery_message(report))).collect();
    lines.extend(known.iter().map(|gap| i18n.text(Lang::En, &gap_message(gap))));
    lines.extend(entries.iter().map(|entry| line(entry, i18n)));
    if lines.is_empty() {
        lines.push("everything has been sent".to_owned());
    }
    let list =
        List { items: entries.into_iter().map(item).collect(), gaps: known.into_iter().map(gap).collect(), recovery };
    out.print(&list, || lines)?;
    Ok(good)
}

fn line(entry: &OutboxEntry, i18n: &I18n) -> String {
    let what = entry.receipt_number.clone().unwrap_or_else(|| entry.case.to_string());
    let next = match (entry.next_try, entry.handed_at) {
        (Some(at), None) => format!("next try {at}"),
        (_, Some(at)) => format!("handed over {at}"),
        (None, None) => "waits for a person".to_owned(),
    };
    let reason = entry.reason.as_ref().map(|reason| i18n.text(Lang::En, reason)).unwrap_or_default();
    format!("{}  {what}  {}  since {}  {next}  {reason}", entry.id, entry.state.name(), entry.since)
}

fn item(entry: OutboxEntry) -> Item {
    Item {
        id: entry.id,
        kind: kind(entry.kind),
        receipt_number: entry.receipt_number,
        state: entry.state.name(),
        reason: entry.reason,
        attempts: entry.attempts,
        since: entry.since,
        next_try: entry.next_try,
        handed_at: entry.handed_at,
        exported_at: entry.exported_at,
    }
}

fn gap(known: KnownGap) -> GapLine {
    let reason = gap_message(&known);
    let held = known.gap.held.map(protocol::reconcile::Held::name);
    GapLine { device: known.device, first: known.gap.first, last: known.gap.last, held, since: known.since, reason }
}

fn handed(sheet: &HandOver) -> Handed {
    Handed {
        id: sheet.id,
        case: sheet.case,
        kind: kind(sheet.kind),
        receipt_number: sheet.receipt_number.clone(),
        status_code: sheet.status_code.clone(),
        device: sheet.device.clone(),
        seq: sheet.seq,
        hash: sheet.hash.clone(),
        reason: sheet.reason.clone(),
        since: sheet.since,
        handed_at: sheet.handed_at,
    }
}

const fn kind(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Application => "application",
        ItemKind::Act => "act",
    }
}

fn said(out: Out, value: &serde_json::Value, line: &str) -> Result<bool, Failure> {
    out.print(value, || vec![line.to_owned()])?;
    Ok(true)
}

/// Acts on the device's store, which must be there already, and closes it.
pub async fn on_store(
    folder: &Path,
    act: impl AsyncFnOnce(&Store, &I18n) -> Result<bool, Failure>,
) -> Result<bool, Failure> {
    let i18n = texts(&[])?;
    let store = open(folder, &i18n).await?;
    let done = act(&store, &i18n).await;
    store.close().await.map_err(|error| told(&error, &i18n))?;
    done
}

/// The device's store, which must be there already.
pub async fn open(folder: &Path, i18n: &I18n) -> Result<Store, Failure> {
    let path = folder.join("pencere.db");
    if !path.is_file() {
        return Err(Failure::other(format!("there is no store in {}", folder.display())));
    }
    let keys = DeviceKeys::load(folder).map_err(|error| Failure::of(&error.message(), i18n, Lang::En))?;
    Store::open(&path, &keys.database).await.map_err(|error| told(&error, i18n))
}

/// A failure of the store, in English with its stable code.
pub fn told(error: &StoreError, i18n: &I18n) -> Failure {
    Failure::of(&error.message(), i18n, Lang::En)
}
