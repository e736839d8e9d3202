//! One private PostgreSQL cluster for the whole test binary; it ends and is removed with the process.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use crate::tests::rig::unique;

static CLUSTER: LazyLock<PathBuf> = LazyLock::new(|| {
    let (send, receive) = std::sync::mpsc::channel();
    // The cluster dies with the thread that started it, so that thread never ends.
    std::thread::spawn(move || {
        let (folder, _child) = launch();
        send.send(folder).unwrap();
        loop {
            std::thread::park();
        }
    });
    receive.recv().expect("the cluster starts")
});

/// The URL of a fresh, empty database.
pub fn database() -> String {
    let name = unique("db");
    let folder = CLUSTER.as_path();
    let created =
        Command::new(tool("createdb")).args(["-U", "postgres", "-h"]).arg(folder).arg(&name).status().unwrap();
    assert!(created.success(), "createdb");
    format!("postgres://postgres@localhost/{name}?host={}", folder.display())
}

/// The URL of a copy of a database, as a dump and a restore make it.
pub fn copy(url: &str) -> String {
    let folder = CLUSTER.as_path();
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

fn launch() -> (PathBuf, Child) {
    let folder = std::env::temp_dir().join(unique("pencere-pg"));
    std::fs::create_dir(&folder).unwrap();
    let mut user: Vec<&str> = Vec::new();
    if Command::new("id").arg("-u").output().unwrap().stdout == b"0\n" {
        assert!(Command::new("chown").arg("postgres").arg(&folder).status().unwrap().success());
        user = vec!["--reuid=postgres", "--regid=postgres", "--clear-groups"];
    }
    let script = "trap 'kill -INT $server' TERM; \
        \"$1\" -D \"$3/data\" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >\"$3/log\" 2>&1 && { \
        \"$2\" -D \"$3/data\" -k \"$3\" -c listen_addresses= -c fsync=off -c max_connections=400 -c shared_buffers=64MB \
        >>\"$3/log\" 2>&1 & server=$!; wait $server; wait $server; }; rm -rf \"$3\"";
    let child = Command::new("setpriv")
        .args(user)
        .args(["--pdeathsig=TERM", "sh", "-c", script, "sh"])
        .arg(tool("initdb"))
        .arg(tool("postgres"))
        .arg(&folder)
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
