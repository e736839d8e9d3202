//! A visitor's form: begin, answer, go on, go back, change.

use catalogue::definition::{Kind, row_of};
use catalogue::{CONFIRMED_SUFFIX, Evaluation, FieldType, Service, visa_disagreement, zone_values};
use domain::answer::{Answers, Value};
use domain::lang::Lang;
use domain::mrz::Mrz;
use domain::{id, mrz};
use edition::Edition;
use jiff::Timestamp;
use jiff::civil::Date;
use protocol::wire::Face;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Draft, NewDraft};
use uuid::Uuid;

use crate::app::Desk;
use crate::error::{DeskError, refused};
use crate::flow::{Flow, REVIEW};
use crate::outcome::Reader;
use crate::render::{Filled, Renderer};
use crate::view::{FormView, ReviewRow, ReviewSection, ReviewView};

/// A draft with what the form engine says of it.
pub(crate) struct Open {
    pub draft: Draft,
    /// The one that the draft began with.
    pub edition: Arc<Edition>,
    pub service: Arc<Service>,
    pub evaluation: Evaluation,
    pub zone: BTreeMap<String, Value>,
    pub today: Date,
}

impl Open {
    fn flow(&self) -> Flow<'_> {
        Flow {
            service: &self.service,
            evaluation: &self.evaluation,
            answers: &self.draft.answers,
            zone: &self.zone,
            visited: &self.draft.visited,
        }
    }
}

impl Desk {
    /// Begins an application.
    pub async fn start(&self, service: String, lang: Lang) -> Result<FormView, DeskError> {
        self.speak(lang);
        self.require(Face::Kiosk)?;
        let edition = self.edition();
        let definition = edition.catalogue.service(&service).ok_or_else(|| refused("error-definition"))?;
        let (now, _) = self.now().await?;
        let id = new_id(now)?;
        let catalogue = edition.hash().to_owned();
        let draft = NewDraft { id, service, form_version: definition.version, catalogue, lang };
        self.store.draft_create(&draft, now).await?;
        self.nobody_waits().await?;
        self.view_at(id, None).await
    }

    /// The same form in another language; nothing typed is lost.
    pub async fn set_language(&self, draft: String, lang: Lang) -> Result<FormView, DeskError> {
        self.speak(lang);
        let id = parse_id(&draft)?;
        self.store.draft_set_lang(id, lang, self.now().await?.0).await?;
        self.view_at(id, None).await
    }

    /// Saves one answer as typed; durable when this returns.
    pub async fn answer(&self, draft: String, field: String, value: Value) -> Result<FormView, DeskError> {
        let id = parse_id(&draft)?;
        let (now, _) = self.now().await?;
        let open = self.open_draft(id).await?;
        let companion = field.strip_suffix(CONFIRMED_SUFFIX).unwrap_or(&field);
        if open.service.field(companion).is_none() {
            return Err(refused("error-unknown-field"));
        }
        if value.is_empty() {
            self.store.draft_remove_field(id, &field, now).await?;
        } else {
            self.store.draft_set(id, &field, &value, now).await?;
        }
        self.view_at(id, None).await
    }

    /// Continue: on to the next page, or stay and say what is wrong.
    pub async fn next_page(&self, draft: String) -> Result<FormView, DeskError> {
        let id = parse_id(&draft)?;
        let mut open = self.open_draft(id).await?;
        let page = open.flow().settle(&current(&open));
        if !open.draft.visited.contains(&page) {
            open.draft.visited.push(page.clone());
        }
        let next = open.flow().next(&page);
        if next == REVIEW && !open.draft.visited.iter().any(|page| page == REVIEW) {
            open.draft.visited.push(REVIEW.to_owned());
        }
        self.store.draft_set_page(id, &next, &open.draft.visited, self.now().await?.0).await?;
        self.view_at(id, None).await
    }

    /// Back one page.
    pub async fn back(&self, draft: String) -> Result<FormView, DeskError> {
        let id = parse_id(&draft)?;
        let open = self.open_draft(id).await?;
        let page = open.flow().settle(&current(&open));
        let previous = open.flow().previous(&page).unwrap_or(page);
        self.view_at(id, Some(previous)).await
    }

    /// "Change" beside an answer of the review.
    pub async fn go_to(&self, draft: String, page: String) -> Result<FormView, DeskError> {
        self.view_at(parse_id(&draft)?, Some(page)).await
    }

