//! One page's operations in the PDF's own: points from the bottom left corner.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use printpdf::{
    Color, CurTransMat, DictItem, Greyscale, LinePoint, Op, PaintMode, PdfFontHandle, PdfPage, Point, Polygon,
    PolygonRing, Pt, Rect, TextItem, TextMatrix, WindingOrder,
};

use super::outline;
use super::tag::{Part, Place};
use crate::draw::{Draw, ModuleRun, Page, Run, round};
use crate::font::{Face, Font};

/// The page, and its parts added to those of the pages before; `bold` draws what stands behind it.
pub fn page(number: usize, page: &Page, bold: &Font, parts: &mut Vec<Part>) -> PdfPage {
    let mut painter = Painter {
        bold,
        height: page.height,
        number,
        ops: Vec::new(),
        place: parts.last().map_or(Place::default(), |part| part.place),
        parts,
        mcid: 0,
        open: false,
    };
    for op in &page.ops {
        painter.draw(op);
    }
    let ops = painter.ops;
    let size = |points: f32| Pt(round(points)).into();
    PdfPage::new(size(page.width), size(page.height), ops)
}

/// The distance of a quarter circle's control points from its ends, in radii.
const ARC: f32 = 0.5523;

struct Painter<'a> {
    bold: &'a Font,
    height: f32,
    number: usize,
    ops: Vec<Op>,
    parts: &'a mut Vec<Part>,
    mcid: i64,
    place: Place,
    /// Whether a part has begun.
    open: bool,
}

