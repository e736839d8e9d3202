//! The counter: find a case, compare, correct with both versions kept, decide. Every act is a signed packet.

use domain::answer::{Answers, Value};
use domain::lang::Lang;
use edition::Edition;
use protocol::packet;
use protocol::wire::{Act, Action, Content, Decision, Face, HistoryEvent, Manifest, VERSION};
use std::sync::Arc;
use store::{ActSlot, CaseQuery, CaseRecord, SealedAct};
use uuid::Uuid;

use crate::app::{Desk, lock};
use crate::error::{DeskError, refused};
use crate::kiosk::new_id;
use crate::seal::with_confirmations;
use crate::view::{CaseRow, CaseView};

/// How many cases a list shows.
const LIST: u32 = 100;

impl Desk {
    /// Cases of this office by name, receipt number or status code; the newest first.
    pub async fn cases(&self, query: String, lang: Lang) -> Result<Vec<CaseRow>, DeskError> {
        self.speak(lang);
        self.officer()?;
        let records = self.store.cases(&CaseQuery { text: query, limit: LIST }).await?;
        let mut rows = Vec::with_capacity(records.len());
        for record in &records {
            rows.push(self.case_row(record, &*self.edition_of_case(record).await?, lang));
        }
        Ok(rows)
    }

    /// One case, whole.
    pub async fn open_case(&self, id: String, lang: Lang) -> Result<CaseView, DeskError> {
        self.speak(lang);
        let officer = self.officer()?;
        let record = self.record(&id).await?;
        let (now, _) = self.now().await?;
        self.store.audit(&officer.login, "case-opened", Some(record.event.application), now).await?;
        self.fetch_copies(&record).await;
        self.case_view(&record, &officer, lang).await
    }

    /// Fetches the copies that this counter does not hold yet; without contact they are shown as not arrived.
    async fn fetch_copies(&self, record: &CaseRecord) {
        let (Some(link), Some(detail)) = (self.link(), &record.event.detail) else { return };
        for blob in &detail.blobs {
            let held = self.store.blob_get(&blob.hash).await.is_ok_and(|blob| blob.is_some());
            if held {
                continue;
            }
            if let Err(error) = link.syncer.blob(record.event.application, blob).await {
                tracing::info!(%error, "a copy has not arrived yet");
                return;
            }
        }
    }

    /// The case of a scanned receipt: its QR code, its number or its status code.
    pub async fn scan_receipt(&self, text: String, lang: Lang) -> Result<CaseView, DeskError> {
        self.speak(lang);
        self.officer()?;
        let claims = receipt::qr::parse(text.trim()).ok();
        let wanted = claims.as_ref().map_or_else(|| text.trim().to_owned(), |claims| hex::encode(claims.token));
        let mut found = self.store.cases(&CaseQuery { text: wanted, limit: 2 }).await?;
        match (found.pop(), found.is_empty()) {
            (Some(record), true) => {
                if let Some(claims) = &claims {
                    self.keep_code(&record, claims, &text);
                }
                self.open_case(record.event.application.to_string(), lang).await
            }
            _ => Err(refused("error-case-not-found")),
        }
    }

    /// The passport was compared with the original.
    pub async fn mark_compared(&self, id: String, lang: Lang) -> Result<CaseView, DeskError> {
        self.act(&id, lang, Action::Compared).await
    }

    /// One answer of a correction, as typed; nothing is sent before it is saved.
    pub async fn edit_answer(
        &self,
        id: String,
        field: String,
        value: Value,
        lang: Lang,
    ) -> Result<CaseView, DeskError> {
        self.speak(lang);
        self.deciding_officer()?;
        let record = self.record(&id).await?;
        let answers = answers_of(&record);
        {
            let mut edits = lock(&self.edits);
            let edited = edits.entry(record.event.application).or_insert(answers);
            if value.is_empty() {
                edited.remove(&field);
            } else {
                edited.insert(field, value);
            }
        }
        self.open_case(id, lang).await
    }

    /// Sends the correction; the earlier answers stay in the history.
    ///
    /// # Errors
    /// `error-form-incomplete` while something in it is wrong.
    pub async fn save_correction(&self, id: String, lang: Lang) -> Result<CaseView, DeskError> {
        self.speak(lang);
        self.deciding_officer()?;
        let record = self.record(&id).await?;
        let edited = lock(&self.edits).get(&record.event.application).cloned();
        let Some(edited) = edited else { return self.open_case(id, lang).await };
        let edition = self.edition_of_case(&record).await?;
        let evaluation = edition.catalogue.evaluate(&record.event.service, &edited, self.today().await?)?;
        if let Some(problem) = evaluation.problems().into_iter().next() {
            return Err(DeskError::Refused(problem.message));
        }
        let answers = with_confirmations(evaluation.canonical(), &edited);
        self.act(&id, lang, Action::Corrected { answers }).await?;
        lock(&self.edits).remove(&record.event.application);
        self.open_case(id, lang).await
    }

