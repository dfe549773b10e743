package org.bayan.reading.child.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingOrderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "بيان وزارة الثقافة",
                "صدر في 15 آذار/مارس 2011 بدمشق",
                "تاريخ الصدور 2011/03/15",
                "بين 2008-2011 بمشاركة شركة",
                "٢٠١١/٠٣/١٥ و ٢٠٠٨-٢٠١١",
                "الساعة 9:30 صباحا",
                "كود الذاكرة السورية SMI/A200/530167",
                "بمشاركة شركة Cedar Ltd. للبناء",
                "كلفة 3.5 مليون، منها 50% للأجور",
                "رقم 12 لعام 2011",
                "2008-2011 بين عامي"
            })
    void of_rightToLeftLineAsDrawn_readsAsWritten(String line) {
        assertThat(String.join("", ReadingOrder.of(drawn(line, true), true))).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Statement of 22 March 2017",
                "The word بيان means statement",
                "the name وزارة الثقافة stands here",
                "Decree 12/2011 (draft)"
            })
    void of_leftToRightLineAsDrawn_readsAsWritten(String line) {
        assertThat(String.join("", ReadingOrder.of(drawn(line, false), false))).isEqualTo(line);
    }

    @Property(tries = 500)
    void of_arabicWordsAndNumbers_undoesTheDrawing(@ForAll("lines") String line) {
        assertThat(String.join("", ReadingOrder.of(drawn(line, true), true))).isEqualTo(line);
    }

    @Property(tries = 500)
    void of_anyPieces_losesNone(@ForAll String text, @ForAll boolean rightToLeft) {
        List<String> pieces = text.codePoints().mapToObj(Character::toString).toList();

        assertThat(ReadingOrder.of(pieces, rightToLeft)).containsExactlyInAnyOrderElementsOf(pieces);
    }

    /** Words with a number after each: two numbers side by side are drawn alike in either order. */
    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> word = Arbitraries.strings()
                .withChars("ابتثجحخدذرزسشصضطظعغفقكلمنهوي")
                .ofMinLength(1)
                .ofMaxLength(7);
        Arbitrary<String> number =
                Arbitraries.of("2011", "2011/03/15", "3.5", "12", "9:30", "2008-2011", "٢٠١١/٣/١٥", "", "", "");
        Arbitrary<String> pair = word.flatMap(w -> number.map(n -> n.isEmpty() ? w : w + " " + n));
        return pair.list().ofMinSize(1).ofMaxSize(6).map(words -> String.join(" ", words));
    }

    /** The line from left to right, as Java's implementation of the bidirectional algorithm would draw it. */
    private static List<String> drawn(String line, boolean rightToLeft) {
        int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(line, base);
        byte[] levels = new byte[line.length()];
        Object[] pieces = new Object[line.length()];
        for (int i = 0; i < line.length(); i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            pieces[i] = line.substring(i, i + 1);
        }
        Bidi.reorderVisually(levels, 0, pieces, 0, pieces.length);
        List<String> drawn = new ArrayList<>();
        for (Object piece : pieces) {
            drawn.add((String) piece);
        }
        return drawn;
    }
}
