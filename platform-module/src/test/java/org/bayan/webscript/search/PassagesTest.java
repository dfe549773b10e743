package org.bayan.webscript.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.bayan.search.SearchPage;
import org.bayan.webscript.search.StatementBrief.Piece;
import org.junit.jupiter.api.Test;

class PassagesTest {
    @Test
    void pieces_markedWord_isSetApart() {
        String passage = "قال " + SearchPage.MARK_START + "الوزير" + SearchPage.MARK_END + " <b>";

        assertThat(Passages.pieces(passage))
                .containsExactly(new Piece("قال ", false), new Piece("الوزير", true), new Piece(" <b>", false));
    }
}
