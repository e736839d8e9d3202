//! The words and rules of the domain: pure data and pure functions.
//!
//! Nothing here reads a file, a clock or a random source; time and randomness are passed in.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod answer;
pub mod calendar;
pub mod code;
pub mod date;
pub mod id;
pub mod identity;
pub mod lang;
pub mod message;
pub mod money;
pub mod mrz;
pub mod names;
pub mod rule;
pub mod state;
mod text;
mod translit;
