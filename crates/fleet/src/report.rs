//! What a run tells: how far it is, and its verdict as a table or JSON.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Serialize;

use crate::fault::{Fault, Injected};
use crate::fleet::Options;
use crate::ledger::Ledger;
use crate::oracle::Verdict;

/// How far a run is.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Progress {
    pub seconds: u64,
    /// Handed out, and confirmed by devices.
    pub applications: u64,
    pub sealed: u64,
    /// Processes of devices that began and ended.
    pub lives: u64,
    pub crashes: u64,
    pub network_faults: u64,
}

/// The outcome of a run.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    pub good: bool,
    pub seed: u64,
    pub database: String,
    pub devices: usize,
    #[serde(flatten)]
    pub progress: Progress,
    pub faults: BTreeMap<&'static str, u64>,
    /// What devices turned away for the moment, by reason.
    pub turned_away: BTreeMap<String, u64>,
    /// Stores that did not open in a life with faults, by reason.
    pub not_opened: BTreeMap<String, u64>,
    /// What needed a person's "try again" in the end, by code.
    pub retried_by_hand: BTreeMap<String, u64>,
    pub verdict: Verdict,
    /// Where everything lies for a closer look; only when something is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kept: Option<PathBuf>,
}

impl Report {
    pub(crate) fn new(
        options: &Options,
        progress: &Progress,
        injected: &Injected,
        ledger: &Ledger,
        verdict: Verdict,
    ) -> Report {
        let database = options.database.split(':').next().unwrap_or_default().to_owned();
        Report {
            good: verdict.is_good() && verdict.good == progress.applications,
            seed: options.seed,
            database,
            devices: options.devices,
            progress: *progress,
            faults: injected.by_name(),
            turned_away: ledger.refusals(),
            not_opened: ledger.broken_stores(),
            retried_by_hand: ledger.quarantines(),
            verdict,
            kept: None,
        }
    }

    /// The table for people.
    pub fn lines(&self) -> Vec<String> {
        let Progress { seconds, applications, lives, crashes, network_faults, .. } = self.progress;
        let mut lines = vec![
            format!("seed {}  {}  {} devices  {lives} lives  {seconds} s", self.seed, self.database, self.devices),
            format!("applications {applications}  crashes {crashes}  network faults {network_faults}"),
            String::new(),
        ];
        lines.extend(Fault::ALL.iter().map(|fault| {
            let count = self.faults.get(fault.name()).copied().unwrap_or_default();
            format!("  {:<18}{count:>10}", fault.name())
        }));
        lines.push(String::new());
        let verdict = &self.verdict;
        lines.push(format!("  {:<18}{:>10}", "good", verdict.good));
        for (name, findings) in verdict.findings() {
            lines.push(format!("  {name:<18}{:>10}", findings.len()));
            lines.extend(findings.iter().take(20).map(|finding| format!("    {finding}")));
        }
        lines.push(format!("  {:<18}{:>10}", "explained gaps", verdict.explained_gaps));
        for (name, counts) in
            [("turned away", &self.turned_away), ("not opened", &self.not_opened), ("by hand", &self.retried_by_hand)]
        {
            lines.extend(counts.iter().map(|(code, count)| format!("  {name:<18}{count:>10}  {code}")));
        }
        lines.extend(self.kept.iter().map(|folder| format!("  kept in {}", folder.display())));
        lines.push(String::new());
        lines.push(if self.good { "nothing is lost" } else { "SOMETHING IS LOST, DOUBLED OR STUCK" }.to_owned());
        lines
    }
}

impl Progress {
    /// One line.
    pub fn line(&self) -> String {
        let Progress { seconds, applications, sealed, lives, crashes, network_faults } = self;
        format!(
            "{seconds:>6} s  handed {applications}  sealed {sealed}  lives {lives}  crashes {crashes}  \
             network faults {network_faults}"
        )
    }
}
