package org.bayan.embedded.api.facts;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One class as {@code javap -protected -constants} prints it.
 *
 * @param head the class line without its interfaces
 * @param interfaces the interfaces it names
 * @param members its members, one line each
 */
record Signature(String name, String head, Set<String> interfaces, Set<String> members) {
    private static final Pattern NAME = Pattern.compile("(?:class|interface|enum) ([\\w.$]+)");

    static Signature of(String classLine, Set<String> members) {
        Matcher name = NAME.matcher(classLine);
        if (!name.find()) {
            throw new IllegalArgumentException("Not the first line of a class: " + classLine);
        }
        String line = normalise(classLine.replaceAll("\\{$", ""));
        boolean isInterface = line.contains("interface ");
        int list = indexOutsideBrackets(line, isInterface ? " extends " : " implements ");
        boolean hasList = list >= 0;
        String head = hasList ? line.substring(0, list) : line;
        Set<String> interfaces = hasList ? split(line.substring(line.indexOf(' ', list + 1) + 1)) : Set.of();
        boolean isEnum = head.contains("extends java.lang.Enum<");
        Set<String> normalised = new TreeSet<>();
        members.forEach(
                member -> normalised.add(isEnum ? normalise(member).replace("abstract ", "") : normalise(member)));
        return new Signature(
                name.group(1), isEnum ? head.replaceAll("\\b(final|abstract) ", "") : head, interfaces, normalised);
    }

    private static int indexOutsideBrackets(String line, String word) {
        int found = line.indexOf(word);
        while (found >= 0 && depth(line, found) > 0) {
            found = line.indexOf(word, found + 1);
        }
        return found;
    }

    private static int depth(String text, int end) {
        int depth = 0;
        for (char c : text.substring(0, end).toCharArray()) {
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
        }
        return depth;
    }

    /** Splits at commas that do not stand between angle brackets. */
    private static Set<String> split(String list) {
        Set<String> parts = new TreeSet<>();
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || list.charAt(i) == ',' && depth(list, i) == 0) {
                parts.add(list.substring(start, i).strip());
                start = i + 1;
            }
        }
        return parts;
    }

    /** How a method keeps threads apart is not part of its signature; blanks after commas differ between releases. */
    private static String normalise(String line) {
        return Arrays.stream(line.strip().split("\\s+"))
                .filter(word -> !word.equals("synchronized") && !word.equals("native"))
                .reduce((left, right) -> left + " " + right)
                .orElse("")
                .replace(", ", ",");
    }
}
