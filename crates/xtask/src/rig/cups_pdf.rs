//! The virtual printer that people install (`printer-driver-cups-pdf`) as the queue of a private CUPS: what it prints was PostScript in
//! between, as on a printer that knows nothing else.
//!
//! Its backend runs as root or not at all, and keeps to the folder of its own configuration; so a sheet is found there by its title.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use super::cups::Cups;
use super::there;
use crate::Error;

const QUEUE: &str = "virtual";
const BACKEND: &str = "/usr/lib/cups/backend/cups-pdf";
const MODEL: &str = "/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd";
/// Where it leaves the sheets of users that this system does not know.
const SHEETS: &str = "/var/spool/cups-pdf/ANONYMOUS";

/// A running print server with cups-pdf as its queue; it ends when dropped.
#[derive(Debug)]
pub struct CupsPdf {
    cups: Cups,
    dir: PathBuf,
}

impl CupsPdf {
    /// Whether this machine has what it takes, or must have it ([`super::COMPLETE`]); but not for anyone but root, who alone can read
    /// the backend.
    pub fn available() -> bool {
        let refused = File::open(BACKEND).is_err_and(|error| error.kind() == ErrorKind::PermissionDenied);
        if refused {
            eprintln!("cups-pdf is root's: what needs it is left out");
        }
        let pieces = [BACKEND, MODEL, SHEETS].iter().all(|path| Path::new(path).exists());
        !refused && Cups::available() && there("cups-pdf", pieces)
    }

    /// Starts a print server whose own files lie in `dir`.
    pub fn start(dir: &Path) -> Result<CupsPdf, Error> {
        if let Some(missing) = [BACKEND, MODEL, SHEETS].iter().find(|path| !Path::new(path).exists()) {
            return Err(Error::said(format!("cups-pdf lacks {missing}")));
        }
        let mut cups = Cups::start(dir)?;
        symlink(BACKEND, dir.join("server/backend/cups-pdf")).map_err(Error::io("laying out the virtual printer"))?;
        // The other ways into PostScript make pictures of the letters.
        cups.add_queue(QUEUE, "cups-pdf:/", Path::new(MODEL), "pdftops-renderer-default=pdftops")?;
        Ok(CupsPdf { cups, dir: dir.to_path_buf() })
    }

    /// Where the application prints to.
    pub fn uri(&self) -> String {
        self.cups.uri(QUEUE)
    }

    /// Takes the sheet of a finished job by its title (letters, digits and `-`), which nobody else's job may begin with.
    pub fn take(&self, title: &str) -> Result<PathBuf, Error> {
        let sheets = super::files_ending(Path::new(SHEETS), "pdf");
        let is_it = |path: &&PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(title));
        let sheet = sheets.iter().find(is_it).ok_or_else(|| Error::said("cups-pdf left no sheet"))?;
        let taken = self.dir.join("sheet.pdf");
        // Another file system, perhaps, so it is not moved.
        fs::copy(sheet, &taken).map_err(Error::io("taking the sheet"))?;
        fs::remove_file(sheet).map_err(Error::io("taking the sheet"))?;
        Ok(taken)
    }
}
