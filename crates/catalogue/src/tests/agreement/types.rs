//! Every type of answer with typed texts: the schema refuses nothing that the engine takes, and for most types takes
//! nothing else.

use std::sync::LazyLock;

use domain::answer::{Answers, Value};
use jsonschema::Validator;
use proptest::prelude::*;

use super::TODAY;
use crate::block::Blocks;
use crate::field::Surroundings;
use crate::load::{self, CompiledService};
use crate::schema;
use crate::tests::catalogue;

const HEAD: &str = r#"
id = "T"
version = 1
valid_from = "2024-01-01"
text = "t"
group = "arrival"
icon = "pin"
order = 1
channel = "kiosk"
legal_basis = "MC 1"
declaration = "t-declaration"
fee = { qepik = 0, confidence = "A", source = "MC 1" }
[[sections]]
id = "s"
text = "t-s"
[[sections.pages]]
id = "p"
text = "t-p"
"#;

const FIELDS: [(&str, &str); 24] = [
    ("text", ""),
    ("long_text", ""),
    ("name", ""),
    ("latin_name", ""),
    ("date", ""),
    ("partial_date", ""),
    ("choice", "list = 'sex'"),
    ("multi_choice", "list = 'sex'"),
    ("yes_no", ""),
    ("whole_number", "min = 7\nmax = 365"),
    ("money", ""),
    ("country", ""),
    ("district", ""),
    ("document_number", ""),
    ("fin", ""),
    ("voen", ""),
    ("phone", ""),
    ("email", ""),
    ("mrz", ""),
    ("postal_code", ""),
    ("status_code", ""),
    ("copy", ""),
    ("photo", ""),
    ("signature", ""),
];

/// A service with one field of each type, each called like it.
static EACH: LazyLock<(CompiledService, Validator)> = LazyLock::new(|| {
    let field = |(kind, more): (&str, &str)| {
        format!("[[sections.pages.fields]]\nid = \"{kind}\"\ntype = \"{kind}\"\ntext = \"t\"\n{more}\n")
    };
    let source = format!("{HEAD}{}", FIELDS.map(field).concat());
    let reference = &catalogue().reference;
    let service =
        load::service("t.toml", &source, reference, &Blocks::new()).unwrap_or_else(|found| panic!("{found:#?}"));
    let schema = schema::schema(&service.definition, reference);
    let validator = jsonschema::validator_for(&schema).unwrap();
    (service, validator)
});

fn engine(kind: &str, value: &Value) -> bool {
    let answers = Answers::new();
    let around = Surroundings { reference: &catalogue().reference, answers: &answers, today: TODAY };
    EACH.0.definition.field(kind).unwrap().parse(Some(value), &around).is_ok_and(|value| value.is_some())
}

fn validator(kind: &str, value: &Value) -> bool {
    EACH.1.is_valid(&serde_json::json!({ kind: value }))
}

/// Both take it.
#[track_caller]
fn taken(kind: &str, texts: &[&str]) {
    for text in texts {
        let value = Value::from(*text);
        assert!(engine(kind, &value), "the engine refuses {kind} {text:?}");
        assert!(validator(kind, &value), "the schema refuses {kind} {text:?}");
    }
}

/// Both refuse it.
#[track_caller]
fn refused(kind: &str, texts: &[&str]) {
    for text in texts {
        let value = Value::from(*text);
        assert!(!engine(kind, &value), "the engine takes {kind} {text:?}");
        assert!(!validator(kind, &value), "the schema takes {kind} {text:?}");
    }
}

#[test]
fn texts() {
    taken("text", &["a", "  a  b ", "a\tb\nc", &"ə".repeat(120), &format!("a {:300}b", "")]);
    refused("text", &[&"ə".repeat(121), "a\u{0}b", "a\u{1b}b", "\u{9f}", "   "]);
    taken("long_text", &[&"ə".repeat(2_000), "a\r\nb"]);
    refused("long_text", &[&"ə".repeat(2_001)]);
}

