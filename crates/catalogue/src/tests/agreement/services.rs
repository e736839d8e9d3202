//! Every service with example answers, and with each answer in turn made wrong.

use domain::answer::{Answers, Value};
use proptest::prelude::*;

use super::{SCHEMAS, TODAY, engine_refuses, schema_refuses, schema_takes};
use crate::definition::{Field, FieldType, Service, row_of};
use crate::field::Surroundings;
use crate::tests::catalogue;

pub(super) fn sample(service: &Service, seed: u64) -> Answers {
    let answers = catalogue().sample(&service.id, seed, TODAY).unwrap();
    answers.unwrap_or_else(|| panic!("no answers found for {} with {seed}", service.id))
}

/// What can never be an answer of the field, whatever else is answered.
pub(super) fn wrong(field: &Field) -> Vec<Value> {
    let texts = |texts: &[&str]| texts.iter().map(|text| Value::from(*text)).collect::<Vec<_>>();
    let mut wrong = match field.kind {
        FieldType::Text | FieldType::LongText => vec![long(field.limit()), Value::from("a\u{7}b")],
        FieldType::Name => [texts(&["x9", "a@b", "-", "Əli!"]), vec![long(80)]].concat(),
        FieldType::LatinName => [texts(&["Əliyeva", "ИВАНОВА", "A1", "'"]), vec![long(80)]].concat(),
        FieldType::Date => texts(&["2026-13-45", "2026-02-29", "2026-04-31", "26-04-30", "1899-12-31", "2026-11", "x"]),
        FieldType::PartialDate => texts(&["1850", "2026-13", "2026-02-30", "26", "May 2026", "x"]),
        FieldType::Choice => texts(&["nope", "NOPE ", "x"]),
        FieldType::MultiChoice => vec![Value::from("nope"), Value::Many(vec!["nope".to_owned()])],
        FieldType::YesNo => texts(&["maybe", "yes", "TRUE"]),
        FieldType::WholeNumber => numbers(field),
        FieldType::Money => {
            let [below, above] = [field.min.unwrap_or(0) - 1, field.max.unwrap_or(100_000_000_000) + 1];
            [texts(&["abc", "12,345", "-1", "1.2.3", "1 €"]), vec![Value::Number(below), Value::Number(above)]].concat()
        }
        FieldType::Country => texts(&["ZZZ", "tur", "TR", "T U R"]),
        FieldType::District => texts(&["ZZ", "AZ-ZZ", "AZ", "BA"]),
        FieldType::DocumentNumber => texts(&["X/1234", "Ə123", "---", "X123456789012345678901"]),
        FieldType::Fin => texts(&["12", "5ABC12DD", "OABC123", "IABC123", "5ABC1Ə2"]),
        FieldType::Voen => texts(&["abc", "12345", "14015550711", "1401555071a"]),
        FieldType::StatusCode => texts(&["K7Q4", "K7Q4 9M2X T6RWW", "UUUU UUUU UUUU"]),
        FieldType::Phone => texts(&["x", "12", "+994 50 123 45", "+0501234567", "+1234567890123456", "050x1234567"]),
        FieldType::Email => texts(&["no-at", "a@b", "a@b.12", "a b@c.az", "@c.az", "a@-b.az", "a..b@c.az", "a@b@c.az"]),
        FieldType::Mrz => texts(&["x", "P<UTOERIKSSON"]),
        FieldType::PostalCode => texts(&["1", "AZ100", "AB1000", "AZ10000"]),
        FieldType::Copy | FieldType::Photo | FieldType::Signature => texts(&["x", "AT_COUNTER", &"A".repeat(64)]),
    };
    // And what is of another kind altogether.
    if field.kind != FieldType::YesNo {
        wrong.push(Value::Flag(true));
    }
    if field.kind != FieldType::MultiChoice {
        wrong.push(Value::Many(vec!["x".to_owned()]));
    }
    if !matches!(field.kind, FieldType::WholeNumber | FieldType::Money) {
        wrong.push(Value::Number(1));
    }
    wrong
}

fn long(limit: u32) -> Value {
    Value::Text("x".repeat(limit as usize + 1))
}

/// Below, above and nothing like a number, as a number and as typed.
fn numbers(field: &Field) -> Vec<Value> {
    let [below, above] = [field.min.unwrap_or(0) - 1, field.max.unwrap_or(999_999) + 1];
    let typed = [below, above].map(|number| Value::Text(number.to_string()));
    let texts = ["abc", "1.5", "1 2", "1e3"].map(Value::from);
    [Value::Number(below), Value::Number(above)].into_iter().chain(typed).chain(texts).collect()
}

/// Each answer in turn, made wrong for its type: engine and schema refuse, and because of that field.
fn refuse_alike(service: &Service, answers: &Answers) {
    let around = Surroundings { reference: &catalogue().reference, answers, today: TODAY };
    for (place, (id, right)) in answers.iter().enumerate() {
        let field = service.field(id).unwrap();
        let wrong = wrong(field);
        for wrong in &wrong {
            assert!(field.parse(Some(wrong), &around).is_err(), "{}: the engine takes {id} = {wrong:?}", service.id);
            let alone = Answers::from([(id.clone(), wrong.clone())]);
            assert!(schema_refuses(&service.id, &alone, id), "{}: the schema takes {id} = {wrong:?}", service.id);
        }
        // One of them among all the other answers.
        let mut changed = answers.clone();
        changed.insert(id.clone(), wrong[place % wrong.len()].clone());
        assert!(engine_refuses(&service.id, &changed).contains(id), "{}: {id} = {right:?} changed", service.id);
        assert!(!schema_takes(&service.id, &changed), "{}: {id} = {right:?} changed", service.id);
    }
}

