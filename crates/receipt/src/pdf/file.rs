//! The bytes of a file: each object is written once, the small ones together in one compressed stream (ISO 32000-1, 7.5.7, 7.5.8).

use std::collections::BTreeMap;
use std::io::{self, Write as _};

use flate2::Compress;
use lopdf::{Dictionary, Document, Object, StringFormat, dictionary};

use super::deflated;
use crate::ReceiptError;

/// Where an object stands.
#[derive(Clone, Copy)]
enum Place {
    /// At this byte of the file.
    At(usize),
    /// Which one it is of those that stand together.
    Together(u32),
}

/// The file; its streams are written as they are.
pub fn bytes(file: &Document, deflate: &mut Compress) -> Result<Vec<u8>, ReceiptError> {
    let mut out = Vec::with_capacity(48_000);
    // Four bytes above 127 tell those who carry the file that it is no text.
    write!(out, "%PDF-{}\n%", file.version).map_err(ReceiptError::Pdf)?;
    out.extend_from_slice(b"\xe2\xe3\xcf\xd3\n");
    let mut places = BTreeMap::new();
    let (together, table) = (file.max_id + 1, file.max_id + 2);
    let small = objects(file, &mut out, &mut places)?;
    places.insert(together, Place::At(out.len()));
    let content = deflated(deflate, &[small.head.as_slice(), &small.body].concat())?;
    let about = dictionary! {
        "Type" => "ObjStm",
        "N" => i64::from(small.count),
        "First" => length(&small.head),
        "Filter" => "FlateDecode",
    };
    stream(&mut out, together, &about, &content).map_err(ReceiptError::Pdf)?;
    places.insert(table, Place::At(out.len()));
    let start = out.len();
    let content = deflated(deflate, &entries(&places, together, table))?;
    let mut about = file.trailer.clone();
    about.set("Type", "XRef");
    about.set("Size", i64::from(table + 1));
    about.set("Filter", "FlateDecode");
    about.set("W", WIDTHS.map(Object::Integer).to_vec());
    stream(&mut out, table, &about, &content).map_err(ReceiptError::Pdf)?;
    write!(out, "startxref\n{start}\n%%EOF\n").map_err(ReceiptError::Pdf)?;
    Ok(out)
}

/// Bytes of an entry's parts: its kind, where it stands, and which one it is there.
const WIDTHS: [i64; 3] = [1, 4, 4];

/// The objects that stand together: their numbers and places, then they.
#[derive(Default)]
struct Small {
    head: Vec<u8>,
    body: Vec<u8>,
    count: u32,
}

/// Writes the streams and collects the rest.
fn objects(file: &Document, out: &mut Vec<u8>, places: &mut BTreeMap<u32, Place>) -> Result<Small, ReceiptError> {
    let mut small = Small::default();
    for (&(number, _), object) in &file.objects {
        let written = if let Object::Stream(one) = object {
            places.insert(number, Place::At(out.len()));
            stream(out, number, &one.dict, &one.content)
        } else {
            places.insert(number, Place::Together(small.count));
            small.count += 1;
            write!(small.head, "{number} {} ", small.body.len()).and_then(|()| object_into(&mut small.body, object))
        };
        written.map_err(ReceiptError::Pdf)?;
    }
    Ok(small)
}

/// Where each number from 0 on stands; one that nothing has is free.
fn entries(places: &BTreeMap<u32, Place>, together: u32, last: u32) -> Vec<u8> {
    let mut entries = Vec::new();
    for number in 0..=last {
        let (kind, at, which) = match places.get(&number) {
            None => (0, 0, u32::from(u16::MAX)),
            // A paper of four gigabytes cannot be made: it would not fit its own layout.
            Some(Place::At(at)) => (1, u32::try_from(*at).unwrap_or(u32::MAX), 0),
            Some(Place::Together(which)) => (2, together, *which),
        };
        entries.push(kind);
        entries.extend_from_slice(&at.to_be_bytes());
        entries.extend_from_slice(&which.to_be_bytes());
    }
    entries
}

fn length(bytes: &[u8]) -> i64 {
    i64::try_from(bytes.len()).unwrap_or(i64::MAX)
}

fn stream(out: &mut Vec<u8>, number: u32, about: &Dictionary, content: &[u8]) -> io::Result<()> {
    write!(out, "{number} 0 obj\n<<")?;
    for (key, value) in about.iter().filter(|(key, _)| key.as_slice() != b"Length") {
        name(out, key)?;
        object_into(out, value)?;
    }
    write!(out, "/Length {}>>\nstream\n", content.len())?;
    out.extend_from_slice(content);
    out.extend_from_slice(b"\nendstream\nendobj\n");
    Ok(())
}

