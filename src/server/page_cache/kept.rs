//! One page in all the forms in which readers want it.

use std::{
    borrow::Cow,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering::Relaxed},
    },
};

use arc_swap::ArcSwapOption;
use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use xxhash_rust::xxh3::xxh3_128;

use super::encoding::{Effort, Encoding};

/// Bytes that take their time to compress: many times those of a usual page.
const LONG: usize = 256 << 10;

/// What a page costs besides its bytes.
const OVERHEAD: usize = 2048;

/// An answer of status 200, as often as it is asked for.
pub struct Kept {
    /// What its entity tags begin with: equal for equal bytes, on every machine.
    print: String,
    plain: Arc<Written>,
    /// In the order of [`Encoding::ALL`].
    forms: [Form; Encoding::ALL.len()],
    asked: AtomicU32,
}

/// One form of a page: made when first asked for, and better later on.
#[derive(Default)]
struct Form {
    written: ArcSwapOption<Written>,
    is_best: AtomicBool,
    asked: AtomicU32,
}

#[derive(PartialEq)]
struct Written {
    headers: HeaderMap,
    bytes: Bytes,
}

impl Kept {
    /// Keeps an answer with these headers.
    pub fn new(mut headers: HeaderMap, bytes: Bytes) -> Self {
        let print = format!("{:032x}", xxh3_128(&bytes));
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        let plain = Written::new(headers, bytes, &print);
        Self { print, plain: Arc::new(plain), forms: Default::default(), asked: AtomicU32::new(0) }
    }

    /// What it takes of the memory, in bytes.
    pub fn size(&self) -> usize {
        let forms = self.forms.iter().filter_map(|form| form.written.load_full());
        forms.map(|form| form.bytes.len()).sum::<usize>() + self.plain.bytes.len() + OVERHEAD
    }

    /// Whether a form is there, or soon made.
    pub fn is_at_hand(&self, encoding: Option<Encoding>) -> bool {
        self.plain.bytes.len() <= LONG
            || encoding.is_none_or(|encoding| self.form(encoding).written.load().is_some())
    }

    /// How often it was asked for lately.
    pub fn asked(&self) -> u32 {
        self.asked.load(Relaxed)
    }

    /// What a reader gets who asks with these headers and wants this form, and whether that was made just now.
    pub fn answer(
        &self,
        method: &Method,
        headers: &HeaderMap,
        encoding: Option<Encoding>,
    ) -> (Response, bool) {
        self.asked.fetch_add(1, Relaxed);
        if let Some(tag) = self.known(headers) {
            return (self.not_modified(tag), false);
        }
        let (written, is_made) = match encoding {
            Some(encoding) => {
                let form = self.form(encoding);
                form.asked.fetch_add(1, Relaxed);
                match form.written.load_full() {
                    Some(written) => (written, false),
                    None => (self.make(encoding, Effort::Quick), true),
                }
            }
            None => (Arc::clone(&self.plain), false),
        };
        let body = if method == Method::HEAD { Body::empty() } else { Body::from(written.bytes.clone()) };
        let mut response = Response::new(body);
        *response.headers_mut() = written.headers.clone();
        (response, is_made)
    }

    /// Whether a form is asked for often enough that the best of it is worth the work, and is not made yet.
    pub fn is_worth_more(&self, encoding: Encoding, often: u32) -> bool {
        let form = self.form(encoding);
        form.asked.load(Relaxed) >= often && !form.is_best.load(Relaxed)
    }

    /// Makes the best of a form.
    pub fn improve(&self, encoding: Encoding) {
        self.make(encoding, Effort::Best);
    }

    /// Takes over from the page that was at this address before: how often it was asked for, the forms of the
    /// same bytes, and which forms of others are wanted.
    pub fn follow(&self, before: &Self) {
        self.asked.store(before.asked() / 2, Relaxed);
        let is_same = self.plain == before.plain;
        for encoding in Encoding::ALL {
            let (form, old) = (self.form(encoding), before.form(encoding));
            match old.written.load_full() {
                Some(written) if is_same => {
                    form.written.store(Some(written));
                    form.is_best.store(old.is_best.load(Relaxed), Relaxed);
                }
                Some(_) => drop(self.make(encoding, Effort::Quick)),
                None => {}
            }
        }
    }

    fn form(&self, encoding: Encoding) -> &Form {
        &self.forms[encoding as usize]
    }

    /// Makes a form, unless compressing gains nothing: then it is the page as it is.
    fn make(&self, encoding: Encoding, effort: Effort) -> Arc<Written> {
        let form = self.form(encoding);
        let written = match encoding.encode(&self.plain.bytes, effort) {
            Ok(bytes) if bytes.len() < self.plain.bytes.len() => {
                let mut headers = self.plain.headers.clone();
                headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding.name()));
                let tag = format!("{}-{}{}", self.print, encoding.name(), encoding.level(effort));
                Arc::new(Written::new(headers, bytes.into(), &tag))
            }
            Ok(_) => Arc::clone(&self.plain),
            Err(reason) => {
                tracing::error!(%reason, encoding = encoding.name(), "a page could not be compressed");
                Arc::clone(&self.plain)
            }
        };
        form.is_best.fetch_or(effort == Effort::Best, Relaxed);
        form.written.store(Some(Arc::clone(&written)));
        written
    }

    /// The entity tag by which a reader knows the page already, in whichever form
    /// (RFC 9110, section 13.1.2): all forms say the same.
    fn known<'h>(&self, headers: &'h HeaderMap) -> Option<Cow<'h, str>> {
        let lines = headers.get_all(header::IF_NONE_MATCH).into_iter().filter_map(|line| line.to_str().ok());
        let is_ours = |tag: &&str| {
            let tag = tag.strip_prefix("W/").unwrap_or(tag).trim_matches('"');
            tag.split('-').next() == Some(&self.print)
        };
        let mut tags = lines.flat_map(|line| line.split(',')).map(str::trim);
        tags.find_map(|tag| match tag {
            "*" => Some(Cow::Owned(format!("\"{}\"", self.print))),
            tag => Some(tag).filter(is_ours).map(Cow::Borrowed),
        })
    }

    fn not_modified(&self, tag: Cow<'_, str>) -> Response {
        let mut headers = self.plain.headers.clone();
        for name in [header::CONTENT_TYPE, header::CONTENT_LENGTH, header::CONTENT_LANGUAGE] {
            headers.remove(name);
        }
        if let Ok(tag) = HeaderValue::try_from(&*tag) {
            headers.insert(header::ETAG, tag);
        }
        (StatusCode::NOT_MODIFIED, headers).into_response()
    }
}

impl Written {
    fn new(mut headers: HeaderMap, bytes: Bytes, tag: &str) -> Self {
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(bytes.len()));
        if let Ok(tag) = HeaderValue::try_from(format!("\"{tag}\"")) {
            headers.insert(header::ETAG, tag);
        }
        Self { headers, bytes }
    }
}
