//! What an officer answers from, and what is handed out on paper.

use domain::answer::{Answers, Value};
use domain::lang::Lang;
use protocol::wire::Face;
use store::{PrintKind, PrintState};

use super::{Fixture, code};

/// An officer calculates without leaving a trace; a visitor cannot, and a printer that is not there is said.
#[tokio::test]
async fn an_officer_calculates_and_prints() {
    let kiosk = Fixture::kiosk().await;
    let refused = kiosk.desk.guide(Lang::En).await.unwrap_err();
    assert_eq!(code(&refused), "error-not-allowed");
    let refused = kiosk.desk.print_leaflet("REG".into(), Lang::En).await.unwrap_err();
    assert_eq!(code(&refused), "error-printer");
    let print = kiosk.desk.store.print_queue(9).await.unwrap().remove(0);
    assert_eq!((print.kind, print.subject.as_str(), print.who.as_str()), (PrintKind::Leaflet, "REG", "visitor"));
    assert_eq!(print.state, PrintState::NoPrinter, "it is in the queue all the same");
    kiosk.desk.store.audit_verify().await.unwrap();

    let fixture = Fixture::new(Face::Counter).await;
    let desk = &fixture.desk;
    assert_eq!(code(&desk.guide(Lang::En).await.unwrap_err()), "error-not-signed-in");
    fixture.signed_in();
    let guide = desk.guide(Lang::En).await.unwrap();
    assert!(guide.calculators.iter().any(|calculator| calculator.service == "CALC-DUE"));
    assert!(guide.services.iter().all(|service| !service.service.starts_with("CALC")));
    let given =
        |answers: &[(&str, &str)]| answers.iter().map(|(id, value)| ((*id).to_owned(), Value::from(*value))).collect();
    let open = desk.calculate("CALC-DUE".into(), given(&[("what", "reg")]), Lang::En).await.unwrap();
    assert!(open.results.is_empty() && open.fields.iter().all(|field| field.error.is_none()));
    let answers = given(&[("what", "reg"), ("accepted_date", "2026-03-02")]);
    let whole = desk.calculate("CALC-DUE".into(), answers, Lang::En).await.unwrap();
    assert!(whole.results[0].text.contains("3 March 2026") || whole.results[0].text.contains("03.03.2026"));
    let wrong = given(&[("what", "reg"), ("accepted_date", "2026-02-30")]);
    let wrong = desk.calculate("CALC-DUE".into(), wrong, Lang::En).await.unwrap();
    assert!(wrong.fields.iter().any(|field| field.error.is_some()) && wrong.results.is_empty());
    assert!(desk.calculate("REG".into(), Answers::new(), Lang::En).await.is_err());
    assert!(desk.store.drafts_open().await.unwrap().is_empty());
}
