//! The public status pages: what a receipt's QR code opens, and the lookup by status code and birth date.
//!
//! They show where an application stands and nothing personal. A wrong code, a wrong date and a code that was never given get the same
//! answer after the same time.

mod lookup;
mod page;
mod view;

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::rejection::{FormRejection, PathRejection, QueryRejection};
use axum::extract::{ConnectInfo, DefaultBodyLimit, Form, Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use domain::lang::Lang;
use jiff::civil::Date;
use protocol::wire::Standing;
use serde::Deserialize;

use crate::centre::Centre;
use crate::limit::Caller;
use page::{Page, Switch};
use view::Found;

/// Every lookup by code takes at least this long, found or not.
const LOOKUP_TIME: Duration = Duration::from_millis(150);

/// The most bytes of the lookup form.
const FORM: usize = 4096;

pub(crate) fn router() -> Router<Arc<Centre>> {
    Router::new()
        .route("/", get(start))
        .route("/status", post(by_code).get(start).layer(DefaultBodyLimit::max(FORM)))
        .route("/Q/{statement}", get(by_qr))
        .route("/q/{statement}", get(by_qr))
}

#[derive(Default, Deserialize)]
struct Asked {
    lang: Option<String>,
}

impl Asked {
    fn lang(&self, headers: &HeaderMap) -> Lang {
        self.lang.as_deref().and_then(Lang::from_tag).unwrap_or_else(|| accepted(headers))
    }
}

/// The first language of `Accept-Language` that we speak, by its weight; else Azerbaijani.
fn accepted(headers: &HeaderMap) -> Lang {
    let header = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut wishes: Vec<(f32, Lang)> = Vec::new();
    for wish in header.split(',').take(16) {
        let (tag, weight) = wish.split_once(";q=").unwrap_or((wish, "1"));
        let primary = tag.trim().split('-').next().unwrap_or_default().to_ascii_lowercase();
        if let (Some(lang), Ok(weight)) = (Lang::from_tag(&primary), weight.trim().parse()) {
            wishes.push((weight, lang));
        }
    }
    wishes.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    wishes.first().map(|(_, lang)| *lang).unwrap_or_default()
}

/// What stands behind the question mark; what cannot be read asks for nothing.
type Asking = Result<Query<Asked>, QueryRejection>;

async fn start(State(centre): State<Arc<Centre>>, asked: Asking, headers: HeaderMap) -> Response {
    let Query(asked) = asked.unwrap_or_else(|_| Query(Asked::default()));
    let page = Page::new(&centre, asked.lang(&headers), Switch::Links);
    respond(StatusCode::OK, page.lookup(&Typed::default(), None))
}

async fn by_qr(
    State(centre): State<Arc<Centre>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    statement: Result<Path<String>, PathRejection>,
    asked: Asking,
    headers: HeaderMap,
) -> Response {
    let (Path(statement), Query(asked)) =
        (statement.unwrap_or_else(|_| Path(String::new())), asked.unwrap_or_else(|_| Query(Asked::default())));
    let page = Page::new(&centre, asked.lang(&headers), Switch::Links);
    if !allowed(&centre, peer, &headers) {
        return limited(&page);
    }
    match lookup::by_qr(&centre, &statement).await {
        Ok(found) => show(&page, &found, &Typed::default()),
        Err(error) => failed(&page, &error),
    }
}

/// What was typed into the lookup form.
#[derive(Debug, Default, Deserialize)]
struct Typed {
    #[serde(default)]
    code: String,
    #[serde(default)]
    day: String,
    #[serde(default)]
    month: String,
    #[serde(default)]
    year: String,
    lang: Option<String>,
}

async fn by_code(
    State(centre): State<Arc<Centre>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    form: Result<Form<Typed>, FormRejection>,
) -> Response {
    let ready = tokio::time::Instant::now() + LOOKUP_TIME;
    let Form(typed) = match form {
        Ok(form) => form,
        Err(rejection) => {
            let page = Page::new(&centre, accepted(&headers), Switch::Links);
            return respond(rejection.status(), page.lookup(&Typed::default(), Some("status-not-found")));
        }
    };
    let lang = typed.lang.as_deref().and_then(Lang::from_tag).unwrap_or_else(|| accepted(&headers));
    let page = Page::new(&centre, lang, Switch::Form(&typed));
    if !allowed(&centre, peer, &headers) {
        return limited(&page);
    }
    let response = match lookup::by_code(&centre, &typed).await {
        Ok(found) => show(&page, &found, &typed),
        Err(error) => failed(&page, &error),
    };
    tokio::time::sleep_until(ready).await;
    response
}

/// As [`by_code`], for a visitor at a device.
pub(crate) async fn standing(
    centre: &Arc<Centre>,
    code: &str,
    birth_date: Date,
) -> Result<Option<Standing>, sea_orm::DbErr> {
    let ready = tokio::time::Instant::now() + LOOKUP_TIME;
    let found = lookup::standing(centre, code, Some(birth_date)).await;
    tokio::time::sleep_until(ready).await;
    found
}

/// The same for who holds a receipt; `None` when its code cannot be confirmed or its application has not arrived.
pub(crate) async fn standing_of_receipt(centre: &Arc<Centre>, qr: &str) -> Result<Option<Standing>, sea_orm::DbErr> {
    Ok(match lookup::by_qr(centre, qr).await? {
        Found::Case(standing) => Some(standing),
        Found::Pending(_) | Found::Unconfirmed | Found::Nothing => None,
    })
}

fn show(page: &Page<'_>, found: &Found, typed: &Typed) -> Response {
    match found {
        Found::Case(case) => respond(StatusCode::OK, page.case(case, typed)),
        Found::Pending(pending) => respond(StatusCode::OK, page.pending(pending)),
        Found::Unconfirmed => respond(StatusCode::NOT_FOUND, page.message("status-unconfirmed")),
        Found::Nothing => respond(StatusCode::NOT_FOUND, page.lookup(typed, Some("status-not-found"))),
    }
}

fn limited(page: &Page<'_>) -> Response {
    let mut response = respond(StatusCode::TOO_MANY_REQUESTS, page.message("status-limited"));
    response.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static("60"));
    response
}