impl Painter<'_> {
    fn draw(&mut self, op: &Draw) {
        match op {
            Draw::Begin { role, lang, alt } => {
                let properties =
                    DictItem::Dict { map: BTreeMap::from([("MCID".to_owned(), DictItem::Int(self.mcid))]) };
                self.ops.push(Op::BeginMarkedContentWithProperties { tag: role.tag().to_owned(), properties });
                let (page, place) = (self.number, self.place);
                self.parts.push(Part { page, place, role: *role, lang: *lang, alt: alt.clone(), area: None });
                self.mcid += 1;
                self.open = true;
            }
            Draw::Row => self.place = Place { row: self.place.row + 1, cell: 0, span: 1 },
            Draw::Cell { span } => self.place = Place { cell: self.place.cell + 1, span: *span, ..self.place },
            Draw::End => {
                self.ops.push(Op::EndMarkedContent);
                self.open = false;
            }
            other if self.open => self.shape(other),
            other => {
                self.ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() });
                self.shape(other);
                self.ops.push(Op::EndMarkedContent);
            }
        }
    }

    fn shape(&mut self, op: &Draw) {
        match op {
            Draw::Text(run) => self.text(run),
            Draw::Rect { x, y, width, height, grey } => {
                self.fill(*grey);
                let rectangle = Rect {
                    x: Pt(round(*x)),
                    y: self.up(y + height),
                    width: Pt(round(*width)),
                    height: Pt(round(*height)),
                    mode: Some(PaintMode::Fill),
                    winding_order: None,
                };
                self.ops.push(Op::DrawRectangle { rectangle });
            }
            Draw::Frame { x, y, width, height, radius, line } => self.frame([*x, *y, *width, *height], *radius, *line),
            Draw::Qr { x, y, module, runs } => self.qr(*x, *y, *module, runs),
            Draw::Watermark { x, y, size, degrees, grey, text } => {
                let (sin, cos) = degrees.to_radians().sin_cos();
                let [along, up] = [cos, sin].map(|part| part * size / 1000.0);
                let matrix = CurTransMat::Raw([along, up, -up, along, round(*x), self.up(*y).0]);
                self.path(matrix, *grey, outline::path(self.bold, text));
            }
            Draw::Row | Draw::Cell { .. } | Draw::Begin { .. } | Draw::End => {}
        }
    }

    fn up(&self, y: f32) -> Pt {
        Pt(round(self.height - y))
    }

    fn point(&self, x: f32, y: f32, bezier: bool) -> LinePoint {
        LinePoint { p: Point { x: Pt(round(x)), y: self.up(y) }, bezier }
    }

    fn fill(&mut self, grey: f32) {
        self.ops.push(Op::SetFillColor { col: Color::Greyscale(Greyscale::new(grey, None)) });
    }

    fn text(&mut self, run: &Run) {
        if run.text.is_empty() {
            return;
        }
        self.fill(run.grey);
        let place = TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, round(run.x), self.up(run.baseline).0]);
        if run.spacing > 0.0 {
            self.ops.push(Op::SetCharacterSpacing { multiplier: run.spacing });
        }
        if run.space {
            self.show(run.face, run.size, place, &format!("{} ", run.text));
        } else {
            self.show(run.face, run.size, place, &run.text);
        }
        if run.spacing > 0.0 {
            self.ops.push(Op::SetCharacterSpacing { multiplier: 0.0 });
        }
    }

    fn show(&mut self, face: Face, size: f32, matrix: TextMatrix, text: &str) {
        self.ops.extend([
            Op::StartTextSection,
            Op::SetFont { font: PdfFontHandle::External(face.id()), size: Pt(size) },
            Op::SetTextMatrix { matrix },
            Op::ShowText { items: vec![TextItem::Text(text.to_owned())] },
            Op::EndTextSection,
        ]);
    }

    fn frame(&mut self, [x, y, width, height]: [f32; 4], radius: f32, line: f32) {
        let (right, bottom, arc) = (x + width, y + height, radius * (1.0 - ARC));
        let points = vec![
            self.point(x + radius, y, false),
            self.point(right - radius, y, false),
            self.point(right - arc, y, true),
            self.point(right, y + arc, true),
            self.point(right, y + radius, false),
            self.point(right, bottom - radius, false),
            self.point(right, bottom - arc, true),
            self.point(right - arc, bottom, true),
            self.point(right - radius, bottom, false),
            self.point(x + radius, bottom, false),
            self.point(x + arc, bottom, true),
            self.point(x, bottom - arc, true),
            self.point(x, bottom - radius, false),
            self.point(x, y + radius, false),
            self.point(x, y + arc, true),
            self.point(x + arc, y, true),
            self.point(x + radius, y, false),
        ];
        self.ops.push(Op::SetOutlineColor { col: Color::Greyscale(Greyscale::new(0.0, None)) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(line) });
        let polygon = Polygon {
            rings: vec![PolygonRing { points }],
            mode: PaintMode::Stroke,
            winding_order: WindingOrder::NonZero,
        };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    /// One path of all dark modules, because seams between separate shapes would show as light lines. Drawn in whole
    /// modules under a matrix.
    fn qr(&mut self, x: f32, y: f32, module: f32, runs: &[ModuleRun]) {
        let end = |edge: fn(&ModuleRun) -> u16| runs.iter().map(edge).max().map_or(0.0, |end| f32::from(end) * module);
        let (right, bottom) = (x + end(|run| run.column + run.length), y + end(|run| run.row + 1));
        let area = [x, self.height - bottom, right, self.height - y].map(round);
        self.parts.last_mut().into_iter().for_each(|part| part.area = Some(area));
        let mut path = String::with_capacity(runs.len() * 13);
        for run in runs {
            // Writing to a String cannot fail.
            let _ = writeln!(path, "{} {} {} 1 re", run.column, run.row, run.length);
        }
        path.push('f');
        let matrix = CurTransMat::Raw([module, 0.0, 0.0, -module, round(x), self.up(y).0]);
        self.path(matrix, 0.0, path);
    }

    /// A filled path under a matrix: its operators stand in the file as they are, which keeps it small and quick to make.
    fn path(&mut self, matrix: CurTransMat, grey: f32, operators: String) {
        self.ops.push(Op::SaveGraphicsState);
        self.fill(grey);
        self.ops.extend([
            Op::SetTransformationMatrix { matrix },
            Op::Unknown { key: operators, value: Vec::new() },
            Op::RestoreGraphicsState,
        ]);
    }
}
