//! What a reviewer would say twice. Quick: nothing of the product is compiled for it.

mod commands;
mod layers;
mod licences;
mod lints;
mod locales;
mod sizes;
mod words;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use xtask::root;

/// The files of the repository as git has them, new ones included, ignored ones left out.
fn files() -> Vec<PathBuf> {
    let mut list = Command::new("git");
    list.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).current_dir(root());
    let output = list.output().unwrap();
    assert!(output.status.success(), "git ls-files failed");
    let names = String::from_utf8(output.stdout).unwrap();
    let paths = names.split('\0').filter(|name| !name.is_empty()).map(|name| root().join(name));
    // A file deleted but not yet committed is still listed.
    paths.filter(|path| path.is_file()).collect()
}

fn files_ending(endings: &[&str]) -> Vec<PathBuf> {
    let ends = |path: &PathBuf| path.extension().is_some_and(|end| endings.iter().any(|ending| end == *ending));
    files().into_iter().filter(ends).collect()
}

/// The path as people name it, from the root.
fn short(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", short(path)))
}

/// Fails with all findings at once.
fn none(findings: &[String]) {
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
}

fn metadata(flags: &[&str]) -> serde_json::Value {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let output = cargo.args(["metadata", "--format-version", "1"]).args(flags).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}
