//! `pencere services`: the catalogue.

use std::path::{Path, PathBuf};

use catalogue::{Catalogue, Service, files};
use clap::Args;
use domain::lang::Lang;
use domain::message::Message;
use i18n::I18n;
use serde::Serialize;

use crate::input;
use crate::output::{Failure, Out, texts};

/// The catalogue; one service; its JSON Schema.
#[derive(Debug, Args)]
pub struct Services {
    /// One service, such as REG.
    id: Option<String>,
    /// The JSON Schema 2020-12 of the service's answers.
    #[arg(long, requires = "id")]
    schema: bool,
    /// Example answers, invented and valid as of today.
    #[arg(long, requires = "id", conflicts_with = "schema")]
    sample: bool,
    /// Another number, other example answers.
    #[arg(long, default_value_t = 0, requires = "sample")]
    seed: u64,
    #[arg(long, default_value_t = Lang::En)]
    lang: Lang,
    /// A folder with added services.
    #[arg(long)]
    catalogue: Option<PathBuf>,
}

#[derive(Serialize)]
struct Row {
    id: String,
    version: u32,
    name: String,
    channel: String,
    /// `None` where it depends on the answers or is not confirmed.
    fee_qepik: Option<i64>,
    fee_table: Option<String>,
    confidence: String,
    legal_basis: String,
    valid_from: String,
}

#[derive(Serialize)]
struct Detail {
    #[serde(flatten)]
    row: Row,
    fields: Vec<FieldRow>,
}

#[derive(Serialize)]
struct FieldRow {
    section: String,
    page: String,
    id: String,
    r#type: String,
    label: String,
    required: Option<String>,
    visible: Option<String>,
}

/// The embedded catalogue, with a folder's services added.
pub fn load(folder: Option<&Path>) -> Result<Catalogue, Failure> {
    let loaded = match folder {
        Some(folder) if !folder.is_dir() => {
            return Err(Failure::other(format!("there is no folder {}", folder.display())));
        }
        Some(folder) => Catalogue::with_folder(folder),
        None => Catalogue::from_own_files(&files::embedded()),
    };
    loaded.map_err(|error| Failure::other(error.to_string()))
}

/// The service of an id, or a sentence that it is not there.
pub fn known<'a>(catalogue: &'a Catalogue, id: &str, i18n: &I18n, lang: Lang) -> Result<&'a Service, Failure> {
    let unknown = || Failure::of(&Message::new("error-service-unknown").text("service", id), i18n, lang);
    catalogue.service(id).ok_or_else(unknown)
}

impl Services {
    pub fn run(self, out: Out) -> Result<bool, Failure> {
        let catalogue = load(self.catalogue.as_deref())?;
        let i18n = texts(&catalogue.texts)?;
        let Some(id) = &self.id else {
            let rows: Vec<_> = catalogue.services().into_iter().map(|service| row(service, &i18n, self.lang)).collect();
            out.print(&rows, || rows.iter().map(line).collect())?;
            return Ok(true);
        };
        let service = known(&catalogue, id, &i18n, self.lang)?;
        if self.schema {
            let schema = catalogue.schema(id).map_err(|error| Failure::other(error.to_string()))?;
            Out { json: true }.print(&schema, Vec::new)?;
            return Ok(true);
        }
        if self.sample {
            let answers = catalogue.sample(id, self.seed, input::today(None));
            let answers = answers.map_err(|error| Failure::other(error.to_string()))?;
            let answers = answers.ok_or_else(|| Failure::other("no valid answers were found; try another --seed"))?;
            Out { json: true }.print(&answers, Vec::new)?;
            return Ok(true);
        }
        let detail = Detail { row: row(service, &i18n, self.lang), fields: fields(service, &i18n, self.lang) };
        out.print(&detail, || {
            let mut lines = vec![line(&detail.row), String::new()];
            lines.extend(detail.fields.iter().map(|field| {
                let required = if field.required.is_some() { "*" } else { " " };
                format!("{required} {:<18} {:<16} {}", field.id, field.r#type, field.label)
            }));
            lines
        })?;
        Ok(true)
    }
}

fn row(service: &Service, i18n: &I18n, lang: Lang) -> Row {
    Row {
        id: service.id.clone(),
        version: service.version,
        name: i18n.get(lang, service.text.get_ref()),
        channel: format!("{:?}", service.channel),
        fee_qepik: service.fee.qepik,
        fee_table: service.fee.table.as_ref().map(|table| table.get_ref().clone()),
        confidence: format!("{:?}", service.fee.confidence),
        legal_basis: service.legal_basis.clone(),
        valid_from: service.valid_from.to_string(),
    }
}

fn line(row: &Row) -> String {
    let fee = match (row.fee_qepik, &row.fee_table) {
        (Some(qepik), _) => format!("{}.{:02} AZN", qepik / 100, qepik % 100),
        (None, Some(_)) => "by table".to_owned(),
        (None, None) => "unconfirmed".to_owned(),
    };
    format!(
        "{:<10} v{:<3} {:<16} {:>11} ({})  {:<24} {}",
        row.id, row.version, row.channel, fee, row.confidence, row.legal_basis, row.name
    )
}

fn fields(service: &Service, i18n: &I18n, lang: Lang) -> Vec<FieldRow> {
    let mut rows = Vec::new();
    for (section, page) in service.pages() {
        for field in &page.fields {
            let conditions: Vec<_> =
                page.visible.iter().chain(&field.visible).map(|cel| cel.get_ref().as_str()).collect();
            rows.push(FieldRow {
                section: service.sections[section].id.clone(),
                page: page.id.get_ref().clone(),
                id: field.id.get_ref().clone(),
                r#type: format!("{:?}", field.kind),
                label: i18n.get(lang, field.text.get_ref()),
                required: field.required.as_ref().map(|cel| cel.get_ref().clone()),
                visible: Some(conditions.join(" && ")).filter(|text| !text.is_empty()),
            });
        }
    }
    rows
}
