//! The vectors of the papers that carry a code of their own. Their keys are those of the receipts' vectors.

use super::*;
use crate::tests::samples::{Stated, usual};
use crate::{Outcome, PrintedNotice};

/// Name, the code that is shown, the facts on the paper that it is on.
fn papers() -> Vec<(String, String, PrintedNotice)> {
    let (facts, stated) = (issued("BAK01-K7", |_| {}), usual());
    let issuer = Issuer { at: now() + 1.hour(), ..Issuer::from(&facts) };
    let granted: Stated = {
        let mut stated = usual();
        stated.decision.outcome = Outcome::Granted;
        stated.decision.valid = Some((date(2026, 11, 27), date(2027, 11, 26)));
        stated
    };
    let made = |notice: Notice| {
        let own = notice.coded(&issuer, i18n(), HOST, &signer()).unwrap()?;
        Some((own.qr, notice.printed(&issuer, i18n()).unwrap()?))
    };
    let mut papers = Vec::new();
    for (name, notice) in stated.notices(&facts) {
        papers.extend(made(notice).map(|(qr, printed)| (format!("genuine, {name}"), qr, printed)));
    }
    let (good, refused) = made(Notice::Decision(&facts, &stated.decision)).unwrap();
    let (other, allowed) = made(Notice::Decision(&facts, &granted.decision)).unwrap();
    papers.extend([
        ("genuine, decision that grants".to_owned(), other, allowed.clone()),
        ("a decision turned from refused to granted".to_owned(), good.clone(), allowed),
        ("the code of an acceptance receipt on a decision".to_owned(), facts.qr.clone(), refused.clone()),
        ("one bit of the signature changed".to_owned(), altered(&good, |len| len - 1), refused),
    ]);
    papers
}

pub fn file() -> Value {
    let vectors = papers()
        .iter()
        .map(|(name, shown, printed)| vector(name, shown, "K7Q4 9M2X T6RD", printed))
        .collect::<Vec<_>>();
    json!({ "format": "docs/codes.md", "external_aad": "pencere/qr/1", "keys": "receipts.json", "papers": vectors })
}

#[test]
fn the_vectors_of_papers_hold_every_kind_and_each_forgery() {
    let file = file();
    let papers = file["papers"].as_array().unwrap();
    let found: Vec<&str> = papers.iter().map(|paper| paper["finding_with_facts"].as_str().unwrap()).collect();
    assert_eq!(found[..5], ["genuine"; 5]);
    assert_eq!(found[5..], ["other_facts", "other_facts", "altered"]);
    let kinds: Vec<&str> = papers[..4].iter().map(|paper| paper["claims"]["paper"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["registration", "payment", "missing", "decision"]);
}
