use super::samples::{FORMATS, all, samples, usual};
use super::*;
#[test]
fn dump() {
    let out = std::path::Path::new("/tmp/w/h-docs-out");
    std::fs::create_dir_all(out).unwrap();
    let n = samples(&usual(), facts).len();
    for (i, s) in all().into_iter().enumerate() {
        let kind = if i < n { "usual" } else { "long" };
        std::fs::write(out.join(format!("{kind} {}.pdf", s.name).replace(' ', "-")), &s.rendered.pdf).unwrap();
    }
    for lang in Lang::ALL {
        for format in FORMATS {
            std::fs::write(
                out.join(format!("receipt-{format:?}-{lang}.pdf")),
                crate::render(&full_facts(lang), format, i18n()).unwrap().pdf,
            )
            .unwrap();
        }
    }
    for (name, pdf) in super::sheets::files() {
        std::fs::write(out.join(format!("{name}.pdf").replace(' ', "-")), &pdf).unwrap();
    }
}
