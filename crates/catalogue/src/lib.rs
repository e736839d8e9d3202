//! The services as data, and the form engine that reads them.
//!
//! A service is one TOML file (`services/*.toml`): sections, pages, fields, conditions, rules, fees, deadlines.
//! No text stands in it, only ids of Fluent messages. Knows nothing of screens, storage or the network.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod block;
mod catalogue;
mod check;
pub mod definition;
mod evaluate;
mod expression;
mod fees;
mod field;
pub mod files;
mod form;
mod functions;
mod load;
mod named;
mod reference;
mod sample;
mod schema;
#[cfg(test)]
mod tests;
mod zone;

pub use catalogue::{Catalogue, CatalogueError, Origin};
pub use definition::{FieldType, Service};
pub use fees::{FeeRow, FeeTables};
pub use form::{DocumentState, Evaluation, FeeState, FieldState, Notice, PageState, ResultState, Source};
pub use functions::FUNCTIONS;
pub use load::DefinitionError;
pub use named::{NamedText, named_texts};
pub use reference::{Country, Reference};
pub use zone::{CONFIRMED_SUFFIX, check_label, sex_code, visa_disagreement, zone_values};

/// The answer of a copy that the visitor will show at a counter instead.
pub const AT_COUNTER: &str = "at_counter";
