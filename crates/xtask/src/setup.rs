//! What must be there before anything is built: system packages, Node.js, the pages of `ui/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use xtask::{Error, root};

use crate::steps::{loud, quiet};

const BUILD: &[&str] = &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev", "librsvg2-dev", "libssl-dev"];
const WINDOW: &[&str] = &[
    "xvfb",
    "webkit2gtk-driver",
    "dbus-x11",
    "fonts-noto-core",
    "poppler-utils",
    "zbar-tools",
    "cups",
    "cups-filters",
];
const TEST: &[&str] = &["qpdf", "cups-ipp-utils", "printer-driver-cups-pdf", "postgresql"];
/// Compiles what the crates for Windows bring along in C.
const WINDOWS_COMPILER: &str = "gcc-mingw-w64-x86-64";
/// Windows, as far as this repository compiles for it elsewhere.
pub const WINDOWS: &str = "x86_64-pc-windows-gnu";
const SCHEMATHESIS: &[&str] = &["python3-venv"];
const NODE_AT_LEAST: u32 = 20;

/// What a command is going to do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Build and open the real window on a display that is there.
    Build,
    /// Also drive the window on a virtual display.
    Window,
    /// Also all the tests.
    Test,
    /// Also `cargo xtask schemathesis`.
    Schemathesis,
}

/// Installs the system packages that are missing (Debian and its kin); elsewhere says which are needed.
pub fn packages(purpose: Purpose) -> Result<(), Error> {
    let mut wanted: Vec<&str> = BUILD.to_vec();
    if purpose != Purpose::Build {
        wanted.extend(WINDOW);
    }
    if matches!(purpose, Purpose::Test | Purpose::Schemathesis) {
        wanted.extend(TEST);
    }
    if purpose == Purpose::Schemathesis {
        wanted.extend(SCHEMATHESIS);
    }
    if !works("dpkg-query") || !works("apt-get") {
        println!("This system has no apt. Needed, under whatever names they have here: {}", wanted.join(" "));
        return Ok(());
    }
    let missing = missing(&wanted);
    if missing.is_empty() {
        return Ok(());
    }
    println!("installing {}", missing.join(" "));
    apt(&["update", "-qq"])?;
    let mut words = vec!["install", "-y", "-qq", "--no-install-recommends"];
    words.extend(&missing);
    apt(&words)
}

/// Installs what compiles for [`WINDOWS`].
pub fn windows() -> Result<(), Error> {
    if works("apt-get") && !missing(&[WINDOWS_COMPILER]).is_empty() {
        apt(&["update", "-qq"])?;
        apt(&["install", "-y", "-qq", "--no-install-recommends", WINDOWS_COMPILER])?;
    }
    let mut ask = Command::new("rustc");
    let libraries = quiet(ask.args(["--print", "target-libdir", "--target", WINDOWS]).current_dir(root()));
    if libraries.is_ok_and(|folder| Path::new(folder.trim()).is_dir()) {
        return Ok(());
    }
    if !works("rustup") {
        return Err(Error::said(format!(
            "Rust lacks its library for {WINDOWS} and there is no rustup to add it: install Rust by https://rustup.rs, or the library \
             as this system packages it (libstd-rust-dev-windows on Debian), then start again"
        )));
    }
    loud(Command::new("rustup").args(["target", "add", WINDOWS]).current_dir(root()))
}

fn missing<'a>(wanted: &[&'a str]) -> Vec<&'a str> {
    let mut query = Command::new("dpkg-query");
    query.args(["-W", "-f", "${Package} ${db:Status-Status}\\n"]).args(wanted);
    // It fails when a package is unknown, and still lists the others.
    let output = query.output().map(|output| output.stdout).unwrap_or_default();
    let listed = String::from_utf8_lossy(&output).into_owned();
    wanted.iter().copied().filter(|name| !listed.lines().any(|line| line == format!("{name} installed"))).collect()
}

fn apt(words: &[&str]) -> Result<(), Error> {
    let root = quiet(Command::new("id").arg("-u"))?.trim() == "0";
    let mut command = Command::new(if root { "apt-get" } else { "sudo" });
    if !root {
        command.args(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    }
    command.env("DEBIAN_FRONTEND", "noninteractive").args(["-o", "DPkg::Lock::Timeout=300"]).args(words);
    loud(&mut command)
}

/// Whether a program starts at all.
pub fn works(program: &str) -> bool {
    Command::new(program)
        .arg("--version")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok()
}

/// Fails unless Node.js is there and new enough.
pub fn node() -> Result<(), Error> {
    let version = quiet(Command::new("node").arg("--version")).unwrap_or_default();
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|text| text.parse::<u32>().ok());
    match major {
        Some(major) if major >= NODE_AT_LEAST => Ok(()),
        _ => Err(Error::said(format!(
            "Node.js {NODE_AT_LEAST} or newer is needed with npm; found: {}",
            if version.is_empty() { "none" } else { version.trim() }
        ))),
    }
}

/// Installs the pages' packages and builds the pages, each only when their sources changed since.
pub fn pages() -> Result<(), Error> {
    node()?;
    let ui = root().join("ui");
    modules(&ui)?;
    let stamp = ui.join("node_modules/.pages-built");
    let sources = [ui.clone(), root().join("locales")];
    if !ui.join("dist/index.html").exists() || newest(&sources) > modified(&stamp) {
        loud(Command::new("npm").args(["run", "--silent", "build"]).current_dir(&ui))?;
        fs::write(&stamp, "").map_err(Error::io("marking the pages as built"))?;
    }
    Ok(())
}

/// Installs the npm packages when the lock file changed.
pub fn modules(ui: &Path) -> Result<(), Error> {
    let stamp = ui.join("node_modules/.packages-installed");
    let lock = fs::read(ui.join("package-lock.json")).map_err(Error::io("reading ui/package-lock.json"))?;
    if fs::read(&stamp).is_ok_and(|seen| seen == lock) {
        return Ok(());
    }
    loud(Command::new("npm").args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(ui))?;
    fs::write(&stamp, lock).map_err(Error::io("marking the packages as installed"))
}

/// When the newest file below these folders changed, leaving out what is installed or built.
fn newest(paths: &[PathBuf]) -> SystemTime {
    let mut newest = SystemTime::UNIX_EPOCH;
    let mut waiting = paths.to_vec();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            let leave_out = path.file_name().is_some_and(|name| name == "node_modules" || name == "dist");
            if !leave_out {
                waiting.extend(fs::read_dir(&path).into_iter().flatten().flatten().map(|entry| entry.path()));
            }
        } else {
            newest = newest.max(modified(&path));
        }
    }
    newest
}

fn modified(path: &Path) -> SystemTime {
    fs::metadata(path).and_then(|meta| meta.modified()).unwrap_or(SystemTime::UNIX_EPOCH)
}
