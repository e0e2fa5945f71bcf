//! Writes one typed method per message of the reference locale, the default locale of `Leptos.toml`.
//!
//! A message id that is misspelt in Rust, or an argument that is missing, then does not compile. The
//! type of a variable stands in the comment above its message: `# $count (Number) - …`, `(String)` or
//! `(Date)`. The file is written only when it changed, so that editing words compiles nothing.

use std::{collections::BTreeMap, env, error::Error, fmt::Write, fs, path::Path};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement},
    parser,
};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    println!("cargo:rerun-if-changed=Leptos.toml");
    println!("cargo:rerun-if-changed=locales");
    let settings: toml::Table = fs::read_to_string("Leptos.toml")?.parse()?;
    let reference = settings
        .get("site")
        .and_then(|site| site.get("default-locale"))
        .and_then(toml::Value::as_str)
        .ok_or("Leptos.toml names no default-locale in [site]")?;

    let mut code = String::new();
    let mut methods = String::new();
    let mut ids = BTreeMap::new();
    for path in ftl_files(&Path::new("locales").join(reference))? {
        let text = fs::read_to_string(&path)?;
        let resource = parser::parse(text.as_str())
            .map_err(|(_, errors)| format!("{path} does not parse: {errors:?}"))?;
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                let place = format!("{path}: message “{}”", message.id.name);
                write_message(message, &mut code, &mut methods).map_err(|why| format!("{place}: {why}"))?;
                ids.insert(message.id.name.to_owned(), file_name(&path));
            }
        }
    }
    writeln!(code, "impl Messages {{\n{methods}}}")?;
    write_ids(&ids, &mut code)?;
    write_built_in(&mut code)?;
    write_if_changed(&Path::new(&env::var("OUT_DIR")?).join("messages.rs"), &code)
}

fn ftl_files(folder: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            files.push(path.display().to_string());
        }
    }
    files.sort();
    Ok(files)
}

fn file_name(path: &str) -> String {
    Path::new(path).file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// By id: the file, and whether the program has words of its own for it.
fn write_ids(ids: &BTreeMap<String, String>, code: &mut String) -> Result<()> {
    writeln!(
        code,
        "/// The messages that the program shows, sorted by id: the id, the file, and whether the program has words\n\
         /// of its own for it where a site has none.\npub const SHOWN: &[(&str, &str, bool)] = &["
    )?;
    for (id, file) in ids {
        writeln!(code, "    ({id:?}, {file:?}, {}),", OF_THE_COMMAND_LINE.contains(&file.as_str()))?;
    }
    writeln!(code, "];")?;
    Ok(())
}

fn write_message(message: &Message<&str>, code: &mut String, methods: &mut String) -> Result<()> {
    let id = message.id.name;
    let comment = message.comment.as_ref().ok_or("has no comment for the translator")?.content.join("\n");
    let types = variable_types(&comment)?;
    let value = message.value.as_ref().ok_or("has no text")?;
    if !message.attributes.is_empty() {
        return Err("has attributes; give each text a message of its own".into());
    }
    let mut used = Vec::new();
    collect_variables(value, &mut used);
    used.sort_unstable();
    used.dedup();
    for name in &used {
        if !types.contains_key(name) {
            return Err(format!("uses ${name}, and its comment has no line “# ${name} (String) - …”").into());
        }
    }

    for line in comment.lines() {
        writeln!(methods, "    /// {}", line.replace('$', "").replace(['<', '>', '[', ']'], "'"))?;
    }
    let method = id.replace('-', "_");
    let mut sets = String::new();
    for name in types.keys() {
        let from = if types.len() > 1 { format!("args.{}", snake(name)) } else { snake(name) };
        writeln!(sets, "        fluent.set({name:?}, Argument::fluent({from}));")?;
    }
    match types.len() {
        0 => writeln!(
            methods,
            "    pub fn {method}(&self) -> String {{\n        self.text({id:?}, None)\n    }}\n"
        )?,
        count => {
            let parameter = if count == 1 {
                let (name, kind) = types.iter().next().ok_or("has one variable")?;
                format!("{}: {kind}", snake(name))
            } else {
                let has_text = types.values().any(|kind| kind.starts_with('&'));
                let name = camel(id);
                let lifetime = if has_text { "<'a>" } else { "" };
                writeln!(
                    code,
                    "/// The arguments of `{id}`.\n#[derive(Debug, Clone, Copy)]\npub struct {name}{lifetime} {{"
                )?;
                for (variable, kind) in &types {
                    let kind = kind.replace('&', "&'a ");
                    writeln!(code, "    /// `${variable}`\n    pub {}: {kind},", snake(variable))?;
                }
                writeln!(code, "}}\n")?;
                format!("args: {name}{}", if has_text { "<'_>" } else { "" })
            };
            writeln!(
                methods,
                "    pub fn {method}(&self, {parameter}) -> String {{\n        let mut fluent = FluentArgs::new();\n{sets}        self.text({id:?}, Some(&fluent))\n    }}\n"
            )?;
        }
    }
    Ok(())
}

/// The variables that a comment declares, in the order of their names.
fn variable_types(comment: &str) -> Result<BTreeMap<&str, &'static str>> {
    let mut types = BTreeMap::new();
    for line in comment.lines() {
        let Some(rest) = line.trim().strip_prefix('$') else { continue };
        let (name, rest) =
            rest.split_once(" (").ok_or_else(|| format!("cannot read the comment line “{line}”"))?;
        let kind = match rest.split(')').next() {
            Some("Number") => "usize",
            Some("String") => "&str",
            Some("Date") => "DateTime",
            other => return Err(format!("${name} has the type {other:?}; use Number, String or Date").into()),
        };
        types.insert(name, kind);
    }
    Ok(types)
}

