//! From a file to a service that can be evaluated. Definitions are checked here, with file, line and reason, so that no
//! visitor ever meets a mistake in one.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread;

use jiff::civil::Date;
use serde::Serialize;
use toml::Spanned;

use crate::block::{self, Block, Blocks};
use crate::check::Checker;
use crate::definition::Service;
use crate::expression::Expression;
use crate::functions::RuleValues;
use crate::reference::Reference;

/// A mistake in a definition: where and why. For people who write definitions, in English.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{file}:{line}: {reason}")]
pub struct DefinitionError {
    pub file: String,
    pub line: usize,
    pub reason: String,
}

/// A definition with its expressions compiled.
#[derive(Debug)]
pub(crate) struct CompiledService {
    pub definition: Arc<Service>,
    pub compiled: Compiled,
    /// The values of the rules, kept for the day they were looked up for.
    values: Mutex<Option<(Date, RuleValues)>>,
}

/// The expressions of a definition.
#[derive(Debug, Default)]
pub(crate) struct Compiled {
    /// By section, in order.
    pub sections: Vec<Option<Expression>>,
    /// By page id.
    pub pages: BTreeMap<String, Option<Expression>>,
    pub fields: BTreeMap<String, CompiledField>,
    /// Neighbouring pages that are asked together, once or once a row.
    pub runs: Vec<Run>,
    pub computed: Vec<(String, Expression)>,
    pub notices: Vec<CompiledNotice>,
    pub documents: Vec<Option<Expression>>,
    pub answer_within: Vec<Option<Expression>>,
    pub results: Vec<CompiledResult>,
    pub fee: CompiledFee,
    pub rule_codes: BTreeSet<String>,
}

/// Pages by their places among all pages of the service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub pages: Range<usize>,
    /// The field that says how many rows there are.
    pub repeat: Option<String>,
}

#[derive(Debug)]
pub(crate) struct CompiledField {
    pub visible: Option<Expression>,
    pub required: Option<Expression>,
    pub rules: Vec<CompiledRule>,
}

#[derive(Debug)]
pub(crate) struct CompiledRule {
    pub that: Expression,
    /// The id of the sentence.
    pub text: String,
    pub args: BTreeMap<String, Expression>,
}

#[derive(Debug)]
pub(crate) struct CompiledNotice {
    pub page: String,
    pub rule: CompiledRule,
}

#[derive(Debug)]
pub(crate) struct CompiledResult {
    pub when: Option<Expression>,
    pub args: BTreeMap<String, Expression>,
}

/// The columns of the fee's row.
#[derive(Debug, Default)]
pub(crate) struct CompiledFee {
    pub columns: [Option<Expression>; 3],
}

impl CompiledService {
    /// The values, as of a day, of the rules that the expressions name.
    pub fn rule_values(&self, reference: &Reference, today: Date) -> RuleValues {
        let mut kept = self.values.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((date, values)) = kept.as_ref()
            && *date == today
        {
            return Arc::clone(values);
        }
        let value = |code: &String| Some((code.clone(), i64::from(reference.rules.get(code, today, None).ok()?.value)));
        let values: RuleValues = Arc::new(self.compiled.rule_codes.iter().filter_map(value).collect());
        *kept = Some((today, Arc::clone(&values)));
        values
    }
}

/// A service of a catalogue; its expressions are compiled when they are first evaluated.
#[derive(Debug)]
pub(crate) struct Entry {
    file: String,
    source: String,
    definition: OnceLock<Arc<Service>>,
    compiled: OnceLock<CompiledService>,
}

impl Entry {
    /// The service as it is written.
    ///
    /// # Errors
    /// Mistakes in a definition that was not checked when it was loaded.
    pub fn definition(&self, blocks: &Blocks) -> Result<&Arc<Service>, Vec<DefinitionError>> {
        if let Some(definition) = self.definition.get() {
            return Ok(definition);
        }
        let (definition, _) = read(&self.file, &self.source, blocks)?;
        Ok(self.definition.get_or_init(|| Arc::new(definition)))
    }

    /// The service with its expressions.
    ///
    /// # Errors
    /// As [`Entry::definition`].
    pub fn compiled(
        &self,
        reference: &Arc<Reference>,
        blocks: &Blocks,
    ) -> Result<&CompiledService, Vec<DefinitionError>> {
        if let Some(compiled) = self.compiled.get() {
            return Ok(compiled);
        }
        let definition = self.definition(blocks)?;
        let used = block::used(definition, blocks);
        let compiled = compile(&self.file, &self.source, Arc::clone(definition), &used, reference)?;
        Ok(self.compiled.get_or_init(|| compiled))
    }

    /// Lets go of the compiled expressions; the next evaluation compiles them again.
    pub fn rest(&mut self) {
        self.compiled.take();
    }
}

/// Whether definitions are read and checked when they are loaded. Only those that the tests have checked may wait for their first use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Check {
    Now,
    Later,
}

/// Reads the services of all files, by id; the files by name.
pub(crate) fn services<'a>(
    sources: impl Iterator<Item = (&'a String, &'a String)>,
    reference: &Arc<Reference>,
    blocks: &Blocks,
    check: Check,
) -> Result<BTreeMap<String, Entry>, Vec<DefinitionError>> {
    let (mut services, mut files, mut errors) = (BTreeMap::new(), BTreeMap::new(), Vec::new());
    let sources: Vec<_> = sources.collect();
    let load = |(file, source): &(&String, &String)| entry(file, source, reference, blocks, check);
    let loaded = match check {
        Check::Now => each(&sources, load),
        Check::Later => sources.iter().map(load).collect(),
    };
    for ((file, source), loaded) in sources.into_iter().zip(loaded) {
        match loaded {
            Ok((id, service)) => {
                if let Some((other, _)) = files.insert(id.clone(), (file, source)) {
                    let reason = format!("the service `{id}` is defined in {other} too");
                    errors.push(DefinitionError { file: file.clone(), line: id_line(source), reason });
                }
                services.insert(id, service);
            }
            Err(found) => errors.extend(found),
        }
    }
    // A service that could not be read would seem not to be there.
    if errors.is_empty() {
        errors = files.iter().flat_map(|(id, (file, source))| dangling(&services, id, file, source)).collect();
    }
    if errors.is_empty() { Ok(services) } else { Err(errors) }
}

