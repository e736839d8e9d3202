//! Codes of issuing states and nationalities in zones.

/// The ISO 3166-1 alpha-3 code of a state code as it stands in a zone, fillers dropped: `D` is `DEU`; every other
/// three-letter code (ICAO's own as `XXA`, `UNO`, `GBD`, and unknown ones) is itself. `None` when it is no code.
///
/// Source: ICAO Doc 9303-3 section 5.
pub fn country_alpha3(code: &str) -> Option<&str> {
    match code {
        "D" => Some("DEU"),
        _ if code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()) => Some(code),
        _ => None,
    }
}

/// The state code of a zone for an ISO 3166-1 alpha-3 code: `DEU` is `D`.
pub(super) fn in_zone(alpha3: &str) -> &str {
    if alpha3 == "DEU" { "D" } else { alpha3 }
}
