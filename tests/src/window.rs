//! One window: its screens by their hooks, input as people give it.

use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions, MouseActions, PointerAction};
use fantoccini::elements::Element;
use fantoccini::error::{CmdError, ErrorStatus};
use fantoccini::{Client, Locator};
use serde_json::Value;

use crate::Error;

/// How long a screen may take to follow.
const PATIENCE: Duration = Duration::from_secs(15);
/// Between two keys of a quick typist; a scanner's are a tenth of it.
const TYPING: Duration = Duration::from_millis(35);

/// A field of the page on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    pub id: String,
    pub kind: String,
}

/// The application's window.
#[derive(Clone, Debug)]
pub struct Window {
    client: Client,
}

impl Window {
    pub(crate) fn new(client: Client) -> Self {
        Window { client }
    }

    /// Opens an address, in a plain browser.
    pub async fn go_to(&self, address: &str) -> Result<(), Error> {
        Ok(self.client.goto(address).await?)
    }

    /// The name of the screen, once the pages are there.
    pub async fn screen(&self) -> Result<String, Error> {
        self.attribute("[data-screen]", "data-screen").await
    }

    /// The id of the form's page; empty elsewhere.
    pub async fn page(&self) -> Result<String, Error> {
        self.attribute("[data-page]", "data-page").await
    }

