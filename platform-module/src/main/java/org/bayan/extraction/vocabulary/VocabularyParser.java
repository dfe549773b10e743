package org.bayan.extraction.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.language.FoldKey;

/**
 * Reads a vocabulary file. Strict: a line that is not understood, a code that does not exist and a wording that stands twice
 * with two meanings in one family are errors, because a label that silently does not count costs an archive many wrong
 * descriptions.
 *
 * <p>The format is told in the head of the file that the module carries, {@code vocabulary.txt}.
 */
final class VocabularyParser {
    private static final String MAGIC = "bayan-vocabulary";
    private static final int VERSION = 1;
    private static final Pattern SECTION = Pattern.compile("\\[(\\w+)(?: (\\w+))?]");
    private static final Pattern WORDING = Pattern.compile("([a-z]{2,3})(\\?)?\\s+(\\S.*)");
    /** Wordings that a file may define at the most, alternatives expanded. */
    static final int LIMIT = 50_000;

    private final String file;
    private final List<Wording> wordings = new ArrayList<>();
    private final Map<String, Integer> lineOfWording = new HashMap<>();
    private final Map<String, Term> termOfWording = new HashMap<>();
    private TermFamily family;
    private String code;
    private int line;
    private boolean versionSeen;

    private VocabularyParser(String file) {
        this.file = file;
    }

    /**
     * @param file its name, for messages
     * @throws VocabularyException if the file breaks a rule
     */
    static List<Wording> parse(Reader source, String file) throws IOException {
        VocabularyParser parser = new VocabularyParser(file);
        BufferedReader lines = new BufferedReader(source);
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            parser.line++;
            parser.read(text.strip());
        }
        if (!parser.versionSeen) {
            parser.line = 1;
            throw parser.error("the file is empty; it must begin with '" + MAGIC + " " + VERSION + "'");
        }
        return parser.wordings;
    }

    private void read(String text) {
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        if (!versionSeen) {
            readVersion(text);
        } else if (text.startsWith("[")) {
            readSection(text);
        } else {
            readWording(text);
        }
    }

    private void readVersion(String text) {
        if (!text.equals(MAGIC + " " + VERSION)) {
            throw error("expected '" + MAGIC + " " + VERSION + "', found '" + text + "'");
        }
        versionSeen = true;
    }

    private void readSection(String text) {
        Matcher section = SECTION.matcher(text);
        if (!section.matches()) {
            throw error("a section is written [family] or [family code], not '" + text + "'");
        }
        family = TermFamily.ofKey(section.group(1))
                .orElseThrow(() -> error("unknown family '" + section.group(1) + "'"));
        code = section.group(2) == null ? "" : section.group(2);
        if (family.codes().isEmpty() != code.isEmpty()
                || !code.isEmpty() && !family.codes().contains(code)) {
            throw error("family '" + family.key() + "' takes "
                    + (family.codes().isEmpty()
                            ? "no code"
                            : "one code of " + new java.util.TreeSet<>(family.codes())));
        }
    }

    private void readWording(String text) {
        if (family == null) {
            throw error("a wording before the first section");
        }
        Matcher wording = WORDING.matcher(text);
        if (!wording.matches()) {
            throw error("a wording is written 'language wording' or 'language? wording', not '" + text + "'");
        }
        Term term = new Term(family, code, wording.group(1), wording.group(2) != null);
        try {
            WordingPattern.expand(wording.group(3)).forEach(spelled -> add(spelled, term));
        } catch (IllegalArgumentException e) {
            throw error(e.getMessage());
        }
    }

    private void add(String spelled, Term term) {
        String wording = spelled.strip().replaceAll("\\s+", " ");
        String key = family.key() + ' ' + FoldKey.of(wording);
        if (wording.isEmpty()) {
            throw error("an empty wording");
        }
        Term known = termOfWording.putIfAbsent(key, term);
        if (known != null && !known.code().equals(term.code())) {
            throw error("'" + wording + "' stands on line " + lineOfWording.get(key) + " as '" + known.code() + "'");
        }
        if (known != null) {
            return;
        }
        lineOfWording.put(key, line);
        wordings.add(new Wording(wording, term));
        if (wordings.size() > LIMIT) {
            throw error("more than " + LIMIT + " wordings in one file");
        }
    }

    private VocabularyException error(String reason) {
        return new VocabularyException(file, line, reason);
    }
}
