//! A visitor who fills in any service's form from answers given beforehand.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::{Answers, Error, Window, screen};

/// After this a visitor taps once more where nothing happened.
const MISSED: Duration = Duration::from_secs(4);

/// Sees every screen once it is filled in, before the visitor goes on.
pub trait Observer {
    /// `name` is the screen's name, or the page's id within a form.
    fn saw(&mut self, window: &Window, name: &str) -> impl Future<Output = Result<(), Error>>;
}

/// Looks at nothing.
#[derive(Debug)]
pub struct Silent;

impl Observer for Silent {
    async fn saw(&mut self, _window: &Window, _name: &str) -> Result<(), Error> {
        Ok(())
    }
}

/// Keeps a picture of every screen: `01-attract.png` and so on.
#[derive(Debug)]
pub struct Pictures {
    pub folder: PathBuf,
    pub names: Vec<String>,
    /// The display's framebuffer; without one the window is asked for its picture.
    pub framebuffer: Option<PathBuf>,
}

impl Observer for Pictures {
    async fn saw(&mut self, window: &Window, name: &str) -> Result<(), Error> {
        let file = format!("{:02}-{}.png", self.names.len() + 1, name.replace('_', "-"));
        let picture = match &self.framebuffer {
            Some(framebuffer) => screen::picture(framebuffer, window).await?,
            None => window.picture().await?,
        };
        fs::write(self.folder.join(&file), picture).map_err(Error::io("writing a picture"))?;
        self.names.push(file);
        Ok(())
    }
}

/// How a visit ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Sealed(Done),
    /// A calculator's sentences.
    Answered(Vec<String>),
}

/// What the visitor takes along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    pub receipt_number: String,
    pub status_code: String,
    /// From the first touch to the receipt's number on the screen.
    pub milliseconds: u128,
}

/// A person at the kiosk.
#[derive(Clone, Debug)]
pub struct Visitor {
    pub lang: String,
    pub service: String,
    pub answers: Answers,
}

impl Visitor {
    /// The whole way to a receipt, from the first screen to the last.
    pub async fn visit(&self, window: &Window, observer: &mut impl Observer) -> Result<Done, Error> {
        match self.outcome(window, observer).await? {
            Outcome::Sealed(done) => Ok(done),
            Outcome::Answered(_) => Err(Error::said(format!("{} seals nothing", self.service))),
        }
    }

    /// The whole way of any service, to a receipt or to an answer.
    pub async fn outcome(&self, window: &Window, observer: &mut impl Observer) -> Result<Outcome, Error> {
        let begun = Instant::now();
        self.begin(window, observer).await?;
        self.fill(window, observer).await?;
        if window.screen().await? == "answer" {
            observer.saw(window, "answer").await?;
            let texts = "return [...document.querySelectorAll('[data-result]')].map(e => e.innerText)";
            return Ok(Outcome::Answered(window.strings(texts, &[]).await?));
        }
        self.submit(window, observer).await?;
        let done = window.until("the receipt's number", async || {
            let (number, code) = (
                window.attribute("[data-receipt]", "data-receipt").await?,
                window.attribute("[data-code]", "data-code").await?,
            );
            Ok((!number.is_empty()).then_some((number, code)))
        });
        let (receipt_number, status_code) = done.await?;
        let milliseconds = begun.elapsed().as_millis();
        observer.saw(window, "done").await?;
        Ok(Outcome::Sealed(Done { receipt_number, status_code, milliseconds }))
    }

    /// From the first screen to the form's first page.
    pub async fn begin(&self, window: &Window, observer: &mut impl Observer) -> Result<(), Error> {
        self.enter(window, observer).await?;
        self.open_service(window, observer).await?;
        window.act("start").await?;
        window.wait_screen("form").await
    }

    /// From the home screen to the service's own page.
    pub async fn open_service(&self, window: &Window, observer: &mut impl Observer) -> Result<(), Error> {
        let group = format!("[data-action='open-group'][data-services~='{}']", self.service);
        window.click(&group).await?;
        let tile = format!("[data-action='open-service'][data-service='{}']", self.service);
        let place = window.until("the service or its tile", async || {
            let opened = window.screen().await? == "service";
            Ok((opened || window.has(&tile).await?).then_some(opened))
        });
        if !place.await? {
            observer.saw(window, "group").await?;
            window.click(&tile).await?;
        }
        window.wait_screen("service").await?;
        observer.saw(window, "service").await
    }

    /// From the first screen to the home screen in the visitor's language.
    pub async fn enter(&self, window: &Window, observer: &mut impl Observer) -> Result<(), Error> {
        window
            .until("the first screen", async || {
                Ok(matches!(window.screen().await?.as_str(), "attract" | "home").then_some(()))
            })
            .await?;
        if window.screen().await? == "attract" {
            observer.saw(window, "attract").await?;
        }
        window.act(&format!("lang-{}", self.lang)).await?;
        window.wait_screen("home").await?;
        window
            .until("the language", async || Ok((window.attribute("html", "lang").await? == self.lang).then_some(())))
            .await?;
        observer.saw(window, "home").await
    }

    /// Every page of the form until the review.
    pub async fn fill(&self, window: &Window, observer: &mut impl Observer) -> Result<(), Error> {
        while window.screen().await? == "form" {
            let page = window.page().await?;
            self.fill_page(window).await?;
            observer.saw(window, &page).await?;
            self.go_on(window, &page).await?;
        }
        window
            .until("the review or the answer", async || {
                Ok(matches!(window.screen().await?.as_str(), "review" | "answer").then_some(()))
            })
            .await
    }

    /// Answers what the page asks, also what becomes visible while answering.
    pub async fn fill_page(&self, window: &Window) -> Result<(), Error> {
        let mut answered = Vec::new();
        while let Some(field) = window.fields().await?.into_iter().find(|field| !answered.contains(&field.id)) {
            window.answer(&field, self.answers.get(&field.id)).await?;
            // An answer may bring up another question.
            let settled = async || Ok((!window.has("[data-settled='false']").await?).then_some(()));
            window.until("the answer to arrive", settled).await?;
            answered.push(field.id);
        }
        Ok(())
    }

    /// Continue, and wait for the next page; errors on the page are the visitor's end.
    pub async fn go_on(&self, window: &Window, page: &str) -> Result<(), Error> {
        window.act("continue").await?;
        let (begun, mut again) = (Instant::now(), false);
        window
            .until("the next page", async || {
                if window.screen().await? != "form" || window.page().await? != page {
                    return Ok(Some(()));
                }
                let errors = window.errors().await?;
                if errors.is_empty() {
                    // The keyboard went down just then, and the button with it: a visitor sees that nothing happens.
                    if !again && begun.elapsed() > MISSED {
                        again = true;
                        window.act("continue").await?;
                    }
                    return Ok(None);
                }
                let problems =
                    errors.into_iter().map(|(code, text)| format!("{code}: {text}")).collect::<Vec<_>>().join("; ");
                Err(Error::Refused { page: page.to_owned(), problems })
            })
            .await
    }

    /// The review, the declaration, Submit.
    pub async fn submit(&self, window: &Window, observer: &mut impl Observer) -> Result<(), Error> {
        window.act("declare").await?;
        observer.saw(window, "review").await?;
        window.act("submit").await?;
        window.wait_screen("done").await
    }
}
