//! The services as data, and the form engine that reads them.
//!
//! A service is one TOML file (`services/*.toml`): sections, pages, fields, conditions, rules, fees, deadlines.
//! No text stands in it, only ids of Fluent messages. Knows nothing of screens, storage or the network.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod catalogue;
pub mod definition;
mod expression;
mod field;
mod form;
mod load;
mod reference;
mod schema;
#[cfg(test)]
mod tests;
mod zone;

pub use catalogue::{Catalogue, CatalogueError, Origin};
pub use definition::{FieldType, Service};
pub use form::{Evaluation, FieldState, Notice, PageState};
pub use load::DefinitionError;
pub use reference::{Country, Reference};
pub use zone::{CONFIRMED_SUFFIX, check_label, sex_code, zone_values};

/// The answer of a copy that the visitor will show at a counter instead.
pub const AT_COUNTER: &str = "at_counter";
