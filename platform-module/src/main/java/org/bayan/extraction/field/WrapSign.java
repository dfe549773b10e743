package org.bayan.extraction.field;

/**
 * What speaks for a line being the rest of the title that begins on the line above it, or against that. Each sign has a weight
 * in log odds. The weights are those of a logistic regression over the titles of the gold set's development part, broken at
 * every third of their spaces, and over the lines there that follow a title or another line of the head without belonging to
 * it; they change only with the gold set, and then all of them.
 */
enum WrapSign {
    /** Holds always. */
    ALWAYS(-0.2),
    /** What the next line is by its own words. */
    NEXT_IS_BODY(-0.2),
    NEXT_IS_OFFICE(-0.5),
    NEXT_IS_DATE(-2.1),
    NEXT_IS_PLACE(-1.6),
    NEXT_IS_SALUTATION(-1.7),
    /** How the lines end. */
    NEXT_GOES_ON(-1.4),
    NEXT_ENDS_SENTENCE(-2.0),
    LAST_ENDS_OPEN(2.8),
    LAST_ENDS_WITH_DIGIT(-0.4),
    LAST_ENDS_WITH_COMMA(-0.6),
    LAST_ENDS_WITH_OFFICE(0.7),
    /** What stands below the next line. */
    ABOVE_GAP(0.6),
    ABOVE_DATE(0.5),
    ABOVE_PARAGRAPH(-0.4),
    ABOVE_SALUTATION(0.3),
    ABOVE_OFFICE(0.8),
    ABOVE_NOTHING(-1.2),
    /** The two lines stand alone between gaps, and the first is full. This weight alone is set by hand, by titles wrapped at 32 to 60 columns. */
    ALONE_BETWEEN_GAPS(0.9),
    /** Lengths. */
    LAST_IS_LONG(-0.8),
    NEXT_IS_LONGER(0.5),
    NEXT_IS_MUCH_LONGER(-0.9),
    NEXT_IS_SHORTER(0.4),
    NEXT_IS_ONE_WORD(-0.1),
    NEXT_IS_TWO_WORDS(-0.5),
    NEXT_IS_MANY_WORDS(-1.2),
    /** Letters. */
    NEXT_BEGINS_SMALL(2.5),
    NEXT_BEGINS_LARGE(-0.6),
    BOTH_CAPITALS(0.6),
    NEXT_CAPITALS_ONLY(-0.6),
    LAST_CAPITALS_ONLY(-0.6),
    BOTH_TITLE_CASE(0.6),
    /** Words. */
    NEXT_BEGINS_WITH_JOINT(1.3),
    NEXT_BEGINS_WITH_TYPE(-1.2),
    NEXT_ENDS_WITH_TYPE(0.8),
    LAST_BEGINS_WITH_TYPE(1.0),
    LAST_IS_TYPE(-1.6),
    LAST_IS_NUMBERED(-1.4),
    NEXT_BEGINS_WITH_OFFICE(-1.0),
    NEXT_BEGINS_WITH_BODY(-1.4),
    NEXT_BEGINS_WITH_HONORIFIC(-1.0),
    NEXT_ENDS_WITH_VERB(0.1),
    NEXT_HAS_VERB(-0.6),
    LAST_HAS_VERB(0.4),
    NEXT_IS_ENACTING(-0.9),
    NEXT_IS_HEADER(-1.1),
    NEXT_HAS_COLON(-0.8),
    NEXT_BEGINS_WITH_DIGIT(-0.8),
    /** «مجلس الوزراء يقر ...» above «ويحيل ...». */
    HEADLINE_GOES_ON(0.1),
    /** Arabic: which of the two words around the break are definite, and what is written together with the second. */
    DEFINITE_BEFORE_DEFINITE(0.2),
    INDEFINITE_BEFORE_DEFINITE(1.0),
    DEFINITE_BEFORE_INDEFINITE(-0.9),
    INDEFINITE_BEFORE_INDEFINITE(-0.2),
    NEXT_BEGINS_WITH_AND(0.7),
    NEXT_BEGINS_WITH_ATTACHED(0.8),
    /** The last word leads to a noun behind it by its ending: Persian, Kurdish, Turkish. */
    LAST_LEADS_ON(0.3),
    /** The last word is a Russian adjective. */
    LAST_IS_ADJECTIVE(0.1),
    /** The break goes through a name that the vocabulary knows: "Российской" above "Федерации". */
    BREAKS_NAME(1.6),
    /** Two to four words with capitals below a line in small letters. */
    NEXT_IS_NAME_SHAPED(-0.4);

    private final double weight;

    WrapSign(double weight) {
        this.weight = weight;
    }

    /** In log odds, above 0 where it speaks for the rest of a title. */
    double weight() {
        return weight;
    }
}
