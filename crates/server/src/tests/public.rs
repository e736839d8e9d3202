//! The public status pages.

use std::collections::{BTreeMap, BTreeSet};

use domain::code::ALPHABET;
use domain::lang::Lang;
use domain::message::Message;
use i18n::I18n;
use protocol::wire::{Action, Application, Content, Decision, Face, Role};
use receipt::{Applicant, Document, Facts, Issuer, Kind, Notice, Registration};
use reqwest::{Response, StatusCode};

use super::rig::{Device, Rig};
use crate::Rate;

on_both! {
    a_receipts_code_opens_its_status;
    another_papers_code_opens_the_status_while_its_devices_key_is_good;
    a_genuine_receipt_is_known_before_its_packet;
    a_forged_or_revoked_receipt_is_not_confirmed;
    a_stolen_key_signs_no_other_receipt_onto_a_received_application;
    a_paper_with_another_status_code_is_not_the_one_that_arrived;
    a_status_code_opens_only_with_the_birth_date;
    the_page_follows_the_case;
    a_typed_code_is_spelled_for_the_telephone_and_a_scanned_one_is_not_shown;
}

/// The QR text of an application's receipt, as the kiosk prints it.
pub fn qr(device: &Device, application: &Application) -> String {
    receipt::qr::mint(&facts(device, application), "HTTPS://STATUS.EXAMPLE", &device.signer).unwrap()
}

/// The QR text of the confirmation that another device prints.
fn confirmation(counter: &Device, kiosk: &Device, application: &Application) -> String {
    let (case, day) = (facts(kiosk, application), jiff::civil::date(2026, 11, 23));
    let (place, host) = (Message::new("reg").into(), None);
    let stated = Registration { place, host, from: day, until: day, registered_on: day };
    let (device, office) = (counter.name.clone(), counter.enrolled.office.clone());
    let issuer = Issuer { device, office, at: counter.now(), ..Issuer::from(&case) };
    let words = i18n::I18n::embedded().unwrap();
    let notice = Notice::Registration(&case, &stated);
    notice.coded(&issuer, &words, "HTTPS://STATUS.EXAMPLE", &counter.signer).unwrap().unwrap().qr
}

fn facts(device: &Device, application: &Application) -> Facts {
    Facts {
        receipt_number: application.receipt_number.clone(),
        status_code: application.status_code.clone(),
        token: hex::decode(&application.token).unwrap().try_into().unwrap(),
        service: application.service.clone(),
        service_name: Message::new("reg"),
        office: device.enrolled.office.clone(),
        office_name: BTreeMap::new(),
        device: device.name.clone(),
        applicant: Applicant { latin: "TESTOVA SINTETIKA".into(), native: None },
        document: Document::masked("C01234567", "GEO"),
        sealed_at: device.now(),
        fee: None,
        attachments: vec![],
        next_steps: vec![],
        offline: false,
        kind: Kind::Original,
        legal_note: None,
        lang: Lang::Ru,
        qr: String::new(),
    }
}

async fn open(rig: &Rig, qr: &str, lang: &str) -> (StatusCode, String) {
    let path = qr.strip_prefix("HTTPS://STATUS.EXAMPLE").unwrap();
    let response = rig.client.get(format!("{}{path}?lang={lang}", rig.url)).send().await.unwrap();
    read(response).await
}

async fn look_up(rig: &Rig, code: &str, birth: [&str; 3]) -> (StatusCode, String) {
    look_up_in(Lang::En, rig, code, birth).await
}

async fn look_up_in(lang: Lang, rig: &Rig, code: &str, birth: [&str; 3]) -> (StatusCode, String) {
    let body = format!("code={code}&day={}&month={}&year={}&lang={lang}", birth[0], birth[1], birth[2]);
    let request = rig.client.post(format!("{}/status", rig.url));
    let response = request.header("content-type", "application/x-www-form-urlencoded").body(body).send().await.unwrap();
    read(response).await
}

/// Every page: small, without script, without anything personal, never cached.
async fn read(response: Response) -> (StatusCode, String) {
    let status = response.status();
    let headers = response.headers().clone();
    assert_eq!(headers["content-type"], "text/html; charset=utf-8");
    assert_eq!(
        (&headers["cache-control"], &headers["referrer-policy"]),
        (&"no-store".parse().unwrap(), &"no-referrer".parse().unwrap())
    );
    let policy = headers["content-security-policy"].to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'; style-src 'sha256-") && !policy.contains("unsafe"), "{policy}");
    let html = response.text().await.unwrap();
    assert!(html.len() < 14_000, "{} bytes", html.len());
    for never in ["TESTOVA", "SINTETIKA", "C01234567", "<script", "status-", "http://", "https://"] {
        assert!(!html.contains(never), "{never}\n{html}");
    }
    (status, html)
}

