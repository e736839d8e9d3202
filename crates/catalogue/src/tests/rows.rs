//! Pages that are asked once a row: their ids, their answers, and what sees a row or all rows.

use std::sync::Arc;

use domain::answer::{Answers, Value};
use jiff::civil::{Date, date};

use super::catalogue;
use crate::block::Blocks;
use crate::expression::{Computed, Expression, Scope};
use crate::load::{self, CompiledService};
use crate::{Evaluation, evaluate, schema};

const TODAY: Date = date(2026, 11, 23);

/// Journeys one after the other, on two pages each; the second only of those that were far.
const JOURNEYS: &str = r#"
id = "T"
version = 1
valid_from = "2024-01-01"
kind = "answer"
text = "t"
group = "answer"
icon = "clock"
order = 1
channel = "kiosk"
legal_basis = "MC 1"
fee = { qepik = 0, confidence = "A", source = "MC 1" }
[[computed]]
id = "away"
value = "days_within(left, back, today, 90)"
[[computed]]
id = "places"
value = "size(country)"
[[rules]]
field = "price"
that = "price > 0 || !paid"
error = "t-error-price"
args = { amount = "price" }
[[notices]]
page = "journey"
when = "away > 30"
text = "t-notice"
args = { days = "away" }
[[documents]]
text = "t-paper"
when = "'TUR' in country"
source = "MC 2"
[[results]]
text = "t-result"
args = { days = "away", places = "places" }
source = "MC 3"
[[sections]]
id = "s"
text = "t-s"
[[sections.pages]]
id = "count"
text = "t-count"
[[sections.pages.fields]]
id = "count"
type = "whole_number"
text = "t-count"
required = "true"
min = 0
max = 4
[[sections.pages]]
id = "journey"
text = "t-journey"
repeat = "count"
[[sections.pages.fields]]
id = "left"
type = "date"
text = "t-left"
required = "true"
rules = [{ that = "left <= today", error = "t-error-future" }]
[[sections.pages.fields]]
id = "back"
type = "date"
text = "t-back"
rules = [{ that = "back >= left", error = "t-error-order", args = { left = "left" } }]
[[sections.pages.fields]]
id = "country"
type = "country"
text = "t-country"
[[sections.pages]]
id = "far"
text = "t-far"
visible = "country in ['TUR', 'IND']"
repeat = "count"
[[sections.pages.fields]]
id = "paid"
type = "yes_no"
text = "t-paid"
required = "country == 'IND'"
[[sections.pages.fields]]
id = "price"
type = "money"
text = "t-price"
visible = "paid"
[[sections.pages]]
id = "end"
text = "t-end"
visible = "'IND' in country"
[[sections.pages.fields]]
id = "remark"
type = "text"
text = "t-remark"
"#;

fn journeys() -> CompiledService {
    let service = load::service("t.toml", JOURNEYS, &catalogue().reference, &Blocks::new());
    service.unwrap_or_else(|errors| panic!("{errors:#?}"))
}

fn answers(given: &[(&str, &str)]) -> Answers {
    let value = |text: &str| match text {
        "yes" => Value::Flag(true),
        "no" => Value::Flag(false),
        text => text.parse().map_or_else(|_| Value::from(text), Value::Number),
    };
    given.iter().map(|(field, text)| ((*field).to_owned(), value(text))).collect()
}

fn evaluated(given: &[(&str, &str)]) -> Evaluation {
    let reference = Arc::clone(&catalogue().reference);
    evaluate::evaluate(&journeys(), &reference, &answers(given), TODAY)
}

fn pages(evaluation: &Evaluation) -> Vec<&str> {
    evaluation.pages.iter().map(|page| page.id.as_str()).collect()
}

/// The problems as field and code.
fn problems(evaluation: &Evaluation) -> Vec<(String, String)> {
    evaluation.problems().into_iter().map(|problem| (problem.field.clone(), problem.code().to_owned())).collect()
}

fn given<'a>(evaluation: &'a Evaluation, field: &str) -> Option<&'a Value> {
    evaluation.fields().find(|state| state.id == field).and_then(|state| state.value.as_ref())
}

