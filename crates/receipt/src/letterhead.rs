//! What every paper of the Service carries, whatever it says.

use domain::lang::Lang;
use domain::message::Message;

use crate::ReceiptError;
use crate::facts::Kind;
use crate::speaker::{Phrase, Speaker};

/// The words around a paper's content.
pub struct Letterhead<'a> {
    pub speaker: Speaker<'a>,
    pub document_title: String,
    pub author: String,
    /// The Service's name: in the state language, then in the other languages.
    pub authority: (String, String),
    /// Lines in the upper right corner.
    pub corner: Vec<String>,
    pub title: Phrase,
    pub mark: Option<Phrase>,
    /// The large text behind a specimen.
    pub watermark: Option<String>,
    pub footer: Phrase,
}

impl<'a> Letterhead<'a> {
    /// A paper with a title and no marks.
    pub fn new(
        speaker: Speaker<'a>,
        document_title: &Message,
        title: Phrase,
        footer: Phrase,
    ) -> Result<Letterhead<'a>, ReceiptError> {
        let head = Letterhead {
            document_title: speaker.say(document_title)?,
            author: speaker.say(&Message::new("receipt-author"))?,
            authority: (speaker.say_in(Lang::Az, &Message::new("receipt-authority"))?, other_names(&speaker)?),
            corner: Vec::new(),
            title,
            mark: None,
            watermark: None,
            footer,
            speaker,
        };
        head.page(1, 1)?;
        Ok(head)
    }

    /// The mark of a print: none on the original, its number on a copy; a sample without legal force has a large text behind it too.
    pub fn marked(mut self, kind: Kind) -> Result<Letterhead<'a>, ReceiptError> {
        match kind {
            Kind::Original => {}
            Kind::Copy(number) => {
                let mark = Message::new("receipt-copy-mark").number("number", i64::from(number.get()));
                self.mark = Some(self.speaker.phrase(&mark)?);
            }
            Kind::Specimen => {
                let mark = self.speaker.label("receipt-specimen")?;
                self.watermark = Some(mark.text.clone());
                self.mark = Some(mark);
            }
        }
        Ok(self)
    }

    /// The language that stands first.
    pub fn lang(&self) -> Lang {
        self.speaker.lang
    }

    /// "Page 1 of 2".
    pub fn page(&self, page: usize, pages: usize) -> Result<Phrase, ReceiptError> {
        let number = |value: usize| i64::try_from(value).unwrap_or(i64::MAX);
        let message = Message::new("receipt-page").number("page", number(page)).number("pages", number(pages));
        self.speaker.phrase(&message)
    }
}

/// The Service's name in the languages other than the state language, the applicant's first.
fn other_names(speaker: &Speaker) -> Result<String, ReceiptError> {
    let mut languages: Vec<Lang> = Lang::ALL.into_iter().filter(|lang| *lang != Lang::Az).collect();
    languages.sort_by_key(|lang| Some(*lang) != speaker.foreign());
    let name = |lang| speaker.say_in(lang, &Message::new("receipt-authority"));
    let names: Result<Vec<_>, _> = languages.into_iter().map(name).collect();
    // A line breaks between names rather than within one.
    Ok(names?.iter().map(|name| name.replace(' ', "\u{a0}")).collect::<Vec<_>>().join("\u{a0}· "))
}
