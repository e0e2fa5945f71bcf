//! Permissions: comments in a text that accept findings of certain codes for what stands below them.
//!
//! `# couplet: allow untranslated, empty-text` directly above a message or a key, `<!-- couplet: allow
//! number-mismatch -->` directly above a block of Markdown. A permission that accepts nothing is itself
//! a finding, so that none outlives its reason.
//!
//! Belongs here: reading permissions and applying them. Does not belong here: what the codes mean.

use std::ops::Range;

use crate::{
    domain::diagnostic::{CODES, Diagnostic, Fault, Place, Spot},
    syntax::closest::closest,
};

/// How a text writes comments, and what a comment is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommentStyle {
    /// `# …` above a message, which goes on over indented and blank lines.
    Fluent,
    /// `# …` above a key, whose value goes on to the next key, table or comment.
    Toml,
    /// `<!-- … -->` above a block, which goes on to the next blank line.
    Markdown,
}

/// Takes away the findings that `text`, the content of `file`, allows, and adds a finding for every
/// permission that was not needed. A finding about a pair can be allowed at either of its two places.
pub fn apply(file: &str, text: &str, style: CommentStyle, findings: &mut Vec<Diagnostic>) {
    let mut permissions = permissions(text, style);
    if permissions.is_empty() {
        return;
    }
    findings.retain(|finding| {
        let places = [Some(&finding.place), finding.other.as_ref()];
        let lines = places.into_iter().flatten().filter_map(|place| line_in(place, file));
        let lines: Vec<usize> = lines.collect();
        let mut is_allowed = false;
        for permission in &mut permissions {
            let covers = lines.iter().any(|line| permission.lines.contains(line));
            if covers && permission.code == finding.fault.code() {
                permission.is_used = true;
                is_allowed = true;
            }
        }
        !is_allowed
    });
    let unused = permissions.iter().filter(|permission| !permission.is_used);
    findings.extend(unused.map(|permission| {
        let code = permission.code.to_owned();
        let fault = if CODES.contains(&permission.code) {
            Fault::UnusedPermission { code }
        } else {
            Fault::UnknownPermission { like: closest(&code, CODES), code }
        };
        Diagnostic::new(fault, Place::within(file, text, permission.place.clone()))
    }));
}

/// One code that a comment allows.
struct Permission<'t> {
    code: &'t str,
    /// Where the code stands.
    place: Range<usize>,
    /// The lines that the comment is about, from 1, its own among them.
    lines: Range<usize>,
    is_used: bool,
}

fn line_in(place: &Place, file: &str) -> Option<usize> {
    let spot: &Spot = place.spot.as_ref()?;
    (place.file == file).then_some(spot.line)
}

fn permissions(text: &str, style: CommentStyle) -> Vec<Permission<'_>> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut permissions = Vec::new();
    let mut start = 0;
    let mut is_code = false;
    for (index, line) in lines.iter().enumerate() {
        // In a fenced block of code a permission is shown, not given.
        is_code ^= style == CommentStyle::Markdown && is_fence(line);
        if let Some(codes) = allowed(line, style).filter(|_| !is_code) {
            let lines = index + 1..index + 1 + reach(&lines[index..], style);
            for code in codes.split(',').map(str::trim) {
                let at = start + offset(line, code);
                let place = at..at + code.len();
                permissions.push(Permission { code, place, lines: lines.clone(), is_used: false });
            }
        }
        start += line.len();
    }
    permissions
}

/// Whether a line opens or closes a block of code.
fn is_fence(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("```") || line.starts_with("~~~")
}

/// Where `part`, a slice of `line`, begins in it.
fn offset(line: &str, part: &str) -> usize {
    part.as_ptr() as usize - line.as_ptr() as usize
}

/// The codes that a line allows, if it is a permission.
fn allowed(line: &str, style: CommentStyle) -> Option<&str> {
    let line = line.trim();
    let comment = match style {
        CommentStyle::Fluent | CommentStyle::Toml => line.strip_prefix('#')?.trim_start_matches('#'),
        CommentStyle::Markdown => line.strip_prefix("<!--")?.strip_suffix("-->")?,
    };
    let rest = comment.trim().strip_prefix("couplet:")?.trim_start().strip_prefix("allow")?;
    (rest.is_empty() || rest.starts_with(char::is_whitespace)).then(|| rest.trim())
}

/// How many lines a permission in the first of them is about.
fn reach(lines: &[&str], style: CommentStyle) -> usize {
    let is_comment = |line: &&&str| match style {
        CommentStyle::Fluent | CommentStyle::Toml => line.trim_start().starts_with('#'),
        CommentStyle::Markdown => line.trim_start().starts_with("<!--"),
    };
    let mut comments = lines.iter().take_while(is_comment).count();
    if style == CommentStyle::Markdown {
        comments += lines[comments..].iter().take_while(|line| line.trim().is_empty()).count();
    }
    let Some((first, rest)) = lines[comments..].split_first() else { return comments };
    if first.trim().is_empty() {
        return comments;
    }
    let goes_on = |line: &&&str| match style {
        CommentStyle::Fluent => line.starts_with([' ', '}', '\t']) || line.trim().is_empty(),
        CommentStyle::Toml => !is_comment(line) && !begins_in_toml(line),
        CommentStyle::Markdown => !line.trim().is_empty(),
    };
    comments + 1 + rest.iter().take_while(goes_on).count()
}

/// Whether a line begins a key or a table, rather than going on with a value.
fn begins_in_toml(line: &str) -> bool {
    let is_name = |char: char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_' | '.' | ' ');
    let key = line.split_once('=').map(|(key, _)| key.trim());
    line.trim().is_empty() || line.starts_with('[') || key.is_some_and(|key| key.chars().all(is_name))
}
