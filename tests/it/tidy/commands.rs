//! The commands stand in four places by hand: answered in Rust, declared for the build, allowed by capabilities, called by the pages.

use std::collections::{BTreeMap, BTreeSet};

use syn::parse::{Parse as _, ParseStream, Parser as _};
use syn::{Expr, FnArg, GenericArgument, Ident, Item, Lit, Pat, PathArguments, Token, Type};
use xtask::{permitted, root};

use super::{none, read};

/// What a command takes and answers, as the pages name it.
#[derive(Debug, PartialEq, Eq)]
struct Signature {
    arguments: BTreeSet<String>,
    answer: String,
}

type Commands = BTreeMap<String, Signature>;

fn source(path: &str) -> syn::File {
    syn::parse_file(&read(&root().join(path))).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// `build.rs`: what a window can be allowed to call at all.
fn declared() -> BTreeSet<String> {
    let file = source("src-tauri/build.rs");
    let list = file.items.iter().find_map(|item| match item {
        Item::Const(item) if item.ident == "COMMANDS" => Some(&*item.expr),
        _ => None,
    });
    let Some(Expr::Reference(list)) = list else { panic!("build.rs declares no COMMANDS") };
    let Expr::Array(list) = &*list.expr else { panic!("COMMANDS is no list") };
    let name = |element: &Expr| match element {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => text.value(),
            _ => panic!("COMMANDS holds more than names"),
        },
        _ => panic!("COMMANDS holds more than names"),
    };
    list.elems.iter().map(name).collect()
}

/// `commands.rs`: those of the macro, and the functions with an attribute of their own.
fn answered() -> Commands {
    let mut found = Commands::new();
    for item in source("src-tauri/src/commands.rs").items {
        match item {
            Item::Macro(item) if item.mac.path.is_ident("commands") => {
                found.extend(listed.parse2(item.mac.tokens).unwrap());
            }
            Item::Fn(function) if function.attrs.iter().any(|attribute| attribute.path().segments.len() == 2) => {
                let syn::ReturnType::Type(_, answer) = &function.sig.output else {
                    panic!("a command that answers nothing")
                };
                found.insert(function.sig.ident.to_string(), signature(function.sig.inputs.iter(), answer));
            }
            _ => {}
        }
    }
    found
}

/// `name(argument: Type, …) -> Answer;`, over and over.
fn listed(input: ParseStream) -> syn::Result<Commands> {
    let mut found = Commands::new();
    while !input.is_empty() {
        let name: Ident = input.parse()?;
        let inside;
        syn::parenthesized!(inside in input);
        let arguments = inside.parse_terminated(FnArg::parse, Token![,])?;
        input.parse::<Token![->]>()?;
        let answer: Type = input.parse()?;
        input.parse::<Token![;]>()?;
        found.insert(name.to_string(), signature(arguments.iter(), &answer));
    }
    Ok(found)
}

fn signature<'a>(arguments: impl Iterator<Item = &'a FnArg>, answer: &Type) -> Signature {
    /// What Tauri itself hands over.
    const OWN: [&str; 3] = ["AppHandle", "Shared", "WebviewWindow"];
    let given = |argument: &FnArg| match argument {
        FnArg::Typed(argument) if !OWN.contains(&typescript(&argument.ty).as_str()) => match &*argument.pat {
            Pat::Ident(name) => Some(camel(&name.ident.to_string())),
            _ => None,
        },
        _ => None,
    };
    Signature { arguments: arguments.filter_map(given).collect(), answer: typescript(answer) }
}

/// A type of an answer as TypeScript names it.
fn typescript(of: &Type) -> String {
    let Type::Path(path) = of else { return "void".to_owned() };
    let Some(last) = path.path.segments.last() else { return "void".to_owned() };
    let inner = match &last.arguments {
        PathArguments::AngleBracketed(inner) => inner.args.iter().find_map(|argument| match argument {
            GenericArgument::Type(inner) => Some(typescript(inner)),
            _ => None,
        }),
        _ => None,
    };
    match (last.ident.to_string().as_str(), inner) {
        ("Vec", Some(inner)) => format!("{inner}[]"),
        ("Option", Some(inner)) => format!("{inner} | null"),
        ("Answer", Some(inner)) => inner,
        ("String", _) => "string".to_owned(),
        (name, _) => name.to_owned(),
    }
}

fn camel(snake: &str) -> String {
    let mut words = snake.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let (head, tail) = word.split_at(1);
        name + &head.to_uppercase() + tail
    })
}

/// `host/index.ts`: `call<Answer>('name', { argument, other: value })`.
fn called() -> Commands {
    let text = read(&root().join("ui/src/lib/host/index.ts"));
    let mut found = Commands::new();
    for piece in text.split("call<").skip(1) {
        let Some((answer, rest)) = piece.split_once(">(") else { continue };
        // The function itself takes a name; everything else names a command.
        let Some((name, rest)) = rest.trim_start().strip_prefix('\'').and_then(|rest| rest.split_once('\'')) else {
            continue;
        };
        let given = rest.trim_start().strip_prefix(',').and_then(|rest| rest.split_once('}'));
        let given = given.map(|(given, _)| given.trim().trim_start_matches('{')).unwrap_or_default();
        let arguments = given.split(',').filter_map(|argument| argument.split(':').next()).map(str::trim);
        let arguments = arguments.filter(|argument| !argument.is_empty()).map(str::to_owned).collect();
        let answer = if answer == "null" { "void" } else { answer }.to_owned();
        found.insert(name.to_owned(), Signature { arguments, answer });
    }
    found
}

#[test]
fn every_command_is_answered_declared_and_allowed() {
    let answered: BTreeSet<String> = answered().into_keys().collect();
    assert!(answered.len() > 50, "only {} commands were found", answered.len());
    let mut allowed = BTreeSet::new();
    for entry in std::fs::read_dir(root().join("src-tauri/capabilities")).unwrap() {
        let path = entry.unwrap().path();
        allowed.extend(permitted(&path.file_stem().unwrap().to_string_lossy()).unwrap());
    }
    let mut findings = Vec::new();
    for (place, names) in [("src-tauri/build.rs", declared()), ("src-tauri/capabilities", allowed)] {
        findings.extend(answered.difference(&names).map(|name| format!("{place}: {name} is missing")));
        findings.extend(names.difference(&answered).map(|name| format!("{place}: {name}: nobody answers it")));
    }
    none(&findings);
}

#[test]
fn the_pages_call_commands_as_they_are_answered() {
    let (answered, called) = (answered(), called());
    let names: BTreeSet<&String> = answered.keys().chain(called.keys()).collect();
    let mut findings = Vec::new();
    for name in names {
        let (answers, calls) = (answered.get(name), called.get(name));
        if answers != calls {
            findings.push(format!("{name}: commands.rs {answers:?}, host/index.ts {calls:?}"));
        }
    }
    none(&findings);
}

#[test]
fn differences_between_the_lists_are_seen() {
    assert_eq!(camel("birth_date"), "birthDate");
    let of = |text: &str| listed.parse_str(text).unwrap().remove("resume").unwrap();
    let right = of("resume(birth_date: String, lang: Lang) -> ResumeView;");
    assert_eq!(right.arguments, BTreeSet::from(["birthDate".to_owned(), "lang".to_owned()]));
    assert_ne!(right, of("resume(birthday: String, lang: Lang) -> ResumeView;"));
    assert_ne!(right, of("resume(birth_date: String, lang: Lang) -> Vec<ResumeView>;"));
    assert_eq!(of("resume() -> ();").answer, "void");
}
