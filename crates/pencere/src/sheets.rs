//! `pencere form` and `pencere leaflet`: the papers of a service, made from its definition.

use std::path::{Path, PathBuf};

use catalogue::{Catalogue, Evaluation};
use clap::Args;
use desk::forms::{Filling, Papers};
use domain::code::ReceiptNumber;
use domain::lang::Lang;
use domain::message::Message;
use domain::message::Problem;
use i18n::I18n;
use jiff::civil::Date;
use receipt::{Kind, ReceiptError, Rendered};

use crate::output::{Failure, Out, texts};
use crate::{answers, input, paper, services};

/// What both papers are made from.
#[derive(Debug, Args)]
struct Source {
    /// The service, such as TRP.
    service: String,
    /// The language beside Azerbaijani.
    #[arg(long, default_value_t = Lang::Az)]
    lang: Lang,
    /// Where the PDF goes.
    #[arg(short, long)]
    output: PathBuf,
    /// The day that it is made on, YYYY-MM-DD; the same day gives the same bytes.
    #[arg(long)]
    today: Option<Date>,
    /// A folder with added services.
    #[arg(long)]
    catalogue: Option<PathBuf>,
}

/// The application form with its answers.
#[derive(Debug, Args)]
pub struct Form {
    #[command(flatten)]
    source: Source,
    /// The answers, as for `check`; may be left out with `--blank`, which then asks everything.
    file: Option<PathBuf>,
    /// Leave the answers empty, to be filled in by hand.
    #[arg(long)]
    blank: bool,
    /// The receipt number to print, once there is one.
    #[arg(long)]
    receipt_number: Option<String>,
}

/// What a service needs, to take home.
#[derive(Debug, Args)]
pub struct MakeLeaflet {
    #[command(flatten)]
    source: Source,
}

impl Form {
    /// True when the form was written; false when the answers are not valid, which are then listed as by `check`.
    pub fn run(self, out: Out) -> Result<bool, Failure> {
        let opened = self.source.open()?;
        let refuse = |message: &Message| opened.failure(message);
        let number = self.receipt_number.as_deref().map(|text| text.parse::<ReceiptNumber>()).transpose();
        let number = number.map_err(|error| refuse(&error.message()))?.map(|number| number.to_string());
        let evaluation = match &self.file {
            Some(file) => match opened.evaluate(file)? {
                Ok(evaluation) => Some(evaluation),
                Err(problems) => return answers::report(&problems, &opened.i18n, self.source.lang, out),
            },
            None if self.blank => None,
            None => return Err(refuse(&Message::new("cli-form-answers"))),
        };
        let filling = Filling {
            evaluation: evaluation.as_ref(),
            blank: self.blank,
            receipt_number: number.as_deref(),
            kind: Kind::Specimen,
        };
        let none = Message::new("cli-form-none").text("service", self.source.service.as_str());
        let sheet = opened.papers()?.form(&filling).ok_or_else(|| refuse(&none))?;
        opened.write(receipt::render_form(&sheet, &opened.i18n), out)
    }
}

impl MakeLeaflet {
    /// True: the leaflet was written.
    pub fn run(self, out: Out) -> Result<bool, Failure> {
        let opened = self.source.open()?;
        let leaflet = opened.papers()?.leaflet();
        opened.write(receipt::render_leaflet(&leaflet, &opened.i18n), out)
    }
}

/// A source with all that it names loaded.
struct Opened<'a> {
    source: &'a Source,
    catalogue: Catalogue,
    i18n: I18n,
    today: Date,
}

impl Source {
    fn open(&self) -> Result<Opened<'_>, Failure> {
        let catalogue = services::load(self.catalogue.as_deref())?;
        let i18n = texts(&catalogue.texts)?;
        services::known(&catalogue, &self.service, &i18n, self.lang)?;
        Ok(Opened { source: self, catalogue, i18n, today: input::today(self.today) })
    }
}

impl Opened<'_> {
    fn failure(&self, message: &Message) -> Failure {
        Failure::of(message, &self.i18n, self.source.lang)
    }

    fn papers(&self) -> Result<Papers<'_>, Failure> {
        let Opened { source, catalogue, i18n, today } = self;
        let service = services::known(catalogue, &source.service, i18n, source.lang)?;
        Ok(Papers { catalogue, service, i18n, lang: source.lang, today: *today })
    }

    /// The application that a file of answers makes, or what is wrong with it.
    fn evaluate(&self, file: &Path) -> Result<Result<Evaluation, Vec<Problem>>, Failure> {
        let Opened { source, catalogue, i18n, today } = self;
        let (answers, problems) = answers::read(catalogue, &source.service, file, *today, i18n, source.lang)?;
        if !problems.is_empty() {
            return Ok(Err(problems));
        }
        let evaluation = catalogue.evaluate(&source.service, &answers, *today);
        evaluation.map(Ok).map_err(|error| Failure::other(error.to_string()))
    }

    fn write(&self, rendered: Result<Rendered, ReceiptError>, out: Out) -> Result<bool, Failure> {
        let rendered = rendered.map_err(|error| self.failure(&error.message()))?;
        let path = &self.source.output;
        paper::write(path, &rendered.pdf)?;
        let said = serde_json::json!({ "service": self.source.service, "file": path, "pages": rendered.pages,
            "bytes": rendered.pdf.len() });
        out.print(&said, || vec![format!("{}  {}", self.source.service, path.display())])?;
        Ok(true)
    }
}
