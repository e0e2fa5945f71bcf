//! The integration tests: whole sites through the front door. A folder goes in, answers come out.
//!
//! Fixture sites stand in `tests/sites`, expected files in `tests/snapshots`; run with
//! `UPDATE_SNAPSHOTS=1` to write them anew, and read the difference before you keep it.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod archive;
mod article_checks;
mod beginning;
mod check_formats;
mod check_selection;
mod comfort;
mod command_line;
mod corrections;
mod desk;
mod diagnostics;
mod embargo;
mod engines;
mod errors;
mod export;
mod export_folder;
mod facts;
mod fallback;
mod favorites;
mod feeds;
mod figures;
mod files;
mod fixing;
mod freshness;
mod harness;
mod head;
mod home;
mod hook;
mod hostile_input;
mod large_sitemaps;
mod layers;
mod lists;
mod markdown;
mod message_checks;
mod message_files;
mod messages;
mod negotiation;
mod page_cache;
mod parallel;
mod permissions;
mod preview;
mod program;
mod pseudo;
mod reading;
mod reading_time;
mod redirects;
mod reload;
mod reply;
mod search;
mod search_hostile;
mod search_index;
mod search_page;
mod security;
mod settings;
mod sharing;
mod shipped;
mod sitemap_rules;
mod sitemaps;
mod status;
mod structured;
mod switching;
mod three_locales;
mod topics;
mod usage;
mod walk;
mod watching;
