//! Why something could not be read or written, in the words of the operating system or of a parser, told in the
//! reader's language where the reason is a common one.

use std::io::ErrorKind;

use crate::i18n::message::Messages;

/// Why the operating system refused.
pub fn of_system(words: &Messages, error: &std::io::Error) -> String {
    of_kind(words, error.kind(), &error.to_string())
}

/// The same of a refusal of this kind, which the system put in these words.
pub fn of_kind(words: &Messages, kind: ErrorKind, reason: &str) -> String {
    match kind {
        ErrorKind::NotFound => words.reason_not_found(),
        ErrorKind::PermissionDenied => words.reason_permission_denied(),
        ErrorKind::AlreadyExists => words.reason_already_exists(),
        ErrorKind::IsADirectory => words.reason_is_a_folder(),
        ErrorKind::NotADirectory => words.reason_not_a_folder(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => words.reason_storage_full(),
        ErrorKind::ReadOnlyFilesystem => words.reason_read_only(),
        ErrorKind::AddrInUse => words.reason_address_in_use(),
        // Pipes and devices are not read at all.
        ErrorKind::InvalidInput => words.reason_no_file(),
        _ => reason.to_owned(),
    }
}

/// Why TOML does not parse. The parser names what it expected behind a comma.
pub fn of_toml(words: &Messages, reason: &str) -> String {
    let reason = reason.replace('\n', "; ");
    match reason.split(", expected").next().unwrap_or_default() {
        "invalid basic string"
        | "invalid literal string"
        | "missing opening quote"
        | "string values must be quoted"
        | "invalid multi-line basic string" => words.toml_quotes(),
        "key with no value"
        | "missing value for key"
        | "missing value"
        | "missing assignment between key-value pairs"
        | "extra `=`"
        | "extra assignment between key-value pairs"
        | "invalid key-value pair" => words.toml_no_value(),
        "duplicate key" => words.toml_duplicate_key(),
        "invalid unquoted key" | "unquoted keys cannot be empty" => words.toml_key(),
        "unclosed table" | "unclosed array table" | "missing table open" => words.toml_table(),
        "unclosed array"
        | "missing comma between array elements"
        | "extra comma in array"
        | "missing array opening" => words.toml_list(),
        "missing escaped value" => words.toml_escape(),
        "unexpected key or value" | "unexpected content" => words.toml_rest(),
        "invalid date" | "invalid time" | "invalid date-time" | "invalid datetime" => words.toml_date(),
        _ => reason,
    }
}
