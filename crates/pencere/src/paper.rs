//! `pencere receipt`: the paper.

use std::collections::BTreeMap;
use std::num::NonZeroU32;
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
use receipt::{DeviceKey, Facts, Format, KeyList, Kind};

use crate::answers;
use crate::documents::{self, Made, Making, PaperKind};
use crate::output::{Failure, Out, texts};
use crate::services;

/// The office and device of specimens; no enrolled device has them.
const OFFICE: &str = "SPEC1";
const DEVICE: &str = "S1";
const SPECIMEN_HOST: &str = "HTTPS://SPECIMEN.INVALID";

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FormatArg {
    A4,
    Thermal,
}

impl From<FormatArg> for Format {
    fn from(format: FormatArg) -> Format {
        match format {
            FormatArg::A4 => Format::A4,
            FormatArg::Thermal => Format::Thermal,
        }
    }
}

/// The receipt, or another paper about the same application, as it is printed.
#[derive(Debug, Args)]
pub struct MakeReceipt {
    /// The service, such as REG.
    service: String,
    /// The answers, as for `check`.
    file: PathBuf,
    #[arg(long, value_enum, default_value_t = FormatArg::A4)]
    format: FormatArg,
    #[arg(long, default_value_t = Lang::Az)]
    lang: Lang,
    /// Where the PDF goes.
    #[arg(short, long)]
    output: PathBuf,
    /// Also the picture that screens show.
    #[arg(long)]
    svg: Option<PathBuf>,
    /// Which paper. `original` and `copy` are the receipt with that mark, all others are marked SPECIMEN unless `--copy`
    /// makes a copy of them; the key is a throw-away one and no centre knows it.
    #[arg(long, value_enum, default_value_t = PaperKind::Specimen)]
    kind: PaperKind,
    /// Makes a copy with this number: of the receipt with `--kind copy`, which is number 1 if nobody says otherwise, else
    /// of the paper that `--kind` names.
    #[arg(long, value_name = "N")]
    copy: Option<NonZeroU32>,
    /// What the paper states besides the answers, as docs/papers.md describes it; an invented example without it.
    #[arg(long)]
    facts: Option<PathBuf>,
    /// When it is issued, RFC 3339.
    #[arg(long)]
    at: Option<Timestamp>,
    /// A whole number or 64 hex digits that make the key, the codes and so the whole file repeatable.
    #[arg(long)]
    seed: Option<String>,
    /// Writes the list with the throw-away key, for `verify --keys`.
    #[arg(long)]
    keys_out: Option<PathBuf>,
}

impl MakeReceipt {
    /// True when the receipt was written; false when the answers are not valid, which are then listed as by `check`.
    pub fn run(self, out: Out) -> Result<bool, Failure> {
        let catalogue = services::load(None)?;
        let i18n = texts(&[])?;
        services::known(&catalogue, &self.service, &i18n, self.lang)?;
        let at = self.at.unwrap_or_else(Timestamp::now);
        let today = desk::baku_date(at);
        let (answers, problems) = answers::read(&catalogue, &self.service, &self.file, today, &i18n, self.lang)?;
        if !problems.is_empty() {
            return answers::report(&problems, &i18n, self.lang, out);
        }
        if self.copy.is_some() && !self.kind.has_copies() {
            return Err(Failure::other("--copy is for --kind copy and for papers besides the receipt and the leaflet"));
        }
        let seed = self.seed()?;
        let facts = self.receipt(&catalogue, &answers, seed, at, &i18n)?;
        let making = Making {
            catalogue: &catalogue,
            i18n: &i18n,
            answers: &answers,
            facts: &facts,
            today,
            public_url: SPECIMEN_HOST,
            signer: &Signer::from_seed(seed),
        };
        let extra = self.facts.as_deref();
        let Made { rendered, qr } = making.render(self.kind, extra, self.format.into())?;
        write(&self.output, &rendered.pdf)?;
        if let Some(path) = &self.svg {
            write(path, rendered.svg.as_bytes())?;
        }
        self.write_keys(seed, at)?;
        let said = serde_json::json!({ "receipt_number": facts.receipt_number, "status_code": facts.status_code, "qr": qr,
            "pages": rendered.pages, "bytes": rendered.pdf.len() });
        out.print(&said, || vec![format!("{}  {}", facts.receipt_number, self.output.display())])?;
        Ok(true)
    }

    fn seed(&self) -> Result<[u8; 32], Failure> {
        let mut seed = [0_u8; 32];
        match self.seed.as_deref().map(|text| (text, text.parse::<u64>())) {
            Some((_, Ok(number))) => seed = documents::stretched(number),
            Some((text, Err(_))) => hex::decode_to_slice(text, &mut seed)
                .map_err(|_| Failure::other("--seed needs a whole number or 64 hex digits"))?,
            None => getrandom::fill(&mut seed).map_err(|error| Failure::other(error.to_string()))?,
        }
        Ok(seed)
    }

