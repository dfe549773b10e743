package org.bayan.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the languages of a text apart: by script, then by letters, frequent words and letter pairs. The text is judged in
 * stretches of a line or some sentences, so that a text in several languages gives all of them. Safe for use by several threads
 * and linear in the length of the text.
 */
public final class LanguageDetector {
    /** A stretch of fewer words says too little by itself and is judged with the others of its script. */
    private static final int WORDS_OF_A_STRETCH = 8;
    /** At a sentence's end a stretch of this many words is judged. */
    private static final int WORDS_OF_A_LONG_STRETCH = 20;
    /** A stretch is judged by itself only where one language leads by this score a word. */
    private static final double CLEAR_LEAD = 0.5;
    /** A further language is reported from this share of the letters and this many words. */
    private static final double SUBSTANTIAL_SHARE = 0.12;

    private static final int SUBSTANTIAL_WORDS = 8;

    private final Map<Script, ScriptLexicon> lexicons = new EnumMap<>(Script.class);

    /** @throws IllegalStateException if the module was built without its profiles */
    public LanguageDetector() {
        for (Script script : Script.values()) {
            lexicons.put(
                    script,
                    new ScriptLexicon(script.languages().stream()
                            .map(LanguageProfile::load)
                            .toList()));
        }
    }

    /** The languages that hold a substantial part of the text, the largest first; empty where the text has no letters. */
    public List<LanguageShare> detect(CharSequence text) {
        List<LanguageShare> shares = new ArrayList<>();
        int letters = 0;
        Map<Script, Stretches> scripts = read(text);
        for (Stretches stretches : scripts.values()) {
            letters += stretches.letters();
        }
        for (Stretches stretches : scripts.values()) {
            stretches.addShares(letters, shares);
        }
        shares.sort(Comparator.comparingDouble(LanguageShare::share).reversed());
        return List.copyOf(shares);
    }

    private Map<Script, Stretches> read(CharSequence text) {
        Map<Script, Stretches> scripts = new EnumMap<>(Script.class);
        WordScanner scanner = new WordScanner(text);
        while (scanner.next()) {
            if (scanner.isAfterLine()) {
                close(scripts, WORDS_OF_A_STRETCH);
            } else if (scanner.isAfterSentence()) {
                close(scripts, WORDS_OF_A_LONG_STRETCH);
            }
            Stretches of = scripts.get(scanner.script());
            if (of == null) {
                of = new Stretches(lexicons.get(scanner.script()));
                scripts.put(scanner.script(), of);
            }
            of.open.add(scanner.word());
        }
        close(scripts, WORDS_OF_A_STRETCH);
        return scripts;
    }

    private static void close(Map<Script, Stretches> scripts, int leastWords) {
        for (Stretches stretches : scripts.values()) {
            stretches.close(leastWords);
        }
    }

    /** The stretches of one script: those judged, by language, and those too short to judge. */
    private static final class Stretches {
        private final ScriptLexicon lexicon;
        private final List<LanguageTally> judged = new ArrayList<>();
        private final LanguageTally open;
        private final LanguageTally all;
        private final LanguageTally undecided;

        Stretches(ScriptLexicon lexicon) {
            this.lexicon = lexicon;
            this.open = new LanguageTally(lexicon);
            this.all = new LanguageTally(lexicon);
            this.undecided = new LanguageTally(lexicon);
            lexicon.profiles().forEach(p -> judged.add(new LanguageTally(lexicon)));
        }

        void close(int leastWords) {
            if (open.words() == 0 || (open.words() < leastWords && leastWords > WORDS_OF_A_STRETCH)) {
                return;
            }
            boolean clear = open.words() >= leastWords && open.lead() >= CLEAR_LEAD;
            (clear ? judged.get(open.best()) : undecided).add(open);
            all.add(open);
            open.clear();
        }

        int letters() {
            return all.letters();
        }

        /** Gives what is undecided to the language that leads in the whole, and reports the substantial ones. */
        void addShares(int lettersOfText, List<LanguageShare> shares) {
            if (all.words() == 0) {
                return;
            }
            judged.get(undecided.words() == 0 ? all.best() : leader()).add(undecided);
            for (int i = 0; i < judged.size(); i++) {
                LanguageTally tally = judged.get(i);
                double share = (double) tally.letters() / lettersOfText;
                boolean main = share > 0.5;
                if (main || (share >= SUBSTANTIAL_SHARE && (tally.words() >= SUBSTANTIAL_WORDS || share > 0.4))) {
                    double lead = tally.lead();
                    shares.add(new LanguageShare(
                            lexicon.profiles().get(i).tag(),
                            share,
                            lead >= CLEAR_LEAD ? 1 : Math.max(0, lead / CLEAR_LEAD)));
                }
            }
        }

        /** Short lines follow the language of the long ones, unless they outweigh them. */
        private int leader() {
            return undecided.letters() * 2 > all.letters() ? undecided.best() : all.best();
        }
    }
}
