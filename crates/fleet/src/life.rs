//! One life of a device: a process is started, gets its visitors, meets its end.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use protocol::Signer;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

use crate::centre::Centre;
use crate::device::{DATABASE, ENROLLED};
use crate::error::FleetError;
use crate::fault::{Fault, Injected, Rates};
use crate::ledger::{Confirmed, Ledger};
use crate::material::Crowd;
use crate::random::Random;
use crate::wire::{Order, Reply, Start};

/// How long a process may take to answer an order, in the worst of networks.
const PATIENCE: Duration = Duration::from_secs(600);
/// The volumes of the service (2,900 applications a day at 50 kiosks over eight hours), run this much faster.
const COMPRESSED: f64 = 100_000.0;
const ARRIVALS: f64 = 8.0 * 3600.0 / 58.0;
/// The clock may be wrong by this much: 400 days, in seconds.
const WRONG: u64 = 400 * 24 * 3600;

/// What one life brings; decided before it begins.
#[derive(Clone, Debug)]
pub struct Plan {
    /// New visitors.
    pub visitors: usize,
    /// Out of reach: the queue grows until a later life.
    pub online: bool,
    /// Runs at the end.
    pub rounds: usize,
    /// Every application is followed by a run; else the whole queue goes at once, as after an outage.
    pub steady: bool,
    pub end: Option<Fault>,
    /// When the end comes, counted from the start.
    pub after: Duration,
    /// No file may be written past the end of the store's journal and this many bytes more.
    pub full: Option<u64>,
    pub clock: i64,
    /// A jump in the middle.
    pub jump: Option<i64>,
}

impl Plan {
    /// What happens in the life of a device. `usual` is how long its lives last when nothing ends them.
    pub fn draw(rates: &Rates, random: &mut Random, visitors: usize, usual: Duration) -> Plan {
        let ends = rates.pick(&[Fault::DeviceKill, Fault::PowerCut], random.unit());
        let jump = random.chance(rates.of(Fault::ClockJump)).then(|| wrong(random));
        Plan {
            visitors,
            online: random.chance(0.8),
            rounds: 2,
            steady: random.chance(0.7),
            end: ends,
            after: usual.mul_f64(random.unit() * 1.05),
            full: random.chance(rates.of(Fault::DiskFull)).then(|| random.below(200_000)),
            clock: if random.chance(rates.of(Fault::ClockJump)) { wrong(random) } else { 0 },
            jump,
        }
    }

    /// A life without faults that sends what is there.
    pub fn calm() -> Plan {
        let after = Duration::MAX;
        Plan { visitors: 0, online: true, rounds: 2, steady: true, end: None, after, full: None, clock: 0, jump: None }
    }
}

fn wrong(random: &mut Random) -> i64 {
    i64::try_from(random.below(2 * WRONG)).unwrap_or_default() - i64::try_from(WRONG).unwrap_or_default()
}

/// A device between its lives.
pub struct Device {
    /// OFFICE-DEVICE.
    pub name: String,
    pub start: Start,
    pub binary: PathBuf,
    pub crowd: Crowd,
    /// Handed or about to be, and not confirmed.
    pub queue: VecDeque<u64>,
    /// A write of the present life failed, as on a full disk.
    pub starved: bool,
}

/// A running process of a device.
pub struct Process {
    child: Child,
    orders: ChildStdin,
    replies: Lines<BufReader<ChildStdout>>,
}

const OFFICES: [&str; 3] = ["BAK01", "GAN01", "ASN07"];

