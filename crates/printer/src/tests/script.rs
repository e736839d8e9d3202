//! A queue made of answers, for what no real queue can be brought to say.

use std::io::Cursor;
use std::process::Command;
use std::sync::{Arc, Mutex};

use ipp::parser::IppParser;
use ipp::prelude::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::{Ipp, JobState as Standing, PrinterError, Withdrawn};

const TITLE: &str = "BAK01-K7-000123-H 1";
const UNDER_WAY: i32 = 5;
const COMPLETED: i32 = 9;

/// What the queue holds and says.
#[derive(Clone)]
struct Script {
    /// Number, title, state; in the list of the finished ones from 7 on.
    jobs: Vec<(i32, IppValue, i32)>,
    reasons: Vec<&'static str>,
    /// What it says to all questions about jobs.
    refusal: Option<StatusCode>,
    /// Whether it tells the number of a job that it takes.
    numbers: bool,
    cancelled: Vec<i32>,
}

struct Queue {
    script: Arc<Mutex<Script>>,
    uri: String,
    task: JoinHandle<()>,
}

impl Drop for Queue {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn plain(title: &str) -> IppValue {
    IppValue::new_name_without_language(title).unwrap()
}

fn holding(jobs: Vec<(i32, IppValue, i32)>) -> Script {
    Script { jobs, reasons: vec!["none"], refusal: None, numbers: true, cancelled: Vec::new() }
}

impl Queue {
    async fn of(script: Script) -> Queue {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let uri = format!("ipp://{}/printers/script", listener.local_addr().unwrap());
        let script = Arc::new(Mutex::new(script));
        let inside = Arc::clone(&script);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                serve(stream, &inside).await;
            }
        });
        Queue { script, uri, task }
    }

    fn client(&self) -> Ipp {
        Ipp::at(&self.uri).unwrap()
    }

    fn cancelled(&self) -> Vec<i32> {
        self.script.lock().unwrap().cancelled.clone()
    }
}

/// One request and its answer.
async fn serve(mut stream: TcpStream, script: &Mutex<Script>) {
    let (mut bytes, mut piece) = (Vec::new(), [0; 4096]);
    let body = loop {
        match stream.read(&mut piece).await {
            Ok(0) | Err(_) => return,
            Ok(length) => bytes.extend_from_slice(&piece[..length]),
        }
        if let Some(body) = body(&bytes) {
            break body;
        }
    };
    let answer = respond(body, script);
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/ipp\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
        answer.len()
    );
    let _sent = stream.write_all(&[head.into_bytes(), answer].concat()).await;
}

fn respond(body: Vec<u8>, script: &Mutex<Script>) -> Vec<u8> {
    let request = IppParser::<Cursor<Vec<u8>>>::new(Cursor::new(body)).parse().unwrap();
    script.lock().unwrap().answer(&request).to_bytes().to_vec()
}

/// The body of a request, once it is there as long as its head says.
fn body(bytes: &[u8]) -> Option<Vec<u8>> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")? + 4;
    let head = std::str::from_utf8(&bytes[..end]).unwrap().to_lowercase();
    let (_, length) = head.split_once("content-length: ").unwrap();
    let length: usize = length.lines().next().unwrap().parse().unwrap();
    bytes.get(end..end + length).map(<[u8]>::to_vec)
}

fn add(answer: &mut IppRequestResponse, tag: DelimiterTag, attributes: Vec<(&str, IppValue)>) {
    let mut group = IppAttributeGroup::new(tag);
    for (name, value) in attributes {
        group.attributes_mut().push(IppAttribute::with_name(name, value).unwrap());
    }
    answer.attributes_mut().groups_mut().push(group);
}

