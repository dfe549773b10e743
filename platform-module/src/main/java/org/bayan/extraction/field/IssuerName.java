package org.bayan.extraction.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.extraction.vocabulary.Phrases;

/** Takes the name of who speaks out of the line that holds it, without label, state, symbol, address and the signer's name. */
final class IssuerName {
    /** "Foreign Office, S.W.1": a short address with a number. */
    /** A dash of whatever kind, tatweel too. */
    private static final Pattern DASHED = Pattern.compile(" [-–—\u0640]{1,2} ");

    /** "ITF – International Transport Workers' Federation": the letters of a name before it. */
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,8} [-–—] (?=(?:\\p{L}[\\p{L}'’]*[ -]){2})");

    private static final Pattern PATH = Pattern.compile(" [»›>] ");
    private static final Pattern SESSION_OF = Pattern.compile(
            "(?:OF|of) (?:THE|the) .{3,30} (?:SESSION|session|Session|MEETING|Meeting) (?:OF|of) (?:THE |the )?");
    private static final Pattern NUMBERED_ACT = Pattern.compile(
            "(?i) (?:order|regulation|memorandum|resolution|decision|decree|circular|proclamation|instruction) (?:number|no\\.?|n°) ?[0-9]+");

    private static final Pattern ADDRESS = Pattern.compile(", [\\p{L}.]{1,6} ?[0-9]{1,5}[A-Z]?");

    /** An office, though its house is called so, too. */
    private static final String PREMIER = "Premier ministre";

    /** The second column of a United Nations document's head, run together with the first. */
    private static final String DISTRIBUTION = " Distr.";

    private final Acts acts;
    private final Offices offices;
    private final Phrases bodies;
    private final SiteOwners sites;

    IssuerName(Acts acts, Offices offices, Phrases bodies, SiteOwners sites) {
        this.sites = sites;
        this.acts = acts;
        this.offices = offices;
        this.bodies = bodies;
    }

    /** Adds the issuer that a span names, if anything of it is a name. */
    void add(DocumentView view, Span span, String rule, double score, List<FieldCandidate> candidates) {
        Span trimmed = nameOnly(view, Trim.value(view.source().text(), span));
        if (trimmed.length() > 0) {
            candidates.add(Candidates.text(view, Field.ISSUER, trimmed, rule, score));
        }
    }

    /**
     * «Организация: Министерство культуры»: a word and a colon before the name of a body are a label, known or not; a code or a
     * person's name behind it are no part of it.
     */
    private Span nameOnly(DocumentView view, Span span) {
        String text = view.of(span);
        Span bare = withoutAct(text);
        if (bare.length() < text.length()) {
            return bare.length() == 0
                    ? new Span(span.start(), span.start())
                    : Trim.value(
                            view.source().text(), new Span(span.start() + bare.start(), span.start() + bare.end()));
        }
        Optional<String> owner = sites.owner(text).filter(text::endsWith);
        if (owner.isPresent()) {
            return new Span(span.end() - owner.get().length(), span.end());
        }
        int article = BodyNames.article(text, 0);
        if (article > 0
                && view.source().text().startsWith(",", span.end())
                && (bodies.atStart(text.substring(article)).isPresent()
                        || text.startsWith("The ") && !offices.isOffice(text.substring(article)))
                && !text.startsWith(PREMIER, article)) {
            return Trim.value(view.source().text(), new Span(span.start() + article, span.end()));
        }
        int colon = text.indexOf(':');
        int distribution = text.indexOf(DISTRIBUTION);
        if (distribution > 0) {
            return Trim.value(view.source().text(), new Span(span.start(), span.start() + distribution));
        }
        int dash = text.indexOf(" - ");
        if (dash > 0 && acts.isState(text.substring(0, dash))) {
            return Trim.value(view.source().text(), new Span(span.start() + dash + 3, span.end()));
        }
        Matcher state = DASHED.matcher(text);
        if (state.find() && acts.isState(text.substring(state.end()))) {
            return new Span(span.start(), span.start() + state.start());
        }
        Matcher acronym = ACRONYM.matcher(text);
        if (acronym.lookingAt()) {
            return new Span(span.start() + acronym.end(), span.end());
        }
        if (dash > 0 && isPart(text.substring(dash + 3))) {
            return new Span(span.start(), span.start() + dash);
        }
        int comma = text.indexOf(", ");
        if (comma > 0 && ADDRESS.matcher(text.substring(comma)).matches()) {
            return new Span(span.start(), span.start() + comma);
        }
        Optional<Span> code = BodyCode.of(text);
        if (code.isPresent()) {
            return Trim.value(
                    view.source().text(),
                    new Span(span.start(), span.start() + code.get().start()));
        }
        Optional<Span> office = offices.beforeInitials(text);
        if (office.isPresent()) {
            return new Span(span.start(), span.start() + office.get().end());
        }
        return colon > 0 && acts.authority(text.substring(colon + 1).strip()).isPresent()
                ? Trim.value(view.source().text(), new Span(span.start() + colon + 1, span.end()))
                : span;
    }

    /**
     * "PROVISIONAL AUTHORITY ORDER NUMBER 57", "OF THE TENTH SESSION OF THE SUMMIT CONFERENCE", «شبكة الشام » بيانات»: the name of the
     * body without its act and session; nothing where the line is a path through a site.
     */
    private static Span withoutAct(String text) {
        if (PATH.matcher(text).find() && text.indexOf('«') < 0) {
            return new Span(0, 0);
        }
        Matcher session = SESSION_OF.matcher(text);
        int start = session.lookingAt() ? session.end() : 0;
        Matcher act = NUMBERED_ACT.matcher(text);
        int end = act.find(start) ? act.start() : text.length();
        return new Span(start, end);
    }

    /** «وزارة الصحة - المكتب الإعلامي»: an office of the body before it. */
    private boolean isPart(String text) {
        return bodies.atStart(text.strip())
                .filter(b -> b.term().code().equals("part"))
                .isPresent();
    }
}
