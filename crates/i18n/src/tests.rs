use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::*;
use domain::message::Message;
use proptest::prelude::*;

fn words(extra: &str) -> I18n {
    let extra: Vec<(Lang, String)> = Lang::ALL.map(|lang| (lang, extra.to_owned())).to_vec();
    I18n::embedded_with(&extra).unwrap()
}

#[test]
fn embedded_files_parse_and_never_define_an_id_twice() {
    for lang in Lang::ALL {
        assert_eq!(load::bundle(lang, load::embedded_sources(lang), &[]).1, [], "{lang}");
    }
}

#[test]
fn words_that_were_let_go_are_read_again() {
    let mut i18n = words("t-again = Again\n");
    assert_eq!(i18n.get(Lang::En, "t-again"), "Again");
    i18n.rest();
    assert_eq!(i18n.get(Lang::En, "t-again"), "Again");
}

#[test]
fn every_language_says_the_same_things() {
    let sources: Vec<(Lang, &str)> = Lang::ALL
        .into_iter()
        .flat_map(|lang| load::embedded_sources(lang).map(|source| (source.lang, source.text)))
        .collect();
    assert_eq!(differences(&sources), Vec::<String>::new());
}

/// A bundle answers a missing reference or argument with an error; none may hide in a text that is rarely shown.
#[test]
fn every_text_formats_whole_in_every_language() {
    let i18n = I18n::embedded().unwrap();
    for lang in Lang::ALL {
        for source in load::embedded_sources(lang) {
            for (id, variables) in shape(source.text) {
                for number in [0, 1, 2, 5, 21, 1234] {
                    let message =
                        variables.iter().fold(Message::new(&id), |message, name| message.number(name, number));
                    let text = i18n.try_text(lang, &message).unwrap();
                    assert!(
                        !text.trim().is_empty() && text.trim() == text && !text.contains('\n'),
                        "{lang} {id}: {text:?}"
                    );
                }
            }
        }
    }
}

fn shape(text: &str) -> parity::Shape {
    let mut shape = parity::Shape::new();
    let resource = fluent_syntax::parser::parse(text).unwrap();
    resource.body.iter().for_each(|entry| parity::collect(Lang::Az, entry, &mut shape, &mut Vec::new()));
    shape
}

fn ids() -> Vec<String> {
    load::embedded_sources(Lang::Az).flat_map(|source| shape(source.text).into_keys()).collect()
}

/// The folder of this package in the checkout that the tests run for; another may share the target folder and have built them.
fn package() -> PathBuf {
    PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap())
}

