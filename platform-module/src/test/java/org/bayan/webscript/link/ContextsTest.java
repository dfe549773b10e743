package org.bayan.webscript.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContextsTest {
    private static final String NAME = "المكتبة";

    @Test
    void around_aMentionInAShortText_isAllOfIt() {
        String text = "شكرت " + NAME + " الجميع";

        var context = Contexts.around(text, 5, 5 + NAME.length());

        assertThat(context).isEqualTo(new LinksView.Context("شكرت ", NAME, " الجميع"));
    }

    @Test
    void around_aMentionInALongText_beginsAndEndsWithAWholeWord() {
        String side = "كلمة ".repeat(40);
        String text = side + NAME + " " + side;

        var context = Contexts.around(text, side.length(), side.length() + NAME.length());

        assertThat(context.before()).startsWith("كلمة ").endsWith("كلمة ").hasSizeBetween(50, 80);
        assertThat(context.after()).startsWith(" كلمة").endsWith("كلمة").hasSizeBetween(50, 80);
    }

    @Test
    void around_aMentionAmongWhatHasNoWords_cutsNoCharacter() {
        String side = "𐤀".repeat(200);
        String text = "ا" + side + NAME + side;

        var context = Contexts.around(text, 1 + side.length(), 1 + side.length() + NAME.length());

        assertThat(context.before())
                .isEqualTo("𐤀".repeat(context.before().length() / 2))
                .hasSizeGreaterThan(70);
        assertThat(context.after())
                .isEqualTo("𐤀".repeat(context.after().length() / 2))
                .hasSizeGreaterThan(70);
    }

    @Test
    void around_anEmptyPlaceAtTheEnd_isEmptyAfter() {
        assertThat(Contexts.around("ab", 2, 2)).isEqualTo(new LinksView.Context("ab", "", ""));
    }
}
