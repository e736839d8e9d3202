//! The centre of the fleet: the real `pencere serve` in a process of its own, killed and started again.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncBufReadExt as _, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

use crate::cluster::Cluster;
use crate::error::FleetError;

/// How long a centre may take until it listens, on a machine that has much else to do.
const PATIENCE: Duration = Duration::from_secs(120);

/// Where a centre keeps its records.
pub enum Records {
    /// A file in the fleet's folder.
    Sqlite,
    /// A PostgreSQL of the fleet's own.
    Cluster(Box<Cluster>),
    /// A database that somebody else runs; a restart is the end of all connections.
    Given(String),
}

/// A centre; its process ends with this value.
pub struct Centre {
    binary: PathBuf,
    folder: PathBuf,
    pub records: Records,
    pub addr: SocketAddr,
    process: Option<Process>,
}

struct Process {
    child: Child,
    /// Kept open: a centre that speaks into a closed pipe would be another fault than the one wanted.
    _said: Lines<BufReader<ChildStdout>>,
}

impl Centre {
    /// Starts a centre with its data and keys below `folder`.
    pub async fn start(binary: &Path, folder: &Path, records: Records) -> Result<Centre, FleetError> {
        std::fs::create_dir_all(folder).map_err(FleetError::io("making the centre's folder"))?;
        let free = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
        let addr = free.map_err(FleetError::io("looking for a free port"))?;
        let (binary, folder) = (binary.to_owned(), folder.to_owned());
        let mut centre = Centre { binary, folder, records, addr, process: None };
        centre.resume().await?;
        Ok(centre)
    }

    /// The URL of its database.
    pub fn database(&self) -> String {
        match &self.records {
            Records::Sqlite => format!("sqlite://{}?mode=rwc", self.folder.join("centre.db").display()),
            Records::Cluster(cluster) => cluster.url(),
            Records::Given(url) => url.clone(),
        }
    }

    /// Where its attachments lie.
    pub fn blobs(&self) -> PathBuf {
        self.folder.join("blobs")
    }

    /// The folder of its keys.
    pub fn keys(&self) -> PathBuf {
        self.folder.join("keys")
    }

    /// SIGKILL, at whatever it is doing, and up again on the same data and port.
    pub async fn kill(&mut self) -> Result<(), FleetError> {
        self.halt().await?;
        self.resume().await
    }

    /// SIGKILL.
    pub async fn halt(&mut self) -> Result<(), FleetError> {
        if let Some(mut process) = self.process.take() {
            process.child.kill().await.map_err(FleetError::io("killing the centre"))?;
        }
        Ok(())
    }

    /// Ends its database too, if that is the fleet's own.
    pub async fn end(&mut self) -> Result<(), FleetError> {
        self.halt().await?;
        match &mut self.records {
            Records::Cluster(cluster) => cluster.stop().await,
            Records::Sqlite | Records::Given(_) => Ok(()),
        }
    }

    async fn resume(&mut self) -> Result<(), FleetError> {
        let log = self.folder.join("centre.log");
        let log = std::fs::OpenOptions::new().create(true).append(true).open(log);
        let log = log.map_err(FleetError::io("opening the centre's log"))?;
        let mut child = Command::new(&self.binary)
            .arg("serve")
            .args(["--database", &self.database(), "--listen", &self.addr.to_string()])
            .args(["--public-url", "HTTPS://STATUS.EXAMPLE"])
            .arg("--blobs")
            .arg(format!("file://{}", self.blobs().display()))
            .arg("--keys")
            .arg(self.keys())
            .env_remove("CREDENTIALS_DIRECTORY")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .kill_on_drop(true)
            .spawn()
            .map_err(FleetError::io("starting the centre"))?;
        let out = child.stdout.take().ok_or_else(|| FleetError::Process("the centre has no output".to_owned()))?;
        let mut said = BufReader::new(out).lines();
        let first = tokio::time::timeout(PATIENCE, said.next_line()).await;
        match first {
            Ok(Ok(Some(_))) => self.process = Some(Process { child, _said: said }),
            _ => return Err(FleetError::Process(format!("the centre does not start: {}", self.log_tail()))),
        }
        Ok(())
    }

    /// Adds a kiosk; its one-time code.
    pub async fn add_device(&self, office: &str) -> Result<String, FleetError> {
        let database = self.database();
        let words = ["device", "add", "--json", "--office", office, "--face", "kiosk", "--database", &database];
        let output = Command::new(&self.binary).args(words).stdin(Stdio::null()).output().await;
        let output = output.map_err(FleetError::io("adding a device"))?;
        let added: Option<Value> = serde_json::from_slice(&output.stdout).ok();
        let code = added.as_ref().and_then(|added| added.get("code")?.as_str());
        code.map(str::to_owned).ok_or_else(|| {
            FleetError::Process(format!("no device was added: {}", String::from_utf8_lossy(&output.stderr)))
        })
    }

    /// Restarts the database below the running centre; `false` where there is none to restart.
    pub async fn restart_database(&mut self) -> Result<bool, FleetError> {
        match &mut self.records {
            Records::Sqlite => return Ok(false),
            Records::Cluster(cluster) => cluster.restart().await?,
            Records::Given(url) => crate::cluster::end_connections(url).await?,
        }
        Ok(true)
    }

    fn log_tail(&self) -> String {
        let log = std::fs::read_to_string(self.folder.join("centre.log")).unwrap_or_default();
        log.lines().last().unwrap_or_default().to_owned()
    }
}