#[test]
fn names() {
    taken("name", &["Əliyeva", " Günəş  qızı ", "O’Neil", "d`Arc", "Иванова-Петрова", "A.", "م", "É", "E\u{301}"]);
    taken("name", &[&"ə".repeat(80), &"e\u{301}".repeat(80)]);
    refused("name", &["", " ", "-", "'.", "A1", "a@b", "a,b", "A/B", "a_b", "a=b", "[a]", &"ə".repeat(81)]);
    taken("latin_name", &["anna maria", "O'NEIL", "ılgaz", "İpek", "Weiß", "SAINT–JEAN"]);
    refused("latin_name", &["Əli", "É", "Иван", "A1", "--", &"A".repeat(81)]);
}

#[test]
fn dates() {
    taken("date", &["2026-11-22", "2026-1-5", " 2024 - 02 - 29 ", "1900-01-01", "2200-12-31", "2000-2-29"]);
    refused(
        "date",
        &["2100-02-29", "1900-2-29", "2200-02-29", "2026-00-10", "2026-10-00", "2201-01-01", "2026-11-022"],
    );
    taken("partial_date", &["1990", "1990-5", "1990-05-08", "1990--", "1990-05-", " 1990 "]);
    refused("partial_date", &["199", "1990-13", "1990--5", "+1990", "1990-05-32", "19900"]);
}

#[test]
fn codes() {
    taken("choice", &["M", "F", "X"]);
    refused("choice", &["m", " M", "W"]);
    taken("multi_choice", &["M"]);
    refused("multi_choice", &["W"]);
    taken("yes_no", &["true", "false"]);
    refused("yes_no", &["True", "1", " true"]);
    taken("country", &["TUR", " TUR ", "UTO"]);
    refused("country", &["tur", "TURK", "TUR|GEO"]);
    taken("district", &["AZ-BA", " AZ-BA "]);
    refused("district", &["az-ba", "BA", "AZ BA"]);
    taken("copy", &["at_counter", &"0a".repeat(32)]);
    refused("copy", &["at counter", &"0A".repeat(32), &"0a".repeat(33), " at_counter"]);
}

#[test]
fn numbers() {
    taken("whole_number", &["7", "365", " 42 ", "007", "+9"]);
    refused("whole_number", &["6", "366", "-7", "7.0", "1000", "0", "+", "7 0"]);
    taken("money", &["12", "12,50", "12.5", "1 000 000,05", "12 ₼", "0", "12,"]);
    refused("money", &["-1", "abc", "12,505", "1,2,3", "₼", "12 AZN", "12345678901"]);
}

#[test]
fn identity() {
    taken("document_number", &["X1234567", "x 123-4567", "ı1", "İ1", "aze123456"]);
    refused("document_number", &["X.1", "Ə1", "-", &"1".repeat(21)]);
    taken("fin", &["5ABC12D", "5abc12d", "5ABC 12D", "5-ABC-12-D"]);
    refused("fin", &["5ABC12", "5ABC12O", "5ABC12i", "5ABC12ı", "5ABC12DE"]);
    taken("voen", &["1401555071", "1401 555 071"]);
    refused("voen", &["140155507", "14015550711", "14O1555071"]);
    taken("phone", &["050 123 45 67", "(012) 562-19-19", "+994 (0)50 123 45 67", "00994501234567", "994501234567"]);
    taken(
        "phone",
        &["+7 701 123 45 67", "501234567", "994501234", "00501234567", "＋905321234567", "0090 532 123 45 67"],
    );
    refused("phone", &["+994 501 23", "+0501234567", "12345678", "0012", "+99450123456789", "0 50 x"]);
    taken("email", &["a@b.az", " A.B+c@Sub.Example.ORG ", "əli@pəncərə.az", "a@1.az"]);
    refused("email", &["a", "a@b", "a@b.1", "a@.az", ".a@b.az", "a.@b.az", "a@b-.az", "a@b.a", "a@b,az", "a b@c.az"]);
    taken("postal_code", &["AZ1000", "az 1000", "AZ-1000", "1000", "10 00"]);
    taken("status_code", &["K7Q49M2XT6RW", "k7q4 9m2x t6rw", " K7Q4-9M2X–T6RW."]);
    refused("status_code", &["K7Q4 9M2X T6R", "K7Q4 9M2X T6RWW", "K7Q4 9M2X T6UW", "K7Q4/9M2X/T6RW"]);
    refused("postal_code", &["AZ100", "AZ10000", "A1000", "AZ1000Z"]);
}

