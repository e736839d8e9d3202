//! What an officer answers from when asked: the calculators, without a form and without a trace.

use std::collections::BTreeMap;

use catalogue::Service;
use catalogue::definition::Kind;
use domain::answer::Answers;
use domain::lang::Lang;

use crate::app::Desk;
use crate::error::{DeskError, refused};
use crate::render::{Filled, Renderer};
use crate::view::{CalculationView, FieldView, GuideView, IntentView};

impl Desk {
    /// The calculators, and the services that there is a leaflet of.
    pub async fn guide(&self, lang: Lang) -> Result<GuideView, DeskError> {
        self.speak(lang);
        self.officer()?;
        let edition = self.edition();
        let render = Renderer::new(&edition, lang, self.today().await?);
        let of = |kind: Kind| {
            let services = edition.catalogue.services().into_iter().filter(move |service| service.kind == kind);
            services.map(|service| named(&render, service)).collect()
        };
        Ok(GuideView { calculators: of(Kind::Answer), services: of(Kind::Application) })
    }

    /// A calculator's questions with the answers so far, and what follows from them. Nothing is kept.
    pub async fn calculate(&self, service: String, answers: Answers, lang: Lang) -> Result<CalculationView, DeskError> {
        self.speak(lang);
        self.officer()?;
        let today = self.today().await?;
        let edition = self.edition();
        let definition = edition.catalogue.service(&service).filter(|service| service.kind == Kind::Answer);
        let definition = definition.ok_or_else(|| refused("error-definition"))?;
        let evaluation = edition.catalogue.evaluate(&service, &answers, today)?;
        let render = Renderer::new(&edition, lang, today);
        let filled = Filled {
            service: definition,
            answers: &answers,
            evaluation: &evaluation,
            zone: BTreeMap::new(),
            pictures: &BTreeMap::new(),
            scanner: false,
        };
        let fields =
            evaluation.fields().filter_map(|state| render.field(state, &filled, answers.contains_key(&state.id)));
        let fields: Vec<FieldView> = fields.collect();
        let notices = evaluation.notices.iter().map(|notice| render.message(&notice.message)).collect();
        let complete = evaluation.problems().is_empty();
        Ok(CalculationView {
            service,
            title: render.text(definition.text.get_ref()),
            fields,
            notices,
            results: if complete { render.results(&evaluation) } else { Vec::new() },
        })
    }
}

/// A service by its official name, as officers know it.
fn named(render: &Renderer<'_>, service: &Service) -> IntentView {
    let id = service.text.get_ref();
    IntentView {
        service: service.id.clone(),
        icon: service.icon.clone(),
        title: render.text(id),
        subtitle: render.attr(id, "intent").unwrap_or_default(),
    }
}
