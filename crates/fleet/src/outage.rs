//! Weeks without a network: a device takes in applications day after day, then everything goes at once, by network or by stick.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Instant;

use serde::Serialize;
use tokio::process::Command;

use crate::centre::Centre;
use crate::error::FleetError;
use crate::fleet::{CALM_RUNS, records};
use crate::ledger::Ledger;
use crate::life::{Device, Gone, Plan, Process, hand};
use crate::material::Crowd;
use crate::oracle::{self, Remains, Verdict};
use crate::random::Random;
use crate::wire::{Order, Reply};

const DAY: i64 = 24 * 3600;

/// What is to be run.
#[derive(Clone, Debug)]
pub struct Outage {
    /// The `pencere` program, for the centre and the device.
    pub binary: PathBuf,
    /// As in [`crate::Options`].
    pub database: String,
    pub seed: u64,
    pub days: u32,
    /// Applications a day, each with at least one attachment.
    pub per_day: u32,
    /// By stick instead of the network.
    pub usb: bool,
}

/// How it went.
#[derive(Clone, Debug, Serialize)]
pub struct OutageReport {
    pub good: bool,
    pub seed: u64,
    pub database: String,
    pub way: &'static str,
    pub days: u32,
    pub applications: u64,
    /// Until the last one was sealed.
    pub seal_seconds: f64,
    /// From the return of the network, or from the stick, until the device holds every acknowledgement.
    pub send_seconds: f64,
    /// Applications with their attachments, until acknowledged.
    pub sent_per_second: f64,
    /// Neighbours by number whose times of sealing or visitors stand the other way round at the centre.
    pub out_of_order: u64,
    pub verdict: Verdict,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kept: Option<PathBuf>,
}

impl OutageReport {
    /// The table for people.
    pub fn lines(&self) -> Vec<String> {
        let OutageReport { way, days, applications, seal_seconds, send_seconds, sent_per_second, verdict, .. } = self;
        let mut lines = vec![
            format!("seed {}  {}  {days} days without a network, then by {way}", self.seed, self.database),
            format!(
                "sealed {applications} in {seal_seconds:.1} s, sent in {send_seconds:.1} s: {sent_per_second:.0} a second"
            ),
            format!("  {:<18}{:>10}", "good", verdict.good),
            format!("  {:<18}{:>10}", "out of order", self.out_of_order),
        ];
        for (name, findings) in verdict.findings() {
            lines.push(format!("  {name:<18}{:>10}", findings.len()));
            lines.extend(findings.iter().take(20).map(|finding| format!("    {finding}")));
        }
        lines.extend(self.kept.iter().map(|folder| format!("  kept in {}", folder.display())));
        lines.push(if self.good { "all there, in order" } else { "SOMETHING IS LOST, DOUBLED OR STUCK" }.to_owned());
        lines
    }
}

/// Runs an outage to its verdict. `tell` hears the days.
///
/// # Errors
/// It could not be run. What was lost is no error; it stands in the report.
pub async fn outage(options: Outage, tell: impl Fn(u32)) -> Result<OutageReport, FleetError> {
    let folder =
        tempfile::Builder::new().prefix("pencere-outage").tempdir().map_err(FleetError::io("making a folder"))?;
    let records = records(&options.database, folder.path()).await?;
    let mut centre = Centre::start(&options.binary, &folder.path().join("centre"), records).await?;
    let crowd = Crowd { seed: options.seed, papers: true };
    let url = format!("http://{}", centre.addr);
    let device = Device::enrol(&centre, &options.binary, folder.path(), 0, url, crowd).await?;
    let mut run = Run { device, ledger: Ledger::default(), random: Random::at(options.seed, &[0x6f75_7461]) };
    let times = run.all(&options, &centre, &folder.path().join("stick"), &tell).await?;
    centre.halt().await?;
    let (database, blobs, keys) = (centre.database(), centre.blobs(), centre.keys());
    let remains = Remains { database: &database, blobs: &blobs, keys: &keys };
    let verdict = oracle::judge(&run.ledger, crowd, remains).await?;
    let out_of_order = oracle::out_of_order(&run.ledger, &database).await?;
    centre.end().await?;
    let mut report = report(&options, times, verdict, out_of_order);
    if !report.good {
        report.kept = Some(folder.keep());
    }
    Ok(report)
}

/// Seconds of sealing and of sending.
type Times = [f64; 2];

fn report(options: &Outage, [seal_seconds, send_seconds]: Times, verdict: Verdict, out_of_order: u64) -> OutageReport {
    let applications = u64::from(options.days) * u64::from(options.per_day);
    OutageReport {
        good: verdict.is_good() && verdict.good == applications && out_of_order == 0,
        seed: options.seed,
        database: options.database.split(':').next().unwrap_or_default().to_owned(),
        way: if options.usb { "stick" } else { "network" },
        days: options.days,
        applications,
        seal_seconds,
        send_seconds,
        sent_per_second: applications as f64 / send_seconds,
        out_of_order,
        verdict,
        kept: None,
    }
}

