//! Mistakes at the top of a definition, and between definitions.

use std::collections::BTreeMap;

use super::{ANSWER, GOOD, mistake, mistake_in, one, reference};
use crate::block::Blocks;
use crate::load::{self, Check};

#[test]
fn applications_and_answers() {
    mistake("declaration = \"t-declaration\"\n", "", -6, "an application needs a `declaration`");
    mistake("[fee]", "[[results]]\ntext = \"t-r\"\nsource = \"MC 1\"\n[fee]", 1, "only an answer has `results`");
    mistake("version = 1", "version = 0", 2, "versions are counted from 1");
    mistake_in(ANSWER, ("[fee]", "declaration = \"a-d\"\n[fee]"), 0, "only an application has a `declaration`");
    let (head, rest) = ANSWER.split_once("[[results]]").unwrap();
    let none = format!("{head}[[sections]]{}", rest.split_once("[[sections]]").unwrap().1);
    mistake_in(&none, ("version = 1", "version = 2"), 3, "an answer needs `results`");
    mistake_in(ANSWER, ("source = \"MC 2\"\n", ""), -1, "from a `rule` or from a `source`");
    mistake_in(ANSWER, ("rule = \"R-REG-15\"", "rule = \"R-REG-15\"\nsource = \"MC 1\""), -2, "from a `rule`");
}

#[test]
fn groups_papers_and_notices() {
    mistake("group = \"arrival\"", "group = \"nowhere\"", 0, "there is no group `nowhere`");
    mistake("source = \"MC 2\"", "copies = 0\nsource = \"MC 2\"", -2, "at least once");
    mistake("page = \"p\"", "page = \"none\"", 0, "there is no page `none`");
    mistake("field = \"e\"", "field = \"none\"", 0, "`none` is not a field of this service");
}

#[test]
fn fees() {
    mistake("table = \"TRP\"", "table = \"TRP\"\nqepik = 1", 0, "an amount or a table, not both");
    mistake("table = \"TRP\"", "qepik = -1", -8, "a fee is not negative");
    mistake("table = \"TRP\"\n", "", -8, "its confidence is C");
    mistake("term = \"'m3'\"", "term = \"['m3']\"", 0, "a value is a text");
    mistake("term = \"'m3'\"", "term = \"z\"", 0, "`z` is not defined");
}

#[test]
fn deadlines() {
    mistake("from = \"a\"", "from = \"a\"\nbefore = \"a\"", -1, "counts `from` a date or `before` one");
    mistake("from = \"a\"\n", "", -1, "counts `from` a date or `before` one");
    mistake("from = \"a\"", "from = \"b\"", 0, "`b` is not a date field");
    mistake("from = \"a\"", "before = \"none\"", 0, "`none` is not a date field");
    mistake("from = \"a\"", "from = \"e\"", 0, "`e` is not a date field");
    mistake("country = \"land\"", "country = \"b\"", 0, "`b` is not a country field");
}

fn load(files: &[(&str, String)]) -> Vec<load::DefinitionError> {
    let sources: BTreeMap<String, String> =
        files.iter().map(|(file, source)| ((*file).to_owned(), source.clone())).collect();
    load::services(sources.iter(), &reference(), &Blocks::new(), Check::Now).map(|_| ()).unwrap_err()
}

#[test]
fn two_services_with_one_id() {
    let errors = load(&[("a.toml", GOOD.to_owned()), ("b.toml", format!("\n\n{GOOD}"))]);
    one(&errors, "b.toml", 4, "the service `T` is defined in a.toml too");
}

#[test]
fn a_result_that_leads_nowhere() {
    let lost = ANSWER.replace("next = \"A\"", "next = \"NONE\"");
    let line = ANSWER.split("next").next().unwrap().matches('\n').count() + 1;
    one(&load(&[("some-name.toml", lost.clone())]), "some-name.toml", line, "there is no service `NONE`");
    // A service that cannot be read is one mistake, not one in every service that leads to it.
    let errors = load(&[("a.toml", lost), ("none.toml", GOOD.replace("order = 1", "order = "))]);
    one(&errors, "none.toml", 8, "");
}

#[test]
fn every_mistake_of_a_file_is_named() {
    let broken =
        GOOD.replace("that = \"a <= today\"", "that = \"a <= z\"").replace("list = \"sex\"", "list = \"none\"");
    let lines: Vec<usize> = load(&[("t.toml", broken)]).iter().map(|error| error.line).collect();
    assert_eq!(lines.len(), 2, "{lines:?}");
}
