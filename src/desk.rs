//! The translators' desk: what is only there while somebody edits, and only on this machine.
//!
//! Belongs here: telling pages that they changed, findings on pages, the pages of `/_desk`. Does not belong
//! here: finding anything (`check`), reading anything (`storage`). It writes nothing.

mod events;
mod guard;
pub mod notices;
pub mod router;
