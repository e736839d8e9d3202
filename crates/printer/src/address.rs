//! Where a printer is, as people write it.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use crate::PrinterError;

/// The port of raw printing.
const RAW_PORT: u16 = 9100;
/// What a serial line is set to unless the address says otherwise: at a tenth of it, a receipt takes minutes.
const BAUD: u32 = 115_200;

/// How the address of a queue begins, and that of one behind TLS.
const PLAIN: &str = "ipp";
pub(crate) const SECURE: &str = "ipps";

/// How the address of a printer of Windows begins.
const SPOOLER: &str = "spooler:";

/// `ipp://HOST[:PORT]/PATH`, `ipps://HOST[:PORT]/PATH`, `spooler:NAME`, `escpos://HOST[:PORT]`, `escpos:/dev/usb/lp0`, `escpos:/dev/ttyUSB0?baud=38400`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// An IPP queue that takes PDF.
    Ipp(String),
    /// A printer that Windows knows by this name; it takes PDF as well.
    Spooler(String),
    /// ESC/POS over TCP: `HOST:PORT`.
    Network(String),
    /// ESC/POS over a device file; `baud` for serial ones alone.
    Device { path: PathBuf, baud: Option<u32> },
}

impl Address {
    /// Whether it takes sheets of A4; a roll does not.
    pub const fn takes_sheets(&self) -> bool {
        matches!(self, Address::Ipp(_) | Address::Spooler(_))
    }
}

impl FromStr for Address {
    type Err = PrinterError;

    fn from_str(text: &str) -> Result<Address, PrinterError> {
        let text = text.trim();
        if let Some((PLAIN | SECURE, rest)) = text.split_once("://") {
            let plain = !rest.starts_with('/') && rest.chars().all(|c| c.is_ascii_graphic()) && !rest.is_empty();
            return plain.then(|| Address::Ipp(text.to_owned())).ok_or(PrinterError::Address);
        }
        if let Some(name) = text.strip_prefix(SPOOLER) {
            let plain = !name.is_empty() && !name.chars().any(char::is_control);
            return plain.then(|| Address::Spooler(name.to_owned())).ok_or(PrinterError::Address);
        }
        let rest = text.strip_prefix("escpos:").ok_or(PrinterError::Address)?;
        match rest.strip_prefix("//") {
            Some(host) => network(host),
            None => device(rest),
        }
    }
}

fn network(host: &str) -> Result<Address, PrinterError> {
    let host = host.trim_end_matches('/');
    // Behind the last bracket, so that an IPv6 address keeps its colons.
    let port = host[host.rfind(']').unwrap_or(0)..].rsplit_once(':');
    let known = match port {
        Some((_, port)) => port.parse::<u16>().is_ok_and(|port| port != 0),
        None => true,
    };
    let plain = host.chars().all(|c| c.is_ascii_alphanumeric() || "-.:[]_".contains(c));
    if host.is_empty() || host.starts_with(':') || !known || !plain {
        return Err(PrinterError::Address);
    }
    Ok(Address::Network(if port.is_some() { host.to_owned() } else { format!("{host}:{RAW_PORT}") }))
}

fn device(rest: &str) -> Result<Address, PrinterError> {
    let (path, baud) = device_file(rest, BAUD).ok_or(PrinterError::Address)?;
    Ok(Address::Device { path, baud })
}

/// A device file and the speed of a serial one, which is the usual one unless it is said: `/dev/ttyUSB0`, `/dev/ttyUSB0?baud=38400`.
pub(crate) fn device_file(text: &str, usual: u32) -> Option<(PathBuf, Option<u32>)> {
    let (path, query) = text.split_once('?').unwrap_or((text, ""));
    let is_device = path.strip_prefix("/dev/").is_some_and(|name| !name.is_empty() && !name.contains(".."));
    let baud = match query {
        "" => serial(path).then_some(usual),
        query => Some(query.strip_prefix("baud=").and_then(|baud| baud.parse().ok())?),
    };
    is_device.then(|| (path.into(), baud))
}

/// Whether a device file is a serial line by its name.
fn serial(path: &str) -> bool {
    ["/dev/tty", "/dev/cu.", "/dev/pts/", "/dev/serial/"].iter().any(|start| path.starts_with(start))
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Address::Ipp(uri) => f.write_str(uri),
            Address::Spooler(name) => write!(f, "{SPOOLER}{name}"),
            Address::Network(host) => write!(f, "escpos://{host}"),
            Address::Device { path, baud: None } => write!(f, "escpos:{}", path.display()),
            Address::Device { path, baud: Some(baud) } => write!(f, "escpos:{}?baud={baud}", path.display()),
        }
    }
}
