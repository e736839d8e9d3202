//! Real processes for a run or a test: started in a place of their own, ended in every case.

mod centre;
mod cups;
mod cups_pdf;
mod display;
mod everywhere;
mod http;
mod printer;
mod process;

pub use centre::{Centre, Face};
pub use cups_pdf::CupsPdf;
pub use display::Display;
pub use everywhere::Everywhere;
pub use http::{Reply, get, post_form};
pub use printer::Printer;
pub use process::{Process, command, signal};

use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use crate::Error;

/// `cargo xtask test` sets it, since it installs all that the tests need: then nothing may be missing.
pub const COMPLETE: &str = "PENCERE_TEST_COMPLETE";

/// Whether to go on with what needs this piece of the system. Where nothing may be missing it always is, and starting it fails; elsewhere
/// it is said what is left out.
fn there(piece: &str, is_there: bool) -> bool {
    let wanted = wanted(is_there, std::env::var_os(COMPLETE).is_some());
    if !wanted {
        eprintln!("{piece} is not here: what needs it is left out");
    }
    wanted
}

const fn wanted(is_there: bool, complete: bool) -> bool {
    is_there || complete
}

/// A port of the loopback that was free a moment ago.
pub fn free_port() -> Result<u16, Error> {
    let listener = TcpListener::bind("127.0.0.1:0").map_err(Error::io("looking for a free port"))?;
    Ok(listener.local_addr().map_err(Error::io("looking for a free port"))?.port())
}

/// The files of a folder with this ending, by name.
fn files_ending(dir: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == ending)).collect();
    files.sort();
    files
}

/// Makes a credentials directory (0700) with one fresh 32-byte secret, 64 hex digits, per name (0600).
/// Secrets that are there already are kept, so that a store can be opened again.
pub fn credentials(dir: &Path, names: &[&str]) -> Result<(), Error> {
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(dir)
        .map_err(Error::io("making the credentials directory"))?;
    for name in names {
        let path = dir.join(name);
        if path.exists() {
            continue;
        }
        let mut secret = [0u8; 32];
        let mut source = fs::File::open("/dev/urandom").map_err(Error::io("opening the random source"))?;
        source.read_exact(&mut secret).map_err(Error::io("reading the random source"))?;
        let hex: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
        let mut options = fs::OpenOptions::new();
        let mut file =
            options.write(true).create_new(true).mode(0o600).open(&path).map_err(Error::io("writing a credential"))?;
        file.write_all(hex.as_bytes()).map_err(Error::io("writing a credential"))?;
    }
    Ok(())
}

/// The names of a device's credentials.
pub const DEVICE_CREDENTIALS: [&str; 2] = ["pencere.db-key", "pencere.seed"];
/// The names of the centre's credentials.
pub const CENTRE_CREDENTIALS: [&str; 2] = ["pencere.centre-seed", "pencere.centre-wrap"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_left_out_only_where_it_may_be_missing() {
        assert!(wanted(true, false) && wanted(true, true));
        assert!(wanted(false, true), "then its start fails, and the test with it");
        assert!(!wanted(false, false));
    }
}
