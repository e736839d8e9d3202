//! Mistakes in expressions: syntax, names, functions, types, codes.

use super::{ANSWER, GOOD, load, mistake, mistake_in};
use crate::block::Blocks;

/// Another condition for the field `b`, which stands after `a`.
#[track_caller]
fn condition(expression: &str, reason: &str) {
    mistake("visible = \"a == today\"", &format!("visible = \"{expression}\""), 0, reason);
}

#[test]
fn syntax() {
    condition("a == ", "");
    condition("a = today", "");
    condition("(a == today", "");
    condition("a == 'x", "");
    condition("'a' in {'a': 1}", "not part of the expression language");
    condition("a.b == today", "not part of the expression language");
    condition("size(a) == 1.5", "not part of the expression language");
    condition("a.size() == 1", "not part of the expression language");
}

#[test]
fn names() {
    condition("z == today", "`z` is not defined before this line");
    condition("b == today", "`b` is not defined before this line");
    condition("land == 'GEO'", "`land` is not defined before this line");
    condition("deadline == today", "`deadline` is not defined before this line");
    mistake("visible = \"old\"", "visible = \"b == ''\"", 0, "`b` is not defined before this line");
    mistake("{ last = \"deadline\" }", "{ last = \"z\" }", 0, "`z` is not defined before this line");
    mistake("from = \"a\"\ncountry = \"land\"\n", "from = \"a\"\ncountry = \"a\"\n", 1, "not a country field");
    mistake_in(ANSWER, ("a <= today", "a <= deadline"), 0, "`deadline` is not defined before this line");
}

/// A computed value is there once everything that it names is.
#[test]
fn names_of_computed_values() {
    let lines = |value: &str| {
        let source = GOOD.replacen("a != '' && age(a, today) > 17", value, 1);
        let errors = load(&source, &Blocks::new()).map(|_| ()).unwrap_err();
        errors.into_iter().map(|error| (error.line, error.reason)).collect::<Vec<_>>()
    };
    let used = (55, "`old` is not defined before this line".to_owned());
    assert_eq!(lines("b != ''"), std::slice::from_ref(&used));
    assert_eq!(lines("z != ''"), [used.clone(), (30, "`z` is not defined before this line".to_owned())]);
    assert_eq!(lines("deadline != ''"), std::slice::from_ref(&used));
    assert_eq!(lines("old"), [used, (30, "`old` is not defined before this line".to_owned())]);
    let wrong = lines("a + 1 > 2");
    assert_eq!(wrong.len(), 1, "what names something wrong is not wrong itself: {wrong:?}");
}

#[test]
fn functions() {
    condition("now() == a", "`now` is not part");
    condition("a / 2 == 1", "`_/_` is not part");
    condition("days(a) > 1", "`days` of a text");
    condition("days(a, 1) > 1", "`days` of a text and a whole number");
    condition("add_days(a, today) == a", "`add_days` of a text and a text");
    condition("[1, 2].exists(x, x > 1)", "not part");
}

#[test]
fn types() {
    condition("a + 1", "`+` of a text and a whole number");
    condition("a + 1 > 2", "`+` of a text and a whole number");
    condition("a == 1", "`==` of a text and a whole number");
    condition("a", "a condition is true or false, not a text");
    condition("days(a, today)", "a condition is true or false, not a whole number");
    condition("!a", "`!` of a text");
    condition("old == 'true'", "`==` of true or false and a text");
    condition("a in 'x'", "`in` of a text and a text");
    condition("a in [1, 2]", "`in` of a text and a list of numbers");
    condition("a in ['x', 1]", "a list holds texts only");
    condition("old ? a : true", "`?_:` of true or false and a text and true or false");
    mistake("value = \"a != ''", "value = \"[a] == [a]", 0, "`==` of a list");
    mistake("\"add_days(a, 1)\"", "\"['x']\"", 0, "a value is a text, a whole number or a flag");
}

/// What trying out on one set of answers would pass over.
#[test]
fn types_in_every_branch() {
    condition("a == today || a + 1 > 2", "`+` of a text and a whole number");
    condition("a != today && a > 2", "`>` of a text and a whole number");
    condition("old ? a < 1 : true", "`<` of a text and a whole number");
}

#[test]
fn rules_of_a_row_see_a_row() {
    mistake("that = \"e > 0\"", "that = \"size(e) > 0\"", 0, "`size` of a whole number");
    mistake("when = \"today > deadline\"", "when = \"e > 0\"", 0, "`>` of a list of texts and a whole number");
}

#[test]
fn codes() {
    condition("days(a, today) > rule('R-NONE')", "no rule `R-NONE`");
    condition("due('R-NONE', a) == a", "no rule `R-NONE`");
    condition("days(a, today) > rule(a)", "`rule` needs its code written out");
    condition("fee('NONE', '', '', '') > 0", "no fee table `NONE`");
    mistake("rule = \"R-REG-15\"", "rule = \"R-NONE\"", 0, "no rule `R-NONE`");
    mistake("rule = \"R-TRP-15WD\"", "rule = \"R-NONE\"", 0, "no rule `R-NONE`");
    mistake("table = \"TRP\"", "table = \"NONE\"", 0, "no fee table `NONE`");
    mistake("when = \"c == 'M'\"", "when = \"c == 'W'\"", 0, "`c` is never `W`");
    mistake("when = \"c == 'M'\"", "when = \"land in ['GEO', 'XYZ']\"", 0, "`land` is never `XYZ`");
    mistake_in(ANSWER, ("rule = \"R-REG-15\"", "rule = \"R-NONE\""), 0, "no rule `R-NONE`");
}
