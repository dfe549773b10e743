package org.bayan.extraction.field;

import java.util.Optional;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;

/** Takes the body out of the name of its site: «الموقع الرسمي لوزارة الثقافة», "Official website of the Ministry of Culture". */
final class SiteOwners {
    private static final String CYRILLIC_GENITIVE = "ru";
    /** «ل», «لل»: to whom a site belongs. */
    private static final char TO = 'ل';

    private final Phrases sites;
    private final Phrases bodies;
    private final Phrases bodyEnds;
    private final Phrases offices;
    private final Phrases agencies;
    private final Phrases states;

    SiteOwners(Vocabulary vocabulary) {
        this.sites = vocabulary.phrases(TermFamily.SITE);
        this.bodies = vocabulary.phrases(TermFamily.BODY);
        this.bodyEnds = vocabulary.phrases(TermFamily.BODY_END);
        this.offices = vocabulary.phrases(TermFamily.OFFICE);
        this.agencies = vocabulary.phrases(TermFamily.AGENCY);
        this.states = vocabulary.phrases(TermFamily.STATE);
    }

    /** The owner's name; empty where it is no body, or a news agency, which prints what others say. */
    Optional<String> of(String site) {
        if (!agencies.words(site).isEmpty()) {
            return Optional.empty();
        }
        Optional<PhraseMatch> marker = sites.atStart(site);
        boolean genitive = marker.filter(m -> m.term().language().equals(CYRILLIC_GENITIVE))
                .isPresent();
        String name = withoutState(
                marker.map(m -> named(site.substring(m.end()).strip())).orElse(site));
        return isBody(name) && states.whole(name).isEmpty() ? Optional.of(genitive ? site : name) : Optional.empty();
    }

    /** The owner behind the words by which a site calls itself; empty where there are none. */
    Optional<String> owner(String site) {
        return sites.atStart(site).isPresent() ? of(site) : Optional.empty();
    }

    /** «وزارة الخارجية - دولة الكويت»: the state behind a dash is no part of the name. */
    private String withoutState(String name) {
        int dash = Math.max(name.indexOf(" - "), name.indexOf(" | "));
        return dash > 0 && states.whole(name.substring(dash + 3)).isPresent() ? name.substring(0, dash) : name;
    }

    /** Without «ل» and article before the body: «لوزارة», «للمجلس», "the Ministry". */
    private String named(String rest) {
        if (rest.startsWith("the ")) {
            return rest.substring(4);
        }
        if (rest.length() > 3 && rest.charAt(0) == TO) {
            return rest.charAt(1) == TO ? "ال" + rest.substring(2) : rest.substring(1);
        }
        return rest;
    }

    private boolean isBody(String name) {
        return bodies.atStart(name).isPresent()
                || offices.atStart(name).isPresent()
                || bodyEnds.any(name, m -> m.end() == name.length());
    }
}
