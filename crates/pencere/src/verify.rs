//! `pencere verify`: whether a code, a QR code or a receipt is genuine, and whether the paper says what it was issued for.

use std::path::{Path, PathBuf};

use clap::Args;
use domain::code::{CodeError, ReceiptNumber, StatusCode};
use domain::lang::Lang;
use domain::message::Message;
use i18n::I18n;
use protocol::{PublicKey, key_list};
use receipt::verify::{verify_file, verify_text};
use receipt::{Finding, KeyList, Printed, PrintedFacts, PrintedNotice, Verdict};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::input;
use crate::output::{Failure, Out, texts};

/// The largest file of facts.
const FACTS_LIMIT: u64 = 64 * 1024;
/// What a signed list begins with: an array of four.
const SIGNED: u8 = 0x84;

/// Which paper the facts are of; without it the receipt.
#[derive(Deserialize)]
struct Kind {
    kind: Option<String>,
}

/// Whether a code, a QR code or a receipt is genuine.
#[derive(Debug, Args)]
pub struct Verify {
    /// A QR code's text, a PDF, PNG or JPEG file, a receipt number or a status code.
    what: String,
    /// The devices' keys: the list that `pencere device keys` writes, as JSON or signed.
    #[arg(long)]
    keys: Option<PathBuf>,
    /// The centre's public key, 64 hex digits; a signed list is believed by it alone.
    #[arg(long, requires = "keys")]
    centre_key: Option<PublicKey>,
    /// Or the centre's database, to take the keys from there, and when it received the application.
    #[arg(long, conflicts_with = "keys")]
    database: Option<String>,
    /// What is printed on the paper, as docs/codes.md describes it. On a receipt: {"name", "document": {"last", "country"}, "sealed_at",
    /// "fee"}; on the other papers "kind", "receipt_number" and the paper's own facts instead of the last two.
    #[arg(long, value_name = "FILE.json", requires = "code")]
    facts: Option<PathBuf>,
    /// The status code printed on the paper.
    #[arg(long, requires = "facts")]
    code: Option<String>,
    #[arg(long, default_value_t = Lang::En)]
    lang: Lang,
}

/// The status code on a paper, and what else is printed there.
type Held = (StatusCode, Box<dyn Printed>);

impl Verify {
    /// True when it is genuine; a number or a status code alone never is.
    pub fn run(self, out: Out) -> Result<bool, Failure> {
        let i18n = texts(&[])?;
        if let Some(good) = self.well_formed(&i18n, out)? {
            return Ok(good);
        }
        let (verdict, has_list) = self.verdict(&i18n)?;
        let (reason, as_of) = (&verdict.reason, &verdict.as_of_message());
        let mut said = serde_json::to_value(&verdict).map_err(|error| Failure::other(error.to_string()))?;
        said["message"] = i18n.text(self.lang, reason).into();
        said["as_of_message"] = i18n.text(self.lang, as_of).into();
        if let Some(paper) = verdict.paper_message() {
            said["paper_message"] = i18n.text(self.lang, &paper).into();
        }
        if !has_list {
            said["as_of"] = serde_json::Value::Null;
            said["as_of_message"] = serde_json::Value::Null;
        }
        out.print(&said, || self.lines(&verdict, has_list, &i18n))?;
        Ok(verdict.genuine)
    }

    /// What was found out, and whether there was a list of keys to say it by.
    fn verdict(&self, i18n: &I18n) -> Result<(Verdict, bool), Failure> {
        let paper = self.paper(i18n)?;
        let list = self.keys(i18n)?;
        let code = paper.as_ref().map(|(code, _)| code);
        let none = KeyList::default();
        let mut verdict = self.received(self.judge(list.as_ref().unwrap_or(&none), i18n)?, code)?;
        if let Some((code, facts)) = &paper {
            verdict = verdict.with_facts(&code.to_string(), &**facts);
        }
        if list.is_none() && verdict.finding == Finding::UnknownIssuer {
            verdict.reason = Message::new("cli-verify-no-list");
        }
        Ok((verdict, list.is_some()))
    }