/// Required answers that depend on nothing, each left out in turn.
fn demand_alike(service: &Service, answers: &Answers) {
    for id in required(service) {
        let mut without = answers.clone();
        assert!(without.remove(&id).is_some(), "{}: the example lacks {id}", service.id);
        assert!(engine_refuses(&service.id, &without).contains(&id), "{}: the engine does not ask {id}", service.id);
        assert!(!schema_takes(&service.id, &without), "{}: the schema does not ask {id}", service.id);
    }
}

/// Asked of everyone; pictures may be left out of a file.
pub(super) fn required(service: &Service) -> Vec<String> {
    let mut required = Vec::new();
    for (section, page) in service.pages() {
        if service.sections[section].visible.is_some() || page.visible.is_some() || page.repeat.is_some() {
            continue;
        }
        let always = |field: &&Field| field.visible.is_none() && !field.kind.is_picture();
        let fields = page.fields.iter().filter(always);
        let fields = fields.filter(|field| field.required.as_ref().is_some_and(|cel| cel.get_ref() == "true"));
        required.extend(fields.map(|field| field.id.get_ref().clone()));
    }
    required
}

/// One example of every service: the services are shared out to as many threads as there are processors.
fn every_service(check: impl Fn(&Service) + Sync) {
    let services = catalogue().services();
    let next = std::sync::atomic::AtomicUsize::new(0);
    let work = || {
        while let Some(service) = services.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
            check(service);
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| (0..threads).for_each(|_| drop(scope.spawn(work))));
}

/// Each service can be filled in as a visitor would, and what comes out is sealed as it is.
#[test]
fn what_is_right_is_taken_and_what_is_wrong_is_refused() {
    every_service(|service| {
        let answers = sample(service, 1);
        assert_eq!(engine_refuses(&service.id, &answers), Vec::<String>::new(), "{}", service.id);
        assert!(schema_takes(&service.id, &answers), "{}: {answers:?}", service.id);
        refuse_alike(service, &answers);
        demand_alike(service, &answers);
    });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn examples_are_valid(place in 0_usize..1_000, seed in any::<u64>()) {
        let services = catalogue().services();
        let service = services[place % services.len()];
        let answers = sample(service, seed);
        prop_assert_eq!(engine_refuses(&service.id, &answers), Vec::<String>::new());
        prop_assert!(schema_takes(&service.id, &answers), "{}: {:?}", service.id, answers);
        // The same seed gives the same answers.
        prop_assert_eq!(sample(service, seed), answers);
    }
}

#[test]
fn unknown_answers_are_refused() {
    every_service(|service| {
        for id in ["shoe_size", "surname.0", "x.y"] {
            let answers = Answers::from([(id.to_owned(), Value::from("44"))]);
            assert!(engine_refuses(&service.id, &answers).contains(&id.to_owned()), "{}: {id}", service.id);
            assert!(!schema_takes(&service.id, &answers), "{}: {id}", service.id);
        }
    });
}

/// What a validator cannot see can be read: each rule and each condition of a definition stands in its schema.
#[test]
fn the_schema_names_every_rule_and_condition() {
    for service in catalogue().services() {
        let schema = &SCHEMAS[&service.id].0;
        let mut named = 0;
        for (id, property) in schema["properties"].as_object().unwrap() {
            let Some(field) = service.field(id) else { continue };
            let (section, page) =
                service.pages().find(|(_, page)| page.fields.iter().any(|it| it.id == field.id)).unwrap();
            let visible = property["x-visible"].as_str().unwrap_or_default();
            let conditions = [&service.sections[section].visible, &page.visible, &field.visible];
            for condition in conditions.into_iter().flatten() {
                assert!(visible.contains(condition.get_ref()), "{} {id}: {condition:?}", service.id);
            }
            if let (Some(count), Some(row)) = (&page.repeat, row_of(id).1) {
                assert!(visible.contains(&format!("{} > {row}", count.get_ref())), "{} {id}", service.id);
            }
            let required = field.required.as_ref().map(|cel| cel.get_ref().as_str());
            assert_eq!(property["x-required"].as_str(), required, "{} {id}", service.id);
            let added = service.rules.iter().filter(|rule| rule.field.get_ref() == field.id.get_ref());
            let rules = field.rules.iter().map(|rule| (&rule.that, &rule.error));
            let rules: Vec<_> = rules.chain(added.map(|rule| (&rule.that, &rule.error))).collect();
            let expected = rules
                .iter()
                .map(|(that, error)| serde_json::json!({ "that": that.get_ref(), "error": error.get_ref() }));
            let found = property["x-rules"].as_array().cloned().unwrap_or_default();
            assert_eq!(found, expected.collect::<Vec<_>>(), "{} {id}", service.id);
            named += 1;
        }
        assert!(named >= service.fields().count(), "{} leaves fields out", service.id);
        for computed in &service.computed {
            assert_eq!(schema["x-computed"][computed.id.get_ref()], computed.value.get_ref().as_str());
        }
    }
}
