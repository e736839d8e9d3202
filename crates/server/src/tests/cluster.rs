//! One private PostgreSQL cluster for the whole test or benchmark binary; it ends and is removed with the process.
#![allow(dead_code)]

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

static COUNTER: AtomicU64 = AtomicU64::new(1);
/// For tests: commits need not survive the machine.
static CLUSTER: LazyLock<(PathBuf, u32)> =
    LazyLock::new(|| kept("-c fsync=off -c max_connections=400 -c shared_buffers=64MB"));
/// For benchmarks: every commit is on the disk.
static DURABLE: LazyLock<(PathBuf, u32)> = LazyLock::new(|| kept("-c shared_buffers=512MB -c max_wal_size=4GB"));

/// A name nobody else has, also not in another process.
pub fn unique(prefix: &str) -> String {
    format!("{prefix}_{}_{}", std::process::id(), COUNTER.fetch_add(1, Ordering::Relaxed))
}

/// A cluster for as long as the process lives: its folder and its first process.
fn kept(settings: &'static str) -> (PathBuf, u32) {
    let (send, receive) = std::sync::mpsc::channel();
    // The cluster dies with the thread that started it, so that thread never ends.
    std::thread::spawn(move || {
        let (folder, child) = launch(settings);
        send.send((folder, child.id())).unwrap();
        loop {
            std::thread::park();
        }
    });
    receive.recv().expect("the cluster starts")
}

/// The URL of a fresh, empty database.
pub fn database() -> String {
    within(&CLUSTER.0)
}

/// The URL of a fresh, empty database whose commits are durable, and the first process of its cluster.
pub fn durable() -> (String, u32) {
    (within(&DURABLE.0), DURABLE.1)
}

fn within(folder: &Path) -> String {
    let name = unique("db");
    let created =
        Command::new(tool("createdb")).args(["-U", "postgres", "-h"]).arg(folder).arg(&name).status().unwrap();
    assert!(created.success(), "createdb");
    format!("postgres://postgres@localhost/{name}?host={}", folder.display())
}

/// The URL of a copy of a database, as a dump and a restore make it.
pub fn copy(url: &str) -> String {
    let folder = CLUSTER.0.as_path();
    let name = url.strip_prefix("postgres://postgres@localhost/").and_then(|rest| rest.split('?').next()).unwrap();
    let copy = database();
    let copied = copy.strip_prefix("postgres://postgres@localhost/").and_then(|rest| rest.split('?').next()).unwrap();
    let script = "\"$1\" -U postgres -h \"$3\" \"$4\" | \"$2\" -q -v ON_ERROR_STOP=1 -U postgres -h \"$3\" \"$5\"";
    let done = Command::new("sh")
        .args(["-c", script, "sh"])
        .arg(tool("pg_dump"))
        .arg(tool("psql"))
        .arg(folder)
        .args([name, copied])
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(done.success(), "pg_dump | psql");
    copy
}

/// A program of PostgreSQL's that is to work on a database.
pub fn client(program: &str, url: &str) -> Command {
    let (name, folder) = url.strip_prefix("postgres://postgres@localhost/").unwrap().split_once("?host=").unwrap();
    let mut command = Command::new(tool(program));
    command.env("PGHOST", folder).env("PGUSER", "postgres").env("PGDATABASE", name);
    command
}

fn launch(settings: &str) -> (PathBuf, Child) {
    let folder = std::env::temp_dir().join(unique("pencere-pg"));
    std::fs::create_dir(&folder).unwrap();
    let mut user: Vec<&str> = Vec::new();
    if Command::new("id").arg("-u").output().unwrap().stdout == b"0\n" {
        assert!(Command::new("chown").arg("postgres").arg(&folder).status().unwrap().success());
        user = vec!["--reuid=postgres", "--regid=postgres", "--clear-groups"];
    }
    let script = "trap 'kill -INT $server' TERM; \
        \"$1\" -D \"$3/data\" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >\"$3/log\" 2>&1 && { \
        \"$2\" -D \"$3/data\" -k \"$3\" -c listen_addresses= $4 \
        >>\"$3/log\" 2>&1 & server=$!; wait $server; wait $server; }; rm -rf \"$3\"";
    let child = Command::new("setpriv")
        .args(user)
        .args(["--pdeathsig=TERM", "sh", "-c", script, "sh"])
        .arg(tool("initdb"))
        .arg(tool("postgres"))
        .arg(&folder)
        .arg(settings)
        .current_dir("/")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let patience = Instant::now();
    let ready = || Command::new(tool("pg_isready")).arg("-q").arg("-h").arg(&folder).status().unwrap().success();
    while !ready() {
        assert!(patience.elapsed() < Duration::from_secs(60), "no PostgreSQL in {}", folder.display());
        std::thread::sleep(Duration::from_millis(50));
    }
    (folder, child)
}

/// A tool of the newest PostgreSQL installed.
fn tool(name: &str) -> PathBuf {
    let mut versions: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .expect("PostgreSQL 15 or newer is installed")
        .map(|entry| entry.unwrap().path())
        .collect();
    versions
        .sort_by_key(|path| path.file_name().and_then(|name| name.to_str()?.parse::<u32>().ok()).unwrap_or_default());
    versions.last().map_or_else(|| Path::new(name).to_owned(), |version| version.join("bin").join(name))
}