impl Device {
    /// Enrols device number `index` at the centre; from then on it finds it at `url`. Its folder is made below `folder`.
    pub async fn enrol(
        centre: &Centre,
        binary: &Path,
        folder: &Path,
        index: usize,
        url: String,
        crowd: Crowd,
    ) -> Result<Device, FleetError> {
        let mut random = Random::at(crowd.seed, &[0x6b65_7973, index as u64]);
        let mut keys = [[0; 32]; 2];
        keys.iter_mut().for_each(|key| random.fill(key));
        let code = centre.add_device(OFFICES[index % OFFICES.len()]).await?;
        let enrolled = sync::enrol(&url, &code, &Signer::from_seed(keys[1])).await;
        let enrolled = enrolled.map_err(|error| FleetError::Process(format!("a device is not enrolled: {error}")))?;
        let home = folder.join(format!("device-{index}"));
        let text = serde_json::to_vec(&enrolled).map_err(|_| FleetError::Process("an enrolment".to_owned()))?;
        std::fs::create_dir(&home)
            .and_then(|()| std::fs::write(home.join(ENROLLED), text))
            .map_err(FleetError::io("making a device's folder"))?;
        let start = Start {
            folder: home,
            database_key: hex::encode(keys[0]),
            signing_seed: hex::encode(keys[1]),
            centre: url,
            power: None,
            clock: 0,
            online: true,
        };
        let name = format!("{}-{}", enrolled.office, enrolled.device);
        Ok(Device { name, start, binary: binary.to_owned(), crowd, queue: VecDeque::new(), starved: false })
    }

    /// Starts the process. Its files cannot grow past the plan's limit, where there is one.
    pub fn begin(&mut self, plan: &Plan, random: &mut Random) -> Result<Process, FleetError> {
        self.starved = false;
        let power = (plan.end == Some(Fault::PowerCut)).then(|| random.next());
        let start = Start { power, clock: plan.clock, online: plan.online, ..self.start.clone() };
        let start = serde_json::to_string(&start).map_err(|_| FleetError::Process("a start".to_owned()))?;
        let mut command = match plan.full {
            // Without the signal a write past the limit fails as on a full disk, and the process lives to say so.
            Some(more) => {
                let mut command = Command::new("env");
                let limit = self.journal() + more;
                command.args(["--ignore-signal=XFSZ", "prlimit", &format!("--fsize={limit}")]).arg(&self.binary);
                command
            }
            None => Command::new(&self.binary),
        };
        let mut child = command
            .args(["fleet-device", &start])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(FleetError::io("starting a device"))?;
        let (Some(orders), Some(out)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(FleetError::Process("a device has no streams".to_owned()));
        };
        Ok(Process { child, orders, replies: BufReader::new(out).lines() })
    }

    /// The length of the store's journal, to which every commit is written first; none after a peaceful end.
    fn journal(&self) -> u64 {
        let file = self.start.folder.join(format!("{DATABASE}-wal"));
        std::fs::metadata(file).map_or(0, |file| file.len())
    }

    /// Gives a process its visitors and lets it send. `Err` when it died or will not open its store.
    pub async fn script(
        &mut self,
        process: &mut Process,
        plan: &Plan,
        ledger: &Ledger,
        random: &mut Random,
        injected: &Injected,
    ) -> Result<(), Gone> {
        self.hear(process, ledger).await?;
        let visitors: Vec<u64> = self.queue.iter().copied().collect();
        for (place, n) in visitors.into_iter().enumerate() {
            if place == plan.visitors / 2
                && let Some(seconds) = plan.jump
            {
                injected.note(Fault::ClockJump);
                self.ask(process, &Order::Clock { seconds }, ledger).await?;
            }
            let pause = random.arrival(ARRIVALS / COMPRESSED).min(0.05);
            tokio::time::sleep(Duration::from_secs_f64(pause)).await;
            ledger.hand(n);
            self.ask(process, &hand(self.crowd, n), ledger).await?;
            if plan.steady && plan.online {
                self.ask(process, &Order::Sync, ledger).await?;
            }
        }
        if plan.online {
            for _ in 0..plan.rounds {
                self.ask(process, &Order::Sync, ledger).await?;
            }
        }
        Ok(())
    }

