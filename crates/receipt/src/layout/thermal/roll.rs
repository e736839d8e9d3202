//! The paper roll: one page as long as it need be, several only beyond what a page of PDF can measure.

use super::super::block::Block;
use super::WIDTH;
use crate::draw::Page;

/// 5 m; a page has at most 14,400 points (ISO 19005-2, 6.1.13).
const LONGEST: f32 = 14_173.0;

/// Puts blocks one below the other.
pub struct Roll {
    done: Vec<Block>,
    page: Block,
}

impl Roll {
    pub fn new(head: Block) -> Roll {
        Roll { done: Vec::new(), page: head }
    }

    /// How much stands on the page already, in points.
    pub fn height(&self) -> f32 {
        self.page.height
    }

    pub fn put(&mut self, mut block: Block) {
        if self.page.height + block.height > LONGEST {
            self.done.push(std::mem::take(&mut self.page));
        }
        while block.height > LONGEST {
            let Some((above, below)) = block.cut(LONGEST) else { break };
            self.done.push(above);
            block = below;
        }
        self.page.below(block);
    }

    pub fn pages(mut self) -> Vec<Page> {
        self.done.push(self.page);
        self.done.into_iter().map(|page| Page { width: WIDTH, height: page.height, ops: page.ops }).collect()
    }
}
