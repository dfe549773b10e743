package org.bayan.extraction.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.extraction.vocabulary.VocabularyProblem.Reason;
import org.bayan.language.FoldKey;

/**
 * Reads a vocabulary file. Strict: a line that is not understood, a code that does not exist and a wording that stands twice
 * with two meanings in one family are errors, because a label that silently does not count costs an archive many wrong
 * descriptions. All bad lines are reported together.
 *
 * <p>The format is told in the head of the file that the module carries, {@code vocabulary.txt}.
 */
final class VocabularyParser {
    private static final String VERSION = "bayan-vocabulary 1";
    private static final Pattern SECTION = Pattern.compile("\\[(\\w+)(?: (\\w+))?]");
    private static final Pattern WORDING = Pattern.compile("([a-z]{2,3})(\\?)?\\s+(\\S.*)");
    private static final Set<String> LANGUAGES =
            new TreeSet<>(List.of("ar", "en", "fr", "tr", "ru", "fa", "ckb", "kmr", "und"));
    /** Wordings that a file may define at the most, alternatives expanded. */
    static final int LIMIT = 50_000;
    /** Bad lines that are reported at the most. */
    static final int MOST_PROBLEMS = 50;

    private static final int LONGEST_WORDING = 200;
    private static final String FRENCH = "fr";
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    /** Shorter ones are other words without their accents: «à» and "a". */
    private static final int SHORTEST_UNACCENTED = 6;

    private final String file;
    private final List<Wording> wordings = new ArrayList<>();
    private final List<VocabularyProblem> problems = new ArrayList<>();
    private final Map<String, Integer> lineOfWording = new HashMap<>();
    private final Map<String, Term> termOfWording = new HashMap<>();
    private TermFamily family;
    private String code;
    private boolean sectionBroken;
    private int line;
    private boolean versionSeen;

    private VocabularyParser(String file) {
        this.file = file;
    }

    /**
     * @param file its name, for messages
     * @throws VocabularyException if the file breaks a rule; names every line that does
     */
    static List<Wording> parse(Reader source, String file) throws IOException {
        VocabularyParser parser = new VocabularyParser(file);
        BufferedReader lines = new BufferedReader(source);
        for (String text = lines.readLine(); text != null && parser.goesOn(); text = lines.readLine()) {
            parser.line++;
            try {
                parser.read(text.replace("\uFEFF", "").strip());
            } catch (WordingException e) {
                parser.problems.add(e.at(file, parser.line));
            }
        }
        if (!parser.versionSeen && parser.problems.isEmpty()) {
            parser.problems.add(new WordingException(Reason.EMPTY, VERSION).at(file, 1));
        }
        if (!parser.problems.isEmpty()) {
            throw new VocabularyException(parser.problems);
        }
        parser.addUnaccented();
        return parser.wordings;
    }

    /** "MINISTERE DE L'INTERIEUR": French print sets capitals without accents. */
    private void addUnaccented() {
        for (Wording wording : List.copyOf(wordings)) {
            String plain =
                    wording.term().language().equals(FRENCH) && wording.text().length() >= SHORTEST_UNACCENTED
                            ? ACCENTS.matcher(Normalizer.normalize(wording.text(), Normalizer.Form.NFD))
                                    .replaceAll("")
                            : wording.text();
            String key = wording.term().family().key() + ' ' + FoldKey.of(plain);
            if (!plain.equals(wording.text()) && termOfWording.putIfAbsent(key, wording.term()) == null) {
                wordings.add(new Wording(plain, wording.term()));
            }
        }
    }

    /** A file of another format has one problem, not one on every line. */
    private boolean goesOn() {
        boolean foreign = !versionSeen && !problems.isEmpty();
        return !foreign && problems.size() < MOST_PROBLEMS && wordings.size() <= LIMIT;
    }

    private void read(String text) throws WordingException {
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        if (text.indexOf('\uFFFD') >= 0) {
            throw new WordingException(Reason.ENCODING);
        }
        int invisible = text.codePoints()
                .filter(VocabularyParser::isInvisible)
                .findFirst()
                .orElse(0);
        if (invisible != 0) {
            throw new WordingException(Reason.INVISIBLE, "U+%04X".formatted(invisible));
        }
        if (!versionSeen) {
            readVersion(text);
        } else if (text.startsWith("[")) {
            sectionBroken = true;
            readSection(text);
            sectionBroken = false;
        } else if (!sectionBroken) {
            readWording(text);
        }
    }

