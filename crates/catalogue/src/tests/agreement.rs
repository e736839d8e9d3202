//! The engine and the JSON Schema say the same of every service: what one takes the other takes, and what is wrong for
//! its type both refuse. What only an expression can say stands in the schema's `x-` keywords.

mod elsewhere;
mod services;
mod types;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use domain::answer::Answers;
use jiff::civil::{Date, date};
use jsonschema::Validator;

use super::catalogue;

const TODAY: Date = date(2026, 11, 23);

/// Every service's schema with its validator.
static SCHEMAS: LazyLock<BTreeMap<String, (serde_json::Value, Validator)>> = LazyLock::new(|| {
    let services = catalogue().services();
    let schemas = services.iter().map(|service| (service.id.clone(), catalogue().schema(&service.id).unwrap()));
    schemas.map(|(id, schema)| (id, (schema.clone(), jsonschema::validator_for(&schema).unwrap()))).collect()
});

fn schema_takes(service: &str, answers: &Answers) -> bool {
    SCHEMAS[service].1.is_valid(&serde_json::to_value(answers).unwrap())
}

/// Whether the schema finds something wrong with that answer itself.
fn schema_refuses(service: &str, answers: &Answers, id: &str) -> bool {
    let instance = serde_json::to_value(answers).unwrap();
    let place = format!("/{id}");
    SCHEMAS[service].1.iter_errors(&instance).any(|error| error.instance_path().as_str() == place)
}

/// The ids of the fields that the engine finds something wrong with.
fn engine_refuses(service: &str, answers: &Answers) -> Vec<String> {
    catalogue().check(service, answers, TODAY).unwrap().into_iter().map(|problem| problem.field).collect()
}
