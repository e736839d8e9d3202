//! What devices and the centre say to each other: wire types, packets, signatures.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod wire;
