package org.bayan.routing.rule;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * One line of the rules that cannot be used.
 *
 * @param line from 1
 * @param arguments what the reason's sentence names, in its order
 */
public record RoutingProblem(int line, Reason reason, List<String> arguments) {
    /** Why a line cannot be used. */
    public enum Reason {
        EMPTY("the file is empty; it must begin with ''{0}''"),
        VERSION("the file must begin with ''{0}'', not with ''{1}''"),
        ENCODING("the line is not UTF-8; save the file as UTF-8"),
        TOO_LONG("a line has at most {0} characters"),
        TOO_MANY("there are more than {0} rules; put some of them together"),
        TITLE("a rule begins with its title in square brackets, as [Decrees]; not with ''{0}''"),
        TITLE_TWICE("the rule on line {1} is called ''{0}'' too; give one of them another title"),
        BEFORE_TITLE("a line before the first rule; write the title of the rule in square brackets above it"),
        NO_KEY("a line is written ''word: value''; the words are {0}"),
        KEY("''{0}'' is no condition and no outcome; the words are {1}"),
        KEY_TWICE("''{0}'' stands on line {1} already; write all values on one line, separated by commas"),
        NO_VALUE("there is no value behind ''{0}''"),
        QUOTE("a quotation mark is not closed"),
        TYPE("''{0}'' is no document type; the types are {1}"),
        LANGUAGE("''{0}'' is no language; write a tag such as ar, en or ku"),
        FIELD("''{0}'' is none of the fields {1}"),
        STATE("''{0}'' is no state; the states are {1}"),
        SCORE("''{0}'' is no score; write ''below 80%'' or ''at least 80%''"),
        SUGGESTIONS("''{0}'' is no number of suggestions; write yes, no, or ''at least 3''"),
        YES_OR_NO("''{0}'' cannot be understood; write yes or no, or some of the fields {1}"),
        NO_OUTCOME("the rule does not say what is to be done; add a line such as ''then: group ARCHIVISTS''"),
        OUTCOME("''{0}'' is no outcome; write nothing, approval, ''group NAME'' or ''person NAME''"),
        APPROVERS("''{0}'' is not the name of one group that approves"),
        NOT_WITH_NOTHING("''{0}'' makes no sense where there is nothing to do"),
        DUE("''{0}'' is no time; write for example ''5 days'' or ''2 weeks'', at most {1} days"),
        PRIORITY("''{0}'' is no priority; write high, normal or low"),
        GROUP("there is no group ''{0}''; create it or name another one"),
        PERSON("there is no person with the user name ''{0}''; create it or name another one"),
        FOLDER("there is no folder ''{0}''; write the path from Company Home, or the mere name of a folder");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    public RoutingProblem {
        arguments = List.copyOf(arguments);
    }

    public static RoutingProblem of(int line, Reason reason, Object... arguments) {
        return new RoutingProblem(
                line, reason, List.of(arguments).stream().map(String::valueOf).toList());
    }

    /** Line and reason in English. */
    public String message() {
        return "line " + line + ": " + new MessageFormat(reason.sentence, Locale.ROOT).format(arguments.toArray());
    }
}
