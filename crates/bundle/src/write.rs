//! Writing a part, item by item.

use std::io::{self, Write};

use age::Encryptor;
use age::stream::StreamWriter;

use crate::error::BundleError;
use crate::header::{Contents, Header, MARKER};
use crate::key::BundleRecipient;
use crate::record::{Head, Kind};

/// A part under way. It is one only after [`PartWriter::end`].
pub struct PartWriter<W: Write> {
    sink: Sink<W>,
    marker: [u8; MARKER],
    number: u64,
}

enum Sink<W: Write> {
    Sealed(Box<StreamWriter<W>>),
    Clear(W),
}

impl<W: Write> Write for Sink<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Sink::Sealed(out) => out.write(bytes),
            Sink::Clear(out) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Sink::Sealed(out) => out.flush(),
            Sink::Clear(out) => out.flush(),
        }
    }
}

impl<W: Write> PartWriter<W> {
    /// Begins a part of packets, sealed to `recipient`.
    pub fn sealed(mut out: W, header: &Header, recipient: &BundleRecipient) -> Result<Self, BundleError> {
        let header = Header { contents: Contents::Packets, recipient: recipient.to_string(), ..header.clone() };
        out.write_all(&header.to_area()?)?;
        let to = [&recipient.0 as &dyn age::Recipient];
        let encryptor = Encryptor::with_recipients(to.into_iter()).map_err(|_| BundleError::Key)?;
        Self::begin(Sink::Sealed(Box::new(encryptor.wrap_output(out)?)), &header)
    }

    /// Begins a part of answers; what is in them is signed and for everybody to see.
    pub fn answers(mut out: W, header: &Header) -> Result<Self, BundleError> {
        let header = Header { contents: Contents::Answers, recipient: String::new(), ..header.clone() };
        out.write_all(&header.to_area()?)?;
        Self::begin(Sink::Clear(out), &header)
    }

    fn begin(sink: Sink<W>, header: &Header) -> Result<Self, BundleError> {
        let marker = header.marker().ok_or(BundleError::TooLarge)?;
        let mut writer = PartWriter { sink, marker, number: 0 };
        writer.put(Kind::Header, &header.to_json()?)?;
        Ok(writer)
    }

    /// Adds an item; its number within the part.
    ///
    /// # Errors
    /// [`BundleError::TooLarge`] leaves the part as it was; after any other the part is lost.
    pub fn add(&mut self, kind: Kind, bytes: &[u8]) -> Result<u64, BundleError> {
        self.put(kind, bytes)?;
        Ok(self.number - 1)
    }

    fn put(&mut self, kind: Kind, bytes: &[u8]) -> Result<(), BundleError> {
        if bytes.len() > kind.limit() {
            return Err(BundleError::TooLarge);
        }
        self.sink.write_all(&Head::of(kind, self.number, bytes).write(&self.marker))?;
        self.sink.write_all(bytes)?;
        self.number += 1;
        Ok(())
    }

    /// Ends the part and gives the output back, everything handed to it.
    pub fn end(mut self) -> Result<W, BundleError> {
        self.put(Kind::End, &[])?;
        let mut out = match self.sink {
            Sink::Sealed(out) => out.finish()?,
            Sink::Clear(out) => out,
        };
        out.flush()?;
        Ok(out)
    }
}