    /// Forgets a correction that was not saved.
    pub async fn drop_correction(&self, id: String, lang: Lang) -> Result<CaseView, DeskError> {
        self.speak(lang);
        self.deciding_officer()?;
        let record = self.record(&id).await?;
        lock(&self.edits).remove(&record.event.application);
        self.open_case(id, lang).await
    }

    /// Accepts, returns or refuses. Returning and refusing need a reason.
    pub async fn decide(
        &self,
        id: String,
        decision: String,
        reasons: Vec<String>,
        note: String,
        lang: Lang,
    ) -> Result<CaseView, DeskError> {
        self.speak(lang);
        self.deciding_officer()?;
        let (decision, list) = match decision.as_str() {
            "accept" => (Decision::Accept, None),
            "return" => (Decision::Return, Some("return_reason")),
            "refuse" => (Decision::Refuse, Some("refuse_reason")),
            _ => return Err(refused("error-wrong-type")),
        };
        if let Some(list) = list {
            let edition = self.edition_of_case(&self.record(&id).await?).await?;
            let known = edition.catalogue.reference.lists.get(list);
            let is_known = |reason: &String| known.is_some_and(|list| list.iter().any(|(value, _)| value == reason));
            if reasons.is_empty() || !reasons.iter().all(is_known) {
                return Err(refused("error-reasons-needed"));
            }
        }
        let note: String = note.trim().chars().take(2_000).collect();
        // The paper of the decision must be able to say it.
        receipt::check_glyphs(&note)?;
        self.act(&id, lang, Action::Decided { decision, reasons, note }).await
    }

    /// Seals one act into the outbox and shows the case with it, not yet confirmed.
    async fn act(&self, id: &str, lang: Lang, action: Action) -> Result<CaseView, DeskError> {
        self.speak(lang);
        let officer = self.deciding_officer()?;
        let link = self.require(Face::Counter)?;
        let record = self.record(id).await?;
        let decides = matches!(action, Action::Decided { .. });
        if has_pending_decision(&record) || decides && !record.event.state.is_open() {
            return Err(refused("error-stale-case"));
        }
        let (now, clock_trusted) = self.now().await?;
        let (id_of_packet, case) = (new_id(now)?, record.event.application);
        let signer = self.keys.signer();
        let staff = officer.login.clone();
        let build = |slot: &ActSlot| -> Result<SealedAct, DeskError> {
            let act = Act { case, base_version: slot.base_version, staff, action };
            let manifest = Manifest {
                version: VERSION,
                id: id_of_packet,
                device: slot.device.clone(),
                seq: slot.seq,
                sealed_at: now,
                clock_trusted,
                content: Content::Act(act.clone()),
            };
            Ok(SealedAct { id: id_of_packet, act, packet: packet::seal(&manifest, &signer)? })
        };
        self.store.act_enqueue(case, now, build).await?;
        link.syncer.nudge();
        let record = self.record(id).await?;
        self.case_view(&record, &officer, lang).await
    }

    /// The edition that a case was filled in with.
    pub(crate) async fn edition_of_case(&self, record: &CaseRecord) -> Result<Arc<Edition>, DeskError> {
        match record.event.detail.as_ref().and_then(|detail| detail.catalogue.as_deref()) {
            Some(hash) => self.edition_of(hash).await,
            None => Ok(self.edition()),
        }
    }

    pub(crate) async fn record(&self, id: &str) -> Result<CaseRecord, DeskError> {
        let id: Uuid = id.parse().map_err(|_| refused("error-case-not-found"))?;
        self.store.case_get(id).await?.ok_or_else(|| refused("error-case-not-found"))
    }
}

/// The answers as they will stand once the acts waiting here are taken.
pub(crate) fn answers_of(record: &CaseRecord) -> Answers {
    let corrected = record.pending.iter().rev().find_map(|pending| match &pending.act.action {
        Action::Corrected { answers } => Some(answers.clone()),
        _ => None,
    });
    corrected.or_else(|| record.event.detail.as_ref().map(|detail| detail.answers.clone())).unwrap_or_default()
}

/// Whether a decision made here waits to be taken.
pub(crate) fn has_pending_decision(record: &CaseRecord) -> bool {
    record.pending.iter().any(|pending| matches!(pending.act.action, Action::Decided { .. }))
}

/// Whether the passport was compared with the original, here or elsewhere.
pub(crate) fn is_compared(record: &CaseRecord) -> bool {
    let history = record.event.detail.iter().flat_map(|detail| &detail.history);
    history.into_iter().any(|entry| entry.event == HistoryEvent::Compared)
        || record.pending.iter().any(|pending| pending.act.action == Action::Compared)
}
