//! The run: devices live and die until enough has been handed out and enough has been broken; then calm, then the verdict.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use tokio::sync::{Barrier, Mutex, Semaphore};
use tokio::task::JoinSet;

use crate::centre::{Centre, Records};
use crate::cluster::Cluster;
use crate::error::FleetError;
use crate::fault::{Fault, Injected, Rates};
use crate::ledger::Ledger;
use crate::life::{Device, Plan};
use crate::material::Crowd;
use crate::oracle::{self, Remains};
use crate::proxy::Proxy;
use crate::random::Random;
use crate::report::{Progress, Report};
use crate::wire::{Order, Reply};

/// Runs at the end of a life when the network is behind with its faults.
const TALKATIVE: usize = 12;
/// Runs of the calm end after which what has not arrived is stuck.
pub(crate) const CALM_RUNS: usize = 30;

/// What is to be run.
#[derive(Clone, Debug)]
pub struct Options {
    /// The `pencere` program, for the centre and the devices.
    pub binary: PathBuf,
    /// `sqlite`, `postgres` (one of the fleet's own) or `postgres://…`.
    pub database: String,
    pub seed: u64,
    pub devices: usize,
    pub applications: u64,
    /// At least so many processes killed.
    pub crashes: u64,
    /// At least so many requests spoilt.
    pub network_faults: u64,
    pub rates: Rates,
    /// Lives at the same time.
    pub parallel: usize,
}

/// What all devices share.
pub(crate) struct Shared {
    pub options: Options,
    pub centre: Mutex<Centre>,
    pub ledger: Ledger,
    pub injected: Arc<Injected>,
    next: AtomicU64,
    lives: AtomicU64,
    turn: Semaphore,
    /// The calm begins for all at once.
    calm: Barrier,
}

impl Shared {
    /// Enough of everything, and of each wanted fault at least one.
    fn enough(&self) -> bool {
        self.next.load(Ordering::SeqCst) >= self.options.applications
            && self.broken(&Fault::CRASHES, self.options.crashes) >= 1.0
            && self.broken(&Fault::NETWORK, self.options.network_faults) >= 1.0
            && !Fault::ALL.iter().any(|fault| self.is_missing(*fault))
    }

    fn is_missing(&self, fault: Fault) -> bool {
        self.possible(&[fault]) && self.injected.sum(&[fault]) == 0
    }

    fn possible(&self, among: &[Fault]) -> bool {
        let restarts = self.options.database != "sqlite";
        among.iter().any(|fault| self.options.rates.of(*fault) > 0.0 && (restarts || *fault != Fault::DatabaseRestart))
    }

    /// Which part of the wanted faults has been injected; 1 is enough.
    fn broken(&self, among: &[Fault], wanted: u64) -> f64 {
        match wanted > 0 && self.possible(among) {
            true => self.injected.sum(among) as f64 / wanted as f64,
            false => 1.0,
        }
    }

    /// Keeps crashes and network faults in step: whichever is behind gets its lives.
    fn pace(&self, plan: &mut Plan) {
        let crashes = self.broken(&Fault::CRASHES, self.options.crashes);
        let network = self.broken(&Fault::NETWORK, self.options.network_faults);
        if network < crashes {
            plan.rounds = TALKATIVE;
        }
        if crashes >= 1.0 && network < 1.0 && self.injected.sum(&Fault::CRASHES) > 0 {
            plan.end = None;
            plan.online = true;
        }
        // A life without visitors writes so little that any room may be enough for it.
        if self.is_missing(Fault::DiskFull) && self.next.load(Ordering::SeqCst) >= self.options.applications {
            plan.full = Some(0);
        }
    }

    /// The next visitors of a device: crashes and applications are spread evenly over each other.
    fn visitors(&self, waiting: usize, random: &mut Random) -> Vec<u64> {
        let mean = self.options.applications.div_ceil(self.options.crashes.max(1)).clamp(1, 200);
        if waiting as u64 > 2 * mean {
            return Vec::new();
        }
        let wanted = 1 + random.below(2 * mean);
        let first = self.next.fetch_add(wanted, Ordering::SeqCst);
        (first..(first + wanted).min(self.options.applications)).collect()
    }

    fn progress(&self, begun: Instant) -> Progress {
        Progress {
            seconds: begun.elapsed().as_secs(),
            applications: self.next.load(Ordering::SeqCst).min(self.options.applications),
            sealed: self.ledger.confirmations() as u64,
            lives: self.lives.load(Ordering::SeqCst),
            crashes: self.injected.sum(&Fault::CRASHES),
            network_faults: self.injected.sum(&Fault::NETWORK),
        }
    }
}

