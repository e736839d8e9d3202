//! New files in the embedded folders make a new program.

fn main() {
    for folder in ["data", "services"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