async fn a_typed_code_is_spelled_for_the_telephone_and_a_scanned_one_is_not_shown(rig: Rig) {
    let (kiosk, application, _) = arrived(&rig).await;
    let letters = |html: &str| {
        let list = html.split("<ol class=\"spell\">").nth(1)?.split("</ol>").next()?.to_owned();
        let letter = |item: &str| item.strip_prefix("<b>").and_then(|item| item.chars().next());
        Some(list.split("<li>").filter_map(letter).collect::<String>())
    };
    let words = I18n::embedded().unwrap();
    for lang in Lang::ALL {
        let (_, html) = look_up_in(lang, &rig, &application.status_code, ["15", "3", "1990"]).await;
        assert_eq!(letters(&html).as_ref(), Some(&application.status_code), "{html}");
        for letter in application.status_code.chars().filter(char::is_ascii_alphabetic) {
            let word = words.get(lang, &format!("codes-letter-{}", letter.to_ascii_lowercase()));
            assert!(html.contains(&format!("<li><b>{letter}</b> {word}</li>")), "{lang} {letter}: {html}");
        }
    }
    let (status, html) = look_up(&rig, &application.status_code, ["16", "3", "1990"]).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert_eq!(letters(&html).as_ref(), Some(&application.status_code), "to be asked about at the call centre");
    let (_, html) = look_up(&rig, "K7Q4 9M2X", ["15", "3", "1990"]).await;
    assert_eq!(letters(&html), None);
    let (_, html) = open(&rig, &qr(&kiosk, &application), "en").await;
    assert!(letters(&html).is_none() && !html.contains(&application.status_code), "the QR does not give the code away");
}

/// Every letter has a word of its own that begins with it; in Russian with the sound of the name that is spelled so.
#[test]
fn the_words_for_letters_begin_with_them() {
    let words = I18n::embedded().unwrap();
    let russian = "АБЧДЭФГХДКМНПКРСТВВИИЗ".chars();
    let letters = || ALPHABET.iter().map(|byte| char::from(*byte)).filter(char::is_ascii_alphabetic);
    assert_eq!(letters().count(), russian.clone().count());
    for lang in Lang::ALL {
        let mut all = BTreeSet::new();
        for (letter, sound) in letters().zip(russian.clone()) {
            let word = words.get(lang, &format!("codes-letter-{}", letter.to_ascii_lowercase()));
            assert!(word.starts_with(if lang == Lang::Ru { sound } else { letter }), "{lang} {letter}: {word}");
            assert!(all.insert(word), "{lang} {letter}");
        }
    }
}

async fn arrived(rig: &Rig) -> (Device, Application, uuid::Uuid) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let application = kiosk.application();
    let (manifest, sealed) = kiosk.seal(Content::Application(Box::new(application.clone())));
    kiosk.push(&[&sealed]).await;
    (kiosk, application, manifest.id)
}

async fn a_receipts_code_opens_its_status(rig: Rig) {
    let (kiosk, application, _) = arrived(&rig).await;
    let text = qr(&kiosk, &application);
    let titles = [
        ("az", "Müraciətiniz daxil olub"),
        ("en", "Your application has been received"),
        ("ru", "Ваше заявление получено"),
    ];
    for (lang, title) in titles {
        let (status, html) = open(&rig, &text, lang).await;
        assert_eq!(status, StatusCode::OK);
        assert!(html.contains(title) && html.contains(&format!("<html lang=\"{lang}\">")), "{html}");
        assert!(html.contains(&application.receipt_number));
    }
    let (status, _) = open(&rig, &text.replace("/Q/", "/q/"), "en").await;
    assert_eq!(status, StatusCode::OK, "readers that lower the case are served");
    let (_, html) = open(&rig, &text, "en").await;
    assert!(html.contains("24 November 2026"), "answered within one working day of Monday, 23 November\n{html}");
    assert!(html.contains("Baku Regional Migration Department") && html.contains("Registration upon place of stay"));
}

