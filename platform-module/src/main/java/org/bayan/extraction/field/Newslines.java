package org.bayan.extraction.field;

import java.util.regex.Pattern;

/** Tells the line of a news agency: the city, the day or the agency, and a dash before the news. */
final class Newslines {
    private static final int LONGEST_AGENCY = 14;
    private static final int REACH = 45;
    private static final Pattern AGENCY = Pattern.compile("[,،] ?[A-Z]{2,8} ?[-–—]");

    private Newslines() {}

    /** Whether what stands before an offset is the city of a news item. */
    static boolean isCity(String line, int end) {
        String rest = line.substring(end);
        String next = rest.strip();
        if (isDatedAgency(rest)) {
            return true;
        }
        if (next.isEmpty() || "-–—/(،,".indexOf(next.charAt(0)) < 0) {
            return false;
        }
        if (isAgency(rest)) {
            return true;
        }
        if (rest.length() <= LONGEST_AGENCY) {
            return true;
        }
        if (next.charAt(0) == '/') {
            return false;
        }
        boolean dashed = "-–—".indexOf(next.charAt(0)) >= 0 && rest.charAt(0) == ' ' && next.startsWith(" ", 1);
        int bracket = rest.indexOf('(');
        int closed = bracket < 0 || bracket > REACH ? -1 : rest.indexOf(')', bracket);
        boolean agency = closed > 0 && closed < REACH && isDash(rest, closed + 1);
        int second = rest.startsWith("- ") ? 2 : 1;
        return dashed || agency || next.charAt(0) == '-' && isDash(rest, word(rest, second));
    }

    /** «أبوظبي في 5 أكتوبر / وام /»: between city and agency the day. */
    private static boolean isDatedAgency(String rest) {
        int open = rest.indexOf('/');
        int close = open < 0 || open > REACH ? -1 : rest.indexOf('/', open + 1);
        boolean dated = rest.startsWith(" في ") || rest.startsWith("، ") || rest.startsWith(", ");
        return dated && close > open && close - open <= LONGEST_AGENCY && rest.charAt(open - 1) == ' ';
    }

    /** "Damascus, SANA- The ministry ...": a comma, the agency in capitals and a dash. */
    private static boolean isAgency(String rest) {
        return AGENCY.matcher(rest).lookingAt();
    }

    private static int word(String rest, int from) {
        int at = from;
        while (at < rest.length() && at < LONGEST_AGENCY && Character.isLetter(rest.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDash(String rest, int from) {
        int at = from;
        while (at < rest.length() && rest.charAt(at) == ' ') {
            at++;
        }
        return at < rest.length() && "-–—:".indexOf(rest.charAt(at)) >= 0;
    }
}
