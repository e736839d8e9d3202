//! The types of expressions, read off the syntax tree: every branch is looked at, none is tried out.

use std::collections::BTreeMap;

use cel::IdedExpr;
use cel::common::ast::{CallExpr, Expr, LiteralValue};

use crate::definition::{Field, FieldType};
use crate::expression::VARIABLES;
use crate::reference::Reference;

/// What an expression gives. Dates and codes are texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    Text,
    Number,
    Flag,
    Texts,
    Numbers,
}

use Type::{Flag, Number, Numbers, Text, Texts};

impl Type {
    fn of(field: FieldType) -> Type {
        match field {
            FieldType::WholeNumber | FieldType::Money => Number,
            FieldType::YesNo => Flag,
            FieldType::MultiChoice => Texts,
            _ => Text,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Text => "a text",
            Number => "a whole number",
            Flag => "true or false",
            Texts => "a list of texts",
            Numbers => "a list of numbers",
        }
    }
}

/// The types of the names that expressions may use.
pub(super) struct Names<'a> {
    reference: &'a Reference,
    types: BTreeMap<String, Type>,
    /// The fields whose answers come from a list: its name, or none for countries and districts.
    coded: BTreeMap<String, (FieldType, String)>,
}

impl<'a> Names<'a> {
    pub fn new(reference: &'a Reference) -> Self {
        let types = VARIABLES.map(|name| (name.to_owned(), Text)).into();
        Names { reference, types, coded: BTreeMap::new() }
    }

    /// Whether the name's type is known; it is not where its own definition is wrong.
    pub fn has(&self, name: &str) -> bool {
        self.types.contains_key(name)
    }

    pub fn set(&mut self, name: &str, value: Type) {
        self.types.insert(name.to_owned(), value);
    }

    pub fn set_field(&mut self, field: &Field) {
        let id = field.id.get_ref();
        self.set(id, Type::of(field.kind));
        let list = field.list.as_ref().map(|list| list.get_ref().clone());
        if field.kind.has_list() || matches!(field.kind, FieldType::Country | FieldType::District) {
            self.coded.insert(id.clone(), (field.kind, list.unwrap_or_default()));
        }
    }

    /// What the expression gives, or why its types do not fit.
    pub fn type_of(&self, expression: &IdedExpr) -> Result<Type, String> {
        match &expression.expr {
            Expr::Ident(name) => self.types.get(name).copied().ok_or_else(|| format!("`{name}` is not defined")),
            Expr::Literal(LiteralValue::String(_)) => Ok(Text),
            Expr::Literal(LiteralValue::Int(_)) => Ok(Number),
            Expr::Literal(LiteralValue::Boolean(_)) => Ok(Flag),
            Expr::List(list) => self.list(&list.elements),
            Expr::Call(call) if call.target.is_none() => self.call(call),
            _ => Err("this is not part of the expression language".to_owned()),
        }
    }

    fn list(&self, elements: &[IdedExpr]) -> Result<Type, String> {
        let types: Vec<Type> = elements.iter().map(|element| self.type_of(element)).collect::<Result<_, _>>()?;
        match types.first() {
            Some(Number) if types.iter().all(|it| *it == Number) => Ok(Numbers),
            Some(Text) | None if types.iter().all(|it| *it == Text) => Ok(Texts),
            _ => Err("the types do not fit: a list holds texts only, or whole numbers only".to_owned()),
        }
    }

    fn call(&self, call: &CallExpr) -> Result<Type, String> {
        let types: Vec<Type> = call.args.iter().map(|arg| self.type_of(arg)).collect::<Result<_, _>>()?;
        if let [left, right] = call.args.as_slice()
            && matches!(call.func_name.as_str(), "_==_" | "_!=_" | "@in")
        {
            self.answers(left, right)?;
            self.answers(right, left)?;
        }
        result(&call.func_name, &types).ok_or_else(|| {
            let types: Vec<_> = types.iter().map(|it| it.name()).collect();
            format!("the types do not fit: `{}` of {}", symbol(&call.func_name), types.join(" and "))
        })
    }

    /// A coded answer is compared with codes that it can have.
    fn answers(&self, name: &IdedExpr, other: &IdedExpr) -> Result<(), String> {
        let Expr::Ident(name) = &name.expr else { return Ok(()) };
        let Some((kind, list)) = self.coded.get(name) else { return Ok(()) };
        let strange = literals(other).into_iter().find(|text| !text.is_empty() && !self.knows(*kind, list, text));
        strange.map_or(Ok(()), |text| Err(format!("`{name}` is never `{text}`")))
    }

    fn knows(&self, kind: FieldType, list: &str, code: &str) -> bool {
        match kind {
            FieldType::Country => self.reference.countries.contains_key(code),
            FieldType::District => self.reference.districts.contains_key(code),
            // A list that is not there is reported at the field.
            _ => self.reference.lists.get(list).is_none_or(|options| options.iter().any(|(value, _)| value == code)),
        }
    }
}

/// The literal texts of an expression or of the list that it is.
fn literals(expression: &IdedExpr) -> Vec<&str> {
    match &expression.expr {
        Expr::Literal(LiteralValue::String(text)) => vec![text.inner()],
        Expr::List(list) => list.elements.iter().flat_map(literals).collect(),
        _ => Vec::new(),
    }
}

/// What an operator or a function gives for arguments of these types; `None` where it does not take them.
fn result(function: &str, types: &[Type]) -> Option<Type> {
    match (function, types) {
        ("!_", [Flag]) | ("_&&_" | "_||_", [Flag, Flag]) => Some(Flag),
        ("_==_" | "_!=_", [Text, Text] | [Number, Number] | [Flag, Flag]) => Some(Flag),
        ("_<_" | "_<=_" | "_>_" | "_>=_", [Text, Text] | [Number, Number]) => Some(Flag),
        ("@in", [Text, Texts] | [Number, Numbers]) => Some(Flag),
        ("_+_" | "_-_" | "_*_", [Number, Number]) => Some(Number),
        ("_?_:_", [Flag, yes, no]) if yes == no => Some(*yes),
        ("days" | "months" | "working_days" | "age", [Text, Text]) => Some(Number),
        ("add_days" | "add_months" | "add_years" | "add_working_days", [Text, Number]) => Some(Text),
        ("rule", [Text]) | ("fee", [Text, Text, Text, Text]) | ("size", [Texts | Text]) => Some(Number),
        ("due" | "due_before", [Text, Text]) | ("due_for", [Text, Text, Text]) => Some(Text),
        ("days_within" | "most_within", [Texts, Texts, Text, Number]) => Some(Number),
        _ => None,
    }
}

/// An operator as it is written.
fn symbol(function: &str) -> &str {
    function.trim_matches(['_', '@'])
}
