//! What the centre takes in by HTTP, each request one durable commit, beside what PostgreSQL alone does with the same rows in the same
//! run: single packets at 1, 8 and 32 connections against `pgbench`, batches against COPY. `sqlite` is that without anything beside it.
//! `growth DATABASE [MOST]` fills the centre from ten thousand to a million applications, or to as many as it says, and compares what it
//! does with few and with many.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

#[path = "../push/centre.rs"]
mod centre;
#[path = "../../../server/src/tests/cluster.rs"]
mod cluster;
#[path = "../push/cpu.rs"]
mod cpu;
#[path = "../push/device.rs"]
mod device;
mod growth;
mod load;
mod reference;

use std::path::Path;

use centre::Centre;
use load::Kiosk;

/// Of the centre that keeps nothing, which is not measured here.
const SEED: [u8; 32] = [9; 32];
/// Connections and requests over all of them.
const SINGLE: [(usize, usize); 3] = [(1, 3_000), (8, 12_000), (32, 20_000)];
/// Connections, packets in a batch, batches over all connections.
const BATCHED: (usize, usize, usize) = (4, 500, 80);

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["centre", kind, folder] => runtime.block_on(centre::serve(kind, Path::new(folder))),
        ["growth", kind] => runtime.block_on(growth::measure(kind, growth::MOST)),
        ["growth", kind, most] => runtime.block_on(growth::measure(kind, most.parse().unwrap())),
        ["sqlite"] => runtime.block_on(sqlite()),
        _ => runtime.block_on(measure()),
    }
}

/// One kiosk a connection, each of an office of its own.
async fn kiosks(centre: &Centre, count: usize) -> Vec<Kiosk> {
    let mut kiosks = Vec::new();
    for n in 0..count {
        kiosks.push(Kiosk::enrol(centre, &format!("BAK{:02}", n + 1)).await);
    }
    kiosks
}

async fn measure() {
    let folder = tempfile::tempdir().unwrap();
    let centre = Centre::spawn("postgres", folder.path());
    let mut kiosks = kiosks(&centre, 32).await;
    let reference = reference::Reference::new(&cluster::durable().0);
    load::send(&centre, &mut kiosks, 1, 960).await;
    for (connections, requests) in SINGLE {
        let alone = reference.statements(connections);
        let ours = load::send(&centre, &mut kiosks[..connections], 1, requests).await;
        let again = reference.statements(connections);
        let beside = format!("ingest, a commit a request, {connections} connections, beside pgbench");
        tell(&beside, ours, f64::midpoint(alone, again), 0.65);
    }
    let (connections, packets, batches) = BATCHED;
    let alone = reference.copied();
    let ours = load::send(&centre, &mut kiosks[..connections], packets, batches).await;
    tell("ingest in batches beside COPY", ours, f64::midpoint(alone, reference.copied()), 0.45);
}

async fn sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let centre = Centre::spawn("sqlite", folder.path());
    let mut kiosks = kiosks(&centre, 32).await;
    load::send(&centre, &mut kiosks, 1, 960).await;
    for (connections, requests) in SINGLE {
        let ours = load::send(&centre, &mut kiosks[..connections], 1, requests).await;
        rate(&format!("ingest on SQLite, a commit a request, {connections} connections"), ours);
    }
    let (connections, packets, batches) = BATCHED;
    let ours = load::send(&centre, &mut kiosks[..connections], packets, batches).await;
    rate("ingest on SQLite in batches", ours);
}

fn rate(what: &str, rate: f64) {
    println!("{what}: {rate:.0}/s");
    println!(r#"{{"bench":"{what}","value":{rate:.1},"unit":"/s","goal":null,"better":"more"}}"#);
}

fn tell(what: &str, ours: f64, reference: f64, goal: f64) {
    let ratio = ours / reference;
    println!("{what}: {ours:.0}/s against {reference:.0}/s, {ratio:.3}");
    println!(r#"{{"bench":"{what}","value":{ratio:.3},"unit":"times","goal":{goal},"better":"more"}}"#);
}
