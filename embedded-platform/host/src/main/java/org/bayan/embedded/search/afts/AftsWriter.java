package org.bayan.embedded.search.afts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bayan.embedded.search.afts.AftsNode.Bound;
import org.bayan.embedded.search.afts.AftsNode.Clause;
import org.bayan.embedded.search.afts.AftsNode.FieldGroup;
import org.bayan.embedded.search.afts.AftsNode.Junction;
import org.bayan.embedded.search.afts.AftsNode.Phrase;
import org.bayan.embedded.search.afts.AftsNode.Proximity;
import org.bayan.embedded.search.afts.AftsNode.Range;
import org.bayan.embedded.search.afts.AftsNode.Template;
import org.bayan.embedded.search.afts.AftsNode.Term;

/** Writes a query so that it reads back as the same tree, whatever the default operators are. Used in messages and logs. */
public final class AftsWriter {
    private AftsWriter() {}

    public static String write(AftsNode node) {
        if (node instanceof Junction junction) {
            return junction.clauses().stream()
                    .map(AftsWriter::clause)
                    .collect(Collectors.joining(" " + junction.kind().name() + " "));
        }
        if (node instanceof FieldGroup group) {
            return field(Optional.of(group.field())) + "(" + write(group.body()) + ")";
        }
        if (node instanceof Term term) {
            return term.mode().sign()
                    + field(term.field())
                    + word(term.text())
                    + term.similarity().map(s -> "~" + number(s)).orElse("");
        }
        if (node instanceof Phrase phrase) {
            return phrase.mode().sign()
                    + field(phrase.field())
                    + quoted(phrase.text())
                    + (phrase.slop() == 0 ? "" : "~" + phrase.slop());
        }
        if (node instanceof Range range) {
            return field(range.field()) + (range.lower().inclusive() ? "[" : "<") + end(range.lower()) + " TO "
                    + end(range.upper()) + (range.upper().inclusive() ? "]" : ">");
        }
        if (node instanceof Proximity proximity) {
            return proximity(proximity);
        }
        Template template = (Template) node;
        return template.fields().stream().map(AftsWriter::name).collect(Collectors.joining(" ", "%(", ")"));
    }

    private static String clause(Clause clause) {
        String inner = write(clause.node());
        return clause.occur().sign()
                + (clause.node() instanceof Junction ? "(" + inner + ")" : inner)
                + (clause.boost() == 1f ? "" : "^" + number(clause.boost()));
    }

    private static String proximity(Proximity proximity) {
        StringBuilder text = new StringBuilder(word(proximity.words().get(0)));
        for (int i = 1; i < proximity.words().size(); i++) {
            int slop = proximity.slops().get(i - 1);
            text.append(slop < 0 ? " * " : " *(" + slop + ") ")
                    .append(word(proximity.words().get(i)));
        }
        return text.toString();
    }

    private static String number(float value) {
        return new BigDecimal(Float.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static String end(Bound bound) {
        return bound.open() ? "*" : quoted(TextPattern.literally(bound.text()));
    }

    private static String field(Optional<FieldName> field) {
        return field.map(name -> name(name) + ":").orElse("");
    }

    private static String name(FieldName name) {
        if (!name.uri().isEmpty()) {
            return "{" + name.uri() + "}" + identifier(name.local());
        }
        return name.prefix().isEmpty()
                ? identifier(name.local())
                : identifier(name.prefix()) + ":" + identifier(name.local());
    }

    private static String identifier(String name) {
        StringBuilder text = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = c < '\u007f' && (Character.isLetterOrDigit(c) || c == '_' || c == '-');
            text.append(plain ? "" : "\\").append(c);
        }
        return text.toString();
    }

    private static String quoted(TextPattern pattern) {
        return "\"" + pattern.canonical().replace("\"", "\\\"") + "\"";
    }

    private static String word(TextPattern pattern) {
        String canonical = pattern.canonical();
        if (canonical.matches("(?i)and|or|not|to")) {
            return "\\" + canonical;
        }
        StringBuilder text = new StringBuilder(canonical.length());
        for (int i = 0; i < canonical.length(); i++) {
            char c = canonical.charAt(i);
            if (c == '*' || c == '?') {
                text.append(c);
            } else if (c == '\\') {
                text.append(c).append(canonical.charAt(++i));
            } else {
                boolean plain = Character.isLetterOrDigit(c) || c == '_' || c == '-' && i > 0;
                text.append(plain ? "" : "\\").append(c);
            }
        }
        return text.toString();
    }
}
