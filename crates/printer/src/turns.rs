//! Whose turn it is at a thermal printer: its line holds one job at a time, and no question beside it, which would be printed or
//! answered in the midst of a receipt.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex as StdMutex, PoisonError};

use tokio::sync::{Mutex, MutexGuard};
use tokio::time::{Duration, timeout};

use crate::address::Address;

/// For a turn; a person looks at the screen meanwhile, and the print says that it has begun.
const PATIENCE: Duration = Duration::from_secs(10);

static PRINTERS: LazyLock<StdMutex<HashMap<String, Arc<Turns>>>> = LazyLock::new(StdMutex::default);

/// The turns at one printer.
#[derive(Debug, Default)]
pub(crate) struct Turns {
    work: Mutex<()>,
    line: Mutex<()>,
}

/// The line is free for whoever holds this.
pub(crate) struct Turn<'a> {
    _work: Option<MutexGuard<'a, ()>>,
    _line: MutexGuard<'a, ()>,
}

impl Turns {
    /// The same ones for everybody in this process who uses the address.
    pub fn at(address: &Address) -> Arc<Turns> {
        let mut printers = PRINTERS.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(printers.entry(address.to_string()).or_default())
    }

    /// For a job, or for what ends one; `None` when another does not end in time.
    pub async fn work(&self) -> Option<Turn<'_>> {
        let turn = async { Turn { _work: Some(self.work.lock().await), _line: self.line.lock().await } };
        timeout(PATIENCE, turn).await.ok()
    }

    /// For a question; `None` while a job is under way.
    pub async fn question(&self) -> Option<Turn<'_>> {
        drop(self.work.try_lock().ok()?);
        let line = timeout(PATIENCE, self.line.lock()).await.ok()?;
        Some(Turn { _work: None, _line: line })
    }
}
