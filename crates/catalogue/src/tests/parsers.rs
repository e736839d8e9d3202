//! The parser in use and the library's other one understand the same.

use cel::Program;
use cel::common::ast::{Expr, IdedExpr};
use cel::parser::PrattParser;
use toml::Value;

use crate::files;

/// The tree with all numbers of nodes left out, which each parser gives out in an order of its own.
fn shape(tree: &IdedExpr) -> String {
    let text = format!("{:?}", Expr::clone(&tree.expr));
    let mut parts = text.split("id: ");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |shape, part| shape + part.trim_start_matches(|digit: char| digit.is_ascii_digit()))
}

fn texts(value: &Value, all: &mut Vec<String>) {
    match value {
        Value::String(text) => all.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, all)),
        Value::Table(table) => table.values().for_each(|item| texts(item, all)),
        _ => {}
    }
}

#[test]
fn every_text_of_every_definition_is_the_same_expression_to_both_parsers() {
    let mut all = Vec::new();
    for (_, source) in files::embedded() {
        texts(&toml::from_str(&source).unwrap(), &mut all);
    }
    let mut calls = 0;
    for text in all {
        let (ours, other) = (PrattParser::new().parse(&text), Program::compile(&text));
        match (ours, other) {
            (Ok(ours), Ok(other)) => {
                assert_eq!(shape(&ours), shape(other.expression()), "{text}");
                calls += usize::from(matches!(ours.expr, Expr::Call(_)));
            }
            (ours, other) => assert_eq!(ours.is_ok(), other.is_ok(), "{text}"),
        }
    }
    assert!(calls > 300, "only {calls} expressions were found");
}
