//! Queues over IPP (RFC 8011): CUPS on Linux and macOS, IPP printers and shared queues everywhere.

use std::io::Cursor;
use std::time::Duration;

use ipp::parser::IppParseError;
use ipp::prelude::*;

use crate::status::{Paper, Status};
use crate::{PrinterError, Withdrawn, post, spooler};

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
/// RFC 8011 §5.3.7: job-state.
const PROCESSING: i32 = 5;
/// CUPS-Get-Default, an operation of CUPS's own.
const GET_DEFAULT: i16 = 0x4001;
/// What a queue is asked of its condition.
const CONDITION: [&str; 3] = ["printer-state", "printer-state-reasons", "printer-is-accepting-jobs"];
const PRINTER_NAME: &str = "printer-name";
const JOB_ID: &str = "job-id";
const JOB_NAME: &str = "job-name";
const JOB_STATE: &str = "job-state";
/// Reasons (RFC 8011 §5.4.12) for which a job under way waits for a person, though CUPS calls neither it nor its queue stopped.
const HELP: [&str; 5] = ["media-empty", "media-needed", "media-jam", "cover-open", "door-open"];

/// How a job stands at the printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobState {
    Waiting,
    /// The queue stands still or holds the job (no paper, a jam): the paper comes once someone has helped.
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
    /// As [`crate::Address`] reads it.
    pub address: String,
}

/// A printer queue.
#[derive(Clone, Debug)]
pub struct Ipp {
    uri: Uri,
}

/// The queues of this system, the default first: those that Windows knows, or those of CUPS, if it answers.
pub async fn queues() -> Vec<Queue> {
    if cfg!(windows) {
        return spooler::queues().await;
    }
    let told = std::env::var(CUPS_VARIABLE).ok();
    // Behind a stroke stands the version of IPP to speak.
    let server = told.as_deref().and_then(|told| told.split('/').next()).filter(|server| !server.is_empty());
    queues_at(&format!("ipp://{}/", server.unwrap_or(CUPS))).await
}

/// The queues of a print server.
pub(crate) async fn queues_at(server: &str) -> Vec<Queue> {
    let Ok(uri) = server.parse::<Uri>() else { return Vec::new() };
    let Ok(answer) = post::send(&uri, IppOperationBuilder::cups().get_printers(), SOON).await else {
        return Vec::new();
    };
    let mut queues = queues_in(&answer);
    if queues.len() > 1 {
        // CUPS tells them by their names; the first of those may stand in another room.
        let default = default_at(&uri).await;
        queues.sort_by_key(|queue| default.as_ref() != Some(&queue.name));
    }
    queues
}

fn queues_in(answer: &IppRequestResponse) -> Vec<Queue> {
    let queue = |group: &IppAttributeGroup| {
        Some(Queue { name: text(group, PRINTER_NAME)?, address: text(group, "printer-uri-supported")? })
    };
    answer.attributes().groups_of(DelimiterTag::PrinterAttributes).filter_map(queue).collect()
}

/// What is read of a queue's answers, whatever was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    pub queues: Vec<Queue>,
    /// Whether it takes jobs and goes on, and its reasons; none if it does not say.
    pub condition: Option<(bool, Vec<String>)>,
    /// Number, state and title of each job.
    pub jobs: Vec<(Option<i32>, Option<i32>, Option<String>)>,
}

/// Reads an answer as a queue's: for those who hold the reading against hostile bytes. `None` when it is none of IPP.
pub fn answered(bytes: Vec<u8>) -> Option<Answered> {
    let answer = post::read(bytes)?;
    let job = |group: &IppAttributeGroup| (number(group), state(group), name(group).map(str::to_owned));
    Some(Answered {
        queues: queues_in(&answer),
        condition: condition_in(&answer),
        jobs: answer.attributes().groups_of(DelimiterTag::JobAttributes).map(job).collect(),
    })
}

/// As [`CONDITION`] asks: whether the queue takes jobs and goes on, and its reasons.
fn condition_in(answer: &IppRequestResponse) -> Option<(bool, Vec<String>)> {
    let group = answer.attributes().first_of(DelimiterTag::PrinterAttributes);
    let group = group.filter(|_| answer.header().status_code().is_success())?;
    let [state, reasons, accepting] = CONDITION.map(|name| group.get(name).map(IppAttribute::value));
    let stopped = state.and_then(|state| state.as_enum().copied()) == Some(STOPPED);
    let accepting = accepting.and_then(|accepting| accepting.as_boolean().copied()) == Some(true);
    Some((!stopped && accepting, reasons.map(keywords).unwrap_or_default()))
}

