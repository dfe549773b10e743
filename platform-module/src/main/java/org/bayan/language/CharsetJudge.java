package org.bayan.language;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges by its bytes what a text is encoded in. Unicode shows in the form of the bytes; the charsets of a byte a character are
 * tried one by one, and the one whose reading looks most like one of its languages wins. Safe for use by several threads.
 */
public final class CharsetJudge {
    /** Bytes that are looked at; more would not change the verdict. */
    private static final int SAMPLE = 64 * 1024;
    /** What a declaration is worth against the bytes, in the unit of {@link CharsetTrial}. */
    private static final double DECLARED = 0.3;

    /** Charsets that are tried, how rare each is among files of today, and the languages that it is used for. */
    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate("windows-1252", 0, "fr", "en"),
            new Candidate("windows-1256", 0, "ar", "fa", "fr"),
            new Candidate("ISO-8859-6", 2, "ar"),
            new Candidate("windows-1251", 0, "ru"),
            new Candidate("KOI8-R", 2, "ru"),
            new Candidate("windows-1254", 0, "tr", "kmr", "fr"),
            new Candidate("ISO-8859-15", 2, "fr", "en"),
            new Candidate("ISO-8859-5", 3, "ru"),
            new Candidate("IBM866", 3, "ru"));

    private static final String[] ALL = {"ar", "fa", "ckb", "en", "fr", "tr", "kmr", "ru"};

    private final Map<String, LanguageProfile> profiles = new HashMap<>();

    /** @throws IllegalStateException if the module was built without its language profiles */
    public CharsetJudge() {
        for (String tag : ALL) {
            profiles.put(tag, LanguageProfile.load(tag));
        }
    }

    /**
     * The most likely charset; plain ASCII counts as UTF-8.
     *
     * @param bytes the text, or its beginning
     * @param declared the charset that the file or its sender names: evidence, but the bytes decide
     */
    public CharsetVerdict judge(byte[] bytes, Optional<Charset> declared) {
        byte[] sample = bytes.length > SAMPLE ? sample(bytes) : bytes;
        return new UnicodeBytes(sample).judge().orElseGet(() -> byReading(sample, declared.map(CharsetJudge::asUsed)));
    }

    /** The beginning; where it is plain ASCII, from a little before the first other byte. */
    private static byte[] sample(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        int from = first < SAMPLE / 2 || first == bytes.length ? 0 : (first - 64) & ~3;
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
    }

    /** What senders declare as Latin-1 or Latin-5 is in practice the superset that Windows made of it. */
    private static Charset asUsed(Charset declared) {
        return switch (declared.name()) {
            case "ISO-8859-1", "US-ASCII" -> Charset.forName("windows-1252");
            case "ISO-8859-9" -> Charset.forName("windows-1254");
            default -> declared;
        };
    }

    private CharsetVerdict byReading(byte[] bytes, Optional<Charset> declared) {
        List<CharsetTrial> trials = trials(declared);
        CharsetTrial best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (CharsetTrial trial : trials) {
            double score = trial.score(bytes)
                    + (declared.filter(trial.charset()::equals).isPresent() ? DECLARED : 0);
            if (score > bestScore) {
                second = best != null && isSameText(best, trial, bytes) ? second : bestScore;
                best = trial;
                bestScore = score;
            } else if (score > second && !isSameText(best, trial, bytes)) {
                second = score;
            }
        }
        double lead = Math.min(10, bestScore - second);
        return new CharsetVerdict(best.charset(), 1 - Math.exp(-1.5 * lead) * 0.7, 0);
    }

    /** Two charsets that read the same text are no rivals. */
    private static boolean isSameText(CharsetTrial one, CharsetTrial other, byte[] bytes) {
        return one.decode(bytes).equals(other.decode(bytes));
    }

    private List<CharsetTrial> trials(Optional<Charset> declared) {
        List<CharsetTrial> trials = new ArrayList<>();
        for (Candidate candidate : CANDIDATES) {
            trials.add(trial(Charset.forName(candidate.charset()), candidate.languages(), candidate.rarity()));
        }
        declared.filter(d -> isByteCharset(d)
                        && trials.stream().noneMatch(t -> t.charset().equals(d)))
                .ifPresent(d -> trials.add(trial(d, ALL, 0)));
        return trials;
    }

    private static boolean isByteCharset(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
    }

    private CharsetTrial trial(Charset charset, String[] tags, double rarity) {
        return new CharsetTrial(charset, Arrays.stream(tags).map(profiles::get).toList(), rarity);
    }

    private record Candidate(String charset, double rarity, String... languages) {}
}