#[test]
fn a_page_is_asked_once_a_row() {
    assert_eq!(pages(&evaluated(&[])), ["count"]);
    assert_eq!(pages(&evaluated(&[("count", "0")])), ["count"]);
    let two = evaluated(&[("count", "2"), ("country.1", "TUR")]);
    assert_eq!(pages(&two), ["count", "journey.0", "journey.1", "far.1"]);
    let rows: Vec<_> = two.pages.iter().map(|page| page.row).collect();
    assert_eq!(rows, [None, Some((0, 2)), Some((1, 2)), Some((1, 2))]);
    let fields: Vec<_> = two.page("journey.1").unwrap().fields.iter().map(|field| field.id.as_str()).collect();
    assert_eq!(fields, ["left.1", "back.1", "country.1"]);
    assert!(two.pages.iter().all(|page| page.section == 0));
}

#[test]
fn a_count_that_is_wrong_asks_no_row() {
    for wrong in ["5", "-1", "many", ""] {
        assert_eq!(pages(&evaluated(&[("count", wrong), ("left.0", "2026-01-01")])), ["count"], "{wrong}");
    }
}

#[test]
fn each_row_asks_what_it_requires() {
    let two = evaluated(&[("count", "2"), ("left.0", "2026-01-01"), ("country.1", "IND")]);
    let missing = ["left.1", "paid.1"].map(|field| (field.to_owned(), "error-required".to_owned()));
    assert_eq!(problems(&two), missing);
    let turkish = evaluated(&[("count", "1"), ("left.0", "2026-01-01"), ("country.0", "TUR")]);
    assert_eq!(problems(&turkish), []);
}

#[test]
fn a_row_sees_its_own_answers() {
    let rows = [
        ("count", "3"),
        ("left.0", "2026-03-01"),
        ("back.0", "2026-03-05"),
        ("left.1", "2026-05-01"),
        ("back.1", "2026-04-30"),
        ("left.2", "2026-12-01"),
    ];
    let evaluation = evaluated(&rows);
    let expected = [("back.1", "t-error-order"), ("left.2", "t-error-future")];
    assert_eq!(problems(&evaluation), expected.map(|(field, code)| (field.to_owned(), code.to_owned())));
    let order = evaluation.problems().remove(0).message;
    assert_eq!(order, domain::message::Message::new("t-error-order").date("left", date(2026, 5, 1)));
    assert_eq!(given(&evaluation, "back.0"), Some(&Value::from("2026-03-05")));
    assert_eq!(given(&evaluation, "back.1"), None, "what breaks a rule is no value");
}

#[test]
fn conditions_of_a_row_are_its_own() {
    let rows = [
        ("count", "3"),
        ("country.0", "TUR"),
        ("paid.0", "yes"),
        ("country.1", "GEO"),
        ("country.2", "TUR"),
        ("paid.2", "no"),
    ];
    let evaluation = evaluated(&rows);
    assert_eq!(pages(&evaluation), ["count", "journey.0", "far.0", "journey.1", "journey.2", "far.2"]);
    let shown = |field: &str| evaluation.fields().any(|state| state.id == field);
    assert!(shown("price.0") && !shown("price.1") && !shown("price.2"));
}

/// What the service adds to a row's field is judged row by row as well.
#[test]
fn the_services_own_rules_see_the_row() {
    let rows = [
        ("count", "2"),
        ("left.0", "2026-01-01"),
        ("country.0", "TUR"),
        ("paid.0", "yes"),
        ("price.0", "500"),
        ("left.1", "2026-01-01"),
        ("country.1", "TUR"),
        ("paid.1", "yes"),
        ("price.1", "0"),
    ];
    assert_eq!(problems(&evaluated(&rows)), [("price.1".to_owned(), "t-error-price".to_owned())]);
}

#[test]
fn outside_of_the_rows_stand_lists() {
    let rows = [
        ("count", "3"),
        // Ten days, of which five overlap the next journey.
        ("left.0", "2026-11-01"),
        ("back.0", "2026-11-10"),
        ("country.0", "TUR"),
        ("left.1", "2026-11-06"),
        ("back.1", "2026-11-15"),
        ("country.1", "GEO"),
        // Not back yet: until today.
        ("left.2", "2026-11-23"),
        ("country.2", "IND"),
        ("paid.2", "no"),
    ];
    let evaluation = evaluated(&rows);
    assert_eq!(problems(&evaluation), []);
    let message = &evaluation.results[0].message;
    assert_eq!(*message, domain::message::Message::new("t-result").number("days", 16).number("places", 3));
    assert!(pages(&evaluation).contains(&"end"), "a later page may look through the rows");
    assert_eq!(evaluation.documents.len(), 1);
    assert!(evaluation.notices.is_empty(), "16 days are not more than 30");
    let long = evaluated(&[("count", "1"), ("left.0", "2026-10-01")]);
    assert_eq!(long.notices.iter().map(|notice| notice.page.as_str()).collect::<Vec<_>>(), ["journey.0"]);
    assert!(long.documents.is_empty());
}

