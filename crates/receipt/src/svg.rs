//! A page as an SVG document, for the screen: the same operations, the same coordinates.

use std::fmt::Write as _;

use crate::draw::{Draw, ModuleRun, Page, Run, round};
use crate::font::Face;

/// The document; `title` is what is read out for it.
pub fn write(page: &Page, title: &str) -> String {
    let (width, height) = (round(page.width), round(page.height));
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
         font-family=\"&quot;Noto Sans&quot;, sans-serif\" style=\"font-kerning:none\">\
         <title>{}</title><rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>",
        escape(title)
    );
    for op in &page.ops {
        draw(&mut out, op);
    }
    out.push_str("</svg>");
    out
}

/// A QR code alone, with its quiet zone, as an SVG document.
pub fn qr(side: u16, runs: &[ModuleRun], alt: &str) -> String {
    let edge = side + 8;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {edge} {edge}\" role=\"img\" shape-rendering=\"crispEdges\">\
         <title>{}</title><rect width=\"{edge}\" height=\"{edge}\" fill=\"#fff\"/>\
         <path transform=\"translate(4 4)\" d=\"{}\"/></svg>",
        escape(alt),
        modules(runs)
    )
}

fn draw(out: &mut String, op: &Draw) {
    // Writing to a String cannot fail.
    let _ = match op {
        Draw::Text(run) => text(out, run),
        Draw::Rect { x, y, width, height, grey } => {
            let [x, y, width, height] = [x, y, width, height].map(|value| round(*value));
            write!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{}\"/>", colour(*grey))
        }
        Draw::Frame { x, y, width, height, radius, line } => {
            let [x, y, width, height] = [x, y, width, height].map(|value| round(*value));
            write!(
                out,
                "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{radius}\" fill=\"none\" \
                 stroke=\"#000\" stroke-width=\"{line}\"/>"
            )
        }
        Draw::Qr { x, y, module, runs } => write!(
            out,
            "<path shape-rendering=\"crispEdges\" transform=\"translate({} {}) scale({module})\" d=\"{}\"/>",
            round(*x),
            round(*y),
            modules(runs)
        ),
        Draw::Watermark { x, y, size, degrees, grey, text } => {
            let [x, y, size, degrees] = [x, y, size, degrees].map(|value| round(*value));
            write!(
                out,
                "<text aria-hidden=\"true\" transform=\"translate({x} {y}) rotate(-{degrees})\" font-size=\"{size}\" \
                 font-weight=\"700\" fill=\"{}\">{}</text>",
                colour(*grey),
                escape(text)
            )
        }
        Draw::Row | Draw::Cell { .. } | Draw::Begin { .. } | Draw::End => Ok(()),
    };
}

fn text(out: &mut String, run: &Run) -> std::fmt::Result {
    if run.text.is_empty() {
        return Ok(());
    }
    let (x, y, width) = (round(run.x), round(run.baseline), round(run.width));
    write!(out, "<text x=\"{x}\" y=\"{y}\" font-size=\"{}\" textLength=\"{width}\" lang=\"{}\"", run.size, run.lang)?;
    if run.face == Face::Bold {
        out.push_str(" font-weight=\"700\"");
    }
    if run.grey > 0.0 {
        write!(out, " fill=\"{}\"", colour(run.grey))?;
    }
    write!(out, ">{}</text>", escape(&run.text))
}

fn modules(runs: &[ModuleRun]) -> String {
    let mut path = String::with_capacity(runs.len() * 14);
    for run in runs {
        let _ = write!(path, "M{} {}h{}v1h-{}z", run.column, run.row, run.length, run.length);
    }
    path
}

fn colour(grey: f32) -> String {
    let level = (grey.clamp(0.0, 1.0) * 255.0).round() as u8;
    format!("#{level:02x}{level:02x}{level:02x}")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
