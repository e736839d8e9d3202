//! The `pencere` command: the rules of the forms at the terminal, and the centre with its administration.
//!
//! Prints for people by default and JSON with `--json`. Exit codes: 0 done and good, 1 done but something is wrong
//! (invalid answers, a failing check digit, not genuine), 2 could not be done.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod answers;
mod audit;
mod bundles;
mod catalogues;
mod centre;
mod deadline;
mod documents;
mod fleet;
mod gaps;
mod input;
mod outbox;
mod output;
mod paper;
mod printers;
mod refused;
mod services;
mod sheets;
mod verify;
mod zone;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use output::{Failure, Out};

/// Services, forms, receipts and the centre of Pəncərə.
#[derive(Debug, Parser)]
#[command(name = "pencere", version)]
struct Cli {
    /// Print JSON for programs.
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// The catalogue; one service; the JSON Schema of its answers.
    Services(services::Services),
    /// Validate a file of answers: what is wrong, field by field.
    Check(answers::Check),
    /// Read machine-readable zones and verify every check digit.
    Mrz(zone::Zones),
    /// Compute a deadline of the law.
    Deadline(deadline::Deadline),
    /// The receipt as the kiosk prints it, marked SPECIMEN and signed by a throw-away key.
    Receipt(paper::MakeReceipt),
    /// The filled-in application form, marked SPECIMEN.
    Form(sheets::Form),
    /// The leaflet "what you need" to take home.
    Leaflet(sheets::MakeLeaflet),
    /// Whether a code, a QR code or a receipt is genuine.
    Verify(verify::Verify),
    /// What a device has not delivered yet: list, try again, hand to a person.
    Outbox(outbox::Outbox),
    /// The printers of a device: find, name, try, forget.
    Printers(printers::Printers),
    /// Audit chains of a device or of the centre.
    #[command(subcommand)]
    Audit(audit::Audit),
    /// The central server.
    Serve(centre::Serve),
    /// Devices of the centre: enrol, list, revoke, gaps.
    #[command(subcommand)]
    Device(centre::Device),
    /// Refused packets of the centre: list, show, settle.
    #[command(subcommand)]
    Refused(refused::Refused),
    /// Staff of the centre.
    #[command(subcommand)]
    Staff(centre::Staff),
    /// Catalogues of the centre: publish, list.
    #[command(subcommand)]
    Catalogue(catalogues::Catalogues),
    /// Break a fleet of devices and its centre in every way and count what is lost.
    Fleet(fleet::Fleet),
    /// A device of the fleet.
    #[command(hide = true)]
    FleetDevice(fleet::FleetDevice),
    /// Bundles on USB sticks: export, import, acknowledge, show.
    #[command(subcommand)]
    Bundle(bundles::Bundles),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "warn".into()))
        .with_writer(std::io::stderr)
        .init();
    let out = Out { json: cli.json };
    let result = match cli.command {
        Command::Services(command) => command.run(out),
        Command::Check(command) => command.run(out),
        Command::Mrz(command) => command.run(out),
        Command::Deadline(command) => command.run(out),
        Command::Receipt(command) => command.run(out),
        Command::Form(command) => command.run(out),
        Command::Leaflet(command) => command.run(out),
        Command::Verify(command) => command.run(out),
        Command::Outbox(command) => block_on(command.run(out)),
        Command::Printers(command) => block_on(command.run(out)),
        Command::Audit(command) => block_on(command.run(out)),
        Command::Serve(command) => block_on(command.run(out)),
        Command::Device(command) => block_on(command.run(out)),
        Command::Refused(command) => block_on(command.run(out)),
        Command::Staff(command) => block_on(command.run(out)),
        Command::Catalogue(command) => block_on(command.run(out)),
        Command::Fleet(command) => block_on(command.run(out)),
        Command::FleetDevice(command) => block_on(command.run(out)),
        Command::Bundle(command) => block_on(command.run(out)),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(failure) => {
            output::complain(&failure, out);
            ExitCode::from(2)
        }
    }
}

fn block_on<T>(future: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Runtime::new().map_err(|error| Failure::other(error.to_string()))?;
    runtime.block_on(future)
}
