//! The status as tables for a terminal, in color. Whoever prints it takes the colors out where there is none.

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

use super::{Counts, FileStatus, Publication, State, Status, Story};
use crate::i18n::message::Messages;

const HEAD: Style = Style::new().bold();
const PLAIN: Style = Style::new();
const QUIET: Style = Style::new().dimmed();
const GOOD: Style = AnsiColor::Green.on_default();
const DOUBTFUL: Style = AnsiColor::Yellow.on_default();
const BAD: Style = AnsiColor::Red.on_default();

/// What is not in order, or with `is_whole` everything, and the totals.
pub fn text(words: &Messages, status: &Status, is_whole: bool) -> String {
    let files: Vec<&FileStatus> = status.files.iter().filter(|file| is_whole || file.wants_work()).collect();
    let stories = status.articles.iter().chain(&status.pages);
    let stories: Vec<&Story> = stories.filter(|story| is_whole || story.wants_work()).collect();
    let mut text = String::new();
    if !files.is_empty() {
        text.push_str(&section(&words.status_files(), &of_files(words, &files)));
    }
    if !stories.is_empty() {
        text.push_str(&section(&words.status_stories(), &of_stories(words, status, &stories)));
    }
    text.push_str(&section(&words.status_totals(), &totals(words, status)));
    let left_out = status.files.len() - files.len();
    if left_out > 0 {
        let sentence = words.status_left_out(left_out);
        text.extend([format!("{QUIET}{sentence}{QUIET:#}\n")]);
    }
    text
}

fn section(title: &str, rows: &[Row]) -> String {
    format!("{HEAD}{title}{HEAD:#}\n{}\n", drawn(rows))
}

type Row = Vec<Cell>;

struct Cell {
    text: String,
    style: Style,
    is_number: bool,
}

fn words_cell(text: impl Into<String>, style: Style) -> Cell {
    Cell { text: text.into(), style, is_number: false }
}

fn number_cell(number: usize, style: Style) -> Cell {
    let style = if number == 0 { QUIET } else { style };
    Cell { text: number.to_string(), style, is_number: true }
}

/// The names of columns: the first stands over words, the others over numbers.
fn head(names: Vec<String>) -> Row {
    let cell = |(index, text)| Cell { text, style: QUIET, is_number: index > 0 };
    names.into_iter().enumerate().map(cell).collect()
}

fn of_files(words: &Messages, files: &[&FileStatus]) -> Vec<Row> {
    let mut names = columns(words, words.status_file());
    names.extend([words.status_errors(), words.status_warnings()]);
    let mut rows = vec![head(names)];
    rows.extend(files.iter().map(|file| {
        let mut row = vec![words_cell(&file.file, PLAIN)];
        row.extend(numbers(file.parts));
        row.extend([number_cell(file.errors, BAD), number_cell(file.warnings, DOUBTFUL)]);
        row
    }));
    rows
}

/// The names of the columns of counts, after the first.
fn columns(words: &Messages, first: String) -> Vec<String> {
    vec![
        first,
        words.status_original(),
        words.status_fresh(),
        words.status_stale(),
        words.status_never_accepted(),
        words.status_missing(),
    ]
}

fn numbers(counts: Counts) -> [Cell; 5] {
    let Counts { original, fresh, stale, never_accepted, missing } = counts;
    [
        number_cell(original, PLAIN),
        number_cell(fresh, GOOD),
        number_cell(stale, DOUBTFUL),
        number_cell(never_accepted, DOUBTFUL),
        number_cell(missing, BAD),
    ]
}

fn of_stories(words: &Messages, status: &Status, stories: &[&Story]) -> Vec<Row> {
    let locales = status.locales.iter().map(|total| total.locale.clone());
    // Most sites have few articles that are not public, and then the column is left out.
    let has_publication = stories.iter().any(|story| story.publication != Publication::Published);
    let publication = has_publication.then(|| words.status_publication());
    let names = std::iter::once(words.status_story()).chain(publication).chain(locales);
    let mut rows = vec![names.map(|name| words_cell(name, QUIET)).collect::<Row>()];
    rows.extend(stories.iter().map(|story| {
        let publication = has_publication.then(|| publication_cell(words, story.publication));
        let texts = story.texts.iter().map(|text| match text.state {
            State::Original => words_cell(words.state_original(), PLAIN),
            State::Fresh => words_cell(words.state_fresh(), GOOD),
            State::Stale => words_cell(words.state_stale(text.changed), DOUBTFUL),
            State::NeverAccepted => words_cell(words.state_never_accepted(), DOUBTFUL),
            State::Missing => words_cell(words.state_missing(), BAD),
        });
        std::iter::once(words_cell(&story.slug, PLAIN)).chain(publication).chain(texts).collect()
    }));
    rows
}

fn publication_cell(words: &Messages, publication: Publication) -> Cell {
    let word = match publication {
        Publication::Published => String::new(),
        Publication::Draft => words.status_draft(),
        Publication::Embargo => words.status_embargo(),
    };
    words_cell(word, QUIET)
}

fn totals(words: &Messages, status: &Status) -> Vec<Row> {
    let mut rows = vec![head(columns(words, String::new()))];
    for total in &status.locales {
        let kinds = [
            (words.status_messages(), total.messages),
            (words.status_articles(), total.articles),
            (words.status_pages(), total.pages),
        ];
        rows.extend(kinds.into_iter().map(|(kind, counts)| {
            let mut row = vec![words_cell(format!("{} {kind}", total.locale), PLAIN)];
            row.extend(numbers(counts));
            row
        }));
    }
    rows
}

/// The rows in columns, measured in cells of a terminal: a Chinese character takes two.
fn drawn(rows: &[Row]) -> String {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.text.width()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..count).map(width).collect();
    let mut text = String::new();
    for row in rows {
        for (column, Cell { text: words, style, is_number }) in row.iter().enumerate() {
            let blank = " ".repeat(widths[column] - words.width());
            let is_last = column + 1 == row.len();
            let (before, after) = match (is_number, is_last) {
                (true, _) => (blank.as_str(), ""),
                (false, false) => ("", blank.as_str()),
                (false, true) => ("", ""),
            };
            let words = if words.is_empty() { String::new() } else { format!("{style}{words}{style:#}") };
            let gap = if column == 0 { "  " } else { "   " };
            text.extend([gap, before, &words, after]);
        }
        text.truncate(text.trim_end_matches(' ').len());
        text.push('\n');
    }
    text
}
