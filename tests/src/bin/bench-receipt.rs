//! One receipt by a process that has just been started, as scripts and other programs ask for it; peers beside ours, in rotation.
#![allow(clippy::print_stdout, reason = "a command for the terminal")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use e2e::Error;
use serde_json::json;
use xtask::{bin_dir, root};

const ROUNDS: usize = 15;
const OURS: &str = "pencere";
const PLAIN: &str = "plain printpdf";
const CHROMIUM: &str = "chromium";
/// The largest receipt, in bytes.
const LARGEST: f64 = 36_000.0;

/// What makes a PDF, and where.
struct Contender {
    name: &'static str,
    words: Vec<String>,
    pdf: PathBuf,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Error> {
    let folder = std::env::temp_dir().join(format!("bench-receipt-{}", std::process::id()));
    fs::create_dir_all(&folder).map_err(Error::io("making a folder"))?;
    let result = contenders(&folder).and_then(|contenders| measure_all(&contenders));
    // What is left there is of no use to anyone.
    let _ = fs::remove_dir_all(&folder);
    result
}

fn measure_all(contenders: &[Contender]) -> Result<(), Error> {
    let mut times: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    // The first round warms the caches of the system. It is not counted.
    for round in 0..=ROUNDS {
        for contender in contenders {
            let begun = Instant::now();
            once(&contender.words)?;
            if round > 0 {
                times.entry(contender.name).or_default().push(begun.elapsed().as_secs_f64() * 1000.0);
            }
        }
    }
    let medians: BTreeMap<&str, f64> = times.into_iter().map(|(name, times)| (name, median(times))).collect();
    for contender in contenders {
        let bytes = fs::metadata(&contender.pdf).map_err(Error::io("looking for the PDF"))?.len() as f64;
        let name = contender.name;
        let bound = if name == OURS { json!({ "goal": LARGEST, "better": "less" }) } else { json!({}) };
        print("ms", &format!("receipt, cold process: {name}"), medians.get(name).copied(), json!({}));
        print("bytes", &format!("receipt, size: {name}"), Some(bytes), bound);
        print("MiB", &format!("receipt, peak memory: {name}"), peak(&contender.words), json!({}));
    }
    let ratio = |one: &str, other: &str| Some(medians.get(one)? / medians.get(other)?);
    let (less, more) = (json!({ "goal": 1.3, "better": "less" }), json!({ "goal": 60.0, "better": "more" }));
    print("×", "receipt, cold process: pencere / plain printpdf", ratio(OURS, PLAIN), less);
    print("×", "receipt, cold process: chromium / pencere", ratio(CHROMIUM, OURS), more);
    Ok(())
}

/// A figure, if there is one.
fn print(unit: &str, bench: &str, value: Option<f64>, bound: serde_json::Value) {
    let Some(value) = value else { return };
    let mut figure = bound;
    for (key, field) in [("bench", json!(bench)), ("value", json!(value)), ("unit", json!(unit))] {
        figure[key] = field;
    }
    println!("{figure}");
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Runs a command to its end.
fn once(words: &[String]) -> Result<String, Error> {
    let (program, words) = words.split_first().ok_or_else(|| Error::said("nothing to run"))?;
    let output = Command::new(program).args(words).stdin(Stdio::null()).output();
    let output = output.map_err(Error::io(format!("running {program}")))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(Error::said(format!("{program}: {}", String::from_utf8_lossy(&output.stderr))))
    }
}

/// The largest resident memory of a command's process in MiB, where GNU time is installed.
fn peak(words: &[String]) -> Option<f64> {
    let output = Command::new("/usr/bin/time").args(["-f", "%M"]).args(words).stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    text.lines().last()?.trim().parse::<f64>().ok().map(|kibibytes| kibibytes / 1024.0)
}

fn contenders(folder: &Path) -> Result<Vec<Contender>, Error> {
    let text = |path: &Path| path.display().to_string();
    let pencere = text(&bin_dir().join("pencere"));
    let (answers, svg) = (folder.join("answers.json"), folder.join("receipt.svg"));
    let sample = once(&[pencere.as_str(), "services", "REG", "--sample"].map(str::to_owned))?;
    fs::write(&answers, sample).map_err(Error::io("writing the answers"))?;
    let pdf = |name: &str| folder.join(format!("{name}.pdf"));
    let mut words = vec![pencere, "receipt".to_owned(), "REG".to_owned(), text(&answers)];
    words.extend(["--lang", "ru", "--kind", "original", "-o"].map(str::to_owned));
    words.push(text(&pdf("ours")));
    // The reference draws the text of our first page.
    once(&[words.clone(), vec!["--svg".to_owned(), text(&svg)]].concat())?;
    let svg = fs::read_to_string(&svg).map_err(Error::io("reading the picture"))?;
    let lines = lines(&svg);
    let (list, page) = (folder.join("lines.txt"), folder.join("page.html"));
    fs::write(&list, &lines).map_err(Error::io("writing the lines"))?;
    fs::write(&page, html(&lines)).map_err(Error::io("writing the page"))?;
    let mut all = vec![Contender { name: OURS, words, pdf: pdf("ours") }];
    let words = vec![text(&bin_dir().join("plain-receipt")), text(&list), text(&pdf("plain"))];
    all.push(Contender { name: PLAIN, words, pdf: pdf("plain") });
    all.extend(e2e::browser::chromium().map(|browser| printing(browser, &page, pdf("chromium"), folder)));
    Ok(all)
}

/// A browser that prints a page.
fn printing(browser: &str, page: &Path, pdf: PathBuf, folder: &Path) -> Contender {
    let words = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"];
    let mut words = words.map(str::to_owned).to_vec();
    words.push(format!("--user-data-dir={}", folder.join("profile").display()));
    words.push(format!("--print-to-pdf={}", pdf.display()));
    words.push(format!("file://{}", page.display()));
    Contender { name: CHROMIUM, words, pdf }
}

/// The text of the picture, as `plain-receipt` takes it.
fn lines(svg: &str) -> String {
    let mut lines = String::new();
    for part in svg.split("<text x=").skip(1) {
        let Some((attributes, rest)) = part.split_once('>') else { continue };
        let size = attributes.split("font-size=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or("10");
        let face = if attributes.contains("font-weight") { "bold" } else { "regular" };
        // Writing to a String cannot fail.
        let _ = writeln!(lines, "{size}\t{face}\t{}", rest.split('<').next().unwrap_or_default());
    }
    lines
}

/// The same lines as a page for browsers, in the same font.
fn html(lines: &str) -> String {
    let fonts = root().join("crates/receipt/fonts");
    let face = |file: &str, weight: u16| {
        format!("@font-face{{font-family:R;font-weight:{weight};src:url(file://{}/{file})}}", fonts.display())
    };
    let styles = [face("NotoSans-Regular.ttf", 400), face("NotoSans-Bold.ttf", 700)].concat();
    let mut page = format!(
        "<!doctype html><meta charset=\"utf-8\"><style>@page{{size:A4}}{styles}p{{font-family:R;margin:0}}</style>"
    );
    for line in lines.lines() {
        let mut parts = line.splitn(3, '\t');
        let (size, face, text) = (parts.next().unwrap_or("10"), parts.next(), parts.next().unwrap_or_default());
        let weight = if face == Some("bold") { 700 } else { 400 };
        let _ = write!(page, "<p style=\"font-size:{size}pt;font-weight:{weight}\">{text}</p>");
    }
    page
}
