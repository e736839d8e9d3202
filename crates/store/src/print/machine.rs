//! What follows for a print: pure, so that every interleaving can be tried out.
//!
//! The guarantee: of one receipt exactly one whole original comes out, and every other whole one is a copy with a number of its own.
//! The exception: where nobody will ever know what came out, the original's number stays taken, and perhaps none came out.
//! A print holds its number until it is known that it left no whole paper. While that is not known, a person is asked, and nothing
//! is printed before the answer.

use jiff::{SignedDuration, Timestamp};

use super::{PrintRow, PrintState};

/// How long handing over to a printer may take; after that the application was interrupted in it. Longer than the longest job of
/// `printer::Thermal`, with the time to take it back.
const HANDING_OVER: SignedDuration = SignedDuration::from_secs(300);
/// How long a printer that has taken a job may give no answer before a person is asked.
const SILENCE: SignedDuration = SignedDuration::from_secs(60);

/// How long a printer may say that a job waits before a person is asked: not every queue says that it lacks paper.
const WAITING: SignedDuration = SignedDuration::from_secs(180);

/// What a tap on Print means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A new print under this number; 0 is the original.
    Print(u32),
    /// The print with this id is under way: nothing is sent again.
    UnderWay(i64),
    /// First somebody must say what came out of the print with this id.
    Ask(i64),
}

/// What a printer says of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Report {
    Waiting,
    /// It stands still and keeps the job.
    Stopped,
    Done,
    /// Given up or cancelled there; some paper may have come out.
    GivenUp,
    /// It does not know the job.
    Unknown,
    /// It does not answer.
    Silent,
}

/// What a person says came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Whole,
    /// A piece, or something nobody can read.
    Part,
    Nothing,
    /// Nobody knows; the visitor may be gone.
    Unknown,
}

/// What became of the job when it was taken back from the printer, before the answer counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakenBack {
    /// No more paper of it will come out.
    Gone,
    /// It had been printed whole.
    Printed,
    /// Whoever had it has it no more, and nobody can tell whether it was printed whole, or still lies in the printer's own memory.
    LetGo,
    /// The printer does not answer: paper may still come out.
    Not,
}

/// Why an answer does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unanswered {
    /// Nobody is asked any more.
    Settled,
    /// The paper may still come out of a printer that does not answer.
    StillPossible,
}

/// What a tap on Print means, given the earlier prints of the receipt, the first first. `least` is the lowest number to be given out:
/// 0 where the application was sealed, 1 elsewhere, as its original came out there or will.
pub fn next(prints: &[PrintRow], least: u32, now: Timestamp) -> Next {
    match prints.iter().rev().find(|print| print.state.is_open()) {
        Some(print) if print.state == PrintState::Begun && !is_late(print, HANDING_OVER, now) => {
            Next::UnderWay(print.id)
        }
        Some(print) if print.state == PrintState::Sent => Next::UnderWay(print.id),
        Some(print) => Next::Ask(print.id),
        None => {
            let held = |number: &u32| prints.iter().any(|print| print.state.holds_number() && print.copy == *number);
            Next::Print((least..).find(|number| !held(number)).unwrap_or(least))
        }
    }
}

/// Where a print goes from one state to another; one that was settled stays as it is.
pub const fn follows(from: PrintState, to: PrintState) -> PrintState {
    match (from, to) {
        // What was in doubt is no more under way because an old message arrives.
        (PrintState::Doubt, PrintState::Begun | PrintState::Sent) => from,
        (PrintState::Sent, PrintState::Begun) => from,
        _ if from.is_open() => to,
        _ => from,
    }
}

/// After a printer's word on a print that it took.
pub fn reported(print: &PrintRow, report: Report, now: Timestamp) -> PrintState {
    let to = match report {
        Report::Waiting if !is_late(print, WAITING, now) => return print.state,
        Report::Silent if !is_late(print, SILENCE, now) => return print.state,
        Report::Done => PrintState::Printed,
        Report::Waiting | Report::Stopped | Report::GivenUp | Report::Unknown | Report::Silent => PrintState::Doubt,
    };
    follows(print.state, to)
}

/// After a start of the application: what was being handed over then was interrupted.
pub const fn after_start(state: PrintState) -> PrintState {
    match state {
        PrintState::Begun => PrintState::Doubt,
        state => state,
    }
}

/// After a person's answer. The printer's word counts more than a person's: what it printed whole was printed.
///
/// # Errors
/// [`Unanswered`]; nothing changes then.
pub fn answered(state: PrintState, answer: Answer, taken_back: TakenBack) -> Result<PrintState, Unanswered> {
    match (state, answer, taken_back) {
        (PrintState::Doubt, _, TakenBack::Printed) | (PrintState::Doubt, Answer::Whole, _) => Ok(PrintState::Printed),
        (PrintState::Doubt, Answer::Unknown, _) => Ok(PrintState::Unknown),
        (PrintState::Doubt, _, TakenBack::Not) => Err(Unanswered::StillPossible),
        // Waiting tells no more, and the number stays taken: what is printed next is a copy.
        (PrintState::Doubt, Answer::Part | Answer::Nothing, TakenBack::LetGo) => Ok(PrintState::Unknown),
        (PrintState::Doubt, Answer::Part, TakenBack::Gone) => Ok(PrintState::Spoiled),
        (PrintState::Doubt, Answer::Nothing, TakenBack::Gone) => Ok(PrintState::Nothing),
        _ => Err(Unanswered::Settled),
    }
}

fn is_late(print: &PrintRow, patience: SignedDuration, now: Timestamp) -> bool {
    now.duration_since(print.updated_at).abs() >= patience
}
