//! The one window of a face. Its label decides, through the capabilities, which commands it may call.

use desk::view::FaceView;
use tauri::{AppHandle, WebviewUrl, WebviewWindowBuilder, Wry};

/// Opens the window of a face: a kiosk's covers the screen and cannot be closed by the visitor.
pub fn open(app: &AppHandle<Wry>, face: FaceView) -> tauri::Result<()> {
    let (label, kiosk) = match face {
        FaceView::Kiosk => ("kiosk", true),
        FaceView::Counter => ("counter", false),
        FaceView::Setup => ("setup", false),
    };
    let window = WebviewWindowBuilder::new(app, label, WebviewUrl::default())
        .title("Pəncərə")
        .inner_size(1366.0, 768.0)
        .min_inner_size(1024.0, 700.0)
        .fullscreen(kiosk)
        .maximized(!kiosk)
        .decorations(!kiosk)
        .closable(!kiosk)
        .zoom_hotkeys_enabled(false)
        .disable_drag_drop_handler()
        .on_navigation(|url| is_own(url.scheme(), url.host_str()))
        .on_new_window(|_, _| tauri::webview::NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    window.set_focus()
}

/// Only the application's own pages may be shown.
fn is_own(scheme: &str, host: Option<&str>) -> bool {
    scheme == "tauri" || (matches!(scheme, "http" | "https") && host == Some("tauri.localhost"))
}
