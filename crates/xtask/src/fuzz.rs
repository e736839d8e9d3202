//! `cargo xtask fuzz`: every decoder of hostile bytes under libFuzzer, one after the other, and a table of what they went through.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use xtask::{Error, root, target_dir};

use crate::args::Args;
use crate::setup::works;
use crate::steps::{Steps, loud, quiet};

/// How often each decoder is called if nobody says otherwise.
const RUNS: u64 = 10_000_000;
/// The program may not take more memory than this (MB), nor longer than this (seconds) over one input.
const MEMORY: u32 = 512;
const PATIENCE: u32 = 10;

/// The decoders, with the longest input that tells more than a shorter one, in bytes.
const DECODERS: [(&str, u32); 20] = [
    ("answer", 1024),
    ("answers", 4096),
    ("body", 2048),
    ("bundle", 8192),
    ("catalogue", 2048),
    ("chunk", 128),
    ("code", 128),
    ("escpos", 1024),
    ("ipp", 2048),
    ("keys", 1024),
    ("mrz", 256),
    ("packet", 2048),
    ("printer", 64),
    ("qr", 1024),
    ("reconcile", 1024),
    ("request", 1024),
    ("statement", 512),
    ("told", 2048),
    ("typed", 256),
    ("wire", 2048),
];