    fn receipt(
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
                PaperKind::Original => Kind::Original,
                PaperKind::Copy => Kind::Copy(self.copy.unwrap_or(NonZeroU32::MIN)),
                _ => self.copy.map_or(Kind::Specimen, Kind::Copy),
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

#[cfg(test)]
mod tests {
    use clap::Parser;
    use domain::answer::Answers;

    use super::*;

    #[derive(Parser)]
    struct Command {
        #[command(flatten)]
        receipt: MakeReceipt,
    }

    /// Makes a paper twice and returns the two files.
    fn made(folder: &Path, answers: &Path, options: &[&str]) -> [Vec<u8>; 2] {
        [1, 2].map(|_| {
            let output = folder.join("paper.pdf");
            let (answers, target) = (answers.to_str().unwrap(), output.to_str().unwrap());
            let fixed = ["receipt", "REG", answers, "-o", target, "--at", "2026-11-22T10:09:30Z", "--seed", "417"];
            let command = Command::try_parse_from(fixed.iter().chain(options)).unwrap();
            assert!(command.receipt.run(Out { json: true }).map_err(|failure| failure.text).unwrap());
            std::fs::read(&output).unwrap()
        })
    }

    fn answers(folder: &Path) -> PathBuf {
        let answers: Answers =
            services::load(None).unwrap().sample("REG", 0, jiff::civil::date(2026, 11, 22)).unwrap().unwrap();
        let path = folder.join("answers.json");
        std::fs::write(&path, serde_json::to_string(&answers).unwrap()).unwrap();
        path
    }

    #[test]
    fn every_kind_is_made_in_every_format_and_language_the_same_each_time() {
        let folder = tempfile::tempdir().unwrap();
        let answers = answers(folder.path());
        let mut all = std::collections::BTreeSet::new();
        let kinds = PaperKind::value_variants().iter().map(|kind| kind.to_possible_value().unwrap());
        for kind in kinds {
            for (format, lang) in ["a4", "thermal"].into_iter().flat_map(|format| Lang::ALL.map(|lang| (format, lang)))
            {
                let options = ["--kind", kind.get_name(), "--format", format, "--lang", lang.tag()];
                let [first, second] = made(folder.path(), &answers, &options);
                assert!(first.starts_with(b"%PDF-1.7") && first == second, "{options:?}");
                all.insert(first);
            }
        }
        assert_eq!(all.len(), PaperKind::value_variants().len() * 6);
    }

    #[test]
    fn a_copy_carries_the_number_that_it_is_given() {
        let folder = tempfile::tempdir().unwrap();
        let answers = answers(folder.path());
        let copy = |more: &[&str]| made(folder.path(), &answers, &[&["--kind", "copy"], more].concat())[0].clone();
        assert_eq!(copy(&[]), copy(&["--copy", "1"]));
        assert_ne!(copy(&[]), copy(&["--copy", "2"]));
        let target = folder.path().join("none.pdf");
        let fixed = ["receipt", "REG", answers.to_str().unwrap(), "-o", target.to_str().unwrap()];
        assert!(Command::try_parse_from(fixed.iter().chain(&["--kind", "copy", "--copy", "0"])).is_err());
        for kind in ["original", "specimen", "leaflet"] {
            let refused = Command::try_parse_from(fixed.iter().chain(&["--kind", kind, "--copy", "2"])).unwrap();
            assert!(refused.receipt.run(Out { json: true }).is_err() && !target.exists(), "{kind}");
        }
    }

    #[test]
    fn every_paper_but_the_leaflet_is_made_as_a_numbered_copy() {
        let folder = tempfile::tempdir().unwrap();
        let answers = answers(folder.path());
        for kind in PaperKind::value_variants().iter().filter(|kind| kind.has_copies()) {
            let name = kind.to_possible_value().unwrap();
            let paper = |more: &[&str]| {
                made(folder.path(), &answers, &[&["--kind", name.get_name()], more].concat())[0].clone()
            };
            let [second, third] = ["2", "3"].map(|number| paper(&["--copy", number]));
            assert!(second != third && second != paper(&[]), "{kind:?}");
        }
    }

    #[test]
    fn facts_come_from_a_file_or_are_refused_with_their_place() {
        let folder = tempfile::tempdir().unwrap();
        let (answers, facts) = (answers(folder.path()), folder.path().join("facts.json"));
        let facts_path = facts.to_str().unwrap().to_owned();
        let options = ["--kind", "ticket", "--facts", &facts_path];
        std::fs::write(&facts, r#"{"number": "C 9", "service": {"id": "trp"}, "ahead": 1}"#).unwrap();
        let [own, _] = made(folder.path(), &answers, &options);
        let [example, _] = made(folder.path(), &answers, &options[..2]);
        assert_ne!(own, example);
        std::fs::write(&facts, r#"{"number": 9}"#).unwrap();
        let target = folder.path().join("paper.pdf");
        let fixed = ["receipt", "REG", answers.to_str().unwrap(), "-o", target.to_str().unwrap()];
        for (options, code) in [(&options[..], "error-json"), (&options[2..], "error")] {
            let command = Command::try_parse_from(fixed.iter().chain(options)).unwrap();
            assert_eq!(command.receipt.run(Out { json: true }).unwrap_err().code, code);
        }
    }
}
