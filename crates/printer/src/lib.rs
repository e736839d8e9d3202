//! Printers: what reaches them, what they say of themselves, and what has become of a paper.
//!
//! Three kinds. An IPP queue ([`Ipp`]: CUPS on Linux and macOS, any IPP printer or shared queue everywhere) takes a PDF and
//! keeps it until it is printed; so does the spooler of Windows ([`Spooler`]), which tells little afterwards. A thermal printer
//! ([`Thermal`]: ESC/POS over TCP port 9100, on Unix also over a device file) takes dots and keeps nothing. Nothing is written to a
//! file on the way, except for the spooler, which reads nothing else. What is deliberately not here: what is printed, how often, and
//! for whom. A [`Reader`] of passports and codes hangs on the same
//! kind of line as a thermal printer.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod address;
mod devices;
pub mod escpos;
mod ipp;
mod line;
mod post;
mod raster;
mod reader;
mod spooler;
mod status;
#[cfg(test)]
mod tests;
mod thermal;
mod turns;

pub use address::Address;
pub use devices::devices;
pub use ipp::{Answered, Ipp, JobState, Queue, answered, queues};
pub use raster::{HEAD, Head, Raster};
pub use reader::{NoReader, Reader, Reading};
pub use spooler::{Spooler, sweep_documents};
pub use status::{Paper, Status};
pub use thermal::{Print, Thermal};

/// Why a printer did not do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrinterError {
    /// There is none, or it does not answer.
    #[error("there is no printer that answers")]
    Missing,
    #[error("the printer did not take the document")]
    Refused,
    /// The connection broke while the document was handed over: it may come out all the same.
    #[error("the printer fell silent in the middle")]
    Broken,
    /// The address is none, or of a kind that this system does not have.
    #[error("the printer's address cannot be used")]
    Address,
    /// It answers at a secure address and cannot prove who it is: its certificate is not trusted here, or it has none.
    #[error("the printer's certificate is not trusted")]
    Untrusted,
    /// The document cannot be drawn.
    #[error("the document cannot be drawn")]
    Document,
}

/// What has become of a job that is no longer wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withdrawn {
    /// No more paper of it will come out.
    Gone,
    /// It was printed whole before.
    Printed,
    /// Whoever had it has it no more, and does not say whether it was printed whole; the printer's own memory may still hold it.
    LetGo,
    /// The printer does not answer: paper of it may still come out.
    Unreachable,
}

/// What takes a PDF and prints it on A4.
#[derive(Clone, Debug)]
pub enum Sheets {
    Ipp(Ipp),
    Spooler(Spooler),
}

impl Sheets {
    /// Hands a PDF over; the answer is the job's number, where there is one to ask by. The title names no person.
    ///
    /// # Errors
    /// [`PrinterError::Broken`]: perhaps it will come out. Anything else: nothing will.
    pub async fn print(&self, title: &str, pdf: Vec<u8>) -> Result<Option<String>, PrinterError> {
        match self {
            Sheets::Ipp(ipp) => Ok(Some(ipp.print(title, pdf).await?.to_string())),
            Sheets::Spooler(spooler) => spooler.print(title, pdf).await.map(|()| None),
        }
    }
}

/// A printer by its address.
#[derive(Clone, Debug)]
pub enum Printer {
    Sheets(Sheets),
    Thermal(Thermal),
}

impl Printer {
    /// The printer at an address; whether it answers is not known yet.
    ///
    /// # Errors
    /// [`PrinterError::Address`].
    pub fn at(address: &Address) -> Result<Printer, PrinterError> {
        Ok(match address {
            Address::Ipp(uri) => Printer::Sheets(Sheets::Ipp(Ipp::at(uri)?)),
            Address::Spooler(name) => Printer::Sheets(Sheets::Spooler(Spooler::named(name))),
            other => Printer::Thermal(Thermal::at(other.clone())),
        })
    }

    /// How it is.
    ///
    /// # Errors
    /// [`PrinterError::Missing`] when it does not answer, [`PrinterError::Untrusted`].
    pub async fn status(&self) -> Result<Status, PrinterError> {
        match self {
            Printer::Sheets(Sheets::Ipp(ipp)) => ipp.status().await,
            Printer::Sheets(Sheets::Spooler(spooler)) => spooler.status().await,
            Printer::Thermal(thermal) => thermal.status().await,
        }
    }

    /// Makes sure that no more paper of a job comes out. Doing so twice is as good as once. A job of another title is left alone.
    pub async fn withdraw(&self, job: Option<&str>, title: Option<&str>) -> Withdrawn {
        match self {
            Printer::Sheets(Sheets::Ipp(ipp)) => ipp.withdraw(job.and_then(|job| job.parse().ok()), title).await,
            Printer::Sheets(Sheets::Spooler(spooler)) => spooler.withdraw(title).await,
            Printer::Thermal(thermal) => thermal.clear().await,
        }
    }
}
