//! `cargo xtask bench`: runs every benchmark and shows its figures beside their goals.
//!
//! A benchmark is any bench target of the workspace or any binary `bench-*` of the package `e2e`. Besides what it
//! prints for people, it prints one line of JSON per figure: `{"bench":…,"value":…,"unit":…,"goal":…,"better":"less"|"more"}`.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use serde_json::{Value, json};
use xtask::{Error, bin_dir, root, target_dir};

use crate::args::Args;
use crate::steps::{Steps, loud, quiet};
use crate::{build, setup};

/// One measured figure.
#[derive(Debug, Clone)]
struct Figure {
    name: String,
    value: f64,
    unit: String,
    /// The goal, and whether less is better.
    goal: Option<(f64, bool)>,
}

impl Figure {
    fn parse(line: &str) -> Option<Figure> {
        let value: Value = serde_json::from_str(line.trim()).ok()?;
        let text = |key: &str| value.get(key).and_then(Value::as_str);
        let goal = value.get("goal").and_then(Value::as_f64).map(|goal| (goal, text("better") != Some("more")));
        Some(Figure {
            name: text("bench")?.to_owned(),
            value: value.get("value")?.as_f64()?,
            unit: text("unit").unwrap_or_default().to_owned(),
            goal,
        })
    }

    fn met(&self) -> Option<bool> {
        self.goal.map(|(goal, less)| if less { self.value <= goal } else { self.value >= goal })
    }

    fn json(&self) -> Value {
        json!({
            "bench": self.name, "value": self.value, "unit": self.unit,
            "goal": self.goal.map(|(goal, _)| goal),
            "better": self.goal.map(|(_, less)| if less { "less" } else { "more" }),
            "met": self.met(),
        })
    }
}