    /** Controls, and what turns the direction of a text; joiners and the marks of a direction belong to words. */
    private static boolean isInvisible(int character) {
        return Character.isISOControl(character) && character != '\t'
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }

    /** Letters, or a sign that stands for a word: №, §. */
    private static boolean isOfWords(int character) {
        int type = Character.getType(character);
        return Character.isLetter(character)
                || type == Character.OTHER_SYMBOL
                || type == Character.MATH_SYMBOL
                || character == '\u00A7'
                || character == '#';
    }

    private void readVersion(String text) throws WordingException {
        if (!text.equals(VERSION)) {
            throw new WordingException(Reason.VERSION, VERSION, text.substring(0, Math.min(40, text.length())));
        }
        versionSeen = true;
    }

    private void readSection(String text) throws WordingException {
        Matcher section = SECTION.matcher(text);
        if (!section.matches()) {
            throw new WordingException(Reason.SECTION_FORM, text);
        }
        family = TermFamily.ofKey(section.group(1))
                .orElseThrow(() -> new WordingException(Reason.FAMILY, section.group(1), families()));
        code = section.group(2) == null ? "" : section.group(2);
        if (family.codes().isEmpty() && !code.isEmpty()) {
            throw new WordingException(Reason.NO_CODE, family.key());
        }
        if (!family.codes().isEmpty() && !family.codes().contains(code)) {
            throw new WordingException(Reason.CODE, family.key(), joined(new TreeSet<>(family.codes())));
        }
    }

    private void readWording(String text) throws WordingException {
        if (family == null) {
            throw new WordingException(Reason.BEFORE_SECTION);
        }
        Matcher wording = WORDING.matcher(text);
        if (!wording.matches()) {
            throw new WordingException(Reason.WORDING_FORM, text);
        }
        if (!LANGUAGES.contains(wording.group(1))) {
            throw new WordingException(Reason.LANGUAGE, wording.group(1), joined(LANGUAGES));
        }
        Term term = new Term(family, code, wording.group(1), wording.group(2) != null);
        for (String spelled : WordingPattern.expand(wording.group(3))) {
            add(spelled, term);
        }
    }

    private void add(String spelled, Term term) throws WordingException {
        String wording = spelled.strip().replaceAll("\\s+", " ");
        check(wording, term);
        String key = family.key() + ' ' + FoldKey.of(wording);
        Term known = termOfWording.putIfAbsent(key, term);
        if (known != null && !known.code().equals(term.code())) {
            throw new WordingException(
                    Reason.TWO_MEANINGS, wording, String.valueOf(lineOfWording.get(key)), known.code());
        }
        if (known != null) {
            return;
        }
        lineOfWording.put(key, line);
        wordings.add(new Wording(wording, term));
        if (wordings.size() > LIMIT) {
            throw new WordingException(Reason.TOO_MANY_WORDINGS, String.valueOf(LIMIT));
        }
    }

    /** A label of one letter would be found in every line; a weak one (№) has to stand by itself anyway. */
    private static void check(String wording, Term term) throws WordingException {
        int least = term.family() == TermFamily.LABEL && !term.weak() ? 2 : 1;
        String key = FoldKey.of(wording);
        if (key.length() < least) {
            throw new WordingException(Reason.TOO_SHORT, wording, String.valueOf(least));
        }
        if (wording.codePoints().noneMatch(VocabularyParser::isOfWords)) {
            throw new WordingException(Reason.NO_WORD, wording);
        }
        if (wording.length() > LONGEST_WORDING) {
            throw new WordingException(Reason.TOO_LONG, String.valueOf(LONGEST_WORDING));
        }
    }

    private static String families() {
        return joined(Arrays.stream(TermFamily.values()).map(TermFamily::key).toList());
    }

    private static String joined(Iterable<String> names) {
        return String.join(", ", names);
    }
}
