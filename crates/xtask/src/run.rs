//! `cargo xtask run`: from a fresh machine to a kiosk in use.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use serde_json::Value;
use xtask::rig::{Centre, DEVICE_CREDENTIALS, Display, Face, Printer, Process, command, credentials};
use xtask::{Error, bin_dir, root, scratch_dir, specimen, target_dir};

use crate::args::Args;
use crate::steps::{Steps, quiet};
use crate::{build, setup};

/// What was asked for.
struct Wish {
    face: Face,
    lang: String,
    service: String,
    answers: Option<PathBuf>,
    mrz: Option<PathBuf>,
    out: PathBuf,
    /// Whether a display of its own stands upright.
    portrait: bool,
    /// Whether a person is there to look at a window.
    watched: bool,
}

impl Wish {
    fn parse(words: &[String]) -> Result<Self, Error> {
        let args = Args::parse(words, &["lang", "service", "answers", "mrz", "out"], &["counter", "portrait"])?;
        let lang = args.get("lang").unwrap_or("az").to_owned();
        if !["az", "en", "ru"].contains(&lang.as_str()) {
            return Err(Error::said(format!("--lang is az, en or ru, not `{lang}`")));
        }
        let here = std::env::current_dir().map_err(Error::io("looking for the current folder"))?;
        let path = |name: &str| args.get(name).map(|text| here.join(text));
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        Ok(Wish {
            face: if args.has("counter") { Face::Counter } else { Face::Kiosk },
            lang,
            service: args.get("service").unwrap_or("REG").to_owned(),
            answers: path("answers"),
            mrz: path("mrz"),
            out: path("out").unwrap_or_else(|| target_dir().join("run")),
            portrait: args.has("portrait"),
            watched: set("DISPLAY") || set("WAYLAND_DISPLAY"),
        })
    }

    /// Whether a visitor is to be played: always without a display, and wherever answers were given.
    fn plays(&self) -> bool {
        !self.watched || self.answers.is_some() || self.mrz.is_some()
    }
}

pub fn run(words: &[String]) -> Result<ExitCode, Error> {
    let wish = Wish::parse(words)?;
    let mut steps = Steps::new(if wish.plays() { 7 } else { 6 });
    let purpose = if wish.plays() { setup::Purpose::Window } else { setup::Purpose::Build };
    steps.step("system packages", || setup::packages(purpose))?;
    // Programs that somebody named are built, with their pages in them.
    let built = std::env::var_os("PENCERE_BIN_DIR").is_some();
    steps.step("pages", || if built { Ok(()) } else { setup::pages() })?;
    steps.step("programs", || if built { Ok(()) } else { build::programs() })?;
    prepare(&wish.out)?;
    let answers = wish.out.join("answers.json");
    if wish.plays() {
        write_answers(&wish, &answers)?;
        if !steps.step("checking the answers", || check(&wish, &answers))? {
            return Ok(ExitCode::FAILURE);
        }
    }
    let place = Place::new(&wish.out)?;
    let centre = steps.step("starting the centre", || Centre::start(&bin_dir().join("pencere"), &place.centre()))?;
    println!("      centre: {}", centre.url());
    let printer = Printer::available().then(|| Printer::start(&place.printer())).transpose()?;
    let app = steps.step("enrolling this device", || application(&wish, &place, &centre, printer.as_ref()))?;
    let code = if wish.plays() {
        let code = steps.step("playing one visitor", || play(&wish, &place, &app, &answers))?;
        list(&wish.out);
        code
    } else {
        let what = "opening the window (close it, or Ctrl-C here, to end)";
        steps.step(what, || open(&wish, &place, &app))?
    };
    println!("{:.1} s in all", steps.elapsed());
    Ok(code)
}

/// Where a run's processes keep what is theirs: stores, keys and spools live in a temporary folder that the run
/// removes; logs and results in the folder the user named.
struct Place {
    out: PathBuf,
    temp: PathBuf,
}

impl Place {
    /// The same folder for the same results, so that a run that was killed leaves nothing behind for ever.
    fn new(out: &Path) -> Result<Self, Error> {
        let mut hasher = DefaultHasher::new();
        (out, std::env::var_os("USER")).hash(&mut hasher);
        let temp = scratch_dir().join(format!("pencere-run-{:016x}", hasher.finish()));
        let _ = fs::remove_dir_all(&temp);
        fs::create_dir_all(&temp).map_err(Error::io("making a temporary folder"))?;
        Ok(Place { out: out.to_path_buf(), temp })
    }

    fn centre(&self) -> PathBuf {
        self.temp.join("centre")
    }

    fn printer(&self) -> PathBuf {
        self.temp.join("printer")
    }

    fn keys(&self) -> PathBuf {
        self.temp.join("keys")
    }

    fn store(&self) -> PathBuf {
        self.temp.join("store")
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        // The centre's log is worth keeping; nothing else outlives the run.
        let _ = fs::copy(self.centre().join("centre.log"), self.out.join("centre.log"));
        let _ = fs::remove_dir_all(&self.temp);
    }
}

/// Empties the folder of what an earlier run left there, and nothing else.
fn prepare(out: &Path) -> Result<(), Error> {
    fs::create_dir_all(out).map_err(Error::io("making the folder for the results"))?;
    for entry in fs::read_dir(out).map_err(Error::io("reading the folder for the results"))?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let ours = name.ends_with(".png")
            || name.ends_with(".log")
            || (name.starts_with("status-") && name.ends_with(".html"));
        if ours || ["receipt.pdf", "summary.json", "answers.json"].contains(&name.as_str()) {
            fs::remove_file(entry.path()).map_err(Error::io("removing an earlier result"))?;
        }
    }
    Ok(())
}

