//! What a value of each type looks like: shared ones once under `$defs`, the others where they stand.

use domain::identity::{EMAIL_MAX, NAME_MAX};
use domain::lang::Lang;
use serde_json::{Map, Value, json};

use super::patterns;
use crate::definition::{Field, FieldType};
use crate::field::{MONEY_MAX, NUMBER_MAX};
use crate::reference::Reference;

/// A value of the field's type.
pub(super) fn value(field: &Field, reference: &Reference) -> Value {
    match field.kind {
        FieldType::Text | FieldType::LongText => text(field.limit()),
        FieldType::Choice => json!({ "enum": options(field, reference) }),
        FieldType::MultiChoice => json!({ "anyOf": [
            { "type": "array", "items": { "enum": options(field, reference) }, "minItems": 1 },
            { "enum": options(field, reference) },
        ] }),
        FieldType::WholeNumber => number(field),
        FieldType::Money => money(field),
        kind => json!({ "$ref": format!("#/$defs/{}", name(kind)) }),
    }
}

/// The definition that fields of a type point to.
fn name(kind: FieldType) -> &'static str {
    match kind {
        FieldType::Name => "name",
        FieldType::LatinName => "latin_name",
        FieldType::Date => "date",
        FieldType::PartialDate => "partial_date",
        FieldType::YesNo => "yes_no",
        FieldType::Country => "country",
        FieldType::District => "district",
        FieldType::DocumentNumber => "document_number",
        FieldType::Fin => "fin",
        FieldType::Voen => "voen",
        FieldType::Phone => "phone",
        FieldType::Email => "email",
        FieldType::Mrz => "mrz",
        FieldType::PostalCode => "postal_code",
        FieldType::StatusCode => "status_code",
        FieldType::Copy | FieldType::Photo | FieldType::Signature => "picture",
        _ => "text",
    }
}

/// The definitions that the fields point to, and no others.
pub(super) fn shared<'a>(fields: impl Iterator<Item = &'a Field>, reference: &Reference) -> Map<String, Value> {
    let mut shared = Map::new();
    for field in fields {
        if value(field, reference).get("$ref").is_some() {
            shared.entry(name(field.kind)).or_insert_with(|| definition(field.kind, reference));
        }
    }
    shared
}

fn definition(kind: FieldType, reference: &Reference) -> Value {
    match kind {
        FieldType::Name => letters(patterns::NAME),
        FieldType::LatinName => letters(patterns::LATIN_NAME),
        FieldType::Date => described(&patterns::date(), "YYYY-MM-DD."),
        FieldType::PartialDate => described(&patterns::partial_date(), "YYYY, YYYY-MM or YYYY-MM-DD."),
        FieldType::YesNo => json!({ "enum": [true, false, "true", "false"] }),
        FieldType::Country => coded(reference.countries.iter().map(|(code, country)| (code, country.name(Lang::En)))),
        FieldType::District => {
            coded(reference.districts.iter().map(|(code, names)| (code, names[Lang::En as usize].as_str())))
        }
        FieldType::DocumentNumber => described(&patterns::document_number(), "At most 20 letters and digits."),
        FieldType::Fin => described(&patterns::fin(), "7 letters and digits, never I or O."),
        FieldType::Voen => {
            described(&patterns::voen(), "10 digits, the ninth a check digit: a validator does not see it.")
        }
        FieldType::Phone => {
            described(&patterns::phone(), "With the code of the country; without one it is Azerbaijani.")
        }
        FieldType::Email => email(),
        FieldType::StatusCode => described(
            &patterns::status_code(),
            "12 letters and digits, the last a check character: a validator does not see it.",
        ),
        FieldType::PostalCode => described(&patterns::postal_code(), "AZ and four digits."),
        FieldType::Copy | FieldType::Photo | FieldType::Signature => {
            described(patterns::COPY, "The SHA-256 of the picture, or at_counter. A file of answers leaves it out.")
        }
        _ => json!({
            "type": "string", "minLength": 30, "maxLength": 2_000,
            "description": "The lines of the machine-readable zone (ICAO Doc 9303), joined by line feeds.",
        }),
    }
}

fn described(pattern: &str, description: &str) -> Value {
    json!({ "type": "string", "pattern": pattern, "description": description })
}

/// Spaces that fall away do not count, which a length cannot say.
fn at_most(max: usize, unless: &str) -> Value {
    json!([{ "maxLength": max }, { "pattern": unless }])
}

fn text(limit: u32) -> Value {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    json!({ "type": "string", "pattern": patterns::SOMETHING, "anyOf": at_most(limit, patterns::SPACED) })
}

fn letters(pattern: &str) -> Value {
    json!({
        "type": "string", "pattern": pattern, "allOf": [{ "pattern": patterns::LETTER }],
        "anyOf": at_most(NAME_MAX, patterns::SPACED_OR_MARKED),
    })
}

fn email() -> Value {
    json!({
        "type": "string", "pattern": patterns::email(),
        "allOf": patterns::EMAIL_PARTS.map(|pattern| json!({ "pattern": pattern })),
        "anyOf": at_most(EMAIL_MAX, patterns::SPACED),
    })
}

/// Codes with their English names; as typed also with spaces around.
fn coded<'a>(codes: impl Iterator<Item = (&'a String, &'a str)>) -> Value {
    let codes: Vec<_> = codes.collect();
    let named = codes.iter().map(|(code, name)| json!({ "const": code, "title": name }));
    let spaced = patterns::code(codes.iter().map(|(code, _)| *code));
    json!({ "anyOf": named.chain([json!({ "type": "string", "pattern": spaced })]).collect::<Vec<_>>() })
}

fn number(field: &Field) -> Value {
    let (min, max) = (field.min.unwrap_or(0), field.max.unwrap_or(NUMBER_MAX));
    json!({ "anyOf": [
        { "type": "integer", "minimum": min, "maximum": max },
        { "type": "string", "pattern": patterns::number(min, max) },
    ] })
}

fn money(field: &Field) -> Value {
    let (min, max) = (field.min.unwrap_or(0), field.max.unwrap_or(MONEY_MAX));
    json!({ "anyOf": [
        { "type": "integer", "minimum": min, "maximum": max, "description": "In qəpik." },
        { "type": "string", "pattern": patterns::AMOUNT, "description": "In manats; its bounds are those of the number." },
    ] })
}

fn options(field: &Field, reference: &Reference) -> Vec<String> {
    let list = field.list.as_ref().and_then(|list| reference.lists.get(list.get_ref()));
    list.into_iter().flatten().map(|(value, _)| value.clone()).collect()
}
