//! `pencere receipt`: the paper.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use catalogue::Catalogue;
use clap::{Args, ValueEnum};
use desk::receipts::{self, Issue};
use domain::answer::Answers;
use domain::code::{STATUS_ENTROPY, StatusCode};
use domain::lang::Lang;
use domain::message::Message;
use i18n::I18n;
use jiff::Timestamp;
use protocol::Signer;
use receipt::{DeviceKey, Facts, KeyList, Kind};

use crate::answers;
use crate::output::{Failure, Out, texts};
use crate::services;

/// The office and device of specimens; no enrolled device has them.
const OFFICE: &str = "SPEC1";
const DEVICE: &str = "S1";
const SPECIMEN_HOST: &str = "HTTPS://SPECIMEN.INVALID";

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    A4,
    Thermal,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum KindArg {
    Specimen,
    Original,
    Copy,
}

/// The receipt as the kiosk prints it.
#[derive(Debug, Args)]
pub struct MakeReceipt {
    /// The service, such as REG.
    service: String,
    /// The answers, as for `check`.
    file: PathBuf,
    #[arg(long, value_enum, default_value_t = Format::A4)]
    format: Format,
    #[arg(long, default_value_t = Lang::Az)]
    lang: Lang,
    /// Where the PDF goes.
    #[arg(short, long)]
    output: PathBuf,
    /// Also the picture that screens show.
    #[arg(long)]
    svg: Option<PathBuf>,
    /// The mark on the paper; whatever it is, the key is a throw-away one and no centre knows it.
    #[arg(long, value_enum, default_value_t = KindArg::Specimen)]
    kind: KindArg,
    /// When it is issued, RFC 3339.
    #[arg(long)]
    at: Option<Timestamp>,
    /// 64 hex digits that make the key, the codes and so the whole file repeatable.
    #[arg(long)]
    seed: Option<String>,
    /// Writes the list with the throw-away key, for `verify --keys`.
    #[arg(long)]
    keys_out: Option<PathBuf>,
}

impl MakeReceipt {
    /// True when the receipt was written; false when the answers are not valid.
    pub fn run(self, out: Out) -> Result<bool, Failure> {
        let catalogue = services::load(None)?;
        let i18n = texts(&[])?;
        services::known(&catalogue, &self.service, &i18n, self.lang)?;
        let at = self.at.unwrap_or_else(Timestamp::now);
        let today = desk::baku_date(at);
        let (answers, problems) = answers::read(&catalogue, &self.service, &self.file, today, &i18n, self.lang)?;
        if let Some(problem) = problems.first() {
            let failure = Failure::of(&problem.message, &i18n, self.lang);
            return Err(Failure { text: format!("{}: {}", problem.field, failure.text), ..failure });
        }
        let seed = self.seed()?;
        let facts = self.facts(&catalogue, &answers, seed, at, &i18n)?;
        let rendered = match self.format {
            Format::A4 => receipt::render_a4(&facts, &i18n),
            Format::Thermal => receipt::render_thermal(&facts, &i18n),
        };
        let rendered = rendered.map_err(|error| Failure::of(&error.message(), &i18n, self.lang))?;
        write(&self.output, &rendered.pdf)?;
        if let Some(path) = &self.svg {
            write(path, rendered.svg.as_bytes())?;
        }
        self.write_keys(seed, at)?;
        let said = serde_json::json!({ "receipt_number": facts.receipt_number, "status_code": facts.status_code, "qr": facts.qr,
            "pages": rendered.pages, "bytes": rendered.pdf.len() });
        out.print(&said, || vec![format!("{}  {}", facts.receipt_number, self.output.display())])?;
        Ok(true)
    }

    fn seed(&self) -> Result<[u8; 32], Failure> {
        let mut seed = [0_u8; 32];
        match &self.seed {
            Some(text) => {
                hex::decode_to_slice(text, &mut seed).map_err(|_| Failure::other("--seed needs 64 hex digits"))?
            }
            None => getrandom::fill(&mut seed).map_err(|error| Failure::other(error.to_string()))?,
        }
        Ok(seed)
    }

    fn facts(
        &self,
        catalogue: &Catalogue,
        answers: &Answers,
        seed: [u8; 32],
        at: Timestamp,
        i18n: &I18n,
    ) -> Result<Facts, Failure> {
        let refuse = |message: Message| Failure::of(&message, i18n, self.lang);
        let service = services::known(catalogue, &self.service, i18n, self.lang)?;
        let evaluation = catalogue.evaluate(&self.service, answers, desk::baku_date(at));
        let answers = evaluation.map_err(|error| Failure::other(error.to_string()))?.canonical();
        let (mut token, mut entropy) = ([0_u8; 16], [0_u8; STATUS_ENTROPY]);
        token.copy_from_slice(&seed[..16]);
        entropy.copy_from_slice(&seed[16..16 + STATUS_ENTROPY]);
        let number = receipts::number(OFFICE, DEVICE, 1).map_err(refuse)?;
        let issue = Issue {
            receipt_number: number,
            status_code: StatusCode::from_entropy(entropy).grouped(),
            token,
            office: OFFICE.to_owned(),
            office_name: Lang::ALL.into_iter().map(|lang| (lang, i18n.get(lang, "cli-specimen-office"))).collect(),
            device: format!("{OFFICE}-{DEVICE}"),
            sealed_at: at,
            lang: self.lang,
            offline: false,
            kind: match self.kind {
                KindArg::Specimen => Kind::Specimen,
                KindArg::Original => Kind::Original,
                KindArg::Copy => Kind::Copy,
            },
        };
        let mut facts =
            receipts::facts(catalogue, service, &answers, issue).map_err(|error| refuse(error.message()))?;
        facts.qr = receipt::qr::mint(&facts, SPECIMEN_HOST, &Signer::from_seed(seed))
            .map_err(|error| refuse(error.message()))?;
        Ok(facts)
    }

    fn write_keys(&self, seed: [u8; 32], at: Timestamp) -> Result<(), Failure> {
        let Some(path) = &self.keys_out else { return Ok(()) };
        let key = DeviceKey::lasting(Signer::from_seed(seed).public_key());
        let keys = BTreeMap::from([(format!("{OFFICE}-{DEVICE}"), key)]);
        let list = KeyList { as_of: at, keys, ..KeyList::default() };
        let json = serde_json::to_string_pretty(&list).map_err(|error| Failure::other(error.to_string()))?;
        write(path, json.as_bytes())
    }
}

/// Writes a whole file.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    std::fs::write(path, bytes).map_err(|error| Failure::other(format!("cannot write {}: {error}", path.display())))
}
