//! The translators' desk: what is only there while somebody edits, and only on this machine.
//!
//! Belongs here: telling open pages that they changed, findings for the pages that they are about, the addresses
//! below `/_desk`. Does not belong here: finding anything (`check`), reading anything (`storage`). It writes nothing.

mod events;
mod guard;
pub mod notices;
pub mod router;