fn write_answers(wish: &Wish, target: &Path) -> Result<(), Error> {
    let mut answers = match &wish.answers {
        Some(path) => {
            let text = fs::read_to_string(path).map_err(Error::io(format!("reading {}", path.display())))?;
            serde_json::from_str(&text).map_err(|error| Error::said(format!("{}: {error}", path.display())))?
        }
        None if wish.service == "REG" => specimen::registration(),
        None => sample(&wish.service)?,
    };
    if let Some(path) = &wish.mrz {
        let text = fs::read_to_string(path).map_err(Error::io(format!("reading {}", path.display())))?;
        if let Value::Object(fields) = &mut answers {
            if wish.answers.is_none() {
                let read = read_from_passport(&wish.service)?;
                fields.retain(|id, _| !read.contains(id));
            }
            fields.insert("mrz".to_owned(), Value::String(text.trim_end().to_owned()));
        }
    }
    fs::write(target, format!("{answers:#}\n")).map_err(Error::io("writing the answers"))
}

/// The fields that a passport fills in: the example's own would be another person's.
fn read_from_passport(service: &str) -> Result<Vec<String>, Error> {
    let mut services = Command::new(bin_dir().join("pencere"));
    let text = quiet(services.args(["services", service, "--schema"]))?;
    let schema: Value =
        serde_json::from_str(&text).map_err(|error| Error::said(format!("the schema of the answers: {error}")))?;
    let of_passport = |part: &Value| part.as_str().is_some_and(|part| !part.starts_with("visa_"));
    let properties = schema["properties"].as_object().into_iter().flatten();
    Ok(properties.filter(|(_, property)| of_passport(&property["x-mrz"])).map(|(id, _)| id.clone()).collect())
}

/// Answers that the catalogue makes up for a service.
fn sample(service: &str) -> Result<Value, Error> {
    let mut services = Command::new(bin_dir().join("pencere"));
    let text = quiet(services.args(["services", service, "--sample"]))?;
    serde_json::from_str(&text).map_err(|error| Error::said(format!("the example answers: {error}")))
}

/// `pencere check`: prints the problems and gives whether there were none.
fn check(wish: &Wish, answers: &Path) -> Result<bool, Error> {
    let mut check = Command::new(bin_dir().join("pencere"));
    check.args(["check", &wish.service]).arg(answers).args(["--lang", &wish.lang]);
    let output = check.output().map_err(Error::io("running pencere check"))?;
    if !output.status.success() {
        eprint!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    }
    Ok(output.status.success())
}

/// The desktop application's arguments.
fn application(wish: &Wish, place: &Place, centre: &Centre, printer: Option<&Printer>) -> Result<Vec<String>, Error> {
    credentials(&place.keys(), &DEVICE_CREDENTIALS)?;
    let code = centre.device_code(wish.face)?;
    let mut words: Vec<String> =
        vec!["--store".into(), place.store().display().to_string(), "--centre".into(), centre.url()];
    words.extend(["--enrol".into(), code, "--lang".into(), wish.lang.clone(), "--specimen-scanner".into()]);
    words.extend(["--demo-out".into(), wish.out.display().to_string()]);
    if let Some(printer) = printer {
        words.extend(["--printer".into(), printer.uri()]);
    }
    if wish.face == Face::Counter {
        let password = centre.add_officer("officer", "Officer")?;
        println!("      login: officer\n      password: {password}");
    }
    Ok(words)
}

/// Opens the window on the display that is there and waits for its end.
fn open(wish: &Wish, place: &Place, app: &[String]) -> Result<ExitCode, Error> {
    let mut desktop = command(bin_dir().join("pencere-desktop"));
    desktop.args(app).env("CREDENTIALS_DIRECTORY", place.keys());
    let status = Process::start("the application", &mut desktop, &wish.out.join("app.log"))?.wait()?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Plays one visitor by input events in the real window, on a display of its own where there is none.
fn play(wish: &Wish, place: &Place, app: &[String], answers: &Path) -> Result<ExitCode, Error> {
    let (width, height) = if wish.portrait { (1080, 1920) } else { (1920, 1080) };
    let display = if wish.watched { None } else { Some(Display::start(width, height, &place.temp)?) };
    let mut visit = command(bin_dir().join("visit"));
    visit.arg("--app").arg(bin_dir().join("pencere-desktop")).arg("--answers").arg(answers).arg("--out").arg(&wish.out);
    visit.args(["--lang", &wish.lang, "--service", &wish.service, "--face", wish.face.name()]);
    if let Some(display) = &display {
        visit.env("DISPLAY", display.name()).arg("--framebuffer").arg(display.framebuffer());
    }
    visit.env("CREDENTIALS_DIRECTORY", place.keys()).arg("--").args(app);
    let mut process = Process::start("the visitor", &mut visit, &wish.out.join("visit.log"))?;
    let status = process.wait()?;
    if status.success() {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("{}", process.tail());
    Ok(ExitCode::FAILURE)
}

fn list(out: &Path) {
    println!("      results in {}", out.strip_prefix(root()).unwrap_or(out).display());
    let mut names: Vec<String> = fs::read_dir(out)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    println!("      {}", names.join("  "));
    // Absent when the visit failed; the visitor's log says why.
    if let Ok(text) = quiet(Command::new("cat").arg(out.join("summary.json"))) {
        print!("{text}");
    }
}
