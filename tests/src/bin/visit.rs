//! Plays one visitor in the real window and leaves pictures, the receipt, the status page in every language and a summary.
#![allow(clippy::print_stdout, reason = "a command for the terminal")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use e2e::{Answers, Done, Driver, Error, Observer, Outcome, Pictures, Visitor, Window, paper};
use serde_json::{Value, json};
use xtask::rig;

const LANGUAGES: [&str; 3] = ["az", "en", "ru"];

/// Plays one visitor (or opens the counter) in the real window.
#[derive(Debug, Parser)]
struct Arguments {
    /// The desktop application.
    #[arg(long)]
    app: PathBuf,
    #[arg(long)]
    answers: PathBuf,
    /// Where pictures, the status pages and the summary go.
    #[arg(long)]
    out: PathBuf,
    #[arg(long)]
    lang: String,
    #[arg(long)]
    service: String,
    #[arg(long, default_value = "kiosk")]
    face: String,
    /// The framebuffer of the display, for the pictures.
    #[arg(long)]
    framebuffer: Option<PathBuf>,
    /// The application's own arguments.
    #[arg(last = true)]
    rest: Vec<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(&Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &Arguments) -> Result<(), Error> {
    let driver = Driver::start(&arguments.app, &arguments.out, &[])?;
    let window = driver.open(&arguments.rest).await?;
    let mut pictures =
        Pictures { folder: arguments.out.clone(), names: Vec::new(), framebuffer: arguments.framebuffer.clone() };
    let result = if arguments.face == "counter" {
        sign_in_screen(&window, &mut pictures).await
    } else {
        visit(arguments, &window, &mut pictures).await
    };
    if result.is_err() {
        // What the screen showed says more than the error.
        pictures.saw(&window, "failed").await?;
    }
    result
}

async fn sign_in_screen(window: &Window, pictures: &mut Pictures) -> Result<(), Error> {
    window.wait_screen("sign-in").await?;
    pictures.saw(window, "sign-in").await
}

async fn visit(arguments: &Arguments, window: &Window, pictures: &mut Pictures) -> Result<(), Error> {
    let text = fs::read_to_string(&arguments.answers).map_err(Error::io("reading the answers"))?;
    let answers: Answers = serde_json::from_str(&text).map_err(|error| Error::said(format!("the answers: {error}")))?;
    let visitor = Visitor { lang: arguments.lang.clone(), service: arguments.service.clone(), answers };
    let done = match visitor.outcome(window, pictures).await? {
        Outcome::Sealed(done) => done,
        Outcome::Answered(sentences) => {
            let summary = json!({
                "service": arguments.service, "lang": arguments.lang, "answer": sentences,
                "files": { "pictures": pictures.names },
            });
            return write_summary(&arguments.out, &summary);
        }
    };
    let receipt = receipt(&arguments.out).await?;
    let picture = arguments.out.join("receipt.png");
    paper::picture(&receipt, &picture)?;
    let address = paper::qr_on(&picture)?;
    for lang in LANGUAGES {
        let page = status_page(&address, lang).await?;
        fs::write(arguments.out.join(status_file(lang)), page).map_err(Error::io("writing the status page"))?;
    }
    let summary = summary(arguments, &done, &address, &pictures.names);
    write_summary(&arguments.out, &summary)
}

fn write_summary(out: &Path, summary: &Value) -> Result<(), Error> {
    fs::write(out.join("summary.json"), format!("{summary:#}\n")).map_err(Error::io("writing the summary"))
}

/// The receipt that the application leaves after the seal.
async fn receipt(out: &Path) -> Result<PathBuf, Error> {
    let path = out.join("receipt.pdf");
    for _ in 0..200 {
        if fs::read(&path).is_ok_and(|bytes| bytes.trim_ascii_end().ends_with(b"%%EOF")) {
            return Ok(path);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Err(Error::said("the application left no receipt"))
}

/// The page behind the QR, once the application has arrived at the centre (or as it is after twenty seconds).
async fn status_page(address: &str, lang: &str) -> Result<String, Error> {
    let address = format!("{address}?lang={lang}");
    let mut page = rig::get(&address)?;
    for _ in 0..200 {
        if page.status == 200 && arrived(&page.body) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
        page = rig::get(&address)?;
    }
    if page.status == 200 {
        Ok(page.body)
    } else {
        Err(Error::said(format!("the status page answered {}", page.status)))
    }
}

/// Whether the page says that the application is at the centre: two steps or more are done.
fn arrived(page: &str) -> bool {
    page.matches("class=\"step done").count() >= 2
}

fn status_file(lang: &str) -> String {
    format!("status-{lang}.html")
}

fn summary(arguments: &Arguments, done: &Done, address: &str, pictures: &[String]) -> Value {
    json!({
        "service": arguments.service,
        "lang": arguments.lang,
        "receipt_number": done.receipt_number,
        "status_code": done.status_code,
        "status_url": address,
        "milliseconds": u64::try_from(done.milliseconds).unwrap_or(u64::MAX),
        "files": {
            "receipt": "receipt.pdf",
            "receipt_picture": "receipt.png",
            "status": status_file(&arguments.lang),
            "status_pages": LANGUAGES.map(status_file),
            "pictures": pictures,
        },
    })
}
