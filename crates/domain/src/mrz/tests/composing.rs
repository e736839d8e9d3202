//! Zones that we build.

use super::*;

pub(super) fn holder(format: Format) -> Holder {
    Holder {
        format,
        document_code: if format.is_visa() { "V" } else { "I" }.into(),
        issuing_state: "AZE".into(),
        document_number: "AA1234567".into(),
        nationality: "DEU".into(),
        surname: "Əliyeva".into(),
        given_names: "Günəş Nigar".into(),
        birth_date: date(1990, 3, 15).into(),
        sex: Sex::Female,
        expiry_date: date(2033, 3, 14).into(),
        optional: "5ABC12D".into(),
    }
}

#[test]
fn the_published_specimens_are_built_to_the_letter() {
    for specimen in [TD3, TD2, TD1, MRV_A, MRV_B, AZE_PASSPORT, AZE_CARD] {
        let mrz = read(specimen);
        let optional = mrz.optional_data.first().unwrap_or(&mrz.personal_number).clone();
        let holder = Holder {
            format: mrz.format,
            document_code: mrz.document_code,
            issuing_state: mrz.issuing_state,
            document_number: mrz.document_number,
            nationality: mrz.nationality,
            surname: mrz.surname,
            given_names: mrz.given_names,
            birth_date: mrz.birth_date,
            sex: mrz.sex.unwrap(),
            expiry_date: mrz.expiry_date.unwrap(),
            optional,
        };
        assert_eq!(compose(&holder).unwrap().join("\n"), specimen);
    }
}

#[test]
fn names_are_transliterated_and_nothing_is_dropped() {
    for (native, latin) in [
        ("Məmmədov", "MAMMADOV"),
        ("Əliyeva", "ALIYEVA"),
        ("İlqar", "ILQAR"),
        ("ilqar", "ILQAR"),
        ("Şükürlü", "SUKURLU"),
        ("Göyçə-Çağrı", "GOYCA<CAGRI"),
        ("O'Connor", "OCONNOR"),
        ("Ёлкина", "ELKINA"),
        ("Щербаков", "SHCHERBAKOV"),
        ("Ильдар Хасьян", "ILDAR<KHASIAN"),
        ("Straße", "STRASSE"),
        ("S\u{327}irin", "SIRIN"),
    ] {
        assert_eq!(transliterate(native).as_deref(), Ok(latin), "{native}");
    }
    assert_eq!(transliterate("علی"), Err(ComposeError::Character('ع')));
    assert_eq!(transliterate("Anna2"), Err(ComposeError::Character('2')));
}

#[test]
fn a_long_name_is_cut_at_a_letter() {
    let long = Holder {
        surname: "Nilavadhanananda".into(),
        given_names: "Chayapa Dejthamrong Krasuang".into(),
        document_code: "P".into(),
        ..holder(Format::Td3)
    };
    let lines = compose(&long).unwrap();
    assert_eq!(lines[0], "P<AZENILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K");
    let mrz = read(&lines.join("\n"));
    assert!(mrz.name_truncated);
    assert_eq!((mrz.surname.as_str(), mrz.given_names.as_str()), ("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG K"));
}

#[test]
fn what_does_not_fit_is_refused() {
    let base = holder(Format::Td3);
    let visa_code = Holder { document_code: "V".into(), ..base.clone() };
    assert_eq!(compose(&visa_code), Err(ComposeError::Code("document_code")));
    let base = Holder { document_code: "P".into(), ..base };
    let long = Holder { document_number: "AA12345678".into(), ..base.clone() };
    assert_eq!(compose(&long), Err(ComposeError::TooLong("document_number")));
    let strange = Holder { document_number: "AA-1".into(), ..base.clone() };
    assert_eq!(compose(&strange), Err(ComposeError::Character('-')));
    let state = Holder { issuing_state: "aze".into(), ..base.clone() };
    assert_eq!(compose(&state), Err(ComposeError::Code("issuing_state")));
    let nameless = Holder { surname: "-".into(), ..base };
    assert_eq!(compose(&nameless), Err(ComposeError::Code("surname")));
}
