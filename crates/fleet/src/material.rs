//! The visitors: application number `n` of a seed is always the same person with the same papers.
//!
//! The mix follows the published volumes: six registrations to one application of another kind.

use domain::answer::{Answers, Value};
use uuid::Uuid;

use crate::random::Random;
use crate::wire::Attachment;

const REGISTRATIONS: f64 = 2_500.0 / 2_900.0;
const OTHERS: [&str; 4] = ["TRP", "EXT", "WP", "PRP"];
/// 1 January 2026, in milliseconds since 1970.
const FIRST: u64 = 1_767_225_600_000;
/// Fields that attachments answer, in turn.
pub const FIELDS: [&str; 3] = ["copy_data_page", "copy_visa", "photo"];

/// What one visitor brings.
#[derive(Clone, Debug, PartialEq)]
pub struct Visitor {
    pub id: Uuid,
    pub service: &'static str,
    pub answers: Answers,
    pub attachments: Vec<Attachment>,
}

/// All visitors of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crowd {
    pub seed: u64,
    /// Everybody brings at least one paper to scan; else one in seven does.
    pub papers: bool,
}

impl Crowd {
    /// Visitor `n`. The number stands among the answers, so that an application is known by what is in it, not by its id alone.
    pub fn visitor(self, n: u64) -> Visitor {
        let mut visitor = visitor(self.seed, n);
        if self.papers && visitor.attachments.is_empty() {
            visitor.attachments.push(paper(&mut Random::at(self.seed, &[0x7061_7065, n]), 40_000));
        }
        visitor
    }
}

fn visitor(seed: u64, n: u64) -> Visitor {
    let mut random = Random::at(seed, &[0x7669_7369, n]);
    let mut entropy = [0; 10];
    random.fill(&mut entropy);
    let service = if random.chance(REGISTRATIONS) { "REG" } else { OTHERS[random.index(OTHERS.len())] };
    let attachments = match random.below(100) {
        0 => vec![paper(&mut random, 600_000)],
        1..=9 => vec![paper(&mut random, 40_000)],
        10..=14 => (0..3).map(|_| paper(&mut random, 20_000)).collect(),
        _ => Vec::new(),
    };
    Visitor { id: domain::id::uuid_v7(FIRST + n, &entropy), service, answers: answers(&mut random, n), attachments }
}

fn paper(random: &mut Random, most: u64) -> Attachment {
    Attachment { seed: random.next(), len: 500 + random.index(usize::try_from(most).unwrap_or_default()) }
}

fn answers(random: &mut Random, n: u64) -> Answers {
    let text = |text: String| Value::Text(text);
    let mut answers = Answers::from([
        ("surname".to_owned(), text(format!("SINTETIKOVA-{n}"))),
        ("given_names".to_owned(), text("Şəhla Ülkər".to_owned())),
        (
            "birth_date".to_owned(),
            text(format!("19{:02}-0{}-1{}", random.below(99), 1 + random.below(9), random.below(9))),
        ),
        ("document_number".to_owned(), text(format!("UTO{:07}", random.below(10_000_000)))),
        ("citizenship".to_owned(), text("GEO".to_owned())),
        ("host_is_person".to_owned(), Value::Flag(random.chance(0.5))),
    ]);
    for field in 0..random.below(30) {
        answers.insert(format!("detail_{field}"), text(format!("{:016x}-ə-{:016x}", random.next(), random.next())));
    }
    answers
}

/// The bytes of an attachment: a PNG by its head.
pub fn bytes(attachment: Attachment) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    let head = bytes.len();
    bytes.resize(head.max(attachment.len), 0);
    Random::at(attachment.seed, &[]).fill(&mut bytes[head..]);
    bytes
}

/// Which field the attachment at this place answers.
pub fn field(place: usize) -> &'static str {
    FIELDS[place % FIELDS.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visitor_comes_again_the_same() {
        for n in 0..200 {
            assert_eq!(visitor(1, n), visitor(1, n));
        }
        assert_ne!(visitor(1, 3).id, visitor(2, 3).id);
        let careful = Crowd { seed: 1, papers: true };
        assert!((0..200).all(|n| !careful.visitor(n).attachments.is_empty()));
        let registrations = (0..2_900).filter(|n| visitor(1, *n).service == "REG").count();
        assert!((2_400..2_600).contains(&registrations), "{registrations}");
    }
}
