//! A thermal printer: asked before, during and after a job, because it keeps nothing and nobody else knows what came out.

use std::sync::Arc;

use tokio::time::{Duration, Instant, timeout};

use crate::address::Address;
use crate::escpos::answer::{self, Answer};
use crate::escpos::{CLEAR, CLEARED, encode};
use crate::line::Line;
use crate::raster::Raster;
use crate::status::Status;
use crate::turns::Turns;
use crate::{PrinterError, Withdrawn};

/// For one answer, once the bytes before it have come through.
const ANSWER: Duration = Duration::from_secs(2);
/// For the last rows to come out once all are handed over; a receipt takes three seconds.
const FINISH: Duration = Duration::from_secs(20);
/// For a whole job beside the time that the line itself takes for it; a minute is twenty times what a receipt takes.
const JOB: Duration = Duration::from_secs(60);
/// No job takes longer, on the slowest line: `store::print::machine` takes one for interrupted some time later.
const LONGEST: Duration = Duration::from_secs(240);
/// Between two questions while waiting for the end.
const TURN: Duration = Duration::from_millis(250);

/// How a job ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Print {
    /// The printer says that everything before its answer is done.
    Printed,
    /// Nothing was handed over: the printer could not print.
    NotBegun(Status),
    /// It stopped on the way. Nothing more comes out when `cleared`; how much did, only a person sees.
    Stopped { cleared: bool },
}

/// An ESC/POS printer by its address.
#[derive(Clone, Debug)]
pub struct Thermal {
    address: Address,
    turns: Arc<Turns>,
}

impl Thermal {
    pub fn at(address: Address) -> Thermal {
        Thermal { turns: Turns::at(&address), address }
    }

    /// Paper, cover, faults, by the four questions that are answered at once. One at work counts as ready: it is not asked beside that.
    ///
    /// # Errors
    /// [`PrinterError::Missing`] when it does not answer.
    pub async fn status(&self) -> Result<Status, PrinterError> {
        let Some(_turn) = self.turns.question().await else { return Ok(Status::READY) };
        status(&mut Line::open(&self.address).await?).await
    }

    /// Prints a picture and cuts. Every band is followed by a question, so a printer that stops gets no more of it.
    ///
    /// # Errors
    /// [`PrinterError::Missing`] when it does not answer at all, or does not end another job; nothing was handed over.
    pub async fn print(&self, raster: &Raster) -> Result<Print, PrinterError> {
        let _turn = self.turns.work().await.ok_or(PrinterError::Missing)?;
        let mut line = Line::open(&self.address).await?;
        let before = status(&mut line).await?;
        if !before.ready {
            return Ok(Print::NotBegun(before));
        }
        // A crash may have left a band open, which would swallow this receipt's beginning as dots.
        if !clear(&mut line).await {
            line.write(&encode::filling()).await.map_err(|_| PrinterError::Missing)?;
        }
        let limit = LONGEST.min(JOB + line.transit(raster.bits().len() + 2 * encode::LONGEST_BAND));
        let job = async { hand_over(&mut line, raster).await && finished(&mut line).await };
        if timeout(limit, job).await.unwrap_or(false) {
            return Ok(Print::Printed);
        }
        // Otherwise the rest would come out with the next roll, into the next visitor's hands.
        let cleared = clear(&mut line).await || self.clear_anew().await == Withdrawn::Gone;
        Ok(Print::Stopped { cleared })
    }

    /// Empties the printer's buffers, which hold no other job's rows then.
    pub async fn clear(&self) -> Withdrawn {
        match self.turns.work().await {
            Some(_turn) => self.clear_anew().await,
            None => Withdrawn::Unreachable,
        }
    }

    /// The same over a line of its own, by whoever has the turn.
    async fn clear_anew(&self) -> Withdrawn {
        let Ok(mut line) = Line::open(&self.address).await else { return Withdrawn::Unreachable };
        if clear(&mut line).await { Withdrawn::Gone } else { Withdrawn::Unreachable }
    }
}

/// Asks the four questions.
async fn status(line: &mut Line) -> Result<Status, PrinterError> {
    let mut answers = [0; 4];
    for (state, answer) in (1..).zip(&mut answers) {
        line.write(&encode::ask(state)).await.map_err(|_| PrinterError::Missing)?;
        *answer = at_once(line).await.ok_or(PrinterError::Missing)?;
    }
    Ok(answer::status(answers))
}

/// When an answer is overdue: a question waits behind what the line still holds, at most about a band.
fn overdue(line: &Line) -> Instant {
    Instant::now() + ANSWER + line.transit(encode::LONGEST_BAND)
}

/// The next answer; an automatic report is read to its end.
async fn next(line: &mut Line, patience: Duration) -> Option<Answer> {
    let answer = answer::read(line.byte(patience).await?);
    if answer == Answer::Automatic {
        for _ in 0..answer::BEHIND_HEAD {
            line.byte(ANSWER).await?;
        }
    }
    Some(answer)
}

/// The next answer to a question put at once; others are passed over.
async fn at_once(line: &mut Line) -> Option<u8> {
    let until = overdue(line);
    loop {
        match next(line, until.saturating_duration_since(Instant::now())).await? {
            Answer::AtOnce(byte) => return Some(byte),
            Answer::InTurn(_) | Answer::Automatic | Answer::Other(_) => {}
        }
    }
}

/// Whether all bands and the end were taken.
async fn hand_over(line: &mut Line, raster: &Raster) -> bool {
    if line.write(&encode::BEGIN).await.is_err() {
        return false;
    }
    for band in encode::bands(raster) {
        if line.write(&band).await.is_err() || !status(line).await.is_ok_and(|status| status.ready) {
            return false;
        }
    }
    line.write(&encode::END).await.is_ok()
}

/// Waits for the answer in turn; gives up when the printer stops.
pub(crate) async fn finished(line: &mut Line) -> bool {
    let until = Instant::now() + FINISH + line.transit(encode::LONGEST_BAND);
    while Instant::now() < until {
        match next(line, TURN).await {
            Some(Answer::InTurn(_)) => return true,
            Some(_) => {}
            None => match settled(line).await {
                Some(done) => return done,
                None => continue,
            },
        }
    }
    false
}

/// Asks how it is while the answer in turn is due: `Some` when that came between, or the printer stopped or fell silent.
async fn settled(line: &mut Line) -> Option<bool> {
    if line.write(&encode::ask(1)).await.is_err() {
        return Some(false);
    }
    let until = overdue(line);
    loop {
        match next(line, until.saturating_duration_since(Instant::now())).await {
            None => return Some(false),
            Some(Answer::InTurn(_)) => return Some(true),
            Some(Answer::AtOnce(printer)) => {
                let stopped = !answer::status([printer, 0, 0, 0]).ready;
                return stopped.then_some(false);
            }
            Some(Answer::Automatic | Answer::Other(_)) => {}
        }
    }
}

/// Whether the printer said that its buffers are empty.
async fn clear(line: &mut Line) -> bool {
    if line.write(&CLEAR).await.is_err() {
        return false;
    }
    let mut wanted = CLEARED.iter();
    let until = overdue(line);
    let mut next = wanted.next();
    while let Some(expected) = next {
        match line.byte(until.saturating_duration_since(Instant::now())).await {
            None => return false,
            Some(byte) if byte == *expected => next = wanted.next(),
            Some(_) => {}
        }
    }
    true
}
