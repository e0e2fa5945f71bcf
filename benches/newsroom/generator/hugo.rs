//! The same stories as a site for Hugo (<https://gohugo.io>), with pages that show what ours show: the frame, the
//! language switch, dates, topics, neighbors, related stories, lists in pages, feeds.

use std::{fs, io, path::Path};

use rayon::prelude::*;

use super::{Newsroom, is_alone, story::Story};

const SETTINGS: &str = r#"baseURL = "https://news.example/"
title = "Couplet"
defaultContentLanguage = "en"
defaultContentLanguageInSubdir = true
[pagination]
pagerSize = 10
[taxonomies]
topic = "topics"
[languages.en]
contentDir = "content/en"
weight = 1
[languages.zh]
contentDir = "content/zh"
weight = 2
"#;

const FRAME: &str = r#"<!DOCTYPE html>
<html lang="{{ .Language.Lang }}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ .Title }} | {{ .Site.Title }}</title><meta name="description" content="{{ .Summary | plainify }}">
<link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
{{ end }}{{ with .OutputFormats.Get "rss" }}<link rel="alternate" type="application/rss+xml" href="{{ .Permalink }}">{{ end }}
<meta property="og:title" content="{{ .Title }}"><meta property="og:url" content="{{ .Permalink }}">
<script type="application/ld+json">{"@type":"NewsArticle","headline":{{ .Title }},"url":{{ .Permalink }}}</script>
</head><body><header><a href="{{ .Site.Home.RelPermalink }}">{{ .Site.Title }}</a>
{{ range .Translations }}<a rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .RelPermalink }}">{{ .Language.Lang }}</a>{{ end }}
<nav><ul>{{ range .Site.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></nav></header>
<nav><ol>{{ range .Ancestors.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ol></nav>
<main>{{ block "main" . }}{{ end }}</main><footer><p>{{ .Site.Title }}</p></footer></body></html>
"#;

const SINGLE: &str = r#"{{ define "main" }}<article><h1>{{ .Title }}</h1>
<p><time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "January 2, 2006" }}</time></p>
<p>{{ .Params.summary }}</p>{{ .Content }}
<ul>{{ range .GetTerms "topics" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
<ul>{{ range first 4 .CurrentSection.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
</article>{{ end }}
"#;

const LIST: &str = r#"{{ define "main" }}<h1>{{ .Title }}</h1><ol>
{{ $pages := .Paginate .RegularPagesRecursive }}{{ range $pages.Pages }}<li><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "January 2, 2006" }}</time><p>{{ .Params.summary }}</p></li>{{ end }}
</ol><nav>{{ if $pages.HasPrev }}<a href="{{ $pages.Prev.URL }}">←</a>{{ end }}
{{ if $pages.HasNext }}<a href="{{ $pages.Next.URL }}">→</a>{{ end }}</nav>{{ end }}
"#;

impl Newsroom {
    /// Writes the stories for Hugo into a folder.
    pub fn write_for_hugo(&self, folder: &Path) -> anyhow::Result<()> {
        let layouts = folder.join("layouts/_default");
        fs::create_dir_all(&layouts)?;
        fs::write(folder.join("hugo.toml"), SETTINGS)?;
        for (name, text) in [("baseof.html", FRAME), ("single.html", SINGLE), ("list.html", LIST)] {
            fs::write(layouts.join(name), text)?;
        }
        let write = |number: usize| {
            Story::new(number, self.total, is_alone(number, self.pairs))
                .write_for_hugo(&folder.join("content"))
        };
        let written: io::Result<()> = (0..self.total).into_par_iter().try_for_each(write);
        Ok(written?)
    }
}
