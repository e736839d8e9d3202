//! The status pages as HTML: one small document, no script, no request beside it.

use std::fmt::Write as _;
use std::sync::{Arc, LazyLock};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::code::{Spelled, StatusCode};
use domain::lang::Lang;
use domain::message::Message;
use domain::state::Case;
use edition::Edition;
use jiff::civil::Date;
use protocol::wire::Standing;
use sha2::{Digest, Sha256};

use super::Typed;
use super::view::PendingView;
use crate::centre::Centre;

static STYLE: &str = include_str!("page.css");

static POLICY: LazyLock<String> = LazyLock::new(|| {
    let hash = STANDARD.encode(Sha256::digest(STYLE));
    format!(
        "default-src 'none'; style-src 'sha256-{hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
});

/// The content security policy: nothing but the page's own style.
pub(super) fn policy() -> String {
    POLICY.clone()
}

/// How the reader changes the language.
pub(super) enum Switch<'a> {
    /// The same address in another language.
    Links,
    /// The same form sent again.
    Form(&'a Typed),
}

/// A page in one language.
pub(super) struct Page<'a> {
    centre: &'a Centre,
    edition: Arc<Edition>,
    lang: Lang,
    switch: Switch<'a>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Progress {
    Done,
    Now,
    Todo,
}

impl<'a> Page<'a> {
    pub fn new(centre: &'a Centre, lang: Lang, switch: Switch<'a>) -> Self {
        Page { centre, edition: centre.shelf.current(), lang, switch }
    }