/// Runs a fleet to its verdict. `tell` hears how far it is, every few seconds.
///
/// # Errors
/// The fleet could not be run. What was lost is no error; it stands in the report.
pub async fn run(options: Options, tell: impl Fn(&Progress) + Send + 'static) -> Result<Report, FleetError> {
    let begun = Instant::now();
    let folder =
        tempfile::Builder::new().prefix("pencere-fleet").tempdir().map_err(FleetError::io("making a folder"))?;
    let records = records(&options.database, folder.path()).await?;
    let centre = Centre::start(&options.binary, &folder.path().join("centre"), records).await?;
    let shared = Arc::new(Shared {
        turn: Semaphore::new(options.parallel.max(1)),
        calm: Barrier::new(options.devices),
        options,
        centre: Mutex::new(centre),
        ledger: Ledger::default(),
        injected: Arc::default(),
        next: AtomicU64::new(0),
        lives: AtomicU64::new(0),
    });
    let teller = tokio::spawn({
        let shared = Arc::clone(&shared);
        async move {
            loop {
                tokio::time::sleep(Duration::from_secs(5)).await;
                tell(&shared.progress(begun));
            }
        }
    });
    let lived = live(&shared, folder.path()).await;
    teller.abort();
    lived?;
    let mut centre = shared.centre.lock().await;
    centre.halt().await?;
    let (database, blobs, keys) = (centre.database(), centre.blobs(), centre.keys());
    let remains = Remains { database: &database, blobs: &blobs, keys: &keys };
    let verdict = oracle::judge(&shared.ledger, Crowd { seed: shared.options.seed, papers: false }, remains).await?;
    centre.end().await?;
    let progress = shared.progress(begun);
    let mut report = Report::new(&shared.options, &progress, &shared.injected, &shared.ledger, verdict);
    if !report.good {
        report.kept = Some(folder.keep());
    }
    Ok(report)
}

/// Where a centre is to keep its records.
pub(crate) async fn records(database: &str, folder: &Path) -> Result<Records, FleetError> {
    Ok(match database {
        "sqlite" => Records::Sqlite,
        "postgres" => {
            open_to_all(folder)?;
            Records::Cluster(Box::new(Cluster::start(&folder.join("postgres")).await?))
        }
        url => Records::Given(url.to_owned()),
    })
}

/// PostgreSQL may run as another user, who must be able to pass through.
fn open_to_all(folder: &Path) -> Result<(), FleetError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::Permissions::from_mode(0o711);
        std::fs::set_permissions(folder, mode).map_err(FleetError::io("opening the folder"))?;
    }
    Ok(())
}

/// All devices from their enrolment to the calm end.
async fn live(shared: &Arc<Shared>, folder: &Path) -> Result<(), FleetError> {
    let mut enrolled = Vec::new();
    for index in 0..shared.options.devices {
        enrolled.push(enrol(shared, folder, index).await?);
    }
    let mut devices = JoinSet::new();
    for (index, (device, proxy)) in enrolled.into_iter().enumerate() {
        let shared = Arc::clone(shared);
        devices.spawn(async move { lives(&shared, device, proxy, index as u64).await });
    }
    while let Some(ended) = devices.join_next().await {
        ended??;
    }
    Ok(())
}

async fn enrol(shared: &Shared, folder: &Path, index: usize) -> Result<(Device, Proxy), FleetError> {
    let options = &shared.options;
    let centre = shared.centre.lock().await;
    let (rates, injected) = (options.rates.clone(), Arc::clone(&shared.injected));
    let proxy = Proxy::open(options.seed, index as u64, centre.addr, rates, injected).await;
    let proxy = proxy.map_err(FleetError::io("opening a port"))?;
    let url = format!("http://{}", proxy.addr);
    let crowd = Crowd { seed: options.seed, papers: false };
    let device = Device::enrol(&centre, &options.binary, folder, index, url, crowd).await?;
    Ok((device, proxy))
}

