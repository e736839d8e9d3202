//! The system's printer queue over IPP (RFC 8011): CUPS on Linux and macOS, any IPP printer elsewhere.
//!
//! Nothing is written to a file on the way: the document goes over the socket.

use std::io::Cursor;
use std::time::Duration;

use ipp::prelude::*;

/// Where CUPS listens.
const CUPS: &str = "ipp://localhost:631/";
const PATIENCE: Duration = Duration::from_secs(10);

/// How a job stands at the printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobState {
    Waiting,
    /// The queue stands still (no paper, a jam): the paper comes once someone has helped.
    Stopped,
    Done,
    Failed,
}

/// Why nothing was printed.
#[derive(Debug, thiserror::Error)]
pub enum PrinterError {
    #[error("there is no printer queue")]
    Missing,
    #[error("the printer queue did not take the document")]
    Refused,
}

/// A printer queue.
#[derive(Clone, Debug)]
pub struct Printer {
    uri: Uri,
}

impl Printer {
    /// The named queue, or the system's default.
    ///
    /// # Errors
    /// [`PrinterError::Missing`] when there is none that answers.
    pub async fn find(address: Option<&str>) -> Result<Printer, PrinterError> {
        let address = match address {
            Some(address) => address.to_owned(),
            None => default_queue().await?,
        };
        let uri: Uri = address.parse().map_err(|_| PrinterError::Missing)?;
        let printer = Printer { uri };
        if printer.accepts().await { Ok(printer) } else { Err(PrinterError::Missing) }
    }

    async fn accepts(&self) -> bool {
        const ACCEPTS: &str = "printer-is-accepting-jobs";
        self.attribute(ACCEPTS).await.is_some_and(|value| value.to_string() == "true")
    }

    /// Hands a PDF over; the answer is the job's number. The title names no person.
    ///
    /// # Errors
    /// [`PrinterError::Refused`].
    pub async fn print(&self, title: &str, pdf: Vec<u8>) -> Result<i32, PrinterError> {
        let refused = || PrinterError::Refused;
        let operation = IppOperationBuilder::print_job(self.uri.clone(), IppPayload::new(Cursor::new(pdf)))
            .user_name("pencere")
            .job_title(title)
            .document_format("application/pdf")
            .build()
            .map_err(|_| refused())?;
        let answer = client(&self.uri).send(operation).await.map_err(|_| refused())?;
        let job = answer.attributes().first_of(DelimiterTag::JobAttributes).and_then(|group| group.get("job-id"));
        job.and_then(|attribute| attribute.value().as_integer().copied()).ok_or_else(refused)
    }

    /// How a job stands now (RFC 8011 §5.3.7: 9 completed, 7 and 8 cancelled or aborted).
    pub async fn job(&self, job: i32) -> JobState {
        let Ok(operation) = IppOperationBuilder::get_job_attributes(self.uri.clone(), job).build() else {
            return JobState::Failed;
        };
        let Ok(answer) = client(&self.uri).send(operation).await else { return JobState::Waiting };
        let state = answer.attributes().first_of(DelimiterTag::JobAttributes).and_then(|group| group.get("job-state"));
        match state.and_then(|attribute| attribute.value().as_enum().copied()) {
            Some(9) => JobState::Done,
            Some(7 | 8) => JobState::Failed,
            Some(6) => JobState::Stopped,
            _ if self.is_stopped().await => JobState::Stopped,
            _ => JobState::Waiting,
        }
    }

    /// Whether the whole queue stands still (RFC 8011 §5.4.11: printer-state 5).
    async fn is_stopped(&self) -> bool {
        let state = self.attribute("printer-state").await;
        state.and_then(|attributes| Some(*attributes.as_enum()?)) == Some(5)
    }

    async fn attribute(&self, name: &str) -> Option<IppValue> {
        let operation = IppOperationBuilder::get_printer_attributes(self.uri.clone()).attribute(name).build().ok()?;
        let answer = client(&self.uri).send(operation).await.ok()?;
        let group = answer.attributes().first_of(DelimiterTag::PrinterAttributes)?;
        answer.header().status_code().is_success().then(|| group.get(name).map(|found| found.value().clone()))?
    }
}

fn client(uri: &Uri) -> AsyncIppClient {
    AsyncIppClient::builder(uri.clone()).request_timeout(PATIENCE).build()
}

/// CUPS's default queue.
async fn default_queue() -> Result<String, PrinterError> {
    let missing = || PrinterError::Missing;
    let uri: Uri = CUPS.parse().map_err(|_| missing())?;
    let builder = IppOperationBuilder::cups();
    let operation = builder.get_printers();
    let answer = client(&uri).send(operation).await.map_err(|_| missing())?;
    let first = answer
        .attributes()
        .first_of(DelimiterTag::PrinterAttributes)
        .and_then(|group| group.get("printer-uri-supported"));
    first.map(|attribute| attribute.value().to_string()).ok_or_else(missing)
}
