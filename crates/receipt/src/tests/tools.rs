//! What other programs make of the files: qpdf, poppler and zbar, which the tests need.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::*;
use crate::{Rendered, render_a4, render_thermal};

struct File {
    _folder: tempfile::TempDir,
    path: PathBuf,
}

fn file(receipt: &Rendered) -> File {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("receipt.pdf");
    std::fs::write(&path, &receipt.pdf).unwrap();
    File { _folder: folder, path }
}

/// The standard output; fails when the tool is missing or complains.
fn run(tool: &str, args: &[&str], file: &Path) -> String {
    let output = Command::new(tool).args(args).arg(file).output().unwrap_or_else(|error| panic!("{tool}: {error}"));
    assert!(output.status.success(), "{tool}: {}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn text(path: &Path) -> String {
    let output = Command::new("pdftotext").args(["-layout", "-enc", "UTF-8"]).arg(path).arg("-").output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

fn all() -> impl Iterator<Item = Rendered> {
    Lang::ALL.into_iter().flat_map(|lang| {
        let (usual, long) = (facts(lang), long_facts(lang));
        let specimen = Facts { kind: Kind::Specimen, ..facts(lang) };
        [&usual, &long, &specimen].map(|facts| [render_a4(facts, i18n()).unwrap(), render_thermal(facts, i18n()).unwrap()])
    }).flatten()
}

#[test]
fn qpdf_finds_nothing_wrong() {
    for receipt in all() {
        let said = run("qpdf", &["--check"], &file(&receipt).path);
        assert!(said.contains("No syntax or stream encoding errors"), "{said}");
    }
}

#[test]
fn fonts_are_embedded_subset_and_mapped_to_unicode() {
    for receipt in all() {
        let fonts = run("pdffonts", &[], &file(&receipt).path);
        let rows: Vec<&str> = fonts.lines().skip(2).collect();
        assert_eq!(rows.len(), 2, "{fonts}");
        for row in rows {
            let columns: Vec<&str> = row.split_whitespace().rev().collect();
            assert_eq!(columns[2..5], ["yes", "yes", "yes"], "{row}");
            assert!(row.starts_with("PENREG+NotoSans") || row.starts_with("PENBLD+NotoSans"), "{row}");
        }
    }
}

#[test]
fn the_file_says_what_it_is() {
    let info = run("pdfinfo", &[], &file(&render_a4(&facts(Lang::Ru), i18n()).unwrap()).path);
    for line in ["Расписка BAK01-K7-000123-H", "Государственная миграционная служба Азербайджанской Республики"] {
        assert!(info.contains(line), "{info}");
    }
    assert!(info.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")), "{info}");
    assert!(info.contains("A4") && !info.contains("PDF subtype"), "{info}");
    let dates = run("pdfinfo", &["-rawdates"], &file(&render_a4(&facts(Lang::Ru), i18n()).unwrap()).path);
    assert!(dates.contains("D:20261122140930+04'00'"), "{dates}");
}

#[test]
fn each_print_has_its_own_id_and_no_mark_of_pdf_x() {
    let id = |facts: &Facts| {
        let file = file(&render_a4(facts, i18n()).unwrap());
        let trailer = run("qpdf", &["--show-object=trailer"], &file.path);
        assert!(!run("qpdf", &["--json"], &file.path).contains("GTS_PDFX"));
        trailer[trailer.find("/ID").unwrap()..].to_owned()
    };
    let (original, mut other) = (facts(Lang::Az), facts(Lang::Az));
    other.token = [1; 16];
    let copy = Facts { kind: Kind::Copy, ..facts(Lang::Az) };
    assert_eq!(id(&original), id(&facts(Lang::Az)));
    assert_ne!(id(&original), id(&other));
    assert_ne!(id(&original), id(&copy));
}

/// Kiosk rule 10: text extracted from the PDF has the right letters.
#[test]
fn every_letter_can_be_copied() {
    let letters = "Əliyeva Günəş İsmayıl qızı ₼ Ёлкина";
    let alphabet = ["AaBbCcÇçDdEeƏəFfGgĞğHhXx", "IıİiJjKkQqLlMmNnOoÖöPp", "RrSsŞşTtUuÜüVvYyZzWw", "АаБбВвГгДдЕеЁёЖжЗзИи", "ЙйКкЛлМмНнОоПпРрСсТт", "УуФфХхЦцЧчШшЩщЪъЫыЬь", "ЭэЮюЯя", "0123456789№«»“”’–—…₼"];
    for lang in Lang::ALL {
        let mut facts = facts(lang);
        facts.applicant.latin = letters.into();
        facts.applicant.native = Some(alphabet.join(" "));
        for receipt in [render_a4(&facts, i18n()).unwrap(), render_thermal(&facts, i18n()).unwrap()] {
            let words = text(&file(&receipt).path);
            let flat = words.split_whitespace().collect::<Vec<_>>().join(" ");
            for part in letters.split(' ').chain(alphabet) {
                assert!(flat.contains(part), "{part} in {flat}");
            }
        }
    }
}

#[test]
fn a_phone_reads_the_code_at_150_dpi() {
    for lang in Lang::ALL {
        let facts = long_facts(lang);
        for (receipt, dpi) in [(render_a4(&facts, i18n()).unwrap(), "150"), (render_thermal(&facts, i18n()).unwrap(), "203")] {
            let file = file(&receipt);
            let picture = file.path.with_extension("");
            let drawn = Command::new("pdftoppm").args(["-r", dpi, "-png", "-singlefile"]).arg(&file.path).arg(&picture).status();
            assert!(drawn.unwrap().success());
            let read = run("zbarimg", &["-q", "--raw"], &picture.with_extension("png"));
            assert_eq!(read.trim(), facts.qr);
        }
    }
}

#[test]
fn a_specimens_marks_do_not_hide_the_code() {
    let facts = Facts { kind: Kind::Specimen, ..facts(Lang::Ru) };
    let file = file(&render_a4(&facts, i18n()).unwrap());
    let picture = file.path.with_extension("");
    assert!(Command::new("pdftoppm").args(["-r", "150", "-png", "-singlefile"]).arg(&file.path).arg(&picture).status().unwrap().success());
    assert_eq!(run("zbarimg", &["-q", "--raw"], &picture.with_extension("png")).trim(), facts.qr);
}
#[test]
fn zz_dump() {
    let Ok(dir) = std::env::var("B_DUMP") else { return };
    for lang in Lang::ALL {
        let spec = Facts { kind: Kind::Specimen, ..facts(lang) };
        for (name, f) in [("usual", facts(lang)), ("full", full_facts(lang)), ("long", long_facts(lang)), ("spec", spec)] {
            for (fmt, r) in [("a4", render_a4(&f, i18n()).unwrap()), ("th", render_thermal(&f, i18n()).unwrap())] {
                println!("{lang} {name} {fmt} {} bytes {} pages", r.pdf.len(), r.pages);
                std::fs::write(format!("{dir}/{name}-{lang}-{fmt}.pdf"), &r.pdf).unwrap();
                std::fs::write(format!("{dir}/{name}-{lang}-{fmt}.svg"), &r.svg).unwrap();
            }
        }
    }
}
