//! `cargo xtask test`: every check that CI runs, with one line of counts at the end.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use serde_json::Value;
use xtask::rig::COMPLETE;
use xtask::{Error, bin_dir, root, scratch_dir, target_dir};

use crate::args::Args;
use crate::steps::{Steps, loud};
use crate::{build, fuzz, schemathesis, setup};

/// Counts of passed and failed checks.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    passed: u32,
    failed: u32,
    /// What failed at first and passed when it was told once more; counted as passed.
    again: Vec<String>,
}

impl Tally {
    fn counted(passed: u32, failed: u32) -> Tally {
        Tally { passed, failed, again: Vec::new() }
    }

    fn add(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.again.extend(other.again);
    }

    /// One check that counts as one test.
    fn of(result: Result<(), Error>) -> Tally {
        match result {
            Ok(()) => Tally::counted(1, 0),
            Err(error) => {
                eprintln!("{error}");
                Tally::counted(0, 1)
            }
        }
    }

    /// `N passed, N failed`, and what passed only at the second attempt.
    fn line(&self) -> String {
        let mut line = format!("{} passed, {} failed", self.passed, self.failed);
        if !self.again.is_empty() {
            line.push_str(&format!("; {} at the second attempt: {}", self.again.len(), self.again.join(", ")));
        }
        line
    }
}

/// More failures than this are no accident, and are not told again.
const MOST_AGAIN: usize = 4;