fn failed(page: &Page<'_>, error: &sea_orm::DbErr) -> Response {
    tracing::error!(%error, "a status lookup failed");
    respond(StatusCode::SERVICE_UNAVAILABLE, page.message("status-unavailable"))
}

fn respond(status: StatusCode, html: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8".to_owned()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::REFERRER_POLICY, "no-referrer".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (header::CONTENT_SECURITY_POLICY, page::policy()),
    ];
    (status, headers, html).into_response()
}

fn allowed(centre: &Centre, peer: SocketAddr, headers: &HeaderMap) -> bool {
    centre.limits.allow(stranger(centre, peer, headers), centre.now())
}

/// Who calls without having proved a name.
pub(crate) fn stranger(centre: &Centre, peer: SocketAddr, headers: &HeaderMap) -> Caller {
    Caller::Address(client(peer.ip(), headers, &centre.trusted_proxies))
}

/// The client's address: the peer's, or behind a trusted proxy the last address that this proxy added.
fn client(peer: IpAddr, headers: &HeaderMap, trusted: &[IpAddr]) -> IpAddr {
    if !trusted.contains(&peer) {
        return peer;
    }
    let forwarded = headers.get_all("x-forwarded-for").iter().next_back().and_then(|value| value.to_str().ok());
    forwarded.and_then(|list| list.rsplit(',').next()?.trim().parse().ok()).unwrap_or(peer)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn speaks(header: &'static str) -> Lang {
        accepted(&HeaderMap::from_iter([(header::ACCEPT_LANGUAGE, header::HeaderValue::from_static(header))]))
    }

    #[test]
    fn the_browser_chooses_the_language() {
        assert_eq!(speaks("ru-RU,ru;q=0.9,en;q=0.8"), Lang::Ru);
        assert_eq!(speaks("de, en;q=0.3, az;q=0.7"), Lang::Az);
        assert_eq!(speaks("fr"), Lang::Az);
        assert_eq!(speaks(""), Lang::Az);
    }

    #[test]
    fn only_a_trusted_proxy_names_the_client() {
        let headers = HeaderMap::from_iter([(
            header::HeaderName::from_static("x-forwarded-for"),
            header::HeaderValue::from_static("192.0.2.1, 198.51.100.7"),
        )]);
        let proxy: IpAddr = "10.0.0.1".parse().unwrap();
        let real: IpAddr = "198.51.100.7".parse().unwrap();
        assert_eq!(client(proxy, &headers, &[]), proxy);
        assert_eq!(client(proxy, &headers, &[proxy]), real);
        assert_eq!(client(proxy, &HeaderMap::new(), &[proxy]), proxy);
    }
}
