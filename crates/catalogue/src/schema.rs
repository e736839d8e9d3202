//! The JSON Schema 2020-12 of a service's answers, for integrators and for files of answers.
//!
//! It refuses nothing that the engine takes. What only an expression can say stands in `x-visible`, `x-required`,
//! `x-rules` and `x-computed`.

pub(crate) mod patterns;
mod values;

use serde_json::{Map, Value, json};

use crate::definition::{Field, FieldType, Page, Service, row_id};
use crate::reference::Reference;
use crate::zone::CONFIRMED_SUFFIX;

const DESCRIPTION: &str = "Answers by field id; a repeated page's fields carry their row, counted from 0: field.0, \
    field.1. What is not answered is left out. A copy is captured in the window: leave it out, or say at_counter. With \
    mrz given, what it fills (x-mrz) may be left out; what is given all the same must agree with it. Conditions and rules \
    across fields stand in x-visible, x-required and x-rules, values that they name in x-computed; a validator does \
    not see them. Answers to what is not visible are refused.";

/// The schema of one service.
pub(crate) fn schema(service: &Service, reference: &Reference) -> Value {
    let mut properties = Map::new();
    for (section, page) in service.pages() {
        for field in &page.fields {
            let id = field.id.get_ref();
            match rows(page, service) {
                Some((count, most)) => properties.extend((0..most).map(|row| {
                    let asked = format!("{count} > {row}");
                    (row_id(id, row), property(service, (section, page, field), Some(asked), reference))
                })),
                None => {
                    properties.insert(id.clone(), property(service, (section, page, field), None, reference));
                }
            }
            if field.kind == FieldType::Mrz {
                properties.insert(format!("{id}{CONFIRMED_SUFFIX}"), confirmed());
            }
        }
    }
    let computed = service.computed.iter().map(|value| (value.id.get_ref().clone(), json!(value.value.get_ref())));
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:pencere:service:{}:{}", service.id, service.version),
        "title": service.id,
        "description": DESCRIPTION,
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
        "x-computed": computed.collect::<Map<_, _>>(),
        "$defs": values::shared(service.fields(), reference),
    });
    demand(&mut schema, service);
    schema
}

/// What every file of answers has; what a passport's zone fills in is asked of those alone that hold no zone.
fn demand(schema: &mut Value, service: &Service) {
    let zone = service.fields().find(|field| field.kind == FieldType::Mrz);
    let asked = service.pages().flat_map(|(section, page)| page.fields.iter().map(move |field| (section, page, field)));
    let asked = asked.filter(|(section, page, field)| always_required(service, *section, page, field));
    let (read, required): (Vec<&Field>, Vec<&Field>) =
        asked.map(|(_, _, field)| field).partition(|field| zone.is_some() && field.mrz.is_some());
    let ids = |fields: &[&Field]| fields.iter().map(|field| field.id.get_ref().clone()).collect::<Vec<_>>();
    schema["required"] = json!(ids(&required));
    if let Some(zone) = zone.filter(|_| !read.is_empty()) {
        schema["anyOf"] = json!([{ "required": [zone.id.get_ref()] }, { "required": ids(&read) }]);
    }
}

/// Whether every file of answers has it: asked of everyone, and not captured in the window.
fn always_required(service: &Service, section: usize, page: &Page, field: &Field) -> bool {
    let required = field.required.as_ref().is_some_and(|cel| cel.get_ref() == "true");
    let conditions = [&service.sections[section].visible, &page.visible, &field.visible];
    required && page.repeat.is_none() && conditions.into_iter().all(Option::is_none) && !field.kind.is_picture()
}

/// The field that says how many rows a repeated page has, and the most that it may say.
fn rows<'a>(page: &'a Page, service: &Service) -> Option<(&'a str, usize)> {
    let count = page.repeat.as_ref()?.get_ref();
    let most = service.field(count).and_then(|field| usize::try_from(field.max?).ok());
    Some((count, most.unwrap_or(0)))
}

fn confirmed() -> Value {
    json!({
        "type": "array",
        "items": { "enum": ["document_number", "birth_date", "expiry_date", "personal_number", "composite"] },
        "description": "Failing check digits that the person compared with the passport by eye.",
    })
}

fn property(
    service: &Service,
    (section, page, field): (usize, &Page, &Field),
    row: Option<String>,
    reference: &Reference,
) -> Value {
    let mut property = values::value(field, reference);
    let mut say = |name: &str, value: Value| property[name] = value;
    say("x-type", json!(format!("{:?}", field.kind)));
    say("x-text", json!(field.text.get_ref()));
    let conditions = [&service.sections[section].visible, &page.visible, &field.visible].into_iter().flatten();
    let conditions: Vec<String> = row.into_iter().chain(conditions.map(|cel| cel.get_ref().clone())).collect();
    match conditions.as_slice() {
        [] => {}
        [one] => say("x-visible", json!(one)),
        several => say("x-visible", json!(format!("({})", several.join(") && (")))),
    }
    if let Some(part) = field.mrz {
        say("x-mrz", json!(part));
    }
    if let Some(required) = &field.required {
        say("x-required", json!(required.get_ref()));
    }
    let rules = rules(service, field);
    if !rules.is_empty() {
        say("x-rules", Value::Array(rules));
    }
    property
}

/// The field's own rules, then those that the service adds to it.
fn rules(service: &Service, field: &Field) -> Vec<Value> {
    let own = field.rules.iter().map(|rule| (&rule.that, &rule.error));
    let added = service.rules.iter().filter(|rule| rule.field.get_ref() == field.id.get_ref());
    let rules = own.chain(added.map(|rule| (&rule.that, &rule.error)));
    rules.map(|(that, error)| json!({ "that": that.get_ref(), "error": error.get_ref() })).collect()
}
