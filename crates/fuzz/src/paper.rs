//! Printers: the commands on their way to a thermal one, its answers on their way back, and those of a queue.

use printer::Raster;
use printer::escpos::answer::{self, Answer};
use printer::escpos::decode::{AtOnce, Command, Decoder};
use printer::escpos::encode;

/// Commands to a printer: how many bytes come at a time, then the bytes. What is to be done does not hang on how they are cut, no
/// command is longer than its bytes, and the same bytes as a picture come out as that picture and command nothing.
pub fn escpos(bytes: &[u8]) -> bool {
    let Some((piece, commands)) = bytes.split_first() else { return false };
    let piece = usize::from(*piece).max(1);
    let (whole, cut) = (decoded(commands, usize::MAX), decoded(commands, piece));
    assert_eq!(whole.at_once, cut.at_once);
    assert!(cut.at_once.iter().all(|act| matches!(act, AtOnce::Ask(1..=4) | AtOnce::Clear)));
    if !cut.at_once.contains(&AtOnce::Clear) {
        assert_eq!((&whole.commands, whole.waits), (&cut.commands, cut.waits));
    }
    // What is done at once may stand in the midst of a picture, so the two are counted apart.
    assert!(cut.commands.iter().map(least).sum::<usize>() <= commands.len() && 3 * cut.at_once.len() <= commands.len());
    picture(commands, piece);
    let known = |command: &Command| !matches!(command, Command::Other(_));
    !cut.at_once.is_empty() || cut.commands.iter().any(known)
}

struct Decoded {
    at_once: Vec<AtOnce>,
    commands: Vec<Command>,
    /// Whether the last command is not whole.
    waits: bool,
}

/// What a printer does that gets so many bytes at a time and does at once what it can.
fn decoded(bytes: &[u8], piece: usize) -> Decoded {
    let mut decoder = Decoder::default();
    let (mut at_once, mut commands) = (Vec::new(), Vec::new());
    for piece in bytes.chunks(piece) {
        at_once.extend(decoder.push(piece));
        commands.extend(std::iter::from_fn(|| decoder.next_command()));
    }
    Decoded { at_once, commands, waits: !decoder.is_empty() }
}

/// The bytes that a command needs at least; its picture is whole rows.
fn least(command: &Command) -> usize {
    match command {
        Command::Picture { width, bits } => {
            assert!(if *width == 0 { bits.is_empty() } else { bits.len() % width == 0 });
            8 + bits.len()
        }
        Command::Begin => 2,
        Command::Cut | Command::Tell | Command::Report(_) => 3,
        Command::Other(_) => 1,
    }
}

/// The bytes as rows of dots, to a printer and out of it again: but for one dot where they would have been a command.
fn picture(bytes: &[u8], width: usize) {
    let raster = Raster::new(width, bytes.to_vec());
    let printed = decoded(&encode::job(&raster), width);
    assert!(printed.at_once.is_empty() && !printed.waits);
    let (first, last) = (printed.commands.first(), printed.commands.len().saturating_sub(2));
    assert_eq!((first, &printed.commands[last..]), (Some(&Command::Begin), &[Command::Cut, Command::Tell][..]));
    let bits = |command: &Command| match command {
        Command::Picture { bits, .. } => bits.clone(),
        _ => Vec::new(),
    };
    let rows: Vec<u8> = printed.commands.iter().flat_map(bits).collect();
    let sent = raster.rows().flatten();
    assert_eq!(rows.len(), raster.height() * width);
    assert!(rows.iter().zip(sent).all(|(row, sent)| row == sent || (*row, *sent) == (0x11, 0x10)));
}

/// Answers of a printer, a byte each: every four to questions at once are a status, and what is read is written again in the same sense.
pub fn printer(bytes: &[u8]) -> bool {
    let mut states = Vec::new();
    for byte in bytes {
        match answer::read(*byte) {
            Answer::AtOnce(state) => states.push(state),
            Answer::InTurn(paper) => {
                assert_eq!(answer::read(answer::in_turn(paper)), Answer::InTurn(paper));
            }
            Answer::Automatic => assert_eq!(byte & 0b1001_0011, 0b0001_0000),
            Answer::Other(other) => assert_eq!(other, *byte),
        }
    }
    let whole = states.chunks_exact(4).filter_map(|four| <[u8; 4]>::try_from(four).ok());
    let mut taken = false;
    for four in whole {
        let status = answer::status(four);
        let again = answer::of_status(&status);
        assert_eq!(answer::status(again), status);
        assert!(again.into_iter().all(|byte| answer::read(byte) == Answer::AtOnce(byte)));
        taken = true;
    }
    taken
}

/// A queue's answer over IPP. It is read the same each time, and tells no more than it holds. It is taken if it tells anything.
pub fn ipp(bytes: &[u8]) -> bool {
    let Some(answered) = printer::answered(bytes.to_vec()) else { return false };
    assert_eq!(printer::answered(bytes.to_vec()).as_ref(), Some(&answered));
    let reasons = answered.condition.iter().map(|(_, reasons)| reasons.len()).sum::<usize>();
    assert!(answered.queues.len() + answered.jobs.len() + reasons <= bytes.len());
    !answered.queues.is_empty() || answered.condition.is_some() || !answered.jobs.is_empty()
}