async fn another_papers_code_opens_the_status_while_its_devices_key_is_good(rig: Rig) {
    let (kiosk, application, _) = arrived(&rig).await;
    let counter = rig.enrol("BAK01", Face::Counter).await;
    rig.forward(jiff::SignedDuration::from_mins(1));
    let text = confirmation(&counter, &kiosk, &application);
    let (status, html) = open(&rig, &text, "en").await;
    assert!(status == StatusCode::OK && html.contains(&application.receipt_number), "{html}");
    let unsent = confirmation(&counter, &kiosk, &kiosk.application());
    assert_eq!(open(&rig, &unsent, "en").await.0, StatusCode::NOT_FOUND, "of an application that nobody knows");
    rig.forward(jiff::SignedDuration::from_mins(1));
    rig.running.database.device_revoke(&counter.name, rig.now()).await.unwrap();
    assert_eq!(open(&rig, &text, "en").await.0, StatusCode::NOT_FOUND, "signed by whoever holds the key");
}

async fn a_genuine_receipt_is_known_before_its_packet(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let application = kiosk.application();
    let (status, html) = open(&rig, &qr(&kiosk, &application), "en").await;
    assert_eq!(status, StatusCode::OK);
    assert!(html.contains("This receipt is genuine") && html.contains("has not arrived at the centre yet"), "{html}");
}

async fn a_forged_or_revoked_receipt_is_not_confirmed(rig: Rig) {
    let (kiosk, application, _) = arrived(&rig).await;
    let unsent = qr(&kiosk, &kiosk.application());
    let genuine = qr(&kiosk, &application);
    let mut forger = rig.enrol("BAK01", Face::Kiosk).await;
    forger.name.clone_from(&kiosk.name);
    let forged = qr(&forger, &application);
    for text in [forged.as_str(), "HTTPS://STATUS.EXAMPLE/Q/AAAA", "HTTPS://STATUS.EXAMPLE/Q/%3Cscript%3E"] {
        let (status, html) = open(&rig, text, "en").await;
        assert_eq!(status, StatusCode::NOT_FOUND);
        assert!(html.contains("This receipt cannot be confirmed") && !html.contains(&application.receipt_number));
    }
    rig.forward(jiff::SignedDuration::from_mins(1));
    rig.running.database.device_revoke(&kiosk.name, rig.now()).await.unwrap();
    assert_eq!(open(&rig, &genuine, "en").await.0, StatusCode::OK, "received before the revocation");
    assert_eq!(open(&rig, &unsent, "en").await.0, StatusCode::NOT_FOUND);
}

async fn a_stolen_key_signs_no_other_receipt_onto_a_received_application(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let application = kiosk.application();
    let genuine = qr(&kiosk, &application);
    let number = Application { receipt_number: kiosk.receipt_number(900_000), ..application.clone() };
    let service = Application { service: "FINE".into(), ..application.clone() };
    let (number, service) = (qr(&kiosk, &number), qr(&kiosk, &service));
    let (_, sealed) = kiosk.seal(Content::Application(Box::new(application.clone())));
    rig.forward(jiff::SignedDuration::from_mins(1));
    kiosk.push(&[&sealed]).await;
    let later = qr(&kiosk, &application);
    rig.forward(jiff::SignedDuration::from_mins(1));
    rig.running.database.device_revoke(&kiosk.name, rig.now()).await.unwrap();
    for (text, confirmed) in [(genuine, true), (number, false), (service, false), (later, false)] {
        let expected = if confirmed { StatusCode::OK } else { StatusCode::NOT_FOUND };
        assert_eq!(open(&rig, &text, "en").await.0, expected, "{text}");
        let received = rig.running.database.received_at(&receipt::qr::parse(&text).unwrap(), None).await.unwrap();
        assert_eq!(received.is_some(), confirmed, "{text}");
    }
}

/// Whoever has the key signs a hash over any facts under any status code; the application has one.
async fn a_paper_with_another_status_code_is_not_the_one_that_arrived(rig: Rig) {
    let (kiosk, application, _) = arrived(&rig).await;
    let claims = receipt::qr::parse(&qr(&kiosk, &application)).unwrap();
    let own: domain::code::StatusCode = application.status_code.parse().unwrap();
    let other = domain::code::StatusCode::from_entropy([9; 7]);
    for (code, it_is) in [(None, true), (Some(&own), true), (Some(&other), false)] {
        let received = rig.running.database.received_at(&claims, code).await.unwrap();
        assert_eq!(received.is_some(), it_is);
    }
}

