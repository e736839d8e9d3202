//! The reader on a serial line: what it read waits here for the page on the screen, which takes it as it takes what a scanner types.

use std::convert::Infallible;
use std::sync::Mutex;
use std::{future, io, mem};

use printer::Reading;
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
/// How long a reader that reads nothing must hold its line before it counts as there: a loose plug comes and goes within seconds.
const STEADY: Duration = Duration::from_secs(10);

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
    /// Whether the reader was looked for and is not there.
    gone: bool,
    scan: Option<(Instant, String)>,
}

impl Scans {
    pub fn put(&self, text: String) {
        lock(&self.state).scan = Some((Instant::now(), text));
        self.changed.notify_waiters();
    }

    /// Notes whether the reader is gone; whether that is a change.
    pub fn note(&self, gone: bool) -> bool {
        mem::replace(&mut lock(&self.state).gone, gone) != gone
    }

    pub fn is_reader_gone(&self) -> bool {
        lock(&self.state).gone
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

    /// Takes what the reader reads, for as long as the application runs; one that is unplugged is looked for again and again. The log has
    /// one line for each time that it goes or comes back.
    pub(crate) async fn attend_reader(&self) {
        let Some(reader) = &self.config.reader else { return };
        loop {
            let error = match reader.open() {
                Ok(reading) => self.take_scans(reading).await,
                Err(error) => error,
            };
            if self.scans.note(true) {
                tracing::warn!(%error, "the reader is not there");
            }
            sleep(AGAIN).await;
        }
    }

    /// Takes scans until the reader is unplugged; how that showed.
    pub(crate) async fn take_scans(&self, mut reading: Reading) -> io::Error {
        let steady = async {
            sleep(STEADY).await;
            self.reader_is_there();
            future::pending::<Infallible>().await
        };
        let scans = async {
            loop {
                match reading.scan().await {
                    Ok(text) => {
                        self.reader_is_there();
                        self.scans.put(text);
                    }
                    Err(error) => return error,
                }
            }
        };
        tokio::select! {
            error = scans => error,
            never = steady => match never {},
        }
    }

    fn reader_is_there(&self) {
        if self.scans.note(false) {
            tracing::info!("the reader is there again");
        }
    }
}
