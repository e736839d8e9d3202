//! Declares every command, so that a window may call only what its capability names.

const COMMANDS: &[&str] = &[
    "boot",
    "enrol",
    "sync_state",
    "unused",
    "home",
    "search_services",
    "service",
    "deadline",
    "print_leaflet",
    "start",
    "set_language",
    "answer",
    "next_page",
    "back",
    "go_to",
    "scan",
    "capture",
    "show_at_counter",
    "clear_copy",
    "sign",
    "remove_row",
    "submit",
    "done",
    "print_state",
    "print_again",
    "print_answer",
    "finish",
    "discard",
    "resume",
    "sign_in",
    "sign_out",
    "cases",
    "open_case",
    "scan_receipt",
    "mark_compared",
    "edit_answer",
    "save_correction",
    "drop_correction",
    "decide",
    "outbox",
    "outbox_retry",
    "outbox_retry_all",
    "outbox_hand_over",
    "sticks",
    "save_to_stick",
    "read_answers",
    "guide",
    "calculate",
    "print_form",
    "read_scan",
    "verify_receipt",
    "printers",
    "save_printer",
    "remove_printer",
    "test_printer",
    "answer_print",
];

fn main() {
    // The pages are embedded: new ones make a new program.
    println!("cargo::rerun-if-changed=../ui/dist");
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo::error={error:#}");
    }
}
