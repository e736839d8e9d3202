//! `cargo xtask schemathesis`: a real centre against its own OpenAPI document, asked whatever schemathesis thinks of.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use xtask::rig::{Centre, Face};
use xtask::{Error, bin_dir, root, scratch_dir, target_dir};

use crate::args::Args;
use crate::steps::{Steps, loud};
use crate::{build, setup};

/// How many requests are invented for each operation, signed and unsigned, if nobody says otherwise.
const EXAMPLES: &str = "200";

pub fn run(words: &[String]) -> Result<ExitCode, Error> {
    let args = Args::parse(words, &["examples"], &[])?;
    let examples = args.get("examples").unwrap_or(EXAMPLES);
    let mut steps = Steps::new(5);
    steps.step("system packages", || setup::packages(setup::Purpose::Schemathesis))?;
    steps.step("pages", setup::pages)?;
    steps.step("schemathesis", tools)?;
    steps.step("the centre", build::programs_beside_tests)?;
    steps.step("requests", || check(examples))?;
    Ok(ExitCode::SUCCESS)
}

fn folder() -> PathBuf {
    root().join("crates/xtask/schemathesis")
}

/// The interpreter with schemathesis beside it.
fn python() -> PathBuf {
    target_dir().join("schemathesis/bin/python")
}

/// Installs it in a place of its own, again when other versions are wanted.
fn tools() -> Result<(), Error> {
    let wanted = folder().join("requirements.txt");
    let stamp = target_dir().join("schemathesis/installed");
    let text = fs::read(&wanted).map_err(Error::io("reading requirements.txt"))?;
    if fs::read(&stamp).is_ok_and(|installed| installed == text) {
        return Ok(());
    }
    loud(Command::new("python3").args(["-m", "venv"]).arg(target_dir().join("schemathesis")))?;
    let words = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"];
    loud(Command::new(python()).args(words).arg(&wanted))?;
    fs::write(&stamp, text).map_err(Error::io("marking schemathesis as installed"))
}

fn check(examples: &str) -> Result<(), Error> {
    let place = scratch_dir().join(format!("pencere-schemathesis-{}", std::process::id()));
    let result = asked(&place, examples);
    // Nothing in it is needed once the requests were answered; what is wrong stands in the output.
    let _ = fs::remove_dir_all(&place);
    result
}

fn asked(place: &Path, examples: &str) -> Result<(), Error> {
    let centre = Centre::start(&bin_dir().join("pencere"), place)?;
    let code = centre.device_code(Face::Counter)?;
    let mut check = Command::new(python());
    check.arg(folder().join("check.py")).args([centre.url().as_str(), code.as_str(), examples]);
    // What it keeps between its runs stays with the centre's data, and goes with it.
    check.env("TMPDIR", place).env("PYTHONDONTWRITEBYTECODE", "1");
    loud(&mut check)
}
