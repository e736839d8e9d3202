//! A decision as it was printed, as somebody altered it, and with the code of another paper.

use clap::Parser;
use domain::answer::{Answers, Value};
use domain::code::STATUS_ENTROPY;
use serde_json::json;

use super::*;
use crate::documents::stretched;
use crate::paper::MakeReceipt;

#[derive(Parser)]
struct Make {
    #[command(flatten)]
    receipt: MakeReceipt,
}

#[derive(Parser)]
struct Check {
    #[command(flatten)]
    verify: Verify,
}

/// Papers about one invented application, and the list with the key that signed their codes.
struct Papers {
    folder: tempfile::TempDir,
    answers: Answers,
}

impl Papers {
    fn new() -> Papers {
        let catalogue = crate::services::load(None).unwrap();
        let answers = catalogue.sample("REG", 0, jiff::civil::date(2026, 11, 22)).unwrap().unwrap();
        let papers = Papers { folder: tempfile::tempdir().unwrap(), answers };
        papers.write("answers.json", &serde_json::to_value(&papers.answers).unwrap());
        papers
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    fn write(&self, name: &str, json: &serde_json::Value) {
        std::fs::write(self.path(name), json.to_string()).unwrap();
    }

    fn make(&self, kind: &str) -> String {
        let (answers, target, keys) = (self.path("answers.json"), self.path(kind), self.path("keys.json"));
        let fixed = ["receipt", "REG", &answers, "-o", &target, "--at", "2026-11-22T10:09:30Z", "--seed", "417"];
        let command = Make::try_parse_from(fixed.iter().chain(&["--kind", kind, "--keys-out", &keys])).unwrap();
        assert!(command.receipt.run(Out { json: true }).map_err(|failure| failure.text).unwrap());
        target
    }

    /// What stands on the decision that [`Papers::make`] makes, with other words in some places.
    fn decision(&self, change: &[(&str, &str)]) -> serde_json::Value {
        let answer = |field: &str| self.answers.get(field).and_then(Value::as_text).unwrap();
        let document = receipt::Document::masked(answer("document_number"), answer("issuing_state"));
        let mut facts = json!({
            "kind": "decision", "receipt_number": desk::receipts::number("SPEC1", "S1", 1).unwrap(),
            "name": desk::receipts::name(&self.answers), "document": document,
            "outcome": "refused", "number": "SPEC-2026-0417", "decided_on": "2026-11-27",
        });
        for (field, value) in change {
            facts[*field] = json!(value);
        }
        facts
    }

    fn genuine(&self, paper: &str, facts: Option<&serde_json::Value>) -> bool {
        let (keys, path) = (self.path("keys.json"), self.path("facts.json"));
        let mut entropy = [0; STATUS_ENTROPY];
        entropy.copy_from_slice(&stretched(417)[16..16 + STATUS_ENTROPY]);
        let code = StatusCode::from_entropy(entropy).grouped();
        let mut options = vec!["verify", paper, "--keys", &keys];
        if let Some(facts) = facts {
            self.write("facts.json", facts);
            options.extend(["--facts", &path, "--code", &code]);
        }
        let command = Check::try_parse_from(options).unwrap();
        command.verify.run(Out { json: false }).map_err(|failure| failure.text).unwrap()
    }
}

#[test]
fn a_forged_decision_is_found_by_what_is_printed_on_it() {
    let papers = Papers::new();
    let decision = papers.make("decision");
    assert!(papers.genuine(&decision, None));
    assert!(papers.genuine(&decision, Some(&papers.decision(&[]))));
    for change in
        [("outcome", "granted"), ("number", "FORGED"), ("decided_on", "2026-11-28"), ("name", "SOMEBODY ELSE")]
    {
        assert!(!papers.genuine(&decision, Some(&papers.decision(&[change]))), "{change:?}");
    }
}

#[test]
fn an_acceptance_receipts_code_proves_no_decision() {
    let papers = Papers::new();
    let receipt = papers.make("original");
    assert!(papers.genuine(&receipt, None), "it proves the receipt");
    assert!(!papers.genuine(&receipt, Some(&papers.decision(&[]))));
}

#[test]
fn facts_of_no_known_paper_are_refused() {
    let papers = Papers::new();
    let decision = papers.make("decision");
    papers.write("facts.json", &papers.decision(&[("kind", "diploma")]));
    let (keys, facts) = (papers.path("keys.json"), papers.path("facts.json"));
    let options = ["verify", &decision, "--keys", &keys, "--facts", &facts, "--code", "K7Q4 9M2X T6RW"];
    let failure = Check::try_parse_from(options).unwrap().verify.run(Out { json: false }).unwrap_err();
    assert_eq!(failure.code, "error-json");
}
