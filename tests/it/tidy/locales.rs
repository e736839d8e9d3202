//! The words: the same in all languages, none missing, none left over.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use xtask::root;

use super::{files_ending, none, read, short};

const LANGUAGES: [&str; 3] = ["az", "en", "ru"];

/// What one file defines: by id (or `id.attribute`) the variables that its text takes.
type Defined = BTreeMap<String, BTreeSet<String>>;

fn defined(lang: &str, file: &str) -> Defined {
    let path = root().join("locales").join(lang).join(file);
    let text = read(&path);
    let resource = parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", short(&path)));
    let mut found = Defined::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        if let Some(value) = &message.value {
            assert!(found.insert(id.to_owned(), variables(value)).is_none(), "{}: {id} stands twice", short(&path));
        }
        for attribute in &message.attributes {
            found.insert(format!("{id}.{}", attribute.id.name), variables(&attribute.value));
        }
    }
    found
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk(expression, &mut found);
        }
    }
    found
}

fn walk(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => inner(inline, found),
        Expression::Select { selector, variants } => {
            inner(selector, found);
            for variant in variants {
                found.extend(variables(&variant.value));
            }
        }
    }
}

fn inner(expression: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| inner(argument, found))
        }
        InlineExpression::Placeable { expression } => walk(expression, found),
        _ => {}
    }
}

fn names(lang: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(root().join("locales").join(lang)).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".ftl"))
        .collect()
}

#[test]
fn all_languages_say_the_same_with_the_same_arguments() {
    let mut findings = Vec::new();
    let files = names("az");
    for lang in LANGUAGES {
        for name in names(lang).symmetric_difference(&files) {
            findings.push(format!("locales: {name} is not in every language"));
        }
    }
    for name in files.iter().filter(|name| LANGUAGES.iter().all(|lang| names(lang).contains(*name))) {
        let first = defined("az", name);
        for lang in ["en", "ru"] {
            let other = defined(lang, name);
            for id in first.keys().chain(other.keys()).collect::<BTreeSet<_>>() {
                if first.get(id) != other.get(id) {
                    findings.push(format!("{name}: {id}: az {:?}, {lang} {:?}", first.get(id), other.get(id)));
                }
            }
        }
    }
    none(&findings);
}

/// All ids, without attributes.
fn all_ids() -> BTreeSet<String> {
    let keys = names("az").into_iter().flat_map(|name| defined("az", &name).into_keys());
    keys.map(|key| key.split('.').next().unwrap_or_default().to_owned()).collect()
}

/// Text between quotation marks anywhere in our sources, and where it stands.
fn literals() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for path in files_ending(&["rs", "ts", "svelte", "toml"]) {
        let name = short(&path);
        if name.starts_with("tests/")
            || name.starts_with("crates/xtask/")
            || name.ends_with("tests.rs")
            || name.contains("/tests/")
            || name.ends_with(".test.ts")
        {
            continue;
        }
        let text = read(&path);
        // What a test module quotes is no use of a word.
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for piece in code.flat_map(|line| line.split(['"', '\'', '`'])) {
            let id = piece.split('.').next().unwrap_or_default();
            if looks_like_an_id(id) {
                found.entry(id.to_owned()).or_insert_with(|| name.clone());
            }
        }
    }
    found
}

fn looks_like_an_id(text: &str) -> bool {
    text.contains('-')
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && !text.ends_with('-')
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[test]
fn every_word_is_used() {
    let used = literals();
    // Single words such as `reg` name a service, in its definition.
    let definitions: String = files_ending(&["toml"])
        .iter()
        .filter(|path| short(path).contains("services/"))
        .map(|path| read(path))
        .collect();
    let unused = |id: &String| !used.contains_key(id) && !definitions.contains(&format!("\"{id}\""));
    let findings: Vec<String> =
        all_ids().into_iter().filter(unused).map(|id| format!("{id}: defined, used nowhere")).collect();
    none(&findings);
}

#[test]
fn every_used_word_exists() {
    let ids = all_ids();
    // Where words are named: by their first part, in the kinds of files that name them.
    let everywhere = ["error", "desk", "receipt", "paper", "codes", "cli", "status", "reg", "list"];
    let mut findings = Vec::new();
    for (literal, place) in literals() {
        let head = literal.split('-').next().unwrap_or_default();
        let screens = place.ends_with(".ts") || place.ends_with(".svelte");
        let is_word = if screens { head == "ui" } else { everywhere.contains(&head) };
        if is_word && !ids.contains(&literal) {
            findings.push(format!("{place}: {literal}: used, defined nowhere"));
        }
    }
    none(&findings);
}