    /// The form, with a message above it when the last try found nothing.
    pub fn lookup(&self, typed: &Typed, error: Option<&str>) -> String {
        let mut body = String::new();
        if let Some(id) = error {
            let (title, text) = (self.say(id), self.say(&format!("{id}.text")));
            let _ = write!(body, r#"<div class="error" role="alert"><h2>{title}</h2><p>{text}</p></div>"#);
        }
        if error.is_some() {
            body.push_str(&self.spelled(&typed.code));
        }
        let part = |id: &str, label: &str, digits: u8, complete: &str, value: &str| {
            format!(
                r#"<div><label for="{id}">{}</label><input id="{id}" name="{id}" inputmode="numeric" maxlength="{digits}" autocomplete="{complete}" value="{}"></div>"#,
                self.say(label),
                escape(value),
            )
        };
        let _ = write!(
            body,
            r#"<div class="card"><h1>{title}</h1><p>{intro}</p><form method="post" action="/status"><input type="hidden" name="lang" value="{lang}"><div class="field"><label for="code">{code}</label><p class="hint" id="code-hint">{code_hint}</p><input id="code" name="code" aria-describedby="code-hint" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="24" value="{typed_code}"></div><fieldset><legend>{birth}</legend><p class="hint">{birth_hint}</p><div class="dates">{day}{month}{year}</div></fieldset><button class="go">{check}</button></form></div>"#,
            title = self.say("status-lookup-title"),
            intro = self.say("status-lookup-intro"),
            lang = self.lang,
            code = self.say("status-code"),
            code_hint = self.say("status-code-hint"),
            typed_code = escape(&typed.code),
            birth = self.say("status-birth-date"),
            birth_hint = self.say("status-birth-date-hint"),
            day = part("day", "status-day", 2, "bday-day", &typed.day),
            month = part("month", "status-month", 2, "bday-month", &typed.month),
            year = part("year", "status-year", 4, "bday-year", &typed.year),
            check = self.say("status-check"),
        );
        self.document("status-lookup-title", &body)
    }

    /// Where a case stands; with the code that was typed, so that it can be said to the call centre.
    pub fn case(&self, case: &Standing, typed: &Typed) -> String {
        let id = case.state.standing();
        let (review, answer) = match case.state {
            Case::Submitted | Case::ReturnedIncomplete => (Progress::Now, Progress::Todo),
            Case::Accepted | Case::Refused | Case::Withdrawn => (Progress::Done, Progress::Done),
        };
        let steps = [
            ("status-step-submitted", Progress::Done, Some(case.submitted_on)),
            ("status-step-received", Progress::Done, Some(case.received_on)),
            ("status-step-review", review, None),
            ("status-step-answer", answer, None),
        ];
        let mut facts = vec![
            ("status-service", self.name(&case.service)),
            ("status-received-on", self.date(case.received_on)),
            ("status-office", self.name(&case.office)),
        ];
        if let Some(due) = case.due {
            facts.push(("status-due", self.date(due)));
        }
        match case.fee {
            Some(0) => facts.push(("status-fee", self.say("status-fee-none"))),
            Some(fee) => facts.push(("status-fee", escape(&self.edition.i18n.money(self.lang, fee)))),
            None => {}
        }
        self.standing(id, &case.receipt_number, &typed.code, &steps, &facts)
    }

    /// A status code for the telephone; nothing when what was typed is none.
    fn spelled(&self, typed: &str) -> String {
        let Ok(code) = typed.parse::<StatusCode>() else { return String::new() };
        let letter = |spelled: Spelled| {
            let word = spelled.word.map(|word| format!(" {}", self.say(word))).unwrap_or_default();
            format!("<li><b>{}</b>{word}</li>", spelled.character)
        };
        let letters: String = code.spelled().into_iter().map(letter).collect();
        let (title, text) = (self.say("codes-spell-title"), self.say("codes-spell-text"));
        format!(r#"<div class="card"><h2>{title}</h2><p class="hint">{text}</p><ol class="spell">{letters}</ol></div>"#)
    }

    /// A genuine receipt whose application is still on its way.
    pub fn pending(&self, pending: &PendingView) -> String {
        let steps = [
            ("status-step-submitted", Progress::Done, Some(pending.submitted_on)),
            ("status-step-received", Progress::Now, None),
            ("status-step-review", Progress::Todo, None),
            ("status-step-answer", Progress::Todo, None),
        ];
        let facts = [("status-service", self.name(&pending.service)), ("status-office", self.name(&pending.office))];
        self.standing("status-pending", &pending.receipt_number, "", &steps, &facts)
    }

    /// A page that only says something: the message and its `.text`.
    pub fn message(&self, id: &str) -> String {
        let body = format!(
            r#"<div class="card"><h1>{}</h1><p>{}</p><p><a href="/?lang={}">{}</a></p></div>"#,
            self.say(id),
            self.say(&format!("{id}.text")),
            self.lang,
            self.say("status-other"),
        );
        self.document(id, &body)
    }

    fn standing(
        &self,
        id: &str,
        receipt: &str,
        code: &str,
        steps: &[(&str, Progress, Option<Date>)],
        facts: &[(&str, String)],
    ) -> String {
        let mut body = format!(
            r#"<div class="card"><h1>{}</h1><p class="next">{}</p></div><div class="card"><p class="label">{}</p><p class="number">{}</p></div><div class="card"><h2>{}</h2><ol>"#,
            self.say(id),
            self.say(&format!("{id}.next")),
            self.say("status-receipt-number"),
            escape(receipt),
            self.say("status-steps"),
        );
        for (label, progress, on) in steps {
            body.push_str(&self.step(label, *progress, *on));
        }
        body.push_str("</ol></div>");
        body.push_str(&self.spelled(code));
        body.push_str(r#"<div class="card"><dl>"#);
        for (label, value) in facts {
            let _ = write!(body, "<dt>{}</dt><dd>{value}</dd>", self.say(label));
        }
        let now = self.centre.now().to_zoned(crate::validate::baku());
        let as_of = Message::new("status-as-of")
            .text("date", self.edition.i18n.date(self.lang, now.date()))
            .text("time", self.edition.i18n.time(self.lang, now.time()));
        let _ = write!(
            body,
            r#"</dl></div><p class="hint">{} <a href="/?lang={}">{}</a></p>"#,
            escape(&self.edition.i18n.text(self.lang, &as_of)),
            self.lang,
            self.say("status-other"),
        );
        self.document(id, &body)
    }

    fn step(&self, label: &str, progress: Progress, on: Option<Date>) -> String {
        let (class, state) = match progress {
            Progress::Done => ("done", "status-step-done"),
            Progress::Now => ("now", "status-step-now"),
            Progress::Todo => ("todo", "status-step-todo"),
        };
        let current = if progress == Progress::Now { r#" aria-current="step""# } else { "" };
        let note = match (progress, on) {
            (Progress::Now, None) => format!("<small>{}</small>", self.say("status-step-now")),
            (_, Some(on)) => format!("<small>{}</small>", self.date(on)),
            _ => String::new(),
        };
        let spoken = if progress == Progress::Now {
            String::new()
        } else {
            format!(r#" <span class="sr">{}</span>"#, self.say(state))
        };
        format!(r#"<li class="step {class}"{current}><strong>{}</strong>{spoken}{note}</li>"#, self.say(label))
    }

    fn document(&self, title: &str, body: &str) -> String {
        format!(
            r#"<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>{title} · {name}</title><style>{STYLE}</style></head><body><header><div class="bar"><div class="name">{name}</div><nav aria-label="{languages}">{switch}</nav></div></header><main>{body}</main><footer><p>{help}</p></footer></body></html>"#,
            lang = self.lang,
            title = self.say(title),
            name = self.say("status-service-name"),
            languages = self.say("status-language"),
            switch = self.languages(),
            help = self.say("status-help"),
        )
    }

    fn languages(&self) -> String {
        let own = |lang| match lang {
            Lang::Az => "Azərbaycan",
            Lang::En => "English",
            Lang::Ru => "Русский",
        };
        let mut html = String::new();
        for lang in Lang::ALL {
            let (tag, name) = (lang.tag(), own(lang));
            let short = tag.to_uppercase();
            let current = if lang == self.lang { r#" aria-current="true""# } else { "" };
            let inner = format!(r#"lang="{tag}" aria-label="{short}, {name}" title="{name}"{current}"#);
            let _ = match self.switch {
                Switch::Links => write!(html, r#"<li><a href="?lang={tag}" {inner}>{short}</a></li>"#),
                Switch::Form(_) => write!(html, r#"<button name="lang" value="{tag}" {inner}>{short}</button>"#),
            };
        }
        match &self.switch {
            Switch::Links => format!("<ul>{html}</ul>"),
            Switch::Form(typed) => {
                let hidden = |name, value| format!(r#"<input type="hidden" name="{name}" value="{}">"#, escape(value));
                let kept = [("code", &typed.code), ("day", &typed.day), ("month", &typed.month), ("year", &typed.year)];
                let kept: String = kept.into_iter().map(|(name, value)| hidden(name, value)).collect();
                format!(r#"<form method="post" action="/status">{kept}{html}</form>"#)
            }
        }
    }

    fn say(&self, id: &str) -> String {
        escape(&self.edition.i18n.get(self.lang, id))
    }

    fn name(&self, names: &std::collections::BTreeMap<Lang, String>) -> String {
        escape(names.get(&self.lang).map_or("", String::as_str))
    }

    fn date(&self, date: Date) -> String {
        escape(&self.edition.i18n.date_long(self.lang, date))
    }
}

/// Text as HTML, safe in elements and in quoted attributes.
fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            // Fluent's isolation marks are kept: they keep numbers and Latin names in order.
            other => safe.push(other),
        }
    }
    safe
}
