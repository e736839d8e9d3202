//! Every command, one line each. Which window may call which stands in `capabilities/`.

use desk::view::{
    Boot, CalculationView, CasePrints, CaseRow, CaseView, DeadlineView, DoneView, Failure, FormView, GuideView,
    HandOverView, Home, IntentView, OfficerView, OutboxView, PaperFacts, PrintView, PrintersView, ProofView,
    ResumeView, ScanView, ServiceView, StickReport, StickView, SyncView,
};
use desk::{Desk, DeskError};
use domain::answer::{Answers, Value};
use domain::lang::Lang;
use tauri::ipc::Invoke;
use tauri::{AppHandle, State, Wry};

use crate::gate::Gate;

type Answer<T> = Result<T, Failure>;
type Shared<'a> = State<'a, Gate>;

/// The error as the screen gets it: a code and its sentence.
fn say<T>(desk: &Desk, result: Result<T, DeskError>) -> Answer<T> {
    result.map_err(|error| desk.failure(&error))
}

macro_rules! commands {
    ($($name:ident($($arg:ident: $type:ty),*) -> $out:ty;)+) => {
        $(
            #[tauri::command(rename_all = "camelCase")]
            async fn $name(gate: Shared<'_>, $($arg: $type),*) -> Answer<$out> {
                let desk = gate.desk().await;
                say(desk, desk.$name($($arg),*).await)
            }
        )+

        /// The handler of all commands.
        pub fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![enrol, unused, $($name),+]
        }
    };
}

commands! {
    boot() -> Boot;
    sync_state(lang: Lang) -> SyncView;
    reader_scan() -> Option<String>;
    home(lang: Lang) -> Home;
    search_services(lang: Lang, query: String) -> Vec<IntentView>;
    service(service: String, lang: Lang) -> ServiceView;
    print_leaflet(service: String, lang: Lang) -> String;
    deadline(service: String, lang: Lang, date: String, country: String) -> DeadlineView;
    start(service: String, lang: Lang) -> FormView;
    set_language(draft: String, lang: Lang) -> FormView;
    answer(draft: String, field: String, value: Value) -> FormView;
    next_page(draft: String) -> FormView;
    back(draft: String) -> FormView;
    go_to(draft: String, page: String) -> FormView;
    scan(draft: String, text: String) -> FormView;
    capture(draft: String, field: String) -> FormView;
    show_at_counter(draft: String, field: String) -> FormView;
    clear_copy(draft: String, field: String) -> FormView;
    sign(draft: String, field: String, picture: String) -> FormView;
    remove_row(draft: String, page: String) -> FormView;
    submit(draft: String, declared: bool) -> DoneView;
    done(application: String, lang: Lang) -> DoneView;
    print_state(application: String, lang: Lang) -> PrintView;
    print_again(application: String, lang: Lang) -> PrintView;
    print_answer(application: String, answer: String, lang: Lang) -> PrintView;
    finish() -> ();
    discard(draft: String) -> ();
    resume(birth_date: String, lang: Lang) -> ResumeView;
    sign_in(login: String, password: String, lang: Lang) -> OfficerView;
    sign_out() -> ();
    cases(query: String, lang: Lang) -> Vec<CaseRow>;
    open_case(id: String, lang: Lang) -> CaseView;
    scan_receipt(text: String, lang: Lang) -> CaseView;
    mark_compared(id: String, lang: Lang) -> CaseView;
    edit_answer(id: String, field: String, value: Value, lang: Lang) -> CaseView;
    save_correction(id: String, lang: Lang) -> CaseView;
    drop_correction(id: String, lang: Lang) -> CaseView;
    decide(id: String, decision: String, reasons: Vec<String>, note: String, lang: Lang) -> CaseView;
    outbox(lang: Lang) -> OutboxView;
    outbox_retry(id: String, lang: Lang) -> OutboxView;
    outbox_retry_all(lang: Lang) -> OutboxView;
    outbox_hand_over(id: String, lang: Lang) -> HandOverView;
    sticks(lang: Lang) -> Vec<StickView>;
    save_to_stick(stick: String, lang: Lang) -> StickReport;
    read_answers(stick: String, lang: Lang) -> StickReport;
    guide(lang: Lang) -> GuideView;
    calculate(service: String, answers: Answers, lang: Lang) -> CalculationView;
    print_form(id: String) -> String;
    read_scan(text: String, lang: Lang) -> ScanView;
    verify_receipt(text: String, paper: Option<PaperFacts>, lang: Lang) -> ProofView;
    printers(lang: Lang) -> PrintersView;
    save_printer(name: String, address: String, receipts: bool, papers: bool, lang: Lang) -> PrintersView;
    remove_printer(name: String, lang: Lang) -> PrintersView;
    test_printer(name: String, lang: Lang) -> String;
    answer_print(id: String, answer: String, lang: Lang) -> PrintersView;
    case_prints(id: String, lang: Lang) -> CasePrints;
    reprint(id: String, lang: Lang) -> CasePrints;
    answer_reprint(id: String, print: String, answer: String, lang: Lang) -> CasePrints;
    print_notice(id: String, lang: Lang) -> CasePrints;
}

/// A window that nobody uses says so; the program may start anew then.
#[tauri::command(rename_all = "camelCase")]
async fn unused(app: AppHandle, gate: Shared<'_>, seconds: u32) -> Answer<()> {
    let desk = gate.desk().await;
    if say(desk, desk.unused(seconds).await)? {
        app.request_restart();
    }
    Ok(())
}

/// Enrols this device and opens the window of its face.
#[tauri::command(rename_all = "camelCase")]
async fn enrol(
    app: AppHandle,
    gate: Shared<'_>,
    window: tauri::WebviewWindow,
    server: String,
    code: String,
) -> Answer<Boot> {
    let desk = gate.desk().await;
    let boot = say(desk, desk.enrol(server, code).await)?;
    if crate::window::open(&app, desk.face(), Some(boot.clone())).is_ok() {
        let _closed = window.destroy();
    }
    Ok(boot)
}
