//! What a printer answers. Each answer is one byte whose fixed bits say of which kind it is.

use crate::status::{Paper, Status};

/// One byte from the printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// To a question put at once (DLE EOT); which of the four it answers follows from their order.
    AtOnce(u8),
    /// To GS r 1: everything before it is done.
    InTurn(Paper),
    /// The head of an automatic report (GS a): [`BEHIND_HEAD`] more bytes belong to it, which by themselves look like answers in turn.
    Automatic,
    /// Something else.
    Other(u8),
}

/// How many bytes follow the head of an automatic report.
pub const BEHIND_HEAD: usize = 3;

/// Reads a byte: DLE EOT answers have bits 0, 1, 4 and 7 as 0, 1, 1 and 0, heads of automatic reports as 0, 0, 1 and 0, GS r answers
/// bits 4 and 7 as 0.
pub fn read(byte: u8) -> Answer {
    match byte {
        byte if byte & 0b1001_0011 == 0b0001_0010 => Answer::AtOnce(byte),
        byte if byte & 0b1001_0011 == 0b0001_0000 => Answer::Automatic,
        byte if byte & 0b1001_0000 == 0 => Answer::InTurn(paper(byte & 0b0000_1100, byte & 0b0000_0011)),
        byte => Answer::Other(byte),
    }
}

/// The status from the answers to the questions 1 to 4.
pub fn status([printer, offline, error, roll]: [u8; 4]) -> Status {
    let paper = match paper(roll & 0b0110_0000, roll & 0b0000_1100) {
        Paper::Enough if offline & 0b0010_0000 != 0 => Paper::Out,
        paper => paper,
    };
    Status {
        ready: printer & 0b0000_1000 == 0,
        paper,
        cover_open: offline & 0b0000_0100 != 0,
        fault: error & 0b0110_1000 != 0,
    }
}

fn paper(out: u8, near: u8) -> Paper {
    match (out, near) {
        (0, 0) => Paper::Enough,
        (0, _) => Paper::NearEnd,
        _ => Paper::Out,
    }
}

/// The four answers that give a status; the printer's side of [`status`].
pub fn of_status(status: &Status) -> [u8; 4] {
    const FIXED: u8 = 0b0001_0010;
    let bit = |set: bool, bit: u8| if set { bit } else { 0 };
    let out = status.paper == Paper::Out;
    [
        FIXED | bit(!status.ready, 0b0000_1000),
        FIXED | bit(status.cover_open, 0b0000_0100) | bit(out, 0b0010_0000) | bit(status.fault, 0b0100_0000),
        FIXED | bit(status.fault, 0b0000_1000),
        FIXED | bit(out, 0b0110_0000) | bit(status.paper != Paper::Enough, 0b0000_1100),
    ]
}

/// The answer to GS r 1; the printer's side of [`Answer::InTurn`].
pub fn in_turn(paper: Paper) -> u8 {
    match paper {
        Paper::Enough => 0,
        Paper::NearEnd => 0b0000_0011,
        Paper::Out => 0b0000_1111,
    }
}
