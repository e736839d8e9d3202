//! Where an application stands, for a visitor with the receipt in the hand: asked of the centre, never kept.

use catalogue::definition::Kind;
use catalogue::{FieldType, Service};
use domain::answer::{Answers, Value};
use domain::code::StatusCode;
use domain::lang::Lang;
use domain::state::Case;
use protocol::wire::{Face, Standing, StatusQuery};
use sync::SyncError;

use crate::app::Desk;
use crate::error::{DeskError, refused};
use crate::render::Renderer;
use crate::view::{FactView, FormView, ResultView};

/// What the answer's screen shows.
#[derive(Default)]
pub(crate) struct Answer {
    pub results: Vec<ResultView>,
    pub facts: Vec<FactView>,
}

impl Answer {
    /// One sentence.
    pub fn of(text: String, warning: bool) -> Answer {
        Answer { results: vec![line(text, warning)], facts: Vec::new() }
    }
}

impl Desk {
    /// The question where an application stands, with a code that was scanned.
    pub(crate) async fn begin_status(&self, code: &StatusCode, lang: Lang) -> Result<FormView, DeskError> {
        let edition = self.edition();
        let field = |service: &Service| {
            let field = service.fields().find(|field| field.kind == FieldType::StatusCode)?;
            Some((service.id.clone(), field.id.get_ref().clone()))
        };
        let services = edition.catalogue.services();
        let found = services.into_iter().filter(|service| service.kind == Kind::Status).find_map(field);
        let (service, field) = found.ok_or_else(|| refused("error-definition"))?;
        let draft = self.start(service, lang).await?.draft;
        self.answer(draft.clone(), field, Value::Text(code.grouped())).await?;
        self.next_page(draft).await
    }

    /// The centre's answer. What was sealed here and has not left yet is known without the centre.
    pub(crate) async fn standing(&self, render: &Renderer<'_>, answers: &Answers) -> Result<Answer, DeskError> {
        let text = |field: &str| answers.get(field).and_then(Value::as_text).unwrap_or_default();
        let code: StatusCode = text("status_code").parse().map_err(|_| refused("error-form-incomplete"))?;
        let birth_date = domain::date::parse(text("birth_date")).map_err(|_| refused("error-form-incomplete"))?;
        let code = code.to_string();
        let own = self.store.application_by_status_code(&code).await?;
        if own.is_some_and(|application| application.acked_at.is_none()) {
            return Ok(render.says(["status-pending", "status-pending.next"], false));
        }
        let link = self.require(Face::Kiosk)?;
        Ok(match link.syncer.standing(&StatusQuery { code, birth_date }).await {
            Ok(Some(standing)) => render.standing(&standing),
            Ok(None) => render.says(["status-not-found", "status-not-found.text"], true),
            Err(SyncError::Failure(failure)) if failure.is_refusal() => {
                Answer::of(render.message(&failure.message()), true)
            }
            Err(_) => render.says(["desk-status-offline", "desk-status-offline.text"], true),
        })
    }
}

impl Renderer<'_> {
    pub(crate) fn says(&self, ids: [&str; 2], warning: bool) -> Answer {
        let [title, next] = ids.map(|id| self.text(id));
        Answer { results: vec![line(title, warning), line(next, false)], facts: Vec::new() }
    }

    pub(crate) fn standing(&self, standing: &Standing) -> Answer {
        let id = standing.state.standing();
        let warning = matches!(standing.state, Case::ReturnedIncomplete);
        let names = [("status-service", &standing.service), ("status-office", &standing.office)];
        let [service, office] = names.map(|(label, names)| (label, names.get(&self.lang).cloned().unwrap_or_default()));
        let mut facts = vec![
            ("status-receipt-number", standing.receipt_number.clone()),
            service,
            ("status-received-on", self.i18n.date(self.lang, standing.received_on)),
            office,
        ];
        facts.extend(standing.due.map(|due| ("status-due", self.i18n.date(self.lang, due))));
        facts.extend(standing.fee.map(|fee| ("status-fee", self.amount(fee))));
        let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
        let facts = facts.map(|(label, value)| FactView { label: self.text(label), value }).collect();
        Answer { facts, ..self.says([id, &format!("{id}.next")], warning) }
    }

    fn amount(&self, qepik: i64) -> String {
        match qepik {
            0 => self.text("status-fee-none"),
            qepik => self.i18n.money(self.lang, qepik),
        }
    }
}

fn line(text: String, warning: bool) -> ResultView {
    ResultView { text, source: None, warning, next: None }
}
