//! The index on disk: opened, brought up to what the catalog holds, or made anew.
//!
//! It is derived data. Whatever is wrong with the folder, search works: a folder that another
//! program writes to, or that cannot be written, is left alone, and the index is kept in memory.

use std::{
    collections::{HashMap, HashSet},
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    time::{Duration, Instant},
};

use sha2::{Digest, Sha256};
use tantivy::{
    Index, IndexReader, IndexWriter, ReloadPolicy, Searcher, TantivyError,
    columnar::StrColumn,
    directory::{Directory, DirectoryLock, Lock, MmapDirectory, error::LockError},
};

use super::{
    document::{document, hash, identity},
    schema::{Fields, HASH, SLUG},
};
use crate::domain::catalog::Catalog;

/// Raised whenever texts are taken apart in another way, so that older folders are not used.
const VERSION: u32 = 2;

/// Bytes of memory that the writer fills before it writes to disk.
const WRITER_MEMORY: usize = 64 << 20;

/// Articles after which what was done is kept even if the program ends.
const BATCH: usize = 10_000;

/// How often the log tells how far it is.
const PROGRESS: Duration = Duration::from_secs(5);

/// An index that can be read.
pub struct Opened {
    /// Reads it.
    pub reader: IndexReader,
    /// Whether it is in its folder, and not in memory alone.
    pub is_on_disk: bool,
}

/// An index of all articles of the catalog, in a folder below `made`, or else in memory. If the one in the folder
/// is known to hold the catalog `before`, only what differs is looked at.
///
/// # Errors
/// When it cannot be made in memory either.
pub fn open(
    made: &Path,
    fields: &Fields,
    catalog: &Catalog,
    before: Option<&Catalog>,
) -> tantivy::Result<Opened> {
    match on_disk(&made.join("search"), fields, catalog, before) {
        Ok(reader) => return Ok(Opened { reader, is_on_disk: true }),
        Err(TantivyError::LockFailure(LockError::LockBusy, _)) => {
            tracing::warn!("another program writes to the search index; this one keeps its own in memory");
        }
        Err(reason) => {
            tracing::warn!(%reason, "the search index cannot be kept on disk; it is kept in memory");
        }
    }
    let index = Index::create_in_ram(fields.schema.clone());
    fields.register(&index);
    let mut writer = index.writer_with_num_threads(1, WRITER_MEMORY)?;
    update(&index, &mut writer, fields, catalog, None)?;
    Ok(Opened { reader: finish(&index, writer)?, is_on_disk: false })
}

/// An index with other fields, or of texts taken apart in another way, has another name.
fn folder_name(fields: &Fields) -> String {
    let mut hash = Sha256::new();
    hash.update(VERSION.to_le_bytes());
    hash.update(tantivy::version_string());
    for fields in &fields.locales {
        hash.update(format!("{}={};", fields.locale, fields.locale.tag()));
    }
    hex::encode(&hash.finalize()[..8])
}

fn on_disk(
    search: &Path,
    fields: &Fields,
    catalog: &Catalog,
    before: Option<&Catalog>,
) -> tantivy::Result<IndexReader> {
    fs::create_dir_all(search)?;
    let name = folder_name(fields);
    let _lock = lock(search, &name)?;
    let folder = search.join(&name);
    let reader = match catch_unwind(AssertUnwindSafe(|| updated(&folder, fields, catalog, before))) {
        Ok(Ok(reader)) => reader,
        Ok(Err(busy @ TantivyError::LockFailure(..))) => return Err(busy),
        damaged => {
            let reason = damaged.ok().and_then(Result::err).map(|error| error.to_string());
            tracing::warn!(reason, "the search index is damaged and made anew");
            fs::remove_dir_all(&folder)?;
            updated(&folder, fields, catalog, None)?
        }
    };
    remove_others(search, &name);
    Ok(reader)
}

