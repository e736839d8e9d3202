//! Reading a part: every item that is whole, and the numbers of those that are not.

use std::collections::VecDeque;
use std::io::{self, Read, Seek};

use domain::message::Message;

use crate::error::{BundleError, plain};
use crate::header::{Area, Contents, Header, MARKER};
use crate::key::BundleKey;
use crate::record::{HEAD, Head, Kind, has_hash};
use crate::source::{Got, Source};

/// What is read is dropped from the buffer beyond this many bytes.
const SPENT: usize = 1024 * 1024;

/// An item as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its number within the part, from 1.
    pub number: u64,
    pub kind: Kind,
    pub bytes: Vec<u8>,
}

/// The next thing to know about a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    Item(Item),
    /// These items, first to last, cannot be read.
    Damaged {
        first: u64,
        last: u64,
    },
    /// The part has no end: what stood behind this item is missing.
    Cut {
        after: u64,
    },
}

impl Event {
    /// What to say of damage; `None` for an item.
    pub fn message(&self, file: &str, part: u32) -> Option<Message> {
        let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        let message = |code: &str| Message::new(code).text("file", plain(file)).number("part", i64::from(part));
        match self {
            Event::Item(_) => None,
            Event::Damaged { first, last } => {
                Some(message("error-bundle-damaged").number("first", number(*first)).number("last", number(*last)))
            }
            Event::Cut { after } => Some(message("error-bundle-cut").number("after", number(*after))),
        }
    }
}

/// A part being read. Costs no more memory than its largest item, whatever the part claims.
pub struct PartReader<R: Read + Seek, F: FnMut() -> io::Result<R>> {
    source: Source<R, F>,
    header: Header,
    marker: [u8; MARKER],
    buffer: Vec<u8>,
    from: usize,
    last: u64,
    ended: bool,
    events: VecDeque<Event>,
}

impl<R: Read + Seek, F: FnMut() -> io::Result<R>> PartReader<R, F> {
    /// Opens a part; `open` opens the same bytes anew, each time from their beginning. Answers need no key.
    ///
    /// # Errors
    /// [`BundleError::NotABundle`], [`BundleError::Version`], [`BundleError::Foreign`], [`BundleError::Locked`], or it cannot be read.
    pub fn open(mut open: F, keys: &[&BundleKey]) -> Result<Self, BundleError> {
        let mut input = open()?;
        let outer = match Area::read(&mut input)? {
            Area::Good(header) => Some(header),
            Area::Damaged => None,
        };
        let contents = match &outer {
            Some(header) => header.contents,
            None => guess(&mut input)?,
        };
        drop(input);
        let source = match contents {
            Contents::Packets => Source::sealed(open, keys).map_err(|error| foreign(error, outer.as_ref(), keys))?,
            Contents::Answers => Source::clear(open)?,
        };
        Self::begin(source, outer)
    }

    /// Takes the inner header, which cannot be altered unseen, before the outer one; either is enough.
    fn begin(source: Source<R, F>, outer: Option<Header>) -> Result<Self, BundleError> {
        let (mut source, mut buffer, mut gap) = (source, Vec::new(), false);
        while buffer.len() < HEAD + Kind::Header.limit() {
            match source.read(&mut buffer) {
                Got::Bytes => {}
                Got::Gap => {
                    buffer.clear();
                    gap = true;
                    break;
                }
                Got::End => break,
            }
        }
        let inner = if gap { None } else { inner(&buffer)? };
        let from = inner.as_ref().map_or(0, |(_, len)| *len);
        let header = inner.map(|(header, _)| header).or(outer).ok_or(BundleError::Locked)?;
        let marker = header.marker().ok_or(BundleError::NotABundle)?;
        Ok(PartReader { source, header, marker, buffer, from, last: 0, ended: false, events: VecDeque::new() })
    }

    pub fn header(&self) -> &Header {
        &self.header
    }

    fn rest(&self) -> &[u8] {
        &self.buffer[self.from..]
    }

