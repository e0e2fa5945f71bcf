//! One text of a message: its value or an attribute, taken apart.

use std::ops::Range;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant};

use super::edition::offset;

/// A text with the places of what is in it.
pub struct Part<'t> {
    /// Empty for the value, else the name of the attribute with its dot.
    pub name: &'t str,
    /// Where that name, or the id, stands.
    pub label: Range<usize>,
    pub pattern: Pattern<&'t str>,
    /// From the first sign of the text to the last.
    pub span: Range<usize>,
    pub variables: Vec<Variable<'t>>,
    pub references: Vec<Reference<'t>>,
    /// Every piece of text, with the place of its first byte; those in quotation marks too.
    pub texts: Vec<(usize, &'t str)>,
    /// How many placeables are followed to write it out, the longest of its variants counted.
    pub placeables: usize,
    pub has_choice: bool,
}

/// A variable where it is used.
pub struct Variable<'t> {
    pub name: &'t str,
    pub at: usize,
    pub role: Role,
}

/// What a variable is used for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// It is shown as the program passes it.
    Bare,
    /// It is passed to this function, and shown.
    Called,
    /// A variant is chosen by it.
    Chooses,
}

/// A message, term or attribute where it is used.
pub struct Reference<'t> {
    /// As it is written, with `-` and attribute.
    pub written: &'t str,
    /// The id, a term's with its `-`.
    pub id: &'t str,
    /// The attribute with its dot.
    pub attribute: &'t str,
    pub at: usize,
}

impl<'t> Part<'t> {
    /// Takes a pattern of `text` apart.
    pub fn new(text: &'t str, name: &'t str, label: Range<usize>, pattern: Pattern<&'t str>) -> Self {
        let span = span(text, label.end);
        let mut part = Self {
            name,
            label,
            pattern: Pattern { elements: Vec::new() },
            span,
            variables: Vec::new(),
            references: Vec::new(),
            texts: Vec::new(),
            placeables: 0,
            has_choice: false,
        };
        part.placeables = part.walk(text, &pattern);
        part.pattern = pattern;
        part
    }

    /// All that it is written of, as it stands in the file.
    pub fn source<'s>(&self, text: &'s str) -> &'s str {
        &text[self.span.clone()]
    }

    /// Whether it shows this variable.
    pub fn shows(&self, name: &str) -> bool {
        self.variables.iter().any(|variable| variable.name == name && variable.role != Role::Chooses)
    }

    /// Whether there is anything that a reader could see.
    pub fn is_empty(&self) -> bool {
        self.variables.is_empty()
            && self.references.is_empty()
            && self.texts.iter().all(|(_, text)| text.trim().is_empty())
            && !self.pattern.elements.iter().any(is_number)
    }

    fn walk(&mut self, text: &'t str, pattern: &Pattern<&'t str>) -> usize {
        let mut count = 0;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push((offset(text, value), value)),
                PatternElement::Placeable { expression } => {
                    count += 1 + self.expression(text, expression);
                }
            }
        }
        count
    }

    fn expression(&mut self, text: &'t str, expression: &Expression<&'t str>) -> usize {
        match expression {
            Expression::Inline(inline) => self.inline(text, inline, Role::Bare),
            Expression::Select { selector, variants } => {
                self.has_choice = true;
                self.inline(text, selector, Role::Chooses);
                variants.iter().map(|variant| self.walk(text, &variant.value)).max().unwrap_or(0)
            }
        }
    }

    fn inline(&mut self, text: &'t str, inline: &InlineExpression<&'t str>, role: Role) -> usize {
        let inner = if role == Role::Chooses { Role::Chooses } else { Role::Called };
        match inline {
            InlineExpression::StringLiteral { value } => {
                if role == Role::Bare {
                    self.texts.push((offset(text, value), value));
                }
            }
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.push(Variable { name: id.name, at: offset(text, id.name) - 1, role });
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(text, arguments, inner),
            InlineExpression::MessageReference { id, attribute } => {
                self.refer(text, id.name, 0, attribute.as_ref().map(|attribute| attribute.name));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.refer(text, id.name, 1, attribute.as_ref().map(|attribute| attribute.name));
                if let Some(arguments) = arguments {
                    self.arguments(text, arguments, inner);
                }
            }
            InlineExpression::Placeable { expression } => return self.expression(text, expression),
        }
        0
    }

    fn arguments(&mut self, text: &'t str, arguments: &CallArguments<&'t str>, role: Role) {
        for argument in &arguments.positional {
            self.inline(text, argument, role);
        }
    }

    fn refer(&mut self, text: &'t str, name: &'t str, dash: usize, attribute: Option<&'t str>) {
        let at = offset(text, name) - dash;
        let end = at + dash + name.len();
        let last = attribute.map_or(end, |attribute| offset(text, attribute) + attribute.len());
        let reference =
            Reference { written: &text[at..last], id: &text[at..end], attribute: &text[end..last], at };
        self.references.push(reference);
    }
}

