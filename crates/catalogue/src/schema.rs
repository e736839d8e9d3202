//! The JSON Schema 2020-12 of a service's answers, for integrators and for files of answers.
//!
//! What only an expression can say stands in `x-visible`, `x-required` and `x-rules`.

use domain::lang::Lang;
use serde_json::{Map, Value, json};

use crate::definition::{Field, FieldType, Page, Service};
use crate::reference::Reference;
use crate::zone::CONFIRMED_SUFFIX;

/// The schema of one service.
pub(crate) fn schema(service: &Service, reference: &Reference) -> Value {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for (_, page) in service.pages() {
        for field in &page.fields {
            let id = field.id.get_ref();
            properties.insert(id.clone(), property(field, page, reference));
            if field.kind == FieldType::Mrz {
                properties.insert(format!("{id}{CONFIRMED_SUFFIX}"), confirmed());
            }
            let always = field.required.as_ref().is_some_and(|cel| cel.get_ref() == "true");
            if always && field.visible.is_none() && page.visible.is_none() && field.kind != FieldType::Copy {
                required.push(id.clone());
            }
        }
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:pencere:service:{}:{}", service.id, service.version),
        "title": service.id,
        "description": "Answers by field id. Dates are YYYY-MM-DD. A copy is captured in the window: leave it out, or say at_counter. \
            With mrz given, the fields that it fills may still be given and must agree with what is asked.",
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn confirmed() -> Value {
    json!({
        "type": "array",
        "items": { "enum": ["document_number", "birth_date", "expiry_date", "personal_number", "composite"] },
        "description": "Failing check digits that the person compared with the passport by eye.",
    })
}

fn property(field: &Field, page: &Page, reference: &Reference) -> Value {
    let mut property = match field.kind {
        FieldType::Date => {
            json!({ "type": "string", "format": "date", "pattern": r"^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}$" })
        }
        FieldType::YesNo => json!({ "type": "boolean" }),
        FieldType::WholeNumber => {
            json!({ "type": ["integer", "string"], "minimum": field.min, "maximum": field.max, "pattern": "^ *[0-9]+ *$" })
        }
        FieldType::Choice => json!({ "enum": options(field, reference) }),
        FieldType::Country => json!({ "enum": reference.countries.keys().collect::<Vec<_>>() }),
        FieldType::District => districts(reference),
        FieldType::Copy => json!({ "type": "string", "pattern": "^([0-9a-f]{64}|at_counter)$" }),
        FieldType::Mrz => {
            json!({ "type": "string", "description": "The lines of the machine-readable zone (ICAO Doc 9303), joined by line feeds." })
        }
        _ => json!({ "type": "string", "maxLength": field.limit() * 4 }),
    };
    if let Some(property) = property.as_object_mut() {
        property.retain(|_, value| !value.is_null());
        property.insert("x-type".to_owned(), json!(format!("{:?}", field.kind)));
        property.insert("x-text".to_owned(), json!(field.text.get_ref()));
        let conditions =
            page.visible.iter().chain(&field.visible).map(|cel| cel.get_ref().as_str()).collect::<Vec<_>>();
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

fn options(field: &Field, reference: &Reference) -> Vec<String> {
    let list = field.list.as_ref().and_then(|list| reference.lists.get(list.get_ref()));
    list.into_iter().flatten().map(|(value, _)| value.clone()).collect()
}

fn districts(reference: &Reference) -> Value {
    let name = |names: &[String; 3]| names[Lang::En as usize].clone();
    let options = reference.districts.iter().map(|(code, names)| json!({ "const": code, "title": name(names) }));
    json!({ "oneOf": options.collect::<Vec<_>>() })
}
