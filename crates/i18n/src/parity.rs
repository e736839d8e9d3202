//! Whether the three languages say the same things: equal ids, attributes and arguments, and the plural forms
//! that each language needs.

use std::collections::{BTreeMap, BTreeSet};

use domain::lang::Lang;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

/// The ids of a source, attributes as `id.attribute`, each with the variables that it uses.
pub(crate) type Shape = BTreeMap<String, BTreeSet<String>>;

/// What stands in one language and not in another, or lacks a plural form, one plain sentence each; empty when
/// the languages agree. A source that does not parse is reported as such.
pub fn differences(sources: &[(Lang, &str)]) -> Vec<String> {
    let mut shapes: BTreeMap<Lang, Shape> = BTreeMap::new();
    let mut found = Vec::new();
    for (lang, text) in sources {
        match fluent_syntax::parser::parse(*text) {
            Ok(resource) => {
                let shape = shapes.entry(*lang).or_default();
                resource.body.iter().for_each(|entry| collect(*lang, entry, shape, &mut found));
            }
            Err((_, errors)) => found.push(format!("{lang}: {} syntax errors", errors.len())),
        }
    }
    compare(&shapes, &mut found);
    found
}

fn compare(shapes: &BTreeMap<Lang, Shape>, found: &mut Vec<String>) {
    let ids: BTreeSet<&String> = shapes.values().flat_map(BTreeMap::keys).collect();
    for id in ids {
        let variables: BTreeSet<&String> = shapes.values().filter_map(|shape| shape.get(id)).flatten().collect();
        for (lang, shape) in shapes {
            let Some(own) = shape.get(id) else {
                found.push(format!("{lang}: {id} is missing"));
                continue;
            };
            for variable in &variables {
                if !own.contains(*variable) {
                    found.push(format!("{lang}: {id} does not use ${variable}"));
                }
            }
        }
    }
}

pub(crate) fn collect(lang: Lang, entry: &Entry<&str>, shape: &mut Shape, found: &mut Vec<String>) {
    let Entry::Message(message) = entry else {
        return;
    };
    let id = message.id.name;
    let value = message.value.as_ref().map(|pattern| (id.to_owned(), pattern));
    let attributes =
        message.attributes.iter().map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
    for (name, pattern) in value.into_iter().chain(attributes) {
        let mut reader = Reader { lang, id: &name, variables: BTreeSet::new(), found };
        reader.pattern(pattern);
        let variables = reader.variables;
        shape.insert(name, variables);
    }
}

/// Reads one pattern for its variables and plural forms.
struct Reader<'a> {
    lang: Lang,
    id: &'a str,
    variables: BTreeSet<String>,
    found: &'a mut Vec<String>,
}

impl Reader<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.plurals(variants);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::TermReference { arguments: Some(arguments), .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value));
    }

    /// A selector over plural categories names each category of whole numbers that the language has.
    fn plurals(&mut self, variants: &[Variant<&str>]) {
        let keys: BTreeSet<&str> = variants
            .iter()
            .filter_map(|variant| match variant.key {
                VariantKey::Identifier { name } => Some(name),
                VariantKey::NumberLiteral { .. } => None,
            })
            .collect();
        if !keys.contains("one") {
            return;
        }
        let needed: &[&str] = match self.lang {
            Lang::Az | Lang::En => &["one", "other"],
            Lang::Ru => &["one", "few", "many", "other"],
        };
        for form in needed.iter().filter(|form| !keys.contains(**form)) {
            self.found.push(format!("{}: {} lacks the plural form {form}", self.lang, self.id));
        }
    }
}
