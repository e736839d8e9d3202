//! The tests of the whole: the rules of the repository, and the real window before the real centre.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod tidy;
mod window;
mod words;
