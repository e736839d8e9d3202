//! Mistakes in the use of blocks stand in the service's file, mistakes inside of blocks in the block's.

use super::{BLOCK, GOOD, blocks, load, mistake, one};
use crate::block::Blocks;

const OWN: &str = "[[sections]]\nid = \"s\"\ntext = \"t-s\"\n";

/// The sound service with its block in front.
fn with_block(section: &str) -> String {
    GOOD.replacen(OWN, &format!("[[sections]]\nuse = \"block\"\n{section}{OWN}"), 1)
}

/// The lines before the block is named.
fn lines() -> usize {
    GOOD.split(OWN).next().unwrap().matches('\n').count() + 2
}

#[test]
fn a_sound_block_loads() {
    if let Err(errors) = load(&with_block(""), &blocks(BLOCK)) {
        panic!("{errors:#?}");
    }
    if let Err(errors) = load(&with_block("omit = [\"g\"]\nvisible = \"today != ''\"\n"), &blocks(BLOCK)) {
        panic!("{errors:#?}");
    }
}

#[track_caller]
fn in_service(section: &str, lines_after: isize, reason: &str) {
    let errors = load(&with_block(section), &blocks(BLOCK)).map(|_| ()).expect_err(section);
    one(&errors, "t.toml", lines().strict_add_signed(lines_after), reason);
}

#[test]
fn the_use_of_a_block() {
    let unknown = load(&with_block(""), &Blocks::new()).map(|_| ()).unwrap_err();
    one(&unknown, "t.toml", lines(), "there is no block `block`");
    in_service("omit = [\"h\"]\n", 1, "the block has no page or field `h`");
    in_service("omit = [\n  \"g\",\n  \"h\",\n]\n", 3, "the block has no page or field `h`");
    in_service("omit = [\"x\"]\n", 0, "nothing is left of the block");
    in_service("visible = \"b == ''\"\n", 1, "`b` is not defined before this line");
    in_service("visible = \"f == ''\"\n", 1, "`f` is not defined before this line");
    let page = "[[sections.pages]]\nid = \"y\"\ntext = \"t-y\"\nfields = []\n";
    in_service(page, 0, "has no pages of its own");
}

#[test]
fn sections_written_out() {
    mistake(OWN, "[[sections]]\nid = \"s\"\n", 0, "a section needs an `id` and a `text`");
    mistake(OWN, "[[sections]]\ntext = \"t-s\"\n", 0, "a section needs an `id` and a `text`");
    mistake(OWN, &format!("[[sections]]\nid = \"n\"\ntext = \"t-n\"\n{OWN}"), 0, "a section needs pages");
    mistake(OWN, &format!("{OWN}omit = [\"a\"]\n"), 0, "only from a block");
    mistake(OWN, &format!("{OWN}pages = []\n"), 4, "");
}

/// Replaces a text of the block; the mistake stands in the block's own line.
#[track_caller]
fn in_block(from: &str, to: &str, lines_after: isize, reason: &str) {
    let line = BLOCK.split(from).next().unwrap().matches('\n').count() + 1;
    let broken = BLOCK.replacen(from, to, 1);
    let errors = load(&with_block(""), &blocks(&broken)).map(|_| ()).expect_err(to);
    one(&errors, "blocks/block.toml", line.strict_add_signed(lines_after), reason);
}

#[test]
fn mistakes_inside_of_a_block() {
    in_block("id = \"g\"", "id = \"f\"", 0, "the field `f` is defined twice");
    in_block("id = \"g\"", "id = \"G\"", 0, "small letters");
    in_block("id = \"x\"", "id = \"review\"", 0, "kept for checking");
    in_block("f == today", "f == ", 0, "");
    in_block("f == today", "h == today", 0, "`h` is not defined before this line");
    in_block("f == today", "f == 1", 0, "the types do not fit");
    in_block("f == today", "now() == f", 0, "`now` is not part");
    in_block("that = \"f <= today\"", "that = \"f <= z\"", 0, "`z` is not defined");
    in_block("that = \"f <= today\"", "that = \"days(f, today) < rule('R-NONE')\"", 0, "no rule `R-NONE`");
    in_block("type = \"text\"", "type = \"choice\"", -1, "a choice needs a `list`");
    in_block("text = \"t-x\"", "text = \"t-x\"\nrepeat = \"f\"", 1, "not a whole number");
}

/// What the service says of a block's answers stays in the service's file.
#[test]
fn what_the_service_adds_to_a_block() {
    let rule = "[[rules]]\nfield = \"f\"\nthat = \"f <= z\"\nerror = \"t-error\"\n[[notices]]";
    let source = with_block("").replacen("[[notices]]", rule, 1);
    let errors = load(&source, &blocks(BLOCK)).map(|_| ()).unwrap_err();
    let line = source.split("that = \"f <= z\"").next().unwrap().matches('\n').count() + 1;
    one(&errors, "t.toml", line, "`z` is not defined");
    // A field that stands in the block already is the service's mistake when it stands behind it.
    let source = with_block("").replacen("id = \"a\"\ntype", "id = \"f\"\ntype", 1);
    let errors = load(&source, &blocks(BLOCK)).map(|_| ()).unwrap_err();
    let line = source.split("id = \"f\"").next().unwrap().matches('\n').count() + 1;
    let twice = errors.iter().find(|error| error.reason.contains("`f` is defined twice")).unwrap();
    assert_eq!((twice.file.as_str(), twice.line), ("t.toml", line));
}
