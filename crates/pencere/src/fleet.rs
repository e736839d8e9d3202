//! The proof by breaking things: `pencere fleet`, and the hidden command that each of its devices is.

use std::io::Write as _;

use clap::Args;
use fleet::{Options, Outage, Progress, Rates};

use crate::centre::failed;
use crate::output::{Failure, Out};

/// Run a fleet of devices against a centre of its own while networks, processes, clocks and disks fail; count what is lost.
#[derive(Debug, Args)]
pub struct Fleet {
    /// Repeats the same faults.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    #[arg(long, default_value_t = 8)]
    devices: usize,
    /// Applications to hand to the devices.
    #[arg(long, default_value_t = 1_000)]
    applications: u64,
    /// Processes to kill, at least.
    #[arg(long, default_value_t = 100)]
    crashes: u64,
    /// Requests to spoil, at least.
    #[arg(long, default_value_t = 1_000)]
    network_faults: u64,
    /// `name=rate,…` changes the usual rates; `none,…` begins with no fault. Network faults count per request, the others per life of
    /// a device.
    #[arg(long, default_value = "")]
    faults: String,
    /// `sqlite`, `postgres` (a server of the fleet's own) or postgres://… (an empty database).
    #[arg(long, default_value = "sqlite")]
    database: String,
    /// Devices at work at the same time; four for each processor unless said.
    #[arg(long)]
    parallel: Option<usize>,
    /// The long proof: 100,000 applications, 10,000 crashes, 100,000 network faults, 200 devices.
    #[arg(long)]
    long: bool,
    /// Instead: so many days without a network on one device, then everything at once.
    #[arg(long, value_name = "DAYS")]
    outage: Option<u32>,
    /// Applications a day of the outage, each with attachments.
    #[arg(long, default_value_t = 200)]
    per_day: u32,
    /// After the outage by USB stick instead of the network.
    #[arg(long)]
    usb: bool,
}

impl Fleet {
    pub async fn run(self, out: Out) -> Result<bool, Failure> {
        if let Some(days) = self.outage {
            return self.without_network(days, out).await;
        }
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        let (devices, applications, crashes, network_faults) = match self.long {
            true => (200, 100_000, 10_000, 100_000),
            false => (self.devices.max(1), self.applications, self.crashes, self.network_faults),
        };
        let options = Options {
            binary: std::env::current_exe().map_err(failed)?,
            database: self.database,
            seed: self.seed,
            devices,
            applications,
            crashes,
            network_faults,
            rates: Rates::parse(&self.faults).map_err(failed)?,
            parallel: self.parallel.unwrap_or(4 * processors),
        };
        let report = fleet::run(options, tell).await.map_err(failed)?;
        out.print(&report, || report.lines())?;
        Ok(report.good)
    }

    async fn without_network(self, days: u32, out: Out) -> Result<bool, Failure> {
        let binary = std::env::current_exe().map_err(failed)?;
        let Fleet { database, seed, per_day, usb, .. } = self;
        let options = Outage { binary, database, seed, days, per_day, usb };
        let told = |day: u32| drop(writeln!(std::io::stderr(), "day {day}"));
        let report = fleet::outage(options, told).await.map_err(failed)?;
        out.print(&report, || report.lines())?;
        Ok(report.good)
    }
}

/// Progress goes to standard error, so that standard output holds the verdict alone.
fn tell(progress: &Progress) {
    let _told = writeln!(std::io::stderr(), "{}", progress.line());
}

/// A device of the fleet.
#[derive(Debug, Args)]
pub struct FleetDevice {
    /// How it starts, as JSON.
    start: String,
}

impl FleetDevice {
    pub async fn run(self, _out: Out) -> Result<bool, Failure> {
        fleet::device::run(&self.start).await.map_err(failed)?;
        Ok(true)
    }
}
