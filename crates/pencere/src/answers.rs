//! `pencere check`: a file of answers against a service's form.

use std::path::{Path, PathBuf};

use catalogue::{Catalogue, CatalogueError, Origin};
use clap::Args;
use domain::answer::Answers;
use domain::lang::Lang;
use domain::message::{Message, Problem};
use i18n::I18n;
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
        let today = input::today(self.today);
        let (_, problems) = read(&catalogue, &self.service, &self.file, today, &i18n, self.lang)?;
        report(&problems, &i18n, self.lang, out)
    }
}

/// A file's answers, with what the passport's zone among them fills in, and everything that is wrong with them.
pub fn read(
    catalogue: &Catalogue,
    service: &str,
    file: &Path,
    today: Date,
    i18n: &I18n,
    lang: Lang,
) -> Result<(Answers, Vec<Problem>), Failure> {
    let (given, mut problems) = input::answers(file, i18n, lang)?;
    let other = |error: CatalogueError| Failure::other(error.to_string());
    let answers = catalogue.completed(service, &given, today).map_err(other)?;
    problems.extend(catalogue.check_from(service, &answers, today, Origin::File).map_err(other)?);
    Ok((answers, problems))
}

/// Prints the problems, or that there are none. True when there are none.
pub fn report(problems: &[Problem], i18n: &I18n, lang: Lang, out: Out) -> Result<bool, Failure> {
    let row = |problem: &Problem| Row {
        field: problem.field.clone(),
        code: problem.code().to_owned(),
        message: i18n.text(lang, &problem.message),
    };
    let rows: Vec<Row> = problems.iter().map(row).collect();
    out.print(&rows, || {
        let lines: Vec<_> = rows.iter().map(|row| format!("{}: {}  [{}]", row.field, row.message, row.code)).collect();
        if lines.is_empty() { vec![i18n.text(lang, &Message::new("cli-check-good"))] } else { lines }
    })?;
    Ok(rows.is_empty())
}
