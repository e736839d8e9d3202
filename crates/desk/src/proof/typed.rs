//! What an officer types from a paper, as the code of such a paper covers it.

use domain::message::Message;
use jiff::civil::{Date, DateTime};
use receipt::{Document, NoticeFacts, Outcome, PaperKind, Printed, PrintedNotice};

use super::{StatusCode, date, fee, printed, time};
use crate::view::PaperFacts;

/// The status code and the facts of a paper of this kind.
///
/// # Errors
/// What is wrong with the facts as typed.
pub(super) fn typed(paper: &PaperFacts, kind: PaperKind) -> Result<(StatusCode, Box<dyn Printed>), Message> {
    let stands = match kind {
        // What is missing there has an answer of its own.
        PaperKind::Receipt | PaperKind::Decision => "all",
        PaperKind::Registration => &paper.place,
        PaperKind::Payment => &paper.number,
        PaperKind::Missing => &paper.papers,
    };
    // What is left out is no forgery.
    if stands.trim().is_empty() || (kind != PaperKind::Receipt && paper.receipt.trim().is_empty()) {
        return Err(Message::new("error-facts-empty"));
    }
    let stated = match kind {
        PaperKind::Receipt => {
            let (code, facts) = printed(paper)?;
            return Ok((code, Box::new(facts)));
        }
        PaperKind::Registration => {
            NoticeFacts::Registration { place: paper.place.clone(), from: day(&paper.from)?, until: day(&paper.until)? }
        }
        PaperKind::Payment => NoticeFacts::Payment {
            central_number: paper.number.clone(),
            paid_at: moment(paper)?,
            sum: fee(&paper.fee).ok_or_else(|| Message::new("error-facts-fee"))?,
        },
        PaperKind::Missing => NoticeFacts::Missing { bring_by: optional(&paper.date)?, papers: lines(&paper.papers) },
        PaperKind::Decision => NoticeFacts::Decision {
            outcome: outcome(&paper.outcome)?,
            number: paper.number.clone(),
            decided_on: day(&paper.date)?,
            valid: match (optional(&paper.from)?, optional(&paper.until)?) {
                (None, None) => None,
                (Some(from), Some(until)) => Some((from, until)),
                _ => return Err(Message::new("error-facts-valid")),
            },
        },
    };
    let (code, name, document) = whose(paper)?;
    Ok((code, Box::new(PrintedNotice { receipt_number: paper.receipt.clone(), name, document, stated })))
}

/// The status code, the name and the document, which every paper carries.
pub(super) fn whose(paper: &PaperFacts) -> Result<(StatusCode, String, Document), Message> {
    let code: StatusCode = paper.code.parse().map_err(domain::code::CodeError::message)?;
    if paper.name.trim().is_empty() {
        return Err(Message::new("error-facts-empty"));
    }
    let last: String = paper.document.chars().filter(|c| c.is_alphanumeric()).collect();
    Ok((code, paper.name.clone(), Document { last, country: paper.country.trim().to_owned() }))
}

pub(super) fn moment(paper: &PaperFacts) -> Result<DateTime, Message> {
    let time = time(&paper.time).ok_or_else(|| Message::new("error-facts-time"));
    Ok(DateTime::from_parts(day(&paper.date)?, time?))
}

fn day(text: &str) -> Result<Date, Message> {
    date(text).ok_or_else(|| Message::new("error-facts-date"))
}

fn optional(text: &str) -> Result<Option<Date>, Message> {
    if text.trim().is_empty() { Ok(None) } else { day(text).map(Some) }
}

/// One paper on each line.
fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

fn outcome(name: &str) -> Result<Outcome, Message> {
    let all = [Outcome::Granted, Outcome::Refused, Outcome::Returned, Outcome::Cancelled];
    let known = all.into_iter().find(|outcome| outcome.name() == name);
    known.ok_or_else(|| Message::new("error-facts-outcome"))
}
