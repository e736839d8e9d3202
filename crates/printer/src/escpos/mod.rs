//! ESC/POS, as far as receipts need it: a picture in bands, the cut, and what the printer answers.
//!
//! Pictures only: the code pages of thermal printers lack ə and ₼. [`encode`] and [`answer`] are the application's side, [`decode`]
//! and [`StandIn`] a printer's.

pub mod answer;
pub mod decode;
pub mod encode;
mod stand_in;

pub use stand_in::{Fault, Paper as Strip, StandIn};

pub(crate) const ESC: u8 = 0x1b;
pub(crate) const GS: u8 = 0x1d;
pub(crate) const DLE: u8 = 0x10;
pub(crate) const EOT: u8 = 0x04;
pub(crate) const ENQ: u8 = 0x05;
pub(crate) const DC4: u8 = 0x14;

/// Empties the printer's buffers at once, also while it stands still (DLE DC4, function 8).
pub const CLEAR: [u8; 10] = [DLE, DC4, 8, 1, 3, 20, 1, 6, 2, 8];
/// What the printer answers to [`CLEAR`] when its buffers are empty.
pub const CLEARED: [u8; 3] = [0x37, 0x25, 0];
