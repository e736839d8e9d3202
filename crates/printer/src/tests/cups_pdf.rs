//! A receipt through the printer that people install to get files, with all the filters of CUPS in between.

use std::fs;
use std::path::Path;
use std::process::{Command, id};

use ::receipt::Facts;
use domain::lang::Lang;
use tempfile::TempDir;
use xtask::rig::CupsPdf;

use super::queues::until;
use super::{facts, sheet};
use crate::{Head, Ipp, JobState, Raster};

/// A4 at 203 dots an inch, from its left edge on.
const PAGE: Head = Head { dpi: 203.0, margin: 0, width: 1_680 };

fn drawn(pdf: &[u8]) -> Raster {
    Raster::of_pdf(pdf, PAGE).unwrap()
}

/// The dots that are black on one of two pages alone.
fn differing(one: &Raster, other: &Raster) -> usize {
    let rows = 0..one.height().max(other.height());
    rows.map(|y| (0..PAGE.width).filter(|x| one.dot(*x, y) != other.dot(*x, y)).count()).sum()
}

/// What a phone reads from the first page.
fn scanned(pdf: &Path) -> String {
    let stem = pdf.with_extension("");
    let drawn = Command::new("pdftoppm").args(["-q", "-r", "150", "-gray", "-singlefile"]).arg(pdf).arg(&stem).status();
    assert!(drawn.unwrap().success());
    let read = Command::new("zbarimg").args(["-q", "--raw"]).arg(stem.with_extension("pgm")).output().unwrap();
    String::from_utf8(read.stdout).unwrap().trim().to_owned()
}

/// PostScript keeps the shapes of our letters and forgets which ones they are, so the words are not searched for but compared by
/// their dots: with the sheet that was sent, and with one whose number is another by a single digit.
#[tokio::test]
async fn a_sheet_through_cups_pdf_says_what_was_sent() {
    if !CupsPdf::available() {
        return;
    }
    let dir = TempDir::new().unwrap();
    let queue = CupsPdf::start(dir.path()).unwrap();
    let ipp = Ipp::at(&queue.uri()).unwrap();
    let facts = facts(Lang::Ru);
    let (sent, title) = (sheet(&facts), format!("BAK01-K7-000123-H-{}", id()));
    let job = ipp.print(&title, sent.clone()).await.unwrap();
    until(&ipp, job, &title, JobState::Done).await;
    let path = queue.take(&title).unwrap();
    let printed = drawn(&fs::read(&path).unwrap());
    assert_eq!(scanned(&path), facts.qr);

    let own = differing(&printed, &drawn(&sent));
    // A twentieth of the page is black; edges are drawn a little otherwise.
    assert!(own * 50 < PAGE.width * printed.height(), "{own} dots differ");
    for number in ["BAK01-K7-000128-H", "BAK01-K7-000723-H", "BAK01-K1-000123-H"] {
        let other = sheet(&Facts { receipt_number: number.into(), ..facts.clone() });
        let other = differing(&printed, &drawn(&other));
        assert!(other > own + 20, "{number}: {other} dots differ, {own} from what was sent");
    }
}
