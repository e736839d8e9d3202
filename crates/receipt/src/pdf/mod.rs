//! Pages as a PDF: subset fonts, tagged for people who have it read to them, and the same bytes for the same facts.

mod archive;
mod file;
mod outline;
mod paint;
mod tag;

use domain::lang::Lang;
use flate2::{Compress, Compression, FlushCompress, Status};
use jiff::civil::DateTime;
use lopdf::{Dictionary, Document, Object, StringFormat, dictionary};
use printpdf::{PdfDocument, PdfSaveOptions};
use sha2::{Digest, Sha256};

use crate::ReceiptError;
use crate::draw::{Draw, Page};
use crate::font::{Face, font};

/// What a file says of itself.
pub struct Description<'a> {
    pub title: &'a str,
    pub author: &'a str,
    pub lang: Lang,
    /// When it was made, by the clocks of Azerbaijan.
    pub at: DateTime,
    /// What the file is about, the same for all its prints.
    pub subject: Sha256,
    /// Which print it is.
    pub print: &'a [u8],
}

const CREATOR: &str = "Pəncərə";
const PRODUCER: &str = "printpdf";

/// The file.
pub fn write(about: &Description, pages: &[Page]) -> Result<Vec<u8>, ReceiptError> {
    let mut document = PdfDocument::new(about.title);
    for face in Face::ALL {
        document.resources.fonts.map.insert(face.id(), font(face)?.pdf.clone());
    }
    let mut parts = Vec::new();
    let bold = font(Face::Bold)?;
    document.pages = (0..).zip(pages).map(|(number, page)| paint::page(number, page, bold, &mut parts)).collect();
    // Its "secure" mode drops the operators that it has no words for; all of them here are ours.
    let options = PdfSaveOptions { secure: false, ..PdfSaveOptions::default() };
    let mut file = document.to_lopdf_document(&options, &mut Vec::new());
    tag::tag(&mut file, about.lang, &parts);
    describe(&mut file, about, pages);
    archive::archive(&mut file, about);
    "1.7".clone_into(&mut file.version);
    // One compressor serves all streams: the memory that a new one takes costs more than what most streams hold.
    let mut deflate = Compress::new(Compression::new(LEVEL), true);
    compress(&mut file, &mut deflate)?;
    file::bytes(&file, &mut deflate)
}

/// A tenth larger than zlib at its best, in a fraction of the time: a receipt stays far below 36 KB.
const LEVEL: u32 = 2;

fn compress(file: &mut Document, deflate: &mut Compress) -> Result<(), ReceiptError> {
    for object in file.objects.values_mut() {
        let Object::Stream(stream) = object else { continue };
        // Programs that know nothing of PDF find the description of the file where it stands as it is.
        if stream.dict.has(b"Filter") || stream.dict.has_type(b"Metadata") {
            continue;
        }
        stream.set_content(deflated(deflate, &stream.content)?);
        stream.dict.set("Filter", "FlateDecode");
    }
    Ok(())
}

fn deflated(deflate: &mut Compress, content: &[u8]) -> Result<Vec<u8>, ReceiptError> {
    deflate.reset();
    let refused = |error: &'static str| ReceiptError::Pdf(std::io::Error::other(error));
    // A stream that does not shrink grows by a few bytes a block.
    let mut bytes = Vec::with_capacity(content.len() + content.len() / 64 + 64);
    let status = deflate.compress_vec(content, &mut bytes, FlushCompress::Finish);
    match status.map_err(|error| ReceiptError::Pdf(error.into()))? {
        Status::StreamEnd => Ok(bytes),
        Status::Ok | Status::BufError => Err(refused("a stream outgrows its space")),
    }
}

/// Title, author, dates and ids of this very document in place of the library's fixed ones, and no claim to PDF/X.
fn describe(file: &mut Document, about: &Description, pages: &[Page]) {
    let at = about.at;
    let date = format!(
        "D:{:04}{:02}{:02}{:02}{:02}{:02}+04'00'",
        at.year(),
        at.month(),
        at.day(),
        at.hour(),
        at.minute(),
        at.second()
    );
    let stated = || Object::string_literal(date.as_str());
    let info = dictionary! {
        "Title" => words(about.title),
        "Author" => words(about.author),
        "Creator" => words(CREATOR),
        "Producer" => words(PRODUCER),
        "CreationDate" => stated(),
        "ModDate" => stated(),
    };
    let info = file.add_object(info);
    if let Ok(old) = file.trailer.get(b"Info").and_then(Object::as_reference) {
        file.objects.remove(&old);
    }
    file.trailer.set("Info", info);
    let id = |hash: Sha256| Object::String(hash.finalize()[..16].to_vec(), StringFormat::Hexadecimal);
    let print = about.subject.clone().chain_update(about.print).chain_update(&date);
    let print = print_hash(print.chain_update(about.title).chain_update(about.lang.tag()), pages);
    file.trailer.set("ID", vec![id(about.subject.clone()), id(print)]);
}

/// Tells the prints of one paper apart: original, copies, formats, languages and whatever is drawn.
fn print_hash(mut hash: Sha256, pages: &[Page]) -> Sha256 {
    for page in pages {
        hash.update(page.width.to_be_bytes());
        for op in &page.ops {
            match op {
                Draw::Text(run) => hash.update(&run.text),
                Draw::Begin { alt: Some(alt), .. } => hash.update(alt),
                Draw::Qr { runs, .. } => {
                    let places = runs.iter().flat_map(|run| [run.row, run.column, run.length]);
                    hash.update(places.flat_map(u16::to_be_bytes).collect::<Vec<u8>>());
                }
                _ => continue,
            }
            // No end of one is taken for the beginning of the next.
            hash.update([0]);
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
