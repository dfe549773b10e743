package org.bayan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.bayan.search.Words.All;
import org.bayan.search.Words.Any;
import org.bayan.search.Words.Not;
import org.bayan.search.Words.Term;
import org.junit.jupiter.api.Test;

class WordsParserTest {
    @Test
    void parse_words_mustAllBeFound() throws WordsProblem {
        assertThat(WordsParser.parse(" بيان  وزارة ").root())
                .isEqualTo(new All(List.of(new Term("بيان", false), new Term("وزارة", false))));
    }

    @Test
    void parse_phraseInAnyQuotes_isOneTerm() throws WordsProblem {
        assertThat(WordsParser.parse("«مجلس الأمن»").root()).isEqualTo(new Term("مجلس الأمن", false));
        assertThat(WordsParser.parse("\"press release\"").root()).isEqualTo(new Term("press release", false));
    }

    @Test
    void parse_orMinusStarAndBrackets_areUnderstood() throws WordsProblem {
        assertThat(WordsParser.parse("(a OR b*) -c").root())
                .isEqualTo(new All(List.of(
                        new Any(List.of(new Term("a", false), new Term("b", true))), new Not(new Term("c", false)))));
    }

    @Test
    void parse_codeWithMinusInside_isOneWord() throws WordsProblem {
        assertThat(WordsParser.parse("SMI-200").root()).isEqualTo(new Term("SMI-200", false));
    }

    @Test
    void parse_quoteNotClosed_namesItsPosition() {
        assertProblem("abc \"def", "bayan.search.quoteNotClosed", 5);
    }

    @Test
    void parse_bracketNotClosed_namesItsPosition() {
        assertProblem("a (b c", "bayan.search.bracketNotClosed", 3);
    }

    @Test
    void parse_bracketNotOpened_namesItsPosition() {
        assertProblem("a b) c", "bayan.search.bracketNotOpened", 4);
    }

    @Test
    void parse_starInside_namesItsPosition() {
        assertProblem("ab*c", "bayan.search.starInside", 3);
    }

    @Test
    void parse_orWithoutRightSide_expectsAWord() {
        assertProblem("a OR ", "bayan.search.wordExpected", 5);
    }

    @Test
    void parse_onlyUnwanted_isRefused() {
        assertProblem("-a -b", "bayan.search.nothingSought", 1);
        assertProblem("a OR -b", "bayan.search.nothingSought", 1);
    }

    @Test
    void parse_deepBrackets_areRefused() {
        assertProblem("(".repeat(20) + "a" + ")".repeat(20), "bayan.search.tooDeep", 11);
    }

    @Test
    void parse_tooManyWords_areRefused() {
        assertProblem("a ".repeat(60), "bayan.search.tooManyWords", 2 * WordsParser.MAX_TERMS + 1);
    }

    @Property
    void parse_anything_isReadOrRefused(
            @ForAll @StringLength(max = 60) @Chars({'(', ')', '"', '-', '*', ' ', 'O', 'R', 'a', '«', '»'})
                    String typed) {
        try {
            assertThat(WordsParser.parse(typed).root()).isNotNull();
        } catch (WordsProblem e) {
            assertThat(e.position()).isBetween(1, typed.length() + 1);
        }
    }

    @Property
    void parse_anyText_isReadOrRefused(
            @ForAll @StringLength(max = 1200) @CharRange(from = '\u0000', to = '\uffff') String typed) {
        try {
            assertThat(WordsParser.parse(typed).root()).isNotNull();
        } catch (WordsProblem e) {
            assertThat(e.position()).isPositive();
        }
    }

    private static void assertProblem(String typed, String key, int position) {
        WordsProblem problem = catchThrowableOfType(WordsProblem.class, () -> WordsParser.parse(typed));
        assertThat(problem.key()).isEqualTo(key);
        assertThat(problem.position()).isEqualTo(position);
    }
}
