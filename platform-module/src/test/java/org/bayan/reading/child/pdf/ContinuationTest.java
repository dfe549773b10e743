package org.bayan.reading.child.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bayan.reading.child.pdf.Line.Weight;
import org.junit.jupiter.api.Test;

/** Lines of 12 points in a column from 50 to 450, 16 points apart where nothing else is said. */
class ContinuationTest {
    private static final float LEFT = 50;
    private static final float RIGHT = 450;
    private static final float WORD = 60;

    private final List<Line> lines = new ArrayList<>();
    private float y;

    @Test
    void goesOn_fullLineAbove_isOneParagraph() {
        add("The ministry announces that the canal was", LEFT, 430);
        add("completed on Monday.", LEFT, 180);

        assertThat(begun()).containsExactly(0);
    }

    @Test
    void goesOn_wordThatIsParted_isOneParagraph() {
        add("The Council calls for a cease-", LEFT, 300);
        add("fire in all parts of the country.", LEFT, 300);

        assertThat(begun()).containsExactly(0);
    }

    @Test
    void goesOn_boldHeadingAboveText_beginsAnew() {
        add("Background of the project and of the loan", LEFT, 430, 16, Weight.ALL);
        add("The loan of forty million was granted in", LEFT, 440);
        add("the year 2011.", LEFT, 150);

        assertThat(begun()).containsExactly(0, 1);
    }

    @Test
    void goesOn_boldHeadingOverTwoLines_isOneHeading() {
        add("Background of the project and of the loan", LEFT, 430, 16, Weight.ALL);
        add("that paid for it", LEFT, 150, 16, Weight.ALL);

        assertThat(begun()).containsExactly(0);
    }

    @Test
    void goesOn_boldLabelBelowFullValue_beginsAnew() {
        add("Ministry of Water Resources and Roads, press office", LEFT, 430);
        add("Subject: completion of the canal", LEFT, 200, 16, Weight.BEGINNING);

        assertThat(begun()).containsExactly(0, 1);
    }

    @Test
    void goesOn_labelsOneBelowTheOther_eachBeginsAnew() {
        add("Issued by: Ministry of Water Resources, press office", LEFT, 430);
        add("Subject: completion of the second stage of the canal", LEFT, 435);
        add("Place of issue: Northbridge and the villages around it", LEFT, 436);

        assertThat(begun()).containsExactly(0, 1, 2);
    }

    @Test
    void goesOn_colonInSentence_isOneParagraph() {
        add("The minister spoke to the villagers and said:", LEFT, 430);
        add("Water: nothing is dearer to us than that and we", LEFT, 440);
        add("shall not forget it.", LEFT, 150);

        assertThat(begun()).containsExactly(0);
    }

    @Test
    void goesOn_numbersOneAfterTheOther_eachBeginsAnew() {
        add("Article 1. The canal belongs to the villages of it", LEFT, 430);
        add("Article 2. The water is shared among the villages", LEFT, 440);
        add("Article 2 of the law of 2009 is repealed.", LEFT, 300);

        assertThat(begun()).containsExactly(0, 1);
    }

    @Test
    void goesOn_lineShortOfTheEdgeInJustifiedText_endsItsParagraph() {
        justified(6);
        add("and was opened by the governor in the spring", LEFT, 430);
        add("The second stage was begun a year later and has", LEFT, RIGHT);

        assertThat(begun()).containsExactly(0, 7);
    }

    @Test
    void goesOn_centredTitleAboveText_beginsAnew() {
        add("Statement on the completion of the northern", 80, 420);
        add("The ministry announces that the canal was completed", LEFT, 440);

        assertThat(begun()).containsExactly(0, 1);
    }

    @Test
    void goesOn_signatureAtTheOtherEdge_beginsAnew() {
        add("Short.", LEFT, 100);
        add("The road beside the canal will be paved next summer.", LEFT, 440);
        add("Anna Varga", 380, RIGHT);

        assertThat(begun()).containsExactly(0, 1, 2);
    }

    @Test
    void goesOn_datelineOverTwoLinesAtTheOtherEdge_isOneLine() {
        add("Northbridge, 23 June 2015, for immediate release to", 60, RIGHT);
        add("all newspapers", 350, RIGHT);

        assertThat(begun()).containsExactly(0);
    }

    @Test
    void goesOn_asFarApartAsParagraphsAre_beginsAnew() {
        for (int i = 0; i < 4; i++) {
            add("A paragraph of two lines of which the first is full", LEFT, 440, 20, Weight.NONE);
            add("and the second not", LEFT, 200);
        }
        add("A line below a paragraph that is nearly full as well", LEFT, 440, 20, Weight.NONE);
        add("Another paragraph", LEFT, 200, 20, Weight.NONE);

        assertThat(begun()).containsExactly(0, 2, 4, 6, 8, 9);
    }

    private void justified(int count) {
        for (int i = 0; i < count; i++) {
            add("a line that is stretched to the edge of the page", LEFT, RIGHT);
        }
    }

    private void add(String text, float left, float right) {
        add(text, left, right, 16, Weight.NONE);
    }

    private void add(String text, float left, float right, float below, Weight weight) {
        y += below;
        lines.add(new Line(List.of(text), false, left, right, y, 12, WORD, List.of(), weight));
    }

    /** The indexes of lines that begin a paragraph. */
    private List<Integer> begun() {
        Continuation continuation = new Continuation(lines, new Column(LEFT, RIGHT, 0));
        List<Integer> begun = new ArrayList<>(List.of(0));
        for (int i = 1; i < lines.size(); i++) {
            if (!continuation.goesOn(begun.get(begun.size() - 1), i, false)) {
                begun.add(i);
            }
        }
        return begun;
    }
}
