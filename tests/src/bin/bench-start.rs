//! From the process's start to the first picture, and the memory of the idle window; peers beside ours, in rotation.
#![allow(clippy::print_stdout, reason = "a command for the terminal")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::thread::sleep;
use std::time::{Duration, Instant};

use e2e::Error;
use serde_json::json;
use xtask::rig::{Centre, DEVICE_CREDENTIALS, Face, Process, command, credentials};
use xtask::{bin_dir, root, target_dir};

const ROUNDS: usize = 5;
/// Text on a page has at least so many shades; a blank window has one or two.
const SHADES: usize = 8;
/// The rows of the screen where every page has text and no window has its title: a frame that is drawn before its page is no picture.
const PAGE: std::ops::Range<u64> = 200..600;

/// A window to be measured.
struct Contender {
    name: &'static str,
    words: Vec<String>,
    variables: Vec<(&'static str, String)>,
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
    let folder = std::env::temp_dir().join(format!("bench-start-{}", std::process::id()));
    fs::create_dir_all(&folder).map_err(Error::io("making a folder"))?;
    let result = measure_all(&folder);
    // What is left there is of no use to anyone.
    let _ = fs::remove_dir_all(&folder);
    result
}

fn measure_all(folder: &Path) -> Result<(), Error> {
    let screen = Screen::start(folder)?;
    let centre = Centre::start(&bin_dir().join("pencere"), &folder.join("centre"))?;
    let contenders = contenders(folder, &centre)?;
    let mut figures: BTreeMap<&str, (Vec<f64>, Vec<f64>)> = BTreeMap::new();
    // The first round warms caches and profiles; it also enrols our device. It is not counted.
    for round in 0..=ROUNDS {
        for contender in &contenders {
            let (milliseconds, mebibytes) = screen.measure(contender, folder)?;
            if round > 0 {
                let entry = figures.entry(contender.name).or_default();
                entry.0.push(milliseconds);
                entry.1.push(mebibytes);
            }
        }
    }
    report(figures);
    Ok(())
}

fn report(figures: BTreeMap<&str, (Vec<f64>, Vec<f64>)>) {
    let medians: BTreeMap<&str, (f64, f64)> =
        figures.into_iter().map(|(name, (times, sizes))| (name, (median(times), median(sizes)))).collect();
    for (name, (milliseconds, mebibytes)) in &medians {
        println!("{}", json!({ "bench": format!("start: {name}"), "value": milliseconds, "unit": "ms" }));
        println!("{}", json!({ "bench": format!("memory (PSS): {name}"), "value": mebibytes, "unit": "MiB" }));
    }
    let Some(ours) = medians.get("pencere") else { return };
    for (peer, goal) in [("chromium --app", 0.85), ("trivial Tauri window", 1.15)] {
        if let Some(other) = medians.get(peer) {
            let ratio = |what: &str, value: f64| json!({ "bench": format!("{what}: pencere / {peer}"), "value": value, "unit": "×", "goal": goal, "better": "less" });
            println!("{}", ratio("start", ours.0 / other.0));
            println!("{}", ratio("memory (PSS)", ours.1 / other.1));
        }
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn contenders(folder: &Path, centre: &Centre) -> Result<Vec<Contender>, Error> {
    let keys = folder.join("keys");
    credentials(&keys, &DEVICE_CREDENTIALS)?;
    let code = centre.device_code(Face::Kiosk)?;
    let text = |path: &Path| path.display().to_string();
    let mut ours = vec![text(&bin_dir().join("pencere-desktop")), "--store".into(), text(&folder.join("store"))];
    ours.extend(["--centre".into(), centre.url(), "--enrol".into(), code]);
    let plain = || vec![("WEBKIT_DISABLE_DMABUF_RENDERER", "1".to_owned())];
    let mut variables = plain();
    variables.push(("CREDENTIALS_DIRECTORY", text(&keys)));
    let mut all = vec![Contender { name: "pencere", words: ours, variables }];
    match trivial_window() {
        Ok(binary) => {
            let words = vec![text(&binary)];
            all.push(Contender { name: "trivial Tauri window", words: words.clone(), variables: plain() });
            // What no window of this library on this machine can be below: ours sets the same for itself.
            let variables = [plain(), vec![("DBUS_SESSION_BUS_ADDRESS", "disabled:".to_owned())]].concat();
            all.push(Contender { name: "trivial Tauri window without a session bus", words, variables });
        }
        Err(error) => eprintln!("no trivial window: {error}"),
    }
    all.extend(e2e::browser::chromium().map(|browser| window_of(browser, folder)));
    Ok(all)
}

/// A browser's window without its frame, on the page of the trivial window.
fn window_of(browser: &str, folder: &Path) -> Contender {
    let page = root().join("tests/fixtures/trivial-window/index.html");
    let profile = format!("--user-data-dir={}", folder.join("profile").display());
    let words = [
        browser,
        "--no-sandbox",
        "--no-first-run",
        "--test-type",
        &profile,
        "--window-position=0,0",
        "--window-size=1280,800",
    ];
    let mut words: Vec<String> = words.map(str::to_owned).to_vec();
    words.push(format!("--app=file://{}", page.display()));
    Contender { name: "chromium --app", words, variables: Vec::new() }
}

/// Builds the least Tauri window with our own versions of everything.
fn trivial_window() -> Result<PathBuf, Error> {
    let (from, to) = (root().join("tests/fixtures/trivial-window"), target_dir().join("bench/trivial-window"));
    for dir in ["src", "page", "icons"] {
        fs::create_dir_all(to.join(dir)).map_err(Error::io("making the trivial window's folder"))?;
    }
    let files = [
        (from.join("manifest.toml"), "Cargo.toml"),
        (from.join("main.rs"), "src/main.rs"),
        (from.join("build.rs"), "build.rs"),
        (from.join("tauri.conf.json"), "tauri.conf.json"),
        (from.join("index.html"), "page/index.html"),
        (root().join("src-tauri/icons/icon.png"), "icons/icon.png"),
        (root().join("Cargo.lock"), "Cargo.lock"),
    ];
    for (source, target) in files {
        fs::copy(&source, to.join(target)).map_err(Error::io(format!("copying {}", source.display())))?;
    }
    let mut build = Command::new("cargo");
    build
        .args(["build", "--release", "--manifest-path"])
        .arg(to.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(target_dir());
    let status = build.status().map_err(Error::io("building the trivial window"))?;
    if !status.success() {
        return Err(Error::said("the trivial window could not be built"));
    }
    Ok(target_dir().join("release/trivial-window"))
}

/// A virtual display whose picture can be read as a file.
struct Screen {
    _process: Process,
    name: String,
    picture: PathBuf,
}

impl Screen {
    fn start(folder: &Path) -> Result<Self, Error> {
        let number = folder.join("display.number");
        let mut xvfb = command("sh");
        let script = "exec Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -fbdir \"$1\" 3>\"$2\"";
        xvfb.args(["-c", script, "sh"]).arg(folder).arg(&number);
        let mut process = Process::start("Xvfb", &mut xvfb, &folder.join("display.log"))?;
        let taken = process.until(Duration::from_secs(20), || {
            fs::read_to_string(&number).ok().filter(|text| text.ends_with('\n')).map(|text| text.trim().to_owned())
        })?;
        Ok(Screen { _process: process, name: format!(":{taken}"), picture: folder.join("Xvfb_screen0") })
    }

    /// Milliseconds from the start to the first text on the screen, and MiB (PSS) of all its processes 3 s later.
    fn measure(&self, contender: &Contender, folder: &Path) -> Result<(f64, f64), Error> {
        let (program, words) = contender.words.split_first().ok_or_else(|| Error::said("nothing to start"))?;
        let mut start = command(program);
        start
            .args(words)
            .env("DISPLAY", &self.name)
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env_remove("WAYLAND_DISPLAY");
        start.envs(contender.variables.iter().map(|(name, value)| (*name, value.as_str())));
        let begun = Instant::now();
        let mut process = Process::start(contender.name, &mut start, &folder.join("contender.log"))?;
        process.until(Duration::from_secs(60), || (self.shades() >= SHADES).then_some(()))?;
        let milliseconds = begun.elapsed().as_secs_f64() * 1000.0;
        sleep(Duration::from_secs(3));
        let mebibytes = memory(process.id());
        let family = tree(process.id());
        process.stop();
        for pid in family {
            xtask::rig::signal(pid, "KILL");
        }
        while self.shades() >= SHADES {
            sleep(Duration::from_millis(20));
        }
        Ok((milliseconds, mebibytes))
    }

    /// How many colours every eighth line of the page has (the file is an XWD dump of 32-bit pixels).
    fn shades(&self) -> usize {
        let Ok(file) = File::open(&self.picture) else { return 0 };
        let mut head = [0u8; 100];
        if file.read_exact_at(&mut head, 0).is_err() {
            return 0;
        }
        let word = |index: usize| {
            u64::from(u32::from_be_bytes([
                head[index * 4],
                head[index * 4 + 1],
                head[index * 4 + 2],
                head[index * 4 + 3],
            ]))
        };
        let (start, line) = (word(0) + word(19) * 12, word(12));
        let mut colours = BTreeSet::new();
        let mut pixels = vec![0u8; usize::try_from(line).unwrap_or(0)];
        for row in PAGE.step_by(8) {
            if file.read_exact_at(&mut pixels, start + row * line).is_ok() {
                colours.extend(pixels.chunks_exact(4).map(|pixel| [pixel[0], pixel[1], pixel[2]]));
            }
        }
        colours.len()
    }
}

/// A process with all its descendants.
fn tree(pid: u32) -> Vec<u32> {
    let mut family = vec![pid];
    let mut parents: Vec<(u32, u32)> = Vec::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(child) = entry.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else { continue };
        let stat = fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        let parent = stat.rsplit_once(')').and_then(|(_, rest)| rest.split_whitespace().nth(1)?.parse().ok());
        parents.extend(parent.map(|parent| (child, parent)));
    }
    let mut at = 0;
    while let Some(current) = family.get(at).copied() {
        family.extend(parents.iter().filter(|(_, parent)| *parent == current).map(|(child, _)| *child));
        at += 1;
    }
    family
}

/// MiB of proportional memory of a process and its descendants.
fn memory(pid: u32) -> f64 {
    let of = |pid: &u32| {
        let text = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("Pss:"))?;
        line.trim().trim_end_matches(" kB").trim().parse::<f64>().ok()
    };
    tree(pid).iter().filter_map(of).sum::<f64>() / 1024.0
}
