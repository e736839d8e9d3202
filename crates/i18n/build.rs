//! Embeds the Fluent files with an index of their messages, so that no start reads them all to find one.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::{Error, Result};
use std::path::Path;
use std::{env, fs};

/// In the order of `domain::lang::Lang`.
const LANGS: [&str; 3] = ["az", "en", "ru"];
const FOLDER: &str = "../../locales";

fn main() -> Result<()> {
    println!("cargo::rerun-if-changed={FOLDER}");
    let mut areas = BTreeSet::new();
    for lang in LANGS {
        for entry in fs::read_dir(Path::new(FOLDER).join(lang))? {
            let name = entry?.file_name();
            areas.extend(name.to_str().and_then(|name| name.strip_suffix(".ftl")).map(str::to_owned));
        }
    }
    let mut ids = BTreeMap::new();
    let mut texts = String::new();
    for lang in LANGS {
        texts.push_str("    [\n");
        for (place, area) in areas.iter().enumerate() {
            let path = format!("{FOLDER}/{lang}/{area}.ftl");
            ids.extend(messages(&fs::read_to_string(&path)?).map(|id| (id, place)));
            // From the checkout that is compiled: several may share what this script wrote.
            writeln!(texts, "        include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{path}\")),")
                .map_err(Error::other)?;
        }
        texts.push_str("    ],\n");
    }
    let (areas, ids) = (Vec::from_iter(areas), Vec::from_iter(ids));
    let code = format!(
        "pub(super) static AREAS: [&str; {}] = {areas:?};\n\
         pub(super) static TEXTS: [[&str; {}]; {}] = [\n{texts}];\n\
         pub(super) static IDS: [(&str, usize); {}] = {ids:?};\n",
        areas.len(),
        areas.len(),
        LANGS.len(),
        ids.len()
    );
    let target = env::var_os("OUT_DIR").ok_or_else(|| Error::other("cargo names no OUT_DIR"))?;
    fs::write(Path::new(&target).join("sources.rs"), code)
}

/// The ids of the messages in a source; a message begins at the beginning of a line, and nothing else does that is like an id.
fn messages(text: &str) -> impl Iterator<Item = String> {
    text.lines().filter_map(|line| {
        let (id, _) = line.split_once('=')?;
        id.starts_with(|first: char| first.is_ascii_alphabetic()).then(|| id.trim_end().to_owned())
    })
}
