package org.bayan.reading.child.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bayan.extraction.Span;
import org.bayan.extraction.StructuredText;
import org.bayan.extraction.TextBlock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.helpers.AttributesImpl;

class SaxStructureTest {
    private static final int LIMIT = 200;

    @Property(tries = 1000)
    void events_inAnyOrder_giveBlocksThatCoverTheTextInOrder(@ForAll("events") List<Event> events) {
        StructureBuilder builder = new StructureBuilder(LIMIT, 30);
        SaxStructure structure = new SaxStructure(builder, 30, true);
        try {
            events.forEach(event -> event.play(structure));
        } catch (TextLimitReached | NestingTooDeep expected) {
            // What was collected up to the limit must be sound all the same.
        }
        requireSound(builder.build(Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"header, PARAGRAPH", "footer, PAGE_FURNITURE"})
    void events_ofHeadAndFootOfPages_letterheadIsTextAndFootIsFurniture(String where, TextBlock.Kind kind) {
        StructureBuilder builder = new StructureBuilder(LIMIT, 30);
        SaxStructure structure = new SaxStructure(builder, 30, true);
        AttributesImpl attributes = new AttributesImpl();
        attributes.addAttribute("", "class", "class", "CDATA", where);

        structure.startElement("", "p", "p", attributes);
        structure.characters("Ministry of Culture".toCharArray(), 0, 19);
        structure.endElement("", "p", "p");

        assertThat(builder.build(Map.of()).blocks()).extracting(TextBlock::kind).containsExactly(kind);
    }

    private static void requireSound(StructuredText text) {
        assertThat(text.text().length()).isLessThanOrEqualTo(LIMIT);
        int end = 0;
        for (TextBlock block : text.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(block.span().of(text.text())).isNotBlank();
            assertThat(text.text().charAt(block.span().end())).isEqualTo('\n');
            end = block.span().end();
            int cellEnd = block.span().start();
            for (Span cell : block.cells()) {
                assertThat(cell.start()).isGreaterThanOrEqualTo(cellEnd);
                assertThat(cell.of(text.text())).isNotBlank().doesNotContain("\t");
                cellEnd = cell.end();
            }
            assertThat(cellEnd).isLessThanOrEqualTo(end);
        }
        assertThat(text.text().length()).isEqualTo(text.blocks().isEmpty() ? 0 : end + 1);
    }

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<String> names =
                Arbitraries.of("p", "div", "h1", "h3", "table", "tr", "td", "th", "li", "ul", "br", "script", "b");
        Arbitrary<String> texts =
                Arbitraries.of("word", "كلمة", " ", "\n", "\t", "a\tb", "\uD83D", "\u0000", "1.\tx", "\u2022 y");
        return Combinators.combine(Arbitraries.integers().between(0, 2), names, texts)
                .as(Event::new)
                .list()
                .ofMaxSize(60);
    }

    /** An element that starts, one that ends, or some text; ends need not match starts. */
    record Event(int kind, String name, String text) {
        void play(SaxStructure structure) {
            switch (kind) {
                case 0 -> structure.startElement("", name, name, new AttributesImpl());
                case 1 -> structure.endElement("", name, name);
                default -> structure.characters(text.toCharArray(), 0, text.length());
            }
        }
    }
}
