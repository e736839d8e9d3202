//! Pages, sizes and the picture on the screen.

use super::*;
use crate::{render_a4, render_thermal};

#[test]
fn a_usual_receipt_is_one_page_of_at_most_36_kilobytes() {
    for lang in Lang::ALL {
        for facts in [facts(lang), full_facts(lang), Facts { kind: Kind::Specimen, ..full_facts(lang) }] {
            let a4 = render_a4(&facts, i18n()).unwrap();
            let thermal = render_thermal(&facts, i18n()).unwrap();
            assert_eq!((a4.pages, thermal.pages), (1, 1), "{lang}");
            assert!(a4.pdf.len() <= 36 * 1024, "{lang}: {}", a4.pdf.len());
            assert!(thermal.pdf.len() <= 36 * 1024, "{lang}: {}", thermal.pdf.len());
        }
    }
}

#[test]
fn what_does_not_fit_goes_to_a_second_page() {
    let mut facts = long_facts(Lang::Ru);
    facts.attachments = vec![Message::new("reg-copy-entry-page"); 30];
    facts.next_steps = vec![Message::new("reg-next-move"); 12];
    let receipt = render_a4(&facts, i18n()).unwrap();
    assert!(receipt.pages >= 2, "{}", receipt.pages);
    assert_eq!(render_thermal(&facts, i18n()).unwrap().pages, 1);
}

#[test]
fn the_screen_shows_the_same_page_safely() {
    let mut facts = facts(Lang::En);
    facts.applicant.native = Some("O'Brien <script>&\"".into());
    let svg = render_a4(&facts, i18n()).unwrap().svg;
    assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>"));
    assert!(svg.contains("viewBox=\"0 0 595.28 841.89\""));
    assert!(svg.contains("O'Brien &lt;script&gt;&amp;&quot;") && !svg.contains("<script"));
    assert!(svg.contains("K7Q4 9M2X T6RD"));
}

#[test]
fn the_code_alone_has_a_quiet_zone() {
    let svg = crate::qr::svg(&facts(Lang::En).qr, "QR & more").unwrap();
    assert!(svg.contains("viewBox=\"0 0 65 65\"") && svg.contains("translate(4 4)") && svg.contains("QR &amp; more"));
}
