//! An IPP Everywhere printer of one's own: CUPS's `ippeveprinter` on the loopback, which keeps what it printed in a folder.
//!
//! It wants a message bus before it starts, though it announces itself nowhere; so it gets a private one.

use std::fs;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::process::{Process, command};
use super::{free_port, there};
use crate::Error;

const PRINTER: &str = "/usr/sbin/ippeveprinter";
const BUS: &str = "/usr/bin/dbus-daemon";
const LIMIT: Duration = Duration::from_secs(20);

/// A running printer; it ends when dropped.
#[derive(Debug)]
pub struct Everywhere {
    // In the order of their end.
    _printer: Process,
    _bus: Process,
    port: u16,
    dir: PathBuf,
}

impl Everywhere {
    /// Whether this machine has what it takes, or must have it ([`super::COMPLETE`]).
    pub fn available() -> bool {
        there("ippeveprinter", [PRINTER, BUS].iter().all(|path| Path::new(path).exists()))
    }

    /// Starts a printer whose files all lie in `dir`.
    pub fn start(dir: &Path) -> Result<Self, Error> {
        let (socket, spool) = (dir.join("bus"), dir.join("printed"));
        fs::create_dir_all(&spool).map_err(Error::io("laying out the printer"))?;
        let address = format!("unix:path={}", socket.display());
        let mut daemon = command(BUS);
        daemon.args(["--session", "--nofork", "--address", &address]);
        let mut bus = Process::start("dbus-daemon", &mut daemon, &dir.join("bus.log"))?;
        bus.until(LIMIT, || socket.exists().then_some(()))?;
        let port = free_port()?;
        let mut server = command(PRINTER);
        server.env("DBUS_SYSTEM_BUS_ADDRESS", &address);
        server.args(["-k", "-r", "off", "-n", "localhost", "-f", "application/pdf,image/pwg-raster", "-p"]);
        server.arg(port.to_string()).arg("-d").arg(&spool).arg("Everywhere");
        let mut printer = Process::start("ippeveprinter", &mut server, &dir.join("printer.log"))?;
        printer.until(LIMIT, || TcpStream::connect(("localhost", port)).ok())?;
        Ok(Everywhere { _printer: printer, _bus: bus, port, dir: spool })
    }

    /// Where the application prints to.
    pub fn uri(&self) -> String {
        format!("ipp://localhost:{}/ipp/print", self.port)
    }

    /// What came out of it so far.
    pub fn sheets(&self) -> Vec<PathBuf> {
        super::files_ending(&self.dir, "pdf")
    }
}
