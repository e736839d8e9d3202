//! The JSON Schema 2020-12 of a service's answers, for integrators and for files of answers.
//!
//! What only an expression can say stands in `x-visible`, `x-required` and `x-rules`.

use domain::lang::Lang;
use serde_json::{Map, Value, json};
use toml::Spanned;

use crate::definition::{Field, FieldType, Page, Service, row_id};
use crate::reference::Reference;
use crate::zone::CONFIRMED_SUFFIX;

/// The schema of one service.
pub(crate) fn schema(service: &Service, reference: &Reference) -> Value {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for (section, page) in service.pages() {
        let conditional = page.visible.is_some() || service.sections[section].visible.is_some();
        let rows = rows(page, service);
        for field in &page.fields {
            let id = field.id.get_ref();
            let property =
                property(field, [service.sections[section].visible.as_ref(), page.visible.as_ref()], reference);
            match rows {
                Some(rows) => properties.extend((0..rows).map(|row| (row_id(id, row), property.clone()))),
                None => {
                    properties.insert(id.clone(), property);
                }
            }
            if field.kind == FieldType::Mrz {
                properties.insert(format!("{id}{CONFIRMED_SUFFIX}"), confirmed());
            }
            let always = field.required.as_ref().is_some_and(|cel| cel.get_ref() == "true");
            if always && rows.is_none() && field.visible.is_none() && !conditional && !field.kind.is_picture() {
                required.push(id.clone());
            }
        }
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:pencere:service:{}:{}", service.id, service.version),
        "title": service.id,
        "description": "Answers by field id; a repeated page's fields carry their row, counted from 0: field.0, field.1. \
            Dates are YYYY-MM-DD. A copy is captured in the window: leave it out, or say at_counter. \
            With mrz given, the fields that it fills may still be given and must agree with what is asked. \
            Conditions and rules across fields stand in x-visible, x-required and x-rules; a validator does not see them.",
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

/// The most rows of a repeated page.
fn rows(page: &Page, service: &Service) -> Option<usize> {
    let field = service.field(page.repeat.as_ref()?.get_ref())?;
    usize::try_from(field.max.unwrap_or(0)).ok()
}

fn confirmed() -> Value {
    json!({
        "type": "array",
        "items": { "enum": ["document_number", "birth_date", "expiry_date", "personal_number", "composite"] },
        "description": "Failing check digits that the person compared with the passport by eye.",
    })
}

fn property(field: &Field, outer: [Option<&Spanned<String>>; 2], reference: &Reference) -> Value {
    let mut property = value(field, reference);
    if let Some(property) = property.as_object_mut() {
        property.retain(|_, value| !value.is_null());
        property.insert("x-type".to_owned(), json!(format!("{:?}", field.kind)));
        property.insert("x-text".to_owned(), json!(field.text.get_ref()));
        let conditions = outer.into_iter().flatten().chain(&field.visible);
        let conditions: Vec<_> = conditions.map(|cel| format!("({})", cel.get_ref())).collect();
        if !conditions.is_empty() {
            property.insert("x-visible".to_owned(), json!(conditions.join(" && ")));
        }
        if let Some(required) = &field.required {
            property.insert("x-required".to_owned(), json!(required.get_ref()));
        }
        if !field.rules.is_empty() {
            let rules =
                field.rules.iter().map(|rule| json!({ "that": rule.that.get_ref(), "error": rule.error.get_ref() }));
            property.insert("x-rules".to_owned(), Value::Array(rules.collect()));
        }
    }
    property
}

/// What a value of the field's type looks like.
fn value(field: &Field, reference: &Reference) -> Value {
    match field.kind {
        FieldType::Date => {
            json!({ "type": "string", "format": "date", "pattern": r"^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}$" })
        }
        FieldType::PartialDate => json!({ "type": "string", "pattern": r"^[0-9]{4}(-[0-9]{1,2}(-[0-9]{1,2})?)?$" }),
        FieldType::YesNo => json!({ "type": "boolean" }),
        FieldType::Money => {
            json!({ "type": "integer", "minimum": field.min.unwrap_or(0), "maximum": field.max, "description": "In qəpik." })
        }
        FieldType::MultiChoice => json!({ "type": "array", "items": { "enum": options(field, reference) } }),
        FieldType::PostalCode => json!({ "type": "string", "pattern": "^ *([Aa][Zz])?[ -]?[0-9]{4} *$" }),
        FieldType::WholeNumber => {
            json!({ "type": ["integer", "string"], "minimum": field.min.unwrap_or(0), "maximum": field.max, "pattern": "^ *[0-9]+ *$" })
        }
        FieldType::Choice => json!({ "enum": options(field, reference) }),
        FieldType::Country => json!({ "enum": reference.countries.keys().collect::<Vec<_>>() }),
        FieldType::District => districts(reference),
        FieldType::Copy | FieldType::Photo | FieldType::Signature => {
            json!({ "type": "string", "pattern": "^([0-9a-f]{64}|at_counter)$" })
        }
        FieldType::Mrz => {
            json!({ "type": "string", "description": "The lines of the machine-readable zone (ICAO Doc 9303), joined by line feeds." })
        }
        _ => json!({ "type": "string", "maxLength": field.limit() * 4 }),
    }
}

fn options(field: &Field, reference: &Reference) -> Vec<String> {
    let list = field.list.as_ref().and_then(|list| reference.lists.get(list.get_ref()));
    list.into_iter().flatten().map(|(value, _)| value.clone()).collect()
}

fn districts(reference: &Reference) -> Value {
    let name = |names: &[String; 3]| names[Lang::En as usize].clone();
    let options = reference.districts.iter().map(|(code, names)| json!({ "const": code, "title": name(names) }));
    json!({ "oneOf": options.collect::<Vec<_>>() })
}