/// Keeps other programs out of the folder `name` until it is dropped.
fn lock(search: &Path, name: &str) -> tantivy::Result<DirectoryLock> {
    let lock = Lock { filepath: format!("{name}.lock").into(), is_blocking: false };
    MmapDirectory::open(search)?.acquire_lock(&lock).map_err(|error| TantivyError::LockFailure(error, None))
}

fn updated(
    folder: &Path,
    fields: &Fields,
    catalog: &Catalog,
    before: Option<&Catalog>,
) -> tantivy::Result<IndexReader> {
    fs::create_dir_all(folder)?;
    let directory = MmapDirectory::open(folder)?;
    let index = Index::open_or_create(directory, fields.schema.clone())?;
    fields.register(&index);
    let mut writer = index.writer_with_num_threads(1, WRITER_MEMORY)?;
    // Once in the life of a program: it reads all files from end to end.
    let damaged = if before.is_none() { index.validate_checksum()? } else { HashSet::new() };
    if !damaged.is_empty() {
        return Err(TantivyError::InternalError(format!("damaged files: {damaged:?}")));
    }
    update(&index, &mut writer, fields, catalog, before)?;
    finish(&index, writer)
}

/// Lets others write again. The reader goes on seeing what it sees now, whoever writes.
fn finish(index: &Index, writer: IndexWriter) -> tantivy::Result<IndexReader> {
    writer.wait_merging_threads()?;
    index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()
}

/// Adds what is new, replaces what changed, deletes what is gone.
fn update(
    index: &Index,
    writer: &mut IndexWriter,
    fields: &Fields,
    catalog: &Catalog,
    before: Option<&Catalog>,
) -> tantivy::Result<()> {
    let start = Instant::now();
    // The names of sections and topics are indexed with each article.
    let before = before.filter(|before| before.has_headings_of(catalog));
    let reader: IndexReader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
    let mut known = known(&reader.searcher())?;
    let total = catalog.article_count();
    let (mut done, mut changed) = (0, 0);
    let mut said = start;
    for article in catalog.articles() {
        done += 1;
        let hashed = known.remove(article.slug.as_str());
        let is_held = hashed.is_some() && before.is_some_and(|before| before.holds(article));
        if is_held || hashed == Some(hash(article, catalog)) {
            continue;
        }
        writer.delete_term(identity(article.slug.as_str(), fields));
        writer.add_document(document(article, catalog, fields))?;
        changed += 1;
        if changed % BATCH == 0 {
            writer.commit()?;
        }
        if said.elapsed() > PROGRESS {
            said = Instant::now();
            tracing::info!(done, total, "search index");
        }
    }
    for gone in known.keys() {
        writer.delete_term(identity(gone, fields));
    }
    let removed = known.len();
    if changed + removed > 0 {
        writer.commit()?;
    }
    let milliseconds = start.elapsed().as_millis();
    tracing::info!(total, changed, removed, milliseconds, "search index is ready");
    Ok(())
}

/// The hash of every article in the index, by slug.
fn known(searcher: &Searcher) -> tantivy::Result<HashMap<String, u64>> {
    let mut known = HashMap::new();
    for segment in searcher.segment_readers() {
        let hashes = segment.fast_fields().u64(HASH)?;
        let Some(slugs): Option<StrColumn> = segment.fast_fields().str(SLUG)? else { continue };
        for doc in segment.doc_ids_alive() {
            let mut slug = String::new();
            if let Some(ord) = slugs.ords().first(doc) {
                slugs.ord_to_str(ord, &mut slug)?;
                known.insert(slug, hashes.first(doc).unwrap_or_default());
            }
        }
    }
    Ok(known)
}

/// Removes the folders of other versions that nobody writes to.
fn remove_others(search: &Path, name: &str) {
    for other in fs::read_dir(search).into_iter().flatten().flatten() {
        let other_name = other.file_name().to_string_lossy().into_owned();
        if other.path().is_dir() && other_name != name {
            let Ok(_lock) = lock(search, &other_name) else { continue };
            // A folder that cannot be removed does no harm.
            fs::remove_dir_all(other.path()).ok();
        }
    }
}