/// Calls `each` with every function call in a pattern.
pub fn each_call<'p, 't>(
    pattern: &'p Pattern<&'t str>,
    each: &mut dyn FnMut(&'t str, &'p CallArguments<&'t str>),
) {
    let mut expressions = placeables(pattern);
    while let Some(expression) = expressions.pop() {
        let mut inlines = match expression {
            Expression::Inline(inline) => vec![inline],
            Expression::Select { selector, variants } => {
                expressions.extend(variants.iter().flat_map(|variant| placeables(&variant.value)));
                vec![selector]
            }
        };
        while let Some(inline) = inlines.pop() {
            match inline {
                InlineExpression::FunctionReference { id, arguments } => {
                    each(id.name, arguments);
                    inlines.extend(&arguments.positional);
                }
                InlineExpression::Placeable { expression } => expressions.push(expression),
                _ => {}
            }
        }
    }
}

/// Calls `each` with every choice in a pattern.
pub fn each_choice<'p, 't>(
    pattern: &'p Pattern<&'t str>,
    each: &mut dyn FnMut(&'p InlineExpression<&'t str>, &'p [Variant<&'t str>]),
) {
    let mut expressions = placeables(pattern);
    expressions.reverse();
    while let Some(expression) = expressions.pop() {
        match expression {
            Expression::Select { selector, variants } => {
                each(selector, variants);
                expressions.extend(variants.iter().flat_map(|variant| placeables(&variant.value)));
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => expressions.push(expression),
            Expression::Inline(_) => {}
        }
    }
}

fn placeables<'p, 't>(pattern: &'p Pattern<&'t str>) -> Vec<&'p Expression<&'t str>> {
    let expressions = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression } => Some(expression),
        PatternElement::TextElement { .. } => None,
    });
    expressions.collect()
}

fn is_number(element: &PatternElement<&str>) -> bool {
    let PatternElement::Placeable { expression } = element else { return false };
    match expression {
        Expression::Inline(
            InlineExpression::NumberLiteral { .. } | InlineExpression::FunctionReference { .. },
        ) => true,
        Expression::Inline(_) | Expression::Select { .. } => false,
    }
}

/// The text after a label: to the end of its line, and on over the lines that go on with it.
fn span(text: &str, label_end: usize) -> Range<usize> {
    let equals = text[label_end..].find('=').map_or(label_end, |equals| label_end + equals + 1);
    let mut end = equals;
    for (number, line) in text[equals..].split_inclusive('\n').enumerate() {
        let is_attribute = line.trim_start_matches(' ').starts_with('.');
        if number > 0 && (is_attribute || !line.starts_with([' ', '}', '[', '*', '{', '\n', '\r'])) {
            break;
        }
        end += line.len();
    }
    let raw = &text[equals..end];
    let start = equals + raw.len() - raw.trim_start_matches([' ', '\r', '\n']).len();
    start..(start + raw.trim_matches([' ', '\r', '\n']).len())
}
