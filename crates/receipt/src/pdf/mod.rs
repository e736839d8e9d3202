//! Pages as a PDF: subset fonts, tagged for people who have it read to them, and the same bytes for the same facts.

mod paint;
mod tag;

use lopdf::{Dictionary, Document, Object, SaveOptions, StringFormat, dictionary};
use printpdf::{PdfDocument, PdfSaveOptions};
use sha2::{Digest, Sha256};

use crate::ReceiptError;
use crate::content::Content;
use crate::draw::{Draw, Page};
use crate::facts::{Facts, Kind};
use crate::font::{Face, font};

/// The file.
pub fn write(facts: &Facts, content: &Content, pages: &[Page]) -> Result<Vec<u8>, ReceiptError> {
    let t0=std::time::Instant::now();
    let mut document = PdfDocument::new(&content.document_title);
    for face in Face::ALL {
        document.resources.fonts.map.insert(face.id(), font(face)?.pdf.clone());
    }
    let t1=std::time::Instant::now();
    let mut parts = Vec::new();
    document.pages = (0..).zip(pages).map(|(number, page)| paint::page(number, page, &mut parts)).collect();
    let t2=std::time::Instant::now();
    let mut file = document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    let t3=std::time::Instant::now();
    tag::tag(&mut file, content.lang, &parts);
    describe(&mut file, facts, content, pages);
    "1.7".clone_into(&mut file.version);
    let t4=std::time::Instant::now();
    file.compress();
    let t5=std::time::Instant::now();
    let mut bytes = Vec::with_capacity(40_000);
    let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).compression_level(9).build();
    file.save_with_options(&mut bytes, options).map_err(|error| ReceiptError::Pdf(std::io::Error::other(error)))?;
    let t6=std::time::Instant::now();
    if std::env::var("BT").is_ok() { eprintln!("fonts {:?} paint {:?} lopdf {:?} tag {:?} compress {:?} save {:?}", t1-t0,t2-t1,t3-t2,t4-t3,t5-t4,t6-t5); }
    Ok(bytes)
}

/// Title, author, dates and ids of this very document in place of the library's fixed ones, and no claim to PDF/X.
fn describe(file: &mut Document, facts: &Facts, content: &Content, pages: &[Page]) {
    let at = facts.sealed_in_baku();
    let date = format!(
        "D:{:04}{:02}{:02}{:02}{:02}{:02}+04'00'",
        at.year(),
        at.month(),
        at.day(),
        at.hour(),
        at.minute(),
        at.second()
    );
    let date = || Object::string_literal(date.as_str());
    let info = dictionary! {
        "Title" => words(&content.document_title),
        "Author" => words(&content.author),
        "Creator" => words("Pəncərə"),
        "Producer" => words("printpdf"),
        "CreationDate" => date(),
        "ModDate" => date(),
    };
    let info = file.add_object(info);
    if let Ok(old) = file.trailer.get(b"Info").and_then(Object::as_reference) {
        file.objects.remove(&old);
    }
    file.trailer.set("Info", info);
    let id = |hash: Sha256| Object::String(hash.finalize()[..16].to_vec(), StringFormat::Hexadecimal);
    let receipt = Sha256::new_with_prefix(facts.token).chain_update(&facts.receipt_number);
    file.trailer.set("ID", vec![id(receipt.clone()), id(print_hash(receipt, facts.kind, pages))]);
}

/// Tells the prints of one receipt apart: original, copies, formats and languages.
fn print_hash(mut hash: Sha256, kind: Kind, pages: &[Page]) -> Sha256 {
    hash.update(match kind {
        Kind::Original => b"o",
        Kind::Copy => b"c",
        Kind::Specimen => b"s",
    });
    for page in pages {
        hash.update(page.width.to_be_bytes());
        for op in &page.ops {
            if let Draw::Text(run) = op {
                hash.update(&run.text);
            }
        }
    }
    hash
}

/// A text string (ISO 32000-1, 7.9.2.2): UTF-16BE behind a byte order mark.
fn words(text: &str) -> Object {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), StringFormat::Hexadecimal)
}

/// The catalogue of the document.
fn catalogue(file: &mut Document) -> Option<&mut Dictionary> {
    file.catalog_mut().ok()
}
