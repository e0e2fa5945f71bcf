//! The translators' desk: what is only there while somebody edits, and only on this machine.
//!
//! Belongs here: telling open pages that they changed, findings for the pages that they are about, the pages
//! below `/_desk`. Does not belong here: finding anything (`check`), reading anything (`storage`). It writes nothing.

mod articles;
mod events;
mod findings;
mod guard;
mod ids;
mod message_page;
mod messages;
pub mod notices;
mod overview;
mod page;
mod paging;
mod places;
mod request;
pub mod router;
pub mod status_page;
mod story_page;
pub mod voice;
