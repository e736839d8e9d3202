//! The visitor whom `run` plays when nobody gave answers: an invented person, with dates around today.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};

/// Answers for the service `REG`, typed by hand; the schema of `pencere check`. The person does not exist.
pub fn registration() -> Value {
    let today = today();
    json!({
        "surname": "ALIYEVA",
        "given_names": "GUNESH",
        "birth_date": "1991-05-08",
        "sex": "F",
        "document_number": "U12345678",
        "issuing_state": "TUR",
        "citizenship": "TUR",
        "document_expiry": date(today + 1500),
        "father_name": "İsmayıl",
        "arrival_date": date(today - 3),
        "country_from": "TUR",
        "entry_basis": "visa_free",
        "purpose": "private",
        "stay_until": date(today + 60),
        "district": "AZ-GA",
        "street": "Nizami küçəsi",
        "building": "24",
        "flat": "7",
        "host_type": "person",
        "host_surname": "Əliyev",
        "host_given_names": "Rəşad",
        "host_fin": "5AB12CD",
        "phone": "+994501234567"
    })
}

/// The civil date in Baku (UTC+4 all year) as days since 1970-01-01.
pub fn today() -> i64 {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    i64::try_from((seconds + 4 * 3600) / 86_400).unwrap_or(0)
}

/// `YYYY-MM-DD` of a day counted from 1970-01-01 (proleptic Gregorian; the algorithm by H. Hinnant).
pub fn date(days: i64) -> String {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_become_dates() {
        assert_eq!(date(0), "1970-01-01");
        assert_eq!(date(11_016), "2000-02-29");
        assert_eq!(date(20_454), "2026-01-01");
        assert_eq!(date(-1), "1969-12-31");
    }
}
