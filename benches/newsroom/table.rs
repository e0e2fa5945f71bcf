//! Tables on a terminal, which are tables of Markdown, too.

use crate::figures::Figure;

/// A table of figures: a row for each thing, a column for each size, then how the last compares with the first.
#[derive(Debug, Default)]
pub struct Table {
    title: String,
    columns: Vec<String>,
    rows: Vec<(String, Vec<Figure>)>,
}

impl Table {
    /// A table with a column for each of these.
    pub fn new(title: &str, columns: impl IntoIterator<Item = String>) -> Self {
        Self { title: title.to_owned(), columns: columns.into_iter().collect(), rows: Vec::new() }
    }

    /// Puts a figure at the end of the row of this name, which begins with it if there is none.
    pub fn put(&mut self, name: &str, figure: Figure) {
        match self.rows.iter_mut().find(|(known, _)| known == name) {
            Some((_, figures)) => figures.push(figure),
            None => self.rows.push((name.to_owned(), vec![figure])),
        }
    }

    /// Prints it.
    pub fn print(&self) {
        let mut lines =
            vec![[vec![self.title.clone()], self.columns.clone(), vec!["ratio".to_owned()]].concat()];
        for (name, figures) in &self.rows {
            let ratio = match figures.as_slice() {
                [first, .., last] => last.ratio(*first).map(|ratio| format!("{ratio:.2}")),
                _ => None,
            };
            let figures = figures.iter().map(|figure| figure.text()).collect();
            lines.push([vec![name.clone()], figures, vec![ratio.unwrap_or_default()]].concat());
        }
        let width = |column: usize| {
            lines
                .iter()
                .filter_map(|line| line.get(column))
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or(0)
        };
        println!();
        for (number, line) in lines.iter().enumerate() {
            let cells = line.iter().enumerate().map(|(column, cell)| {
                let pad = " ".repeat(width(column) - cell.chars().count());
                if column == 0 { format!("{cell}{pad}") } else { format!("{pad}{cell}") }
            });
            println!("| {} |", cells.collect::<Vec<_>>().join(" | "));
            if number == 0 {
                let rules = (0..line.len()).map(|column| {
                    let rule = "-".repeat(width(column).saturating_sub(1).max(1));
                    if column == 0 { format!("-{rule}") } else { format!("{rule}:") }
                });
                println!("| {} |", rules.collect::<Vec<_>>().join(" | "));
            }
        }
        println!();
    }
}