    /// Has at least so many bytes at hand.
    fn want(&mut self, count: usize) -> Got {
        if self.from > SPENT {
            self.buffer.drain(..self.from);
            self.from = 0;
        }
        while self.rest().len() < count {
            match self.source.read(&mut self.buffer) {
                Got::Bytes => {}
                Got::Gap => {
                    self.buffer.clear();
                    self.from = 0;
                    return Got::Gap;
                }
                Got::End => return Got::End,
            }
        }
        Got::Bytes
    }

    /// Reads on until something is to be told, or the part ended.
    fn step(&mut self) {
        match self.want(HEAD) {
            Got::Bytes => {}
            Got::Gap => return,
            Got::End => return self.cut(),
        }
        let head = Head::read(self.rest(), &self.marker).filter(|head| head.number > self.last);
        let Some(head) = head else { return self.find() };
        if head.number > self.last + 1 {
            self.events.push_back(Event::Damaged { first: self.last + 1, last: head.number - 1 });
        }
        self.last = head.number;
        if head.kind == Kind::End {
            self.ended = true;
            return;
        }
        match self.want(HEAD + head.len) {
            Got::Bytes => self.take(&head),
            Got::Gap => self.damaged(head.number),
            Got::End => {
                self.last = head.number - 1;
                self.cut();
            }
        }
    }

    fn take(&mut self, head: &Head) {
        let bytes = &self.rest()[HEAD..HEAD + head.len];
        if !has_hash(bytes, &head.hash) {
            // Its length may be what is wrong: the next marker tells where to go on.
            self.from += HEAD;
            return self.damaged(head.number);
        }
        let item = Item { number: head.number, kind: head.kind, bytes: bytes.to_vec() };
        self.from += HEAD + head.len;
        if !matches!(head.kind, Kind::Other(_) | Kind::Header) {
            self.events.push_back(Event::Item(item));
        }
    }

    fn damaged(&mut self, number: u64) {
        self.events.push_back(Event::Damaged { first: number, last: number });
    }

    /// Goes to the next marker, or as far as bytes are at hand.
    fn find(&mut self) {
        let marker = self.marker;
        let next = self.rest()[1..].windows(MARKER).position(|window| window == marker);
        self.from += match next {
            Some(at) => at + 1,
            None => self.rest().len().saturating_sub(MARKER - 1).max(1),
        };
    }

    fn cut(&mut self) {
        self.ended = true;
        self.events.push_back(Event::Cut { after: self.last });
    }
}

impl<R: Read + Seek, F: FnMut() -> io::Result<R>> Iterator for PartReader<R, F> {
    type Item = Event;

    fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.events.pop_front() {
                return Some(event);
            }
            if self.ended {
                return None;
            }
            self.step();
        }
    }
}

/// What a part with a damaged header holds, by what comes behind it.
fn guess(input: &mut impl Read) -> Result<Contents, BundleError> {
    let mut begin = Vec::new();
    input.take(HEAD as u64).read_to_end(&mut begin)?;
    if begin.starts_with(b"age-encryption.org/v1\n") {
        return Ok(Contents::Packets);
    }
    match first(&begin) {
        Some(head) if head.kind == Kind::Header => Ok(Contents::Answers),
        _ => Err(BundleError::Locked),
    }
}

/// The head at the very beginning, which shows the marker itself.
fn first(bytes: &[u8]) -> Option<Head> {
    Head::read(bytes, bytes.first_chunk::<MARKER>()?)
}

/// The header within, with the bytes it takes; `None` when it is damaged.
fn inner(bytes: &[u8]) -> Result<Option<(Header, usize)>, BundleError> {
    let Some(head) = first(bytes).filter(|head| head.kind == Kind::Header && head.number == 0) else { return Ok(None) };
    let Some(text) = bytes.get(HEAD..HEAD + head.len) else { return Ok(None) };
    if !has_hash(text, &head.hash) {
        return Ok(None);
    }
    Ok(Some((Header::from_json(text)?, HEAD + head.len)))
}

/// A key that does not fit is the other centre's when the header says so, and damage when it names one of ours.
fn foreign(error: BundleError, outer: Option<&Header>, keys: &[&BundleKey]) -> BundleError {
    let ours = |header: &Header| keys.iter().any(|key| key.recipient().to_string() == header.recipient);
    match error {
        BundleError::Foreign if outer.is_some_and(ours) => BundleError::Locked,
        error => error,
    }
}
