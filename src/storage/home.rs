//! `content/home.toml`: which stories lead the home page. Without it the newest do.

use super::{files::Folder, markdown::Links};
use crate::{
    domain::{
        diagnostic::{Diagnostic, Fault, Rule},
        name::Slug,
    },
    syntax::{closest::closest, table::Source},
};

/// The stories that the editors chose, the lead first. One that is not published is reported.
pub fn read(content: &Folder, links: &Links, found: &mut Vec<Diagnostic>) -> Vec<Slug> {
    let home = content.join("home.toml");
    if !home.path.exists() {
        return Vec::new();
    }
    let file = match home.read() {
        Ok(file) => file,
        Err(fault) => {
            found.push(*fault);
            return Vec::new();
        }
    };
    let source = Source::new(&file.name, &file.text, &(0..file.text.len()));
    let (picks, faults) = source.read(&file.text, |table| {
        let mut picks: Vec<Slug> = table.list("lead", Rule::Name);
        picks.retain(|slug| {
            let is_known = links.articles.contains_key(slug);
            if !is_known {
                let like = closest(slug.as_str(), links.articles.keys().map(Slug::as_str));
                let fault = Fault::UnknownStory { slug: slug.clone(), like: like.map(str::to_owned) };
                table.report("lead", fault);
            }
            is_known
        });
        picks
    });
    found.extend(faults);
    picks
}
