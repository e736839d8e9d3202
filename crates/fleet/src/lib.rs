//! The proof by breaking things: a fleet of real devices against a real centre, with everything between and below them failing.
//!
//! Devices and centre are processes of the `pencere` program, the faults act on their sockets, their files and the processes
//! themselves, and the verdict comes from a book that the product knows nothing of. Everything that is chosen is chosen by a seed.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod centre;
mod cluster;
pub mod device;
mod error;
mod fault;
mod fleet;
mod http;
mod ledger;
mod life;
mod material;
mod oracle;
mod outage;
mod power;
mod proxy;
mod random;
mod report;
mod rest;
mod seal;
mod wire;

pub use error::FleetError;
pub use fault::{Fault, Rates};
pub use fleet::{Options, run};
pub use oracle::Verdict;
pub use outage::{Outage, OutageReport, outage};
pub use report::{Progress, Report};
