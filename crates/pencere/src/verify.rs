//! `pencere verify`: whether a code, a QR code or a receipt is genuine, and whether the paper says what it was issued for.

use std::path::{Path, PathBuf};

use clap::Args;
use domain::code::{CodeError, ReceiptNumber, StatusCode};
use domain::lang::Lang;
use domain::message::Message;
use i18n::I18n;
use jiff::Timestamp;
use protocol::{PublicKey, key_list};
use receipt::verify::{verify_file, verify_text};
use receipt::{KeyList, Printed, PrintedFacts, PrintedNotice, Verdict};
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

impl Verify {
    /// True when it is genuine; a number or a status code alone never is.
    pub fn run(self, out: Out) -> Result<bool, Failure> {
        let i18n = texts(&[])?;
        if let Some(good) = self.well_formed(&i18n, out)? {
            return Ok(good);
        }
        let paper = self.paper(&i18n)?;
        let keys = self.keys(&i18n)?;
        let code = paper.as_ref().map(|(code, _)| code);
        let mut verdict = self.received(self.judge(&keys, &i18n)?, code)?;
        if let Some((code, facts)) = &paper {
            verdict = verdict.with_facts(&code.to_string(), &**facts);
        }
        let (reason, as_of) = (&verdict.reason, &verdict.as_of_message());
        let mut said = serde_json::to_value(&verdict).map_err(|error| Failure::other(error.to_string()))?;
        said["message"] = i18n.text(self.lang, reason).into();
        said["as_of_message"] = i18n.text(self.lang, as_of).into();
        if let Some(paper) = verdict.paper_message() {
            said["paper_message"] = i18n.text(self.lang, &paper).into();
        }
        out.print(&said, || self.lines(&verdict, &i18n))?;
        Ok(verdict.genuine)
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
    fn paper(&self, i18n: &I18n) -> Result<Option<(StatusCode, Box<dyn Printed>)>, Failure> {
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

    fn keys(&self, i18n: &I18n) -> Result<KeyList, Failure> {
        let Some(path) = &self.keys else {
            return match &self.database {
                Some(url) => crate::block_on(crate::centre::key_list(url, "")),
                None => Ok(KeyList { as_of: Timestamp::now(), ..KeyList::default() }),
            };
        };
        let bytes = input::bytes(path, input::LIMIT, i18n, self.lang)?;
        let refuse = |code: &str| Failure::of(&Message::new(code), i18n, self.lang);
        match (&self.centre_key, bytes.first() == Some(&SIGNED)) {
            (Some(key), _) => key_list::open(&bytes, key).map_err(|error| refuse(error.code())),
            (None, true) => Err(refuse("error-keys-centre")),
            (None, false) => self.json(&bytes, i18n),
        }
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

    fn lines(&self, verdict: &Verdict, i18n: &I18n) -> Vec<String> {
        let mut lines = vec![i18n.text(self.lang, &verdict.reason)];
        let more = [verdict.match_message(), verdict.paper_message()];
        lines.extend(more.iter().flatten().map(|message| i18n.text(self.lang, message)));
        if let Some(claims) = &verdict.claims {
            lines.push(format!(
                "{}  {}  {}  {}",
                claims.receipt_number, claims.service, claims.device, claims.issued_at
            ));
        }
        lines.push(i18n.text(self.lang, &verdict.as_of_message()));
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
