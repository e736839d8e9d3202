//! Every sentence that a wrong answer can lead to is whole in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use catalogue::{Catalogue, Service};
use domain::answer::{Answers, Value};
use domain::lang::Lang;
use domain::message::Message;
use i18n::I18n;
use jiff::civil::{Date, date};

const PARTS: usize = 5;
const TODAY: Date = date(2026, 11, 23);
static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::embedded().unwrap());
static WORDS: LazyLock<I18n> = LazyLock::new(|| I18n::embedded().unwrap());

/// What careless and hostile hands type.
fn wrong() -> Vec<Value> {
    let texts = [
        "",
        " ",
        "x",
        "9",
        "x9@",
        "Əli!",
        "2026-02-30",
        "2031-01-01",
        "1850-01-01",
        "1911-05-05",
        "--",
        "ZZZ",
        "+994",
        "a@",
        "AZ1",
        "5OIC",
        "14015550",
        "-1",
        "1,234",
        "99999999999999",
        "K7Q4 9M2X T6RX",
        "K7U4",
        "\u{7}",
        "P<UTO",
    ];
    let mut values: Vec<Value> = texts.into_iter().map(Value::from).collect();
    values.push(Value::Text("x".repeat(3_000)));
    values.extend([Value::Flag(true), Value::Flag(false), Value::Number(-1), Value::Number(i64::MAX)]);
    values.push(Value::Many(vec!["nope".to_owned()]));
    values
}

/// The problems of a service with each of its answers made wrong in turn, each sentence once. Every field meets a part of the
/// wrong answers, every wrong answer many fields.
fn problems(service: &Service) -> BTreeMap<String, Message> {
    let right = CATALOGUE.sample(&service.id, 1, TODAY).unwrap().unwrap();
    let mut found = BTreeMap::new();
    let mut add = |answers: &Answers| {
        let problems = CATALOGUE.check(&service.id, answers, TODAY).unwrap();
        found.extend(problems.into_iter().map(|problem| (format!("{:?}", problem.message), problem.message)));
    };
    add(&Answers::new());
    for (place, id) in right.keys().enumerate() {
        for value in wrong().into_iter().skip(place % PARTS).step_by(PARTS) {
            let mut answers = right.clone();
            answers.insert(id.clone(), value);
            add(&answers);
        }
    }
    found
}

fn is_whole(message: &Message) {
    let said = Lang::ALL.map(|lang| WORDS.try_text(lang, message).unwrap_or_else(|error| panic!("{error}")));
    for text in &said {
        let ends = text.ends_with(['.', '?', '!', '”', '»', ')']);
        assert!(ends && !text.contains(['{', '⟦']) && text.split_whitespace().count() > 2, "{message:?}: {text}");
    }
    let [az, en, ru] = said;
    assert!(az != en && en != ru && az != ru, "{message:?} is the same in two languages: {en}");
}

#[test]
fn every_wrong_answer_is_said_whole_in_every_language() {
    let services = CATALOGUE.services();
    let found: BTreeMap<_, _> = services.iter().flat_map(|service| problems(service)).collect();
    let codes: BTreeSet<_> = found.values().map(|message| message.id.as_str()).collect();
    assert!(codes.len() > 40, "only {} codes were met: {codes:?}", codes.len());
    found.values().for_each(is_whole);
}

/// Rules that no single wrong answer breaks are said as well.
#[test]
fn every_rule_has_its_sentence_in_every_language() {
    for service in CATALOGUE.services() {
        let fields = service.fields().flat_map(|field| &field.rules).map(|rule| (&rule.error, &rule.args));
        for (error, args) in fields.chain(service.rules.iter().map(|rule| (&rule.error, &rule.args))) {
            let message = Message::new(error.get_ref().as_str());
            is_whole(&args.keys().fold(message, |message, name| message.date(name, TODAY)));
        }
    }
}
