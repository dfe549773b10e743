package org.bayan.extraction.vocabulary;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * One line of a vocabulary file that cannot be used.
 *
 * @param file the file's name
 * @param line counted from 1
 * @param reason what is wrong with it
 * @param arguments what the reason's sentence names, in its order
 */
public record VocabularyProblem(String file, int line, Reason reason, List<String> arguments) {
    /** Why a line cannot be used. */
    public enum Reason {
        VERSION("the file must begin with ''{0}'', not with ''{1}''"),
        EMPTY("the file is empty; it must begin with ''{0}''"),
        ENCODING("the line is not UTF-8; save the file as UTF-8"),
        SECTION_FORM("a section is written [family] or [family code], not ''{0}''"),
        FAMILY("unknown family ''{0}''; the families are {1}"),
        CODE("family ''{0}'' takes one code of {1}"),
        NO_CODE("family ''{0}'' takes no code"),
        BEFORE_SECTION("a wording before the first section; write a section such as [label date] above it"),
        WORDING_FORM("a wording is written ''language wording'' or ''language? wording'', not ''{0}''"),
        LANGUAGE("unknown language ''{0}''; use a code of {1}"),
        UNCLOSED("'''{''' without '''}'''; close the alternatives"),
        UNOPENED("'''}''' without '''{'''; open the alternatives"),
        NESTED("alternatives inside alternatives; write two lines instead"),
        ONE_ALTERNATIVE("''{0}'' has one alternative only; separate them by ''|''"),
        BAR_OUTSIDE("''|'' outside of braces; write '{'a|b'}' for alternatives"),
        TOO_MANY_ALTERNATIVES("stands for more than {0} wordings; spread it over several lines"),
        TOO_MANY_WORDINGS("more than {0} wordings in one file"),
        TOO_SHORT("''{0}'' is too short; a wording has at least {1} letters here"),
        NO_WORD("''{0}'' has no letter; a wording is made of words"),
        INVISIBLE("the line holds the invisible character {0}; delete it"),
        TOO_LONG("a wording has at most {0} characters"),
        TWO_MEANINGS("''{0}'' stands on line {1} as ''{2}''; keep one of the two");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /** English, in the form of {@link MessageFormat}. */
        public String sentence() {
            return sentence;
        }
    }

    public VocabularyProblem {
        arguments = List.copyOf(arguments);
    }

    /** File, line and reason in English. */
    public String message() {
        return file + ", line " + line + ": "
                + new MessageFormat(reason.sentence, Locale.ROOT).format(arguments.toArray());
    }
}
