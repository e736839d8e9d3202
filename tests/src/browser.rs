//! The browser that benchmarks measure beside ours.

use std::process::Command;

/// The name of the Chromium that is installed, if any; says so where there is none.
pub fn chromium() -> Option<&'static str> {
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let found = names.into_iter().find(|name| Command::new(name).arg("--version").output().is_ok());
    if found.is_none() {
        eprintln!("no Chromium is installed; measured without it");
    }
    found
}
