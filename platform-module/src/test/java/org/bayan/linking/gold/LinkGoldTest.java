package org.bayan.linking.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bayan.linking.find.NameIndex;
import org.bayan.linking.proposal.Company;
import org.bayan.linking.proposal.Linker;
import org.junit.jupiter.api.Test;

/** Measures linking on texts that it was not written for, and on those that it was. */
class LinkGoldTest {
    private static final double LINK_PRECISION = 0.995;
    private static final double SUGGESTION_RECALL = 0.95;
    private static final double SUGGESTION_PRECISION = 0.9;

    private final List<GoldText> texts = GoldText.all(resource("texts"));

    @Test
    void testPart_isAboveTheFloor() {
        check(measured("test", "authorities.csv", chosen(GoldText::isTest), false));
    }

    @Test
    void developmentPart_isAboveTheFloor() {
        check(measured("development", "authorities.csv", chosen(text -> !text.isTest()), true));
    }

    /** Another authority file and texts that were written to mislead, before anything was seen of what becomes of them. */
    @Test
    void secondCollection_isAboveTheFloor() {
        check(measured("second", "second/authorities.csv", GoldText.all(resource("second/texts")), true));
    }

    /** Names of the twentieth century's statesmen within names of streets and villages, everyday words that are surnames. */
    @Test
    void thirdCollection_isAboveTheFloor() {
        checkHalves("third");
    }

    /** The Maghreb and the Levant with their neighbours: kunyas, kings, initials, cases, suffixes, spellings of other countries. */
    @Test
    void fourthCollection_isAboveTheFloor() {
        checkHalves("fourth");
    }

    /** Iraq, the Gulf and Central Asia: brothers of one surname, names of two alphabets, endings of six languages. */
    @Test
    void fifthCollection_isAboveTheFloor() {
        check(measured("fifth", "fifth/authorities.csv", GoldText.all(resource("fifth/texts")), true));
    }

    /** Every other text, by the CRC-32 of its name, is kept for the test. */
    private static void checkHalves(String collection) {
        List<GoldText> all = GoldText.all(resource(collection + "/texts"));
        String authorities = collection + "/authorities.csv";
        LinkScore development = measured(
                collection + ", development",
                authorities,
                all.stream().filter(text -> !text.isOneOf(2)).toList(),
                true);
        LinkScore test = measured(
                collection + ", test",
                authorities,
                all.stream().filter(text -> text.isOneOf(2)).toList(),
                false);
        check(development);
        check(test);
    }

    private List<GoldText> chosen(Predicate<GoldText> wanted) {
        return texts.stream().filter(wanted).toList();
    }

    @Test
    void goldSet_isLargeEnough() {
        assertThat(texts).hasSizeGreaterThanOrEqualTo(60);
        assertThat(texts.stream().mapToInt(t -> t.mentions().size()).sum()).isGreaterThanOrEqualTo(300);
    }

    private static void check(LinkScore score) {
        assertThat(score.linkPrecision()).as("precision of links").isGreaterThanOrEqualTo(LINK_PRECISION);
        assertThat(score.linkRecall()).as("recall of links").isGreaterThanOrEqualTo(SUGGESTION_RECALL);
        assertThat(score.suggestionRecall()).as("recall of suggestions").isGreaterThanOrEqualTo(SUGGESTION_RECALL);
        assertThat(score.suggestionPrecision()).as("suggestions in place").isGreaterThanOrEqualTo(SUGGESTION_PRECISION);
    }

    private static LinkScore measured(String part, String authorities, List<GoldText> wanted, boolean showing) {
        Linker linker = new Linker(NameIndex.of(AuthorityFile.read(resource(authorities))), Company.none());
        LinkScore all = new LinkScore();
        Map<String, LinkScore> languages = new TreeMap<>();
        for (GoldText text : wanted) {
            List<String> differences = new ArrayList<>();
            var proposals = linker.propose(text.input());
            all.add(text, proposals, differences);
            languages.computeIfAbsent(text.language(), l -> new LinkScore()).add(text, proposals, new ArrayList<>());
            if (showing) {
                differences.forEach(difference -> System.out.println("  " + text.name() + " " + difference));
            }
        }
        System.out.println("Gold set of links, " + part + " part: " + all);
        languages.forEach((language, score) -> System.out.println("  " + language + " " + score));
        return all;
    }

    private static Path resource(String name) {
        try {
            return Path.of(LinkGoldTest.class.getResource("/gold-links/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
