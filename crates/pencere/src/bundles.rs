//! `pencere bundle`: what travels by USB stick, written and read at the device, taken at the centre.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bundle::{Contents, Folder, Medium, plan};
use clap::{Args, Subcommand};
use domain::lang::Lang;
use domain::message::Message;
use i18n::I18n;
use jiff::Timestamp;
use serde::Serialize;
use server::{Config, Imported, Importer, PartReport};
use sync::Export;

use crate::centre::{failed, keys};
use crate::outbox;
use crate::output::{Failure, Out, texts};

/// Bundles on USB sticks.
#[derive(Debug, Subcommand)]
pub enum Bundles {
    /// On a device: save everything that the centre has not acknowledged. Again and onto other sticks as often as wanted.
    Export(ExportBundle),
    /// On the centre: take parts in any order, once or more often.
    Import(ImportBundle),
    /// On a device: take the centre's answers.
    Acks {
        #[command(flatten)]
        at: OnDevice,
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// What a file is, without the key; nothing personal.
    Show {
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
}

#[derive(Debug, Args)]
pub struct OnDevice {
    /// The folder of the device's encrypted store; its keys come from $CREDENTIALS_DIRECTORY or the keyring.
    #[arg(long, default_value_os_t = desk::default_store())]
    store: PathBuf,
}

#[derive(Debug, Args)]
pub struct ExportBundle {
    #[command(flatten)]
    at: OnDevice,
    /// The stick's folder.
    #[arg(long)]
    to: PathBuf,
    /// The largest part, such as 2GB, 500MB or 700MiB; at least 16MiB.
    #[arg(long, value_parser = size, default_value = "2GB")]
    split: u64,
}

#[derive(Debug, Args)]
pub struct ImportBundle {
    /// The parts.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    #[arg(long, default_value = "sqlite://pencere-centre.db?mode=rwc")]
    database: String,
    /// Where attachments are kept, as for `pencere serve`.
    #[arg(long)]
    blobs: Option<String>,
    /// The folder of the centre's keys, as for `pencere serve`; $CREDENTIALS_DIRECTORY goes before it.
    #[arg(long)]
    keys: Option<PathBuf>,
    /// Where to write the acknowledgements for the devices: the stick's folder.
    #[arg(long)]
    acks: Option<PathBuf>,
}

impl Bundles {
    pub async fn run(self, out: Out) -> Result<bool, Failure> {
        let i18n = texts(&[])?;
        match self {
            Bundles::Export(command) => command.run(out, &i18n).await,
            Bundles::Import(command) => command.run(out, &i18n).await,
            Bundles::Acks { at, files } => acks(&at, files, out, &i18n).await,
            Bundles::Show { files } => show(&files, out, &i18n),
        }
    }
}

#[derive(Serialize)]
struct ExportReport {
    parts: Vec<PartRow>,
    items: usize,
    left: usize,
    stopped: Option<Message>,
}

#[derive(Serialize)]
struct PartRow {
    file: String,
    bytes: u64,
}

impl ExportBundle {
    async fn run(self, out: Out, i18n: &I18n) -> Result<bool, Failure> {
        let store = outbox::open(&self.at.store, i18n).await?;
        let how = Export { split: self.split, who: outbox::ADMINISTRATOR.to_owned(), now: Timestamp::now() };
        let medium: Arc<dyn Medium> = Arc::new(Folder(self.to));
        let exported = sync::export(&store, medium, how).await;
        let exported = exported.map_err(|error| Failure::of(&error.message(), i18n, Lang::En))?;
        let parts = exported.parts.into_iter().map(|part| PartRow { file: part.name, bytes: part.bytes }).collect();
        let report = ExportReport { parts, items: exported.items, left: exported.left, stopped: exported.stopped };
        out.print(&report, || export_lines(&report, i18n))?;
        Ok(report.stopped.is_none())
    }
}

fn export_lines(report: &ExportReport, i18n: &I18n) -> Vec<String> {
    let mut lines: Vec<String> =
        report.parts.iter().map(|part| format!("{}  {} bytes", part.file, part.bytes)).collect();
    lines.push(format!("{} saved, {} left", report.items, report.left));
    lines.extend(report.stopped.as_ref().map(|message| i18n.text(Lang::En, message)));
    lines
}

impl ImportBundle {
    async fn run(self, out: Out, i18n: &I18n) -> Result<bool, Failure> {
        crate::centre::present(&self.database)?;
        let blobs = self.blobs.unwrap_or_else(crate::centre::default_blobs);
        let nowhere = std::net::SocketAddr::from(([127, 0, 0, 1], 0));
        let config = Config::new(self.database, blobs, nowhere, String::new(), keys(self.keys)?);
        let importer = Importer::open(config).await.map_err(failed)?;
        let acks = self.acks.map(|folder| Arc::new(Folder(folder)) as Arc<dyn Medium>);
        let imported = importer.import(self.files, acks).await.map_err(failed)?;
        out.print(&imported, || import_lines(&imported, i18n))?;
        Ok(imported.parts.iter().all(PartReport::is_clean) && imported.answers_problem.is_none())
    }
}

fn import_lines(imported: &Imported, i18n: &I18n) -> Vec<String> {
    let mut lines = Vec::new();
    for part in &imported.parts {
        let PartReport { file, stored, waiting, attachments, .. } = part;
        lines.push(format!("{file}: {stored} stored, {waiting} waiting for attachments, {attachments} attachments"));
        lines.extend(part.problems.iter().map(|problem| format!("  {}", i18n.text(Lang::En, problem))));
        let refused = |item: &server::Refused| format!("  item {}: {}", item.item, i18n.text(Lang::En, &item.problem));
        lines.extend(part.refused.iter().map(refused));
        lines.extend((part.more > 0).then(|| format!("  and {} more", part.more)));
    }
    lines.extend(imported.answers.as_ref().map(|name| format!("{name}: {} acknowledged", imported.acknowledged)));
    lines.extend(imported.answers_problem.as_ref().map(|problem| i18n.text(Lang::En, problem)));
    lines
}

#[derive(Serialize)]
struct AcksReport {
    stored: usize,
    known: usize,
    others: usize,
    refused: usize,
    problems: Vec<Message>,
}

async fn acks(at: &OnDevice, files: Vec<PathBuf>, out: Out, i18n: &I18n) -> Result<bool, Failure> {
    let store = outbox::open(&at.store, i18n).await?;
    let taken = sync::take_answers(&store, files, Timestamp::now()).await;
    let taken = taken.map_err(|error| Failure::of(&error.message(), i18n, Lang::En))?;
    let sync::Answers { stored, known, others, refused, problems } = taken;
    let report = AcksReport { stored, known, others, refused, problems };
    out.print(&report, || {
        let mut lines =
            vec![format!("{stored} stored now, {known} known, {others} of other devices, {refused} refused")];
        lines.extend(report.problems.iter().map(|problem| i18n.text(Lang::En, problem)));
        lines
    })?;
    Ok(report.problems.is_empty() && refused == 0)
}

#[derive(Serialize)]
struct Shown {
    file: String,
    bytes: u64,
    #[serde(flatten)]
    header: bundle::Header,
}

fn show(files: &[PathBuf], out: Out, i18n: &I18n) -> Result<bool, Failure> {
    let (mut shown, mut problems) = (Vec::new(), Vec::new());
    for path in files {
        match peek(path) {
            Ok(row) => shown.push(row),
            Err(problem) => problems.push(problem),
        }
    }
    let lines = || {
        let problems = problems.iter().map(|problem| i18n.text(Lang::En, problem));
        shown.iter().map(shown_line).chain(problems).collect()
    };
    out.print(&serde_json::json!({ "parts": shown, "problems": problems }), lines)?;
    Ok(problems.is_empty())
}

fn peek(path: &Path) -> Result<Shown, Message> {
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let unreadable = |_| Message::new("error-file-unreadable").text("file", file.as_str());
    let mut input = File::open(path).map_err(unreadable)?;
    let bytes = input.metadata().map_err(unreadable)?.len();
    let header = bundle::peek(&mut input).map_err(|error| error.message(&file))?;
    Ok(Shown { file, bytes, header })
}

fn shown_line(row: &Shown) -> String {
    let Shown { file, bytes, header } = row;
    let contents = match header.contents {
        Contents::Packets => "packets",
        Contents::Answers => "answers",
    };
    let (part, parts, from, made_at) = (header.part, header.parts, &header.from, header.made_at);
    format!("{file}: {contents} of {from}, {made_at}, part {part} of {parts}, {bytes} bytes, bundle {}", header.bundle)
}

/// A size with its unit: B, KB, MB, GB or KiB, MiB, GiB.
fn size(text: &str) -> Result<u64, String> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let number: u64 = digits.trim().parse().map_err(|_| "a whole number with a unit, such as 2GB".to_owned())?;
    let factor: u64 = match &text[digits.len()..] {
        "" | "B" => 1,
        "KB" => 1_000,
        "MB" => 1_000_000,
        "GB" => 1_000_000_000,
        "KiB" => 1 << 10,
        "MiB" => 1 << 20,
        "GiB" => 1 << 30,
        _ => return Err("the unit is B, KB, MB, GB, KiB, MiB or GiB".to_owned()),
    };
    let bytes = number.checked_mul(factor).ok_or_else(|| "too large".to_owned())?;
    if bytes < plan::LEAST { Err("at least 16MiB".to_owned()) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_has_a_unit_and_a_least() {
        assert_eq!(size("2GB"), Ok(plan::USUAL));
        assert_eq!(size("16MiB"), Ok(plan::LEAST));
        assert_eq!(size("20000000"), Ok(20_000_000));
        for bad in ["", "GB", "15MiB", "2XB", "-2GB", "99999999999GB"] {
            assert!(size(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn other_files_are_shown_as_what_they_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("holiday.jpg");
        std::fs::write(&path, b"\xff\xd8\xff").unwrap();
        assert_eq!(peek(&path).err().unwrap().id, "error-bundle-not");
        assert_eq!(peek(&folder.path().join("none")).err().unwrap().id, "error-file-unreadable");
    }
}
