//! How each kind of field is answered by hand.

use serde_json::Value;

use crate::{Error, Field, Window};

impl Window {
    /// Answers one field with clicks and keys. `None` leaves it, but for what a visitor must do anyway.
    pub async fn answer(&self, field: &Field, value: Option<&Value>) -> Result<(), Error> {
        let scope = format!("[data-field='{}']", field.id);
        match field.kind.as_str() {
            "copy" | "photo" => return self.answer_copy(&scope).await,
            "signature" => return self.answer_signature(&scope).await,
            _ => {}
        }
        let Some(text) = value.map(plain) else {
            return Ok(());
        };
        match field.kind.as_str() {
            "text" | "long_text" | "phone" | "email" => {
                self.type_into(&format!("{scope} :is(input, textarea)"), &text).await
            }
            "money" => self.type_into(&format!("{scope} input"), &manats(value)).await,
            "date" | "partial_date" => self.answer_date(&scope, &text).await,
            "multi_choice" => self.answer_choices(&scope, value).await,
            "choice" | "yes_no" => self.click(&format!("{scope} [data-value='{text}']")).await,
            "lookup" => self.answer_lookup(&scope, &text).await,
            "passport" => self.answer_passport(&text).await,
            other => Err(Error::said(format!("a field of the unknown kind {other}"))),
        }
    }

    /// Day, month and year, each into its own input; a part may be missing.
    async fn answer_date(&self, scope: &str, text: &str) -> Result<(), Error> {
        let mut parts = text.splitn(3, '-');
        let (year, month, day) =
            (parts.next().unwrap_or_default(), parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        for (name, part) in [("day", day), ("month", month), ("year", year)] {
            self.type_into(&format!("{scope} [data-part='{name}']"), part).await?;
        }
        Ok(())
    }

    /// Taps each option.
    async fn answer_choices(&self, scope: &str, value: Option<&Value>) -> Result<(), Error> {
        for option in value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
            self.click(&format!("{scope} [data-value='{option}']")).await?;
            self.wait(&format!("{scope} .choice.on[data-value='{option}']")).await?;
        }
        Ok(())
    }

    /// Draws a signature with the finger and keeps it.
    async fn answer_signature(&self, scope: &str) -> Result<(), Error> {
        self.draw(&format!("{scope} canvas")).await?;
        self.click(&format!("{scope} [data-action='sign']:not([aria-disabled='true'])")).await?;
        self.wait(&format!("{scope} img")).await.map(drop)
    }

    /// Searches by the option's own words, then taps it.
    async fn answer_lookup(&self, scope: &str, value: &str) -> Result<(), Error> {
        let option = format!("{scope} [data-value='{value}']");
        let search = format!("{scope} [data-search]");
        self.click(&search).await?;
        let label = self.text(&option).await?;
        let words = label.lines().next().filter(|line| !line.is_empty()).unwrap_or(value);
        let words: String = words.chars().take(5).collect();
        self.type_into(&search, words.trim()).await?;
        self.settled(&option).await?;
        self.click(&option).await?;
        let name = label.lines().next().unwrap_or_default();
        self.until("the chosen name", async || Ok((self.value(&search).await? == name).then_some(()))).await
    }

    /// Waits until an option stands still and nothing lies over it: a person does not tap what still moves.
    async fn settled(&self, option: &str) -> Result<(), Error> {
        let place = "const e = document.querySelector(arguments[0]); if (!e) return '';\
            e.scrollIntoView({block: 'nearest', behavior: 'instant'});\
            const r = e.getBoundingClientRect(), x = r.x + r.width / 2, y = r.y + r.height / 2;\
            return e.contains(document.elementFromPoint(x, y)) ? `${r.x} ${r.y} ${r.height}` : ''";
        let (mut last, mut looks) = (Value::Null, 0);
        self.until("the option to stand still", async || {
            let now = self.run(place, &[option]).await?;
            looks = if now == last && now != "" { looks + 1 } else { 0 };
            last = now;
            Ok((looks >= 8).then_some(()))
        })
        .await
    }

    /// The scanner reads the zone; every failing check is compared by eye and confirmed.
    async fn answer_passport(&self, lines: &str) -> Result<(), Error> {
        self.scan(lines).await?;
        self.wait("[data-kind='passport'] [data-check]").await?;
        self.confirm_checks().await
    }

    /// Types the zone where nothing reads it; Enter leads through its lines and ends them.
    pub async fn type_zone(&self, lines: &str) -> Result<(), Error> {
        self.act("type-instead").await?;
        for (index, line) in lines.lines().enumerate() {
            self.type_into(&format!("[data-kind='passport'] [data-part='line-{}']", index + 1), line).await?;
        }
        self.press(&['\u{E007}']).await?;
        self.wait("[data-kind='passport'] [data-check]").await.map(drop)
    }

    /// Confirms every check digit that does not fit, as one who compared it with the passport.
    pub async fn confirm_checks(&self) -> Result<(), Error> {
        while self.has("[data-action='confirm-check']").await? {
            let before = self.count("[data-action='confirm-check']").await?;
            self.act("confirm-check").await?;
            self.until("the check's confirmation", async || {
                Ok((self.count("[data-action='confirm-check']").await? < before).then_some(()))
            })
            .await?;
        }
        Ok(())
    }

    /// Scans the paper where there is a scanner, else promises it to the counter.
    async fn answer_copy(&self, scope: &str) -> Result<(), Error> {
        let (capture, counter) =
            (format!("{scope} [data-action='capture']"), format!("{scope} [data-action='show-at-counter']"));
        if self.has(&capture).await? {
            self.click(&capture).await?;
            self.wait(&format!("{scope} img")).await?;
        } else if self.has(&counter).await? {
            self.click(&counter).await?;
        }
        Ok(())
    }
}

/// An amount as a person types it: a number in the file is in qəpik.
fn manats(value: Option<&Value>) -> String {
    match value.and_then(Value::as_i64) {
        Some(qepik) => format!("{},{:02}", qepik / 100, qepik % 100),
        None => value.map(plain).unwrap_or_default(),
    }
}

/// The text of an answer as `pencere check` writes it.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
