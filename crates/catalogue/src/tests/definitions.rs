//! Mistakes in a definition are found when it is loaded, with file, line and reason.

use crate::Catalogue;
use crate::block::Blocks;
use crate::load;

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
qepik = 0
confidence = "A"
source = "MC 1"
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
[[sections.pages.fields]]
id = "b"
type = "text"
text = "t-b"
visible = "a == today"
"#;

#[track_caller]
fn mistake(from: &str, to: &str, lines_after: usize, reason: &str) {
    let before = GOOD.split(from).next().unwrap();
    let line = before.matches('\n').count() + 1 + lines_after;
    let source = GOOD.replacen(from, to, 1);
    let reference = Catalogue::embedded().unwrap().reference;
    let errors = load::service("t.toml", &source, &reference, &Blocks::new()).unwrap_err();
    let error = &errors[0];
    assert_eq!(error.file, "t.toml");
    assert_eq!(error.line, line, "{error}");
    assert!(error.reason.contains(reason), "{error}");
}

#[test]
fn the_sound_definition_loads() {
    let reference = Catalogue::embedded().unwrap().reference;
    assert!(load::service("t.toml", GOOD, &reference, &Blocks::new()).is_ok());
}

#[test]
fn mistakes_are_named_with_their_line() {
    mistake("order = 1", "ordre = 1", 0, "unknown field `ordre`");
    mistake("type = \"text\"", "type = \"txet\"", 0, "unknown variant `txet`");
    mistake("id = \"b\"", "id = \"a\"", 0, "defined twice");
    mistake("id = \"b\"", "id = \"B b\"", 0, "small letters");
    mistake("a == today", "a == ", 0, "");
    mistake("a == today", "c == today", 0, "`c` is not defined before this line");
    mistake("a == today", "b == today", 0, "`b` is not defined before this line");
    mistake("a == today", "now() == a", 0, "`now` is not part");
    mistake("a == today", "days(a, today) > rule('R-NONE')", 0, "no rule `R-NONE`");
    mistake("id = \"b\"\ntype = \"text\"", "id = \"b\"\ntype = \"choice\"", 0, "a choice needs a `list`");
    mistake("type = \"text\"", "type = \"choice\"\nlist = \"none\"", 1, "no code list `none`");
    mistake("channel = \"kiosk\"", "channel = \"bus\"", 0, "unknown variant `bus`");
}
