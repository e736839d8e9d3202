//! `pencere check`: a file of answers against a service's form.

use std::path::PathBuf;

use catalogue::{Catalogue, Origin};
use clap::Args;
use domain::lang::Lang;
use domain::message::Message;
use jiff::civil::Date;
use serde::Serialize;

use crate::input;
use crate::output::{Failure, Out, texts};
use crate::services;

/// Validate a file of answers.
#[derive(Debug, Args)]
pub struct Check {
    /// The service, such as REG.
    service: String,
    /// The answers: a JSON object by field id; `-` reads standard input.
    file: PathBuf,
    #[arg(long, default_value_t = Lang::En)]
    lang: Lang,
    /// The day to check as of, YYYY-MM-DD.
    #[arg(long)]
    today: Option<Date>,
    /// A folder with added services.
    #[arg(long)]
    catalogue: Option<PathBuf>,
}

#[derive(Serialize)]
struct Row {
    field: String,
    code: String,
    message: String,
}

impl Check {
    /// True when nothing is wrong.
    pub fn run(self, out: Out) -> Result<bool, Failure> {
        let catalogue = services::load(self.catalogue.as_deref())?;
        let i18n = texts(&catalogue.texts)?;
        services::known(&catalogue, &self.service, &i18n, self.lang)?;
        let (answers, mut problems) = input::answers(&self.file, &i18n, self.lang)?;
        problems.extend(find(&catalogue, &self.service, &answers, input::today(self.today))?);
        let row = |problem: &domain::message::Problem| Row {
            field: problem.field.clone(),
            code: problem.code().to_owned(),
            message: i18n.text(self.lang, &problem.message),
        };
        let rows: Vec<Row> = problems.iter().map(row).collect();
        out.print(&rows, || {
            let lines: Vec<_> =
                rows.iter().map(|row| format!("{}: {}  [{}]", row.field, row.message, row.code)).collect();
            if lines.is_empty() { vec![i18n.text(self.lang, &Message::new("cli-check-good"))] } else { lines }
        })?;
        Ok(rows.is_empty())
    }
}

fn find(
    catalogue: &Catalogue,
    service: &str,
    answers: &domain::answer::Answers,
    today: Date,
) -> Result<Vec<domain::message::Problem>, Failure> {
    catalogue.check_from(service, answers, today, Origin::File).map_err(|error| Failure::other(error.to_string()))
}
