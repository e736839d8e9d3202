//! What dependencies carry, by their own word, against `deny.toml`.

use super::{metadata, none, read};

fn allowed() -> Vec<String> {
    let text = read(&xtask::root().join("deny.toml"));
    let table: toml::Table = toml::from_str(&text).unwrap();
    let list = table["licenses"]["allow"].as_array().unwrap();
    list.iter().map(|item| item.as_str().unwrap().to_owned()).collect()
}

#[test]
fn crates_carry_allowed_licences_only() {
    let allowed = allowed();
    let mut findings = Vec::new();
    for package in metadata(&[])["packages"].as_array().unwrap() {
        let licence = package["license"].as_str().unwrap_or_default();
        if !permits(licence, &allowed) {
            findings.push(format!("{} {}: {licence}", package["name"], package["version"]));
        }
    }
    none(&findings);
}

#[test]
fn shipped_npm_packages_carry_allowed_licences_only() {
    let allowed = allowed();
    let lock: serde_json::Value = serde_json::from_str(&read(&xtask::root().join("ui/package-lock.json"))).unwrap();
    let mut findings = Vec::new();
    for (name, package) in lock["packages"].as_object().unwrap() {
        let licence = package["license"].as_str().unwrap_or_default();
        let shipped = !name.is_empty() && package["dev"] != true;
        if shipped && !permits(licence, &allowed) {
            findings.push(format!("{name}: {licence}"));
        }
    }
    none(&findings);
}

/// Whether an SPDX expression can be met by allowed licences alone. The old form `A/B` means a choice.
fn permits(expression: &str, allowed: &[String]) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    let result = either(&words, &mut at, allowed);
    result && at == words.len()
}

fn either(words: &[&str], at: &mut usize, allowed: &[String]) -> bool {
    let mut result = both(words, at, allowed);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        let next = both(words, at, allowed);
        result |= next;
    }
    result
}

fn both(words: &[&str], at: &mut usize, allowed: &[String]) -> bool {
    let mut result = one(words, at, allowed);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        let next = one(words, at, allowed);
        result &= next;
    }
    result
}

fn one(words: &[&str], at: &mut usize, allowed: &[String]) -> bool {
    let Some(word) = words.get(*at) else { return false };
    *at += 1;
    if *word == "(" {
        let result = either(words, at, allowed);
        *at += 1;
        return result;
    }
    let mut licence = (*word).to_owned();
    if words.get(*at) == Some(&"WITH") {
        licence = format!("{word} WITH {}", words.get(*at + 1).unwrap_or(&""));
        *at += 2;
    }
    allowed.contains(&licence)
}

#[test]
fn expressions_are_understood() {
    let allowed = ["MIT", "ISC", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned);
    for good in ["MIT", "GPL-3.0 OR MIT", "MIT/GPL-3.0", "ISC AND (GPL-3.0 OR MIT)", "Apache-2.0 WITH LLVM-exception"] {
        assert!(permits(good, &allowed), "{good}");
    }
    for bad in ["", "GPL-3.0", "MIT AND GPL-3.0", "ISC AND (GPL-3.0 OR LGPL-2.1)", "Apache-2.0", "(MIT"] {
        assert!(!permits(bad, &allowed), "{bad}");
    }
}