    /// The lines of a machine-readable zone, from the scanner or typed: what was read fills in the form.
    ///
    /// # Errors
    /// What is no zone; `error-mrz-visa` for a visa where nothing of it is asked, `error-mrz-visa-differs {$field}` for one that the
    /// passport's answers contradict: it fills in nothing.
    pub async fn scan(&self, draft: String, text: String) -> Result<FormView, DeskError> {
        let id = parse_id(&draft)?;
        let (now, _) = self.now().await?;
        let open = self.open_draft(id).await?;
        let field = open.service.fields().find(|field| field.kind == FieldType::Mrz);
        let field = field.ok_or_else(|| refused("error-unknown-field"))?.id.get_ref().clone();
        let zone = mrz::parse(&text, open.today).map_err(|error| DeskError::Refused(error.message()))?;
        let lines = Value::Text(zone.lines.join("\n"));
        let answers = Answers::from([(field.clone(), lines.clone())]);
        let read = zone_values(&open.service, &open.edition.catalogue.reference, &answers, open.today);
        if zone.format.is_visa() {
            return self.read_visa(id, &open, &zone, &read, now).await;
        }
        // The same zone again keeps what was confirmed by eye; another one must be compared anew.
        if open.draft.answers.get(&field) != Some(&lines) {
            self.store.draft_remove_field(id, &format!("{field}{CONFIRMED_SUFFIX}"), now).await?;
        }
        let fills = read.iter().map(|(name, value)| (name.as_str(), value));
        self.store.draft_set_all(id, std::iter::once((field.as_str(), &lines)).chain(fills), now).await?;
        self.view_at(id, None).await
    }

    /// A visa's zone fills in what the page before the visitor asks of the visa, and never what is asked of the passport.
    async fn read_visa(
        &self,
        id: Uuid,
        open: &Open,
        zone: &Mrz,
        read: &BTreeMap<String, Value>,
        now: Timestamp,
    ) -> Result<FormView, DeskError> {
        let page = open.evaluation.page(&open.flow().settle(&current(open)));
        let asked = |id: &str| page.is_some_and(|page| page.fields.iter().any(|field| field.id == id));
        let fills: Vec<_> =
            read.iter().map(|(name, value)| (name.as_str(), value)).filter(|(id, _)| asked(id)).collect();
        if fills.is_empty() {
            return Err(refused("error-mrz-visa"));
        }
        if let Some(differs) = visa_disagreement(&open.service, zone, &open.evaluation) {
            return Err(DeskError::Refused(differs));
        }
        self.store.draft_set_all(id, fills, now).await?;
        self.view_at(id, None).await
    }

    /// Start again: the draft is wiped.
    pub async fn discard(&self, draft: String) -> Result<(), DeskError> {
        Ok(self.store.draft_discard(parse_id(&draft)?, self.now().await?.0).await?)
    }

    /// The visitor goes: every draft is wiped, and paper that nobody waits for any more comes out for nobody else.
    pub async fn finish(&self) -> Result<(), DeskError> {
        let (now, _) = self.now().await?;
        for head in self.store.drafts_open().await? {
            self.store.draft_discard(head.id, now).await?;
        }
        self.nobody_waits().await?;
        // Last, as a printer that does not answer takes its time, and the next visitor's draft may begin meanwhile.
        self.leave_prints(now).await;
        self.forget_as_of(now).await
    }

    pub(crate) async fn open_draft(&self, id: Uuid) -> Result<Open, DeskError> {
        self.require(Face::Kiosk)?;
        let draft = self.store.draft_get(id).await?.ok_or_else(|| refused("error-no-draft"))?;
        let today = self.today().await?;
        let edition = self.edition_of(&draft.catalogue).await?;
        let catalogue = &edition.catalogue;
        let service = catalogue.shared_service(&draft.service).ok_or_else(|| refused("error-definition"))?;
        let evaluation = catalogue.evaluate(&draft.service, &draft.answers, today)?;
        let zone = zone_values(&service, &catalogue.reference, &draft.answers, today);
        Ok(Open { draft, edition, service, evaluation, zone, today })
    }

