//! A picture as the commands that print it.

use super::{DC4, DLE, ENQ, EOT, ESC, GS};
use crate::raster::{HEAD, Raster};

/// Rows a command: small enough that a printer without much memory never waits for the rest of one.
pub const BAND: usize = 64;

/// Forgets whatever a broken job left behind (ESC @), then switches automatic reports off (GS a), as that may switch them on.
pub const BEGIN: [u8; 5] = [ESC, b'@', GS, b'a', 0];
/// Moves the end of the picture behind the cutter and cuts (GS V, function B), then asks for the paper's state in turn (GS r): the
/// answer comes when everything before it is done.
pub const END: [u8; 7] = [GS, b'V', b'B', 0, GS, b'r', 1];

/// Asks at once for one of the four states (DLE EOT): 1 printer, 2 offline cause, 3 error cause, 4 paper.
pub const fn ask(state: u8) -> [u8; 3] {
    [DLE, EOT, state]
}

/// The longest band: its command and its rows.
pub const LONGEST_BAND: usize = 8 + BAND * HEAD.width / 8;

/// What completes any band that a crash left open, and does nothing otherwise.
pub const fn filling() -> [u8; LONGEST_BAND] {
    [0; LONGEST_BAND]
}

/// The picture in bands of [`BAND`] rows, each a command of its own (GS v 0).
///
/// No band holds the bytes of a real-time command, which a printer would obey in the midst of a picture: one dot is added there.
pub fn bands(raster: &Raster) -> impl Iterator<Item = Vec<u8>> {
    let width = raster.width_bytes();
    raster.bits().chunks(width * BAND).map(move |rows| {
        let [x_low, x_high, ..] = width.to_le_bytes();
        let [y_low, y_high, ..] = (rows.len() / width).to_le_bytes();
        let mut command = vec![GS, b'v', b'0', 0, x_low, x_high, y_low, y_high];
        for (at, byte) in rows.iter().enumerate() {
            let next = rows.get(at + 1).copied().unwrap_or_default();
            let real_time = *byte == DLE && matches!(next, EOT | ENQ | DC4);
            command.push(if real_time { DLE | 1 } else { *byte });
        }
        command
    })
}

/// The whole job.
pub fn job(raster: &Raster) -> Vec<u8> {
    let mut bytes = BEGIN.to_vec();
    bytes.extend(bands(raster).flatten());
    bytes.extend(END);
    bytes
}
