//! A child process that never outlives its owner.

use std::ffi::OsStr;
use std::fs::OpenOptions;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::OnceLock;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::Error;

/// How long a process may take to end itself after SIGTERM.
const GRACE: Duration = Duration::from_secs(5);

/// A running child. Dropping it ends it: SIGTERM first, SIGKILL after the grace.
#[derive(Debug)]
pub struct Process {
    child: Child,
    name: String,
    log: PathBuf,
}

impl Process {
    /// Starts a command with its output appended to `log` (standard output too unless it was set apart).
    pub fn start(name: &str, command: &mut Command, log: &Path) -> Result<Self, Error> {
        let file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(log)
            .map_err(Error::io(format!("opening the log of {name}")))?;
        let copy = file.try_clone().map_err(Error::io(format!("opening the log of {name}")))?;
        let child = command
            .stdin(Stdio::null())
            .stdout(Stdio::from(file))
            .stderr(Stdio::from(copy))
            .spawn()
            .map_err(Error::io(format!("starting {name}")))?;
        Ok(Process { child, name: name.to_owned(), log: log.to_path_buf() })
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    pub fn is_running(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// Waits until it ends by itself.
    pub fn wait(&mut self) -> Result<ExitStatus, Error> {
        self.child.wait().map_err(Error::io(format!("waiting for {}", self.name)))
    }

    /// Ends it and waits until it is gone.
    pub fn stop(&mut self) {
        if !self.is_running() {
            return;
        }
        signal(self.child.id(), "TERM");
        let deadline = Instant::now() + GRACE;
        while Instant::now() < deadline {
            if !self.is_running() {
                return;
            }
            sleep(Duration::from_millis(10));
        }
        self.kill();
    }

    /// SIGKILL, as a power cut would.
    pub fn kill(&mut self) {
        // Both fail only when the process is gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Polls until `ready` gives a value; fails when the process ends first or the time is up.
    pub fn until<T>(&mut self, limit: Duration, mut ready: impl FnMut() -> Option<T>) -> Result<T, Error> {
        let deadline = Instant::now() + limit;
        loop {
            if let Some(value) = ready() {
                return Ok(value);
            }
            if !self.is_running() {
                return Err(Error::said(format!(
                    "{} ended at once; see {}\n{}",
                    self.name,
                    self.log.display(),
                    self.tail()
                )));
            }
            if Instant::now() > deadline {
                return Err(Error::said(format!(
                    "{} was not ready after {limit:?}; see {}",
                    self.name,
                    self.log.display()
                )));
            }
            sleep(Duration::from_millis(20));
        }
    }

    /// The last lines of its log.
    pub fn tail(&self) -> String {
        let text = std::fs::read(&self.log).unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        let lines: Vec<&str> = text.lines().collect();
        lines.get(lines.len().saturating_sub(20)..).unwrap_or_default().join("\n")
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Sends a signal by name; a process that is gone already is no error.
pub fn signal(pid: u32, name: &str) {
    let _ = Command::new("sh").args(["-c", "kill -\"$1\" \"$2\" 2>/dev/null", "sh", name, &pid.to_string()]).status();
}

/// A command whose process ends when the starting thread ends, even if that was killed (where `setpriv` exists).
pub fn command(program: impl AsRef<OsStr>) -> Command {
    static SETPRIV: OnceLock<bool> = OnceLock::new();
    let bound = *SETPRIV.get_or_init(|| {
        let probe = Command::new("setpriv")
            .args(["--pdeathsig", "TERM", "true"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        probe.is_ok_and(|status| status.success())
    });
    if !bound {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "TERM", "--"]).arg(program);
    command
}
