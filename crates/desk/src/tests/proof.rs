//! Receipts held up to a counter and to a kiosk that never meet their centre: what the list of keys tells them.

use std::collections::BTreeMap;

use catalogue::definition::Kind;
use catalogue::{Catalogue, Service};
use domain::answer::Value;
use domain::lang::Lang;
use jiff::{Timestamp, ToSpan};
use protocol::wire::{Face, FeedEvent, HistoryEntry, HistoryEvent};
use protocol::{DeviceKey, KeyList, Signer, key_list};
use receipt::{Decision, Facts, Issuer, Notice, qr};

use super::catalogues::case;
use super::{Fixture, centre, code};
use crate::baku_date;
use crate::receipts::{self, Issue};
use crate::view::{PaperFacts, ProofView};

/// The key of the device whose receipts are shown; also that of every fixture.
fn device() -> Signer {
    Signer::from_seed([9; 32])
}

/// The centre's list arrives.
pub async fn listed(fixture: &Fixture, serial: u64, change: impl FnOnce(&mut DeviceKey)) {
    let mut key = DeviceKey::lasting(device().public_key());
    change(&mut key);
    let keys = BTreeMap::from([("BAK01-K7".to_owned(), key)]);
    let list = KeyList { serial, as_of: Timestamp::now(), public_url: "HTTPS://STATUS.EXAMPLE".into(), keys };
    let bytes = key_list::seal(&list, &centre()).unwrap();
    let accepted = sync::accept_keys(&fixture.desk.store, &centre().public_key(), &bytes, Timestamp::now()).await;
    assert_eq!(accepted.unwrap(), serial);
}

/// A receipt that a kiosk issued, as it stands on the paper.
async fn issued() -> Facts {
    let kiosk = Fixture::kiosk().await;
    let id = kiosk.sealed().await.parse().unwrap();
    kiosk.desk.facts_of(&kiosk.desk.store.application(id).await.unwrap().unwrap()).unwrap()
}

pub fn paper(facts: &Facts) -> PaperFacts {
    let printed = facts.printed();
    PaperFacts {
        code: facts.status_code.to_lowercase(),
        name: printed.name.to_lowercase(),
        document: printed.document.mask(),
        country: printed.document.country,
        date: printed.sealed_at.date().strftime("%d.%m.%Y").to_string(),
        time: printed.sealed_at.time().strftime("%H:%M").to_string(),
        fee: format!("{},{:02}", printed.fee / 100, printed.fee % 100),
        ..PaperFacts::default()
    }
}

pub async fn shown(fixture: &Fixture, qr: &str, paper: Option<PaperFacts>) -> ProofView {
    fixture.desk.verify_receipt(qr.to_owned(), paper, Lang::En).await.unwrap()
}

#[tokio::test]
async fn a_counter_judges_a_receipt_without_a_network() {
    let facts = issued().await;
    let counter = Fixture::new(Face::Counter).await;
    let verify = |qr: &str| counter.desk.verify_receipt(qr.to_owned(), None, Lang::En);
    assert_eq!(code(&verify(&facts.qr).await.unwrap_err()), "error-not-signed-in");
    counter.signed_in();
    assert_eq!(code(&verify(&facts.qr).await.unwrap_err()), "error-keys-missing");
    listed(&counter, 3, |_| {}).await;
    let good = shown(&counter, &facts.qr, None).await;
    assert!(good.genuine && good.finding == "genuine" && good.matches.is_none() && good.case.is_none(), "{good:?}");
    assert!(good.facts.iter().any(|fact| fact.value == facts.receipt_number));
    assert!(good.as_of.unwrap().contains("not where the application stands"));
    let elsewhere = shown(&counter, &facts.qr.replace("STATUS.EXAMPLE", "STATUS-EXAMPLE.ORG"), None).await;
    assert_eq!((elsewhere.genuine, elsewhere.finding.as_str()), (false, "foreign_host"));
    let foreign = shown(&counter, "https://example.org", None).await;
    assert_eq!((foreign.finding.as_str(), foreign.as_of), ("foreign", None));
    let altered = qr::mint(&facts, "HTTPS://STATUS.EXAMPLE", &Signer::from_seed([8; 32])).unwrap();
    let altered = shown(&counter, &altered, None).await;
    assert_eq!((altered.finding.as_str(), altered.as_of), ("altered", None), "nobody known signed it");
    listed(&counter, 4, |key| key.revoked_at = Some(Timestamp::UNIX_EPOCH)).await;
    assert_eq!(shown(&counter, &facts.qr, None).await.finding, "issued_after_revocation");
    listed(&counter, 5, |key| key.valid_until = Some(Timestamp::UNIX_EPOCH)).await;
    assert_eq!(shown(&counter, &facts.qr, None).await.finding, "expired");
}

