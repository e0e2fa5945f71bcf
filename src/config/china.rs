//! The table `[china]`: filing numbers and tags of sites in mainland China.

use super::knobs::Knobs;
use crate::{
    domain::{
        china::{China, PublicSecurity},
        diagnostic::Rule,
    },
    syntax::table::Table,
};

/// Reads the table; without it nothing of it is on.
pub fn read(top: &mut Table<'_>) -> China {
    let mut table = Knobs::new(top, "china");
    let emblem = table.text("public-security-emblem").filter(|path| {
        let is_path = path.starts_with('/') && !path.starts_with("//");
        is_path || table.refuse("public-security-emblem", path, Rule::PublicPath)
    });
    let number = table.text("public-security").filter(|number| {
        let has_digits = number.contains(|char: char| char.is_ascii_digit());
        has_digits || table.refuse("public-security", number, Rule::FilingNumber)
    });
    let china = China {
        icp: table.text("icp"),
        public_security: number.map(|number| PublicSecurity { number, emblem }),
        has_public_site_tags: table.flag("public-site-tags"),
        site_id_code: table.text("site-id-code"),
        has_baidu_times: table.flag("baidu-times"),
        has_toutiao_times: table.flag("toutiao-times"),
    };
    table.finish();
    china
}