/// The one thing that no pattern can say.
#[test]
fn a_check_digit_is_the_engines_own() {
    let value = Value::from("1401555061");
    assert!(!engine("voen", &value) && validator("voen", &value));
    let value = Value::from("K7Q4 9M2X T6RX");
    assert!(!engine("status_code", &value) && validator("status_code", &value));
}

/// Texts that are nearly right for a type.
fn near(kind: &'static str) -> BoxedStrategy<String> {
    let pattern = match kind {
        "date" => "(19|20|21|22)[0-9]{2} ?-[0-9]{1,2}-[0-9]{1,2}",
        "partial_date" => "(19|20)[0-9]{2}(-[0-9]{0,2}){0,3}",
        "name" => "[A-ZƏəşğıİёж '’.-]{0,12}|\\PC{0,6}",
        "latin_name" => "[A-Za-zıİßé '’.-]{0,12}|\\PC{0,4}",
        "document_number" => "[A-Za-z0-9ıİƏ –-]{1,24}",
        "fin" => "[A-Za-z0-9ıİ -]{5,9}",
        "phone" => "(\\+|00|0)?(994|99|9)?[0-9 ()./-]{5,16}",
        "email" => "[a-zə0-9.+]{1,5}@([a-z0-9-]{1,4}\\.){0,3}[a-z0-9-]{1,4}",
        "postal_code" => "(AZ|az|A)?[ -]?[0-9 -]{3,6}",
        "status_code" => "[0-9A-Za-z ._-]{10,16}",
        "whole_number" => " ?[+-]?0?[0-9]{1,4} ?",
        "money" => "[0-9 ]{1,9}([.,][0-9]{0,3})?[ ₼]{0,2}",
        "country" => " ?[A-Z]{2}[AEURZ] ?",
        "text" => "[ \\t\\n]{0,3}\\PC{0,130}[ ]{0,2}|[a-c\\x00-\\x1f]{1,5}",
        _ => "\\PC{0,12}",
    };
    proptest::string::string_regex(pattern).unwrap().boxed()
}

/// The types of which a pattern can say everything.
const EXACT: [&str; 9] =
    ["date", "document_number", "fin", "phone", "postal_code", "whole_number", "country", "yes_no", "choice"];

fn kinds() -> impl Strategy<Value = (&'static str, String)> {
    prop::sample::select(FIELDS.map(|(kind, _)| kind).to_vec()).prop_flat_map(|kind| (Just(kind), near(kind)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn the_schema_refuses_nothing_that_the_engine_takes((kind, text) in kinds()) {
        let value = Value::Text(text);
        let (engine, schema) = (engine(kind, &value), validator(kind, &value));
        prop_assert!(schema || !engine, "the schema refuses {} {:?}", kind, value);
        prop_assert!(engine || !schema || !EXACT.contains(&kind), "the schema takes {} {:?}", kind, value);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn numbers_within_bounds(min in 0_i64..2_000, width in 0_i64..200_000, number in 0_i64..220_000) {
        let pattern = schema::patterns::number(min, min + width);
        let validator = jsonschema::validator_for(&serde_json::json!({ "pattern": pattern })).unwrap();
        let inside = (min..=min + width).contains(&number);
        prop_assert_eq!(validator.is_valid(&serde_json::json!(number.to_string())), inside, "{}", pattern);
        prop_assert_eq!(validator.is_valid(&serde_json::json!(format!(" 0{number}"))), inside, "{}", pattern);
        for edge in [min, min + width] {
            prop_assert!(validator.is_valid(&serde_json::json!(edge.to_string())), "{} in {}", edge, pattern);
        }
    }
}
