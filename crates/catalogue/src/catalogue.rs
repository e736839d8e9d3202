//! The catalogue: every service with its reference data, under one hash.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use domain::answer::{Answers, Value};
use domain::calendar::WorkingCalendar;
use domain::lang::Lang;
use domain::message::{Message, Problem};
use domain::rule::RegistrationDeadline;
use include_dir::{Dir, include_dir};
use jiff::civil::Date;
use sha2::{Digest, Sha256};

use crate::block::{self, Blocks};
use crate::definition::{Deadline, FieldType, Service, row_of};
use crate::evaluate;
use crate::fees::FeeTables;
use crate::form::Evaluation;
use crate::load::{self, CompiledService, DefinitionError};
use crate::reference::{self, Reference};
use crate::zone::CONFIRMED_SUFFIX;

static SERVICES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/services");
static DATA: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/data");

/// Where answers come from; decides what may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A sealed application: copies are there, or will be shown at a counter.
    Sealed,
    /// A file of answers: copies are captured later, in the window.
    File,
}

/// What a caller asked for is not in the catalogue, or cannot be loaded.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    #[error("there is no service {0}")]
    UnknownService(String),
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Definitions(Vec<DefinitionError>),
    #[error("{file}: {reason}")]
    Data { file: String, reason: String },
    #[error("cannot read {0}")]
    Unreadable(PathBuf, #[source] std::io::Error),
}

/// Every service that can be applied for, compiled and checked.
#[derive(Debug)]
pub struct Catalogue {
    services: BTreeMap<String, CompiledService>,
    pub reference: Arc<Reference>,
    /// Fluent sources that came with added services, by language.
    pub texts: Vec<(Lang, String)>,
    hash: String,
}

impl Catalogue {
    /// The catalogue that this program was built with.
    pub fn embedded() -> Result<Self, CatalogueError> {
        Self::assemble(&[])
    }

    /// The embedded catalogue with the services of a folder added or replaced:
    /// `services/*.toml` and `locales/{az,en,ru}/*.ftl` inside it.
    pub fn with_folder(folder: &Path) -> Result<Self, CatalogueError> {
        let added = files(&folder.join("services"), "toml")?;
        let mut catalogue = Self::assemble(&added)?;
        for lang in Lang::ALL {
            let texts = files(&folder.join("locales").join(lang.tag()), "ftl")?;
            catalogue.texts.extend(texts.into_iter().map(|(_, text)| (lang, text)));
        }
        Ok(catalogue)
    }

    fn assemble(added: &[(String, String)]) -> Result<Self, CatalogueError> {
        let reference = Arc::new(embedded_reference()?);
        let blocks = embedded_blocks()?;
        let mut sources: BTreeMap<String, String> = SERVICES.files().filter_map(embedded_file).collect();
        sources.extend(added.iter().cloned());
        let services = load::services(&sources, &reference, &blocks).map_err(CatalogueError::Definitions)?;
        let mut hash = Sha256::new();
        let data = DATA.find("**/*.toml").into_iter().flatten().filter_map(|entry| embedded_file(entry.as_file()?));
        for (file, source) in data.collect::<BTreeMap<_, _>>().iter().chain(&sources) {
            hash.update(format!("{file}\n{}\n", source.len()));
            hash.update(source);
        }
        Ok(Catalogue { services, reference, texts: Vec::new(), hash: hex::encode(hash.finalize()) })
    }

    /// SHA-256 over definitions and reference data, 64 hex digits.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// All services in the order of the home screen.
    pub fn services(&self) -> Vec<&Service> {
        let mut services: Vec<_> = self.services.values().map(|service| &service.definition).collect();
        services.sort_by_key(|service| (service.order, service.id.clone()));
        services
    }

    pub fn service(&self, id: &str) -> Option<&Service> {
        self.services.get(id).map(|service| &service.definition)
    }

