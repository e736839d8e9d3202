//! A case as the counter shows it.

use catalogue::{AT_COUNTER, Evaluation, Service, zone_values};
use domain::answer::{Answers, Value};
use domain::lang::Lang;
use domain::message::Message;
use domain::state::{Case, Delivery};
use edition::Edition;
use i18n::I18n;
use protocol::wire::{Action, CaseDetail, Decision, HistoryEntry, HistoryEvent};
use std::collections::{BTreeMap, BTreeSet};
use store::CaseRecord;

use crate::app::{Desk, lock};
use crate::clock;
use crate::counter::{answers_of, has_pending_decision, is_compared};
use crate::error::{DeskError, refused};
use crate::outcome::Reader;
use crate::render::{Filled, Renderer};
use crate::session::Officer;
use crate::view::{CaseCopy, CaseRow, CaseSection, CaseView, ChangeView, HistoryView};

impl Desk {
    pub(crate) fn case_row(&self, record: &CaseRecord, edition: &Edition, lang: Lang) -> CaseRow {
        let event = &record.event;
        let text = |field: &str| {
            let detail = event.detail.as_ref()?;
            detail.answers.get(field).and_then(Value::as_text).map(str::to_owned)
        };
        let name = [text("surname"), text("given_names")].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let service = edition.catalogue.service(&event.service);
        let received = event.detail.as_ref().map_or(event.at, |detail| detail.received_at);
        CaseRow {
            id: event.application.to_string(),
            name,
            service: service
                .map_or_else(|| event.service.clone(), |service| edition.i18n.get(lang, service.text.get_ref())),
            receipt_number: event.receipt_number.clone(),
            state: edition.i18n.get(lang, state_text(event.state)),
            state_code: event.state.name().to_owned(),
            at: moment(&edition.i18n, received, lang),
            unconfirmed: !record.pending.is_empty(),
        }
    }

    pub(crate) async fn case_view(
        &self,
        record: &CaseRecord,
        officer: &Officer,
        lang: Lang,
    ) -> Result<CaseView, DeskError> {
        let event = &record.event;
        let detail = event.detail.as_ref().ok_or_else(|| refused("error-case-not-found"))?;
        let edition = self.edition_of_case(record).await?;
        let service = edition.catalogue.service(&event.service).ok_or_else(|| refused("error-definition"))?;
        let staged = lock(&self.edits).get(&event.application).cloned();
        let edited = staged.is_some();
        let answers = staged.unwrap_or_else(|| answers_of(record));
        let today = if edited { self.today().await? } else { clock::baku_date(detail.sealed_at) };
        let evaluation = edition.catalogue.evaluate(&event.service, &answers, today)?;
        let pictures = self.pictures(&answers, service).await?;
        let render = Renderer::new(&edition, lang, today);
        let compared = is_compared(record);
        Ok(CaseView {
            row: self.case_row(record, &edition, lang),
            sections: sections(&render, service, &answers, &evaluation, &pictures),
            copies: copies(&render, service, &answers, &pictures, compared),
            history: self.history(&render, service, record, detail),
            fee: render.fee(&evaluation.fee, Reader::Staff).unwrap_or_else(|| render.text("desk-fee-unconfirmed")),
            compared,
            can_decide: officer.may_decide() && event.state.is_open() && !has_pending_decision(record) && !edited,
            return_reasons: render.list("return_reason"),
            refuse_reasons: render.list("refuse_reason"),
            notices: case_notices(&render, service, record, &evaluation),
        })
    }

    fn history(
        &self,
        render: &Renderer<'_>,
        service: &Service,
        record: &CaseRecord,
        detail: &CaseDetail,
    ) -> Vec<HistoryView> {
        let pending = record.pending.iter().map(|pending| HistoryEntry {
            at: pending.at,
            by: pending.act.staff.clone(),
            event: event_of(&pending.act.action, &detail.answers),
        });
        let entries: Vec<HistoryEntry> = detail.history.iter().cloned().chain(pending).collect();
        let mut after = answers_of(record);
        let mut shown: Vec<HistoryView> = Vec::with_capacity(entries.len());
        for entry in entries.iter().rev() {
            let mut changes = Vec::new();
            if let HistoryEvent::Corrected { before } = &entry.event {
                changes = self.changes(render, service, before, &after);
                after = before.clone();
            }
            let text = render.message(&history_text(render, &entry.event));
            shown.push(HistoryView {
                at: moment(render.i18n, entry.at, render.lang),
                by: entry.by.clone(),
                text,
                changes,
            });
        }
        shown
    }

    fn changes(&self, render: &Renderer<'_>, service: &Service, before: &Answers, after: &Answers) -> Vec<ChangeView> {
        let ids: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        let changed = ids.into_iter().filter(|id| before.get(*id) != after.get(*id));
        changed
            .filter_map(|id| {
                let field = service.field(id)?;
                Some(ChangeView {
                    label: render.label(field, id),
                    before: render.value(field, before.get(id)),
                    after: render.value(field, after.get(id)),
                })
            })
            .collect()
    }
}

