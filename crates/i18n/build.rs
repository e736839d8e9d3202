//! New files in the embedded folder make a new program.

fn main() {
    println!("cargo::rerun-if-changed=../../locales");
}
