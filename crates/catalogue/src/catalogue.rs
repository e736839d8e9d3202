//! The catalogue: every service with its reference data, under one hash.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use domain::answer::{Answers, Value};
use domain::lang::Lang;
use domain::message::{Message, Problem};
use domain::rule::RegistrationDeadline;
use jiff::civil::Date;

use crate::block::Blocks;
use crate::definition::{Deadline, FieldType, Service, row_of};
use crate::evaluate;
use crate::files::{self, Files};
use crate::form::Evaluation;
use crate::load::{self, Check, CompiledService, DefinitionError, Entry};
use crate::reference::Reference;
use crate::zone::{self, CONFIRMED_SUFFIX, zone_values};

/// Where answers come from; decides what may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A sealed application: copies are there, or will be shown at a counter.
    Sealed,
    /// A file of answers: copies are captured later, in the window; what is given beside a zone agrees with it.
    File,
}

/// What a caller asked for is not in the catalogue, or cannot be loaded.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    #[error("there is no service {0}")]
    UnknownService(String),
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Definitions(Vec<DefinitionError>),
    #[error("cannot read {0}")]
    Unreadable(PathBuf, #[source] std::io::Error),
}

/// Every service that can be applied for. One that the program was built with is read when it is first asked for; the expressions of
/// any are compiled when they are first evaluated.
#[derive(Debug)]
pub struct Catalogue {
    services: BTreeMap<String, Entry>,
    blocks: Blocks,
    pub reference: Arc<Reference>,
    /// Fluent sources that came with added services, by language.
    pub texts: Vec<(Lang, String)>,
    hash: String,
}

impl Catalogue {
    /// The catalogue that this program was built with, checked.
    pub fn embedded() -> Result<Self, CatalogueError> {
        Self::from_files(&files::embedded())
    }

    /// The embedded catalogue with the files of a folder added or replaced; see [`files::with_folder`].
    pub fn with_folder(folder: &Path) -> Result<Self, CatalogueError> {
        Self::from_files(&files::with_folder(folder)?)
    }

    /// A catalogue of exactly these files, checked.
    pub fn from_files(files: &Files) -> Result<Self, CatalogueError> {
        Self::load(files, Check::Now)
    }

    /// A catalogue of the files that this program was built with; the tests have checked them, so a start need not.
    ///
    /// # Errors
    /// Reference data that cannot be read. A mistake in a service would be told by the first evaluation of it.
    pub fn from_own_files(files: &Files) -> Result<Self, CatalogueError> {
        Self::load(files, Check::Later)
    }

    fn load(files: &Files, check: Check) -> Result<Self, CatalogueError> {
        let reference = Arc::new(files::reference(files)?);
        let blocks = files::blocks(files)?;
        let sources = files::within(files, files::SERVICES);
        let services = load::services(sources, &reference, &blocks, check).map_err(CatalogueError::Definitions)?;
        Ok(Catalogue { services, blocks, reference, texts: files::texts(files), hash: files::hash(files) })
    }

    /// Lets go of what was compiled; the next evaluation of a service compiles it again.
    pub fn rest(&mut self) {
        self.services.values_mut().for_each(Entry::rest);
    }

    /// SHA-256 over definitions, reference data and added words, 64 hex digits.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// All services in the order of the home screen.
    pub fn services(&self) -> Vec<&Service> {
        let mut services: Vec<_> = self.services.keys().filter_map(|id| self.service(id)).collect();
        services.sort_by_key(|service| (service.order, service.id.clone()));
        services
    }

    pub fn service(&self, id: &str) -> Option<&Service> {
        self.definition(id).ok().map(Arc::as_ref)
    }

    /// A service that outlives the borrow of its catalogue.
    pub fn shared_service(&self, id: &str) -> Option<Arc<Service>> {
        self.definition(id).ok().map(Arc::clone)
    }

    fn entry(&self, id: &str) -> Result<&Entry, CatalogueError> {
        self.services.get(id).ok_or_else(|| CatalogueError::UnknownService(id.to_owned()))
    }

    fn definition(&self, id: &str) -> Result<&Arc<Service>, CatalogueError> {
        self.entry(id)?.definition(&self.blocks).map_err(CatalogueError::Definitions)
    }

    fn compiled(&self, id: &str) -> Result<&CompiledService, CatalogueError> {
        self.entry(id)?.compiled(&self.reference, &self.blocks).map_err(CatalogueError::Definitions)
    }

