//! Mistakes in a definition are found when it is loaded, with file, line and reason.

mod blocks;
mod expressions;
mod several;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::catalogue;
use crate::block::{self, Blocks};
use crate::load::{self, CompiledService, DefinitionError};

/// A sound application that uses every part of the language.
const GOOD: &str = r#"
id = "T"
version = 1
valid_from = "2024-01-01"
text = "t"
group = "arrival"
icon = "pin"
order = 1
channel = "kiosk"
legal_basis = "MC 1"
declaration = "t-declaration"
[fee]
table = "TRP"
term = "'m3'"
confidence = "A"
source = "MC 1"
[[answer_within]]
rule = "R-TRP-15WD"
when = "c == 'F'"
[deadline]
rule = "R-REG-15"
from = "a"
country = "land"
[[documents]]
text = "t-paper"
when = "c == 'M'"
source = "MC 2"
[[computed]]
id = "old"
value = "a != '' && age(a, today) > 17"
[[rules]]
field = "e"
that = "e > 0"
error = "t-error-row"
[[notices]]
page = "p"
when = "today > deadline"
text = "t-late"
args = { last = "deadline" }
[[sections]]
id = "s"
text = "t-s"
[[sections.pages]]
id = "p"
text = "t-p"
[[sections.pages.fields]]
id = "a"
type = "date"
text = "t-a"
required = "true"
rules = [{ that = "a <= today", error = "t-error", args = { limit = "add_days(a, 1)" } }]
[[sections.pages]]
id = "q"
text = "t-q"
visible = "old"
[[sections.pages.fields]]
id = "b"
type = "text"
text = "t-b"
visible = "a == today"
[[sections.pages.fields]]
id = "land"
type = "country"
text = "t-land"
[[sections.pages.fields]]
id = "c"
type = "choice"
text = "t-c"
list = "sex"
[[sections.pages.fields]]
id = "n"
type = "whole_number"
text = "t-n"
min = 0
max = 3
[[sections.pages]]
id = "r"
text = "t-r"
repeat = "n"
[[sections.pages.fields]]
id = "e"
type = "whole_number"
text = "t-e"
"#;

/// A sound answer on the spot.
const ANSWER: &str = r#"
id = "A"
version = 1
valid_from = "2024-01-01"
kind = "answer"
text = "a"
group = "answer"
icon = "clock"
order = 1
channel = "kiosk"
legal_basis = "MC 1"
[fee]
qepik = 0
confidence = "A"
source = "MC 1"
[[results]]
when = "a <= today"
text = "a-result"
args = { last = "due('R-REG-15', a)" }
rule = "R-REG-15"
next = "A"
[[results]]
text = "a-always"
source = "MC 2"
[[sections]]
id = "s"
text = "a-s"
[[sections.pages]]
id = "p"
text = "a-p"
[[sections.pages.fields]]
id = "a"
type = "date"
text = "a-a"
"#;

const BLOCK: &str = r#"
id = "block"
text = "t-block"
[[pages]]
id = "x"
text = "t-x"
[[pages.fields]]
id = "f"
type = "date"
text = "t-f"
rules = [{ that = "f <= today", error = "t-error" }]
[[pages.fields]]
id = "g"
type = "text"
text = "t-g"
visible = "f == today"
"#;

fn blocks(source: &str) -> Blocks {
    BTreeMap::from([("block".to_owned(), block::parse("blocks/block.toml", source).unwrap())])
}

fn load(source: &str, blocks: &Blocks) -> Result<CompiledService, Vec<DefinitionError>> {
    load::service("t.toml", source, &reference(), blocks)
}

fn reference() -> Arc<crate::Reference> {
    Arc::clone(&catalogue().reference)
}

/// Replaces the first `from` of a sound file; the mistake is found once, so many lines after where `from` begins.
#[track_caller]
fn mistake_in(sound: &str, (from, to): (&str, &str), lines_after: isize, reason: &str) {
    let (before, _) = sound.split_once(from).unwrap_or_else(|| panic!("the sound file has no `{from}`"));
    let line = (before.matches('\n').count() + 1).strict_add_signed(lines_after);
    let errors = load(&sound.replacen(from, to, 1), &blocks(BLOCK)).map(|_| ()).expect_err(to);
    one(&errors, "t.toml", line, reason);
}