/// What the centre tells the counters of this receipt's application.
fn held(facts: &Facts, edition: &str) -> FeedEvent {
    let mut event = case(Some(edition));
    event.receipt_number.clone_from(&facts.receipt_number);
    let detail = event.detail.as_mut().unwrap();
    detail.token = hex::encode(facts.token);
    detail.status_code = facts.status_code.replace(' ', "");
    detail.sealed_at = facts.sealed_at;
    detail.received_at = facts.sealed_at + 1.minute();
    event
}

/// The next word of the centre about a case.
async fn told(counter: &Fixture, event: &mut FeedEvent) {
    event.version += 1;
    counter.desk.store.apply_feed(std::slice::from_ref(event), event.version).await.unwrap();
}

/// What whoever has the device's key can make out of one of its receipts.
fn signed_again(facts: &Facts, change: impl FnOnce(&mut Facts)) -> String {
    let mut facts = facts.clone();
    change(&mut facts);
    qr::mint(&facts, "HTTPS://STATUS.EXAMPLE", &device()).unwrap()
}

#[tokio::test]
async fn a_stolen_key_makes_no_receipt_out_of_a_genuine_one() {
    let facts = issued().await;
    let counter = Fixture::new(Face::Counter).await;
    counter.signed_in();
    listed(&counter, 1, |key| key.revoked_at = Some(facts.sealed_at + 1.hour())).await;
    assert_eq!(shown(&counter, &facts.qr, None).await.finding, "revoked", "nobody knows the application here");
    told(&counter, &mut held(&facts, counter.desk.edition().hash())).await;
    let good = shown(&counter, &facts.qr, Some(paper(&facts))).await;
    assert!(good.genuine && good.finding == "received_in_time" && good.matches.is_some(), "{good:?}");
    let changes: [fn(&mut Facts); 5] = [
        |facts| facts.service = "FINE".into(),
        |facts| facts.sealed_at -= 24.hours(),
        |facts| facts.applicant.latin = "IVANOVA ELENA".into(),
        |facts| facts.status_code = "K7Q4 9M2X T6RW".into(),
        |facts| facts.fee = Some(100),
    ];
    for change in changes {
        let forged = shown(&counter, &signed_again(&facts, change), None).await;
        assert_eq!((forged.genuine, forged.finding.as_str()), (false, "other_facts"), "{forged:?}");
        assert!(forged.text.contains("another application"), "{}", forged.text);
    }
}

