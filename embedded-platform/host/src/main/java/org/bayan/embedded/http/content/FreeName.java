package org.bayan.embedded.http.content;

import java.util.function.Predicate;

/** Names for files whose own name is taken: {@code report-1.pdf}, {@code report-2.pdf}, and so on. */
public final class FreeName {
    private FreeName() {}

    /** The first such name that is not taken. A name that begins with its only dot gets the number in front. */
    public static String of(String name, Predicate<String> taken) {
        int counter = 1;
        while (taken.test(numbered(name, counter))) {
            counter++;
        }
        return numbered(name, counter);
    }

    private static String numbered(String name, int counter) {
        int dot = name.lastIndexOf('.');
        if (dot == 0) {
            return counter + name;
        }
        return dot > 0 ? name.substring(0, dot) + "-" + counter + name.substring(dot) : name + "-" + counter;
    }
}