pub fn run(words: &[String]) -> Result<ExitCode, Error> {
    let args = Args::parse(words, &["runs", "seconds", "only"], &[])?;
    let limit = Limit {
        runs: args.number("runs", RUNS)?,
        // For libFuzzer none is without end.
        seconds: args.number("seconds", 0)?,
    };
    let chosen: Vec<(&str, u32)> =
        DECODERS.into_iter().filter(|(name, _)| args.get("only").is_none_or(|only| only == *name)).collect();
    if chosen.is_empty() {
        return Err(Error::said(format!("--only is one of {}", DECODERS.map(|(name, _)| name).join(", "))));
    }
    let failed = all(&chosen, limit)?.iter().any(Told::failed);
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// When a decoder has been called enough: after so many calls or, unless that is 0, so many seconds.
#[derive(Clone, Copy)]
struct Limit {
    runs: u64,
    seconds: u64,
}

/// Every decoder for so many seconds; how many of them stood it, and how many did not.
pub fn each_for(seconds: u32) -> Result<[u32; 2], Error> {
    let told = all(&DECODERS, Limit { runs: RUNS, seconds: u64::from(seconds) })?;
    let mut counts = [0; 2];
    told.iter().for_each(|told| counts[usize::from(told.failed())] += 1);
    Ok(counts)
}

fn all(chosen: &[(&str, u32)], limit: Limit) -> Result<Vec<Told>, Error> {
    let mut steps = Steps::new(chosen.len() + 2);
    steps.step("cargo-fuzz and its compiler", tools)?;
    steps.step("programs", build)?;
    let mut told = Vec::new();
    for (name, longest) in chosen {
        told.push(steps.step(name, || decode(name, *longest, limit))?);
    }
    print!("{}", table(&told));
    Ok(told)
}

/// Installs what is missing.
fn tools() -> Result<(), Error> {
    if !quiet(Command::new("rustup").args(["toolchain", "list"]))?.lines().any(|line| line.starts_with("nightly")) {
        loud(Command::new("rustup").args(["toolchain", "install", "nightly", "--profile", "minimal"]))?;
    }
    if !works("cargo-fuzz") {
        loud(plain("cargo").args(["install", "cargo-fuzz", "--locked"]))?;
    }
    Ok(())
}

/// A command that chooses its own toolchain, whichever cargo started this one.
fn plain(program: &str) -> Command {
    let mut command = Command::new(program);
    command.env_remove("CARGO").env_remove("RUSTC").env_remove("RUSTUP_TOOLCHAIN").current_dir(root());
    command
}

fn folder() -> PathBuf {
    target_dir().join("fuzz")
}

/// Our code has no `unsafe` for the address sanitizer to look at; without it twice as much is tried in the same time.
fn build() -> Result<(), Error> {
    let words =
        ["run", "nightly", "cargo", "fuzz", "build", "--sanitizer", "none", "--fuzz-dir", "crates/fuzz/harness"];
    loud(plain("rustup").args(words).arg("--target-dir").arg(folder()))
}

/// What a decoder went through.
#[derive(Debug, Default)]
struct Told {
    name: String,
    seconds: f64,
    runs: u64,
    /// Branches reached.
    reached: u64,
    /// At its most, in MB.
    memory: u64,
    ended_well: bool,
    /// Inputs that it crashed on, hung on or took too much memory for.
    crashes: Vec<PathBuf>,
}

impl Told {
    fn failed(&self) -> bool {
        !self.ended_well || !self.crashes.is_empty()
    }
}

fn decode(name: &str, longest: u32, limit: Limit) -> Result<Told, Error> {
    let (grown, crashes) = (folder().join("corpus").join(name), folder().join("crashes").join(name));
    for path in [&grown, &crashes] {
        fs::create_dir_all(path).map_err(Error::io(format!("making {}", path.display())))?;
    }
    let log = folder().join(format!("{name}.log"));
    let output = File::create(&log).map_err(Error::io(format!("writing {}", log.display())))?;
    let errors = output.try_clone().map_err(Error::io("sharing the log"))?;
    let begun = Instant::now();
    let status = Command::new(program(name)?)
        .args([&grown, &root().join("crates/fuzz/corpus").join(name)])
        .args([format!("-runs={}", limit.runs), format!("-max_total_time={}", limit.seconds)])
        .args([format!("-max_len={longest}"), format!("-rss_limit_mb={MEMORY}")])
        .args([format!("-timeout={PATIENCE}"), format!("-artifact_prefix={}/", crashes.display())])
        .args(["-print_final_stats=1", "-reload=0"])
        .stdin(Stdio::null())
        .stdout(output)
        .stderr(errors)
        .status()
        .map_err(Error::io(format!("running {name}")))?;
    let text = String::from_utf8_lossy(&fs::read(&log).map_err(Error::io("reading the log"))?).into_owned();
    let seconds = begun.elapsed().as_secs_f64();
    let told = Told { seconds, ended_well: status.success(), crashes: files(&crashes), ..stats(name, &text) };
    if !told.ended_well {
        println!("      {name} ended with {status}; see {}", log.display());
    }
    Ok(told)
}

/// Where cargo-fuzz puts a program: below the target's triple.
fn program(name: &str) -> Result<PathBuf, Error> {
    let entries = fs::read_dir(folder()).map_err(Error::io("reading the target folder"))?;
    let mut paths = entries.flatten().map(|entry| entry.path().join("release").join(name));
    paths.find(|path| path.is_file()).ok_or_else(|| Error::said(format!("{name} was not built")))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.sort();
    files
}

/// The figures in what libFuzzer says.
fn stats(name: &str, text: &str) -> Told {
    let stat = |what: &str| {
        let mut lines = text.lines().filter_map(|line| line.trim().strip_prefix(what));
        lines.next_back().and_then(|rest| rest.trim().parse().ok()).unwrap_or(0)
    };
    let reached = text.lines().rev().find_map(|line| line.split_once(" cov: ")?.1.split(' ').next()?.parse().ok());
    Told {
        name: name.to_owned(),
        runs: stat("stat::number_of_executed_units:"),
        memory: stat("stat::peak_rss_mb:"),
        reached: reached.unwrap_or(0),
        ..Told::default()
    }
}

fn table(all: &[Told]) -> String {
    let mut lines =
        format!("{:<12}{:>12}{:>10}{:>10}{:>9}{:>8}\n", "decoder", "runs", "seconds", "runs/s", "branches", "MB");
    for told in all {
        let rate = told.runs as f64 / told.seconds.max(0.001);
        lines.push_str(&format!(
            "{:<12}{:>12}{:>10.0}{:>10.0}{:>9}{:>8}  {}\n",
            told.name,
            told.runs,
            told.seconds,
            rate,
            told.reached,
            told.memory,
            if told.failed() { "FAILED" } else { "ok" }
        ));
        for path in &told.crashes {
            lines.push_str(&format!("            {}\n", path.display()));
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_decoder_is_run() {
        let mut corpora: Vec<String> = files(&root().join("crates/fuzz/corpus"))
            .iter()
            .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
            .collect();
        corpora.sort();
        assert_eq!(corpora, DECODERS.map(|(name, _)| name));
    }

    #[test]
    fn what_libfuzzer_says_is_understood() {
        let text = "#2\tINITED cov: 12 ft: 20 corp: 1/1b\n#9\tDONE   cov: 345 ft: 20 corp: 1/1b\nDone 9 runs in 1 second(s)\n\
                    stat::number_of_executed_units: 9\nstat::peak_rss_mb:             41\n";
        let told = stats("chunk", text);
        assert_eq!((told.runs, told.reached, told.memory), (9, 345, 41));
        assert!(told.failed() && table(&[told]).contains("FAILED"));
    }
}