#[tokio::test]
async fn a_receipt_is_held_against_the_answers_as_they_were_sealed() {
    let facts = issued().await;
    let counter = Fixture::new(Face::Counter).await;
    counter.signed_in();
    listed(&counter, 1, |key| key.revoked_at = Some(facts.sealed_at + 1.hour())).await;
    let finding = async |qr: &str| shown(&counter, qr, None).await.finding;
    let mut event = held(&facts, counter.desk.edition().hash());
    let detail = event.detail.as_mut().unwrap();
    for surname in ["ALIYEVA-ROSS", "ROSS"] {
        let before = detail.answers.clone();
        detail.answers.insert("surname".into(), Value::from(surname));
        let event = HistoryEvent::Corrected { before };
        detail.history.push(HistoryEntry { at: facts.sealed_at, by: "leyla".into(), event });
    }
    told(&counter, &mut event).await;
    assert_eq!(finding(&facts.qr).await, "received_in_time", "corrected twice");
    let renamed = signed_again(&facts, |facts| facts.applicant.latin = "ROSS GUNESH".into());
    assert_eq!(finding(&renamed).await, "other_facts");
    let detail = event.detail.as_mut().unwrap();
    detail.history.clear();
    detail.catalogue = Some("0".repeat(64));
    told(&counter, &mut event).await;
    assert_eq!(finding(&facts.qr).await, "revoked", "the edition never came here");
    event.detail.as_mut().unwrap().answers.clear();
    told(&counter, &mut event).await;
    assert_eq!(finding(&facts.qr).await, "revoked", "erased");
    let service = signed_again(&facts, |facts| facts.service = "FINE".into());
    assert_eq!(finding(&service).await, "other_facts", "the rest is still known");
}

#[tokio::test]
async fn a_counter_tells_another_office_from_a_damaged_code() {
    let facts = issued().await;
    let counter = Fixture::new(Face::Counter).await;
    counter.signed_in();
    listed(&counter, 1, |_| {}).await;
    let claimed = signed_again(&facts, |facts| facts.office = "GAN01".into());
    let damaged = format!("{}AA", facts.qr);
    for (qr, finding) in [(claimed, "wrong_office"), (damaged, "damaged")] {
        let judged = shown(&counter, &qr, Some(paper(&facts))).await;
        assert_eq!((judged.genuine, judged.finding.as_str(), judged.matches), (false, finding, None));
    }
}

