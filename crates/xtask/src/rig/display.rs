//! A display of one's own, on any number that is free.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::process::{Process, command};
use crate::Error;

/// A virtual X display; gone when dropped.
#[derive(Debug)]
pub struct Display {
    process: Process,
    name: String,
    framebuffer: PathBuf,
}

impl Display {
    /// Starts Xvfb with one screen of this size in pixels; its log lies in `dir`.
    pub fn start(width: u32, height: u32, dir: &Path) -> Result<Self, Error> {
        let log = dir.join("display.log");
        let number = dir.join("display.number");
        let screen = format!("{width}x{height}x24");
        let mut shell = command("sh");
        // Xvfb writes the number it took to a descriptor; the shell binds that to a file and steps aside.
        let script = "exec Xvfb -displayfd 3 -screen 0 \"$1\" -nolisten tcp -nocursor -dpi 96 -fbdir \"$3\" 3>\"$2\"";
        shell.args(["-c", script, "sh", &screen]).arg(&number).arg(dir);
        // An earlier run in the same folder may have left one.
        let _ = fs::remove_file(&number);
        let mut process = Process::start("Xvfb", &mut shell, &log)?;
        let taken = process.until(Duration::from_secs(20), || {
            let text = fs::read_to_string(&number).ok()?;
            text.ends_with('\n').then(|| text.trim().to_owned())
        })?;
        Ok(Display { process, name: format!(":{taken}"), framebuffer: dir.join("Xvfb_screen0") })
    }

    /// For the variable `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What the screen shows, as a file in the XWD format that is always up to date.
    pub fn framebuffer(&self) -> &Path {
        &self.framebuffer
    }

    pub fn stop(&mut self) {
        self.process.stop();
    }
}
