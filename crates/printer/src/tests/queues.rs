//! Real queues: a private CUPS, and an IPP Everywhere printer. They run where CUPS is installed; `cargo xtask test` installs it, and fails without it.

use std::fs;
use std::time::{Duration, Instant};

use domain::lang::Lang;
use tempfile::TempDir;
use xtask::rig::{Everywhere, Printer as Cups};

use super::{facts, sheet};
use crate::ipp::queues_at;
use crate::{Ipp, JobState, PrinterError, Withdrawn};

const PATIENCE: Duration = Duration::from_secs(30);

pub async fn until(ipp: &Ipp, job: i32, title: &str, wanted: JobState) {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let state = ipp.job(job, Some(title)).await;
        if state == wanted {
            return;
        }
        assert!(Instant::now() < deadline, "the job is {state:?}, not {wanted:?}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

fn cups() -> Option<(TempDir, Cups, Ipp)> {
    let dir = Cups::available().then(|| TempDir::new().unwrap())?;
    let cups = Cups::start(dir.path()).unwrap();
    let ipp = Ipp::at(&cups.uri()).unwrap();
    Some((dir, cups, ipp))
}

#[tokio::test]
async fn a_sheet_comes_out_of_cups_once_and_is_found_there() {
    let Some((_dir, mut cups, ipp)) = cups() else { return };
    assert!(ipp.status().await.unwrap().ready);
    let title = "BAK01-K7-000123-H";
    let job = ipp.print(title, sheet(&facts(Lang::Az))).await.unwrap();
    until(&ipp, job, title, JobState::Done).await;
    assert_eq!(cups.sheets().len(), 1);
    assert_eq!(ipp.withdraw(Some(job), Some(title)).await, Withdrawn::Printed);
    assert_eq!(ipp.withdraw(None, Some(title)).await, Withdrawn::Printed, "it is among the finished ones");
    assert_eq!(ipp.job(job + 1, Some(title)).await, JobState::Unknown);
    assert_eq!(ipp.job(job, Some("another")).await, JobState::Unknown);
    let server = cups.uri().replace("/printers/kiosk", "/");
    let found = queues_at(&server).await;
    assert_eq!((found.len(), found[0].name.as_str()), (1, "kiosk"));
    assert!(found[0].address.ends_with("/printers/kiosk"), "{found:?}");
    cups.beside("archive").unwrap();
    let names: Vec<_> = queues_at(&server).await.into_iter().map(|queue| queue.name).collect();
    assert_eq!(names, ["kiosk", "archive"], "the default first, whatever the names");
}

/// Kiosk rule 4: what was withdrawn does not come out when the paper is back, whether its number was known or not.
#[tokio::test]
async fn a_withdrawn_sheet_never_comes_out() {
    let Some((_dir, cups, ipp)) = cups() else { return };
    cups.set_paper(false).unwrap();
    let first = ipp.print("first", sheet(&facts(Lang::En))).await.unwrap();
    until(&ipp, first, "first", JobState::Stopped).await;
    let second = ipp.print("second", sheet(&facts(Lang::Ru))).await.unwrap();
    assert!(!ipp.status().await.unwrap().ready);
    assert_eq!(ipp.withdraw(Some(first), Some("first")).await, Withdrawn::Gone);
    assert_eq!(ipp.withdraw(None, Some("second")).await, Withdrawn::Gone);
    assert_eq!(ipp.withdraw(None, Some("never sent")).await, Withdrawn::Gone);
    let states = (ipp.job(first, Some("first")).await, ipp.job(second, Some("second")).await);
    assert_eq!(states, (JobState::Failed, JobState::Failed));
    cups.set_paper(true).unwrap();
    let third = ipp.print("third", sheet(&facts(Lang::Az))).await.unwrap();
    until(&ipp, third, "third", JobState::Done).await;
    assert_eq!(cups.sheets().len(), 1, "a withdrawn sheet came out");
}

#[tokio::test]
async fn an_ipp_everywhere_printer_takes_the_sheet_as_it_is() {
    if !Everywhere::available() {
        return;
    }
    let dir = TempDir::new().unwrap();
    let printer = Everywhere::start(dir.path()).unwrap();
    let ipp = Ipp::at(&printer.uri()).unwrap();
    assert!(ipp.status().await.unwrap().ready);
    let pdf = sheet(&facts(Lang::Ru));
    let title = "BAK01-K7-000123-H";
    let job = ipp.print(title, pdf.clone()).await.unwrap();
    until(&ipp, job, title, JobState::Done).await;
    let sheets = printer.sheets();
    assert_eq!(sheets.len(), 1);
    assert!(fs::read(&sheets[0]).unwrap() == pdf, "the sheet is another than the one that was sent");
}

#[tokio::test]
async fn a_queue_that_is_not_there_takes_nothing() {
    let ipp = Ipp::at("ipp://127.0.0.1:9/printers/none").unwrap();
    assert_eq!(ipp.status().await, Err(PrinterError::Missing));
    assert_eq!(ipp.print("none", Vec::new()).await, Err(PrinterError::Missing));
    assert_eq!(ipp.job(1, None).await, JobState::Silent);
    assert_eq!(ipp.withdraw(Some(1), Some("none")).await, Withdrawn::Unreachable);
}