/// The name of a print server's default queue, if it has one.
async fn default_at(server: &Uri) -> Option<String> {
    let mut request: IppRequestResponse = IppOperationBuilder::cups().get_printers().into();
    request.header_mut().operation_or_status = GET_DEFAULT;
    let answer = post::send(server, request, SOON).await.ok()?;
    let mut told = answer.attributes().groups_of(DelimiterTag::PrinterAttributes);
    text(told.next()?, PRINTER_NAME)
}

fn text(group: &IppAttributeGroup, name: &str) -> Option<String> {
    Some(group.get(name)?.value().to_string())
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
    /// [`PrinterError::Missing`], [`PrinterError::Untrusted`].
    pub async fn status(&self) -> Result<Status, PrinterError> {
        let (takes, reasons) = self.condition().await?;
        Ok(self.judged(takes, &reasons))
    }

    /// Whether the queue takes jobs and goes on, and its reasons, some of which CUPS only remembers.
    async fn condition(&self) -> Result<(bool, Vec<String>), PrinterError> {
        let operation = IppOperationBuilder::get_printer_attributes(self.uri.clone()).attributes(CONDITION).build();
        let operation = operation.map_err(|_| PrinterError::Missing)?;
        let answer = post::send(&self.uri, operation, SOON).await?;
        condition_in(&answer).ok_or(PrinterError::Missing)
    }

    fn judged(&self, takes: bool, reasons: &[String]) -> Status {
        let any = |starts: &[&str]| any(reasons, starts);
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
    /// [`PrinterError::Missing`], [`PrinterError::Untrusted`] and [`PrinterError::Refused`]: nothing will come out. [`PrinterError::Broken`]: perhaps it will.
    pub async fn print(&self, title: &str, pdf: Vec<u8>) -> Result<i32, PrinterError> {
        self.status().await?;
        let operation = IppOperationBuilder::print_job(self.uri.clone(), IppPayload::new(Cursor::new(pdf)))
            .user_name(USER)
            .job_title(title)
            .document_format("application/pdf")
            .build()
            .map_err(|_| PrinterError::Refused)?;
        let answer = post::send(&self.uri, operation, PATIENCE).await.map_err(|_| PrinterError::Broken)?;
        let number = answer.attributes().first_of(DelimiterTag::JobAttributes).and_then(number);
        number.ok_or_else(|| without_number(answer.header().status_code()))
    }

    /// How a job stands now. One of another title is another job, as a queue that was set up anew counts from 1 again; without a title
    /// any is taken for it.
    pub async fn job(&self, job: i32, title: Option<&str>) -> JobState {
        let operation = IppOperationBuilder::get_job_attributes(self.uri.clone(), job).user_name(USER).build();
        let Ok(operation) = operation else { return JobState::Silent };
        let Ok(answer) = post::send(&self.uri, operation, SOON).await else { return JobState::Silent };
        match answer.header().status_code() {
            StatusCode::ClientErrorNotFound | StatusCode::ClientErrorGone => return JobState::Unknown,
            status if !status.is_success() => return JobState::Silent,
            _ => {}
        }
        let group = answer.attributes().first_of(DelimiterTag::JobAttributes);
        let called = group.and_then(name);
        if title.is_some_and(|title| called.is_some_and(|called| called != title)) {
            return JobState::Unknown;
        }
        match group.and_then(state) {
            Some(state) => self.standing(state).await,
            None => JobState::Silent,
        }
    }

    /// RFC 8011 §5.3.7: 4 held, 6 stopped, 7 and 8 cancelled or aborted, 9 completed.
    async fn standing(&self, state: i32) -> JobState {
        match state {
            4 | 6 => JobState::Stopped,
            7 | 8 => JobState::Failed,
            9 => JobState::Done,
            state => match self.condition().await {
                Ok((takes, reasons)) if !takes || (state == PROCESSING && any(&reasons, &HELP)) => JobState::Stopped,
                _ => JobState::Waiting,
            },
        }
    }

    /// The job with this title, and how it stands; a crash may have come before its number was known.
    ///
    /// # Errors
    /// [`PrinterError::Missing`], [`PrinterError::Untrusted`]: the queue does not say.
    pub async fn find(&self, title: &str) -> Result<Option<(i32, JobState)>, PrinterError> {
        // In this order: a job that ends between the two questions is found by the second.
        for which in ["not-completed", "completed"] {
            if let Some((job, state)) = self.titled(title, which).await? {
                return Ok(Some((job, self.standing(state).await)));
            }
        }
        Ok(None)
    }

    /// Number and state of the job with this title in one of the queue's two lists.
    async fn titled(&self, title: &str, which: &str) -> Result<Option<(i32, i32)>, PrinterError> {
        let request = self.list(which).map_err(|_| PrinterError::Missing)?;
        let answer = post::send(&self.uri, request, SOON).await?;
        if !answer.header().status_code().is_success() {
            return Err(PrinterError::Missing);
        }
        let mut jobs = answer.attributes().groups_of(DelimiterTag::JobAttributes);
        let Some(job) = jobs.find(|group| name(group) == Some(title)) else { return Ok(None) };
        number(job).zip(state(job)).map(Some).ok_or(PrinterError::Missing)
    }

    /// The question for a list of jobs.
    fn list(&self, which: &str) -> Result<IppRequestResponse, IppParseError> {
        let mut request = IppRequestResponse::new(IppVersion::v1_1(), Operation::GetJobs, Some(self.uri.clone()))?;
        let wanted = [JOB_ID, JOB_NAME, JOB_STATE].map(IppValue::new_keyword);
        let wanted = wanted.into_iter().collect::<Result<Vec<_>, _>>()?;
        for (name, value) in [
            // A queue tells the titles of jobs to their owner alone.
            (IppAttribute::REQUESTING_USER_NAME, IppValue::new_name_without_language(USER)?),
            ("which-jobs", IppValue::new_keyword(which)?),
            ("requested-attributes", IppValue::Array(wanted)),
        ] {
            let attribute = IppAttribute::with_name(name, value)?;
            request.attributes_mut().add(DelimiterTag::OperationAttributes, attribute);
        }
        Ok(request)
    }

    /// Cancels a job by its number or, where the queue knows none of that number and title, by its title.
    pub(crate) async fn withdraw(&self, job: Option<i32>, title: Option<&str>) -> Withdrawn {
        let numbered = match job {
            Some(job) => Some((job, self.job(job, title).await)),
            None => None,
        };
        let (job, state) = match (numbered, title) {
            (Some((job, state)), _) if state != JobState::Unknown => (job, state),
            (_, Some(title)) => match self.find(title).await {
                Ok(Some(found)) => found,
                Ok(None) => return Withdrawn::Gone,
                Err(_) => return Withdrawn::Unreachable,
            },
            (Some(_), None) => return Withdrawn::Gone,
            (None, None) => return Withdrawn::Unreachable,
        };
        if matches!(state, JobState::Waiting | JobState::Stopped) {
            let cancel = IppOperationBuilder::cancel_job(self.uri.clone(), job).user_name(USER).build();
            if let Ok(cancel) = cancel {
                // Whether that helped is asked next: a job that is done meanwhile cannot be cancelled.
                let _answer = post::send(&self.uri, cancel, SOON).await;
            }
        }
        match self.job(job, title).await {
            JobState::Done => Withdrawn::Printed,
            JobState::Failed | JobState::Unknown => Withdrawn::Gone,
            JobState::Waiting | JobState::Stopped | JobState::Silent => Withdrawn::Unreachable,
        }
    }
}

/// Why there is no number of a job. What the queue refused for a reason it names was not taken; of anything else paper may come.
fn without_number(status: StatusCode) -> PrinterError {
    match status {
        StatusCode::ServerErrorOperationNotSupported
        | StatusCode::ServerErrorServiceUnavailable
        | StatusCode::ServerErrorVersionNotSupported
        | StatusCode::ServerErrorNotAcceptingJobs
        | StatusCode::ServerErrorBusy => PrinterError::Refused,
        status if (0x0400..0x0500).contains(&(status as i32)) => PrinterError::Refused,
        _ => PrinterError::Broken,
    }
}

/// Whether one of the reasons begins in one of these ways; severities hang behind (`-report`, `-warning`, `-error`).
fn any(reasons: &[String], starts: &[&str]) -> bool {
    reasons.iter().any(|reason| starts.iter().any(|start| reason.starts_with(start)))
}

fn number(group: &IppAttributeGroup) -> Option<i32> {
    group.get(JOB_ID)?.value().as_integer().copied()
}

fn state(group: &IppAttributeGroup) -> Option<i32> {
    group.get(JOB_STATE)?.value().as_enum().copied()
}

/// A job's title, whichever way the queue writes names.
fn name(group: &IppAttributeGroup) -> Option<&str> {
    match group.get(JOB_NAME)?.value() {
        IppValue::NameWithoutLanguage(name) | IppValue::NameWithLanguage { name, .. } => Some(name.as_str()),
        IppValue::TextWithoutLanguage(text) | IppValue::TextWithLanguage { text, .. } => Some(text.as_ref()),
        _ => None,
    }
}

/// One keyword or several.
fn keywords(value: &IppValue) -> Vec<String> {
    match value {
        IppValue::Array(values) => values.iter().map(ToString::to_string).collect(),
        value => vec![value.to_string()],
    }
}
