//! The last day for registration, computed on the page of the service.

use domain::lang::Lang;
use jiff::ToSpan;

use super::Fixture;

#[tokio::test]
async fn the_last_day_is_counted_from_the_arrival_and_later_for_citizens_of_kazakhstan() {
    let fixture = Fixture::kiosk().await;
    let desk = &fixture.desk;
    let today = desk.today().await.unwrap();
    let cases = [
        (3, "", 15, false),
        (3, "TUR", 15, false),
        (15, "TUR", 15, false),
        (16, "TUR", 15, true),
        (16, "KAZ", 30, false),
        (31, "KAZ", 30, true),
    ];
    for (ago, country, period, late) in cases {
        let arrival = today.saturating_sub(i64::from(ago).days());
        let last = desk.edition().i18n.date(Lang::En, arrival.saturating_add(i64::from(period).days()));
        let view = desk.deadline("REG".into(), Lang::En, arrival.to_string(), country.into()).await.unwrap();
        assert_eq!(view.error, None, "{ago} days ago, {country}");
        assert_eq!(view.late, late, "{ago} days ago, {country}");
        assert!(view.lines[0].contains(&last), "{ago} days ago, {country}: {last} expected in {:?}", view.lines);
    }
}

#[tokio::test]
async fn an_arrival_that_cannot_be_is_said_and_gives_no_last_day() {
    let fixture = Fixture::kiosk().await;
    let desk = &fixture.desk;
    let tomorrow = desk.today().await.unwrap().saturating_add(1.day());
    for date in [tomorrow.to_string(), "2026-02-30".to_owned(), String::new()] {
        let view = desk.deadline("REG".into(), Lang::En, date.clone(), String::new()).await.unwrap();
        assert!(view.error.is_some() && view.lines.is_empty() && !view.late, "{date}");
    }
}