impl Script {
    fn answer(&mut self, request: &IppRequestResponse) -> IppRequestResponse {
        let operation = Operation::from_i16(request.header().operation_or_status).unwrap();
        let asked = request.attributes().first_of(DelimiterTag::OperationAttributes).unwrap();
        let about = asked.get("job-id").and_then(|id| id.value().as_integer().copied());
        let which = asked.get("which-jobs").map(|which| which.value().to_string());
        let known = about.is_none_or(|number| self.jobs.iter().any(|(job, ..)| *job == number));
        let status = match self.refusal.filter(|_| operation != Operation::GetPrinterAttributes) {
            Some(refusal) => refusal,
            None if known => StatusCode::SuccessfulOk,
            None => StatusCode::ClientErrorNotFound,
        };
        let mut answer = IppRequestResponse::new_response(IppVersion::v1_1(), status, 1).unwrap();
        match operation {
            _ if !status.is_success() => {}
            Operation::GetPrinterAttributes => add(&mut answer, DelimiterTag::PrinterAttributes, self.printer()),
            Operation::PrintJob if self.numbers => {
                add(&mut answer, DelimiterTag::JobAttributes, vec![("job-id", IppValue::Integer(1))]);
            }
            Operation::CancelJob => self.cancel(about),
            _ => self.list(&mut answer, about, which.as_deref()),
        }
        answer
    }

    fn cancel(&mut self, about: Option<i32>) {
        self.cancelled.extend(about);
        for job in self.jobs.iter_mut().filter(|(job, ..)| Some(*job) == about) {
            job.2 = 7;
        }
    }

    /// One job, or one of the two lists.
    fn list(&self, answer: &mut IppRequestResponse, about: Option<i32>, which: Option<&str>) {
        let finished = which == Some("completed");
        for job in &self.jobs {
            let (number, _, state) = job;
            if about.map_or(which.is_some() && (*state >= 7) == finished, |about| about == *number) {
                add(answer, DelimiterTag::JobAttributes, described(job));
            }
        }
    }

    fn printer(&self) -> Vec<(&'static str, IppValue)> {
        let reasons = self.reasons.iter().map(|reason| IppValue::new_keyword(*reason).unwrap()).collect();
        vec![
            ("printer-state", IppValue::Enum(4)),
            ("printer-state-reasons", IppValue::Array(reasons)),
            ("printer-is-accepting-jobs", IppValue::Boolean(true)),
        ]
    }
}

fn described((number, title, state): &(i32, IppValue, i32)) -> Vec<(&'static str, IppValue)> {
    vec![("job-id", IppValue::Integer(*number)), ("job-name", title.clone()), ("job-state", IppValue::Enum(*state))]
}

#[tokio::test]
async fn a_job_that_came_out_unnoticed_is_found_by_its_title_however_that_is_written() {
    let with_language = IppValue::new_name_with_language("en", TITLE).unwrap();
    for title in [plain(TITLE), with_language] {
        let queue = Queue::of(holding(vec![(8, plain("other"), COMPLETED), (9, title, COMPLETED)])).await;
        let client = queue.client();
        assert_eq!(client.find(TITLE).await, Ok(Some((9, Standing::Done))));
        assert_eq!(client.withdraw(None, Some(TITLE)).await, Withdrawn::Printed);
        assert_eq!(client.withdraw(None, Some("never sent")).await, Withdrawn::Gone);
    }
}

#[tokio::test]
async fn a_queue_that_does_not_say_leaves_the_question_open() {
    for refusal in [StatusCode::ServerErrorInternalError, StatusCode::ClientErrorNotAuthorized] {
        let script = Script { refusal: Some(refusal), ..holding(vec![(9, plain(TITLE), UNDER_WAY)]) };
        let queue = Queue::of(script).await;
        let client = queue.client();
        assert_eq!(client.job(9, Some(TITLE)).await, Standing::Silent);
        assert_eq!(client.find(TITLE).await, Err(PrinterError::Missing));
        assert_eq!(client.withdraw(None, Some(TITLE)).await, Withdrawn::Unreachable);
        assert_eq!(client.withdraw(Some(9), Some(TITLE)).await, Withdrawn::Unreachable);
    }
}

