package org.bayan.reading.child.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the pieces of one line, given from left to right as drawn, into the order in which they are read: the bidirectional
 * algorithm of Unicode Annex 9 run backwards. Drawing loses information (after Arabic letters «Windows 10» and «10 Windows»
 * look alike); where it does, what reads from left to right stays together.
 */
final class ReadingOrder {
    private ReadingOrder() {}

    /** @param rightToLeft the direction of the line as a whole */
    static List<String> of(List<String> drawn, boolean rightToLeft) {
        return rightToLeft ? rightToLeft(drawn, false) : leftToRight(drawn);
    }

    /** The order of a right-to-left line that goes on with a paragraph whose last letter was Arabic. */
    static List<String> afterArabic(List<String> drawn) {
        return rightToLeft(drawn, true);
    }

    /** Turns the stretches from one right-to-left letter to another round; all else stands as read. */
    private static List<String> leftToRight(List<String> drawn) {
        List<String> read = new ArrayList<>(drawn.size());
        int i = 0;
        while (i < drawn.size()) {
            if (!Direction.of(drawn.get(i)).isRightToLeft()) {
                read.add(drawn.get(i++));
                continue;
            }
            int end = i + 1;
            for (int j = end; j < drawn.size(); j++) {
                Direction direction = Direction.of(drawn.get(j));
                if (direction == Direction.LEFT_TO_RIGHT) {
                    break;
                }
                if (direction.isRightToLeft()) {
                    end = j + 1;
                }
            }
            read.addAll(rightToLeft(drawn.subList(i, end), false));
            i = end;
        }
        return read;
    }

    private static List<String> rightToLeft(List<String> drawn, boolean afterArabic) {
        List<String> read = new ArrayList<>(drawn.size());
        Direction lastStrong = afterArabic ? Direction.ARABIC : Direction.RIGHT_TO_LEFT;
        int end = drawn.size();
        while (end > 0) {
            Direction direction = Direction.of(drawn.get(end - 1));
            if (direction.isRightToLeft()) {
                lastStrong = direction;
            }
            int start =
                    isHyphenOfForeignEnd(drawn, end) ? 0 : startOfForeign(drawn, end, lastStrong == Direction.ARABIC);
            read.addAll(drawn.subList(start, end));
            end = start;
        }
        return read;
    }

    /** Where the stretch that reads from left to right and ends here starts; the last piece alone where there is none. */
    private static int startOfForeign(List<String> drawn, int end, boolean afterArabic) {
        Direction last = Direction.of(drawn.get(end - 1));
        if (last != Direction.LEFT_TO_RIGHT && !last.isDigit()) {
            return end - 1;
        }
        int number = last.isDigit() ? startOfNumber(drawn, end, afterArabic) : end - 1;
        int start = number;
        boolean letter = last == Direction.LEFT_TO_RIGHT;
        for (int i = number - 1; i >= 0; i--) {
            Direction direction = Direction.of(drawn.get(i));
            if (direction.isRightToLeft()) {
                break;
            }
            // A European digit left of a Latin letter belongs to its stretch: elsewhere it would stand on the other
            // side.
            letter |= direction == Direction.LEFT_TO_RIGHT;
            if (direction == Direction.LEFT_TO_RIGHT || letter && direction == Direction.EUROPEAN_DIGIT) {
                start = i;
            }
        }
        return start;
    }

    /** Whether nothing but a foreign word is left of the line and a hyphen that ends it: the word goes on on the next line. */
    private static boolean isHyphenOfForeignEnd(List<String> drawn, int end) {
        if (end < 2 || !drawn.get(end - 1).equals("-") || Direction.of(drawn.get(end - 2)) != Direction.LEFT_TO_RIGHT) {
            return false;
        }
        for (int i = 0; i < end; i++) {
            if (Direction.of(drawn.get(i)).isRightToLeft() || drawn.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static int startOfNumber(List<String> drawn, int end, boolean afterArabic) {
        Direction digit = Direction.of(drawn.get(end - 1));
        int start = end - 1;
        while (start > 0) {
            Direction before = Direction.of(drawn.get(start - 1));
            // A decimal sign of Arabic counts as a digit, and Persian digits as European ones.
            if (before.isDigit()) {
                start--;
            } else if (start > 1
                    && joins(before, digit, afterArabic)
                    && Direction.of(drawn.get(start - 2)).isDigit()) {
                start -= 2;
            } else {
                break;
            }
        }
        return start;
    }

    private static boolean joins(Direction separator, Direction digit, boolean afterArabic) {
        return separator == Direction.COMMON_SEPARATOR
                || separator == Direction.EUROPEAN_SEPARATOR && digit == Direction.EUROPEAN_DIGIT && !afterArabic;
    }

    /** Whether more letters of a line run from right to left than from left to right. */
    static boolean isRightToLeft(Iterable<String> pieces) {
        int balance = 0;
        for (String piece : pieces) {
            Direction direction = Direction.of(piece);
            balance += direction.isRightToLeft() ? 1 : direction == Direction.LEFT_TO_RIGHT ? -1 : 0;
        }
        return balance > 0;
    }
}
