//! Flags of the commands: each is known beforehand, takes a value or not, and stands at most once.

use std::collections::BTreeMap;

use xtask::Error;

/// The flags of one command line.
#[derive(Debug, Default)]
pub struct Args {
    values: BTreeMap<String, String>,
}

impl Args {
    /// Parses `--name value`, `--name=value` and `--name`; an unknown name, a missing value or a stray word is an error.
    pub fn parse(words: &[String], with_value: &[&str], alone: &[&str]) -> Result<Self, Error> {
        let mut args = Args::default();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let name = word.strip_prefix("--").ok_or_else(|| Error::said(format!("unexpected `{word}`")))?;
            let (name, inline) =
                name.split_once('=').map_or((name, None), |(name, value)| (name, Some(value.to_owned())));
            let value = if alone.contains(&name) && inline.is_none() {
                String::new()
            } else if with_value.contains(&name) {
                inline
                    .or_else(|| words.next().cloned())
                    .ok_or_else(|| Error::said(format!("--{name} needs a value")))?
            } else {
                return Err(Error::said(format!("no flag `--{name}` here; `cargo xtask help` lists them")));
            };
            if args.values.insert(name.to_owned(), value).is_some() {
                return Err(Error::said(format!("--{name} stands twice")));
            }
        }
        Ok(args)
    }

    pub fn has(&self, name: &str) -> bool {
        self.values.contains_key(name)
    }

    pub fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(String::as_str)
    }

    /// A whole number, which may be written as 10_000; `usual` where the flag is missing.
    pub fn number(&self, name: &str, usual: u64) -> Result<u64, Error> {
        let parsed = |text: &str| {
            text.replace('_', "").parse::<u64>().map_err(|_| Error::said(format!("--{name} needs a number")))
        };
        self.get(name).map_or(Ok(usual), parsed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Args, Error> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Args::parse(&words, &["lang", "out"], &["counter"])
    }

    #[test]
    fn flags_are_understood() {
        let args = parse("--lang az --counter --out=dir").unwrap();
        assert_eq!((args.get("lang"), args.get("out"), args.has("counter")), (Some("az"), Some("dir"), true));
    }

    #[test]
    fn numbers_are_understood() {
        let args = parse("--lang 10_000 --out ten").unwrap();
        assert_eq!((args.number("lang", 3).unwrap(), args.number("none", 3).unwrap()), (10_000, 3));
        assert!(args.number("out", 3).is_err());
    }

    #[test]
    fn mistakes_are_named() {
        for line in ["--long az", "--lang", "word", "--lang az --lang en", "--counter=yes"] {
            assert!(parse(line).is_err(), "{line}");
        }
    }
}
