//! What each window of the application may call.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{Error, root};

/// The names of the commands that a window may call, by `src-tauri/capabilities/WINDOW.json`.
pub fn permitted(window: &str) -> Result<BTreeSet<String>, Error> {
    let path = root().join("src-tauri/capabilities").join(format!("{window}.json"));
    let named = || path.display().to_string();
    let text = std::fs::read_to_string(&path).map_err(Error::io(named()))?;
    let file: Value = serde_json::from_str(&text).map_err(|error| Error::said(format!("{}: {error}", named())))?;
    let permissions = file["permissions"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let command = |permission: &str| {
        let command = permission.strip_prefix("allow-").map(|name| name.replace('-', "_"));
        command.ok_or_else(|| Error::said(format!("{}: {permission} allows no command", named())))
    };
    permissions.map(command).collect()
}
