//! Queues over IPP (RFC 8011): CUPS on Linux and macOS, IPP printers and shared queues elsewhere.
//!
//! The spooler of Windows takes drawing calls, which need unsafe code, or bytes in the printer's own language, which few printers
//! share; IPP takes the PDF itself. So Windows prints over IPP as well, to the printer or to a queue that a server shares.

use std::io::Cursor;
use std::time::Duration;

use ipp::prelude::*;

use crate::status::{Paper, Status};
use crate::{PrinterError, Withdrawn};

/// Where CUPS listens, host and port, unless its own variable says otherwise.
const CUPS: &str = "localhost:631";
/// CUPS's own variable; a socket's path, which it may also hold, is no address for IPP.
const CUPS_VARIABLE: &str = "CUPS_SERVER";
/// For a document.
const PATIENCE: Duration = Duration::from_secs(10);
/// For a question; somebody looks at the screen meanwhile.
const SOON: Duration = Duration::from_secs(3);
/// Who prints, for the queue's own list; no person.
const USER: &str = "pencere";
/// RFC 8011 §5.4.11: printer-state.
const STOPPED: i32 = 5;

/// How a job stands at the printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobState {
    Waiting,
    /// The queue stands still (no paper, a jam): the paper comes once someone has helped.
    Stopped,
    Done,
    /// Cancelled or given up; some paper may have come out.
    Failed,
    /// The printer does not know it, any more or at all.
    Unknown,
    /// The printer does not answer.
    Silent,
}

/// A queue that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queue {
    pub name: String,
    /// `ipp://…`
    pub address: String,
}

/// A printer queue.
#[derive(Clone, Debug)]
pub struct Ipp {
    uri: Uri,
}

/// The queues of this system, the default first; none where CUPS does not answer.
pub async fn queues() -> Vec<Queue> {
    let told = std::env::var(CUPS_VARIABLE).ok();
    // Behind a stroke stands the version of IPP to speak.
    let server = told.as_deref().and_then(|told| told.split('/').next()).filter(|server| !server.is_empty());
    queues_at(&format!("ipp://{}/", server.unwrap_or(CUPS))).await
}

/// The queues of a print server.
pub(crate) async fn queues_at(server: &str) -> Vec<Queue> {
    let Ok(uri) = server.parse::<Uri>() else { return Vec::new() };
    let Ok(answer) = client(&uri).send(IppOperationBuilder::cups().get_printers()).await else { return Vec::new() };
    let text = |group: &IppAttributeGroup, name| Some(group.get(name)?.value().to_string());
    let queue = |group: &IppAttributeGroup| {
        Some(Queue { name: text(group, "printer-name")?, address: text(group, "printer-uri-supported")? })
    };
    answer.attributes().groups_of(DelimiterTag::PrinterAttributes).filter_map(queue).collect()
}

impl Ipp {
    /// # Errors
    /// [`PrinterError::Address`].
    pub fn at(uri: &str) -> Result<Ipp, PrinterError> {
        Ok(Ipp { uri: uri.parse().map_err(|_| PrinterError::Address)? })
    }

    /// Paper, cover and faults by `printer-state-reasons` (RFC 8011 §5.4.12).
    ///
    /// # Errors
    /// [`PrinterError::Missing`].
    pub async fn status(&self) -> Result<Status, PrinterError> {
        const ASKED: [&str; 3] = ["printer-state", "printer-state-reasons", "printer-is-accepting-jobs"];
        let operation = IppOperationBuilder::get_printer_attributes(self.uri.clone()).attributes(ASKED).build();
        let operation = operation.map_err(|_| PrinterError::Missing)?;
        let answer = client(&self.uri).send(operation).await.map_err(|_| PrinterError::Missing)?;
        let group = answer.attributes().first_of(DelimiterTag::PrinterAttributes);
        let group = group.filter(|_| answer.header().status_code().is_success()).ok_or(PrinterError::Missing)?;
        let [state, reasons, accepting] = ASKED.map(|name| group.get(name).map(IppAttribute::value));
        let stopped = state.and_then(|state| state.as_enum().copied()) == Some(STOPPED);
        let accepting = accepting.and_then(|accepting| accepting.as_boolean().copied()) == Some(true);
        let reasons: Vec<String> = reasons.map(keywords).unwrap_or_default();
        Ok(self.judged(!stopped && accepting, &reasons))
    }

    fn judged(&self, takes: bool, reasons: &[String]) -> Status {
        let any = |starts: &[&str]| reasons.iter().any(|reason| starts.iter().any(|start| reason.starts_with(start)));
        // CUPS remembers a reason until the next job, though a person has helped: while the queue goes on, it counts for nothing.
        let remembered = takes && self.uri.path().starts_with("/printers/");
        let paper = match (any(&["media-empty", "media-needed"]), any(&["media-low"])) {
            (true, _) if !remembered => Paper::Out,
            (_, true) => Paper::NearEnd,
            _ => Paper::Enough,
        };
        let cover_open = !remembered && any(&["cover-open", "door-open", "interlock-open"]);
        let fault = !remembered && any(&["media-jam", "marker-supply-empty", "other-error", "spool-area-full"]);
        Status { ready: takes, paper, cover_open, fault }
    }

