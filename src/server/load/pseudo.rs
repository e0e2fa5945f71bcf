//! The texts of the pseudo-locale, made from those of the default locale.

use std::sync::Arc;

use crate::{
    domain::{
        article::{Article, FixedPage, Translation, Translations},
        catalog::Heading,
        locale::Locale,
    },
    i18n::pseudo::{longer, longer_html},
    storage::load::Content,
};

/// Gives everything that has a text in `from` one in `pseudo` too.
pub fn add(content: &mut Content, from: &Locale, pseudo: &Locale) {
    content.sections.iter_mut().for_each(|section| name(section, from, pseudo));
    content.topics.iter_mut().for_each(|topic| name(topic, from, pseudo));
    for article in &mut content.articles {
        let translations = with_longer(&article.translations, from, pseudo);
        *article = Arc::new(Article { translations, ..Article::clone(article) });
    }
    for page in &mut content.pages {
        let translations = with_longer(&page.translations, from, pseudo);
        *page = Arc::new(FixedPage { translations, ..FixedPage::clone(page) });
    }
}

fn name<Id>(heading: &mut Heading<Id>, from: &Locale, pseudo: &Locale) {
    for words in [&mut heading.name, &mut heading.description] {
        let own = words.get(from.id()).map(|text| longer(text).into_owned());
        words.extend(own.map(|text| (pseudo.id().to_owned(), text)));
    }
}

fn with_longer(texts: &Translations, from: &Locale, pseudo: &Locale) -> Translations {
    let text = texts.get(from).map(|text| Translation {
        locale: pseudo.clone(),
        title: longer(&text.title).into_owned(),
        summary: longer(&text.summary).into_owned(),
        blocks: text.blocks.iter().map(|block| longer_html(block.html())).collect(),
        freshness: None,
        ..text.clone()
    });
    texts.clone().with_pseudo(text)
}
