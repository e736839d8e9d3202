//! The structure tree (ISO 32000-1, 14.7): what each part of a page is, in which language, in reading order.

use domain::lang::Lang;
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::{catalogue, words};
use crate::draw::Role;

/// A tagged part of a page. Its number on the page is its place among the page's parts.
pub struct Part {
    /// From 0.
    pub page: usize,
    /// Of a table's cell or a list's item.
    pub place: Place,
    pub role: Role,
    pub lang: Lang,
    pub alt: Option<String>,
    /// Of a picture: left, bottom, right and top, in points from the page's bottom left corner.
    pub area: Option<[f32; 4]>,
}

/// Where in a table or a list a part stands, counted through the document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub row: u32,
    /// 0 where a row has but one cell of each role.
    pub cell: u16,
    /// So many columns wide.
    pub span: u8,
}

impl Role {
    pub const fn tag(self) -> &'static str {
        match self {
            Role::Title => "H1",
            Role::Heading => "H2",
            Role::Subheading => "H3",
            Role::Paragraph | Role::Label | Role::Answer | Role::Column | Role::Item => "P",
            Role::Bullet => "Lbl",
            Role::Figure => "Figure",
        }
    }
}

/// An element that holds others.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holder {
    Document,
    Table,
    Row(u32),
    Head(Place),
    Column(Place),
    Data(Place),
    List,
    Item(u32),
    Body(u32),
}

impl Holder {
    const fn tag(self) -> &'static str {
        match self {
            Holder::Document => "Document",
            Holder::Table => "Table",
            Holder::Row(_) => "TR",
            Holder::Head(_) | Holder::Column(_) => "TH",
            Holder::Data(_) => "TD",
            Holder::List => "L",
            Holder::Item(_) => "LI",
            Holder::Body(_) => "LBody",
        }
    }

    /// What a table's cell or a list says of itself (ISO 32000-1, 14.8.5.5 and 14.8.5.7).
    fn attributes(self, numbered: bool) -> Option<Dictionary> {
        let (scope, place) = match self {
            Holder::List if numbered => return Some(dictionary! { "O" => "List", "ListNumbering" => "Decimal" }),
            Holder::Head(place) => (Some("Row"), place),
            Holder::Column(place) => (Some("Column"), place),
            Holder::Data(place) => (None, place),
            _ => return None,
        };
        let mut attributes = dictionary! { "O" => "Table" };
        if let Some(scope) = scope {
            attributes.set("Scope", scope);
        }
        if place.span > 1 {
            attributes.set("ColSpan", i64::from(place.span));
        }
        Some(attributes).filter(|attributes| attributes.len() > 1)
    }
}

/// The elements that hold a part, from the outside in.
fn holders(part: &Part) -> Vec<Holder> {
    let (place, row) = (part.place, part.place.row);
    let cell = |holder| vec![Holder::Document, Holder::Table, Holder::Row(row), holder];
    match part.role {
        Role::Label => cell(Holder::Head(place)),
        Role::Column => cell(Holder::Column(place)),
        Role::Answer => cell(Holder::Data(place)),
        Role::Bullet => vec![Holder::Document, Holder::List, Holder::Item(row)],
        Role::Item => vec![Holder::Document, Holder::List, Holder::Item(row), Holder::Body(row)],
        _ => vec![Holder::Document],
    }
}

/// Adds the tree and the document's language.
pub fn tag(file: &mut Document, lang: Lang, parts: &[Part]) {
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let root = file.new_object_id();
    let mut tree = Tree { file, lang, root, open: Vec::new(), top: None };
    let mut numbers = Vec::new();
    for (number, page) in pages.iter().enumerate() {
        let own = parts.iter().filter(|part| part.page == number).zip(0i64..);
        let own: Vec<Object> = own.map(|(part, mcid)| tree.add(part, *page, mcid)).collect();
        numbers.extend([Object::Integer(index(number)), Object::Array(own)]);
    }
    let top = tree.close(0);
    for (number, page) in pages.iter().enumerate() {
        if let Ok(page) = file.get_object_mut(*page).and_then(Object::as_dict_mut) {
            page.set("StructParents", index(number));
            page.set("Tabs", "S");
            page.remove(b"Annots");
        }
    }
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => top.map_or(Object::Null, Object::from),
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

/// A holder that may still take in more.
struct Open {
    holder: Holder,
    id: ObjectId,
    kids: Vec<Object>,
    /// Whether its first part is the number of a list's item.
    numbered: bool,
}

/// The tree as it grows, part by part in reading order.
struct Tree<'a> {
    file: &'a mut Document,
    lang: Lang,
    root: ObjectId,
    open: Vec<Open>,
    top: Option<ObjectId>,
}

impl Tree<'_> {
    fn add(&mut self, part: &Part, page: ObjectId, mcid: i64) -> Object {
        let holders = holders(part);
        let shared = self.open.iter().zip(&holders).take_while(|(open, holder)| open.holder == **holder).count();
        self.close(shared);
        for holder in holders.into_iter().skip(shared) {
            let id = self.file.new_object_id();
            self.open.push(Open { holder, id, kids: Vec::new(), numbered: part.role == Role::Bullet });
        }
        let parent = self.open.last().map_or(self.root, |open| open.id);
        let element: Object = element(self.file, part, self.lang, parent, page, mcid);
        if let Some(open) = self.open.last_mut() {
            open.kids.push(element.clone());
        }
        element
    }

    /// Closes all holders but the outermost `kept`; the id of the document's own element once it is closed.
    fn close(&mut self, kept: usize) -> Option<ObjectId> {
        while self.open.len() > kept {
            let Some(closed) = self.open.pop() else { break };
            let parent = self.open.last().map_or(self.root, |open| open.id);
            let mut element = dictionary! {
                "Type" => "StructElem", "S" => closed.holder.tag(), "P" => parent, "K" => closed.kids,
            };
            if let Some(attributes) = closed.holder.attributes(closed.numbered) {
                element.set("A", attributes);
            }
            self.file.objects.insert(closed.id, Object::Dictionary(element));
            match self.open.last_mut() {
                Some(open) => open.kids.push(closed.id.into()),
                None => self.top = Some(closed.id),
            }
        }
        self.top
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
    if let Some(area) = part.area {
        let area = area.map(Object::Real).to_vec();
        element.set("A", dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => area });
    }
    file.add_object(element).into()
}

fn index(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
