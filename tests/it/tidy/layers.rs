//! Dependencies point downward only.

use super::{metadata, none};

/// Every package with all the packages of ours that it may use, lowest first.
const ALLOWED: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("migrations", &[]),
    ("printer", &[]),
    ("catalogue", &["domain"]),
    ("protocol", &["domain"]),
    ("bundle", &["domain", "protocol"]),
    ("i18n", &["domain"]),
    ("edition", &["domain", "catalogue", "protocol", "i18n"]),
    ("receipt", &["domain", "catalogue", "protocol", "i18n"]),
    ("store", &["domain", "catalogue", "protocol", "migrations"]),
    ("sync", &["domain", "protocol", "bundle", "edition", "store"]),
    ("desk", &["domain", "catalogue", "protocol", "bundle", "i18n", "edition", "receipt", "printer", "store", "sync"]),
    ("server", &["domain", "catalogue", "protocol", "bundle", "i18n", "edition", "receipt", "migrations"]),
    ("fleet", &["domain", "bundle", "edition", "protocol", "store", "sync"]),
    (
        "pencere",
        &[
            "domain",
            "catalogue",
            "protocol",
            "bundle",
            "i18n",
            "edition",
            "receipt",
            "store",
            "sync",
            "desk",
            "server",
            "fleet",
        ],
    ),
    ("pencere-desktop", &["domain", "desk"]),
    ("fuzz", &["domain", "protocol", "bundle", "receipt", "printer"]),
    ("xtask", &[]),
    ("e2e", &["xtask"]),
];

/// What tests and benchmarks may use besides: the device's side against the real centre.
const ALLOWED_IN_TESTS: &[(&str, &[&str])] = &[
    ("printer", &["domain", "protocol", "i18n", "receipt", "xtask"]),
    ("store", &["i18n"]),
    ("sync", &["server", "catalogue", "i18n"]),
    ("desk", &["server", "xtask"]),
    // The printer made of software, in place of the hardware.
    ("e2e", &["printer"]),
];

#[test]
fn dependencies_point_downward_only() {
    let metadata = metadata(&["--no-deps"]);
    let mut findings = Vec::new();
    for package in metadata["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        let Some(allowed) = row(ALLOWED, name) else {
            findings.push(format!("{name}: has no place in the layers; give it one"));
            continue;
        };
        for dependency in package["dependencies"].as_array().unwrap() {
            let target = dependency["name"].as_str().unwrap();
            let ours = dependency["path"].is_string();
            let in_tests =
                dependency["kind"] == "dev" && row(ALLOWED_IN_TESTS, name).is_some_and(|more| more.contains(&target));
            if ours && !allowed.contains(&target) && !in_tests {
                findings.push(format!("{name} → {target}: not a downward edge"));
            }
            if target == "tauri" && name != "pencere-desktop" {
                findings.push(format!("{name} → tauri: only the desktop shell knows Tauri"));
            }
        }
    }
    none(&findings);
}

fn row<'a>(table: &'a [(&str, &'a [&'a str])], name: &str) -> Option<&'a [&'a str]> {
    table.iter().find(|(package, _)| *package == name).map(|(_, targets)| *targets)
}

#[test]
fn only_the_host_knows_the_bridge() {
    let mut findings = Vec::new();
    for path in super::files_ending(&["ts", "svelte", "js", "mjs"]) {
        let name = super::short(&path);
        let is_test = name.ends_with(".test.ts");
        if !is_test
            && name.starts_with("ui/src/")
            && !name.starts_with("ui/src/lib/host/")
            && super::read(&path).contains("@tauri-apps")
        {
            findings.push(format!("{name}: only ui/src/lib/host may import @tauri-apps"));
        }
    }
    none(&findings);
}