#[track_caller]
fn one(errors: &[DefinitionError], file: &str, line: usize, reason: &str) {
    let [error] = errors else { panic!("one mistake, and {} found: {errors:#?}", errors.len()) };
    assert_eq!((error.file.as_str(), error.line), (file, line), "{error}");
    assert!(error.reason.contains(reason), "`{error}` does not say `{reason}`");
    assert!(!error.reason.is_empty() && !error.reason.contains('\n'), "{error}");
}

#[track_caller]
fn mistake(from: &str, to: &str, lines_after: isize, reason: &str) {
    mistake_in(GOOD, (from, to), lines_after, reason);
}

#[test]
fn the_sound_definitions_load() {
    for sound in [GOOD, ANSWER] {
        if let Err(errors) = load(sound, &Blocks::new()) {
            panic!("{errors:#?}");
        }
    }
}

#[test]
fn toml_itself() {
    mistake("order = 1", "order = ", 0, "");
    mistake("order = 1", "order = 1\norder = 2", 1, "duplicate key");
    mistake("order = 1", "ordre = 1", 0, "unknown field `ordre`");
    mistake("order = 1", "order = \"first\"", 0, "invalid type");
    mistake("channel = \"kiosk\"", "channel = \"bus\"", 0, "unknown variant `bus`");
    mistake("type = \"text\"", "type = \"txet\"", 0, "unknown variant `txet`");
    mistake("error = \"t-error\",", "", 0, "missing field `error`");
    mistake("type = \"text\"\n", "", 1 - 3, "missing field `type`");
    mistake("valid_from = \"2024-01-01\"", "valid_from = \"2024-13-01\"", 0, "");
}

#[test]
fn ids() {
    mistake("id = \"b\"", "id = \"a\"", 0, "the field `a` is defined twice");
    mistake("id = \"b\"", "id = \"B b\"", 0, "small letters");
    mistake("id = \"b\"", "id = \"today\"", 0, "expression language");
    mistake("id = \"q\"", "id = \"p\"", 0, "the page `p` is defined twice");
    mistake("id = \"q\"", "id = \"2\"", 0, "small letters");
    mistake("id = \"q\"", "id = \"review\"", 0, "kept for checking the answers");
    mistake("[[rules]]", "[[computed]]\nid = \"old\"\nvalue = \"today\"\n[[rules]]", 1, "`old` is defined twice");
    mistake("[[rules]]", "[[computed]]\nid = \"c\"\nvalue = \"a\"\n[[rules]]", 1, "`c` is a field already");
    mistake("[[rules]]", "[[computed]]\nid = \"O\"\nvalue = \"a\"\n[[rules]]", 1, "small letters");
}

#[test]
fn fields() {
    mistake("list = \"sex\"\n", "", -3, "a choice needs a `list`");
    mistake("list = \"sex\"", "list = \"none\"", 0, "no code list `none`");
    mistake("type = \"text\"", "type = \"text\"\nlist = \"sex\"", 1, "only a choice has a `list`");
    mistake("min = 0", "min = 4", -3, "`min` is greater than `max`");
    mistake("type = \"text\"", "type = \"text\"\nmin = 1", -1, "only numbers have `min` and `max`");
    mistake("type = \"text\"", "type = \"text\"\nmax_length = 0", -1, "at least 1");
    mistake("type = \"country\"", "type = \"country\"\nmax_length = 3", -1, "only free texts");
}

#[test]
fn pages() {
    mistake("repeat = \"n\"", "repeat = \"b\"", 0, "not a whole number asked before");
    mistake("repeat = \"n\"", "repeat = \"e\"", 0, "not a whole number asked before");
    mistake("repeat = \"n\"", "repeat = \"none\"", 0, "not a whole number asked before");
    mistake("max = 3\n", "", 3, "needs a `min` and a `max`");
    mistake("max = 3", "max = 13", 4, "needs a `min` and a `max`");
    mistake("visible = \"old\"", "visible = \"old\"\nskip_when_read = true", -2, "is read from the passport");
}