/// What became of the device's key says nothing of the paper: that is held against the code all the same.
#[tokio::test]
async fn the_paper_of_a_receipt_that_is_not_valid_is_held_against_its_code_too() {
    let facts = issued().await;
    let counter = Fixture::new(Face::Counter).await;
    counter.signed_in();
    type End = (&'static str, fn(&mut DeviceKey));
    let ends: [End; 2] = [
        ("issued_after_revocation", |key| key.revoked_at = Some(Timestamp::UNIX_EPOCH)),
        ("expired", |key| key.valid_until = Some(Timestamp::UNIX_EPOCH)),
    ];
    for (serial, (finding, end)) in (1..).zip(ends) {
        listed(&counter, serial, end).await;
        let same = shown(&counter, &facts.qr, Some(paper(&facts))).await;
        assert!(!same.genuine && same.finding == finding && same.matches.is_some(), "{same:?}");
        let other = PaperFacts { name: "IVANOVA ELENA".into(), ..paper(&facts) };
        let other = shown(&counter, &facts.qr, Some(other)).await;
        assert_eq!((other.finding.as_str(), other.matches), ("other_facts", None));
    }
}

#[tokio::test]
async fn the_paper_is_held_against_the_code() {
    let facts = issued().await;
    let counter = Fixture::new(Face::Counter).await;
    counter.signed_in();
    listed(&counter, 1, |_| {}).await;
    let good = shown(&counter, &facts.qr, Some(paper(&facts))).await;
    assert!(good.genuine && good.matches.is_some(), "{good:?}");
    let changes: [fn(&mut PaperFacts); 5] = [
        |paper| paper.name.push_str(" OLGA"),
        |paper| paper.document = "0000".into(),
        |paper| paper.country = "RUS".into(),
        |paper| paper.fee = "7,00".into(),
        |paper| paper.code = "000000000000".into(),
    ];
    for change in changes {
        let mut paper = paper(&facts);
        change(&mut paper);
        let other = shown(&counter, &facts.qr, Some(paper)).await;
        assert_eq!((other.genuine, other.finding.as_str(), other.matches), (false, "other_facts", None));
    }
    let typed = PaperFacts { date: "today".into(), ..paper(&facts) };
    let refused = counter.desk.verify_receipt(facts.qr.clone(), Some(typed), Lang::En).await.unwrap_err();
    assert_eq!(code(&refused), "error-facts-date");
}

/// The same application's facts with the code of the notice that refuses it.
fn refusal(facts: &Facts, fixture: &Fixture) -> Facts {
    let decision: Decision = serde_json::from_str(include_str!("../../../pencere/specimen/decision.json")).unwrap();
    let edition = fixture.desk.edition();
    let notice = Notice::Decision(facts, &decision);
    notice.coded(&Issuer::from(facts), &edition.i18n, "HTTPS://STATUS.EXAMPLE", &device()).unwrap().unwrap()
}

#[tokio::test]
async fn a_decision_is_held_against_its_own_code() {
    let facts = issued().await;
    let counter = Fixture::new(Face::Counter).await;
    counter.signed_in();
    listed(&counter, 1, |_| {}).await;
    let refusal = refusal(&facts, &counter);
    let typed = PaperFacts {
        receipt: facts.receipt_number.clone(),
        outcome: "refused".into(),
        number: "spec-2026-0417".into(),
        date: "27.11.2026".into(),
        ..paper(&facts)
    };
    let seen = shown(&counter, &refusal.qr, None).await;
    assert!(seen.genuine && seen.kind == "decision" && seen.matches.is_none(), "{seen:?}");
    assert!(seen.paper.unwrap().contains("belongs to a notice of decision"));
    let good = shown(&counter, &refusal.qr, Some(typed.clone())).await;
    assert!(good.genuine && good.matches.is_some(), "{good:?}");
    let changes: [fn(&mut PaperFacts); 4] = [
        |paper| paper.outcome = "granted".into(),
        |paper| paper.number.push('1'),
        |paper| paper.receipt = "BAK01-K7-000999-9".into(),
        |paper| (paper.from, paper.until) = ("27.11.2026".into(), "26.11.2027".into()),
    ];
    for change in changes {
        let mut altered = typed.clone();
        change(&mut altered);
        let other = shown(&counter, &refusal.qr, Some(altered)).await;
        assert_eq!((other.genuine, other.finding.as_str(), other.matches), (false, "other_facts", None));
    }
    let pasted = shown(&counter, &facts.qr, None).await;
    assert_eq!(pasted.kind, "receipt");
    assert!(pasted.paper.unwrap().contains("belongs to an acceptance receipt"), "whatever paper it is on");
}

/// The receipt is not printed again with the code of another paper.
#[tokio::test]
async fn only_a_receipts_own_code_is_kept_for_its_copy() {
    let facts = issued().await;
    let counter = Fixture::new(Face::Counter).await;
    counter.signed_in();
    listed(&counter, 1, |_| {}).await;
    told(&counter, &mut held(&facts, counter.desk.edition().hash())).await;
    let refusal = refusal(&facts, &counter);
    let case = shown(&counter, &refusal.qr, None).await.case.unwrap();
    let first = async || counter.desk.case_prints(case.clone(), Lang::En).await.unwrap().first;
    assert!(first().await.is_some(), "the receipt's own code is still to be scanned");
    assert!(shown(&counter, &facts.qr, None).await.case.is_some());
    assert_eq!(first().await, None);
}

/// The receipt of an invented person's application.
fn specimen(catalogue: &Catalogue, service: &Service) -> Facts {
    let sealed_at: Timestamp = "2026-11-22T10:09:30Z".parse().unwrap();
    let answers = catalogue.sample(&service.id, 0, baku_date(sealed_at)).unwrap().unwrap();
    let issue = Issue {
        receipt_number: receipts::number("BAK01", "K7", 1).unwrap(),
        status_code: "K7Q4 9M2X T6RW".into(),
        token: [7; 16],
        office: "BAK01".into(),
        office_name: BTreeMap::new(),
        device: "BAK01-K7".into(),
        sealed_at,
        lang: Lang::En,
        offline: true,
        kind: receipt::Kind::Original,
    };
    let mut facts = receipts::facts(catalogue, service, &answers, issue).unwrap();
    facts.qr = qr::mint(&facts, "HTTPS://STATUS.EXAMPLE", &device()).unwrap();
    facts
}

#[tokio::test]
async fn the_paper_of_every_service_is_taken_as_it_is_printed() {
    let counter = Fixture::new(Face::Counter).await;
    counter.signed_in();
    listed(&counter, 1, |_| {}).await;
    let edition = counter.desk.edition();
    let mut bare = 0;
    for service in edition.catalogue.services().into_iter().filter(|service| service.kind == Kind::Application) {
        let facts = specimen(&edition.catalogue, service);
        bare += u8::from(facts.document.last.is_empty() || facts.document.country.is_empty());
        let good = shown(&counter, &facts.qr, Some(paper(&facts))).await;
        assert!(good.genuine && good.matches.is_some(), "{}: {good:?}", service.id);
        let typed = PaperFacts { country: "QQQ".into(), ..paper(&facts) };
        assert_eq!(shown(&counter, &facts.qr, Some(typed)).await.finding, "other_facts", "{}", service.id);
    }
    assert!(bare > 5, "receipts without a document or an issuing state: {bare}");
}

#[tokio::test]
async fn a_kiosk_reads_the_code_of_a_receipt_and_says_what_it_can_without_the_centre() {
    let facts = issued().await;
    let kiosk = Fixture::kiosk().await;
    let missing = kiosk.desk.read_scan(facts.qr.clone(), Lang::En).await.unwrap_err();
    assert_eq!(code(&missing), "error-keys-missing", "no list has arrived yet");
    listed(&kiosk, 1, |_| {}).await;
    let scan = kiosk.desk.read_scan(format!(" {}\n", facts.qr), Lang::Ru).await.unwrap();
    let proof = scan.proof.unwrap();
    assert!(proof.genuine && scan.form.is_none());
    assert_eq!(proof.results.len(), 2, "the centre is out of reach, and what to do then");
    let foreign = qr::mint(&facts, "HTTPS://STATUS.EXAMPLE", &Signer::from_seed([8; 32])).unwrap();
    let forged = kiosk.desk.read_scan(foreign, Lang::Az).await.unwrap().proof.unwrap();
    assert!(forged.finding == "altered" && forged.results.is_empty(), "{forged:?}");
    let refused = kiosk.desk.read_scan("https://example.org".into(), Lang::En).await.unwrap_err();
    assert_eq!(code(&refused), "error-scan-unknown");
}

#[tokio::test]
async fn a_scanned_status_code_needs_no_typing() {
    let facts = issued().await;
    let kiosk = Fixture::kiosk().await;
    let scan = kiosk.desk.read_scan(facts.status_code.replace(' ', "").to_lowercase(), Lang::En).await.unwrap();
    let form = scan.form.unwrap();
    let page = form.page.unwrap();
    assert_eq!((form.service.as_str(), page.fields[0].id.as_str()), ("STAT", "birth_date"), "the code is filled in");
    assert!(page.errors.is_empty() && scan.proof.is_none());
}

#[tokio::test]
async fn the_code_is_spelled_in_the_visitors_language() {
    let kiosk = Fixture::kiosk().await;
    let id = kiosk.sealed().await;
    let spelled = |lang| kiosk.desk.done(id.clone(), lang);
    let (az, en) = (spelled(Lang::Az).await.unwrap(), spelled(Lang::En).await.unwrap());
    let said: String = en.spelling.iter().map(|letter| letter.character.as_str()).collect();
    assert_eq!(said, en.status_code.replace(' ', ""));
    for (ours, theirs) in az.spelling.iter().zip(&en.spelling) {
        assert_eq!(ours.word.is_none(), ours.character.chars().all(|c| c.is_ascii_digit()));
        assert!(ours.word.is_none() || ours.word != theirs.word);
    }
}
