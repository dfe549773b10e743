package org.bayan.extraction.value;

import java.util.ArrayList;
import java.util.List;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.Words;

/**
 * Cuts one line or cell of a list into its names. Line breaks, semicolons, bars, bullets and running numbers separate; a dash
 * inside of a name belongs to it, as an acronym follows it (الدولة الإسلامية في العراق والشام - داعش), and so does everything in
 * brackets. Commas and conjunctions separate only where both sides are names by themselves: a name that is wrongly whole is
 * easily seen, one that is wrongly split finds the wrong records.
 */
public final class NameList {
    private static final String SEPARATORS = "؛;|•·▪■●\t\n";
    /** Characters of one name at the most; a longer stretch is text. */
    private static final int LONGEST = 250;

    private final NameJoints joints;

    public NameList(Vocabulary vocabulary) {
        this.joints = new NameJoints(vocabulary);
    }

    /** The names of persons in a line. */
    public List<Span> persons(CharSequence line) {
        return names(line, new Commas(joints, true));
    }

    /** The names of bodies in a line. */
    public List<Span> bodies(CharSequence line) {
        return names(line, new Commas(joints, false));
    }

    /** The events in a line; their wording has commas and conjunctions of its own. */
    public List<Span> events(CharSequence line) {
        return names(line, null);
    }

    private static List<Span> names(CharSequence line, Commas commas) {
        List<Span> names = new ArrayList<>();
        for (Span piece : Pieces.outsideBrackets(line, SEPARATORS)) {
            for (Span numbered : ListMarkers.atNumbers(line, piece)) {
                List<Span> parts = commas == null ? List.of(numbered) : commas.split(line, numbered);
                for (Span part : parts) {
                    Span name = ListMarkers.without(line, part);
                    if (name.length() > 0 && name.length() <= LONGEST && hasLetter(line, name)) {
                        names.add(name);
                    }
                }
            }
        }
        return names;
    }

    private static boolean hasLetter(CharSequence line, Span name) {
        for (int i = name.start(); i < name.end(); i++) {
            if (Words.isWordCharacter(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Cuts at commas, at a dash or slash with spaces around, and at conjunctions. */
    private record Commas(NameJoints joints, boolean persons) {
        List<Span> split(CharSequence line, Span piece) {
            List<Span> names = new ArrayList<>();
            List<Span> parts = atDashes(line, piece);
            if (parts.size() < 2) {
                parts = atCommas(line, piece);
            }
            for (int i = 0; i < parts.size(); i++) {
                Span part = parts.get(i);
                boolean last = i == parts.size() - 1 && i > 0;
                Span bare = last ? joints.withoutConjunction(line, part) : part;
                names.addAll(joints.split(line, bare, persons, last));
            }
            return names;
        }

        /** «وليد المعلم - فيصل المقداد»: a dash or slash between spaces, where all that it separates are names by themselves and none says another again. */
        private List<Span> atDashes(CharSequence line, Span piece) {
            List<Span> parts = new ArrayList<>();
            int from = piece.start();
            for (int i = piece.start(); i <= piece.end(); i++) {
                boolean dash = i > piece.start()
                        && i + 1 < piece.end()
                        && "-–—/".indexOf(line.charAt(i)) >= 0
                        && Spans.isInvisible(line.charAt(i - 1))
                        && Spans.isInvisible(line.charAt(i + 1));
                if (dash || i == piece.end()) {
                    parts.add(Spans.trimmed(line, from, i));
                    from = i + 1;
                }
            }
            boolean names = parts.stream().allMatch(p -> joints.isWhole(p.of(line), persons));
            boolean again = parts.size() == 2
                    && (parts.get(0).of(line).startsWith(parts.get(1).of(line))
                            || parts.get(1).of(line).startsWith(parts.get(0).of(line)));
            return names && !again ? parts : List.of();
        }

        private List<Span> atCommas(CharSequence line, Span piece) {
            String text = piece.of(line);
            List<Span> parts = Pieces.outsideBrackets(text, "،");
            if (parts.size() == 1) {
                List<Span> latin = Pieces.outsideBrackets(text, ",");
                boolean list = latin.size() > 2
                        || latin.size() == 2
                                && (Spans.isRightToLeft(text)
                                        || joints.areNames(
                                                latin.get(0).of(text),
                                                latin.get(1).of(text),
                                                persons));
                parts = list ? latin : parts;
            }
            return parts.stream()
                    .map(p -> new Span(piece.start() + p.start(), piece.start() + p.end()))
                    .toList();
        }
    }
}
