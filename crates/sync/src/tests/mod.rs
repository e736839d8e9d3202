//! What the way to the centre promises, against a centre that misbehaves on command and against the real one.

mod catalogues;
mod centre;
mod chunks;
mod clocks;
mod device;
mod driver;
mod faults;
mod interleaving;
mod key_lists;
mod middle;
mod planning;
mod proxy;
mod real;
mod recode;
mod usb;
