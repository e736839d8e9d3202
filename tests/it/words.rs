//! The words of the locales, to know a sentence on the screen again.

use std::collections::BTreeMap;
use std::fs;

use fluent_syntax::ast::{Entry, PatternElement};
use fluent_syntax::parser;
use xtask::root;

/// The longest piece of each message's text that has no variable in it, by id.
pub fn words(lang: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(root().join("locales").join(lang)).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let resource = parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
        for entry in resource.body {
            if let Entry::Message(message) = entry
                && let Some(value) = &message.value
            {
                let pieces = value.elements.iter().filter_map(|element| match element {
                    PatternElement::TextElement { value } => Some(value.trim()),
                    PatternElement::Placeable { .. } => None,
                });
                let longest = pieces.max_by_key(|piece| piece.len()).unwrap_or_default();
                found.insert(message.id.name.to_owned(), longest.to_owned());
            }
        }
    }
    found
}
