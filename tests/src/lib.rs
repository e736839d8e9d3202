//! Drives the real window as a visitor would: it reads the screens' hooks and answers with clicks and keys.
//!
//! Knows the built programs and the hooks of the screens only, none of the product's crates.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod access;
pub mod browser;
mod driver;
mod error;
mod fields;
pub mod paper;
pub mod screen;
mod visitor;
mod window;

pub use access::Violation;
pub use driver::Driver;
pub use error::Error;
pub use visitor::{Done, Observer, Outcome, Pictures, Silent, Visitor};
pub use window::{Field, Window};

/// Answers by field id, in the schema of `pencere check`.
pub type Answers = serde_json::Map<String, serde_json::Value>;