/// What an officer must know of a case: that acts wait, what the centre found wrong with the answers, and what the form says of them.
fn case_notices(render: &Renderer<'_>, service: &Service, record: &CaseRecord, evaluation: &Evaluation) -> Vec<String> {
    let unconfirmed = (!record.pending.is_empty()).then(|| render.text("desk-unconfirmed"));
    let problems = record.event.detail.iter().flat_map(|detail| &detail.problems).map(|problem| {
        let said = render.message(&problem.message);
        match service.field(&problem.field) {
            Some(field) => {
                let label = render.label(field, &problem.field);
                render.message(&Message::new("desk-centre-found").text("field", label).text("problem", said))
            }
            None => render.message(&Message::new("desk-centre-found-of-all").text("problem", said)),
        }
    });
    let notices = evaluation.notices.iter().map(|notice| render.message(&notice.message));
    unconfirmed.into_iter().chain(problems).chain(notices).collect()
}

pub(crate) fn moment(i18n: &I18n, at: jiff::Timestamp, lang: Lang) -> String {
    let at = clock::baku(at);
    format!("{} {}", i18n.date(lang, at.date()), i18n.time(lang, at.time()))
}

/// All sections with their fields, for the counter's tabs.
fn sections(
    render: &Renderer<'_>,
    service: &Service,
    answers: &Answers,
    evaluation: &Evaluation,
    pictures: &BTreeMap<String, String>,
) -> Vec<CaseSection> {
    let zone = zone_values(service, &render.catalogue.reference, answers, render.today);
    let filled = Filled { service, answers, evaluation, zone, pictures, scanner: false };
    let mut sections = Vec::new();
    for (index, section) in service.sections.iter().enumerate() {
        let pages = evaluation.pages.iter().filter(|page| page.section == index);
        let is_copy = |id: &str| service.field(id).is_some_and(|field| field.kind.is_picture());
        let states = pages.flat_map(|page| &page.fields).filter(|state| !is_copy(&state.id));
        let fields: Vec<_> = states.filter_map(|state| render.field(state, &filled, true)).collect();
        if !fields.is_empty() {
            sections.push(CaseSection { id: section.id.clone(), title: render.text(section.text.get_ref()), fields });
        }
    }
    sections
}

fn copies(
    render: &Renderer<'_>,
    service: &Service,
    answers: &Answers,
    pictures: &BTreeMap<String, String>,
    compared: bool,
) -> Vec<CaseCopy> {
    let copy = |(id, answer): (&String, &Value)| {
        let field = service.field(id).filter(|field| field.kind.is_picture())?;
        let answer = answer.as_text()?;
        let picture = pictures.get(answer).cloned();
        let text = match (answer, compared, &picture) {
            (_, true, _) => "desk-copy-compared",
            (AT_COUNTER, ..) => "desk-at-counter",
            (_, _, Some(_)) => "desk-copy-arrived",
            _ => "desk-copy-waiting",
        };
        Some(CaseCopy { label: render.label(field, id), picture, text: render.text(text) })
    };
    answers.iter().filter_map(copy).collect()
}

/// An act of this office as the history will hold it once the centre took it.
fn event_of(action: &Action, before: &Answers) -> HistoryEvent {
    match action {
        Action::Compared => HistoryEvent::Compared,
        Action::Corrected { .. } => HistoryEvent::Corrected { before: before.clone() },
        Action::Decided { decision, reasons, note } => {
            HistoryEvent::Decided { decision: *decision, reasons: reasons.clone(), note: note.clone() }
        }
    }
}

fn history_text(render: &Renderer<'_>, event: &HistoryEvent) -> Message {
    match event {
        HistoryEvent::Sealed => Message::new("desk-history-sealed"),
        HistoryEvent::Received => Message::new("desk-history-received"),
        HistoryEvent::Compared => Message::new("desk-history-compared"),
        HistoryEvent::Corrected { .. } => Message::new("desk-history-corrected"),
        HistoryEvent::Stale { .. } => Message::new("desk-history-stale"),
        HistoryEvent::Decided { decision: Decision::Accept, .. } => Message::new("desk-history-accepted"),
        HistoryEvent::Decided { decision: Decision::Return, reasons, note } => {
            Message::new("desk-history-returned").text("reasons", spoken(render, "return_reason", reasons, note))
        }
        HistoryEvent::Decided { decision: Decision::Refuse, reasons, note } => {
            Message::new("desk-history-refused").text("reasons", spoken(render, "refuse_reason", reasons, note))
        }
    }
}

/// The reasons as sentences of their list, then the officer's note.
fn spoken(render: &Renderer<'_>, list: &str, reasons: &[String], note: &str) -> String {
    let options = render.list(list);
    let label =
        |reason: &String| options.iter().find(|option| &option.value == reason).map(|option| option.label.clone());
    let note = Some(note.to_owned()).filter(|note| !note.is_empty());
    reasons.iter().filter_map(label).chain(note).collect::<Vec<_>>().join("; ")
}

const fn state_text(state: Case) -> &'static str {
    match state {
        Case::Submitted => "desk-state-submitted",
        Case::Accepted => "desk-state-accepted",
        Case::ReturnedIncomplete => "desk-state-returned-incomplete",
        Case::Refused => "desk-state-refused",
        Case::Withdrawn => "desk-state-withdrawn",
    }
}

pub(crate) const fn delivery_text(state: Delivery) -> &'static str {
    match state {
        Delivery::Draft | Delivery::Sealed => "desk-outbox-sealed",
        Delivery::Queued => "desk-outbox-queued",
        Delivery::Declared => "desk-outbox-declared",
        Delivery::Uploading => "desk-outbox-uploading",
        Delivery::Stored => "desk-outbox-stored",
        Delivery::Quarantined => "desk-outbox-quarantined",
    }
}