    /// A code without a signature: only its check character can be verified, and that is what is said. It proves nothing.
    fn well_formed(&self, i18n: &I18n, out: Out) -> Result<Option<bool>, Failure> {
        let number = self.what.parse::<ReceiptNumber>().map(|_| "cli-verify-number");
        let status = self.what.parse::<StatusCode>().map(|_| "cli-verify-status");
        let Ok(id) = number.or(status) else { return Ok(None) };
        let text = i18n.get(self.lang, id);
        let said = serde_json::json!({ "well_formed": true, "genuine": false, "message": text });
        out.print(&said, || vec![text.clone()])?;
        Ok(Some(false))
    }

    fn judge(&self, keys: &KeyList, i18n: &I18n) -> Result<Verdict, Failure> {
        let path = Path::new(&self.what);
        // A folder is no text either: reading it says so.
        if path.exists() {
            Ok(verify_file(&input::bytes(path, input::LIMIT, i18n, self.lang)?, keys))
        } else if self.what.len() > 64 {
            Ok(verify_text(&self.what, keys))
        } else {
            let message = Message::new("error-file-unreadable").text("file", self.what.as_str());
            Err(Failure::of(&message, i18n, self.lang))
        }
    }

    /// What is on the paper, if it is to be compared.
    fn paper(&self, i18n: &I18n) -> Result<Option<Held>, Failure> {
        let (Some(path), Some(code)) = (&self.facts, &self.code) else { return Ok(None) };
        let code = code.parse().map_err(|error: CodeError| Failure::of(&error.message(), i18n, self.lang))?;
        let bytes = input::bytes(path, FACTS_LIMIT, i18n, self.lang)?;
        let kind: Option<String> = self.json::<Kind>(&bytes, i18n)?.kind.filter(|kind| kind != "receipt");
        let facts: Box<dyn Printed> = match kind {
            Some(_) => Box::new(self.json::<PrintedNotice>(&bytes, i18n)?),
            None => Box::new(self.json::<PrintedFacts>(&bytes, i18n)?),
        };
        Ok(Some((code, facts)))
    }

    /// The list of keys, if one is named.
    fn keys(&self, i18n: &I18n) -> Result<Option<KeyList>, Failure> {
        let Some(path) = &self.keys else {
            let list = self.database.as_ref().map(|url| crate::block_on(crate::centre::key_list(url, "")));
            return list.transpose();
        };
        let bytes = input::bytes(path, input::LIMIT, i18n, self.lang)?;
        let refuse = |code: &str| Failure::of(&Message::new(code), i18n, self.lang);
        let list = match (&self.centre_key, bytes.first() == Some(&SIGNED)) {
            (Some(key), _) => key_list::open(&bytes, key).map_err(|error| refuse(error.code())),
            (None, true) => Err(refuse("error-keys-centre")),
            (None, false) => self.json(&bytes, i18n),
        };
        list.map(Some)
    }

    /// Asks the centre's database, if there is one, when it received the application.
    fn received(&self, verdict: Verdict, code: Option<&StatusCode>) -> Result<Verdict, Failure> {
        let (Some(url), Some(claims)) = (&self.database, &verdict.claims) else { return Ok(verdict) };
        let received = crate::block_on(crate::centre::received_at(url, claims, code))?;
        Ok(received.map_or(verdict.clone(), |at| verdict.received_at(at)))
    }

    fn json<T: DeserializeOwned>(&self, bytes: &[u8], i18n: &I18n) -> Result<T, Failure> {
        serde_json::from_slice(bytes).map_err(|error| {
            let place =
                Message::new("error-json").number("line", error.line() as i64).number("column", error.column() as i64);
            Failure::of(&place, i18n, self.lang)
        })
    }

    fn lines(&self, verdict: &Verdict, has_list: bool, i18n: &I18n) -> Vec<String> {
        let mut lines = vec![i18n.text(self.lang, &verdict.reason)];
        let more = [verdict.match_message(), verdict.paper_message()];
        lines.extend(more.iter().flatten().map(|message| i18n.text(self.lang, message)));
        if let Some(claims) = &verdict.claims {
            lines.push(format!(
                "{}  {}  {}  {}",
                claims.receipt_number, claims.service, claims.device, claims.issued_at
            ));
        }
        if has_list {
            lines.push(i18n.text(self.lang, &verdict.as_of_message()));
        }
        lines
    }
}

