//! The tests of the whole.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
