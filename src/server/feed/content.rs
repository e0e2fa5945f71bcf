//! The body of an article for a page that is not its own: every address in it is absolute.

use ammonia::{Builder, Url, UrlRelative};

use crate::domain::block::Blocks;

/// The blocks as HTML of which every address is absolute, those within the page too; `page` is the
/// address of the article. What only the site's style sheet and scripts know is left out.
pub fn absolute(blocks: &Blocks, page: &str) -> Option<String> {
    let base = Url::parse(page).ok()?;
    let mut builder = Builder::default();
    builder.url_relative(UrlRelative::RewriteWithBase(base)).link_rel(None);
    Some(builder.clean(blocks.html()).to_string())
}
