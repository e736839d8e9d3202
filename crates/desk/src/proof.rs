//! Is this paper genuine? Said offline with the list of keys that the centre sent; the centre adds where the application stands.

pub(crate) mod held;
mod typed;

use domain::code::StatusCode;
use domain::lang::Lang;
use domain::message::Message;
use jiff::civil::{Date, Time};
use jiff::tz::{Offset, TimeZone};
use protocol::wire::{Face, ReceiptQuery, Standing};
use protocol::{KeyList, PublicKey};
use receipt::verify::{Finding, Verdict, verify_text};
use receipt::{PaperKind, PrintedFacts, QrError};
use store::{CaseQuery, CaseRecord};
use sync::SyncError;

use crate::app::{Desk, Link};
use crate::error::{DeskError, refused};
use crate::render::Renderer;
use crate::standing::Answer;
use crate::view::{FactView, PaperFacts, ProofView, ScanView};

/// The most of a scanned text that is looked at, in characters.
const MAX_TEXT: usize = 4096;

impl Desk {
    /// At a counter: whether a paper is genuine, by the text of its QR code; and with what is printed on it, whether both belong together.
    ///
    /// # Errors
    /// `error-keys-missing` before the first list of keys arrived; what is wrong with the facts as typed.
    pub async fn verify_receipt(
        &self,
        text: String,
        paper: Option<PaperFacts>,
        lang: Lang,
    ) -> Result<ProofView, DeskError> {
        self.speak(lang);
        self.officer()?;
        let link = self.require(Face::Counter)?;
        let keys = self.known_keys(&link).await?.ok_or_else(|| refused("error-keys-missing"))?;
        let text: String = text.chars().take(MAX_TEXT).collect();
        let mut verdict = verify_text(&text, &keys);
        let record = self.case_of(&verdict).await?;
        if let (Some(record), Some(claims)) = (&record, &verdict.claims) {
            self.keep_code(record, claims, &text);
        }
        if let Some(record) = record.as_ref().filter(|_| verdict.awaits_arrival()) {
            verdict = held::settle(verdict, record, &*self.edition_of_case(record).await?);
        }
        if let Some(paper) = &paper {
            let (code, facts) = typed::typed(paper, verdict.paper()).map_err(DeskError::Refused)?;
            verdict = verdict.with_facts(&code.to_string(), &*facts);
        }
        let edition = self.edition();
        let render = Renderer::new(&edition, lang, self.today().await?);
        let case = record.map(|record| record.event.application.to_string());
        Ok(ProofView { case, ..render.proof(&verdict) })
    }

    /// At a kiosk, outside of a form: a receipt's QR code is judged and looked up, a status code begins the question where it stands.
    ///
    /// # Errors
    /// `error-scan-unknown` for anything else; `error-keys-missing` before the first list of keys arrived.
    pub async fn read_scan(&self, text: String, lang: Lang) -> Result<ScanView, DeskError> {
        self.speak(lang);
        let link = self.require(Face::Kiosk)?;
        let text: String = text.trim().chars().take(MAX_TEXT).collect();
        if let Ok(code) = text.parse::<StatusCode>() {
            return Ok(ScanView { form: Some(self.begin_status(&code, lang).await?), proof: None });
        }
        if matches!(receipt::qr::read(&text), Err(QrError::Foreign)) {
            return Err(refused("error-scan-unknown"));
        }
        let keys = self.known_keys(&link).await?.ok_or_else(|| refused("error-keys-missing"))?;
        let verdict = verify_text(&text, &keys);
        let edition = self.edition();
        let render = Renderer::new(&edition, lang, self.today().await?);
        let (verdict, answer) = look_up(&link, &render, verdict, text).await;
        let judged = render.proof(&verdict);
        let proof = ProofView { results: answer.results, standing: answer.facts, ..judged };
        Ok(ScanView { form: None, proof: Some(proof) })
    }

    /// The list of keys that this device's centre sent.
    pub(crate) async fn known_keys(&self, link: &Link) -> Result<Option<KeyList>, DeskError> {
        let Ok(centre) = link.enrolled.centre_key.parse::<PublicKey>() else { return Ok(None) };
        Ok(sync::kept_keys(&self.store, &centre).await?)
    }

    /// The case that a code belongs to, if this counter has it.
    async fn case_of(&self, verdict: &Verdict) -> Result<Option<CaseRecord>, DeskError> {
        let Some(claims) = &verdict.claims else { return Ok(None) };
        let found = self.store.cases(&CaseQuery { text: hex::encode(claims.token), limit: 2 }).await?;
        let named = |record: &CaseRecord| record.event.receipt_number == claims.receipt_number;
        Ok(found.into_iter().find(named))
    }
}

