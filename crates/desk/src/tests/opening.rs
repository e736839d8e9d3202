//! A start in two steps: the window's face first, then the desk that answers its commands.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Fixture, NO_PRINTER, NOWHERE, code, config};
use crate::view::FaceView;
use crate::{Config, DeviceKeys, Enrolment, Opening};
use domain::lang::Lang;

async fn begin(folder: &Path, catalogue: Option<PathBuf>) -> Opening {
    let keys = DeviceKeys::from_directory(folder).unwrap();
    Opening::begin_with(Config { catalogue, ..config(folder, super::NO_PRINTER) }, keys).await.unwrap()
}

/// Whoever carries the store's folder off must not carry its key off with it.
#[test]
fn keys_beside_the_store_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| {
        let place = folder.path().join(name);
        fs::create_dir_all(&place).unwrap();
        super::write_keys(&place);
        place
    };
    let (store, elsewhere) = (place("store"), place("store-keys"));
    let mut beside = vec![store.clone(), place("store/keys"), folder.path().join("store-keys/../store/keys")];
    #[cfg(unix)]
    {
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(store.join("keys"), &link).unwrap();
        beside.push(link);
    }
    for keys in beside {
        let refused = DeviceKeys::from_credentials(&keys, &store).err().map(|error| code(&error));
        assert_eq!(refused.as_deref(), Some("error-key-beside"), "{}", keys.display());
    }
    assert!(DeviceKeys::from_credentials(&elsewhere, &store).is_ok());
    assert!(DeviceKeys::from_credentials(&elsewhere, &folder.path().join("not-made-yet")).is_ok());
    let missing = DeviceKeys::from_credentials(&folder.path().join("none"), &store).err().map(|error| code(&error));
    assert_eq!(missing.as_deref(), Some("error-key-missing"));
}

/// A folder with a definition that cannot be read.
fn broken() -> tempfile::TempDir {
    let broken = tempfile::tempdir().unwrap();
    fs::create_dir_all(broken.path().join("services")).unwrap();
    fs::write(broken.path().join("services/NEW.toml"), "id = 1\n").unwrap();
    broken
}

fn json(boot: &crate::view::Boot) -> serde_json::Value {
    serde_json::to_value(boot).unwrap()
}

#[tokio::test]
async fn the_window_is_told_what_the_desk_would_tell_it() {
    let Fixture { desk, folder, .. } = Fixture::kiosk().await;
    drop(desk);
    let opening = begin(folder.path(), None).await;
    assert_eq!(opening.face(), FaceView::Kiosk);
    let told = json(&opening.boot().unwrap());
    assert_eq!(told, json(&opening.finish().await.unwrap().boot().await.unwrap()));
}

#[tokio::test]
async fn published_words_are_never_overtaken_by_the_window() {
    let fixture = Fixture::kiosk().await;
    let write = |folder: &Path| {
        for lang in Lang::ALL {
            let words = folder.join("locales").join(lang.tag());
            fs::create_dir_all(&words).unwrap();
            fs::write(words.join("a.ftl"), "ui-welcome = Published\n").unwrap();
        }
    };
    fixture.publish(1, write).await;
    let Fixture { desk, folder, .. } = fixture;
    drop(desk);
    let opening = begin(folder.path(), None).await;
    assert!(opening.boot().is_none());
    let boot = opening.finish().await.unwrap().boot().await.unwrap();
    assert!(boot.messages["ru"].contains("Published"));
}

#[tokio::test]
async fn a_broken_folder_is_told_after_the_face_and_answers_nothing() {
    let Fixture { desk, folder, .. } = Fixture::kiosk().await;
    drop(desk);
    let broken = broken();
    let opening = begin(folder.path(), Some(broken.path().to_owned())).await;
    assert!(opening.boot().is_none());
    let error = opening.finish().await.err().unwrap();
    assert_eq!(code(&error), "error-definition");
}

#[tokio::test]
async fn a_fresh_code_never_keeps_an_enrolled_device_from_starting() {
    let Fixture { desk, folder, .. } = Fixture::kiosk().await;
    let before = desk.store.enrolment().await.unwrap();
    drop(desk);
    let enrolment = Some(Enrolment { centre: NOWHERE.into(), code: "AAAA-BBBB".into() });
    let keys = DeviceKeys::from_directory(folder.path()).unwrap();
    let start = Config { enrolment, ..config(folder.path(), NO_PRINTER) };
    let opening = Opening::begin_with(start, keys).await.unwrap();
    assert_eq!(opening.face(), FaceView::Kiosk, "the centre is out of reach, the device is what it was");
    let desk = opening.finish().await.unwrap();
    assert_eq!(desk.store.enrolment().await.unwrap(), before);
    assert!(!desk.store.is_enrolled_with("AAAA-BBBB").await.unwrap(), "the code waits for the centre");
}

#[tokio::test]
async fn a_one_time_code_is_not_spent_on_a_start_with_a_broken_folder() {
    let (folder, broken) = (tempfile::tempdir().unwrap(), broken());
    super::write_keys(folder.path());
    let enrolment = Some(Enrolment { centre: NOWHERE.into(), code: "AAAA-BBBB".into() });
    let first = Config { catalogue: Some(broken.path().to_owned()), enrolment, ..config(folder.path(), NO_PRINTER) };
    let keys = DeviceKeys::from_directory(folder.path()).unwrap();
    let error = Opening::begin_with(first, keys).await.err().unwrap();
    // Had the centre been asked, it would have been out of reach.
    assert_eq!(code(&error), "error-definition");
}
