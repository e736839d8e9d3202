//! Commands out of bytes as they arrive: a printer's side. Takes any bytes without panic and keeps no more than a command needs.

use super::{CLEAR, DLE, EOT, ESC, GS};

/// What is done in turn, as the bytes come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// ESC @.
    Begin,
    /// GS v 0: rows of `width` bytes.
    Picture { width: usize, bits: Vec<u8> },
    /// GS V.
    Cut,
    /// GS r.
    Tell,
    /// GS a: which changes it reports by itself; 0 is none.
    Report(u8),
    /// A byte that begins no known command; text would be one.
    Other(u8),
}

/// What is done at once, wherever its bytes stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtOnce {
    /// DLE EOT: one of the states 1 to 4.
    Ask(u8),
    /// DLE DC4, function 8.
    Clear,
}

/// The bytes not yet carried out.
#[derive(Debug, Default)]
pub struct Decoder {
    waiting: Vec<u8>,
    /// The last bytes that came, as a command done at once may come in pieces.
    recent: Vec<u8>,
    /// Whether [`CLEAR`] is nothing but bytes to it.
    knows_no_clear: bool,
}

impl Decoder {
    /// Of a printer that knows no [`AtOnce::Clear`]: not every one does.
    pub fn without_clear() -> Decoder {
        Decoder { knows_no_clear: true, ..Decoder::default() }
    }

    /// Takes bytes in; gives what is to be done at once, in order.
    pub fn push(&mut self, bytes: &[u8]) -> Vec<AtOnce> {
        let mut found = Vec::new();
        for byte in bytes {
            self.waiting.push(*byte);
            self.recent.push(*byte);
            if let Some(act) = at_once(&self.recent).filter(|act| !(self.knows_no_clear && *act == AtOnce::Clear)) {
                found.push(act);
                self.recent.clear();
                if act == AtOnce::Clear {
                    self.waiting.clear();
                }
            }
            let excess = self.recent.len().saturating_sub(CLEAR.len());
            self.recent.drain(..excess);
        }
        found
    }

    /// The next command that has come whole.
    pub fn next_command(&mut self) -> Option<Command> {
        loop {
            let (length, command) = first(&self.waiting)?;
            self.waiting.drain(..length);
            if command.is_some() {
                return command;
            }
        }
    }

    /// Whether no bytes wait for the rest of their command.
    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }
}

fn at_once(recent: &[u8]) -> Option<AtOnce> {
    match recent {
        [.., DLE, EOT, state @ 1..=4] => Some(AtOnce::Ask(*state)),
        recent if recent.ends_with(&CLEAR) => Some(AtOnce::Clear),
        _ => None,
    }
}

/// The first command and its length; no command where the bytes were done at once before. `None` when more bytes are needed.
fn first(bytes: &[u8]) -> Option<(usize, Option<Command>)> {
    match bytes {
        [] | [ESC | GS | DLE] | [GS, b'V' | b'r' | b'a'] | [DLE, EOT] => None,
        [ESC, b'@', ..] => Some((2, Some(Command::Begin))),
        [GS, b'v', rest @ ..] => picture(rest),
        [GS, b'V', 0 | 1 | b'0' | b'1', ..] => Some((3, Some(Command::Cut))),
        [GS, b'V', _] => None,
        [GS, b'V', _, _, ..] => Some((4, Some(Command::Cut))),
        [GS, b'r', _, ..] => Some((3, Some(Command::Tell))),
        [GS, b'a', which, ..] => Some((3, Some(Command::Report(*which)))),
        [DLE, EOT, _, ..] => Some((3, None)),
        bytes if bytes.len() < CLEAR.len() && CLEAR.starts_with(bytes) => None,
        [other, ..] => Some((1, Some(Command::Other(*other)))),
    }
}

/// Behind GS v: `0`, the mode, both lengths with the low byte first, the rows.
fn picture(rest: &[u8]) -> Option<(usize, Option<Command>)> {
    let [_, _, x_low, x_high, y_low, y_high, data @ ..] = rest else { return None };
    let width = usize::from(u16::from_le_bytes([*x_low, *x_high]));
    let length = width * usize::from(u16::from_le_bytes([*y_low, *y_high]));
    let bits = data.get(..length)?.to_vec();
    Some((8 + length, Some(Command::Picture { width, bits })))
}
