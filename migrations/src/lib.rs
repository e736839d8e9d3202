//! The schemas of the centre and of the devices, one ordered list of migrations each, and what both demand of connections.
//!
//! A shipped migration is frozen: add, never edit.

pub mod central;
pub mod connections;
pub mod device;
