//! The devices' interface under `/api/v1`, described in `openapi.json`.

mod answer;
mod api;
mod auth;
mod blob;
mod problem;

use std::sync::Arc;

use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post, put};
use axum::{Router, middleware};

use crate::centre::Centre;
use crate::status;

pub(crate) use problem::ApiError;

/// The OpenAPI document, served and tested against the routes.
pub(crate) const OPENAPI: &str = include_str!("../openapi.json");

/// All routes.
pub(crate) fn router(centre: Arc<Centre>) -> Router {
    Router::new()
        .route("/api/v1/enrolment", post(api::enrol))
        .route("/api/v1/packets", post(api::push))
        .route("/api/v1/blobs/{hash}", put(blob::put).get(blob::get).head(blob::offset).patch(blob::append))
        .route("/api/v1/feed", get(api::feed))
        .route("/api/v1/reconciliation", post(api::reconcile))
        .route("/api/v1/status", post(api::status))
        .route("/api/v1/status/receipt", post(api::status_of_receipt))
        .route("/api/v1/keys", get(api::keys))
        .route("/api/v1/staff", get(api::staff))
        .route("/api/v1/catalogues/{serial}", get(api::catalogue))
        .route("/api/v1/time", get(api::time))
        .route("/api/v1/openapi.json", get(api::openapi))
        .route("/healthz", get(api::health))
        .merge(status::router())
        .fallback(api::not_found)
        .method_not_allowed_fallback(api::not_allowed)
        .layer(DefaultBodyLimit::disable())
        .layer(middleware::from_fn_with_state(Arc::clone(&centre), answer::sign))
        .with_state(centre)
}
