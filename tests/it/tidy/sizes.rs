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
