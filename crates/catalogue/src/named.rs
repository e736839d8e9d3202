//! The ids of texts that a catalogue's files name, with the places where they stand.

use crate::files::{Files, SERVICES, within};

/// An id of a text, and where it is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedText {
    pub file: String,
    pub line: usize,
    /// `id`, or `id.attribute`.
    pub id: String,
}

/// Every text that the services, the blocks and the code lists name. Files that do not parse name nothing.
pub fn named_texts(files: &Files) -> Vec<NamedText> {
    let mut named = Vec::new();
    let mut add = |file: &str, source: &str, ids: Vec<String>| {
        let place = |id: String| NamedText { line: line_of(source, &id), file: file.to_owned(), id };
        named.extend(ids.into_iter().map(place));
    };
    for (file, source) in within(files, SERVICES).chain(within(files, "data/blocks/")) {
        let Ok(table) = source.parse::<toml::Table>() else { continue };
        let mut ids = Vec::new();
        let article = table.get("text").filter(|_| table.contains_key("deadline")).and_then(toml::Value::as_str);
        // The sentence of a deadline names its article.
        ids.extend(article.map(|id| format!("{id}.legal")));
        table.iter().for_each(|(key, value)| texts(key, value, &mut ids));
        add(file, source, ids);
    }
    for (file, source) in within(files, "data/lists/") {
        let Ok(lists) = source.parse::<toml::Table>() else { continue };
        let options = lists.values().filter_map(toml::Value::as_table).flat_map(toml::Table::values);
        add(file, source, options.filter_map(|id| id.as_str().map(str::to_owned)).collect());
    }
    named
}

/// The values of the keys that hold ids of texts, wherever they stand.
fn texts(key: &str, value: &toml::Value, ids: &mut Vec<String>) {
    match (key, value) {
        ("text" | "error" | "declaration", toml::Value::String(id)) => ids.push(id.clone()),
        ("next_steps", toml::Value::Array(steps)) => {
            ids.extend(steps.iter().filter_map(|id| id.as_str().map(str::to_owned)));
        }
        (key, toml::Value::Array(items)) => items.iter().for_each(|item| texts(key, item, ids)),
        (_, toml::Value::Table(table)) => table.iter().for_each(|(key, value)| texts(key, value, ids)),
        _ => {}
    }
}

/// The line on which an id is first quoted.
fn line_of(source: &str, id: &str) -> usize {
    let id = id.split('.').next().unwrap_or(id);
    let quoted = [format!("\"{id}\""), format!("'{id}'")];
    let found = |line: &str| quoted.iter().any(|quoted| line.contains(quoted));
    source.lines().position(found).map_or(1, |index| index + 1)
}
