//! The document scanner: SANE's `scanimage`, a program of its own, or the drawn specimen of demonstrations.

use std::process::Stdio;

use tokio::process::Command;
use tokio::time::{Duration, timeout};

use crate::error::{DeskError, refused};

const PATIENCE: Duration = Duration::from_secs(60);
static SPECIMEN_DATA_PAGE: &[u8] = include_bytes!("../assets/specimen-data-page.png");
static SPECIMEN_STAMP_PAGE: &[u8] = include_bytes!("../assets/specimen-stamp-page.png");

/// Where copies of papers come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scanner {
    /// This kiosk has none: papers are shown at a counter.
    None,
    /// A SANE device by its name, such as `test:0`; an empty name is SANE's default.
    Sane(String),
    /// Drawn pages marked SPECIMEN, for demonstrations and tests.
    Specimen,
}

impl Scanner {
    pub fn is_there(&self) -> bool {
        *self != Scanner::None
    }

    /// One page as PNG bytes.
    ///
    /// # Errors
    /// `error-scanner-missing` without a device, `error-scanner-failed` when it gives no picture within a minute.
    pub async fn scan(&self, field: &str) -> Result<Vec<u8>, DeskError> {
        match self {
            Scanner::None => Err(refused("error-scanner-missing")),
            Scanner::Specimen if field.contains("data") => Ok(SPECIMEN_DATA_PAGE.to_vec()),
            Scanner::Specimen => Ok(SPECIMEN_STAMP_PAGE.to_vec()),
            Scanner::Sane(device) => scanimage(device).await,
        }
    }
}

async fn scanimage(device: &str) -> Result<Vec<u8>, DeskError> {
    let mut command = Command::new("scanimage");
    command.args(["--format=png", "--resolution", "200"]);
    if !device.is_empty() {
        command.args(["--device-name", device]);
    }
    command.stdin(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
    let failed = || refused("error-scanner-failed");
    let output = timeout(PATIENCE, command.output()).await.map_err(|_| failed())?.map_err(|_| failed())?;
    if output.status.success() && output.stdout.starts_with(b"\x89PNG") { Ok(output.stdout) } else { Err(failed()) }
}