/// One device: life after life until enough is done, then calm ones.
async fn lives(shared: &Shared, mut device: Device, proxy: Proxy, index: u64) -> Result<(), FleetError> {
    let mut random = Random::at(shared.options.seed, &[0x6c69_7665, index]);
    let mut usual: Option<Duration> = None;
    proxy.set_bad(true);
    while !shared.enough() {
        let turn = shared.turn.acquire().await.map_err(|_| FleetError::Process("no turn".to_owned()))?;
        let more = shared.visitors(device.queue.len(), &mut random);
        device.queue.extend(more);
        let mut plan = Plan::draw(&shared.options.rates, &mut random, device.queue.len(), usual.unwrap_or_default());
        // The first life of a device tells how long the others may last.
        plan.end = plan.end.filter(|_| usual.is_some());
        shared.pace(&mut plan);
        if let Some(whole) = life(shared, &mut device, &plan, &mut random).await? {
            usual = Some(usual.map_or(whole, |usual| (usual * 3 + whole) / 4));
        }
        drop(turn);
        shared.lives.fetch_add(1, Ordering::SeqCst);
        break_centre(shared, &mut random).await?;
    }
    proxy.set_bad(false);
    shared.calm.wait().await;
    let _turn = shared.turn.acquire().await.map_err(|_| FleetError::Process("no turn".to_owned()))?;
    calm(shared, &mut device, &mut random).await
}

/// One life; how long it lasted if nothing cut it short.
async fn life(
    shared: &Shared,
    device: &mut Device,
    plan: &Plan,
    random: &mut Random,
) -> Result<Option<Duration>, FleetError> {
    let begun = Instant::now();
    let mut process = device.begin(plan, random)?;
    if plan.clock != 0 {
        shared.injected.note(Fault::ClockJump);
    }
    let script = device.script(&mut process, plan, &shared.ledger, random, &shared.injected);
    let ended = match plan.end {
        Some(_) => tokio::time::timeout(plan.after, script).await,
        None => Ok(script.await),
    };
    let whole = match (ended, plan.end) {
        (Err(_), Some(end)) => {
            shared.injected.note(end);
            device.end(process, &shared.ledger).await?;
            None
        }
        // A process that died or refused by itself is put aside; whether anything is lost shows at the end.
        (Ok(Err(_)), _) => {
            device.end(process, &shared.ledger).await?;
            None
        }
        _ => {
            device.close(process, &shared.ledger).await?;
            Some(begun.elapsed())
        }
    };
    // A disk was full when a write failed on it, not when one might have.
    if plan.full.is_some() && device.starved {
        shared.injected.note(Fault::DiskFull);
    }
    Ok(whole)
}

/// Perhaps kills the centre or its database, while the other devices go on.
async fn break_centre(shared: &Shared, random: &mut Random) -> Result<(), FleetError> {
    let rates = &shared.options.rates;
    if random.chance(rates.of(Fault::CentreKill)) {
        shared.centre.lock().await.kill().await?;
        shared.injected.note(Fault::CentreKill);
    }
    if random.chance(rates.of(Fault::DatabaseRestart)) && shared.centre.lock().await.restart_database().await? {
        shared.injected.note(Fault::DatabaseRestart);
    }
    Ok(())
}

/// The faults are over: what was turned away is handed again, everything is sent, a person empties the quarantine.
async fn calm(shared: &Shared, device: &mut Device, random: &mut Random) -> Result<(), FleetError> {
    let ledger = &shared.ledger;
    let plan = Plan::calm();
    let mut left = vec!["the store does not open".to_owned()];
    for attempt in 0..3 {
        let mut process = device.begin(&plan, random)?;
        let sent = settle(device, &mut process, shared, random).await;
        match sent {
            Some(waiting) => {
                left = waiting;
                device.close(process, ledger).await?;
                if left.is_empty() {
                    break;
                }
            }
            None => device.end(process, ledger).await?,
        }
        tokio::time::sleep(Duration::from_millis(200 * attempt)).await;
    }
    ledger.waits(&device.name, left);
    Ok(())
}

/// Sends until nothing waits; what still does, or `None` when the process failed.
async fn settle(
    device: &mut Device,
    process: &mut crate::life::Process,
    shared: &Shared,
    random: &mut Random,
) -> Option<Vec<String>> {
    let ledger = &shared.ledger;
    device.script(process, &Plan::calm(), ledger, random, &shared.injected).await.ok()?;
    for _ in 0..CALM_RUNS {
        let Reply::Waiting { items } = device.ask(process, &Order::List, ledger).await.ok()? else { return None };
        if items.is_empty() {
            break;
        }
        let quarantined = items.iter().filter(|(_, state, _)| state == "quarantined");
        quarantined.for_each(|(.., code)| ledger.quarantined(code.as_deref().unwrap_or("-")));
        device.ask(process, &Order::Retry, ledger).await.ok()?;
        device.ask(process, &Order::Sync, ledger).await.ok()?;
    }
    let Reply::Waiting { items } = device.ask(process, &Order::List, ledger).await.ok()? else { return None };
    let line =
        |(id, state, code): (uuid::Uuid, String, Option<String>)| format!("{id} {state} {}", code.unwrap_or_default());
    Some(items.into_iter().map(line).collect())
}
