package org.bayan.reading.child.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActualTextTest {
    private final ActualText actual = new ActualText();

    @Test
    void end_ofGlyphsWithATextOfTheirOwn_isOneGlyphWithThatText() {
        actual.begin("ت");
        actual.add(glyph("ٮ", 10, 700, 6));
        actual.add(glyph("..", 11, 690, 2));

        assertThat(actual.end()).hasValueSatisfying(glyph -> {
            assertThat(glyph.text()).isEqualTo("ت");
            assertThat(glyph.x()).isEqualTo(10);
            assertThat(glyph.end()).isEqualTo(16);
            assertThat(glyph.y()).isEqualTo(700);
        });
        assertThat(actual.isOpen()).isFalse();
    }

    @Test
    void end_ofASequenceWithin_leavesTheOuterOneOpen() {
        actual.begin("ت");
        actual.begin(null);
        actual.add(glyph("ٮ", 10, 700, 6));

        assertThat(actual.end()).isEmpty();
        assertThat(actual.isOpen()).isTrue();
        assertThat(actual.end()).isPresent();
    }

    @Test
    void begin_withALongText_isNotOpen() {
        actual.begin("The seal of the ministry");

        assertThat(actual.isOpen()).isFalse();
        assertThat(actual.end()).isEmpty();
    }

    @Test
    void end_withoutABeginning_isNothing() {
        assertThat(actual.end()).isEmpty();
        assertThat(actual.end()).isEmpty();
        actual.begin("ت");
        actual.add(glyph("ٮ", 10, 700, 6));

        assertThat(actual.end()).isPresent();
    }

    private static Glyph glyph(String text, float x, float y, float width) {
        return new Glyph(text, x, y, width, 12, 3, false);
    }
}
