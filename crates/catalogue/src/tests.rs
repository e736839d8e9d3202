//! Tests of the engine over the real REG definition and over small ones.

mod agreement;
mod definitions;
mod outcome;
mod parsers;
mod registration;
mod rows;
mod tables;
mod zones;

use std::sync::LazyLock;

use domain::answer::{Answers, Value};
use jiff::civil::{Date, date};

use crate::Catalogue;

const TODAY: Date = date(2026, 11, 22);

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

/// What is checked on first use and what was checked, used and let go say the same as what was checked at once.
#[test]
fn a_service_answers_the_same_whenever_it_was_compiled() {
    let files = crate::files::embedded();
    let later = Catalogue::from_own_files(&files).unwrap();
    let mut rested = Catalogue::from_files(&files).unwrap();
    rested.rest();
    assert_eq!(later.hash(), catalogue().hash());
    for service in catalogue().services() {
        let answers = catalogue().sample(&service.id, 1, TODAY).unwrap().unwrap_or_default();
        let of = |catalogue: &Catalogue| format!("{:?}", catalogue.evaluate(&service.id, &answers, TODAY).unwrap());
        assert_eq!(of(&later), of(catalogue()), "{}", service.id);
        assert_eq!(of(&rested), of(catalogue()), "{}", service.id);
    }
}

#[test]
fn a_mistake_that_nobody_looked_for_is_told_by_the_first_use() {
    let mut files = crate::files::embedded();
    let registration = files.get_mut("services/REG.toml").unwrap();
    *registration = registration.replace("arrival_date <= today", "arrival_date <= tomorrow");
    let later = Catalogue::from_own_files(&files).unwrap();
    let error = later.evaluate("REG", &visitor(), TODAY).unwrap_err();
    assert!(error.to_string().contains("services/REG.toml:") && error.to_string().contains("tomorrow"), "{error}");
    assert!(later.evaluate("EXT", &Answers::new(), TODAY).is_ok());
}

/// Otherwise a start would have to read a file for nothing but its id.
#[test]
fn every_id_is_found_without_reading_its_file() {
    for (file, source) in crate::files::embedded().iter().filter(|(file, _)| file.starts_with("services/")) {
        let id = crate::load::plain_id(source).unwrap();
        assert_eq!(catalogue().service(id).unwrap().id, id, "{file}");
        assert_eq!(*file, format!("services/{id}.toml"));
    }
    assert_eq!(crate::load::plain_id("# id = \"A\"\nid = 1\n[fee]\nid = \"B\"\n"), None);
}