/// An object that is no stream. What begins with a letter or a digit is parted from what stands before it.
fn object_into(out: &mut Vec<u8>, object: &Object) -> io::Result<()> {
    match object {
        Object::Null | Object::Stream(_) => out.extend_from_slice(b" null"),
        Object::Boolean(value) => write!(out, " {value}")?,
        Object::Integer(value) => write!(out, " {value}")?,
        Object::Real(value) => write!(out, " {value}")?,
        Object::Name(value) => name(out, value)?,
        Object::String(value, format) => string(out, value, format)?,
        Object::Reference((number, generation)) => write!(out, " {number} {generation} R")?,
        Object::Array(values) => {
            out.push(b'[');
            for value in values {
                object_into(out, value)?;
            }
            out.push(b']');
        }
        Object::Dictionary(values) => {
            out.extend_from_slice(b"<<");
            for (key, value) in values {
                name(out, key)?;
                object_into(out, value)?;
            }
            out.extend_from_slice(b">>");
        }
    }
    Ok(())
}

fn name(out: &mut Vec<u8>, name: &[u8]) -> io::Result<()> {
    out.push(b'/');
    for byte in name {
        match byte {
            b'#' | b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%' => write!(out, "#{byte:02X}")?,
            b'!'..=b'~' => out.push(*byte),
            _ => write!(out, "#{byte:02X}")?,
        }
    }
    Ok(())
}

fn string(out: &mut Vec<u8>, text: &[u8], format: &StringFormat) -> io::Result<()> {
    if matches!(format, StringFormat::Hexadecimal) {
        out.push(b'<');
        for byte in text {
            out.extend([byte >> 4, byte & 15].map(|half| b"0123456789ABCDEF"[usize::from(half)]));
        }
        out.push(b'>');
        return Ok(());
    }
    out.push(b'(');
    for byte in text {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', *byte]),
            // As they stand they would be read as a line's end, whichever it is.
            b'\r' | b'\n' => write!(out, "\\{byte:03o}")?,
            _ => out.push(*byte),
        }
    }
    out.push(b')');
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use flate2::Compression;
    use proptest::prelude::*;

    use super::*;

    fn object() -> impl Strategy<Value = Object> {
        let text = || proptest::collection::vec(any::<u8>(), 0..12);
        let leaf = prop_oneof![
            Just(Object::Null),
            any::<bool>().prop_map(Object::Boolean),
            any::<i32>().prop_map(|value| Object::Integer(value.into())),
            (-9_999..9_999i16).prop_map(|value| Object::Real(f32::from(value) / 8.0)),
            proptest::collection::vec(1u8.., 1..8).prop_map(Object::Name),
            (text(), any::<bool>()).prop_map(|(text, hex)| Object::String(
                text,
                if hex { StringFormat::Hexadecimal } else { StringFormat::Literal }
            )),
            (1u32..50).prop_map(|number| Object::Reference((number, 0))),
        ];
        leaf.prop_recursive(3, 24, 5, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..5).prop_map(Object::Array),
                proptest::collection::vec((proptest::collection::vec(b'A'..=b'z', 1..5), inner), 0..5)
                    .prop_map(|pairs| Object::Dictionary(pairs.into_iter().collect())),
            ]
        })
    }

    /// Numbers that are whole are read as such, so that objects are compared as they are written.
    fn plain(object: &Object) -> String {
        let mut bytes = Vec::new();
        object_into(&mut bytes, object).unwrap();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    proptest! {
        #[test]
        fn another_reader_finds_every_object_as_it_was(objects in proptest::collection::vec(object(), 1..20), content in proptest::collection::vec(any::<u8>(), 0..300)) {
            let mut file = Document::with_version("1.7");
            let root = file.add_object(dictionary! { "Type" => "Catalog" });
            file.trailer.set("Root", root);
            let ids: Vec<_> = objects.iter().map(|object| file.add_object(object.clone())).collect();
            // A hole in the numbers.
            file.max_id += 1;
            let stream = file.add_object(lopdf::Stream::new(dictionary! { "Kind" => "Test" }, content.clone()));
            let written = bytes(&file, &mut Compress::new(Compression::new(4), true)).unwrap();
            let read = Document::load_mem(&written).unwrap();
            for (id, object) in ids.iter().zip(&objects) {
                prop_assert_eq!(plain(&read.objects[id]), plain(object));
            }
            prop_assert_eq!(&read.objects[&stream].as_stream().unwrap().content, &content);
            prop_assert_eq!(read.trailer.get(b"Root").unwrap().as_reference().unwrap(), root);
        }
    }
}
