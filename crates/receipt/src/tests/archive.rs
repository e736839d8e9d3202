//! What PDF/UA-1 and PDF/A-2a ask of a file, as far as it can be read off its objects.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::samples::all;
use super::*;
use crate::render_a4;

/// A file and its objects.
struct Opened(Document);

impl Opened {
    fn of(pdf: &[u8]) -> Opened {
        Opened(Document::load_mem(pdf).unwrap())
    }

    fn dict<'a>(&'a self, object: &'a Object) -> &'a Dictionary {
        self.0.dereference(object).unwrap().1.as_dict().unwrap()
    }

    fn catalogue(&self) -> &Dictionary {
        self.0.catalog().unwrap()
    }

    fn kids<'a>(&'a self, element: &'a Dictionary) -> Vec<&'a Object> {
        match element.get(b"K").map(|kids| self.0.dereference(kids).unwrap().1) {
            Ok(Object::Array(kids)) => kids.iter().collect(),
            Ok(_) => vec![element.get(b"K").unwrap()],
            Err(_) => Vec::new(),
        }
    }

    fn tag<'a>(&self, element: &'a Dictionary) -> &'a str {
        std::str::from_utf8(element.get(b"S").unwrap().as_name().unwrap()).unwrap()
    }

    /// Every element with its parent's tag, in reading order.
    fn elements(&self) -> Vec<(String, &Dictionary)> {
        let root = self.dict(self.catalogue().get(b"StructTreeRoot").unwrap());
        let mut found = Vec::new();
        self.walk(root, "", &mut found);
        found
    }

    fn walk<'a>(&'a self, parent: &'a Dictionary, tag: &str, found: &mut Vec<(String, &'a Dictionary)>) {
        for kid in self.kids(parent) {
            if matches!(kid, Object::Reference(_)) {
                let element = self.dict(kid);
                found.push((tag.to_owned(), element));
                self.walk(element, self.tag(element), found);
            }
        }
    }

    fn metadata(&self) -> String {
        let stream = self.0.dereference(self.catalogue().get(b"Metadata").unwrap()).unwrap().1.as_stream().unwrap();
        assert!(!stream.dict.has(b"Filter"));
        String::from_utf8(stream.content.clone()).unwrap()
    }

    /// So many columns wide.
    fn span(&self, cell: &Dictionary) -> i64 {
        let attributes = cell.get(b"A").and_then(Object::as_dict);
        attributes.and_then(|attributes| attributes.get(b"ColSpan")).and_then(Object::as_i64).unwrap_or(1)
    }
}

/// All papers in this crate's tests as files, with their names and the languages that stand first.
fn files() -> Vec<(String, Lang, Vec<u8>)> {
    let samples = all().iter().map(|sample| (sample.name.clone(), sample.lang, sample.rendered.pdf.clone()));
    samples.chain(super::sheets::files()).chain(super::overlong::files()).collect()
}

#[test]
fn the_file_states_its_standards_its_title_and_its_language() {
    for (name, lang, pdf) in files() {
        assert!(pdf.starts_with(b"%PDF-1.7\n%") && pdf[10..14].iter().all(|byte| *byte > 127), "{name}");
        let file = Opened::of(&pdf);
        let (catalogue, xmp) = (file.catalogue(), file.metadata());
        for part in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<", "pdfaExtension:schemas"] {
            assert!(xmp.contains(part), "{name}: {part}");
        }
        let info = file.dict(file.0.trailer.get(b"Info").unwrap());
        let text = |key: &[u8]| lopdf::decode_text_string(info.get(key).unwrap()).unwrap();
        let escaped = |text: String| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        assert!(
            xmp.contains(&format!("<rdf:li xml:lang=\"x-default\">{}</rdf:li>", escaped(text(b"Title")))),
            "{name}"
        );
        assert!(xmp.contains(&format!("<rdf:li>{}</rdf:li>", escaped(text(b"Author")))), "{name}");
        assert!(xmp.contains(&format!("<xmp:CreatorTool>{}<", text(b"Creator"))), "{name}");
        assert!(xmp.contains(&format!("<pdf:Producer>{}<", text(b"Producer"))), "{name}");
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).take(14).collect::<String>();
        let created = xmp.split("<xmp:CreateDate>").nth(1).unwrap();
        assert_eq!(digits(created), digits(&text(b"CreationDate")), "{name}");
        assert_eq!(catalogue.get(b"Lang").unwrap().as_str().unwrap(), lang.tag().as_bytes(), "{name}");
        assert!(xmp.contains(&format!("<dc:language><rdf:Bag><rdf:li>{}<", lang.tag())), "{name}");
        assert!(
            file.dict(catalogue.get(b"ViewerPreferences").unwrap()).get(b"DisplayDocTitle").unwrap().as_bool().unwrap()
        );
        assert!(file.dict(catalogue.get(b"MarkInfo").unwrap()).get(b"Marked").unwrap().as_bool().unwrap());
    }
}