pub fn run(words: &[String]) -> Result<ExitCode, Error> {
    let args = Args::parse(words, &["json", "only"], &["peers"])?;
    let only = args.get("only").unwrap_or_default();
    let mut steps = Steps::new(5);
    steps.step("system packages", || setup::packages(setup::Purpose::Window))?;
    steps.step("pages", setup::pages)?;
    // All at once: a selection of packages is a selection of features, and would compile nearly everything anew.
    steps.step("programs and benchmarks, optimised", compile)?;
    let mut figures = steps.step("benchmarks of the crates", || crates(only))?;
    figures.extend(steps.step("benchmarks of the programs", || programs(only))?);
    if args.has("peers") {
        figures.extend(peers(&figures)?);
    }
    print!("{}", table(&figures));
    if let Some(path) = args.get("json") {
        let all: Vec<Value> = figures.iter().map(Figure::json).collect();
        fs::write(path, format!("{:#}\n", Value::Array(all))).map_err(Error::io(format!("writing {path}")))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Bench targets by package, from cargo's own list.
fn targets() -> Result<Vec<(String, String)>, Error> {
    let text = quiet(build::cargo("metadata").args(["--format-version", "1", "--no-deps"]))?;
    let metadata: Value =
        serde_json::from_str(&text).map_err(|error| Error::said(format!("cargo metadata: {error}")))?;
    let mut found = Vec::new();
    for package in list(&metadata, "packages") {
        for target in list(package, "targets") {
            let name = |value: &Value| value.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
            if list(target, "kind").iter().any(|kind| kind == "bench") {
                found.push((name(package), name(target)));
            }
        }
    }
    Ok(found)
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn crates(only: &str) -> Result<Vec<Figure>, Error> {
    let mut figures = Vec::new();
    for (package, target) in targets()? {
        if !format!("{package}/{target}").contains(only) {
            continue;
        }
        println!("      {package}/{target}");
        figures.extend(measured(optimised("bench").args(["--bench", &target]))?);
    }
    Ok(figures)
}

/// Names each benchmark: `--benches` would compile every library once more, as a bench of its own.
fn compile() -> Result<(), Error> {
    let mut command = optimised("build");
    command.arg("--bins");
    for (_, target) in targets()? {
        command.args(["--bench", &target]);
    }
    loud(&mut command)
}

/// A command of cargo on the whole workspace in the profile of benchmarks.
fn optimised(word: &str) -> Command {
    let mut command = build::cargo(word);
    command.args(["--profile", "bench", "--workspace", "--features", build::FEATURES]);
    command
}

/// The binaries `bench-*` of the package `e2e`, on the real programs.
fn programs(only: &str) -> Result<Vec<Figure>, Error> {
    let folder = root().join("tests/src/bin");
    let mut names: Vec<String> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.path().file_stem().map(|stem| stem.to_string_lossy().into_owned()))
        .filter(|name| name.starts_with("bench-") && name.contains(only))
        .collect();
    names.sort();
    let release = bin_dir().with_file_name("release");
    let mut figures = Vec::new();
    for name in names {
        println!("      {name}");
        let mut command = Command::new(release.join(&name));
        command.env("PENCERE_BIN_DIR", &release);
        figures.extend(measured(&mut command)?);
    }
    Ok(figures)
}

/// The figures of our own push, documents a second, as the benchmark of the crate `sync` names them: by the centre's database.
const PUSHES: [(&str, &str); 2] =
    [("push of 10,000 applications, sqlite", "SQLite"), ("push of 10,000 applications, postgres", "PostgreSQL")];
const PUSH_GOAL: f64 = 3.5;

/// Runs the peers' own scripts beside ours, from a copy of the folder that `PENCERE_PEERS` names.
fn peers(ours: &[Figure]) -> Result<Vec<Figure>, Error> {
    let folder = std::env::var_os("PENCERE_PEERS")
        .ok_or_else(|| Error::said("--peers needs PENCERE_PEERS, the folder of the peers' scripts"))?;
    let copy = target_dir().join("bench/peers");
    fs::create_dir_all(&copy).map_err(Error::io("making the peers' folder"))?;
    loud(Command::new("cp").arg("-rf").arg(Path::new(&folder).join("sync")).arg(&copy))?;
    let node = copy.join("sync/node");
    loud(Command::new("npm").args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(&node))?;
    let text = quiet(Command::new("node").args(["bench_pouchdb.js", "10000", "100"]).current_dir(&node))?;
    let answer: Value =
        serde_json::from_str(text.trim()).map_err(|error| Error::said(format!("PouchDB's script: {error}")))?;
    let value = answer
        .get("push_docs_s")
        .and_then(Value::as_f64)
        .ok_or_else(|| Error::said("PouchDB's script gave no rate"))?;
    let mut figures =
        vec![Figure { name: "push of 10,000 documents: PouchDB".into(), value, unit: "/s".into(), goal: None }];
    figures.extend(beside(ours, value));
    Ok(figures)
}

/// Our own pushes beside that of a peer, documents a second.
fn beside(ours: &[Figure], peer: f64) -> Vec<Figure> {
    let ratio = |(push, database): (&str, &str)| {
        let push = ours.iter().find(|figure| figure.name == push)?;
        let name = format!("push: pencere on {database} / PouchDB");
        Some(Figure { name, value: push.value / peer, unit: "×".into(), goal: Some((PUSH_GOAL, false)) })
    };
    PUSHES.into_iter().filter_map(ratio).collect()
}

/// Runs a benchmark; shows what it prints for people and gathers its figures.
fn measured(command: &mut Command) -> Result<Vec<Figure>, Error> {
    let output =
        command.stdin(Stdio::null()).stderr(Stdio::inherit()).output().map_err(Error::io("running a benchmark"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut figures = Vec::new();
    for line in text.lines() {
        match Figure::parse(line) {
            Some(figure) => figures.push(figure),
            None => println!("{line}"),
        }
    }
    if output.status.success() {
        Ok(figures)
    } else {
        Err(Error::said(format!("a benchmark ended with {}", output.status)))
    }
}

fn table(figures: &[Figure]) -> String {
    let width = figures.iter().map(|figure| figure.name.chars().count()).max().unwrap_or(0);
    let mut lines = String::new();
    for figure in figures {
        let goal =
            figure.goal.map_or(String::new(), |(goal, less)| format!("goal {} {goal}", if less { "≤" } else { "≥" }));
        let met = match figure.met() {
            Some(true) => "met",
            Some(false) => "MISSED",
            None => "",
        };
        let value = if figure.value >= 100.0 { format!("{:.0}", figure.value) } else { format!("{:.3}", figure.value) };
        lines.push_str(format!("{:<width$}  {value:>12} {:<8} {goal:<16} {met}", figure.name, figure.unit).trim_end());
        lines.push('\n');
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_knows_whether_its_goal_is_met() {
        let less = Figure::parse(r#"{"bench":"a","value":0.9,"unit":"×","goal":1.0,"better":"less"}"#).unwrap();
        let more = Figure::parse(r#"{"bench":"b","value":0.9,"unit":"×","goal":1.0,"better":"more"}"#).unwrap();
        assert_eq!((less.met(), more.met()), (Some(true), Some(false)));
        assert!(table(&[less, more]).contains("MISSED"));
    }

    #[test]
    fn our_pushes_stand_beside_the_peers() {
        let line = r#"{"bench":"push of 10,000 applications, postgres","value":9000.0,"unit":"/s"}"#;
        let ratios = beside(&[Figure::parse(line).unwrap()], 3_000.0);
        assert_eq!(ratios.iter().map(|ratio| ratio.value).collect::<Vec<_>>(), [3.0]);
        assert_eq!(ratios[0].met(), Some(false));
    }

    #[test]
    fn other_lines_are_no_figures() {
        assert!(Figure::parse("Timer precision: 20 ns").is_none());
        assert!(Figure::parse("{\"value\":1}").is_none());
    }
}