    /// The view of a draft, after moving to a page if one is named.
    pub(crate) async fn view_at(&self, id: Uuid, page: Option<String>) -> Result<FormView, DeskError> {
        let mut open = self.open_draft(id).await?;
        if let Some(page) = page {
            self.store.draft_set_page(id, &page, &open.draft.visited, self.now().await?.0).await?;
            open.draft.page = Some(page);
        }
        let pictures = self.pictures(&open.draft.answers, &open.service).await?;
        let render = Renderer::new(&open.edition, open.draft.lang, open.today);
        let filled = Filled {
            service: &open.service,
            answers: &open.draft.answers,
            evaluation: &open.evaluation,
            zone: open.zone.clone(),
            pictures: &pictures,
            scanner: self.config.scanner.is_there(),
        };
        let flow = open.flow();
        let page = flow.settle(&current(&open));
        let definition = open.service.pages().map(|(_, page)| page).find(|known| known.id.get_ref() == row_of(&page).0);
        let state = open.evaluation.page(&page);
        let tried = open.draft.visited.contains(&page);
        Ok(FormView {
            draft: id.to_string(),
            service: open.service.id.clone(),
            service_title: render.text(open.service.text.get_ref()),
            lang: open.draft.lang.tag().to_owned(),
            step: flow.step(&page, |id| render.text(id)),
            page: definition.zip(state).map(|(definition, state)| render.page(definition, state, &filled, tried)),
            review: match state {
                None => Some(self.review(&render, &open).await?),
                Some(_) => None,
            },
            can_go_back: flow.previous(&page).is_some(),
        })
    }

    /// "Check your answers", or the answer that was asked for.
    async fn review(&self, render: &Renderer<'_>, open: &Open) -> Result<ReviewView, DeskError> {
        let mut view = review(render, open);
        if open.service.kind == Kind::Status && open.evaluation.problems().is_empty() {
            let answer = self.standing(render, &open.draft.answers).await?;
            (view.results, view.facts) = (answer.results, answer.facts);
        }
        Ok(view)
    }
}

/// The page a draft stands on.
fn current(open: &Open) -> String {
    open.draft.page.clone().unwrap_or_else(|| open.flow().first())
}

/// "Check your answers".
fn review(render: &Renderer<'_>, open: &Open) -> ReviewView {
    let mut sections: Vec<ReviewSection> = Vec::new();
    for (index, section) in open.service.sections.iter().enumerate() {
        let pages = open.evaluation.pages.iter().filter(|page| page.section == index);
        let states = pages.flat_map(|page| page.fields.iter().map(move |field| (page, field)));
        let row = |(page, state): (&catalogue::PageState, &catalogue::FieldState)| {
            let field = open.service.field(&state.id).filter(|field| field.kind != FieldType::Mrz)?;
            let typed = open.draft.answers.get(&state.id);
            let value = if state.value.is_some() { state.value.as_ref() } else { typed };
            Some(ReviewRow {
                field: state.id.clone(),
                page: page.id.clone(),
                label: render.label(field, &state.id),
                value: render.value(field, value),
                error: state.problem.as_ref().map(|problem| render.message(problem)),
            })
        };
        let rows: Vec<_> = states.filter_map(row).collect();
        if !rows.is_empty() {
            sections.push(ReviewSection { title: render.text(section.text.get_ref()), rows });
        }
    }
    let title = match open.service.kind {
        Kind::Application => None,
        Kind::Answer => Some("desk-answer-title"),
        Kind::Status => Some("desk-status-title"),
    };
    let notices = open.evaluation.notices.iter().map(|notice| render.message(&notice.message)).collect();
    ReviewView {
        sections,
        declaration: open.service.declaration.as_ref().map(|id| render.text(id.get_ref())),
        notices,
        fee: render.fee(&open.evaluation.fee, Reader::Visitor),
        documents: render.documents(&open.evaluation),
        title: title.map(|id| render.text(id)).unwrap_or_default(),
        lead: title.and_then(|id| render.attr(id, "lead")).unwrap_or_default(),
        results: render.results(&open.evaluation),
        facts: Vec::new(),
    }
}

pub(crate) fn parse_id(text: &str) -> Result<Uuid, DeskError> {
    text.parse().map_err(|_| refused("error-no-draft"))
}

/// A UUIDv7 of the present.
pub(crate) fn new_id(now: Timestamp) -> Result<Uuid, DeskError> {
    let entropy = random::<10>()?;
    Ok(id::uuid_v7(u64::try_from(now.as_millisecond()).unwrap_or_default(), &entropy))
}

/// Fresh random bytes of the system.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], DeskError> {
    let mut bytes = [0_u8; N];
    getrandom::fill(&mut bytes).map_err(|_| DeskError::Random)?;
    Ok(bytes)
}
