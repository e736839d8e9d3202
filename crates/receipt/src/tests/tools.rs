//! What other programs make of the files: qpdf, poppler and zbar, which the tests need.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::*;
use crate::{Rendered, render_a4, render_thermal};

pub struct File {
    _folder: tempfile::TempDir,
    pub path: PathBuf,
}

pub fn file(receipt: &Rendered) -> File {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("receipt.pdf");
    std::fs::write(&path, &receipt.pdf).unwrap();
    File { _folder: folder, path }
}

/// The standard output; fails when the tool is missing or complains.
pub fn run(tool: &str, args: &[&str], file: &Path) -> String {
    let output = Command::new(tool).args(args).arg(file).output().unwrap_or_else(|error| panic!("{tool}: {error}"));
    assert!(
        output.status.success(),
        "{tool}: {}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// As it looks.
pub fn text(path: &Path) -> String {
    text_by(path, "-layout")
}

/// In the order in which it stands in the file.
pub fn text_in_order(path: &Path) -> String {
    text_by(path, "-raw")
}

fn text_by(path: &Path, order: &str) -> String {
    let output = Command::new("pdftotext").args([order, "-enc", "UTF-8"]).arg(path).arg("-").output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

fn all() -> impl Iterator<Item = Rendered> {
    Lang::ALL
        .into_iter()
        .flat_map(|lang| {
            let (usual, long) = (facts(lang), long_facts(lang));
            let specimen = Facts { kind: Kind::Specimen, ..facts(lang) };
            [&usual, &long, &specimen]
                .map(|facts| [render_a4(facts, i18n()).unwrap(), render_thermal(facts, i18n()).unwrap()])
        })
        .flatten()
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
    for line in ["Квитанция BAK01-K7-000123-H", "Государственная миграционная служба Азербайджанской Республики"]
    {
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
    let [copy, next] = [1, 2].map(|number| Facts { kind: Kind::numbered(number), ..facts(Lang::Az) });
    assert_eq!(id(&original), id(&facts(Lang::Az)));
    assert_ne!(id(&original), id(&other));
    assert_ne!(id(&original), id(&copy));
    assert_ne!(id(&copy), id(&next));
}

#[test]
fn the_number_of_a_copy_is_read_from_the_file() {
    for (lang, mark) in [(Lang::Az, "SURƏT№12"), (Lang::En, "COPYNo.12"), (Lang::Ru, "КОПИЯ№12")] {
        let copy = Facts { kind: Kind::numbered(12), ..facts(lang) };
        for receipt in [render_a4(&copy, i18n()).unwrap(), render_thermal(&copy, i18n()).unwrap()] {
            let words: String = text(&file(&receipt).path).split_whitespace().collect();
            assert!(words.contains(mark) && words.contains("SURƏT№12"), "{words}");
        }
    }
}

/// Kiosk rule 10: text extracted from the PDF has the right letters.
#[test]
fn every_letter_can_be_copied() {
    let letters = "Əliyeva Günəş İsmayıl qızı ₼ Ёлкина";
    let alphabet = [
        "AaBbCcÇçDdEeƏəFfGgĞğHhXx",
        "IıİiJjKkQqLlMmNnOoÖöPp",
        "RrSsŞşTtUuÜüVvYyZzWw",
        "АаБбВвГгДдЕеЁёЖжЗзИи",
        "ЙйКкЛлМмНнОоПпРрСсТт",
        "УуФфХхЦцЧчШшЩщЪъЫыЬь",
        "ЭэЮюЯя",
        "0123456789№«»“”’–—…₼",
    ];
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

/// The first page as a picture.
pub fn drawn(receipt: &Rendered, dpi: &str, format: &str, depth: &str) -> (File, PathBuf) {
    let file = file(receipt);
    let stem = file.path.with_extension("");
    let status =
        Command::new("pdftoppm").args(["-r", dpi, format, depth, "-singlefile"]).arg(&file.path).arg(&stem).status();
    assert!(status.unwrap().success());
    let path = stem.with_extension(if format == "-png" { "png" } else { "jpg" });
    (file, path)
}

pub fn scanned(picture: &Path) -> String {
    run("zbarimg", &["-q", "--raw"], picture).trim().to_owned()
}

#[test]
fn a_phone_reads_the_code_at_150_dpi() {
    for lang in Lang::ALL {
        for facts in [long_facts(lang), Facts { kind: Kind::Specimen, ..facts(lang) }] {
            let (_a4, a4) = drawn(&render_a4(&facts, i18n()).unwrap(), "150", "-png", "-gray");
            let (_slip, slip) = drawn(&render_thermal(&facts, i18n()).unwrap(), "203", "-png", "-gray");
            assert_eq!([scanned(&a4), scanned(&slip)], [facts.qr.as_str(), facts.qr.as_str()]);
        }
    }
}

/// Kiosk rule 11: the slip's code survives a 203-dpi head, a fade of a tenth and one fold.
#[test]
fn the_code_survives_fading_and_a_fold() {
    let facts = facts(Lang::Ru);
    let (_file, path) = drawn(&render_thermal(&facts, i18n()).unwrap(), "203", "-png", "-gray");
    let mut picture = image::open(&path).unwrap().to_luma8();
    let content = crate::content::Content::of(&facts, i18n()).unwrap();
    let page = &crate::layout::thermal(&content).unwrap()[0];
    let middle = page.ops.iter().find_map(|op| match op {
        crate::draw::Draw::Qr { y, module, .. } => Some(y + module * 28.0),
        _ => None,
    });
    let fold = (middle.unwrap() / 72.0 * 203.0) as u32;
    for (_, y, pixel) in picture.enumerate_pixels_mut() {
        let faded = 26 + u32::from(pixel.0[0]) * 9 / 10;
        pixel.0[0] = if y.abs_diff(fold) < 2 { 230 } else { u8::try_from(faded).unwrap_or(255) };
    }
    picture.save(&path).unwrap();
    assert_eq!(scanned(&path), facts.qr);
    let bytes = std::fs::read(&path).unwrap();
    assert!(crate::verify::verify_file(&bytes, &keys()).genuine);
}

#[test]
fn pictures_of_receipts_are_judged_too() {
    let facts = facts(Lang::Az);
    for (format, dpi) in [("-png", "96"), ("-jpeg", "150"), ("-jpeg", "400")] {
        let (_file, path) = drawn(&render_a4(&facts, i18n()).unwrap(), dpi, format, "-gray");
        let verdict = crate::verify::verify_file(&std::fs::read(&path).unwrap(), &keys());
        assert!(verdict.genuine, "{format} {dpi}: {verdict:?}");
    }
}
