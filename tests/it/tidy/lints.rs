//! Every package is held to the workspace's lints, and every dependency to the bans and sources of `deny.toml`.

use std::path::Path;

use super::{metadata, none, read, short};

/// The one package that may hold unsafe code, in its module `power`: SQLite's file interface is one of C.
const UNSAFE: &str = "fleet";

fn table(path: &Path) -> toml::Table {
    toml::from_str(&read(path)).unwrap_or_else(|error| panic!("{}: {error}", short(path)))
}

#[test]
fn every_package_has_the_lints_of_the_workspace() {
    let workspace = table(&xtask::root().join("Cargo.toml"))["workspace"]["lints"].clone();
    let mut relaxed = workspace.clone();
    relaxed["rust"]["unsafe_code"] = "deny".into();
    let inherited = toml::Value::Table(toml::Table::from_iter([("workspace".to_owned(), true.into())]));
    let mut findings = Vec::new();
    for package in metadata(&["--no-deps"])["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        let manifest = table(Path::new(package["manifest_path"].as_str().unwrap()));
        let expected = if name == UNSAFE { &relaxed } else { &inherited };
        if manifest.get("lints") != Some(expected) {
            findings.push(format!("{name}: [lints] is not {expected}"));
        }
    }
    none(&findings);
}

#[test]
fn nothing_banned_and_nothing_from_elsewhere_is_locked() {
    let deny = table(&xtask::root().join("deny.toml"));
    let banned: Vec<&str> =
        deny["bans"]["deny"].as_array().unwrap().iter().map(|ban| ban["crate"].as_str().unwrap()).collect();
    let registries: Vec<&str> =
        deny["sources"]["allow-registry"].as_array().unwrap().iter().map(|url| url.as_str().unwrap()).collect();
    assert!(!banned.is_empty() && !registries.is_empty(), "deny.toml says nothing");
    let lock = table(&xtask::root().join("Cargo.lock"));
    let mut findings = Vec::new();
    for package in lock["package"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        if banned.contains(&name) {
            findings.push(format!("{name}: banned by deny.toml"));
        }
        // Ours have no source.
        let Some(source) = package.get("source").and_then(toml::Value::as_str) else { continue };
        let known = source.strip_prefix("registry+").is_some_and(|url| registries.contains(&url));
        if !known {
            findings.push(format!("{name}: from {source}"));
        }
    }
    none(&findings);
}
