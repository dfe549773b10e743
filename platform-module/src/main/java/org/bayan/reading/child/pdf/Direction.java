package org.bayan.reading.child.pdf;

/** The bidirectional class of a piece of text, as coarse as the order of a line needs it (Unicode Annex 9). */
enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT,
    /** Arabic letters: as right to left, and digits after them are no longer European numbers (rule W2). */
    ARABIC,
    EUROPEAN_DIGIT,
    ARABIC_DIGIT,
    /** Between two digits of one kind, part of the number (rule W4). */
    COMMON_SEPARATOR,
    /** Between two European digits, part of the number (rule W4). */
    EUROPEAN_SEPARATOR,
    NEUTRAL;

    static Direction of(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Direction direction = of(text.codePointAt(i));
            if (direction != NEUTRAL) {
                return direction;
            }
        }
        return NEUTRAL;
    }

    boolean isStrong() {
        return this == LEFT_TO_RIGHT || isRightToLeft();
    }

    boolean isRightToLeft() {
        return this == RIGHT_TO_LEFT || this == ARABIC;
    }

    boolean isDigit() {
        return this == EUROPEAN_DIGIT || this == ARABIC_DIGIT;
    }

    private static Direction of(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LEFT_TO_RIGHT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT -> RIGHT_TO_LEFT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> ARABIC;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER -> EUROPEAN_DIGIT;
            case Character.DIRECTIONALITY_ARABIC_NUMBER -> ARABIC_DIGIT;
            case Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR -> COMMON_SEPARATOR;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR -> EUROPEAN_SEPARATOR;
            default -> NEUTRAL;
        };
    }
}