#[test]
fn every_text_that_the_services_and_lists_name_exists() {
    let catalogue = package().join("../catalogue");
    let mut named = Vec::new();
    for file in ["services", "data/blocks"].into_iter().flat_map(|folder| files(&catalogue.join(folder), "toml")) {
        let service: toml::Table = std::fs::read_to_string(file).unwrap().parse().unwrap();
        service_texts(&toml::Value::Table(service), &mut named);
    }
    for file in files(&catalogue.join("data/lists"), "toml") {
        let lists: toml::Table = std::fs::read_to_string(file).unwrap().parse().unwrap();
        for options in lists.values() {
            named.extend(options.as_table().unwrap().values().map(|id| id.as_str().unwrap().to_owned()));
        }
    }
    assert!(named.len() > 1_000, "only {} ids were found", named.len());
    let ids: BTreeSet<String> = ids().into_iter().collect();
    let missing: BTreeSet<_> = named.iter().filter(|id| !ids.contains(*id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// The values of the keys that hold ids of texts, wherever they stand in a service.
fn service_texts(value: &toml::Value, named: &mut Vec<String>) {
    match value {
        toml::Value::Array(items) => items.iter().for_each(|item| service_texts(item, named)),
        toml::Value::Table(table) => {
            for (key, value) in table {
                match (key.as_str(), value) {
                    ("text" | "error" | "declaration", toml::Value::String(id)) => named.push(id.clone()),
                    ("next_steps", toml::Value::Array(ids)) => {
                        named.extend(ids.iter().map(|id| id.as_str().unwrap().to_owned()));
                    }
                    (_, value) => service_texts(value, named),
                }
            }
        }
        _ => {}
    }
}

/// A code without its sentence would reach a visitor as `⟦error-…⟧`.
#[test]
fn every_code_in_the_sources_has_its_sentence() {
    let crates = package().join("..");
    let ids = ids();
    let mut missing = BTreeSet::new();
    let mut seen = 0;
    for file in files(&crates, "rs") {
        // The developer's own commands speak to nobody else.
        if file.starts_with(crates.join("i18n")) || file.starts_with(crates.join("xtask")) {
            continue;
        }
        let source = std::fs::read_to_string(&file).unwrap();
        for code in ["error-", "desk-", "cli-", "paper-", "codes-", "receipt-"]
            .iter()
            .flat_map(|prefix| literals(&source, prefix))
        {
            seen += 1;
            if !ids.iter().any(|id| id == code) {
                missing.insert(code.to_owned());
            }
        }
    }
    assert!(seen > 50, "only {seen} codes were found");
    assert!(missing.is_empty(), "{missing:?}");
}

/// String literals that begin with `prefix` and are whole ids (not patterns of a `format!`).
fn literals<'a>(source: &'a str, prefix: &'a str) -> impl Iterator<Item = &'a str> {
    let kebab = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    source
        .match_indices('"')
        .map(|(at, quote)| &source[at + quote.len()..])
        .filter(move |rest| rest.starts_with(prefix))
        .filter_map(move |rest| rest.split_once('"').map(|(literal, _)| literal))
        .filter(move |literal| literal.chars().all(kebab) && !literal.ends_with('-'))
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("target") && !path.ends_with("node_modules") {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|extension| extension == ending) {
            found.push(path);
        }
    }
    found
}

#[test]
fn differences_names_a_missing_id_attribute_variable_and_plural_form() {
    let az = "a = { $x }\n    .hint = h\nb = b\n";
    let en = "a = x\nb = b\n";
    let ru = "a = { $x ->\n    [one] один\n   *[other] много\n }\n    .hint = h\n";
    let found = differences(&[(Lang::Az, az), (Lang::En, en), (Lang::Ru, ru)]);
    for expected in [
        "en: a does not use $x",
        "en: a.hint is missing",
        "ru: b is missing",
        "ru: a lacks the plural form few",
        "ru: a lacks the plural form many",
    ] {
        assert!(found.contains(&expected.to_owned()), "{expected} not in {found:?}");
    }
    assert_eq!(found.len(), 5);
}

#[test]
fn a_missing_id_shows_itself_and_a_missing_argument_is_named() {
    let i18n = words("t-hello = Hello { $name }\n");
    let unknown = Message::new("t-no-such-id");
    assert_eq!(i18n.text(Lang::En, &unknown), "⟦t-no-such-id⟧");
    assert_eq!(
        i18n.try_text(Lang::En, &unknown),
        Err(TextError::Missing { lang: Lang::En, id: "t-no-such-id".into() })
    );
    assert_eq!(
        i18n.try_text(Lang::Az, &Message::new("t-hello")),
        Err(TextError::Incomplete { lang: Lang::Az, id: "t-hello".into() })
    );
    assert_eq!(
        i18n.try_text(Lang::Az, &Message::new("t-hello").term("name", "t-gone")),
        Err(TextError::Missing { lang: Lang::Az, id: "t-gone".into() })
    );
}

#[test]
fn arguments_are_formatted_for_the_reader() {
    let i18n =
        words("t-all = { $text }|{ $count }|{ $date }|{ $money }|{ $term }\nt-label = Label\n    .hint = Hint\n");
    let message = Message::new("t-all")
        .text("text", "as-is 1234")
        .number("count", 1234)
        .date("date", Date::constant(2026, 3, 9))
        .with("money", Arg::Money(123_450))
        .term("term", "t-label.hint");
    let expected = [
        (Lang::Az, "as-is 1234|1.234|09.03.2026|1.234,50\u{a0}₼|Hint"),
        (Lang::En, "as-is 1234|1,234|09.03.2026|AZN\u{a0}1,234.50|Hint"),
        (Lang::Ru, "as-is 1234|1\u{a0}234|09.03.2026|1\u{a0}234,50\u{a0}AZN|Hint"),
    ];
    for (lang, text) in expected {
        assert_eq!(i18n.try_text(lang, &message).unwrap(), text);
    }
}

#[test]
fn no_isolation_marks_reach_the_text() {
    let i18n = words("t-mark = a { $x } b { $y }\n");
    let message = Message::new("t-mark").text("x", "İlqar").number("y", 5);
    for lang in Lang::ALL {
        assert_eq!(i18n.text(lang, &message), "a İlqar b 5");
    }
}

#[test]
fn ungrouped_and_fractional_numbers_in_patterns() {
    let i18n = words("t-year = { NUMBER($n, useGrouping: \"false\") }\nt-half = { 1234.5 }\n");
    assert_eq!(i18n.text(Lang::Az, &Message::new("t-year").number("n", 2030)), "2030");
    assert_eq!(i18n.text(Lang::Az, &Message::new("t-half")), "1.234,5");
    assert_eq!(i18n.text(Lang::En, &Message::new("t-half")), "1,234.5");
}

#[test]
fn attributes_are_reached_three_ways() {
    let i18n = words("t-field = Field\n    .hint = Hint\nt-only =\n    .hint = Only\n");
    assert_eq!(i18n.attr(Lang::Ru, "t-field", "hint").as_deref(), Some("Hint"));
    assert_eq!(i18n.get(Lang::Ru, "t-field.hint"), "Hint");
    assert_eq!(i18n.attr(Lang::Ru, "t-field", "why"), None);
    assert!(i18n.has(Lang::Az, "t-field") && i18n.has(Lang::Az, "t-field.hint"));
    assert!(!i18n.has(Lang::Az, "t-only") && i18n.has_attr(Lang::Az, "t-only", "hint"));
    assert!(!i18n.has(Lang::Az, "t-field.why") && !i18n.has_attr(Lang::Az, "t-field", "why"));
}

#[test]
fn a_published_catalogue_overrides_and_broken_sources_are_refused() {
    let extra = [(Lang::En, "t-new = New\n".to_owned()), (Lang::En, "t-new = Newer\n".to_owned())];
    let i18n = I18n::embedded_with(&extra).unwrap();
    assert_eq!(i18n.get(Lang::En, "t-new"), "Newer");
    assert!(!i18n.has(Lang::Az, "t-new"));
    let broken = I18n::embedded_with(&[(Lang::Az, "t-new = { $x\n".to_owned())]);
    assert!(matches!(broken, Err(I18nError::Syntax { .. })));
}

/// The integer samples of CLDR 48 `plurals.json` (cardinal).
#[test]
fn cardinal_plurals_follow_the_samples_of_cldr() {
    let i18n = words("t-plural = { $n ->\n    [one] one\n    [few] few\n    [many] many\n   *[other] other\n }\n");
    let samples: [(Lang, &str, &[i64]); 7] = [
        (Lang::Az, "one", &[1]),
        (Lang::Az, "other", &[0, 2, 3, 11, 16, 21, 100, 101, 1000, 10_000, 100_000, 1_000_000]),
        (Lang::En, "one", &[1]),
        (Lang::En, "other", &[0, 2, 3, 11, 16, 21, 100, 101, 1000, 10_000, 100_000, 1_000_000]),
        (Lang::Ru, "one", &[1, 21, 31, 41, 51, 61, 71, 81, 101, 1001]),
        (Lang::Ru, "few", &[2, 3, 4, 22, 23, 24, 32, 33, 34, 42, 43, 44, 52, 53, 54, 62, 102, 1002]),
        (Lang::Ru, "many", &[0, 5, 6, 11, 12, 13, 14, 18, 19, 100, 1000, 10_000, 100_000, 1_000_000]),
    ];
    for (lang, category, numbers) in samples {
        for number in numbers {
            let message = Message::new("t-plural").number("n", *number);
            assert_eq!(i18n.text(lang, &message), category, "{lang} {number}");
        }
    }
}

#[test]
fn dates_times_and_amounts_as_people_write_them() {
    let day = Date::constant(2026, 11, 22);
    assert_eq!(Lang::ALL.map(|lang| date(lang, day)), ["22.11.2026"; 3]);
    assert_eq!(
        Lang::ALL.map(|lang| date_long(lang, day)),
        ["22 noyabr 2026", "22 November 2026", "22 ноября 2026\u{a0}г."]
    );
    assert_eq!(Lang::ALL.map(|lang| date_long(lang, Date::constant(2027, 1, 2)))[0], "2 yanvar 2027");
    assert_eq!(Lang::ALL.map(|lang| time(lang, Time::constant(9, 4, 59, 0))), ["09:04"; 3]);
    assert_eq!(Lang::ALL.map(|lang| money(lang, 1500)), ["15,00\u{a0}₼", "AZN\u{a0}15.00", "15,00\u{a0}AZN"]);
    assert_eq!(money(Lang::Az, -123_456_789), "-1.234.567,89\u{a0}₼");
    assert_eq!(money(Lang::En, i64::MIN), "-AZN\u{a0}92,233,720,368,547,758.08");
    assert_eq!(number(Lang::Az, -12_345_678), "-12.345.678");
    assert_eq!(number(Lang::Ru, 999), "999");
}

#[test]
fn the_words_are_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<I18n>();
}

proptest! {
    #[test]
    fn numbers_lose_no_digit(value: i64) {
        for lang in Lang::ALL {
            let plain: String = number(lang, value).chars().filter(|c| c.is_ascii_digit() || *c == '-').collect();
            prop_assert_eq!(plain, value.to_string());
        }
    }

    #[test]
    fn any_id_and_text_is_answered(id in ".*", text in ".*") {
        static WORDS: std::sync::LazyLock<I18n> = std::sync::LazyLock::new(|| words("t-x = { $x }\n"));
        let i18n = &*WORDS;
        let _ = i18n.text(Lang::Az, &Message::new(id));
        prop_assert_eq!(i18n.text(Lang::Az, &Message::new("t-x").text("x", text.clone())), text);
    }
}
