//! Everything that reads hostile bytes, one function for each decoder: for `cargo xtask fuzz`, and for the tests that replay the corpora.
//!
//! A function takes any bytes, answers whether they were taken, and panics when a promise of the decoder is broken: what opens and is
//! sealed again is equal, what is printed reads back, numbers ascend, nothing grows beyond its input. It builds no decoder of its own.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod feed;
mod http;
mod numbers;
mod paper;
mod signed;
mod stick;
#[cfg(test)]
mod tests;
mod typed;

pub use feed::told;
pub use http::{answer, body, chunk, request, wire};
pub use numbers::reconcile;
pub use paper::{escpos, ipp, printer};
pub use signed::{catalogue, keys, packet, qr, statement};
pub use stick::{answers, bundle};
pub use typed::{code, mrz, typed};

/// A decoder: whether it took the bytes.
pub type Decoder = fn(&[u8]) -> bool;

/// All decoders by name. Each has a corpus `corpus/NAME` and a program `harness/fuzz_targets/NAME.rs`.
pub const DECODERS: [(&str, Decoder); 20] = [
    ("answer", answer),
    ("answers", answers),
    ("body", body),
    ("bundle", bundle),
    ("catalogue", catalogue),
    ("chunk", chunk),
    ("code", code),
    ("escpos", escpos),
    ("ipp", ipp),
    ("keys", keys),
    ("mrz", mrz),
    ("packet", packet),
    ("printer", printer),
    ("qr", qr),
    ("reconcile", reconcile),
    ("request", request),
    ("statement", statement),
    ("told", told),
    ("typed", typed),
    ("wire", wire),
];
