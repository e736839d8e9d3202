//! A validator in another language, written by other people, reads the schemas as ours does.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use domain::answer::Answers;
use serde_json::json;

use super::services::{required, sample, wrong};
use super::{SCHEMAS, schema_takes};
use crate::tests::catalogue;

/// An application, and the field in which it is wrong.
type Case = (String, Answers, Option<String>);

#[test]
fn a_validator_in_another_language_agrees() {
    let cases = cases();
    let verdicts = verdicts(&cases);
    assert_eq!(verdicts.len(), cases.len());
    for ((service, answers, wrong), fields) in cases.iter().zip(verdicts) {
        match (wrong, fields) {
            (None, None) => {}
            (Some(field), Some(fields)) if fields.contains(field) => {}
            (wrong, fields) => panic!("{service}: {wrong:?} expected, {fields:?} found in {answers:?}"),
        }
        assert_eq!(schema_takes(service, answers), wrong.is_none(), "{service}: {wrong:?} in {answers:?}");
    }
}

/// Every service: three examples, each answer of the first made wrong in every way, each required one left out.
fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for service in catalogue().services() {
        let right = sample(service, 1);
        let mut add =
            |answers: Answers, field: Option<&String>| cases.push((service.id.clone(), answers, field.cloned()));
        (1..=3).for_each(|seed| add(sample(service, seed), None));
        for id in right.keys() {
            for value in wrong(service.field(id).unwrap()) {
                let mut answers = right.clone();
                answers.insert(id.clone(), value);
                add(answers, Some(id));
            }
        }
        for id in required(service) {
            let mut answers = right.clone();
            answers.remove(&id);
            add(answers, Some(&id));
        }
    }
    cases
}

/// The folder of this package in the checkout that the tests run for; another may share the target folder and have built them.
fn package() -> PathBuf {
    PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap())
}

/// What Ajv says: the fields that are wrong.
fn verdicts(cases: &[Case]) -> Vec<Option<Vec<String>>> {
    let pages = package().join("../../ui");
    assert!(pages.join("node_modules/ajv").is_dir(), "the packages are missing: npm ci --prefix ui");
    let script = package().join("src/tests/agreement/ajv.cjs");
    let schemas: BTreeMap<_, _> = SCHEMAS.iter().map(|(id, (schema, _))| (id, schema)).collect();
    let cases: Vec<_> = cases.iter().map(|(id, answers, _)| (id, answers)).collect();
    let mut node = Command::new("node");
    let mut node =
        node.arg(script).current_dir(pages).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("node");
    let asked = json!({ "schemas": schemas, "cases": cases }).to_string();
    node.stdin.take().unwrap().write_all(asked.as_bytes()).unwrap();
    let answer = node.wait_with_output().unwrap();
    assert!(answer.status.success(), "the validator failed");
    serde_json::from_slice(&answer.stdout).unwrap()
}
