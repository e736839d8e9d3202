//! A printer of one's own: a private CUPS whose one queue prints PDF into a folder.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::cups::Cups;
use crate::Error;

const QUEUE: &str = "kiosk";

/// The printer's description: A4, takes PDF as it is.
const MODEL: &str = r#"*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "FOLDER.PPD"
*Manufacturer: "Generic"
*Product: "(Folder)"
*ModelName: "Folder"
*ShortNickName: "Folder"
*NickName: "Folder"
*PSVersion: "(3010) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*FileSystem: False
*Throughput: "20"
*LandscapeOrientation: Plus90
*cupsFilter2: "application/vnd.cups-pdf application/pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: A4
*PageSize A4/A4: ""
*CloseUI: *PageSize
*OpenUI *PageRegion/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: A4
*PageRegion A4/A4: ""
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "0 0 595 842"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
"#;

/// The printer's hardware: takes a job, leaves a sheet. A file `paper-out` beside the sheets makes it stop.
const BACKEND: &str = r#"#!/bin/sh
[ $# -eq 0 ] && { echo 'direct folder "Unknown" "Folder"'; exit 0; }
dir=${DEVICE_URI#folder:}
if [ -e "$dir/paper-out" ]; then
  echo 'STATE: +media-empty-error' >&2
  exit 4
fi
echo 'STATE: -media-empty-error' >&2
sheet=$dir/job-$(printf '%05d' "$1")
if [ -n "$6" ]; then cat "$6"; else cat; fi >"$sheet.part" && [ -s "$sheet.part" ] || exit 1
chmod 644 "$sheet.part" && mv "$sheet.part" "$sheet.pdf"
"#;

/// A running print server with one queue; it ends when dropped.
#[derive(Debug)]
pub struct Printer {
    cups: Cups,
    dir: PathBuf,
}

impl Printer {
    /// Whether this machine has what it takes, or must have it ([`super::COMPLETE`]).
    pub fn available() -> bool {
        Cups::available()
    }

    /// Starts a print server whose files all lie in `dir`.
    pub fn start(dir: &Path) -> Result<Self, Error> {
        let mut cups = Cups::start(dir)?;
        let fail = || Error::io("laying out the printer");
        let (backend, model) = (dir.join("server/backend/folder"), dir.join("folder.ppd"));
        fs::write(&backend, BACKEND).map_err(fail())?;
        fs::set_permissions(&backend, fs::Permissions::from_mode(0o755)).map_err(fail())?;
        fs::write(&model, MODEL).map_err(fail())?;
        let device = format!("folder:{}", dir.join("out").display());
        cups.add_queue(QUEUE, &device, &model, "printer-error-policy=stop-printer")?;
        Ok(Printer { cups, dir: dir.to_path_buf() })
    }

    /// Adds a queue of another room to the server; this one becomes its default.
    pub fn beside(&mut self, name: &str) -> Result<(), Error> {
        let device = format!("folder:{}", self.dir.join("out").display());
        self.cups.add_queue(name, &device, &self.dir.join("folder.ppd"), "printer-error-policy=stop-printer")?;
        self.cups.make_default(QUEUE)
    }

    /// Where the application prints to.
    pub fn uri(&self) -> String {
        self.cups.uri(QUEUE)
    }

    /// What came out of the printer so far, oldest first.
    pub fn sheets(&self) -> Vec<PathBuf> {
        super::files_ending(&self.dir.join("out"), "pdf")
    }

    /// Takes the paper away (the next job stops the queue) or puts it back (and the queue goes on).
    pub fn set_paper(&self, there: bool) -> Result<(), Error> {
        let mark = self.dir.join("out").join("paper-out");
        if !there {
            return fs::write(mark, "").map_err(Error::io("taking the paper away"));
        }
        fs::remove_file(mark).map_err(Error::io("putting the paper back"))?;
        let mut enable = Command::new("/usr/sbin/cupsenable");
        enable.args(["-h", &self.cups.host(), QUEUE]).stdout(Stdio::null()).stderr(Stdio::null());
        let status = enable.status().map_err(Error::io("running cupsenable"))?;
        status.success().then_some(()).ok_or_else(|| Error::said("the queue could not be enabled"))
    }

    /// Where its print server listens, for the variable `CUPS_SERVER`.
    pub fn host(&self) -> String {
        self.cups.host()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Runs where CUPS is installed; `cargo xtask test` installs it, and fails without it.
    #[test]
    fn a_sheet_comes_out_of_a_private_printer() {
        if !Printer::available() {
            return;
        }
        let dir = std::env::temp_dir().join(format!("printer-test-{}", std::process::id()));
        let printer = Printer::start(&dir).unwrap();
        let text = dir.join("page.txt");
        fs::write(&text, "One page.\n").unwrap();
        let sent = Command::new("lp")
            .args(["-h", &printer.cups.host(), "-d", QUEUE])
            .arg(&text)
            .stdout(Stdio::null())
            .status()
            .unwrap();
        assert!(sent.success());
        let deadline = std::time::Instant::now() + std::time::Duration::from_secs(20);
        while printer.sheets().is_empty() && std::time::Instant::now() < deadline {
            std::thread::yield_now();
        }
        let sheets = printer.sheets();
        assert_eq!(sheets.len(), 1);
        assert!(fs::read(&sheets[0]).unwrap().starts_with(b"%PDF"));
        drop(printer);
        fs::remove_dir_all(&dir).unwrap();
    }
}
