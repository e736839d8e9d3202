//! The bytes to a thermal printer and back: a network connection or a device file, neither of which ever blocks a thread.

use std::io;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Duration, timeout};

use crate::PrinterError;
use crate::address::Address;

/// For a connection, and for one piece of writing beside the time that the line itself takes for it.
const PATIENCE: Duration = Duration::from_secs(3);

pub(crate) enum Line {
    Network(TcpStream),
    #[cfg(unix)]
    Device(device::Device),
}

impl Line {
    /// # Errors
    /// [`PrinterError::Missing`], or [`PrinterError::Address`] for a kind that this system does not have.
    pub async fn open(address: &Address) -> Result<Line, PrinterError> {
        match address {
            Address::Network(host) => {
                let stream = timeout(PATIENCE, TcpStream::connect(host)).await;
                stream.ok().and_then(Result::ok).map(Line::Network).ok_or(PrinterError::Missing)
            }
            #[cfg(unix)]
            Address::Device { path, baud } => {
                device::Device::open(path, *baud).map(Line::Device).map_err(|_| PrinterError::Missing)
            }
            #[cfg(not(unix))]
            Address::Device { .. } => Err(PrinterError::Address),
            Address::Ipp(_) | Address::Spooler(_) => Err(PrinterError::Address),
        }
    }

    /// How long so many bytes are on their way: a serial line takes ten bits for each, a network and USB count for nothing.
    pub fn transit(&self, bytes: usize) -> Duration {
        let Some(baud) = self.baud() else { return Duration::ZERO };
        let bits = u64::try_from(bytes).unwrap_or(u64::MAX).saturating_mul(10);
        Duration::from_millis(bits.saturating_mul(1_000) / u64::from(baud).max(1))
    }

    /// Of a serial line.
    fn baud(&self) -> Option<u32> {
        match self {
            Line::Network(_) => None,
            #[cfg(unix)]
            Line::Device(device) => device.baud,
        }
    }

    /// Writes all of it; a printer that takes nothing for some seconds is an error.
    pub async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let patience = PATIENCE + self.transit(bytes.len());
        let written = async {
            match self {
                Line::Network(stream) => stream.write_all(bytes).await,
                #[cfg(unix)]
                Line::Device(device) => device.to.write_all(bytes).await,
            }
        };
        timeout(patience, written).await.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
    }

    /// The next byte, if one comes in time.
    pub async fn byte(&mut self, patience: Duration) -> Option<u8> {
        let mut byte = [0];
        let read = async {
            match self {
                Line::Network(stream) => stream.read(&mut byte).await,
                #[cfg(unix)]
                Line::Device(device) => device.from.read(&mut byte).await,
            }
        };
        let read = timeout(patience, read).await.ok()?.ok()?;
        (read == 1).then_some(byte[0])
    }
}

#[cfg(unix)]
pub(crate) mod device {
    use std::fs::OpenOptions;
    use std::io;
    use std::os::unix::fs::OpenOptionsExt;
    use std::path::Path;

    use rustix::fs::OFlags;
    use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};
    use tokio::net::unix::pipe::{Receiver, Sender};

    /// A printer's device file, such as `/dev/usb/lp0` or `/dev/ttyUSB0`: read and written like the two ends of a pipe.
    pub(crate) struct Device {
        pub from: Receiver,
        pub to: Sender,
        /// Of a serial line.
        pub baud: Option<u32>,
    }

    impl Device {
        /// `baud` sets a serial line up: eight bits, no parity, nothing translated.
        pub fn open(path: &Path, baud: Option<u32>) -> io::Result<Device> {
            let flags = OFlags::NONBLOCK | OFlags::NOCTTY;
            let flags = i32::try_from(flags.bits()).map_err(|_| io::ErrorKind::InvalidInput)?;
            let file = OpenOptions::new().read(true).write(true).custom_flags(flags).open(path)?;
            if let Some(baud) = baud {
                let mut modes = tcgetattr(&file)?;
                modes.make_raw();
                modes.set_speed(baud)?;
                tcsetattr(&file, OptionalActions::Now, &modes)?;
            }
            let from = Receiver::from_file_unchecked(file.try_clone()?)?;
            Ok(Device { from, to: Sender::from_file_unchecked(file)?, baud })
        }
    }
}
