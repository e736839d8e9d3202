//! The feed: an event as it is filed, held against the same event as it is read.

use protocol::told::{Told, opened};
use protocol::wire::FeedEvent;

/// An event of the feed. It is kept to the letter and filed by what it says; what the centre writes of any event can be filed, under what
/// the event says. It is taken if this version can open it.
pub fn told(bytes: &[u8]) -> bool {
    if let Ok(event) = serde_json::from_slice::<FeedEvent>(bytes) {
        written(&event);
    }
    let Ok(told) = serde_json::from_slice::<Told>(bytes) else { return false };
    let text = std::str::from_utf8(bytes).map(|text| text.trim_matches([' ', '\t', '\n', '\r']));
    assert_eq!(text, Ok(told.json.get()));
    let Some(event) = opened(told.json.get()) else { return false };
    same(&told, &event);
    written(&event);
    true
}

/// As the centre writes it, which is how a device gets it.
fn written(event: &FeedEvent) {
    let told = Told::of(event);
    assert!(told.is_ok(), "{told:?}");
    let Ok(told) = told else { return };
    same(&told, event);
    assert_eq!(opened(told.json.get()).as_ref(), Some(event));
    assert_eq!(told.head.detail.is_some(), event.detail.is_some());
    let (Some(filed), Some(detail)) = (told.head.detail, &event.detail) else { return };
    assert_eq!((&filed.token, &filed.status_code), (&detail.token, &detail.status_code));
    assert_eq!(filed.received_at, detail.received_at);
    let answered = |field: &str| detail.answers.get(field);
    let searched = &filed.answers;
    assert_eq!(searched.surname.as_ref(), answered("surname"));
    assert_eq!(searched.given_names.as_ref(), answered("given_names"));
    assert_eq!(searched.father_name.as_ref(), answered("father_name"));
    assert_eq!(searched.document_number.as_ref(), answered("document_number"));
}

fn same(Told { head, .. }: &Told, event: &FeedEvent) {
    assert_eq!((head.application, &head.receipt_number), (event.application, &event.receipt_number));
    assert_eq!((head.version, head.state.as_str(), head.at), (event.version, event.state.name(), event.at));
}
