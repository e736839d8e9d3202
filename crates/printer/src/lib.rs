//! Printers: what reaches them, what they say of themselves, and what has become of a paper.
//!
//! Two kinds. An IPP queue ([`Ipp`]: CUPS on Linux and macOS, any IPP printer or shared queue on Windows) takes a PDF and
//! keeps it until it is printed. A thermal printer ([`Thermal`]: ESC/POS over TCP port 9100 or a device file) takes dots and
//! keeps nothing. Nothing is written to a file on the way. What is deliberately not here: what is printed, how often, and for whom.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod address;
pub mod escpos;
mod ipp;
mod line;
mod post;
mod raster;
mod status;
#[cfg(test)]
mod tests;
mod thermal;
mod turns;

pub use address::Address;
pub use ipp::{Answered, Ipp, JobState, Queue, answered, queues};
pub use raster::{HEAD, Head, Raster};
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
    /// The printer does not answer: paper of it may still come out.
    Unreachable,
}

/// A printer by its address.
#[derive(Clone, Debug)]
pub enum Printer {
    Ipp(Ipp),
    Thermal(Thermal),
}

impl Printer {
    /// The printer at an address; whether it answers is not known yet.
    ///
    /// # Errors
    /// [`PrinterError::Address`].
    pub fn at(address: &Address) -> Result<Printer, PrinterError> {
        Ok(match address {
            Address::Ipp(uri) => Printer::Ipp(Ipp::at(uri)?),
            other => Printer::Thermal(Thermal::at(other.clone())),
        })
    }

    /// How it is.
    ///
    /// # Errors
    /// [`PrinterError::Missing`] when it does not answer, [`PrinterError::Untrusted`].
    pub async fn status(&self) -> Result<Status, PrinterError> {
        match self {
            Printer::Ipp(ipp) => ipp.status().await,
            Printer::Thermal(thermal) => thermal.status().await,
        }
    }

    /// Makes sure that no more paper of a job comes out. Doing so twice is as good as once. A job of another title is left alone.
    pub async fn withdraw(&self, job: Option<&str>, title: Option<&str>) -> Withdrawn {
        match self {
            Printer::Ipp(ipp) => ipp.withdraw(job.and_then(|job| job.parse().ok()), title).await,
            Printer::Thermal(thermal) => thermal.clear().await,
        }
    }
}
