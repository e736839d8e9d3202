//! The one window of a face. Its label decides, through the capabilities, which commands it may call.

use desk::view::{Boot, FaceView};
use tauri::{AppHandle, WebviewUrl, WebviewWindowBuilder, Wry};

/// Opens the window of a face: a kiosk's covers the screen and cannot be closed by the visitor. What the window needs first
/// goes with it where it is known already; else the window asks.
pub fn open(app: &AppHandle<Wry>, face: FaceView, boot: Option<Boot>) -> tauri::Result<()> {
    let (label, kiosk) = match face {
        FaceView::Kiosk => ("kiosk", true),
        FaceView::Counter => ("counter", false),
        FaceView::Setup => ("setup", false),
    };
    let (width, height) = if kiosk { screen(app)? } else { (1366.0, 768.0) };
    let boot = boot.map(|boot| serde_json::to_string(&boot)).transpose()?;
    let script = boot.map(|boot| format!("window.pencereBoot={boot};")).unwrap_or_default();
    let window = WebviewWindowBuilder::new(app, label, WebviewUrl::default())
        .initialization_script(script)
        .title("Pəncərə")
        .inner_size(width, height)
        .position(0.0, 0.0)
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

/// The screen's size in logical pixels. A kiosk fills it even where no window manager makes it full screen.
fn screen(app: &AppHandle<Wry>) -> tauri::Result<(f64, f64)> {
    let size = app.primary_monitor()?.map(|monitor| monitor.size().to_logical::<f64>(monitor.scale_factor()));
    Ok(size.map_or((1366.0, 768.0), |size| (size.width, size.height)))
}

/// Only the application's own pages may be shown.
fn is_own(scheme: &str, host: Option<&str>) -> bool {
    scheme == "tauri" || (matches!(scheme, "http" | "https") && host == Some("tauri.localhost"))
}