type Check = (&'static str, fn(bool) -> Result<Tally, Error>);

const CHECKS: [Check; 5] = [("format", format), ("lint", lint), ("unit", unit), ("ui", ui), ("window", window)];
/// The long ones: with `--full`, or one by its name.
const LONG: [Check; 4] = [("fleet", fleet), ("outage", outage), ("fuzz", fuzzed), ("schemathesis", requests)];
/// How long each decoder is under libFuzzer here; `cargo xtask fuzz` alone takes hours.
const FUZZED: u32 = 30;

pub fn run(words: &[String]) -> Result<ExitCode, Error> {
    let args = Args::parse(words, &["only"], &["full"])?;
    let chosen = chosen(args.get("only"), args.has("full"));
    if chosen.is_empty() {
        let names: Vec<&str> = CHECKS.iter().chain(&LONG).map(|(name, _)| *name).collect();
        return Err(Error::said(format!("--only is one of {}", names.join(", "))));
    }
    let mut steps = Steps::new(chosen.len() + 2);
    steps.step("system packages", || setup::packages(setup::Purpose::Test))?;
    let mut tally = Tally::default();
    // The pages must be there before anything that embeds them is compiled.
    tally.add(Tally::of(steps.step("pages", setup::pages)));
    for (name, check) in chosen {
        let full = args.has("full");
        let counts = steps.step(name, || check(full)).unwrap_or_else(|error| Tally::of(Err(error)));
        println!("      {}", counts.line());
        tally.add(counts);
    }
    println!("{}", tally.line());
    Ok(if tally.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The checks to run: one by its name, else the usual ones, and with `full` the long ones.
fn chosen(only: Option<&str>, full: bool) -> Vec<Check> {
    let wanted = |name: &str, usual: bool| only.map_or(usual, |only| only == name);
    let usual = CHECKS.into_iter().filter(|(name, _)| wanted(name, true));
    usual.chain(LONG.into_iter().filter(|(name, _)| wanted(name, full))).collect()
}

/// `cargo xtask tidy`: the rules of the repository alone.
pub fn tidy() -> Result<ExitCode, Error> {
    let tally = cargo_test(build::cargo("test").args([
        "--profile",
        build::PROFILE,
        "-p",
        "e2e",
        "--test",
        "it",
        "--",
        "tidy",
    ]))?;
    println!("{}", tally.line());
    Ok(if tally.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn format(_full: bool) -> Result<Tally, Error> {
    Ok(Tally::of(loud(build::cargo("fmt").args(["--all", "--check"]))))
}

fn lint(_full: bool) -> Result<Tally, Error> {
    let words = [
        "--profile",
        build::PROFILE,
        "--workspace",
        "--all-targets",
        "--features",
        build::FEATURES,
        "--",
        "-D",
        "warnings",
    ];
    let mut tally = Tally::of(loud(build::cargo("clippy").args(words)));
    tally.add(lint_for_windows());
    Ok(tally)
}

/// The printers of Windows are compiled there alone, and there the rest of their crate too. Where its compiler cannot be had, that is
/// said, and nothing is checked.
fn lint_for_windows() -> Tally {
    if let Err(error) = setup::windows() {
        eprintln!("      NOT checked for Windows: {error}");
        return Tally::default();
    }
    let words = ["--profile", build::PROFILE, "-p", "printer", "--target", setup::WINDOWS, "--", "-D", "warnings"];
    Tally::of(loud(build::cargo("clippy").args(words)))
}

fn unit(full: bool) -> Result<Tally, Error> {
    let mut test = build::cargo("test");
    test.args(["--profile", build::PROFILE, "--workspace", "--features", build::FEATURES, "--no-fail-fast"]);
    if full {
        // The long ones look at this variable.
        test.env("PENCERE_TEST_FULL", "1");
    }
    cargo_test(&mut test)
}

fn window(full: bool) -> Result<Tally, Error> {
    build::programs_beside_tests()?;
    let first = stories(full, &[])?;
    // A story depends on a whole desktop. What fails is told once more, by itself; failing twice is failing.
    if first.failed == 0 || first.names.is_empty() || first.names.len() > MOST_AGAIN {
        return Ok(first.tally());
    }
    println!("      again: {}", first.names.join(", "));
    let second = stories(full, &first.names)?;
    Ok(retold(&first, &second))
}

/// What both tellings come to. A second one whose failures have no names has not told its stories.
fn retold(first: &Told, second: &Told) -> Tally {
    let told = usize::try_from(second.failed).is_ok_and(|failed| failed == second.names.len());
    let again = first.names.iter().filter(|name| told && !second.names.contains(name)).cloned().collect();
    Tally { passed: first.passed + second.passed, failed: second.failed, again }
}

/// The stories in the real window: all, or those named.
fn stories(full: bool, names: &[String]) -> Result<Told, Error> {
    let mut test = build::cargo("test");
    test.args(["--profile", build::PROFILE, "--workspace", "--features", build::FEATURES, "--test", "it"]);
    // One window at a time: two would share two cores with their servers, and wait for each other.
    test.args(["--no-fail-fast", "--", "--ignored", "--test-threads=1"]);
    if !names.is_empty() {
        test.arg("--exact").args(names);
    }
    if full {
        test.env("PENCERE_TEST_FULL", "1");
    }
    told(&mut test)
}

/// Counts with the names of what failed.
#[derive(Debug, Default)]
struct Told {
    passed: u32,
    failed: u32,
    names: Vec<String>,
}

impl Told {
    fn tally(&self) -> Tally {
        Tally::counted(self.passed, self.failed)
    }
}

fn cargo_test(command: &mut Command) -> Result<Tally, Error> {
    Ok(told(command)?.tally())
}

/// Runs `cargo test`, shows its output as it comes, and counts. A build that fails counts as one failure.
fn told(command: &mut Command) -> Result<Told, Error> {
    command.env("TMPDIR", scratch_dir()).env(COMPLETE, "1");
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(Error::io("running cargo test"))?;
    let mut tally = Told::default();
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).split(b'\n') {
            let line = line.map_err(Error::io("reading what cargo test says"))?;
            let line = String::from_utf8_lossy(&line);
            let found = counts(&line);
            tally.passed += found.passed;
            tally.failed += found.failed;
            let failed = line.strip_prefix("test ").and_then(|rest| rest.strip_suffix(" ... FAILED"));
            tally.names.extend(failed.map(str::to_owned));
            // One line a passed test would drown what failed.
            if !line.ends_with("... ok") && !line.is_empty() {
                println!("{line}");
            }
        }
    }
    let status = child.wait().map_err(Error::io("waiting for cargo test"))?;
    if !status.success() && tally.failed == 0 {
        tally.failed = 1;
    }
    Ok(tally)
}

/// The counts of a line such as `test result: ok. 3 passed; 1 failed; 0 ignored; …`.
fn counts(line: &str) -> Tally {
    let Some(rest) = line.trim_start().strip_prefix("test result:") else {
        return Tally::default();
    };
    let number = |word: &str| {
        let words: Vec<&str> = rest.split([' ', ';', '.']).filter(|part| !part.is_empty()).collect();
        let pair = words.windows(2).find(|pair| pair[1] == word);
        pair.and_then(|pair| pair[0].parse().ok()).unwrap_or(0)
    };
    Tally::counted(number("passed"), number("failed"))
}

fn ui(_full: bool) -> Result<Tally, Error> {
    let ui = root().join("ui");
    let mut check = Command::new("npm");
    check.args(["run", "--silent", "check"]).current_dir(&ui);
    let mut tally = Tally::of(loud(&mut check));
    tally.add(vitest(&ui)?);
    Ok(tally)
}

/// Runs the pages' own tests and counts them by the report that they leave.
fn vitest(ui: &Path) -> Result<Tally, Error> {
    let report = target_dir().join("ui-tests.json");
    fs::create_dir_all(target_dir()).map_err(Error::io("making the target folder"))?;
    // A report of an earlier run must not pass for this one's.
    let _ = fs::remove_file(&report);
    let mut test = Command::new("npm");
    test.args(["test", "--silent", "--", "--reporter=default", "--reporter=json", "--outputFile.json"]).arg(&report);
    let result = loud(test.current_dir(ui));
    let text = fs::read_to_string(&report).map_err(Error::io("reading vitest's report"))?;
    let counts = serde_json::from_str(&text).map_err(|error| Error::said(format!("vitest's report: {error}")))?;
    let mut tally = reported(&counts);
    if result.is_err() {
        tally.failed = tally.failed.max(1);
    }
    Ok(tally)
}

fn reported(report: &Value) -> Tally {
    let number =
        |key: &str| report.get(key).and_then(Value::as_u64).and_then(|count| u32::try_from(count).ok()).unwrap_or(0);
    Tally::counted(number("numPassedTests"), number("numFailedTests"))
}

/// Every fault, on either database of the centre.
fn fleet(_full: bool) -> Result<Tally, Error> {
    build::programs_beside_tests()?;
    let mut tally = Tally::default();
    for database in ["sqlite", "postgres"] {
        tally.add(Tally::of(pencere(&["fleet", "--database", database])));
    }
    Ok(tally)
}

/// Thirty days without a network at two hundred applications a day, then everything at once: by network, by stick.
fn outage(_full: bool) -> Result<Tally, Error> {
    build::programs_beside_tests()?;
    let month = ["fleet", "--outage", "30", "--per-day", "200"];
    let mut tally = Tally::of(pencere(&month));
    tally.add(Tally::of(pencere(&[&month[..], &["--usb"]].concat())));
    Ok(tally)
}

fn pencere(words: &[&str]) -> Result<(), Error> {
    loud(Command::new(bin_dir().join("pencere")).args(words))
}

fn fuzzed(_full: bool) -> Result<Tally, Error> {
    let [passed, failed] = fuzz::each_for(FUZZED)?;
    Ok(Tally::counted(passed, failed))
}

fn requests(_full: bool) -> Result<Tally, Error> {
    Ok(Tally::of(schemathesis::run(&[]).map(drop)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_result_line_of_cargo_is_counted() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.07s";
        assert_eq!(counts(line), Tally::counted(12, 3));
        assert_eq!(counts("test a_test ... ok"), Tally::default());
    }

    #[test]
    fn the_report_of_vitest_is_counted() {
        let report = serde_json::json!({ "numPassedTests": 7, "numFailedTests": 1 });
        assert_eq!(reported(&report), Tally::counted(7, 1));
    }

    #[test]
    fn what_passed_at_the_second_attempt_is_told_in_the_last_line() {
        let told = |passed, names: &[&str]| {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            Told { passed, failed: u32::try_from(names.len()).unwrap(), names }
        };
        let mut tally = retold(&told(30, &["window::a", "window::b"]), &told(1, &["window::b"]));
        tally.add(Tally::counted(9, 0));
        assert_eq!(tally.line(), "40 passed, 1 failed; 1 at the second attempt: window::a");
        assert_eq!(Tally::counted(40, 0).line(), "40 passed, 0 failed");
        let unbuilt = Told { failed: 1, ..Told::default() };
        assert!(retold(&told(30, &["window::a"]), &unbuilt).again.is_empty());
    }

    #[test]
    fn the_long_checks_come_when_all_or_one_of_them_is_asked_for() {
        let names = |only, full| chosen(only, full).iter().map(|(name, _)| *name).collect::<Vec<_>>();
        assert_eq!(names(None, false), CHECKS.map(|(name, _)| name));
        assert_eq!(names(None, true).len(), CHECKS.len() + LONG.len());
        assert_eq!(names(Some("fuzz"), false), ["fuzz"]);
        assert_eq!(names(Some("lint"), true), ["lint"]);
        assert!(names(Some("window2"), true).is_empty());
    }
}