    /// An attribute of the first element; empty when there is none.
    pub async fn attribute(&self, css: &str, name: &str) -> Result<String, Error> {
        let value = self
            .run("return document.querySelector(arguments[0])?.getAttribute(arguments[1]) ?? ''", &[css, name])
            .await?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// The visible text of the first element; empty when there is none.
    pub async fn text(&self, css: &str) -> Result<String, Error> {
        let value = self.run("return document.querySelector(arguments[0])?.innerText ?? ''", &[css]).await?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// How many elements there are.
    pub async fn count(&self, css: &str) -> Result<u64, Error> {
        let value = self.run("return document.querySelectorAll(arguments[0]).length", &[css]).await?;
        Ok(value.as_u64().unwrap_or(0))
    }

    pub async fn has(&self, css: &str) -> Result<bool, Error> {
        Ok(self.count(css).await? > 0)
    }

    /// The visible fields of the page, in order.
    pub async fn fields(&self) -> Result<Vec<Field>, Error> {
        let script = "return [...document.querySelectorAll('[data-field][data-kind]')]\
            .filter(e => e.getClientRects().length).map(e => e.dataset.field + '\\n' + e.dataset.kind)";
        let found = self.strings(script, &[]).await?;
        let field =
            |line: &String| line.split_once('\n').map(|(id, kind)| Field { id: id.to_owned(), kind: kind.to_owned() });
        Ok(found.iter().filter_map(field).collect())
    }

    /// Code and sentence of every error on the screen, each once.
    pub async fn errors(&self) -> Result<Vec<(String, String)>, Error> {
        let script =
            "return [...document.querySelectorAll('[data-error]')].map(e => e.dataset.error + '\\n' + e.innerText)";
        let mut found = self.strings(script, &[]).await?;
        found.dedup();
        Ok(found
            .iter()
            .filter_map(|line| line.split_once('\n'))
            .map(|(code, text)| (code.to_owned(), text.trim().to_owned()))
            .collect())
    }

    /// Runs a script whose answer is a list of texts.
    pub async fn strings(&self, script: &str, arguments: &[&str]) -> Result<Vec<String>, Error> {
        let value = self.run(script, arguments).await?;
        let list = value.as_array().cloned().unwrap_or_default();
        Ok(list.into_iter().filter_map(|item| item.as_str().map(str::to_owned)).collect())
    }

    /// Runs a script in the page.
    pub async fn run(&self, script: &str, arguments: &[&str]) -> Result<Value, Error> {
        let arguments = arguments.iter().map(|text| Value::String((*text).to_owned())).collect();
        Ok(self.client.execute(script, arguments).await?)
    }

    /// Runs a script that gives a promise, and waits for it.
    pub async fn run_async(&self, script: &str, arguments: &[&str]) -> Result<Value, Error> {
        let arguments = arguments.iter().map(|text| Value::String((*text).to_owned())).collect();
        let script = format!(
            "const done = arguments[arguments.length - 1]; (async () => {{ {script} }})().then(v => done({{ok: v ?? null}}), e => done({{err: String(e?.message ?? JSON.stringify(e))}}))"
        );
        Ok(self.client.execute_async(&script, arguments).await?)
    }

    /// Waits until `ready` holds; fails by saying what was waited for and what the screen shows.
    pub async fn until<T>(
        &self,
        what: &str,
        mut ready: impl AsyncFnMut() -> Result<Option<T>, Error>,
    ) -> Result<T, Error> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(value) = ready().await? {
                return Ok(value);
            }
            if Instant::now() > deadline {
                let seen = format!("{} {} {:?}", self.screen().await?, self.page().await?, self.errors().await?);
                return Err(Error::Waited { what: what.to_owned(), seen });
            }
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
    }

    /// Waits for a screen by its name.
    pub async fn wait_screen(&self, name: &str) -> Result<(), Error> {
        self.until(&format!("the screen {name}"), async || Ok((self.screen().await? == name).then_some(()))).await
    }

    /// Waits for an element.
    pub async fn wait(&self, css: &str) -> Result<Element, Error> {
        self.until(css, async || Ok(self.client.find_all(Locator::Css(css)).await?.into_iter().next())).await
    }

    /// Clicks an element once it is there and enabled.
    pub async fn click(&self, css: &str) -> Result<(), Error> {
        self.wait(&format!("{css}:not([disabled], [aria-disabled='true'])")).await?;
        self.run(
            "document.querySelector(arguments[0])?.scrollIntoView({block: 'center', behavior: 'instant'})",
            &[css],
        )
        .await?;
        self.until(&format!("a click on {css}"), async || {
            let Some(element) = self.client.find_all(Locator::Css(css)).await?.into_iter().next() else {
                return Ok(None);
            };
            match element.click().await {
                Ok(()) => Ok(Some(())),
                Err(error) if moving(&error) => Ok(None),
                Err(error) => Err(error.into()),
            }
        })
        .await
    }

    /// Clicks the button of an action.
    pub async fn act(&self, action: &str) -> Result<(), Error> {
        self.click(&format!("[data-action='{action}']")).await
    }

    /// Taps an element twice in one breath, as impatient people do.
    pub async fn tap_twice(&self, css: &str) -> Result<(), Error> {
        let element = self.wait(css).await?;
        self.run(
            "document.querySelector(arguments[0])?.scrollIntoView({block: 'center', behavior: 'instant'})",
            &[css],
        )
        .await?;
        let (down, up) = (PointerAction::Down { button: 0 }, PointerAction::Up { button: 0 });
        let finger = MouseActions::new("finger".to_owned())
            .then(PointerAction::MoveToElement { element, duration: None, x: 0., y: 0. })
            .then(down.clone())
            .then(up.clone())
            .then(down)
            .then(up);
        Ok(self.client.perform_actions(finger).await?)
    }

    /// Draws a stroke over an element with the finger.
    pub async fn draw(&self, css: &str) -> Result<(), Error> {
        let element = self.wait(css).await?;
        self.run(
            "document.querySelector(arguments[0])?.scrollIntoView({block: 'center', behavior: 'instant'})",
            &[css],
        )
        .await?;
        let at = |x: f64, y: f64| PointerAction::MoveToElement { element: element.clone(), duration: None, x, y };
        let stroke = MouseActions::new("finger".to_owned())
            .then(at(-120., 20.))
            .then(PointerAction::Down { button: 0 })
            .then(at(-60., -30.))
            .then(at(0., 25.))
            .then(at(60., -20.))
            .then(at(120., 10.))
            .then(PointerAction::Up { button: 0 });
        Ok(self.client.perform_actions(stroke).await?)
    }

    /// Types into an element as a person does, after what is there was selected and deleted.
    pub async fn type_into(&self, css: &str, text: &str) -> Result<(), Error> {
        let focused = "return document.activeElement === document.querySelector(arguments[0])";
        if self.run(focused, &[css]).await? != true {
            self.click(css).await?;
        }
        if !self.value(css).await?.is_empty() {
            self.press(&['\u{E009}', 'a']).await?;
            self.press(&['\u{E003}']).await?;
        }
        self.keys(text, TYPING).await
    }

    /// The value of an input.
    pub async fn value(&self, css: &str) -> Result<String, Error> {
        let value = self.run("return document.querySelector(arguments[0])?.value ?? ''", &[css]).await?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// Keys one after the other to whatever has the focus, as a typist gives them.
    pub async fn type_keys(&self, text: &str) -> Result<(), Error> {
        self.keys(text, TYPING).await
    }

    /// A scanner's burst, ended by Enter: keys as fast as they go, to whatever has the focus.
    pub async fn scan(&self, text: &str) -> Result<(), Error> {
        // A person lets go of the keyboard before laying the paper on the reader.
        tokio::time::sleep(Duration::from_millis(200)).await;
        self.keys(&format!("{}\u{E007}", text.replace('\n', "\u{E007}")), Duration::ZERO).await
    }

    /// Keys pressed together, such as Ctrl+K (`\u{E009}`, `k`); WebDriver's code points for special keys.
    pub async fn press(&self, chord: &[char]) -> Result<(), Error> {
        let mut keys = KeyActions::new("keyboard".to_owned());
        for key in chord {
            keys = keys.then(KeyAction::Down { value: *key });
        }
        for key in chord.iter().rev() {
            keys = keys.then(KeyAction::Up { value: *key });
        }
        Ok(self.client.perform_actions(keys).await?)
    }

    async fn keys(&self, text: &str, pause: Duration) -> Result<(), Error> {
        let mut keys = KeyActions::new("keyboard".to_owned());
        for key in text.chars() {
            keys = keys.then(KeyAction::Down { value: key }).then(KeyAction::Up { value: key });
            if !pause.is_zero() {
                keys = keys.then(KeyAction::Pause { duration: pause });
            }
        }
        Ok(self.client.perform_actions(keys).await?)
    }

    /// Waits until what changed has been painted, and gives the window's place: x, y, width, height in pixels.
    pub async fn painted(&self) -> Result<[u32; 4], Error> {
        self.run_async("await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))", &[])
            .await?;
        let rect = self
            .run("const s = devicePixelRatio; return [screenX, screenY, innerWidth, innerHeight].map(n => Math.round(n * s))", &[])
            .await?;
        let numbers = rect.as_array().cloned().unwrap_or_default();
        let number = |index: usize| numbers.get(index).and_then(Value::as_u64).and_then(|n| u32::try_from(n).ok());
        Ok([0, 1, 2, 3].map(|index| number(index).unwrap_or(0)))
    }

    /// The window as a PNG picture.
    pub async fn picture(&self) -> Result<Vec<u8>, Error> {
        Ok(self.client.screenshot().await?)
    }

    /// Closes the window in order.
    pub async fn close(self) -> Result<(), Error> {
        Ok(self.client.close().await?)
    }
}

/// Whether the page was still moving (a new page, the keyboard coming up), so that it is worth looking again.
fn moving(error: &CmdError) -> bool {
    let CmdError::Standard(error) = error else {
        return false;
    };
    matches!(
        error.error,
        ErrorStatus::StaleElementReference | ErrorStatus::ElementClickIntercepted | ErrorStatus::ElementNotInteractable
    )
}