/// Asks the centre about what a device could have issued; what is proved false is not asked about.
async fn look_up(link: &Link, render: &Renderer<'_>, verdict: Verdict, qr: String) -> (Verdict, Answer) {
    use Finding::{Genuine, IssuedAfterRevocation, Revoked, UnknownIssuer};
    if !matches!(verdict.finding, Genuine | Revoked | IssuedAfterRevocation | UnknownIssuer) {
        return (verdict, Answer::default());
    }
    match link.syncer.standing_of_receipt(&ReceiptQuery { qr }).await {
        Ok(Some(standing)) if is_of_another(&verdict, &standing) => (verdict.held_otherwise(), Answer::default()),
        Ok(Some(standing)) => (received(verdict, &standing), render.standing(&standing)),
        Ok(None) if verdict.genuine && verdict.paper() == PaperKind::Receipt => {
            (verdict, render.says(["status-pending", "status-pending.next"], false))
        }
        Ok(None) => (verdict, Answer::default()),
        Err(SyncError::Failure(failure)) if failure.is_unknown_question() => {
            (verdict, Answer::of(render.text("codes-type-code"), false))
        }
        Err(SyncError::Failure(failure)) if failure.is_refusal() => {
            (verdict, Answer::of(render.message(&failure.message()), true))
        }
        Err(_) => (verdict, render.says(["desk-status-offline", "desk-status-offline.text"], true)),
    }
}

/// An earlier centre finds an application by the token alone, which a stolen key can sign again under another number.
fn is_of_another(verdict: &Verdict, standing: &Standing) -> bool {
    verdict.claims.as_ref().is_some_and(|claims| claims.receipt_number != standing.receipt_number)
}

/// What the centre confirmed was received before any revocation: the centre shows nothing else.
fn received(verdict: Verdict, standing: &Standing) -> Verdict {
    let baku = TimeZone::fixed(Offset::constant(4));
    match standing.received_on.to_zoned(baku) {
        Ok(day) => verdict.received_at(day.timestamp()),
        Err(_) => verdict,
    }
}

impl Renderer<'_> {
    fn proof(&self, verdict: &Verdict) -> ProofView {
        let service = |id: &str| match self.catalogue.service(id) {
            Some(service) => self.text(service.text.get_ref()),
            None => id.to_owned(),
        };
        let facts = verdict.claims.as_ref().zip(verdict.issued_on()).map(|(claims, on)| {
            let facts = [
                ("receipt-number", claims.receipt_number.clone()),
                ("receipt-service", service(&claims.service)),
                ("codes-device", claims.device.clone()),
                ("codes-issued", self.i18n.date(self.lang, on)),
            ];
            facts.map(|(label, value)| FactView { label: self.text(label), value }).to_vec()
        });
        // Of a code that no known device signed there is nothing to know as of a day.
        let signed = verdict.claims.is_some() && verdict.finding != Finding::Altered;
        ProofView {
            genuine: verdict.genuine,
            finding: serde_json::to_value(verdict.finding)
                .ok()
                .and_then(|it| it.as_str().map(str::to_owned))
                .unwrap_or_default(),
            text: self.message(&verdict.reason),
            kind: verdict.paper().name().to_owned(),
            paper: verdict.paper_message().map(|paper| self.message(&paper)),
            matches: verdict.match_message().map(|matches| self.message(&matches)),
            as_of: signed.then(|| self.message(&verdict.as_of_message())),
            facts: facts.unwrap_or_default(),
            case: None,
            results: Vec::new(),
            standing: Vec::new(),
        }
    }
}

/// The facts on a receipt as an officer types them, and the status code. Receipts of services that ask for no document, or for no issuing
/// state, print none: then it is left empty.
fn printed(paper: &PaperFacts) -> Result<(StatusCode, PrintedFacts), Message> {
    let (code, name, document) = typed::whose(paper)?;
    let sealed_at = typed::moment(paper)?;
    let fee = fee(&paper.fee).ok_or_else(|| Message::new("error-facts-fee"))?;
    Ok((code, PrintedFacts { name, document, sealed_at, fee }))
}

/// Day, month, year, or the year first; anything but digits between them.
fn date(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let [first, month, last] = parts[..] else { return None };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    (year.len() == 4).then(|| Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()).flatten()
}

fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.trim().split_once([':', '.'])?;
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// Manats with at most two places, as `15`, `15,5` or `1.015,50`; in qəpik.
fn fee(text: &str) -> Option<i64> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace() && *c != '₼').collect();
    let (manats, places) = match plain.rsplit_once([',', '.']) {
        Some((manats, places)) if places.len() <= 2 => (manats.to_owned(), format!("{places:0<2}")),
        Some((thousands, rest)) if rest.len() == 3 => (format!("{thousands}{rest}"), "00".to_owned()),
        Some(_) => return None,
        None => (plain.clone(), "00".to_owned()),
    };
    let manats = manats.replace(['.', ','], "");
    let digits = |text: &str| !text.is_empty() && text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(&manats) || !digits(&places) {
        return None;
    }
    manats.parse::<i64>().ok()?.checked_mul(100)?.checked_add(places.parse().ok()?)
}

#[cfg(test)]
#[path = "proof/tests.rs"]
mod tests;
