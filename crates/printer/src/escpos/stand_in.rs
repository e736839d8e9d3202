//! A thermal printer made of software, for tests and demonstrations: it takes the commands over a line, prints onto a roll that ends,
//! answers questions, and stands still when a person must help.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::{Duration, timeout};

use super::decode::{AtOnce, Command, Decoder};
use super::{CLEARED, answer};
use crate::raster::Raster;
use crate::status::{Paper as Roll, Status};

/// What a person does to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fault {
    pub cover_open: bool,
    /// The button on its front.
    pub offline: bool,
    pub cutter: bool,
}

/// A strip of paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    pub picture: Raster,
    /// Whether it came to its end and was cut; otherwise it is a piece.
    pub whole: bool,
}

#[derive(Debug, Default)]
struct Works {
    decoder: Decoder,
    /// Rows left on the roll.
    roll: usize,
    /// Rows of a picture that wait for paper.
    pending: Vec<Vec<u8>>,
    /// Rows of the strip that hangs out.
    strip: Vec<Vec<u8>>,
    papers: Vec<Paper>,
    fault: Fault,
    unknown: usize,
}

/// The printer; it stops when dropped.
#[derive(Debug)]
pub struct StandIn {
    works: Arc<Mutex<Works>>,
    address: SocketAddr,
    task: JoinHandle<()>,
}

/// Rows at the end of a roll when the sensor begins to warn.
const NEAR_END: usize = 800;
const LOOKS_AGAIN: Duration = Duration::from_millis(20);

impl StandIn {
    /// Listens on a port of the loopback, with a roll of `roll` rows.
    ///
    /// # Errors
    /// No port is free.
    pub async fn listen(roll: usize) -> std::io::Result<StandIn> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let works = Arc::new(Mutex::new(Works { roll, ..Works::default() }));
        let (address, inside) = (listener.local_addr()?, Arc::clone(&works));
        let task = tokio::spawn(async move {
            // One at a time, as the printer's own network card does it.
            while let Ok((line, _)) = listener.accept().await {
                serve(line, &inside).await;
            }
        });
        Ok(StandIn { works, address, task })
    }

    /// `escpos://127.0.0.1:PORT`.
    pub fn address(&self) -> String {
        format!("escpos://{}", self.address)
    }

    /// Puts a new roll in, and the printer goes on with what it still holds.
    pub fn refill(&self, rows: usize) {
        self.works().roll = rows;
    }

    /// Opens, closes, switches; what it still holds goes on when nothing is left to mend.
    pub fn set(&self, fault: Fault) {
        self.works().fault = fault;
    }

    /// From now on, and with empty buffers, it is a printer that knows no clearing.
    pub fn forget_clearing(&self) {
        self.works().decoder = Decoder::without_clear();
    }

    /// Tears off what hangs out, and takes all strips.
    pub fn take(&self) -> Vec<Paper> {
        let mut works = self.works();
        works.part(false);
        std::mem::take(&mut works.papers)
    }

    /// Bytes that were no command: a printer would print them as text.
    pub fn unknown(&self) -> usize {
        self.works().unknown
    }

    fn works(&self) -> MutexGuard<'_, Works> {
        lock(&self.works)
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn lock(works: &Mutex<Works>) -> MutexGuard<'_, Works> {
    works.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Reads, prints and answers until the other side hangs up; what a person mends meanwhile is noticed within moments.
async fn serve(mut line: TcpStream, works: &Mutex<Works>) {
    let mut bytes = vec![0; 4096];
    loop {
        let read = timeout(LOOKS_AGAIN, line.read(&mut bytes)).await;
        let answers = match read {
            Ok(Ok(0) | Err(_)) => return,
            Ok(Ok(length)) => lock(works).take_in(&bytes[..length]),
            Err(_) => lock(works).go_on(),
        };
        if line.write_all(&answers).await.is_err() {
            return;
        }
    }
}

impl Works {
    fn take_in(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut answers = Vec::new();
        for act in self.decoder.push(bytes) {
            match act {
                AtOnce::Ask(state) => {
                    let all = answer::of_status(&self.status());
                    answers.extend(all.get(usize::from(state) - 1));
                }
                AtOnce::Clear => {
                    self.pending.clear();
                    answers.extend(CLEARED);
                }
            }
        }
        answers.extend(self.go_on());
        answers
    }

    fn status(&self) -> Status {
        let paper = match self.roll {
            0 => Roll::Out,
            rows if rows < NEAR_END => Roll::NearEnd,
            _ => Roll::Enough,
        };
        let Fault { cover_open, offline, cutter } = self.fault;
        let ready = paper != Roll::Out && !cover_open && !offline && !cutter;
        Status { ready, paper, cover_open, fault: cutter }
    }

    /// Prints until there is nothing to print or a person must help.
    fn go_on(&mut self) -> Vec<u8> {
        let mut answers = Vec::new();
        while self.status().ready {
            if !self.pending.is_empty() {
                let rows = self.pending.len().min(self.roll);
                self.roll -= rows;
                self.strip.extend(self.pending.drain(..rows));
                continue;
            }
            match self.decoder.next_command() {
                None => break,
                Some(Command::Picture { width, bits }) if width > 0 => {
                    self.pending = bits.chunks(width).map(<[u8]>::to_vec).collect();
                }
                Some(Command::Cut) => self.part(true),
                Some(Command::Tell) => answers.push(answer::in_turn(self.status().paper)),
                Some(Command::Begin | Command::Report(_) | Command::Picture { .. }) => {}
                Some(Command::Other(_)) => self.unknown += 1,
            }
        }
        answers
    }

    fn part(&mut self, whole: bool) {
        let strip = std::mem::take(&mut self.strip);
        let Some(width) = strip.first().map(Vec::len) else { return };
        self.papers.push(Paper { picture: Raster::new(width, strip.concat()), whole });
    }
}