fn collect_variables<'t>(pattern: &Pattern<&'t str>, into: &mut Vec<&'t str>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_variables(expression, into);
        }
    }
}

fn expression_variables<'t>(expression: &Expression<&'t str>, into: &mut Vec<&'t str>) {
    match expression {
        Expression::Inline(inline) => inline_variables(inline, into),
        Expression::Select { selector, variants } => {
            inline_variables(selector, into);
            for variant in variants {
                collect_variables(&variant.value, into);
            }
        }
    }
}

fn inline_variables<'t>(inline: &InlineExpression<&'t str>, into: &mut Vec<&'t str>) {
    match inline {
        InlineExpression::VariableReference { id } => into.push(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| inline_variables(argument, into));
        }
        InlineExpression::Placeable { expression } => expression_variables(expression, into),
        _ => {}
    }
}

/// The files whose words the program itself says. They stand in the binary too: it must speak before it finds
/// any file.
const OF_THE_COMMAND_LINE: [&str; 6] =
    ["check.ftl", "check-articles.ftl", "check-messages.ftl", "command.ftl", "desk.ftl", "freshness.ftl"];

fn write_built_in(code: &mut String) -> Result<()> {
    writeln!(
        code,
        "/// The words of the command line in every locale, by locale id.\npub const BUILT_IN: &[(&str, &str)] = &["
    )?;
    let root = env::var("CARGO_MANIFEST_DIR")?;
    let mut locales: Vec<_> =
        fs::read_dir("locales")?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    locales.sort();
    for locale in locales {
        let id = locale.file_name().unwrap_or_default().to_string_lossy();
        let files = OF_THE_COMMAND_LINE.iter().map(|name| locale.join(name)).filter(|file| file.is_file());
        for file in files {
            let file = Path::new(&root).join(&file);
            writeln!(code, "    ({id:?}, include_str!({:?})),", file.display().to_string())?;
        }
    }
    writeln!(code, "];")?;
    Ok(())
}

fn snake(name: &str) -> String {
    name.replace('-', "_")
}

fn camel(id: &str) -> String {
    id.split('-')
        .filter_map(|part| {
            let mut letters = part.chars();
            letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>())
        })
        .collect()
}

fn write_if_changed(path: &Path, code: &str) -> Result<()> {
    if fs::read_to_string(path).ok().as_deref() != Some(code) {
        fs::write(path, code)?;
    }
    Ok(())
}