#[test]
fn only_days_within_the_window_count() {
    let old = evaluated(&[("count", "1"), ("left.0", "2026-01-01"), ("back.0", "2026-08-30")]);
    // Ninety days that end today begin on 26 August.
    assert_eq!(old.results[0].message, domain::message::Message::new("t-result").number("days", 5).number("places", 1));
}

#[test]
fn fewer_rows_drop_the_answers_of_the_others() {
    let mut rows = vec![("count", "2"), ("left.0", "2026-01-01"), ("left.1", "2026-02-01"), ("country.1", "IND")];
    rows.push(("paid.1", "no"));
    assert!(evaluated(&rows).canonical().contains_key("paid.1"));
    rows[0].1 = "1";
    let one = evaluated(&rows);
    assert_eq!(one.canonical().into_keys().collect::<Vec<_>>(), ["count", "left.0"]);
    assert!(!pages(&one).contains(&"end"), "a dropped row says nothing any more");
}

/// A sealed application holds no answers of rows that are not there, in any spelling.
#[test]
fn strange_rows_are_refused() {
    let base = [("who", "visa_free"), ("stay_count", "1"), ("entry_date.0", "2026-11-01")];
    let check = |more: &str| {
        let mut all = answers(&base);
        all.insert(more.to_owned(), Value::from("2026-11-02"));
        let problems = catalogue().check("CALC-90", &all, TODAY).unwrap();
        problems.into_iter().map(|problem| problem.code().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(check("exit_date.0"), [] as [&str; 0]);
    assert_eq!(check("entry_date.1"), ["error-not-visible"]);
    assert_eq!(check("entry_date.99"), ["error-not-visible"]);
    for unknown in ["entry_date", "entry_date.", "entry_date.x", "entry_date.00", "entry_date.-1", "entry_date.0.0"] {
        assert_eq!(check(unknown), ["error-unknown-field"], "{unknown}");
    }
    assert_eq!(check("who.0"), ["error-unknown-field"]);
    assert_eq!(check("left_date.0"), ["error-not-visible"], "a row of the other branch");
}

#[test]
fn the_schema_has_every_row_that_there_can_be() {
    let schema = schema::schema(&journeys().definition, &catalogue().reference);
    let properties = schema["properties"].as_object().unwrap();
    let rows: Vec<_> = properties.keys().filter(|id| id.starts_with("left.")).collect();
    assert_eq!(rows, ["left.0", "left.1", "left.2", "left.3"]);
    assert!(!properties.contains_key("left"));
    assert_eq!(schema["required"], serde_json::json!(["count"]));
    assert_eq!(properties["left.2"]["x-visible"], "count > 2");
    assert_eq!(properties["price.1"]["x-visible"], "(count > 1) && (country in ['TUR', 'IND']) && (paid)");
    let rules = properties["price.1"]["x-rules"].as_array().unwrap();
    assert_eq!(rules[0]["that"], "price > 0 || !paid");
    assert_eq!(schema["x-computed"]["places"], "size(country)");
    let validator = jsonschema::validator_for(&schema).unwrap();
    assert!(validator.is_valid(&serde_json::json!({ "count": 1, "left.0": "2026-01-01" })));
    assert!(!validator.is_valid(&serde_json::json!({ "count": 1, "left.4": "2026-01-01" })));
}

/// The law looks at any window of days, not at the one that ends today.
#[test]
fn the_fullest_window_is_found() {
    let today = date(2026, 11, 23);
    let reference = &catalogue().reference;
    let mut scope = Scope::new(today, reference, Arc::default());
    let list = |dates: &[&str]| dates.iter().map(|date| (*date).to_owned()).collect::<Vec<_>>();
    scope.set_list("left", list(&["2025-01-01", "2025-05-01", "2026-10-01"]));
    scope.set_list("back", list(&["2025-02-14", "2025-06-29", "2026-10-10"]));
    let value = |source: &str| Expression::compile(source).unwrap().value(&scope).unwrap();
    assert_eq!(value("most_within(left, back, today, 180)"), Some(Computed::Number(105)));
    assert_eq!(value("days_within(left, back, today, 180)"), Some(Computed::Number(10)));
    assert_eq!(value("most_within(left, back, '2025-01-10', 180)"), Some(Computed::Number(10)));
}
