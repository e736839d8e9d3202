//! `pencere mrz`: machine-readable zones from a file.

use std::path::PathBuf;

use clap::Args;
use domain::lang::Lang;
use domain::message::Message;
use domain::mrz::{self, Mrz};
use jiff::civil::Date;

use crate::input;
use crate::output::{Failure, Out, texts};

/// No zone is longer, with room for the marks of scanners.
const LIMIT: u64 = 16 * 1024 * 1024;

/// Read machine-readable zones: documents separated by empty lines.
#[derive(Debug, Args)]
pub struct Zones {
    /// The file; `-` reads standard input.
    file: PathBuf,
    #[arg(long, default_value_t = Lang::En)]
    lang: Lang,
    /// The day against which two-digit years are resolved, YYYY-MM-DD.
    #[arg(long)]
    today: Option<Date>,
}

impl Zones {
    /// True when every zone was read and every check digit is right.
    pub fn run(self, out: Out) -> Result<bool, Failure> {
        let i18n = texts(&[])?;
        let bytes = input::bytes(&self.file, LIMIT, &i18n, self.lang)?;
        let failure = |message: &Message| Failure::of(message, &i18n, self.lang);
        let text = String::from_utf8(bytes).map_err(|_| failure(&Message::new("error-mrz-not-text")))?;
        let today = input::today(self.today);
        let read = |zone: &str| mrz::parse(zone, today).map_err(|error| failure(&error.message()));
        let zones = blocks(&text).iter().map(|block| read(block)).collect::<Result<Vec<Mrz>, Failure>>()?;
        if zones.is_empty() {
            return Err(failure(&Message::new("error-mrz-empty")));
        }
        let good = zones.iter().all(|zone| zone.checks.iter().all(|check| check.ok));
        out.print(&zones, || zones.iter().flat_map(lines).collect())?;
        Ok(good)
    }
}

/// The documents of a file, separated by empty lines.
fn blocks(text: &str) -> Vec<String> {
    let mut blocks = vec![String::new()];
    for line in text.lines() {
        match (line.trim().is_empty(), blocks.last_mut()) {
            (false, Some(block)) => {
                block.push_str(line);
                block.push('\n');
            }
            _ => blocks.push(String::new()),
        }
    }
    blocks.retain(|block| !block.is_empty());
    blocks
}

fn lines(zone: &Mrz) -> Vec<String> {
    let expiry = zone.expiry_date.map(|date| date.to_string()).unwrap_or_default();
    let mut lines = vec![
        format!("{:?}  {}  issued by {}", zone.format, zone.document_code, zone.issuing_state),
        format!("  {} / {}", zone.surname, zone.given_names),
        format!(
            "  number {}  nationality {}  born {}  expires {expiry}",
            zone.document_number, zone.nationality, zone.birth_date
        ),
    ];
    let check = |check: &mrz::Check| format!("  {} {}", if check.ok { "ok   " } else { "WRONG" }, check.name.name());
    lines.extend(zone.checks.iter().map(check));
    lines
}
