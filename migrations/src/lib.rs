//! The schemas of the centre and of the devices, one ordered list of migrations each.
//!
//! A shipped migration is frozen: add, never edit.

pub mod central;
pub mod device;
