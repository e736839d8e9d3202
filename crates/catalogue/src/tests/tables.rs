//! The reference data against the domain reference, row by row: fees, rules, working calendar.

mod calendar;
mod fees;
mod rules;