struct Run {
    device: Device,
    ledger: Ledger,
    random: Random,
}

impl Run {
    async fn all(
        &mut self,
        options: &Outage,
        centre: &Centre,
        stick: &Path,
        tell: &impl Fn(u32),
    ) -> Result<Times, FleetError> {
        let begun = Instant::now();
        self.days(options, tell).await?;
        let sealed = begun.elapsed();
        let left = match options.usb {
            true => self.carry(options, centre, stick).await?,
            false => self.send().await?,
        };
        self.ledger.waits(&self.device.name, left);
        Ok([sealed.as_secs_f64(), (begun.elapsed() - sealed).as_secs_f64()])
    }

    async fn begin(&mut self, online: bool) -> Result<Process, FleetError> {
        let mut process = self.device.begin(&Plan { online, ..Plan::calm() }, &mut self.random)?;
        self.device.hear(&mut process, &self.ledger).await.map_err(gone)?;
        Ok(process)
    }

    async fn ask(&mut self, process: &mut Process, order: &Order) -> Result<Reply, FleetError> {
        self.device.ask(process, order, &self.ledger).await.map_err(gone)
    }

    /// The days pass; every morning the device is started anew.
    async fn days(&mut self, options: &Outage, tell: &impl Fn(u32)) -> Result<(), FleetError> {
        for day in 0..options.days {
            let mut process = self.begin(false).await?;
            let seconds = -DAY * i64::from(options.days - day);
            self.ask(&mut process, &Order::Clock { seconds }).await?;
            let first = u64::from(day) * u64::from(options.per_day);
            for n in first..first + u64::from(options.per_day) {
                self.ledger.hand(n);
                let order = hand(self.device.crowd, n);
                self.ask(&mut process, &order).await?;
            }
            self.device.close(process, &self.ledger).await?;
            tell(day + 1);
        }
        Ok(())
    }

    /// The network is back; what still waits in the end.
    async fn send(&mut self) -> Result<Vec<String>, FleetError> {
        let mut process = self.begin(true).await?;
        let mut left = Vec::new();
        for _ in 0..CALM_RUNS {
            self.ask(&mut process, &Order::Sync).await?;
            left = self.left(&mut process).await?;
            if left.is_empty() {
                break;
            }
        }
        self.device.close(process, &self.ledger).await?;
        Ok(left)
    }

    /// Everything on a stick to the centre, and its answers back; what still waits in the end.
    async fn carry(&mut self, options: &Outage, centre: &Centre, stick: &Path) -> Result<Vec<String>, FleetError> {
        std::fs::create_dir(stick).map_err(FleetError::io("making a stick"))?;
        let mut process = self.begin(false).await?;
        let Reply::Exported { parts, problem: None } =
            self.ask(&mut process, &Order::Export { to: stick.to_owned() }).await?
        else {
            return Err(FleetError::Process("the export stopped".to_owned()));
        };
        import(options, centre, stick, &parts).await?;
        self.ask(&mut process, &Order::Answers { from: stick.to_owned() }).await?;
        let left = self.left(&mut process).await?;
        self.device.close(process, &self.ledger).await?;
        Ok(left)
    }

    async fn left(&mut self, process: &mut Process) -> Result<Vec<String>, FleetError> {
        let Reply::Waiting { items } = self.ask(process, &Order::List).await? else { return Err(gone(Gone)) };
        Ok(items.into_iter().map(|(id, state, code)| format!("{id} {state} {}", code.unwrap_or_default())).collect())
    }
}

fn gone(_: Gone) -> FleetError {
    FleetError::Process("the device ended early".to_owned())
}

/// `pencere bundle import`, as the administrator of the centre gives it.
async fn import(options: &Outage, centre: &Centre, stick: &Path, parts: &[String]) -> Result<(), FleetError> {
    let mut command = Command::new(&options.binary);
    command.args(["bundle", "import", "--json"]).args(parts.iter().map(|part| stick.join(part)));
    command.args(["--database", &centre.database(), "--blobs"]).arg(format!("file://{}", centre.blobs().display()));
    command.arg("--keys").arg(centre.keys()).arg("--acks").arg(stick).env_remove("CREDENTIALS_DIRECTORY");
    let output = command.stdin(Stdio::null()).output().await.map_err(FleetError::io("importing a bundle"))?;
    match output.status.success() {
        true => Ok(()),
        false => {
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            Err(FleetError::Process(format!("the import found faults: {said}")))
        }
    }
}
