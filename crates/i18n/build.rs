//! Embeds the locales anew whenever one of them is added, removed or edited.

#[allow(clippy::print_stdout)]
fn main() {
    println!("cargo::rerun-if-changed=../../locales");
}
