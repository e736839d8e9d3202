//! What whoever takes a device's disk must not find on it.

use std::fs;
use std::path::Path;

use e2e::Silent;
use xtask::rig::Face;

use super::{play, visitor};

/// Files below a folder in which a text can be read, as bytes of UTF-8 or as a browser engine keeps texts.
fn readable(folder: &Path, texts: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    // The engine may remove files and folders of its own meanwhile.
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let (path, kind) = (entry.path(), entry.file_type().unwrap());
        if kind.is_dir() {
            found.extend(readable(&path, texts));
        }
        let bytes = if kind.is_file() { fs::read(&path).unwrap_or_default() } else { Vec::new() };
        for text in texts {
            let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let holds = |needle: &[u8]| bytes.windows(needle.len()).any(|piece| piece == needle);
            if holds(text.as_bytes()) || holds(&wide) {
                found.push(format!("{text} in {}", path.display()));
            }
        }
    }
    found
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn nothing_that_a_visitor_typed_lies_readable_on_the_device() {
    play("no-plaintext", Face::Kiosk, async |stage| {
        let (window, visitor) = (stage.window(), visitor("az"));
        let personal = ["surname", "given_names", "father_name", "document_number"];
        let typed = personal.map(|field| visitor.answers[field].as_str().unwrap().to_owned());
        let look = |when: &str| {
            assert!(stage.path("first/store/pencere.db").is_file(), "the store is there to be looked at");
            for folder in ["first", "app"] {
                let found = readable(&stage.path(folder), &typed);
                assert!(found.is_empty(), "{when}: {found:?}");
            }
        };
        visitor.begin(&window, &mut Silent).await.unwrap();
        visitor.fill(&window, &mut Silent).await.unwrap();
        look("before the seal");
        visitor.submit(&window, &mut Silent).await.unwrap();
        look("after the seal");
        stage.cut_power();
        look("after a power cut");
    });
}
