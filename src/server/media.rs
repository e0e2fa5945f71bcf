//! Pictures: made on demand in the sizes that pages name, once, and kept.
//!
//! Belongs here: who may see a picture, when it is made, how it is sent. Does not belong here: making
//! one (`storage::pictures::make`).

use std::{
    collections::HashMap,
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError, Weak},
};

use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use jiff::civil::DateTime;
use tokio::{sync::Semaphore, task};

use crate::{
    domain::{
        catalog::Catalog,
        name::Slug,
        picture::{Form, Format, Picture},
        route::{Media, Route},
    },
    storage::pictures::make::make,
};

/// Pictures that are made at a time. Each takes a core and the memory of its pixels.
const AT_A_TIME: usize = 2;

/// A drawing opened by itself runs nothing and loads nothing
/// (<https://www.w3.org/TR/CSP3/#directive-sandbox>).
const DRAWING: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/// What is at the address of a picture.
pub enum Found {
    /// This picture, in the form of the address.
    Picture(Picture),
    /// The picture has another address now.
    Moved(Route),
    /// Nothing, or nothing yet.
    Nothing,
}

/// Looks up a picture. Pictures of a story are not there before the story is, unless the key of the
/// address is good.
pub fn find(catalog: &Catalog, media: &Media, now: DateTime, has_good_key: bool) -> Found {
    let early = if has_good_key { catalog.unpublished(&media.owner, now) } else { None };
    let early = early.into_iter().flat_map(|article| &article.pictures);
    let named: Vec<&Picture> = pictures(catalog, &media.owner, now)
        .chain(early)
        .filter(|picture| picture.stem == media.stem && picture.has(media.form))
        .collect();
    match named.iter().find(|picture| picture.hash == media.hash).or(named.first()) {
        Some(picture) if picture.hash == media.hash => Found::Picture((*picture).clone()),
        Some(picture) => Found::Moved(Route::Media(Media { hash: picture.hash, ..media.clone() })),
        None => match catalog.moved_article(&media.owner, now) {
            Some(article) => {
                Found::Moved(Route::Media(Media { owner: article.slug.clone(), ..media.clone() }))
            }
            None => Found::Nothing,
        },
    }
}

/// An article and a fixed page may have the same slug.
fn pictures<'c>(catalog: &'c Catalog, owner: &Slug, now: DateTime) -> impl Iterator<Item = &'c Picture> {
    let article = catalog.article(owner, now).map(|article| article.pictures.iter());
    let page = catalog.page(owner).map(|page| page.pictures.iter());
    article.into_iter().flatten().chain(page.into_iter().flatten())
}

/// The bytes of `picture` as an answer.
pub fn answer(form: Form, bytes: Vec<u8>) -> Response {
    let kind = HeaderValue::from_static(form.format().media_type());
    let mut response = ([(header::CONTENT_TYPE, kind)], bytes).into_response();
    if form.format() == Format::Svg {
        let policy = HeaderValue::from_static(DRAWING);
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// The pictures that were made, in a folder that may be emptied at any time.
#[derive(Debug)]
pub struct Made {
    folder: PathBuf,
    slots: Arc<Semaphore>,
    /// The files that are being made, each with what those wait for who ask for it meanwhile.
    under_way: Mutex<HashMap<PathBuf, Weak<tokio::sync::Mutex<()>>>>,
}

impl Made {
    /// The made pictures in `folder`.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, slots: Arc::new(Semaphore::new(AT_A_TIME)), under_way: Mutex::default() }
    }

    /// The bytes of a picture in one of its forms. Many who ask at once wait for one making.
    ///
    /// # Errors
    /// When it cannot be made.
    pub async fn get(&self, picture: Picture, form: Form) -> io::Result<Vec<u8>> {
        let file = self.folder.join(file_name(&picture, form));
        let turn = self.turn(&file).lock_owned().await;
        if let Ok(bytes) = read(file.clone()).await {
            return Ok(bytes);
        }
        let slot = Arc::clone(&self.slots).acquire_owned().await.map_err(io::Error::other)?;
        let make = move || {
            // Held until it is made, even if nobody waits for it any more.
            let _held = (turn, slot);
            let bytes = make(&picture, form)?;
            if let Err(reason) = keep(&file, &bytes) {
                tracing::warn!(%reason, file = %file.display(), "a picture was made and could not be kept");
            }
            Ok(bytes)
        };
        task::spawn_blocking(make).await.map_err(io::Error::other)?
    }

    /// What only one at a time may hold who makes `file`.
    fn turn(&self, file: &Path) -> Arc<tokio::sync::Mutex<()>> {
        let mut under_way = self.under_way.lock().unwrap_or_else(PoisonError::into_inner);
        under_way.retain(|_, turn| turn.strong_count() > 0);
        let known = under_way.get(file).and_then(Weak::upgrade);
        known.unwrap_or_else(|| {
            let turn = Arc::default();
            under_way.insert(file.to_owned(), Arc::downgrade(&turn));
            turn
        })
    }
}

fn file_name(picture: &Picture, form: Form) -> String {
    let ending = form.format().ending();
    match form {
        Form::Whole(_) => format!("{}.{ending}", picture.hash),
        Form::Width(width) => format!("{}.{width}.{ending}", picture.hash),
    }
}

async fn read(file: PathBuf) -> io::Result<Vec<u8>> {
    task::spawn_blocking(move || fs::read(file)).await.map_err(io::Error::other)?
}

/// A file is there whole or not at all.
fn keep(file: &Path, bytes: &[u8]) -> io::Result<()> {
    fs::create_dir_all(file.parent().unwrap_or(Path::new("")))?;
    let unfinished = file.with_extension(format!("{}.part", std::process::id()));
    fs::write(&unfinished, bytes)?;
    fs::rename(unfinished, file)
}
