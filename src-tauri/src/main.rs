//! The desktop application: a thin shell that opens the window of the device's face and hands commands to `desk`.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod options;
mod window;

use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser;
use desk::Desk;

fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "info".into()))
        .with_writer(std::io::stderr)
        .init();
    let options = options::Options::parse();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return refuse(&error.to_string()),
    };
    tauri::async_runtime::set(runtime.handle().clone());
    let lang = options.lang.unwrap_or_default();
    let desk = match runtime.block_on(Desk::open(options.into_config())) {
        Ok(desk) => Arc::new(desk),
        Err(error) => return refuse(&desk::explain(&error, lang)),
    };
    match run(desk) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => refuse(&error.to_string()),
    }
}

/// Says on the terminal why the application does not start.
fn refuse(reason: &str) -> ExitCode {
    tracing::error!("{reason}");
    ExitCode::FAILURE
}

fn run(desk: Arc<Desk>) -> tauri::Result<()> {
    let upkeep = Arc::clone(&desk);
    tauri::async_runtime::spawn(async move { upkeep.keep_up().await });
    tauri::Builder::default()
        .manage(Arc::clone(&desk))
        .invoke_handler(commands::handler())
        .setup(move |app| {
            window::open(app.handle(), desk.face())?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
