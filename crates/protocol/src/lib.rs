//! What devices and the centre say to each other: wire types, packets, signatures.
//!
//! Every signature in the product is made here. It is not a transport: nothing opens a connection, reads a clock or
//! draws randomness; times and nonces are passed in.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod ack;
pub mod answer;
pub mod archive;
pub mod body;
pub mod bundle_key;
pub mod chain;
pub mod chunk;
mod content;
pub mod cose;
pub mod key;
pub mod key_list;
pub mod media;
pub mod packet;
pub mod reconcile;
pub mod request;
pub mod told;
pub mod wire;

pub use key::{PublicKey, Signer};
pub use key_list::{DeviceKey, KeyList};