/// A service with its id.
fn entry(
    file: &str,
    source: &str,
    reference: &Arc<Reference>,
    blocks: &Blocks,
    check: Check,
) -> Result<(String, Entry), Vec<DefinitionError>> {
    let unread = |id: &str| {
        let entry = Entry {
            file: file.to_owned(),
            source: source.to_owned(),
            definition: OnceLock::new(),
            compiled: OnceLock::new(),
        };
        (id.to_owned(), entry)
    };
    if let (Check::Later, Some(id)) = (check, plain_id(source)) {
        return Ok(unread(id));
    }
    let (definition, used) = read(file, source, blocks)?;
    let definition = Arc::new(definition);
    let (id, mut entry) = unread(&definition.id);
    if check == Check::Now {
        entry.compiled = OnceLock::from(compile(file, source, Arc::clone(&definition), &used, reference)?);
    }
    entry.definition = OnceLock::from(definition);
    Ok((id, entry))
}

/// A definition's own `id`, where it stands as everyone writes it: on a line of its own, before all tables.
pub(crate) fn plain_id(source: &str) -> Option<&str> {
    let top = source.lines().take_while(|line| !line.starts_with('['));
    let mut values = top.filter_map(|line| line.strip_prefix("id = \"")?.split_once('"'));
    values.next().map(|(id, _)| id)
}

/// The same of every item, in their order, on all processors: a start waits for it.
fn each<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let part = items.len().div_ceil(threads).max(1);
    let all = |part: &[T]| part.iter().map(&work).collect::<Vec<R>>();
    thread::scope(|scope| {
        let workers: Vec<_> = items.chunks(part).map(|part| scope.spawn(|| all(part))).collect();
        let done =
            workers.into_iter().map(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        done.flatten().collect()
    })
}

/// Results that lead to a service that is not there.
fn dangling(services: &BTreeMap<String, Entry>, id: &str, file: &str, source: &str) -> Vec<DefinitionError> {
    // What is not read yet is not checked here.
    let definition = services.get(id).and_then(|service| service.definition.get());
    let results = definition.into_iter().flat_map(|definition| &definition.results);
    let lost = results.filter_map(|result| result.next.as_ref()).filter(|next| !services.contains_key(next.get_ref()));
    let error = |next: &Spanned<String>| DefinitionError {
        file: file.to_owned(),
        line: line_of(source, &next.span()),
        reason: format!("there is no service `{}`", next.get_ref()),
    };
    lost.map(error).collect()
}

/// Reads, checks and compiles one service's file.
#[cfg(test)]
pub(crate) fn service(
    file: &str,
    source: &str,
    reference: &Arc<Reference>,
    blocks: &Blocks,
) -> Result<CompiledService, Vec<DefinitionError>> {
    let (definition, used) = read(file, source, blocks)?;
    compile(file, source, Arc::new(definition), &used, reference)
}

/// Checks and compiles a definition; `used` are the blocks in it, in order.
fn compile(
    file: &str,
    source: &str,
    definition: Arc<Service>,
    used: &[&Block],
    reference: &Arc<Reference>,
) -> Result<CompiledService, Vec<DefinitionError>> {
    let files = std::iter::once((file, source));
    let files = files.chain(used.iter().map(|block| (block.file.as_str(), block.source.as_str()))).collect();
    let compiled = Checker::new(files, reference).check(&definition)?;
    Ok(CompiledService { definition, compiled, values: Mutex::default() })
}

/// Reads one service's file; with the blocks that it takes in.
fn read<'a>(file: &str, source: &str, blocks: &'a Blocks) -> Result<(Service, Vec<&'a Block>), Vec<DefinitionError>> {
    let mut definition: Service = toml::from_str(source).map_err(|error| vec![toml_error(file, source, &error)])?;
    let used = block::expand(&mut definition, source, blocks).map_err(|mistakes| {
        let error = |(span, reason): (Range<usize>, String)| DefinitionError {
            file: file.to_owned(),
            line: line_of(source, &span),
            reason,
        };
        mistakes.into_iter().map(error).collect::<Vec<_>>()
    })?;
    Ok((definition, used))
}

/// What the TOML reader says, in one line.
pub(crate) fn toml_error(file: &str, source: &str, error: &toml::de::Error) -> DefinitionError {
    let line = error.span().map_or(1, |span| line_of(source, &span));
    DefinitionError { file: file.to_owned(), line, reason: error.message().replace('\n', " ") }
}

pub(crate) fn line_of(source: &str, span: &Range<usize>) -> usize {
    source.get(..span.start).map_or(1, |before| before.matches('\n').count() + 1)
}

/// The line of a definition's own `id`.
pub(crate) fn id_line(source: &str) -> usize {
    #[derive(serde::Deserialize)]
    struct Named {
        id: Spanned<serde::de::IgnoredAny>,
    }
    toml::from_str::<Named>(source).map_or(1, |named| line_of(source, &named.id.span()))
}
