//! A reader of passports and codes: no printer, but at the end of the same kind of line. What it read comes as bytes, a burst a scan.

use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use crate::address::{Address, device_file};

/// What a reader's serial line is set to unless its address says otherwise.
const BAUD: u32 = 9_600;

/// A reader by its device file: `/dev/ttyACM0`, `/dev/ttyUSB0?baud=115200`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    path: PathBuf,
    /// Of a serial line.
    baud: Option<u32>,
}

/// The address is none of a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a reader is a device file, such as /dev/ttyACM0 or /dev/ttyUSB0?baud=115200")]
pub struct NoReader;

impl FromStr for Reader {
    type Err = NoReader;

    fn from_str(text: &str) -> Result<Reader, NoReader> {
        let (path, baud) = device_file(text.trim(), BAUD).ok_or(NoReader)?;
        Ok(Reader { path, baud })
    }
}

impl Reader {
    /// Opens the line to it.
    ///
    /// # Errors
    /// It is not plugged in, or this system has no device files.
    pub fn open(&self) -> io::Result<Reading> {
        open::reading(self)
    }

    /// Whether the address of a printer is this reader's own device file, by whichever of its names.
    pub fn is_at(&self, address: &str) -> bool {
        matches!(address.parse::<Address>(), Ok(Address::Device { path, .. }) if is_same(&path, &self.path))
    }
}

/// Whether two paths lead to one device: a serial line has a name by its number and one by its plug.
fn is_same(one: &Path, other: &Path) -> bool {
    one == other || matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

pub use open::Reading;

#[cfg(unix)]
mod open {
    use std::io;

    use tokio::io::AsyncReadExt as _;
    use tokio::time::{Duration, timeout};

    use super::Reader;
    use crate::line::device::Device;

    /// So long a reader is silent between two scans, and never within one, not even between the lines of a passport's zone.
    const PAUSE: Duration = Duration::from_millis(200);
    /// The most that a scan may hold, in bytes; a receipt's code holds a tenth. What is longer is noise.
    const LONGEST: usize = 4_096;

    /// An open line to a reader.
    pub struct Reading {
        device: Device,
    }

    pub fn reading(reader: &Reader) -> io::Result<Reading> {
        Ok(Reading { device: Device::open(&reader.path, reader.baud)? })
    }

    impl Reading {
        /// The next scan, its lines parted by line feeds.
        ///
        /// # Errors
        /// The reader was unplugged.
        pub async fn scan(&mut self) -> io::Result<String> {
            let (mut held, mut piece) = (Vec::<u8>::new(), [0_u8; 256]);
            loop {
                let read = self.device.from.read(&mut piece);
                let count = if held.is_empty() {
                    read.await?
                } else {
                    match timeout(PAUSE, read).await {
                        Ok(count) => count?,
                        Err(_) => match lines(&std::mem::take(&mut held)) {
                            Some(text) => return Ok(text),
                            None => continue,
                        },
                    }
                };
                if count == 0 {
                    return Err(io::ErrorKind::UnexpectedEof.into());
                }
                held.extend(piece.iter().take(count));
                held.truncate(LONGEST + 1);
            }
        }
    }

    /// The lines of a scan. Control characters part them: readers end a line with one of several, and some put others around it.
    fn lines(bytes: &[u8]) -> Option<String> {
        // A line at another speed, or one that hangs loose, makes letters of nothing.
        let text = std::str::from_utf8(bytes).ok()?;
        let lines = text.split(char::is_control).map(str::trim).filter(|line| !line.is_empty());
        let text = lines.collect::<Vec<_>>().join("\n");
        (bytes.len() <= LONGEST && !text.is_empty()).then_some(text)
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_scan_is_its_lines_however_they_are_parted() {
            for zone in ["P<UTO\r\nL898\r\n", "P<UTO\rL898\r", "\u{2}P<UTO\nL898\u{3}", " P<UTO \n\n L898"] {
                assert_eq!(lines(zone.as_bytes()).as_deref(), Some("P<UTO\nL898"), "{zone:?}");
            }
            assert_eq!(lines("Ə".as_bytes()).as_deref(), Some("Ə"));
        }

        #[test]
        fn noise_is_no_scan() {
            assert_eq!(lines(b"\r\n\0"), None);
            assert_eq!(lines(b"P<UT\xff\xfe\r"), None);
            assert_eq!(lines(&[b'A'; LONGEST + 1]), None);
        }
    }
}

#[cfg(not(unix))]
mod open {
    use std::io;

    use super::Reader;

    /// No line of this system can be opened.
    pub enum Reading {}

    pub fn reading(_reader: &Reader) -> io::Result<Reading> {
        Err(io::ErrorKind::Unsupported.into())
    }

    impl Reading {
        /// There is no next scan.
        pub async fn scan(&mut self) -> io::Result<String> {
            match *self {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_is_a_device_file() {
        let usual = Reader { path: "/dev/ttyUSB0".into(), baud: Some(BAUD) };
        assert_eq!("/dev/ttyUSB0".parse(), Ok(usual.clone()));
        assert_eq!("/dev/ttyUSB0?baud=115200".parse(), Ok(Reader { baud: Some(115_200), ..usual }));
        for wrong in [
            "",
            "ttyUSB0",
            "/dev/",
            "/dev/../etc/passwd",
            "/etc/passwd",
            "/dev/ttyUSB0?baud=x",
            "/dev/ttyUSB0?speed=9600",
        ] {
            assert_eq!(wrong.parse::<Reader>(), Err(NoReader), "{wrong}");
        }
    }

    #[test]
    fn a_reader_is_known_by_its_address() {
        let reader: Reader = "/dev/ttyNONE?baud=9600".parse().unwrap();
        assert!(reader.is_at("escpos:/dev/ttyNONE") && reader.is_at("escpos:/dev/ttyNONE?baud=115200"));
        for other in ["escpos:/dev/ttyNONE1", "escpos://127.0.0.1", "ipp://localhost/printers/a", "/dev/ttyNONE", ""] {
            assert!(!reader.is_at(other), "{other}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_device_is_one_under_both_of_its_names() {
        let dev = tempfile::tempdir().unwrap();
        let [line, other, plug] = ["ttyACM0", "ttyACM1", "usb-reader"].map(|name| dev.path().join(name));
        std::fs::write(&line, "").unwrap();
        std::fs::write(&other, "").unwrap();
        std::os::unix::fs::symlink("ttyACM0", &plug).unwrap();
        assert!(is_same(&plug, &line) && is_same(&line, &plug));
        assert!(!is_same(&plug, &other));
        assert!(!is_same(&dev.path().join("a"), &dev.path().join("b")), "two that are not there are not the same");
    }
}