#[test]
fn nothing_that_an_archive_refuses_is_inside() {
    for (name, _, pdf) in files() {
        let file = Opened::of(&pdf);
        let intents = file.catalogue().get(b"OutputIntents").unwrap().as_array().unwrap();
        let intent = file.dict(&intents[0]);
        assert_eq!(intent.get(b"S").unwrap().as_name().unwrap(), b"GTS_PDFA1");
        let profile = file.0.dereference(intent.get(b"DestOutputProfile").unwrap()).unwrap().1.as_stream().unwrap();
        let profile = profile.decompressed_content().unwrap();
        assert_eq!(profile.len(), u32::from_be_bytes(profile[..4].try_into().unwrap()) as usize);
        assert_eq!((&profile[12..24], &profile[36..40]), (&b"mntrGRAYXYZ "[..], &b"acsp"[..]));
        for object in file.0.objects.values() {
            let dictionary = match object {
                Object::Dictionary(dictionary) => dictionary,
                Object::Stream(stream) => &stream.dict,
                _ => continue,
            };
            for key in
                [&b"JavaScript"[..], b"JS", b"AA", b"Annots", b"SMask", b"TR", b"Encrypt", b"PS", b"F", b"FFilter"]
            {
                assert!(!dictionary.has(key), "{name}: {}", String::from_utf8_lossy(key));
            }
            if let Ok(fonts) = dictionary.get(b"DescendantFonts").and_then(Object::as_array) {
                let font = file.dict(&fonts[0]);
                assert_eq!(font.get(b"CIDToGIDMap").unwrap().as_name().unwrap(), b"Identity", "{name}");
                assert!(dictionary.has(b"ToUnicode") && font.has(b"W"), "{name}");
                assert!(file.dict(font.get(b"FontDescriptor").unwrap()).has(b"FontFile2"), "{name}");
            }
        }
    }
}

/// Every piece of marked content belongs to one element, and every element's pages know it back.
#[test]
fn all_content_is_tagged_once_or_is_decoration() {
    for (name, _, pdf) in files() {
        let file = Opened::of(&pdf);
        let mut claimed: BTreeSet<(ObjectId, i64)> = BTreeSet::new();
        for (_, element) in file.elements() {
            for kid in file.kids(element).into_iter().filter_map(|kid| kid.as_i64().ok()) {
                let page = element.get(b"Pg").unwrap().as_reference().unwrap();
                assert!(claimed.insert((page, kid)), "{name}: {kid} twice");
            }
        }
        for page in file.0.get_pages().into_values() {
            let (mut depth, mut marked) = (0_i32, 0);
            for operation in file.0.get_and_decode_page_content(page).unwrap().operations {
                match operation.operator.as_str() {
                    "BDC" => {
                        let mcid = operation.operands[1].as_dict().unwrap().get(b"MCID").unwrap().as_i64().unwrap();
                        assert!(claimed.contains(&(page, mcid)), "{name}: {mcid}");
                        (depth, marked) = (depth + 1, marked + 1);
                    }
                    "BMC" => depth += 1,
                    "EMC" => depth -= 1,
                    "Tj" | "TJ" | "re" | "f" | "S" => assert_eq!(depth, 1, "{name}: {}", operation.operator),
                    _ => {}
                }
            }
            assert_eq!((depth, claimed.iter().filter(|(at, _)| *at == page).count()), (0, marked), "{name}");
        }
    }
}

#[test]
fn headings_tables_lists_and_pictures_are_what_they_seem() {
    for (name, _, pdf) in files() {
        let file = Opened::of(&pdf);
        let elements = file.elements();
        let tags: Vec<&str> = elements.iter().map(|(_, element)| file.tag(element)).collect();
        assert_eq!(tags.iter().filter(|tag| **tag == "H1").count(), 1, "{name}");
        let mut level = 0;
        for tag in tags.iter().filter(|tag| tag.len() == 2 && tag.starts_with('H')) {
            let own = tag[1..].parse::<i32>().unwrap();
            assert!(own <= level + 1, "{name}: {tag} after level {level}");
            level = own;
        }
        for (parent, element) in &elements {
            let tag = file.tag(element);
            match tag {
                "TR" => assert_eq!(parent, "Table", "{name}"),
                "TH" | "TD" => assert_eq!(parent, "TR", "{name}"),
                "LI" => assert_eq!(parent, "L", "{name}"),
                "Lbl" | "LBody" => assert_eq!(parent, "LI", "{name}"),
                "Figure" => {
                    assert!(element.get(b"Alt").unwrap().as_str().unwrap().len() > 10, "{name}");
                    let area = file.dict(element.get(b"A").unwrap()).get(b"BBox").unwrap().as_array().unwrap();
                    assert_eq!(area.len(), 4, "{name}");
                }
                _ => {}
            }
            if tag == "TH" {
                assert!(file.dict(element.get(b"A").unwrap()).has(b"Scope"), "{name}");
            }
            if tag == "L" {
                let numbers =
                    |item: &Object| file.kids(file.dict(item)).iter().any(|kid| file.tag(file.dict(kid)) == "Lbl");
                let numbered = file.kids(element).into_iter().any(numbers);
                let said =
                    element.get(b"A").map(|own| file.dict(own).get(b"ListNumbering").unwrap().as_name().unwrap());
                assert_eq!(said.ok(), numbered.then_some(&b"Decimal"[..]), "{name}");
            }
            if tag == "Table" {
                let width = |row: &Object| -> i64 {
                    file.kids(file.dict(row)).iter().map(|cell| file.span(file.dict(cell))).sum()
                };
                let widths: BTreeSet<i64> = file.kids(element).into_iter().map(width).collect();
                assert_eq!(widths.len(), 1, "{name}: rows of {widths:?} columns");
            }
        }
    }
}

/// Each passage that is not in the paper's own language says in which it is.
#[test]
fn passages_name_their_language() {
    let file = Opened::of(&render_a4(&facts(Lang::Ru), i18n()).unwrap().pdf);
    assert_eq!(file.catalogue().get(b"Lang").unwrap().as_str().unwrap(), b"ru");
    let elements = file.elements();
    let of = |lang: &[u8]| {
        elements
            .iter()
            .filter(|(_, element)| element.get(b"Lang").and_then(Object::as_str).is_ok_and(|own| own == lang))
            .count()
    };
    assert!(of(b"az") > 10, "{}", of(b"az"));
    assert_eq!(of(b"ru"), 0);
}
