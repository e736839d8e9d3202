//! Tests of the engine over the real REG definition and over small ones.

mod agreement;
mod definitions;
mod outcome;
mod registration;
mod rows;
mod tables;

use std::sync::LazyLock;

use domain::answer::{Answers, Value};

use crate::Catalogue;

static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| Catalogue::embedded().unwrap_or_else(|error| panic!("\n{error}")));

/// The embedded catalogue, loaded once for all tests.
pub(crate) fn catalogue() -> &'static Catalogue {
    &CATALOGUE
}

/// A complete, valid registration of an invented visitor; as of 2026-11-22.
pub(crate) fn visitor() -> Answers {
    [
        ("surname", "IVANOVA"),
        ("given_names", "ELENA"),
        ("birth_date", "1990-03-14"),
        ("sex", "F"),
        ("document_number", "751234567"),
        ("issuing_state", "RUS"),
        ("citizenship", "RUS"),
        ("document_expiry", "2031-05-01"),
        ("arrival_date", "2026-11-20"),
        ("country_from", "GEO"),
        ("entry_basis", "visa_free"),
        ("purpose", "private"),
        ("stay_until", "2027-01-15"),
        ("district", "AZ-GA"),
        ("street", "28 May küçəsi"),
        ("building", "14"),
        ("host_type", "person"),
        ("host_surname", "Əliyeva"),
        ("host_given_names", "Günəş"),
        ("host_fin", "5ABC12D"),
        ("phone", "+994 50 123 45 67"),
        ("copy_data_page", "at_counter"),
        ("copy_entry_page", "at_counter"),
    ]
    .into_iter()
    .map(|(field, value)| (field.to_owned(), Value::from(value)))
    .collect()
}

#[test]
fn the_embedded_services_load() {
    assert!(catalogue().services().len() > 25);
}