#[tokio::test]
async fn a_document_without_a_number_may_come_out() {
    let script = Script { numbers: false, ..holding(Vec::new()) };
    let queue = Queue::of(script.clone()).await;
    assert_eq!(queue.client().print(TITLE, b"%PDF".to_vec()).await, Err(PrinterError::Broken));
    for (refusal, error) in [
        (StatusCode::ClientErrorDocumentFormatNotSupported, PrinterError::Refused),
        (StatusCode::ServerErrorNotAcceptingJobs, PrinterError::Refused),
        (StatusCode::ServerErrorInternalError, PrinterError::Broken),
    ] {
        let queue = Queue::of(Script { refusal: Some(refusal), ..script.clone() }).await;
        assert_eq!(queue.client().print(TITLE, b"%PDF".to_vec()).await, Err(error), "{refusal:?}");
    }
}

/// The queue was set up anew and counts from 1 again: the number is somebody else's by now.
#[tokio::test]
async fn anothers_job_under_the_same_number_is_neither_believed_nor_cancelled() {
    let queue = Queue::of(holding(vec![(7, plain("a letter"), UNDER_WAY)])).await;
    let client = queue.client();
    assert_eq!(client.job(7, Some(TITLE)).await, Standing::Unknown);
    assert_eq!(client.withdraw(Some(7), Some(TITLE)).await, Withdrawn::Gone);
    assert_eq!(queue.cancelled(), [0; 0]);
    assert_eq!(client.withdraw(Some(7), Some("a letter")).await, Withdrawn::Gone);
    assert_eq!(queue.cancelled(), [7]);
}

/// Behind a secure address stands one that cannot prove who it is.
#[tokio::test]
async fn a_queue_that_proves_nothing_gets_no_receipt() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let client = Ipp::at(&format!("ipps://{}/printers/script", listener.local_addr().unwrap())).unwrap();
    let stranger = tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut piece = [0; 4096];
            let _hello = stream.read(&mut piece).await;
            let _sent = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
            let _end = stream.read(&mut piece).await;
        }
    });
    assert_eq!(client.status().await, Err(PrinterError::Untrusted));
    assert_eq!(client.print(TITLE, b"%PDF".to_vec()).await, Err(PrinterError::Untrusted));
    assert_eq!(client.find(TITLE).await, Err(PrinterError::Untrusted));
    assert_eq!(client.job(9, Some(TITLE)).await, Standing::Silent);
    assert_eq!(client.withdraw(Some(9), Some(TITLE)).await, Withdrawn::Unreachable);
    stranger.abort();
}

/// An ordinary queue of CUPS: the paper is out, and neither the job nor the printer counts as stopped.
#[tokio::test]
async fn a_job_under_way_without_paper_stands_still() {
    for (reason, state, expected) in [
        ("media-empty-warning", UNDER_WAY, Standing::Stopped),
        ("media-needed", UNDER_WAY, Standing::Stopped),
        ("media-jam-error", UNDER_WAY, Standing::Stopped),
        ("cover-open", UNDER_WAY, Standing::Stopped),
        ("door-open-report", UNDER_WAY, Standing::Stopped),
        ("media-low", UNDER_WAY, Standing::Waiting),
        ("none", UNDER_WAY, Standing::Waiting),
        // It waits behind another one, to whom the reason belongs.
        ("media-empty", 3, Standing::Waiting),
        // Held until a person lets it go.
        ("none", 4, Standing::Stopped),
    ] {
        let script = Script { reasons: vec![reason], ..holding(vec![(9, plain(TITLE), state)]) };
        let queue = Queue::of(script).await;
        assert_eq!(queue.client().job(9, Some(TITLE)).await, expected, "{reason}");
    }
}

/// The test above once more, in a process whose environment names a proxy: nobody listens there.
#[test]
fn what_is_printed_goes_through_no_proxy() {
    let proxy = "http://127.0.0.1:9";
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "tests::script::a_job_under_way_without_paper_stands_still"])
        .envs([("HTTP_PROXY", proxy), ("http_proxy", proxy), ("ALL_PROXY", proxy), ("all_proxy", proxy)])
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&child.stdout);
    assert!(child.status.success() && said.contains("1 passed"), "{said}");
}
