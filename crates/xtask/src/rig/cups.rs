//! A print server of one's own: a private CUPS on the loopback whose files all lie in one folder.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::process::{Process, command};
use super::{free_port, there};
use crate::Error;

const SERVER: &str = "/usr/sbin/cupsd";
const ADMIN: &str = "/usr/sbin/lpadmin";
const LIBRARY: &str = "/usr/lib/cups";
const LIMIT: Duration = Duration::from_secs(20);

/// A running print server without a queue yet; it ends when dropped.
#[derive(Debug)]
pub(super) struct Cups {
    process: Process,
    port: u16,
}

impl Cups {
    /// Whether this machine has what it takes, or must have it ([`super::COMPLETE`]).
    pub fn available() -> bool {
        let pieces = [SERVER, ADMIN, LIBRARY, "/usr/lib/cups/filter/pdftopdf"];
        there("CUPS", pieces.iter().all(|path| Path::new(path).exists()))
    }

    /// Starts a print server in `dir`; its backends are those in `dir/server/backend`.
    pub fn start(dir: &Path) -> Result<Cups, Error> {
        let port = free_port()?;
        lay_out(dir, port)?;
        let mut cupsd = command(SERVER);
        cupsd.arg("-f").arg("-c").arg(dir.join("cupsd.conf")).arg("-s").arg(dir.join("cups-files.conf"));
        Ok(Cups { process: Process::start("cupsd", &mut cupsd, &dir.join("cups.log"))?, port })
    }

    /// `HOST:PORT`.
    pub fn host(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// Where the application prints to.
    pub fn uri(&self, queue: &str) -> String {
        format!("ipp://{}/printers/{queue}", self.host())
    }

    /// Adds a queue that takes jobs, once the server listens; `model` is the printer's description.
    pub fn add_queue(&mut self, queue: &str, device: &str, model: &Path, option: &str) -> Result<(), Error> {
        let host = self.host();
        self.process.until(LIMIT, || {
            let mut add = Command::new(ADMIN);
            add.args(["-h", &host, "-p", queue, "-E", "-v", device, "-o", option, "-P"]).arg(model);
            add.stdout(Stdio::null()).stderr(Stdio::null());
            add.status().ok()?.success().then_some(())
        })
    }

    /// Makes a queue the one that is meant where none is named.
    pub fn make_default(&self, queue: &str) -> Result<(), Error> {
        let status = Command::new(ADMIN).args(["-h", &self.host(), "-d", queue]).status();
        let status = status.map_err(Error::io("running lpadmin"))?;
        status.success().then_some(()).ok_or_else(|| Error::said("the queue could not be made the default"))
    }
}

/// Makes the folders and the two configuration files.
fn lay_out(dir: &Path, port: u16) -> Result<(), Error> {
    let fail = || Error::io("laying out the print server");
    for name in ["spool", "cache", "state", "out", "temp", "server/backend"] {
        fs::create_dir_all(dir.join(name)).map_err(fail())?;
    }
    // A print server started by root runs its filters and backend as another user.
    for name in ["out", "temp"] {
        fs::set_permissions(dir.join(name), fs::Permissions::from_mode(0o1777)).map_err(fail())?;
    }
    for part in ["cgi-bin", "daemon", "driver", "filter", "monitor", "notifier"] {
        let link = dir.join("server").join(part);
        if !link.exists() {
            symlink(Path::new(LIBRARY).join(part), link).map_err(fail())?;
        }
    }
    let path = dir.display();
    let files = format!(
        "ServerRoot {path}\nRequestRoot {path}/spool\nCacheDir {path}/cache\nStateDir {path}/state\nTempDir {path}/temp\n\
         AccessLog {path}/access.log\nErrorLog {path}/error.log\nPageLog {path}/page.log\n\
         DataDir /usr/share/cups\nServerBin {path}/server\nPrintcap\n"
    );
    fs::write(dir.join("cups-files.conf"), files).map_err(fail())?;
    let server = format!(
        "Listen 127.0.0.1:{port}\nBrowsing No\nDefaultAuthType None\nWebInterface No\nLogLevel info\nPreserveJobFiles No\n\
         <Location />\n  Order allow,deny\n  Allow all\n</Location>\n\
         <Policy default>\n  <Limit All>\n    Order deny,allow\n  </Limit>\n</Policy>\n"
    );
    fs::write(dir.join("cupsd.conf"), server).map_err(fail())
}
