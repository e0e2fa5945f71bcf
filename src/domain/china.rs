//! What sites in mainland China carry besides what all sites do. Everything here is optional.
//!
//! Belongs here: the operator's choices, as facts of the site. Does not belong here: how they are
//! written into pages (`views::china`).

/// Filing numbers, and the tags that some engines and authorities read.
#[derive(Debug, Clone, Default)]
pub struct China {
    /// The number of the ICP filing with the ministry (<https://beian.miit.gov.cn>).
    pub icp: Option<String>,
    /// The filing with the public-security organs (<https://beian.mps.gov.cn>).
    pub public_security: Option<PublicSecurity>,
    /// Whether pages carry the tags of public sites, which the State Council's guide for government
    /// sites names (国办发〔2017〕47号, annex on page tags).
    pub has_public_site_tags: bool,
    /// The code of a public site, `SiteIDCode`.
    pub site_id_code: Option<String>,
    /// Whether Chinese pages tell Baidu when they were written and changed.
    pub has_baidu_times: bool,
    /// Whether Chinese pages tell Toutiao the same.
    pub has_toutiao_times: bool,
}

/// A filing with the public-security organs.
#[derive(Debug, Clone)]
pub struct PublicSecurity {
    /// The number as it is shown, with words: `京公网安备 11010502000000号`.
    pub number: String,
    /// The path of the emblem, which the operator brings.
    pub emblem: Option<String>,
}

impl PublicSecurity {
    /// The page that confirms the filing.
    pub fn url(&self) -> String {
        let digits: String = self.number.chars().filter(char::is_ascii_digit).collect();
        format!("https://beian.mps.gov.cn/#/query/webSearch?code={digits}")
    }
}
