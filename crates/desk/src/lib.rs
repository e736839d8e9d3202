//! The use cases behind the screens: what a visitor and an officer can do, testable without a window.
//!
//! Knows no window system. Screens get finished texts ([`view`]); errors are codes ([`DeskError`]).
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod app;
#[cfg(test)]
mod bindings;
mod clock;
pub mod confirmation;
mod counter;
mod counter_view;
mod error;
mod flow;
pub mod forms;
mod guide;
mod handouts;
mod home;
mod keys;
mod kiosk;
mod notices;
mod opening;
mod outbox;
mod outcome;
mod papers;
mod printer_setup;
mod printers;
mod printing;
mod proof;
mod reader;
pub mod receipts;
mod render;
mod reprints;
mod rest;
mod resume;
mod rows;
mod scanner;
mod seal;
mod search;
mod session;
mod specimen;
mod standing;
mod sticks;
#[cfg(test)]
mod tests;
mod upkeep;
pub mod view;

pub use app::{Config, Desk, Enrolment, default_store, explain};
pub use clock::baku_date;
pub use error::DeskError;
pub use keys::DeviceKeys;
pub use opening::Opening;
pub use outbox::{gap_message, hand_over_lines, numbers, recovery_message};
pub use outcome::calculate;
pub use printer::Reader;
pub use printer_setup::{name_printer, printer_condition, printers_found, try_printer};
pub use printers::printer_address;
pub use scanner::Scanner;
