//! The language editions of a site and the spellings of their names.
//!
//! Belongs here: every spelling of a locale that any format wants, derived from its BCP 47 tag.
//! Does not belong here: choosing a locale for a reader (`i18n::negotiate`).

use std::{cmp::Ordering, fmt, hash, sync::Arc};

use unic_langid::{CharacterDirection, LanguageIdentifier};

/// The cookie with the id of the edition that the reader chose last; `/` honors it.
pub const COOKIE: &str = "locale";

/// One language edition. Cheap to clone; two locales are the same when their ids are.
#[derive(Clone)]
pub struct Locale(Arc<Identity>);

struct Identity {
    id: String,
    tag: LanguageIdentifier,
}

impl Locale {
    /// A locale from its `id` (used in URLs, folders and file names) and its BCP 47 `tag`.
    pub fn new(id: &str, tag: LanguageIdentifier) -> Self {
        Self(Arc::new(Identity { id: id.to_owned(), tag }))
    }

    /// The one name of the locale in URLs, folders and file names: `en`, `zh`.
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// The BCP 47 tag for `<html lang>`, hreflang and feeds: `en`, `zh-Hans`.
    pub fn tag(&self) -> &LanguageIdentifier {
        &self.0.tag
    }

    /// Whether the script of the language runs from right to left, as Unicode's likely subtags tell.
    pub fn is_right_to_left(&self) -> bool {
        self.0.tag.character_direction() == CharacterDirection::RTL
    }

    /// The spelling of the Open Graph protocol (<https://ogp.me/#optional>): language and territory, of
    /// which the likely one is taken if the tag has none: `en_US`, `zh_CN`.
    pub fn open_graph(&self) -> String {
        let likely = self.likely();
        match likely.region {
            Some(region) => format!("{}_{region}", likely.language),
            None => likely.language.to_string(),
        }
    }

    /// The spelling of Google's news sitemaps: the language alone, but for Chinese `zh-cn` or `zh-tw`, which
    /// stand for the simplified and the traditional script
    /// (<https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap>).
    pub fn google_news(&self) -> String {
        let likely = self.likely();
        match (self.is_chinese(), likely.script) {
            (true, Some(script)) if script.as_str() == "Hant" => "zh-tw".to_owned(),
            (true, _) => "zh-cn".to_owned(),
            (false, _) => likely.language.to_string(),
        }
    }

    /// Whether it is no language of any reader, but a trial of how pages bear longer words: the region `XA` is kept
    /// for such by CLDR (<https://cldr.unicode.org/>).
    pub fn is_pseudo(&self) -> bool {
        self.0.tag.region.is_some_and(|region| region.as_str() == "XA")
    }

    /// The pseudo-locale of this one: `en-xa`, `en-XA` of `en`.
    pub fn pseudo(&self) -> Option<Self> {
        let mut tag = self.0.tag.clone();
        tag.region = Some("XA".parse().ok()?);
        Some(Self::new(&format!("{self}-xa"), tag))
    }

    /// Whether its language is Chinese, which Chinese search engines read.
    pub fn is_chinese(&self) -> bool {
        self.0.tag.language.as_str() == "zh"
    }

    /// Whether it is written with Chinese characters, as its likely script tells.
    pub fn is_written_in_han(&self) -> bool {
        let script = self.likely().script;
        script.is_some_and(|script| ["Hans", "Hant", "Hani", "Jpan"].contains(&script.as_str()))
    }

    /// Whether `name` is another customary spelling of this locale: its tag, its tag with the
    /// likely territory or script (`zh-CN`, `zh_cn`, `zh-hans-cn`), or that territory alone
    /// where it is what people type for the language (`cn`).
    pub fn is_alias(&self, name: &str) -> bool {
        let asked = name.replace('_', "-");
        let Ok(asked_tag) = asked.parse::<LanguageIdentifier>() else { return false };
        let likely = self.likely();
        let same = |mut tag: LanguageIdentifier| {
            tag.maximize();
            tag == likely
        };
        let territory = likely.region.is_some_and(|region| region.as_str().eq_ignore_ascii_case(&asked));
        territory || same(asked_tag)
    }

