//! The commands by themselves: what is encoded is decoded, whatever else comes is survived.

use proptest::prelude::*;

use crate::escpos::decode::{AtOnce, Command, Decoder};
use crate::escpos::{CLEAR, answer, encode};
use crate::{Paper, Raster, Status};

/// The rows that a printer would print, and what it was told at once on the way.
fn printed(bytes: &[u8], piece: usize) -> (Vec<u8>, Vec<AtOnce>, Vec<Command>) {
    let (mut decoder, mut rows, mut at_once, mut others) = (Decoder::default(), Vec::new(), Vec::new(), Vec::new());
    for piece in bytes.chunks(piece) {
        at_once.extend(decoder.push(piece));
        while let Some(command) = decoder.next_command() {
            match command {
                Command::Picture { bits, .. } => rows.extend(bits),
                other => others.push(other),
            }
        }
    }
    assert!(decoder.is_empty(), "the job ends in the middle of a command");
    (rows, at_once, others)
}

/// Bytes rich in what real-time commands are made of.
fn bits() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![Just(0x10_u8), Just(4), Just(5), Just(0x14), Just(1), Just(8), any::<u8>()];
    proptest::collection::vec(byte, 1..2_000)
}

proptest! {
    #[test]
    fn a_picture_arrives_dot_by_dot_and_commands_nothing(width in 1usize..80, bits in bits(), piece in 1usize..700) {
        let raster = Raster::new(width, bits);
        let (rows, at_once, others) = printed(&encode::job(&raster), piece);
        prop_assert_eq!(at_once, vec![]);
        prop_assert_eq!(others, vec![Command::Begin, Command::Report(0), Command::Cut, Command::Tell]);
        let sent: Vec<u8> = raster.rows().flatten().copied().collect();
        prop_assert_eq!(rows.len(), sent.len());
        for (row, sent) in rows.iter().zip(&sent) {
            prop_assert!(row == sent || (*sent == 0x10 && *row == 0x11), "{sent:02x} became {row:02x}");
        }
    }

    #[test]
    fn any_bytes_are_survived(bytes in bits(), piece in 1usize..50) {
        let mut decoder = Decoder::default();
        let mut commands = 0;
        for piece in bytes.chunks(piece) {
            decoder.push(piece);
            while decoder.next_command().is_some() {
                commands += 1;
            }
        }
        prop_assert!(commands <= bytes.len());
    }

    #[test]
    fn a_status_survives_its_bytes(ready: bool, cover_open: bool, fault: bool, paper in 0usize..3) {
        let paper = [Paper::Enough, Paper::NearEnd, Paper::Out][paper];
        let status = Status { ready, paper, cover_open, fault };
        let bytes = answer::of_status(&status);
        prop_assert_eq!(answer::status(bytes), status);
        for byte in bytes {
            prop_assert_eq!(answer::read(byte), answer::Answer::AtOnce(byte));
        }
        prop_assert_eq!(answer::read(answer::in_turn(paper)), answer::Answer::InTurn(paper));
    }
}

#[test]
fn the_head_of_an_automatic_report_is_no_answer() {
    for drawer_feed_cover_offline in 0..16_u8 {
        let (high, low) = (drawer_feed_cover_offline >> 2, drawer_feed_cover_offline & 3);
        assert_eq!(answer::read(0b0001_0000 | (high << 5) | (low << 2)), answer::Answer::Automatic);
    }
}

#[test]
fn questions_are_answered_wherever_they_stand() {
    let mut decoder = Decoder::default();
    // In the midst of a picture that is not whole, cut in two.
    let mut found = decoder.push(&[0x1d, b'v', b'0', 0, 2, 0, 9, 0, 0xff, 0x10]);
    found.extend(decoder.push(&[0x04, 4, 0xff]));
    found.extend(decoder.push(&CLEAR));
    assert_eq!(found, [AtOnce::Ask(4), AtOnce::Clear]);
    assert!(decoder.is_empty() && decoder.next_command().is_none());
}
