//! What makes the file one to keep: its description in XMP, the meaning of its greys, and fonts as PDF/A wants them
//! (ISO 19005-2, level A; ISO 14289-1).

use std::fmt::Write as _;

use jiff::civil::DateTime;
use lopdf::{Document, Object, Stream, dictionary};

use super::{CREATOR, Description, PRODUCER, catalogue};

/// Adds them to a file that is tagged and described already.
pub fn archive(file: &mut Document, about: &Description) {
    for object in file.objects.values_mut() {
        let fonts =
            object.as_dict_mut().and_then(|font| font.get_mut(b"DescendantFonts")).and_then(Object::as_array_mut);
        for font in fonts.into_iter().flatten() {
            // The codes in the pages are the glyphs of the subset (ISO 19005-2, 6.2.11.3.2).
            if let Ok(font) = font.as_dict_mut() {
                font.set("CIDToGIDMap", "Identity");
            }
        }
    }
    let description = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let description = file.add_object(Stream::new(description, xmp(about).into_bytes()));
    let profile = file.add_object(Stream::new(dictionary! { "N" => 1_i64 }, profile()));
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal(GREY),
        "Info" => Object::string_literal(GREY),
        "DestOutputProfile" => profile,
    };
    if let Some(catalogue) = catalogue(file) {
        catalogue.set("Metadata", description);
        catalogue.set("OutputIntents", vec![Object::Dictionary(intent)]);
    }
}

/// The same statements as the file's Info dictionary, and which standards it keeps to.
fn xmp(about: &Description) -> String {
    let (title, author) = (escaped(about.title), escaped(about.author));
    let (lang, date) = (about.lang.tag(), date(about.at));
    let mut text = String::with_capacity(2_600);
    // Writing to a String cannot fail.
    let _ = write!(
        text,
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
         xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\
         <dc:format>application/pdf</dc:format>\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
         <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\
         <dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>\
         <xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>\
         <xmp:MetadataDate>{date}</xmp:MetadataDate><xmp:CreatorTool>{CREATOR}</xmp:CreatorTool>\
         <pdf:Producer>{PRODUCER}</pdf:Producer><pdfaid:part>2</pdfaid:part>\
         <pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part></rdf:Description>\n{EXTENSION}\
         </rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"
    );
    text
}

/// PDF/A wants to be told what PDF/UA's own property means (ISO 19005-2, 6.6.2.3).
const EXTENSION: &str = "<rdf:Description rdf:about=\"\" \
     xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
     xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
     xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"><pdfaExtension:schemas><rdf:Bag>\
     <rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\
     <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
     <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>\
     <rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>\
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>\
     <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>\
     </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n";

fn date(at: DateTime) -> String {
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}+04:00",
        at.year(),
        at.month(),
        at.day(),
        at.hour(),
        at.minute(),
        at.second()
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

const GREY: &str = "Grey, gamma 2.2, D50";
/// The profile connection space's white, in XYZ as s15Fixed16 numbers (ICC.1:2001-04, A.1).
const D50: [u32; 3] = [0x0000_f6d6, 0x0001_0000, 0x0000_d32d];
const HEADER: usize = 128;

/// A profile of greys after ICC.1:2001-04, 6.3.2: a description, a white point and one curve, about 400 bytes.
fn profile() -> Vec<u8> {
    let tags = [
        (b"desc", description()),
        (b"cprt", typed(b"text", b"No copyright, use freely.\0")),
        (b"wtpt", typed(b"XYZ ", &D50.map(u32::to_be_bytes).concat())),
        // One value: a gamma of 2.2 as u8Fixed8.
        (b"kTRC", typed(b"curv", &[0, 0, 0, 1, 0x02, 0x33])),
    ];
    let mut table = length(tags.len()).to_vec();
    let mut data = Vec::new();
    let start = HEADER + 4 + 12 * tags.len();
    for (name, value) in tags {
        table.extend_from_slice(name);
        table.extend(length(start + data.len()));
        table.extend(length(value.len()));
        data.extend(value);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut bytes = header(start + data.len());
    bytes.extend(table);
    bytes.extend(data);
    bytes
}

fn header(size: usize) -> Vec<u8> {
    let mut bytes = length(size).to_vec();
    bytes.extend([0; 4]);
    bytes.extend([2, 0x10, 0, 0]);
    bytes.extend_from_slice(b"mntrGRAYXYZ ");
    // 1 January 2024, midnight: year, month, day, hour, minute, second.
    bytes.extend([2024_u16, 1, 1, 0, 0, 0].map(u16::to_be_bytes).concat());
    bytes.extend_from_slice(b"acsp");
    bytes.resize(68, 0);
    bytes.extend(D50.map(u32::to_be_bytes).concat());
    bytes.resize(HEADER, 0);
    bytes
}

/// A tag of one type.
fn typed(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    [kind.as_slice(), &[0; 4], data].concat()
}

/// A text in ASCII; its Unicode and script parts are empty.
fn description() -> Vec<u8> {
    let mut data = length(GREY.len() + 1).to_vec();
    data.extend_from_slice(GREY.as_bytes());
    data.resize(data.len() + 1 + 4 + 4 + 2 + 1 + 67, 0);
    typed(b"desc", &data)
}

fn length(value: usize) -> [u8; 4] {
    u32::try_from(value).unwrap_or(u32::MAX).to_be_bytes()
}
