//! The repository speaks of the product alone.

use super::{files, none, read, short};

/// Words that have no business here: unfinished work, places of one machine. Written in halves, so as not to find this list.
const UNWANTED: &[&str] = &[
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("XX", "X:"),
    concat!("coming ", "soon"),
    concat!("lorem ", "ipsum"),
    concat!("/ro", "ot/"),
    concat!("/wo", "rk/"),
    concat!("/ho", "me/"),
    concat!("arti", "factory"),
    concat!("Cla", "ude"),
    concat!("Anth", "ropic"),
    concat!("language ", "model"),
];

#[test]
fn nothing_unfinished_and_nothing_of_one_machine() {
    let mut findings = Vec::new();
    for path in files() {
        // Pictures and fonts are no text; lock files are written by their tools.
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let name = short(&path);
        let locked = ["Cargo.lock", "package-lock.json"].iter().any(|lock| name.ends_with(lock));
        for (number, line) in text.lines().enumerate() {
            for word in UNWANTED {
                // A package may have any name and home; where it was fetched from must be the public registry.
                if (!locked || word.contains("factory")) && line.contains(word) {
                    findings.push(format!("{name}:{}: {word}", number + 1));
                }
            }
        }
    }
    none(&findings);
}

#[test]
fn every_module_says_what_it_is() {
    let mut findings = Vec::new();
    for path in super::files_ending(&["rs"]) {
        let text = read(&path);
        let is_test =
            short(&path).ends_with("tests.rs") || short(&path).contains("/tests/") || short(&path).contains("/it/");
        if !is_test && !text.starts_with("//!") {
            findings.push(format!("{}: no `//!` at its head", short(&path)));
        }
    }
    none(&findings);
}

#[test]
fn all_the_checks_of_the_readme_are_what_ci_runs() {
    let script = read(&xtask::root().join(".ci/run"));
    assert!(script.contains("cargo xtask test"), ".ci/run must call the README's test command");
}
