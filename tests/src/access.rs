//! Accessibility of the screen as it stands, by axe-core with all rules and the target size.

use std::fs;

use serde_json::Value;
use xtask::root;

use crate::{Error, Window};

/// One finding of axe-core.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The rule's id, such as `color-contrast`.
    pub rule: String,
    /// The elements, as selectors.
    pub targets: Vec<String>,
    pub help: String,
}

impl Window {
    /// What axe-core finds wrong on the screen.
    pub async fn violations(&self) -> Result<Vec<Violation>, Error> {
        if self.run("return typeof window.axe", &[]).await? != "object" {
            let source = root().join("ui/node_modules/axe-core/axe.min.js");
            let source = fs::read_to_string(source).map_err(Error::io("reading axe-core"))?;
            self.run(&source, &[]).await?;
        }
        // What still moves has neither its place nor its colours.
        let script = "const still = Promise.all(document.getAnimations().map(a => a.finished.catch(() => null)));\
            await Promise.race([still, new Promise(done => setTimeout(done, 800))]);\
            const r = await axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });\
            return r.violations.map(v => ({ rule: v.id, help: v.help, targets: v.nodes.map(n => n.target.join(' ') + ' ' + n.html.slice(0, 160)) }))";
        let answer = self.run_async(script, &[]).await?;
        let Some(list) = answer.get("ok").and_then(Value::as_array) else {
            return Err(Error::said(format!("axe-core failed: {answer}")));
        };
        Ok(list.iter().map(violation).collect())
    }
}

fn violation(value: &Value) -> Violation {
    let text = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let targets = value.get("targets").and_then(Value::as_array).cloned().unwrap_or_default();
    let targets = targets.into_iter().filter_map(|target| target.as_str().map(str::to_owned)).collect();
    Violation { rule: text("rule"), help: text("help"), targets }
}
