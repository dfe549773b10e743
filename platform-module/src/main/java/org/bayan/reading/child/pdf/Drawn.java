package org.bayan.reading.child.pdf;

import java.util.List;

/**
 * What a page draws.
 *
 * @param glyphs the letters that stand upright to most readers
 * @param turned those turned by a quarter or a half against them, each direction apart, in coordinates of its own
 * @param slanted the text of those that stand at any other angle, as stamps and watermarks do; in the order in which they are drawn
 * @param rulings the straight lines
 * @param width width of the page in points
 */
record Drawn(List<Glyph> glyphs, List<List<Glyph>> turned, String slanted, Rulings rulings, float width) {}
