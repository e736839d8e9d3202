//! The reader on a serial line: what it read waits here for the page on the screen, which takes it as it takes what a scanner types.

use std::sync::Mutex;

use protocol::wire::Face;
use tokio::sync::Notify;
use tokio::time::{Duration, Instant, sleep, timeout_at};

use crate::app::{Desk, lock};
use crate::error::DeskError;

/// How long a page waits for one answer, so that no request stays open for ever.
const TURN: Duration = Duration::from_secs(25);
/// A page asks again within milliseconds. What nobody asked for in this time was meant for nobody.
const FRESH: Duration = Duration::from_secs(2);
/// Between two looks for a reader that is not plugged in.
const AGAIN: Duration = Duration::from_secs(3);

/// What was read and not taken yet: one scan at most, which the page that asked last gets.
#[derive(Default)]
pub(crate) struct Scans {
    state: Mutex<State>,
    changed: Notify,
}

#[derive(Default)]
struct State {
    /// How often was asked.
    asked: u64,
    scan: Option<(Instant, String)>,
}

impl Scans {
    pub fn put(&self, text: String) {
        lock(&self.state).scan = Some((Instant::now(), text));
        self.changed.notify_waiters();
    }

    /// As [`Desk::reader_scan`].
    async fn next(&self) -> Option<String> {
        let own = self.ask();
        let until = Instant::now() + TURN;
        loop {
            // Made before the look, so that nothing which comes between the two is missed.
            let changed = self.changed.notified();
            {
                let mut state = lock(&self.state);
                if state.asked != own {
                    return None;
                }
                if let Some((_, text)) = state.scan.take().filter(|(at, _)| at.elapsed() < FRESH) {
                    return Some(text);
                }
            }
            if timeout_at(until, changed).await.is_err() {
                return Some(String::new());
            }
        }
    }

    /// Takes the place of whoever asked before.
    fn ask(&self) -> u64 {
        let mut state = lock(&self.state);
        state.asked += 1;
        self.changed.notify_waiters();
        state.asked
    }
}

impl Desk {
    /// The next scan of the reader on the serial line; empty when nothing was read for a while, so that the page asks again. `None` where
    /// there is no reader, and once another page asks.
    pub async fn reader_scan(&self) -> Result<Option<String>, DeskError> {
        if self.require(Face::Kiosk).is_err() {
            self.officer()?;
        }
        if self.config.reader.is_none() {
            return Ok(None);
        }
        Ok(self.scans.next().await)
    }

    /// Takes what the reader reads, for as long as the application runs; one that is unplugged is looked for again and again.
    pub(crate) async fn attend_reader(&self) {
        let Some(reader) = &self.config.reader else { return };
        let mut said = false;
        loop {
            match reader.open() {
                Ok(mut reading) => {
                    said = false;
                    while let Ok(text) = reading.scan().await {
                        self.scans.put(text);
                    }
                    tracing::warn!("the reader was unplugged");
                }
                Err(error) if !said => {
                    said = true;
                    tracing::warn!(%error, "the reader is not there");
                }
                Err(_) => {}
            }
            sleep(AGAIN).await;
        }
    }
}
