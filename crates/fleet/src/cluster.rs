//! A PostgreSQL of the fleet's own, in a folder that goes with it, so that it can be crashed at will.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use sea_orm::{ConnectionTrait as _, Database};
use tokio::process::{Child, Command};

use crate::error::FleetError;

const PATIENCE: Duration = Duration::from_secs(60);

/// The server of one folder; it ends with this value.
pub struct Cluster {
    folder: PathBuf,
    tools: PathBuf,
    server: Option<Child>,
}

impl Cluster {
    /// Makes and starts a cluster below `folder`, which must not exist.
    pub async fn start(folder: &Path) -> Result<Cluster, FleetError> {
        std::fs::create_dir(folder).map_err(FleetError::io("making the cluster's folder"))?;
        let tools = tools();
        let mut cluster = Cluster { folder: folder.to_owned(), tools, server: None };
        if is_root().await {
            run(Command::new("chown").arg("postgres").arg(folder)).await?;
        }
        let mut init = cluster.tool("initdb").await;
        init.arg("-D").arg(cluster.data()).args(["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]);
        run(init.arg("--no-sync").stdout(Stdio::null())).await?;
        cluster.up().await?;
        run(cluster.client("createdb").arg("fleet")).await?;
        Ok(cluster)
    }

    /// For `pencere serve --database`.
    pub fn url(&self) -> String {
        format!("postgres://postgres@localhost/fleet?host={}", self.folder.display())
    }

    /// An immediate shutdown, as in a crash of the server, then recovery from its log.
    pub async fn restart(&mut self) -> Result<(), FleetError> {
        self.signal("-QUIT").await?;
        self.up().await
    }

    /// A shutdown in good order.
    pub async fn stop(&mut self) -> Result<(), FleetError> {
        self.signal("-INT").await
    }

    async fn signal(&mut self, name: &str) -> Result<(), FleetError> {
        let Some(mut server) = self.server.take() else { return Ok(()) };
        if let Some(id) = server.id() {
            run(Command::new("kill").args([name, &id.to_string()])).await?;
        }
        server.wait().await.map_err(FleetError::io("waiting for PostgreSQL")).map(drop)
    }

    async fn up(&mut self) -> Result<(), FleetError> {
        let log = self.folder.with_extension("log");
        let log = std::fs::OpenOptions::new().create(true).append(true).open(log);
        let log = log.map_err(FleetError::io("opening PostgreSQL's log"))?;
        let mut server = self.tool("postgres").await;
        server.arg("-D").arg(self.data()).arg("-k").arg(&self.folder).args(["-c", "listen_addresses="]);
        // Only its process is crashed, never the machine below it: what it wrote stays.
        server.args(["-c", "fsync=off", "-c", "max_connections=200", "-c", "restart_after_crash=on"]);
        let server = server.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).kill_on_drop(true).spawn();
        self.server = Some(server.map_err(FleetError::io("starting PostgreSQL"))?);
        let begun = Instant::now();
        while run(self.client("pg_isready").arg("-q")).await.is_err() {
            if begun.elapsed() > PATIENCE {
                return Err(FleetError::Process("PostgreSQL does not start".to_owned()));
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn client(&self, name: &str) -> Command {
        let mut command = Command::new(self.tools.join(name));
        command.args(["-U", "postgres", "-h"]).arg(&self.folder).stdin(Stdio::null());
        command
    }

    /// A command of the server, which refuses to run as the superuser of the machine.
    async fn tool(&self, name: &str) -> Command {
        let path = self.tools.join(name);
        let mut command = match is_root().await {
            true => {
                let mut command = Command::new("setpriv");
                command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]).arg(path);
                command
            }
            false => Command::new(path),
        };
        command.current_dir("/");
        command
    }
}

/// Ends every other connection to a database that somebody else runs.
pub async fn end_connections(url: &str) -> Result<(), FleetError> {
    let database = Database::connect(url).await?;
    database
        .execute_unprepared(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
             WHERE datname = current_database() AND pid <> pg_backend_pid()",
        )
        .await?;
    Ok(database.close().await?)
}

/// The folder of the newest PostgreSQL installed; empty where its tools are on the path.
fn tools() -> PathBuf {
    let version = |path: &Path| path.file_name()?.to_str()?.parse::<u32>().ok();
    let installed = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten().map(|entry| entry.path());
    installed.max_by_key(|path| version(path)).map(|path| path.join("bin")).unwrap_or_default()
}

async fn is_root() -> bool {
    let output = Command::new("id").arg("-u").stdin(Stdio::null()).output().await;
    output.is_ok_and(|output| output.stdout == b"0\n")
}

async fn run(command: &mut Command) -> Result<(), FleetError> {
    let status = command.stdin(Stdio::null()).status().await.map_err(FleetError::io("running a tool of PostgreSQL"))?;
    match status.success() {
        true => Ok(()),
        false => Err(FleetError::Process("a tool of PostgreSQL failed".to_owned())),
    }
}