#[cfg(test)]
mod papers;

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Command {
        #[command(flatten)]
        verify: Verify,
    }

    fn verdict(arguments: &[&str]) -> Result<(Verdict, bool), String> {
        let command = Command::try_parse_from(["verify"].iter().chain(arguments)).map_err(|error| error.to_string())?;
        command.verify.verdict(&texts(&[]).unwrap()).map_err(|failure| failure.code)
    }

    /// The published vectors.
    fn vectors() -> serde_json::Value {
        serde_json::from_str(include_str!("../../../docs/vectors/receipts.json")).unwrap()
    }

    #[test]
    fn every_published_receipt_is_judged_by_either_list_alone_and_with_its_paper() {
        let (vectors, folder) = (vectors(), tempfile::tempdir().unwrap());
        let file = |name: &str, bytes: &[u8]| {
            let path = folder.path().join(name);
            std::fs::write(&path, bytes).unwrap();
            path.to_str().unwrap().to_owned()
        };
        let list = &vectors["key_list"];
        let json = file("keys.json", list["list"].to_string().as_bytes());
        let signed = file("keys.cose", &hex::decode(list["signed"].as_str().unwrap()).unwrap());
        let centre_key = vectors["centre_key"].as_str().unwrap();
        let (json, signed) = (["--keys", json.as_str()], ["--keys", signed.as_str(), "--centre-key", centre_key]);
        let first = vectors["receipts"][0]["qr"].as_str().unwrap();
        assert_eq!(verdict(&[first, signed[0], signed[1]]).unwrap_err(), "error-keys-centre");
        let other = list["list"]["keys"]["BAK01-K7"]["public_key"].as_str().unwrap();
        assert_eq!(verdict(&[first, signed[0], signed[1], signed[2], other]).unwrap_err(), "error-keys-signature");
        for vector in vectors["receipts"].as_array().unwrap() {
            let name = vector["name"].as_str().unwrap();
            let facts = file("facts.json", vector["facts"].to_string().as_bytes());
            let (qr, code) = (vector["qr"].as_str().unwrap(), vector["status_code"].as_str().unwrap());
            for keys in [&json[..], &signed[..]] {
                let (alone, has_list) = verdict(&[&[qr][..], keys].concat()).unwrap();
                assert_eq!((serde_json::json!(alone.finding), has_list), (vector["finding"].clone(), true), "{name}");
                let paper = ["--facts", facts.as_str(), "--code", code];
                if code.parse::<StatusCode>().is_err() {
                    let refused = verdict(&[&[qr][..], keys, &paper[..]].concat());
                    assert_eq!(refused.unwrap_err(), "error-status-code-check", "{name}");
                    continue;
                }
                let (held, _) = verdict(&[&[qr][..], keys, &paper[..]].concat()).unwrap();
                assert_eq!(serde_json::json!(held.finding), vector["finding_with_facts"], "{name}");
                assert_eq!(serde_json::json!(held.facts_match), vector["facts_match"], "{name}");
            }
        }
    }

    #[test]
    fn without_a_list_nothing_is_said_as_of_a_day() {
        let vectors = vectors();
        let qr = vectors["receipts"][0]["qr"].as_str().unwrap();
        let (found, has_list) = verdict(&[qr]).unwrap();
        assert_eq!((found.genuine, found.reason.id.as_str(), has_list), (false, "cli-verify-no-list", false));
        let command = Command::try_parse_from(["verify", qr]).unwrap();
        let i18n = texts(&[]).unwrap();
        let as_of = i18n.text(command.verify.lang, &found.as_of_message());
        assert!(!command.verify.lines(&found, has_list, &i18n).contains(&as_of));
        assert!(command.verify.lines(&found, true, &i18n).contains(&as_of));
        let (damaged, _) = verdict(&[&qr[..qr.len() - 9]]).unwrap();
        assert_ne!(damaged.reason.id, "cli-verify-no-list", "a list would not help");
    }

    #[test]
    fn a_number_or_a_status_code_alone_proves_nothing() {
        let number = ReceiptNumber { office: "BAK01".parse().unwrap(), device: "K7".parse().unwrap(), counter: 123 };
        for code in [number.to_string(), "K7Q4 9M2X T6RW".to_owned()] {
            for json in [true, false] {
                let command = Command::try_parse_from(["verify", &code]).unwrap();
                let genuine = command.verify.run(Out { json }).map_err(|failure| failure.text).unwrap();
                assert!(!genuine, "{code}");
            }
        }
    }
}
