package org.bayan.extraction.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;

/** Proposes whom lines of the head name by their form: who announces, who enacts above a preamble, who sends below "telegram". */
final class HeadSenders {
    private static final double ANNOUNCING = 0.88;
    /** The authority that an act's preamble follows. */
    private static final double ENACTING = 0.72;

    private static final double SENDER = 0.7;
    private static final double ADOPTING = 0.74;

    /** A Turkish body in the ablative, with its colon. */
    private static final Pattern ANNOUNCER = Pattern.compile(
            "(\\p{Lu}.{4,90}(?:[lL][ıiuüIİUÜ][ğĞ][ıiuüIİUÜ]|[uüUÜ]r[uüUÜ]l?[uüUÜ]|[kK]urumu|[kK]urulu|KURULU|KURUMU|[mM]ahkemesi))[nN][dD][aeAE][nN] ?:");

    private static final Pattern FROM_BODY = Pattern.compile("['’]?n?[dt][ae]n ?:");

    private static final String FROM = "من ";

    private final Acts acts;
    private final Speakers speakers;
    private final BodyNames bodies;
    private final IssuerName names;
    private final Phrases adopted;

    HeadSenders(Acts acts, Speakers speakers, BodyNames bodies, IssuerName names, Phrases adopted) {
        this.bodies = bodies;
        this.adopted = adopted;
        this.acts = acts;
        this.speakers = speakers;
        this.names = names;
    }

    void read(DocumentView view, List<FieldCandidate> candidates) {
        enacting(view, candidates);
        announcers(view, candidates);
        from(view, candidates);
        adopted(view, candidates);
    }

    /** "Adopted by the General Assembly at ...", «أقره المجلس الوطني في ...», "... tarafından kabul edilmiştir". */
    private void adopted(DocumentView view, List<FieldCandidate> candidates) {
        for (RoledLine line : view.head()) {
            String text = view.of(line);
            Optional<PhraseMatch> by = line.is(LineRole.PARAGRAPH) ? Optional.empty() : adopted.atStart(text);
            Optional<Span> name = by.isPresent()
                    ? bodies.at(text, by.get().end() + 1)
                    : adopted.first(text, m -> m.term().language().equals("tr") && !line.is(LineRole.PARAGRAPH))
                            .flatMap(m -> bodies.at(text, 0).filter(n -> n.end() + 1 == m.start()));
            name.ifPresent(s -> names.add(view, shifted(s, line), "head.adopted", ADOPTING, candidates));
        }
    }

    /** "Gümrük ve Ticaret Bakanlığından:": who announces something in a gazette, above it. */
    private void announcers(DocumentView view, List<FieldCandidate> candidates) {
        for (RoledLine line : view.head()) {
            String text = view.of(line);
            if (text.endsWith(":")) {
                announcer(text)
                        .ifPresent(s -> names.add(view, shifted(s, line), "head.announcer", ANNOUNCING, candidates));
            }
        }
    }

    private Optional<Span> announcer(String text) {
        Matcher capitals = ANNOUNCER.matcher(text);
        return capitals.matches()
                ? Optional.of(new Span(0, capitals.end(1)))
                : bodies.at(text, 0)
                        .filter(s -> FROM_BODY
                                .matcher(text)
                                .region(s.end(), text.length())
                                .matches());
    }

    /** «برقية / من رئيس مجلس الوزراء / إلى ...»: the line below the bare name of a letter. */
    private void from(DocumentView view, List<FieldCandidate> candidates) {
        RoledLine above = null;
        for (RoledLine line : view.head()) {
            String text = view.of(line);
            if (above != null
                    && (above.is(LineRole.BANNER) || speakers.isLetter(view.of(above)))
                    && text.startsWith(FROM)
                    && !line.is(LineRole.PARAGRAPH)) {
                acts.authority(text.substring(FROM.length()))
                        .map(s -> new Span(s.start() + FROM.length(), s.end() + FROM.length()))
                        .ifPresent(s -> names.add(view, shifted(s, line), "head.from", SENDER, candidates));
            }
            above = line;
        }
    }

    private void enacting(DocumentView view, List<FieldCandidate> candidates) {
        RoledLine above = null;
        for (RoledLine line : view.head()) {
            String text = view.of(line);
            boolean preamble = acts.isPreamble(text);
            RoledLine named = preamble ? above : line;
            Optional<Span> authority = !preamble
                    ? acts.authorityBefore(text)
                    : above == null || above.is(LineRole.LABELLED) ? Optional.empty() : acts.authority(view.of(above));
            if (authority.isPresent()) {
                names.add(view, shifted(authority.get(), named), "head.enacting", ENACTING, candidates);
            }
            if (authority.isPresent() || preamble) {
                return;
            }
            above = line;
        }
    }

    private static Span shifted(Span span, RoledLine line) {
        return new Span(line.span().start() + span.start(), line.span().start() + span.end());
    }
}
