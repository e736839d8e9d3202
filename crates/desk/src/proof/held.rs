//! Whether the application that a counter holds is the one that a receipt's code states.
//!
//! The key of a revoked device may be in other hands, and token and number stand on any of its receipts: they alone prove nothing.

use domain::answer::Answers;
use edition::Edition;
use protocol::wire::{CaseDetail, HistoryEvent};
use receipt::qr::QrClaims;
use receipt::verify::Verdict;
use store::CaseRecord;

use crate::receipts;

/// A verdict on a revoked device's receipt, settled by the case under its token and number. `edition` is the one of the case.
pub(crate) fn settle(verdict: Verdict, record: &CaseRecord, edition: &Edition) -> Verdict {
    let (Some(claims), Some(detail)) = (&verdict.claims, &record.event.detail) else { return verdict };
    let late = verdict.revoked_at.is_some_and(|revoked| detail.received_at >= revoked);
    match is_of(claims, &record.event.service, detail, edition) {
        Some(false) => verdict.held_otherwise(),
        None if !late => verdict,
        _ => verdict.received_at(detail.received_at),
    }
}

/// Whether the code was issued over the answers as they were sealed; `None` when nobody can tell here any more, because they were erased
/// or the edition in which they were given never came to this device.
fn is_of(claims: &QrClaims, service: &str, detail: &CaseDetail, edition: &Edition) -> Option<bool> {
    if claims.service != service || !claims.issued_when_sealed(detail.sealed_at, detail.received_at) {
        return Some(false);
    }
    let answers = sealed_answers(detail);
    if answers.is_empty() {
        return None;
    }
    let facts = receipts::printed(&edition.catalogue, service, answers, claims.issued_at);
    if claims.covers(&detail.status_code, &facts) {
        return Some(true);
    }
    (detail.catalogue.as_deref() == Some(edition.hash())).then_some(false)
}

/// The answers before the first correction.
pub(crate) fn sealed_answers(detail: &CaseDetail) -> &Answers {
    answers_from(detail, 0)
}

/// The answers as they stood at an entry of the history: before the first correction from there on.
pub(crate) fn answers_from(detail: &CaseDetail, entry: usize) -> &Answers {
    let before = detail.history.iter().skip(entry).find_map(|entry| match &entry.event {
        HistoryEvent::Corrected { before } => Some(before),
        _ => None,
    });
    before.unwrap_or(&detail.answers)
}
