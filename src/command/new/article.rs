//! `couplet new article`: a folder with facts and a text in each language.

use clap::{Arg, Command};
use couplet::{
    domain::{locale::Locale, name::Slug},
    i18n::message::{Messages, NewArticleNext, WrongLocale, WrongSection},
    storage::begin::{self, Beginning, FirstText},
};

use super::{Call, Made, Site, failed, name, told};

/// The command and its arguments.
pub fn command(words: &Messages) -> Command {
    let slug =
        Arg::new("slug").value_name(words.value_slug()).required(true).help(words.cli_new_article_slug());
    let option = |name: &'static str, value: String| Arg::new(name).long(name).value_name(value);
    let section = option("section", words.value_section()).help(words.cli_new_article_section());
    let original = option("original", words.value_locale()).help(words.cli_new_article_original());
    let title = option("title", words.value_title()).help(words.cli_new_article_title());
    Command::new("article").about(words.cli_new_article()).args([slug, section, original, title])
}

/// Makes the article that the arguments name.
pub fn make(call: &Call<'_>, site: &Site) -> Made {
    let Site { config, loaded, words, .. } = site;
    let slug: Slug = name(call.text("slug").unwrap_or_default(), words)?;
    let is_taken = loaded.catalog.all().any(|article| article.slug == slug || article.moved.contains(&slug));
    if is_taken || begin::has_article(&config.content, &slug) {
        return Err(words.new_article_taken(slug.as_str()));
    }
    let section = section(call, site)?;
    let original = original(call, site)?;
    let posted = config.site.local(jiff::Timestamp::now());
    let texts = config.site.locales.iter().map(|locale| {
        let own = loaded.words.of(locale);
        let title = call.text("title").filter(|_| *locale == original).map(str::to_owned);
        let title = title.unwrap_or_else(|| own.new_text_title());
        let (summary, body) = (own.new_text_summary(), own.new_text_body());
        FirstText { locale: locale.clone(), title, summary, body }
    });
    let beginning = Beginning {
        slug: &slug,
        section: &section,
        posted,
        original: &original,
        note: words.new_article_note(),
        texts: texts.collect(),
    };
    let files = begin::article(&config.content, &beginning).map_err(failed(words, slug.as_str()))?;
    let slug = slug.as_str();
    Ok(told(site, &files, &words.new_article_next(NewArticleNext { slug, section: &section })))
}

/// The section that was asked for, else the first.
fn section(call: &Call<'_>, site: &Site) -> Result<String, String> {
    let words = &site.words;
    let ids: Vec<String> =
        site.loaded.catalog.sections().iter().map(|section| section.id.to_string()).collect();
    let Some(asked) = call.text("section") else {
        return ids.first().cloned().ok_or_else(|| words.new_article_no_section());
    };
    let known = ids.join(", ");
    let is_known = ids.iter().any(|id| id == asked);
    if is_known {
        Ok(asked.to_owned())
    } else {
        Err(words.wrong_section(WrongSection { id: asked, known: &known }))
    }
}

/// The language that it is written in: the one asked for, else the site's own.
fn original(call: &Call<'_>, site: &Site) -> Result<Locale, String> {
    let locales = &site.config.site.locales;
    let Some(id) = call.text("original") else { return Ok(locales.default_locale().clone()) };
    locales.get(id).cloned().ok_or_else(|| {
        let known = locales.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        site.words.wrong_locale(WrongLocale { id, known: &known })
    })
}
