//! Browsers beside our own window: one that benchmarks measure, one that shows the centre's pages.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// The plain browser that comes with the webview, if its package holds one.
pub fn plain() -> Option<PathBuf> {
    let folders = fs::read_dir("/usr/lib").ok()?.flatten().map(|entry| entry.path());
    folders.map(|folder| folder.join("webkit2gtk-4.1/MiniBrowser")).find(|browser| browser.exists())
}

/// The name of the Chromium that is installed, if any; says so where there is none.
pub fn chromium() -> Option<&'static str> {
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let found = names.into_iter().find(|name| Command::new(name).arg("--version").output().is_ok());
    if found.is_none() {
        eprintln!("no Chromium is installed; measured without it");
    }
    found
}
