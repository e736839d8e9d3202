//! The structure tree (ISO 32000-1, 14.7): what each part of a page is, in which language, in reading order.

use domain::lang::Lang;
use lopdf::{Document, Object, ObjectId, dictionary};

use super::{catalogue, words};
use crate::draw::Role;

/// A tagged part of a page. Its number on the page is its place among the page's parts.
pub struct Part {
    /// From 0.
    pub page: usize,
    pub role: Role,
    pub lang: Lang,
    pub alt: Option<String>,
}

impl Role {
    pub const fn tag(self) -> &'static str {
        match self {
            Role::Title => "H1",
            Role::Heading => "H2",
            Role::Paragraph => "P",
            Role::Figure => "Figure",
        }
    }
}

/// Adds the tree and the document's language.
pub fn tag(file: &mut Document, lang: Lang, parts: &[Part]) {
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let (root, top) = (file.new_object_id(), file.new_object_id());
    let mut numbers = Vec::new();
    let mut kids = Vec::new();
    for (number, page) in pages.iter().enumerate() {
        let own: Vec<Object> = parts
            .iter()
            .filter(|part| part.page == number)
            .zip(0i64..)
            .map(|(part, mcid)| element(file, part, lang, top, *page, mcid))
            .collect();
        kids.extend(own.iter().cloned());
        numbers.extend([Object::Integer(index(number)), Object::Array(own)]);
        if let Ok(page) = file.get_object_mut(*page).and_then(Object::as_dict_mut) {
            page.set("StructParents", index(number));
            page.set("Tabs", "S");
            page.remove(b"Annots");
        }
    }
    file.objects.insert(
        top,
        Object::Dictionary(dictionary! { "Type" => "StructElem", "S" => "Document", "P" => root, "K" => kids }),
    );
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => top,
        "ParentTree" => dictionary! { "Nums" => numbers },
        "ParentTreeNextKey" => index(pages.len()),
    };
    file.objects.insert(root, Object::Dictionary(tree));
    if let Some(catalogue) = catalogue(file) {
        catalogue.set("StructTreeRoot", root);
        catalogue.set("MarkInfo", dictionary! { "Marked" => true });
        catalogue.set("Lang", Object::string_literal(lang.tag()));
        catalogue.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    }
}

fn element(file: &mut Document, part: &Part, lang: Lang, parent: ObjectId, page: ObjectId, mcid: i64) -> Object {
    let mut element = dictionary! { "S" => part.role.tag(), "P" => parent, "Pg" => page, "K" => mcid };
    if part.lang != lang {
        element.set("Lang", Object::string_literal(part.lang.tag()));
    }
    if let Some(alt) = &part.alt {
        element.set("Alt", words(alt));
    }
    file.add_object(element).into()
}

fn index(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
