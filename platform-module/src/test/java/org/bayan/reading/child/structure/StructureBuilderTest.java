package org.bayan.reading.child.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.bayan.extraction.StructuredText;
import org.bayan.extraction.TextBlock;
import org.bayan.extraction.TextBlock.Kind;
import org.junit.jupiter.api.Test;

class StructureBuilderTest {
    private final StructureBuilder builder = new StructureBuilder(10_000, 10);

    @Test
    void text_withSpaceOfManyKinds_keepsOneSpaceBetweenWords() {
        builder.text(" one\u00A0\u2003two\r\n three\u0000\uFEFF ");

        assertThat(text()).isEqualTo("one two three\n");
    }

    @Test
    void text_withHalfASurrogatePair_replacesIt() {
        builder.text("a\uD83Db");
        builder.endBlock();
        builder.text("\uD83D\uDE00");

        assertThat(text()).isEqualTo("a\uFFFDb\n\uD83D\uDE00\n");
    }

    @Test
    void build_oneBoldParagraph_isTheHeading() {
        paragraph("Ministry of Culture", false);
        paragraph("The library of Aleppo opens again", true);
        paragraph("The ministry announced today that the library is open after three years of works.", false);

        assertThat(kinds()).containsExactly(Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH);
    }

    @Test
    void build_severalBoldParagraphs_areNoHeadings() {
        paragraph("Ministry of Culture", true);
        paragraph("The library of Aleppo opens again", true);
        paragraph("The ministry announced today that the library is open after three years of works.", false);

        assertThat(kinds()).containsOnly(Kind.PARAGRAPH);
    }

    @Test
    void build_boldLabelOrSentence_isNoHeading() {
        paragraph("Subject:", true);
        paragraph("Reference: 12/2015", true);
        paragraph("The library is open.", true);
        paragraph("The ministry announced today that the library is open after three years of works, and that", false);

        assertThat(kinds()).containsOnly(Kind.PARAGRAPH);
    }

    @Test
    void build_boldParagraphBesideAHeading_isNone() {
        builder.heading(2);
        builder.text("The library of Aleppo");
        paragraph("Open on weekdays", true);
        paragraph("The ministry announced today that the library is open after three years of works.", false);

        assertThat(kinds()).containsExactly(Kind.HEADING, Kind.PARAGRAPH, Kind.PARAGRAPH);
    }

    @Test
    void build_partlyBoldParagraph_isNoHeading() {
        builder.paragraph();
        builder.text("The library of ");
        builder.beginBold();
        builder.text("Aleppo");
        builder.endBold();
        paragraph("The ministry announced today that the library is open after three years of works.", false);

        assertThat(kinds()).containsOnly(Kind.PARAGRAPH);
    }

    @Test
    void boldBy_text_decidesInsteadOfEvents() {
        builder.boldBy("Second"::equals);
        paragraph("First", true);
        paragraph("Second", false);
        paragraph("The ministry announced today that the library is open after three years of works.", false);

        assertThat(kinds()).containsExactly(Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH);
    }

    private void paragraph(String text, boolean bold) {
        builder.paragraph();
        if (bold) {
            builder.beginBold();
        }
        builder.text(text);
        if (bold) {
            builder.endBold();
        }
        builder.endBlock();
    }

    private List<Kind> kinds() {
        return builder.build(Map.of()).blocks().stream().map(TextBlock::kind).toList();
    }

    @Test
    void lineBreak_withinAParagraph_keepsLinesInOneBlock() {
        builder.paragraph();
        builder.text("one");
        builder.lineBreak();
        builder.text("two");

        StructuredText text = builder.build(Map.of());

        assertThat(text.text()).isEqualTo("one\ntwo\n");
        assertThat(text.blocks()).hasSize(1);
    }

    @Test
    void paragraph_insideAListItemWithoutText_isTheItem() {
        builder.listItem();
        builder.paragraph();
        builder.text("item");

        assertThat(builder.build(Map.of()).blocks()).extracting(TextBlock::kind).containsExactly(Kind.LIST_ITEM);
    }

    @Test
    void table_withTwoCells_isARowWithTheirSpans() {
        builder.beginTable();
        row("Date", "2011");
        row("Language", "Arabic");
        builder.endTable();

        StructuredText text = builder.build(Map.of());

        assertThat(text.text()).isEqualTo("Date\t2011\nLanguage\tArabic\n");
        assertThat(text.blocks().get(1).cells().stream().map(cell -> cell.of(text.text())))
                .containsExactly("Language", "Arabic");
    }

    @Test
    void table_thatHoldsThePage_isLaidOutAsBlocks() {
        builder.beginTable();
        builder.beginRow();
        builder.beginCell();
        builder.heading(1);
        builder.text("Title");
        builder.beginTable();
        row("Date", "2011");
        builder.endTable();
        builder.beginCell();
        builder.text("aside");
        builder.endTable();

        assertThat(builder.build(Map.of()).blocks())
                .extracting(TextBlock::kind)
                .containsExactly(Kind.HEADING, Kind.TABLE_ROW, Kind.PARAGRAPH);
    }

    @Test
    void paragraph_withTabs_isARow() {
        builder.text("Date:\t2011");

        assertThat(builder.build(Map.of()).blocks().get(0).cells()).hasSize(2);
    }

    @Test
    void paragraph_thatBeginsWithABullet_isAListItem() {
        builder.text("\u2022 first");
        builder.endBlock();
        builder.text("1.\tsecond");

        StructuredText text = builder.build(Map.of());

        assertThat(text.text()).isEqualTo("first\n1. second\n");
        assertThat(text.blocks()).extracting(TextBlock::kind).containsOnly(Kind.LIST_ITEM);
    }

    @Test
    void furniture_marksBlocksUntilItsEnd() {
        builder.beginFurniture();
        builder.text("Page 1");
        builder.endFurniture();
        builder.text("body");

        assertThat(builder.build(Map.of()).blocks())
                .extracting(TextBlock::kind)
                .containsExactly(Kind.PAGE_FURNITURE, Kind.PARAGRAPH);
    }

    @Test
    void text_beyondTheLimit_stopsAndKeepsWhatFits() {
        StructureBuilder small = new StructureBuilder(20, 10);

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 100; i++) {
                        small.text("abcd");
                        small.endBlock();
                    }
                })
                .isInstanceOf(TextLimitReached.class);
        assertThat(small.build(Map.of()).text()).startsWith("abcd\nabcd\n").hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void beginTable_deeperThanTheLimit_isTooDeep() {
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 100; i++) {
                        builder.beginTable();
                        builder.beginRow();
                        builder.beginCell();
                    }
                })
                .isInstanceOf(NestingTooDeep.class);
    }

    @Test
    void build_ofPresentationForms_givesLettersAndSaysSo() {
        builder.text("\uFE8D\uFEDF\uFEB4\uFEEE\uFEAD\uFEF3\uFE94");

        StructuredText text = builder.build(Map.of());

        assertThat(text.text()).isEqualTo("السورية\n");
        assertThat(text.properties()).containsEntry(StructuredText.REPAIRED, "presentationForms");
    }

    private void row(String... cells) {
        builder.beginRow();
        for (String cell : List.of(cells)) {
            builder.beginCell();
            builder.text(cell);
            builder.endCell();
        }
        builder.endRow();
    }

    private String text() {
        return builder.build(Map.of()).text();
    }
}