    /// Gives an order and hears the reply.
    pub async fn ask(&mut self, process: &mut Process, order: &Order, ledger: &Ledger) -> Result<Reply, Gone> {
        let mut line = serde_json::to_vec(order).map_err(|_| Gone)?;
        line.push(b'\n');
        process.orders.write_all(&line).await.map_err(|_| Gone)?;
        self.hear(process, ledger).await
    }

    /// Hears the next reply.
    pub async fn hear(&mut self, process: &mut Process, ledger: &Ledger) -> Result<Reply, Gone> {
        let line = tokio::time::timeout(PATIENCE, process.replies.next_line()).await;
        let reply = self.note(&line.map_err(|_| Gone)?.map_err(|_| Gone)?.ok_or(Gone)?, ledger).ok_or(Gone)?;
        if matches!(reply, Reply::Broken { .. }) { Err(Gone) } else { Ok(reply) }
    }

    /// Kills the process; what it had said until then counts, heard or not.
    pub async fn end(&mut self, mut process: Process, ledger: &Ledger) -> Result<(), FleetError> {
        process.child.kill().await.map_err(FleetError::io("killing a device"))?;
        while let Ok(Some(line)) = process.replies.next_line().await {
            self.note(&line, ledger);
        }
        Ok(())
    }

    /// Lets the process end in peace.
    pub async fn close(&mut self, mut process: Process, ledger: &Ledger) -> Result<(), FleetError> {
        drop(process.orders);
        while let Ok(Some(line)) = process.replies.next_line().await {
            self.note(&line, ledger);
        }
        match tokio::time::timeout(PATIENCE, process.child.wait()).await {
            Ok(_) => Ok(()),
            Err(_) => Err(FleetError::Process("a device does not end".to_owned())),
        }
    }

    /// Enters into the ledger what a device said.
    fn note(&mut self, line: &str, ledger: &Ledger) -> Option<Reply> {
        let reply: Reply = serde_json::from_str(line).ok()?;
        self.starved |= is_starved(&reply);
        match &reply {
            Reply::Sealed { n, receipt_number, seq } => {
                let (device, receipt_number) = (self.name.clone(), receipt_number.clone());
                ledger.confirm(*n, Confirmed { device, receipt_number, seq: *seq });
                self.queue.retain(|waits| waits != n);
            }
            Reply::Refused { code, .. } => ledger.refuse(code),
            Reply::Broken { code } => ledger.broken(code),
            _ => {}
        }
        Some(reply)
    }
}

/// Whether a device tells that a write failed, as on a full disk: past its limit a file gives an error of the disk.
fn is_starved(reply: &Reply) -> bool {
    match reply {
        Reply::Refused { code, .. } | Reply::Broken { code } => {
            code.contains("disk I/O error") || code.contains("the disk is full")
        }
        Reply::Synced { problem: Some(code), .. } => ["error-store", "error-disk-full"].contains(&code.as_str()),
        _ => false,
    }
}

/// The process is no more, or its store did not open.
#[derive(Clone, Copy, Debug)]
pub struct Gone;

/// The order that hands visitor `n` to a device.
pub fn hand(crowd: Crowd, n: u64) -> Order {
    let visitor = crowd.visitor(n);
    Order::Hand {
        n,
        id: visitor.id,
        service: visitor.service.to_owned(),
        answers: visitor.answers,
        attachments: visitor.attachments,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_write_that_failed_tells_of_a_full_disk() {
        let refused = |code: &str| Reply::Refused { n: 1, code: code.to_owned() };
        let synced = |problem: &str| Reply::Synced { waiting: 1, quarantined: 0, problem: Some(problem.to_owned()) };
        let failed = "the store failed: Query Error: error returned from database: (code: 778) disk I/O error";
        for reply in [refused(failed), refused("the disk is full"), synced("error-store")] {
            assert!(is_starved(&reply), "{reply:?}");
        }
        for reply in [Reply::Opened, refused("no such draft"), synced("error-centre-unreachable")] {
            assert!(!is_starved(&reply), "{reply:?}");
        }
    }
}
