//! The leaflet "what you need": what it says, and from that its words.

use domain::lang::Lang;
use domain::message::{Arg, Message};
use i18n::I18n;
use jiff::civil::Date;

use crate::ReceiptError;
use crate::form::{Heading, Paper, PaperLine, heading, paper_lines};
use crate::letterhead::Letterhead;
use crate::speaker::{Phrase, Speaker};

/// Everything a leaflet says, apart from how it looks. The reader's language stands first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaflet {
    /// The service's official name.
    pub title: Message,
    /// The id of the service, such as `TRP`.
    pub code: String,
    /// The reader's language.
    pub lang: Lang,
    /// The day whose law it tells.
    pub on: Date,
    pub who: Message,
    /// What to have in the hand.
    pub needs: Vec<Message>,
    pub papers: Vec<Paper>,
    /// Papers that only some applicants need.
    pub papers_of_some: Vec<Paper>,
    pub cost: Message,
    pub duration: Message,
    pub legal: Message,
    pub next_steps: Vec<Message>,
    /// Whom to ask, with the telephone number.
    pub questions: Message,
}

/// The words of a leaflet.
pub struct Content<'a> {
    pub head: Letterhead<'a>,
    pub kind: Phrase,
    pub parts: Vec<Part>,
    pub questions: Phrase,
    pub phone: String,
}

/// A heading with what stands under it.
pub struct Part {
    pub heading: Heading,
    pub items: Items,
}

pub enum Items {
    Text(Phrase),
    List(Vec<Phrase>),
    Steps(Vec<Phrase>),
    Papers(Vec<PaperLine>),
}

impl Items {
    fn is_empty(&self) -> bool {
        match self {
            Items::Text(_) => false,
            Items::List(items) | Items::Steps(items) => items.is_empty(),
            Items::Papers(papers) => papers.is_empty(),
        }
    }
}

impl<'a> Content<'a> {
    /// # Errors
    /// If a sentence is not whole or a glyph is missing.
    pub fn of(leaflet: &Leaflet, i18n: &'a I18n) -> Result<Content<'a>, ReceiptError> {
        let speaker = Speaker::to_applicant(i18n, leaflet.lang);
        let (title, footer) = (speaker.phrase(&leaflet.title)?, speaker.label("receipt-leaflet-footer")?);
        let document_title = Message::new("receipt-leaflet-document-title").text("service", &title.text);
        let mut head = Letterhead::new(speaker, &document_title, title, footer)?;
        let speaker = &head.speaker;
        let as_of = speaker.say(&Message::new("receipt-leaflet-as-of").with("date", Arg::Date(leaflet.on)))?;
        Ok(Content {
            kind: speaker.label("receipt-leaflet-kind")?,
            parts: parts(leaflet, speaker)?,
            questions: speaker.phrase(&leaflet.questions)?,
            phone: speaker.say(&Message::new("receipt-leaflet-phone"))?,
            head: {
                head.corner.push(as_of);
                head
            },
        })
    }
}

fn parts(leaflet: &Leaflet, speaker: &Speaker) -> Result<Vec<Part>, ReceiptError> {
    let text = |message: &Message| Ok::<_, ReceiptError>(Items::Text(speaker.phrase(message)?));
    let all = |messages: &[Message]| messages.iter().map(|message| speaker.phrase(message)).collect::<Result<_, _>>();
    let parts = [
        ("receipt-leaflet-who", text(&leaflet.who)?),
        ("receipt-leaflet-needs", Items::List(all(&leaflet.needs)?)),
        ("receipt-form-papers", Items::Papers(paper_lines(speaker, &leaflet.papers)?)),
        ("receipt-form-papers-some", Items::Papers(paper_lines(speaker, &leaflet.papers_of_some)?)),
        ("receipt-leaflet-cost", text(&leaflet.cost)?),
        ("receipt-leaflet-duration", text(&leaflet.duration)?),
        ("receipt-next", Items::Steps(all(&leaflet.next_steps)?)),
        ("receipt-leaflet-legal", text(&leaflet.legal)?),
    ];
    let parts = parts.into_iter().filter(|(_, items)| !items.is_empty());
    parts.map(|(id, items)| Ok(Part { heading: heading(speaker, &Message::new(id), None)?, items })).collect()
}
