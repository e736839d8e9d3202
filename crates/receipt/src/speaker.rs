//! From messages to words in two languages, checked: every sentence is whole and every character has a glyph.

use domain::lang::Lang;
use domain::message::Message;
use i18n::I18n;
use jiff::civil::{Date, DateTime};

use crate::ReceiptError;
use crate::font::checked;
use crate::notice::Wording;

/// A sentence in the paper's first language and, where it differs, in its second.
#[derive(Clone, Debug)]
pub struct Phrase {
    pub lang: Lang,
    pub text: String,
    pub second: Option<(Lang, String)>,
}

impl Phrase {
    /// This and another as one, language by language.
    pub fn followed_by(self, between: &str, other: Phrase) -> Phrase {
        Phrase::joined(&[self.clone(), other], between).unwrap_or(self)
    }

    /// Its Azerbaijani words; where it has none of their own, the first.
    pub fn in_azerbaijani(&self) -> &str {
        match &self.second {
            Some((Lang::Az, text)) => text,
            _ => &self.text,
        }
    }

    /// Several phrases as one, language by language.
    pub fn joined(phrases: &[Phrase], between: &str) -> Option<Phrase> {
        let first = phrases.first()?;
        let own: Vec<&str> = phrases.iter().map(|phrase| phrase.text.as_str()).collect();
        let text_in = |phrase: &Phrase| phrase.second.as_ref().map_or(phrase.text.clone(), |(_, text)| text.clone());
        let lang = phrases.iter().find_map(|phrase| phrase.second.as_ref()).map(|(lang, _)| *lang);
        let second = lang.map(|lang| (lang, phrases.iter().map(text_in).collect::<Vec<_>>().join(between)));
        Some(Phrase { lang: first.lang, text: own.join(between), second })
    }
}

/// Says messages in a paper's languages.
pub struct Speaker<'a> {
    i18n: &'a I18n,
    /// The language that stands first.
    pub lang: Lang,
    second: Option<Lang>,
}

impl<'a> Speaker<'a> {
    /// For papers that speak to the applicant: the applicant's language, then the state language.
    pub fn to_applicant(i18n: &'a I18n, lang: Lang) -> Speaker<'a> {
        Speaker { i18n, lang, second: Some(Lang::Az).filter(|az| *az != lang) }
    }

    /// For papers that speak to the state: the state language, then the applicant's.
    pub fn to_office(i18n: &'a I18n, applicant: Lang) -> Speaker<'a> {
        Speaker { i18n, lang: Lang::Az, second: Some(applicant).filter(|lang| *lang != Lang::Az) }
    }

    pub fn words(&self) -> &'a I18n {
        self.i18n
    }

    pub fn say(&self, message: &Message) -> Result<String, ReceiptError> {
        self.say_in(self.lang, message)
    }

    pub fn say_in(&self, lang: Lang, message: &Message) -> Result<String, ReceiptError> {
        checked(&self.i18n.try_text(lang, message).map_err(ReceiptError::Words)?)
    }

    pub fn phrase(&self, message: &Message) -> Result<Phrase, ReceiptError> {
        self.pair(|lang| self.say_in(lang, message))
    }

    /// The phrase of an id without arguments.
    pub fn label(&self, id: &str) -> Result<Phrase, ReceiptError> {
        self.phrase(&Message::new(id))
    }

    pub fn pair(&self, say: impl Fn(Lang) -> Result<String, ReceiptError>) -> Result<Phrase, ReceiptError> {
        let text = say(self.lang)?;
        let second = self.second.map(|lang| Ok((lang, say(lang)?))).transpose()?;
        Ok(Phrase { lang: self.lang, second: second.filter(|(_, second)| *second != text), text })
    }

    /// What reads the same in every language: names and numbers.
    pub fn plain(&self, text: &str) -> Result<Phrase, ReceiptError> {
        Ok(Phrase { lang: self.lang, text: checked(text)?, second: None })
    }

    /// A day and a time in words, by the clocks of Azerbaijan.
    pub fn moment(&self, at: DateTime) -> Result<Phrase, ReceiptError> {
        self.pair(|lang| {
            let (date, time) = (self.i18n.date_long(lang, at.date()), self.i18n.time(lang, at.time()));
            self.say_in(lang, &Message::new("receipt-at").text("date", date).text("time", time))
        })
    }

    /// A day in words.
    pub fn day(&self, day: Date) -> Result<Phrase, ReceiptError> {
        self.pair(|lang| checked(&self.i18n.date_long(lang, day)))
    }

    /// An amount in qəpik.
    pub fn money(&self, qepik: i64) -> Result<Phrase, ReceiptError> {
        self.pair(|lang| checked(&self.i18n.money(lang, qepik)))
    }

    /// An amount in qəpik in the first language alone, for columns of amounts.
    pub fn amount(&self, qepik: i64) -> Result<Phrase, ReceiptError> {
        self.plain(&self.i18n.money(self.lang, qepik))
    }

    /// Words from elsewhere; those that are not there in a language stand in Azerbaijani, else as they are.
    pub fn wording(&self, wording: &Wording) -> Result<Phrase, ReceiptError> {
        match wording {
            Wording::Message(message) => self.phrase(message),
            Wording::Words(words) => {
                let own = words.get_key_value(&self.lang).or_else(|| words.get_key_value(&Lang::Az));
                let Some((lang, text)) = own.or_else(|| words.first_key_value()) else { return self.plain("") };
                let second = self.second.filter(|second| second != lang);
                let second = second.and_then(|second| words.get_key_value(&second)).filter(|(_, said)| *said != text);
                let second = second.map(|(lang, text)| Ok::<_, ReceiptError>((*lang, checked(text)?))).transpose()?;
                Ok(Phrase { lang: *lang, text: checked(text)?, second })
            }
        }
    }

    /// The language of the two that is not Azerbaijani, if there is one.
    pub fn foreign(&self) -> Option<Lang> {
        [Some(self.lang), self.second].into_iter().flatten().find(|lang| *lang != Lang::Az)
    }
}
