//! The desk behind the commands: a window may open before it, but no command is answered before it is open.

use std::sync::Arc;

use desk::{Desk, DeskError, Opening};
use domain::lang::Lang;
use tauri::{AppHandle, Manager as _, Wry};
use tokio::sync::SetOnce;

/// Where every command waits for the desk.
#[derive(Default)]
pub struct Gate {
    desk: SetOnce<Arc<Desk>>,
}

impl Gate {
    /// The open desk; waits for it.
    pub async fn desk(&self) -> &Arc<Desk> {
        self.desk.wait().await
    }
}

/// Opens the desk behind the window. If that fails the reason is said and the application ends; no command was answered.
pub async fn open(app: AppHandle<Wry>, opening: Opening, lang: Lang) {
    match opening.finish().await {
        Ok(desk) => {
            let desk = Arc::new(desk);
            // Nobody else sets it.
            let _first = app.state::<Gate>().desk.set(Arc::clone(&desk));
            desk.keep_up().await;
        }
        Err(error) => refuse(&app, &error, lang),
    }
}

fn refuse(app: &AppHandle<Wry>, error: &DeskError, lang: Lang) {
    tracing::error!("{}", desk::explain(error, lang));
    app.exit(1);
}