    /// What is visible, wrong and worth knowing, as of a day in Asia/Baku.
    pub fn evaluate(&self, service: &str, answers: &Answers, today: Date) -> Result<Evaluation, CatalogueError> {
        Ok(evaluate::evaluate(self.compiled(service)?, &self.reference, answers, today))
    }

    /// Everything wrong with a sealed application's answers: also unknown fields and answers to hidden ones.
    pub fn check(&self, service: &str, answers: &Answers, today: Date) -> Result<Vec<Problem>, CatalogueError> {
        self.check_from(service, answers, today, Origin::Sealed)
    }

    /// As [`Catalogue::check`], minding where the answers come from.
    pub fn check_from(
        &self,
        service: &str,
        answers: &Answers,
        today: Date,
        origin: Origin,
    ) -> Result<Vec<Problem>, CatalogueError> {
        let definition = self.definition(service)?;
        let evaluation = self.evaluate(service, answers, today)?;
        let mut problems = evaluation.problems();
        if origin == Origin::File {
            let is_copy = |id: &str| definition.field(id).is_some_and(|field| field.kind.is_picture());
            problems.retain(|problem| !is_copy(&problem.field) || answers.contains_key(&problem.field));
            let read = zone_values(definition, &self.reference, answers, today);
            problems.extend(zone::disagreements(definition, &read, &evaluation));
        }
        for (id, value) in answers.iter().filter(|(_, value)| !value.is_empty()) {
            problems.extend(stray(definition, &evaluation, id, value));
        }
        Ok(problems)
    }

    /// A file's answers and, where they leave it out, what the passport's zone among them fills in.
    pub fn completed(&self, service: &str, answers: &Answers, today: Date) -> Result<Answers, CatalogueError> {
        let given = |id: &str| answers.get(id).is_some_and(|value| !value.is_empty());
        let read = zone_values(self.definition(service)?, &self.reference, answers, today);
        let mut completed = answers.clone();
        completed.extend(read.into_iter().filter(|(id, _)| !given(id)));
        let evaluation = self.evaluate(service, &completed, today)?;
        completed.retain(|id, _| given(id) || evaluation.fields().any(|field| &field.id == id));
        Ok(completed)
    }

    /// The service's last day, counted from a date, with the exception of a country.
    pub fn deadline(
        &self,
        service: &str,
        from: Date,
        country: Option<&str>,
    ) -> Result<Option<Result<RegistrationDeadline, Message>>, CatalogueError> {
        let definition = self.definition(service)?;
        let rule = definition.deadline.as_ref();
        Ok(rule.map(|rule| deadline(&self.reference, rule, from, country)))
    }

    /// The JSON Schema 2020-12 of a service's answers.
    pub fn schema(&self, service: &str) -> Result<serde_json::Value, CatalogueError> {
        Ok(crate::schema::schema(self.definition(service)?, &self.reference))
    }
}

/// Counts a deadline's rule from a date, or back from one; the rule of the country wins over the general one.
pub(crate) fn deadline(
    reference: &Reference,
    rule: &Deadline,
    date: Date,
    country: Option<&str>,
) -> Result<RegistrationDeadline, Message> {
    let Reference { rules, calendar, .. } = reference;
    let code = rule.rule.get_ref();
    let days = rules.get(code, date, country).map_err(|error| error.message())?.value;
    let last = match rule.before {
        Some(_) => rules.due_before(code, date, country, calendar),
        None => rules.due_after(code, date, country, calendar),
    };
    let deadline = last.map_err(|error| error.message())?;
    let working = calendar.last_working_day_on_or_before(deadline).ok();
    let working = working.filter(|day| rule.before.is_some() || *day >= date);
    Ok(RegistrationDeadline { deadline, last_working_day: working, days })
}

fn stray(service: &Service, evaluation: &Evaluation, id: &str, value: &Value) -> Option<Problem> {
    let companion = id.strip_suffix(CONFIRMED_SUFFIX);
    if companion.and_then(|field| service.field(field)).is_some_and(|field| field.kind == FieldType::Mrz) {
        let wrong = !matches!(value, Value::Many(_));
        return wrong.then(|| Problem::new(id, Message::new("error-wrong-type")));
    }
    // A row's answer belongs to a repeated page, and to no other.
    let repeated = service.page_of(id).is_some_and(|page| page.repeat.is_some());
    if service.field(id).is_none() || repeated != row_of(id).1.is_some() {
        return Some(Problem::new(id, Message::new("error-unknown-field").text("name", id)));
    }
    let visible = evaluation.fields().any(|field| field.id == id);
    (!visible).then(|| Problem::new(id, Message::new("error-not-visible")))
}
