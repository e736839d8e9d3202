//! How fast a device empties its outbox: 10,000 sealed applications of about 2 KB until each is acknowledged as durable and the
//! acknowledgement is verified and committed here. Then what an empty sync takes, and the first pull of what was pushed.
//!
//! The centre is a process of its own, so that each side's processor time is known. Words choose the centres: `sqlite`, `postgres`,
//! and `null`, which signs and keeps nothing; without a word, all of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

mod centre;
#[path = "../../../server/src/tests/cluster.rs"]
mod cluster;
mod cpu;
mod device;

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use edition::{Edition, Shelf};
use protocol::Signer;
use protocol::wire::{Enrolled, Face};
use store::{DatabaseKey, Store};
use sync::Syncer;

const APPLICATIONS: usize = 10_000;
const EMPTY_SYNCS: u32 = 300;
/// Seconds of processor time in one second of a centre that has nothing to do but answer a look at the feed.
const IDLE: f64 = 0.03;
const SEED: [u8; 32] = [9; 32];
const OTHER_SEED: [u8; 32] = [10; 32];

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    if let [role, kind, folder] = words.as_slice()
        && role == "centre"
    {
        return runtime.block_on(centre::serve(kind, Path::new(folder)));
    }
    for kind in ["sqlite", "postgres", "null"] {
        if words.is_empty() || words.iter().any(|word| word == kind) {
            runtime.block_on(measure(kind));
        }
    }
}

/// What is timed is the centre's durable commit; ten thousand seals before it need no slow disk.
fn memory() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap()
}

async fn measure(kind: &str) {
    let folder = tempfile::tempdir().unwrap();
    let centre = centre::Centre::spawn(kind, folder.path());
    let home = memory();
    let (store, enrolled) = enrolled(&centre, home.path(), Face::Kiosk, SEED).await;
    let begun = Instant::now();
    for n in 0..APPLICATIONS {
        device::seal(&store, n, SEED).await;
    }
    let size = store.outbox_due(jiff::Timestamp::now(), 1).await.unwrap()[0].len;
    println!(
        "{kind}: sealed {APPLICATIONS} of {size} bytes at {:.0}/s",
        APPLICATIONS as f64 / begun.elapsed().as_secs_f64()
    );
    push(kind, &centre, &store, &enrolled).await;
    if kind != "null" {
        empty_sync(kind, &centre, store, &enrolled).await;
        pull(kind, &centre).await;
    }
}

async fn enrolled(centre: &centre::Centre, home: &Path, face: Face, seed: [u8; 32]) -> (Store, Enrolled) {
    let enrolled = centre.enrol("BAK01", face, seed).await;
    let store = Store::open(&home.join(format!("{face:?}.db")), &DatabaseKey::new([5; 32])).await.unwrap();
    store.set_enrolment(&enrolled, &centre.url).await.unwrap();
    (store, enrolled)
}

fn syncer(store: &Store, centre: &centre::Centre, enrolled: &Enrolled, seed: [u8; 32]) -> Syncer {
    let shelf = Arc::new(Shelf::new(Edition::built_in(None).unwrap()));
    Syncer::spawn(store.clone(), Signer::from_seed(seed), enrolled, &centre.url, shelf).unwrap()
}

/// From the start of the connection until the last acknowledgement is committed.
async fn push(kind: &str, centre: &centre::Centre, store: &Store, enrolled: &Enrolled) {
    let shelf = Arc::new(Shelf::new(Edition::built_in(None).unwrap()));
    let before = (cpu::here(), centre.cpu());
    let begun = Instant::now();
    let syncer = Syncer::spawn(store.clone(), Signer::from_seed(SEED), enrolled, &centre.url, shelf).unwrap();
    let mut ticks = tokio::time::interval(Duration::from_millis(40));
    while store.outbox_counts().await.unwrap().waiting > 0 {
        ticks.tick().await;
    }
    let rate = APPLICATIONS as f64 / begun.elapsed().as_secs_f64();
    let (here, there) = (cpu::here() - before.0, centre.cpu() - before.1);
    println!("{kind}: pushed at {rate:.0}/s; processor time of the device {here:.2} s, of the centre {there:.2} s");
    let goal = if kind == "null" { "null" } else { "9100" };
    let (push, seconds) =
        (format!("push of 10,000 applications, {kind}"), format!("processor time of the push, {kind}"));
    println!(r#"{{"bench":"{push}","value":{rate:.1},"unit":"/s","goal":{goal},"better":"more"}}"#);
    println!(r#"{{"bench":"{seconds}","value":{:.2},"unit":"s","goal":null,"better":"less"}}"#, here + there);
    if kind != "null" {
        syncer.watch().wait_for(|status| status.online).await.unwrap();
    }
}

async fn empty_sync(kind: &str, centre: &centre::Centre, store: Store, enrolled: &Enrolled) {
    let syncer = syncer(&store, centre, enrolled, SEED);
    calm(&syncer, centre).await;
    let begun = Instant::now();
    for _ in 0..EMPTY_SYNCS {
        syncer.run_once().await.unwrap();
    }
    let millis = begun.elapsed().as_secs_f64() * 1000.0 / f64::from(EMPTY_SYNCS);
    println!("{kind}: an empty sync takes {millis:.2} ms");
    println!(r#"{{"bench":"empty sync, {kind}","value":{millis:.3},"unit":"ms","goal":0.47,"better":"less"}}"#);
}

/// Until the centre has validated everything, which keeps it busy, and this device knows.
async fn calm(syncer: &Syncer, centre: &centre::Centre) {
    let (mut quiet, mut used) = (0, centre.cpu());
    while quiet < 3 {
        tokio::time::sleep(Duration::from_secs(1)).await;
        let report = syncer.run_once().await.unwrap();
        let now = centre.cpu();
        quiet = if report.events == 0 && now - used < IDLE { quiet + 1 } else { 0 };
        used = now;
    }
}

/// A new counter of the same office fetches every case.
async fn pull(kind: &str, centre: &centre::Centre) {
    let home = memory();
    let (store, enrolled) = enrolled(centre, home.path(), Face::Counter, OTHER_SEED).await;
    let before = (cpu::here(), centre.cpu());
    let begun = Instant::now();
    let report = syncer(&store, centre, &enrolled, OTHER_SEED).run_once().await.unwrap();
    let rate = report.events as f64 / begun.elapsed().as_secs_f64();
    let (here, there) = (cpu::here() - before.0, centre.cpu() - before.1);
    println!(
        "{kind}: pulled {} events at {rate:.0}/s; processor time of the device {here:.2} s, of the centre {there:.2} s",
        report.events
    );
    println!(
        r#"{{"bench":"first pull of 10,000 cases, {kind}","value":{rate:.1},"unit":"/s","goal":16500,"better":"more"}}"#
    );
}