    /// The spellings of [`Self::is_alias`] that people type, in small letters.
    pub fn aliases(&self) -> Vec<String> {
        let likely = self.likely();
        let language = Some(likely.language.to_string());
        let script = likely.script.map(|script| script.to_string());
        let region = likely.region.map(|region| region.to_string());
        let spellings = [
            [&language, &None, &None],
            [&language, &script, &None],
            [&language, &None, &region],
            [&language, &script, &region],
            [&None, &None, &region],
        ];
        let joined = spellings.into_iter().flat_map(|parts| {
            let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
            ["-", "_"].map(|sign| parts.join(sign).to_ascii_lowercase())
        });
        let mut aliases: Vec<String> =
            joined.filter(|name| name != self.id() && self.is_alias(name)).collect();
        aliases.sort_unstable();
        aliases.dedup();
        aliases
    }

    fn likely(&self) -> LanguageIdentifier {
        let mut tag = self.0.tag.clone();
        tag.maximize();
        tag
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.id)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.0.id)
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.0.id == other.0.id
    }
}

impl Eq for Locale {}

impl hash::Hash for Locale {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.0.id.hash(state);
    }
}

impl PartialOrd for Locale {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Locale {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.id.cmp(&other.0.id)
    }
}

/// The locales of a site in the order of their declaration; never empty.
#[derive(Clone, Debug)]
pub struct Locales {
    all: Vec<Locale>,
    default: usize,
    /// Is found by its id, and named nowhere.
    pseudo: Option<Locale>,
}

impl PartialEq for Locales {
    /// The same locales in the same order with the same tags, the same default, and the same pseudo-locale.
    fn eq(&self, other: &Self) -> bool {
        let is_same = |(a, b): (&Locale, &Locale)| a == b && a.tag() == b.tag();
        let (all, others) = (&self.all, &other.all);
        let has_same_size = all.len() == others.len() && self.pseudo == other.pseudo;
        has_same_size && all.iter().zip(others).all(is_same) && self.default == other.default
    }
}

impl Locales {
    /// The declared locales and the id of the default one; `None` when no locale has that id.
    pub fn new(all: Vec<Locale>, default_id: &str) -> Option<Self> {
        let default = all.iter().position(|locale| locale.id() == default_id)?;
        Some(Self { all, default, pseudo: None })
    }

    /// Locales of which the first is the default; `None` when there are none.
    pub fn of(all: Vec<Locale>) -> Option<Self> {
        (!all.is_empty()).then_some(Self { all, default: 0, pseudo: None })
    }

    /// The same locales with this pseudo-locale, or without any.
    pub fn with_pseudo(self, pseudo: Option<Locale>) -> Self {
        Self { pseudo, ..self }
    }

    /// The pseudo-locale. It is none of all locales: no list, map or feed of the site names it.
    pub fn pseudo(&self) -> Option<&Locale> {
        self.pseudo.as_ref()
    }

    /// All locales in the order of their declaration.
    pub fn iter(&self) -> impl Iterator<Item = &Locale> {
        self.all.iter()
    }

    /// The locale that is served when nothing speaks for another.
    pub fn default_locale(&self) -> &Locale {
        &self.all[self.default]
    }

    /// The locale with exactly this id; the pseudo-locale among them.
    pub fn get(&self, id: &str) -> Option<&Locale> {
        self.all.iter().chain(&self.pseudo).find(|locale| locale.id() == id)
    }

    /// The locale that `name` is an id or a customary spelling of.
    pub fn find(&self, name: &str) -> Option<&Locale> {
        self.get(name).or_else(|| self.all.iter().find(|locale| locale.is_alias(name)))
    }

    /// The locale that `name` spells, or else one of the same language: for `zh_TW` the locale `zh`.
    pub fn find_language(&self, name: &str) -> Option<&Locale> {
        let language = name.replace('_', "-").parse::<LanguageIdentifier>().ok()?.language;
        self.find(name).or_else(|| self.all.iter().find(|locale| locale.0.tag.language == language))
    }

    /// All locales but this one.
    pub fn others<'a>(&'a self, locale: &'a Locale) -> impl Iterator<Item = &'a Locale> + Clone {
        self.all.iter().filter(move |other| *other != locale)
    }
}