async fn a_status_code_opens_only_with_the_birth_date(rig: Rig) {
    let (_, application, _) = arrived(&rig).await;
    let code = &application.status_code;
    let typed = format!("{}-{}+{}", &code[..4], code[4..8].to_lowercase().replace('1', "l"), &code[8..]);
    let (status, html) = look_up(&rig, &typed, ["15", "3", "1990"]).await;
    assert_eq!(status, StatusCode::OK);
    assert!(html.contains(&application.receipt_number));
    let never = domain::code::StatusCode::from_entropy([9; 7]).to_string();
    let mut answers = Vec::new();
    for (code, birth) in [
        (code.as_str(), ["16", "3", "1990"]),
        (never.as_str(), ["15", "3", "1990"]),
        ("K7Q4", ["15", "3", "1990"]),
        (code.as_str(), ["", "", ""]),
        ("%22%3E%3Cscript%3E", ["15", "3", "1990"]),
    ] {
        let started = std::time::Instant::now();
        let (status, html) = look_up(&rig, code, birth).await;
        assert!(started.elapsed() >= std::time::Duration::from_millis(150));
        assert_eq!(status, StatusCode::NOT_FOUND);
        assert!(!html.contains(&application.receipt_number));
        let said = html.split("role=\"alert\">").nth(1).unwrap().split("</div>").next().unwrap().to_owned();
        answers.push(said);
    }
    answers.dedup();
    assert_eq!(answers.len(), 1, "one answer for every kind of miss");
}

async fn the_page_follows_the_case(rig: Rig) {
    let (kiosk, application, id) = arrived(&rig).await;
    let counter = rig.enrol("BAK01", Face::Counter).await;
    rig.officer("aysel", "BAK01", &[Role::FrontDesk]).await;
    let text = qr(&kiosk, &application);
    let decide =
        |decision| Action::Decided { decision, reasons: vec!["secret-reason".into()], note: "secret note".into() };
    let steps = [
        (1, Decision::Return, "Something is missing in your application"),
        (2, Decision::Refuse, "The answer to your application is ready"),
    ];
    for (base, decision, title) in steps {
        let (_, act) = counter.seal_act(id, base, "aysel", decide(decision));
        counter.push(&[&act]).await;
        let (_, html) = open(&rig, &text, "en").await;
        assert!(html.contains(title) && !html.contains("secret"), "{html}");
        assert!(!html.contains("Answer due by"));
    }
}

#[tokio::test]
async fn guessing_is_slowed_down() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}/centre.db", folder.path().display());
    let rig = Rig::on(url, folder, |config| config.client_rate = Rate { burst: 3, per_minute: 6 }).await;
    for _ in 0..3 {
        assert_eq!(look_up(&rig, "K7Q400000000", ["1", "1", "1990"]).await.0, StatusCode::NOT_FOUND);
    }
    let (status, html) = look_up(&rig, "K7Q400000000", ["1", "1", "1990"]).await;
    assert_eq!(status, StatusCode::TOO_MANY_REQUESTS);
    assert!(html.contains("Too many tries"), "{html}");
    rig.forward(jiff::SignedDuration::from_secs(10));
    assert_eq!(look_up(&rig, "K7Q400000000", ["1", "1", "1990"]).await.0, StatusCode::NOT_FOUND);
}

/// Offices sit behind one address, and so does everybody behind a balancer that is not told of: only wrong codes count.
#[tokio::test]
async fn an_office_behind_one_address_is_not_slowed_down() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}/centre.db", folder.path().display());
    let rig = Rig::on(url, folder, |config| config.client_rate = Rate { burst: 3, per_minute: 1 }).await;
    let mut kiosks = Vec::new();
    for _ in 0..9 {
        kiosks.push(rig.enrol("BAK01", Face::Kiosk).await);
    }
    for _ in 0..3 {
        for kiosk in &kiosks {
            let body = br#"{"code":"K7Q400000000","birth_date":"1990-03-15"}"#.to_vec();
            let response = kiosk.send(reqwest::Method::POST, "/api/v1/status", "", body).await;
            assert_eq!(response.status(), StatusCode::OK);
        }
    }
    let signer = protocol::Signer::from_seed([3; 32]);
    for wanted in [StatusCode::FORBIDDEN, StatusCode::FORBIDDEN, StatusCode::FORBIDDEN, StatusCode::TOO_MANY_REQUESTS] {
        assert_eq!(rig.enrol_with("K7Q4-9M2X", &signer).await.status(), wanted);
    }
}

#[tokio::test]
async fn the_start_page_speaks_the_readers_language() {
    let rig = Rig::sqlite().await;
    let request = rig.client.get(&rig.url).header("accept-language", "ru-RU,ru;q=0.9");
    let (status, html) = read(request.send().await.unwrap()).await;
    assert_eq!(status, StatusCode::OK);
    assert!(html.contains("Где моё заявление?") && html.contains("<html lang=\"ru\">"));
}
