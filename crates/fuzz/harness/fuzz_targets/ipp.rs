//! Fuzzes [`fuzz::ipp`].
#![no_main]

use harness as _;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _taken = fuzz::ipp(bytes);
});
