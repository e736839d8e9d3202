//! Files that fit in a head, functions that fit on a screen.

use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use super::{files_ending, none, read, short};

const FILE: usize = 400;
const FUNCTION: usize = 40;

#[test]
fn files_are_short() {
    let mut findings = Vec::new();
    for path in files_ending(&["rs", "ts", "svelte", "mjs"]) {
        let lines = read(&path).lines().count();
        if lines > FILE {
            findings.push(format!("{}: {lines} lines, at most {FILE}", short(&path)));
        }
    }
    none(&findings);
}

#[test]
fn functions_are_short() {
    let mut findings = Vec::new();
    for path in files_ending(&["rs"]) {
        let name = short(&path);
        let tests = ["/tests.rs", "/tests/", "/it/", "/benches/"].iter().any(|part| name.contains(part));
        if !tests {
            let file = syn::parse_file(&read(&path)).unwrap_or_else(|error| panic!("{name}: {error}"));
            let mut long = Long { name: &name, findings: &mut findings };
            long.visit_file(&file);
        }
    }
    none(&findings);
}

#[test]
fn functions_of_the_pages_are_short() {
    let mut findings = Vec::new();
    for path in files_ending(&["ts", "svelte", "mjs"]) {
        let name = short(&path);
        if !name.ends_with(".test.ts") {
            let long = page_functions(&read(&path)).into_iter().filter(|(_, lines)| *lines > FUNCTION);
            findings.extend(long.map(|(head, lines)| format!("{name}: {head} has {lines} lines, at most {FUNCTION}")));
        }
    }
    none(&findings);
}

/// The functions of a script with the lines of their bodies. As our scripts are laid out, a body ends at the next closing brace that
/// stands as far in as the line that opened it.
fn page_functions(text: &str) -> Vec<(String, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let depth = |line: &str| line.len() - line.trim_start().len();
    let body = |at: usize| {
        let behind = lines.get(at + 1..).unwrap_or_default();
        let ends = |line: &&str| line.trim_start().starts_with('}') && depth(line) == depth(lines[at]);
        behind.iter().position(ends).unwrap_or(behind.len())
    };
    let heads = lines.iter().enumerate().filter(|(_, line)| opens_function(line.trim()));
    heads.map(|(at, line)| (line.trim().to_owned(), body(at))).collect()
}

fn opens_function(line: &str) -> bool {
    let first = line.split([' ', '(']).next().unwrap_or_default();
    let is_control = ["if", "for", "while", "switch", "catch", "}", "else", "try", "do"].contains(&first);
    let is_method = !is_control && line.contains('(') && line.contains(')') && !line.starts_with(['.', '{', '<', '@']);
    line.ends_with("=> {") || line.ends_with('{') && (line.contains("function ") || is_method)
}

#[test]
fn functions_of_scripts_are_measured() {
    let script = "class A {\n  async go(to: string): Promise<void> {\n    if (to) {\n      b();\n    }\n  }\n}\n";
    assert_eq!(page_functions(script), [("async go(to: string): Promise<void> {".to_owned(), 3)]);
    let arrow = "const a = () => {\n  b();\n};\nexport function c() {\n\n\n}\n";
    assert_eq!(page_functions(arrow).into_iter().map(|(_, lines)| lines).collect::<Vec<_>>(), [1, 2]);
}

/// Gathers the functions whose bodies are too long; tests may tell their story at length.
struct Long<'a> {
    name: &'a str,
    findings: &'a mut Vec<String>,
}

impl Long<'_> {
    fn measure(&mut self, signature: &syn::Signature, block: &syn::Block) {
        let lines = block.span().end().line.saturating_sub(block.span().start().line + 1);
        if lines > FUNCTION {
            self.findings.push(format!("{}: {} has {lines} lines, at most {FUNCTION}", self.name, signature.ident));
        }
    }
}

impl<'ast> Visit<'ast> for Long<'_> {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        let is_test =
            item.attrs.iter().any(|attribute| attribute.path().is_ident("cfg") && tokens(attribute).contains("test"));
        if !is_test {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.measure(&item.sig, &item.block);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.measure(&item.sig, &item.block);
        visit::visit_impl_item_fn(self, item);
    }
}

fn tokens(attribute: &syn::Attribute) -> String {
    attribute.meta.require_list().map(|list| list.tokens.to_string()).unwrap_or_default()
}