    fn compiled(&self, id: &str) -> Result<&CompiledService, CatalogueError> {
        self.services.get(id).ok_or_else(|| CatalogueError::UnknownService(id.to_owned()))
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
        let definition = &self.compiled(service)?.definition;
        let evaluation = self.evaluate(service, answers, today)?;
        let mut problems = evaluation.problems();
        if origin == Origin::File {
            let is_copy = |id: &str| definition.field(id).is_some_and(|field| field.kind.is_picture());
            problems.retain(|problem| !is_copy(&problem.field) || answers.contains_key(&problem.field));
        }
        for (id, value) in answers.iter().filter(|(_, value)| !value.is_empty()) {
            problems.extend(stray(definition, &evaluation, id, value));
        }
        Ok(problems)
    }

    /// The service's last day, counted from a date, with the exception of a country.
    pub fn deadline(
        &self,
        service: &str,
        from: Date,
        country: Option<&str>,
    ) -> Result<Option<Result<RegistrationDeadline, Message>>, CatalogueError> {
        let definition = &self.compiled(service)?.definition;
        let rule = definition.deadline.as_ref();
        Ok(rule.map(|rule| deadline(&self.reference, rule, from, country)))
    }

    /// The JSON Schema 2020-12 of a service's answers.
    pub fn schema(&self, service: &str) -> Result<serde_json::Value, CatalogueError> {
        Ok(crate::schema::schema(&self.compiled(service)?.definition, &self.reference))
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

fn embedded_file(file: &include_dir::File<'_>) -> Option<(String, String)> {
    Some((file.path().to_string_lossy().replace('\\', "/"), file.contents_utf8()?.to_owned()))
}

fn embedded_blocks() -> Result<Blocks, CatalogueError> {
    let mut blocks = Blocks::new();
    for (file, source) in folder("blocks") {
        let name = Path::new(&file).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let block = block::parse(&file, &source)
            .map_err(|error| CatalogueError::Definitions(vec![load::toml_error(&file, &source, &error)]))?;
        blocks.insert(name, block);
    }
    Ok(blocks)
}

fn embedded_reference() -> Result<Reference, CatalogueError> {
    let data = |file: &str| DATA.get_file(file).and_then(include_dir::File::contents_utf8).unwrap_or_default();
    let mut lists = BTreeMap::new();
    for (file, source) in folder("lists") {
        lists.append(&mut reference::lists(&source).map_err(wrong(&file))?);
    }
    let mut fees = FeeTables::default();
    for (file, source) in folder("fees") {
        let table: FeeTables = toml::from_str(&source).map_err(wrong(&file))?;
        fees.rows.extend(table.rows);
    }
    let years: Result<Vec<_>, _> =
        folder("calendar").iter().map(|(file, source)| toml::from_str(source).map_err(wrong(file))).collect();
    Ok(Reference {
        countries: reference::countries(data("countries.toml")).map_err(wrong("countries.toml"))?,
        districts: reference::districts(data("districts.toml")).map_err(wrong("districts.toml"))?,
        lists,
        rules: toml::from_str(data("rules.toml")).map_err(wrong("rules.toml"))?,
        fees,
        calendar: WorkingCalendar::new(years?)
            .map_err(|error| CatalogueError::Data { file: "calendar".to_owned(), reason: error.to_string() })?,
    })
}

/// The embedded TOML files of a folder of the data.
fn folder(name: &str) -> Vec<(String, String)> {
    let files = DATA.get_dir(name).into_iter().flat_map(Dir::files);
    files.filter_map(embedded_file).filter(|(file, _)| file.ends_with(".toml")).collect()
}

fn wrong(file: &str) -> impl FnOnce(toml::de::Error) -> CatalogueError + use<> {
    let file = file.to_owned();
    move |error| CatalogueError::Data { file, reason: error.to_string() }
}

/// The files of a folder with an extension, by path and content, sorted; a missing folder holds none.
fn files(folder: &Path, extension: &str) -> Result<Vec<(String, String)>, CatalogueError> {
    let unreadable = |error| CatalogueError::Unreadable(folder.to_owned(), error);
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|e| e == extension) {
            let text =
                std::fs::read_to_string(&path).map_err(|error| CatalogueError::Unreadable(path.clone(), error))?;
            found.push((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), text));
        }
    }
    found.sort();
    Ok(found)
}
