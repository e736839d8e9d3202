//! The desktop application: a thin shell that opens the window of the device's face and hands commands to `desk`.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
#[cfg(target_os = "linux")]
mod engine;
mod gate;
mod options;
mod window;

use std::process::ExitCode;

use clap::Parser;
use desk::Opening;
use domain::lang::Lang;
use tauri::{App, Wry};
use tokio::runtime::Runtime;

fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "info".into()))
        .with_writer(std::io::stderr)
        .init();
    #[cfg(target_os = "linux")]
    engine::prepare();
    let options = options::Options::parse();
    let runtime = match Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return refuse(&error.to_string()),
    };
    tauri::async_runtime::set(runtime.handle().clone());
    let lang = options.lang.unwrap_or_default();
    // The store opens while the window system starts; its services and words are read while the window opens.
    let opening = runtime.spawn(Opening::begin(options.into_config()));
    let app = match build() {
        Ok(app) => app,
        Err(error) => return refuse(&error.to_string()),
    };
    match runtime.block_on(opening) {
        Ok(Ok(opening)) => run(app, &runtime, opening, lang),
        Ok(Err(error)) => refuse(&desk::explain(&error, lang)),
        Err(error) => refuse(&error.to_string()),
    }
}

/// Says on the terminal why the application does not start.
fn refuse(reason: &str) -> ExitCode {
    tracing::error!("{reason}");
    ExitCode::FAILURE
}

fn build() -> tauri::Result<App<Wry>> {
    tauri::Builder::default()
        .manage(gate::Gate::default())
        .invoke_handler(commands::handler())
        .build(tauri::generate_context!())
}

fn run(app: App<Wry>, runtime: &Runtime, opening: Opening, lang: Lang) -> ExitCode {
    if let Err(error) = window::open(app.handle(), opening.face(), opening.boot()) {
        return refuse(&error.to_string());
    }
    runtime.spawn(gate::open(app.handle().clone(), opening, lang));
    app.run(|_, _| {});
    ExitCode::SUCCESS
}