    /// Hands a PDF over; the answer is the job's number. The title names no person.
    ///
    /// # Errors
    /// [`PrinterError::Missing`] and [`PrinterError::Refused`]: nothing will come out. [`PrinterError::Broken`]: perhaps it will.
    pub async fn print(&self, title: &str, pdf: Vec<u8>) -> Result<i32, PrinterError> {
        self.status().await?;
        let refused = || PrinterError::Refused;
        let operation = IppOperationBuilder::print_job(self.uri.clone(), IppPayload::new(Cursor::new(pdf)))
            .user_name(USER)
            .job_title(title)
            .document_format("application/pdf")
            .build()
            .map_err(|_| refused())?;
        let patient = AsyncIppClient::builder(self.uri.clone()).request_timeout(PATIENCE).build();
        let answer = patient.send(operation).await.map_err(|_| PrinterError::Broken)?;
        number(answer.attributes().first_of(DelimiterTag::JobAttributes)).ok_or_else(refused)
    }

    /// How a job stands now (RFC 8011 §5.3.7: 6 stopped, 7 and 8 cancelled or aborted, 9 completed).
    pub async fn job(&self, job: i32) -> JobState {
        let Ok(operation) = IppOperationBuilder::get_job_attributes(self.uri.clone(), job).build() else {
            return JobState::Unknown;
        };
        let Ok(answer) = client(&self.uri).send(operation).await else { return JobState::Silent };
        let state = answer.attributes().first_of(DelimiterTag::JobAttributes).and_then(|group| group.get("job-state"));
        match state.and_then(|attribute| attribute.value().as_enum().copied()) {
            None => JobState::Unknown,
            Some(9) => JobState::Done,
            Some(7 | 8) => JobState::Failed,
            Some(6) => JobState::Stopped,
            Some(_) if self.status().await.is_ok_and(|status| !status.ready) => JobState::Stopped,
            Some(_) => JobState::Waiting,
        }
    }

    /// The job with this title among those that are not finished; a crash may have come before its number was known.
    async fn titled(&self, title: &str) -> Result<Option<i32>, PrinterError> {
        const NAME: &str = "job-name";
        let mut request = IppRequestResponse::new(IppVersion::v1_1(), Operation::GetJobs, Some(self.uri.clone()))
            .map_err(|_| PrinterError::Missing)?;
        let mut wanted = Vec::new();
        for name in ["job-id", NAME] {
            wanted.push(IppValue::new_keyword(name).map_err(|_| PrinterError::Missing)?);
        }
        let asked = IppAttribute::with_name("requested-attributes", IppValue::Array(wanted));
        request.attributes_mut().add(DelimiterTag::OperationAttributes, asked.map_err(|_| PrinterError::Missing)?);
        // A queue tells the titles of jobs to their owner alone.
        let owner = IppValue::new_name_without_language(USER).map_err(|_| PrinterError::Missing)?;
        let asker = IppAttribute::with_name(IppAttribute::REQUESTING_USER_NAME, owner);
        request.attributes_mut().add(DelimiterTag::OperationAttributes, asker.map_err(|_| PrinterError::Missing)?);
        let answer = client(&self.uri).send(request).await.map_err(|_| PrinterError::Missing)?;
        let is_it = |group: &&IppAttributeGroup| group.get(NAME).is_some_and(|name| name.value().to_string() == title);
        Ok(number(answer.attributes().groups_of(DelimiterTag::JobAttributes).find(is_it)))
    }

    /// Cancels a job by its number or, where that is not known, by its title.
    pub(crate) async fn withdraw(&self, job: Option<i32>, title: &str) -> Withdrawn {
        let job = match job {
            Some(job) => job,
            None => match self.titled(title).await {
                Ok(Some(job)) => job,
                Ok(None) => return Withdrawn::Gone,
                Err(_) => return Withdrawn::Unreachable,
            },
        };
        let cancel = IppOperationBuilder::cancel_job(self.uri.clone(), job).user_name(USER).build();
        if let Ok(cancel) = cancel {
            // Whether that helped is asked next: a job that is done cannot be cancelled.
            let _answer = client(&self.uri).send(cancel).await;
        }
        match self.job(job).await {
            JobState::Done => Withdrawn::Printed,
            JobState::Failed | JobState::Unknown => Withdrawn::Gone,
            JobState::Waiting | JobState::Stopped | JobState::Silent => Withdrawn::Unreachable,
        }
    }
}

fn number(group: Option<&IppAttributeGroup>) -> Option<i32> {
    group?.get("job-id")?.value().as_integer().copied()
}

/// One keyword or several.
fn keywords(value: &IppValue) -> Vec<String> {
    match value {
        IppValue::Array(values) => values.iter().map(ToString::to_string).collect(),
        value => vec![value.to_string()],
    }
}

fn client(uri: &Uri) -> AsyncIppClient {
    AsyncIppClient::builder(uri.clone()).request_timeout(SOON).build()
}
