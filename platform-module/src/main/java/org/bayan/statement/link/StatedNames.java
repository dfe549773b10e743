package org.bayan.statement.link;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bayan.extraction.Field;
import org.bayan.linking.proposal.LinkRole;
import org.bayan.linking.proposal.LinkingInput;
import org.bayan.linking.proposal.StatedName;
import org.bayan.statement.evidence.FieldEvidence;
import org.bayan.statement.evidence.LinkEvidence;

/** What the evidence of a statement's fields tells the linker: names, each with its role, and the time. */
final class StatedNames {
    /** Rule of a value that stands in a block of labels; a lone label is not sure enough to link without a person. */
    private static final String LABELLED_BLOCK = "block.label";

    private StatedNames() {}

    static LinkingInput input(String text, List<FieldEvidence> fields, List<LinkEvidence> links) {
        List<StatedName> names = new ArrayList<>();
        LocalDate until = null;
        for (FieldEvidence evidence : fields) {
            if (!evidence.isAccepted() || evidence.value() == null) {
                continue;
            }
            role(evidence).ifPresent(role -> names.add(name(evidence, role)));
            if (evidence.is(Field.DATE) && evidence.date() != null) {
                until = day(evidence.date().to());
            }
        }
        names.sort(Comparator.comparingInt(StatedName::start));
        return new LinkingInput(
                text,
                names,
                until,
                java.util.Set.copyOf(links.stream()
                        .filter(LinkEvidence::isLinked)
                        .filter(LinkEvidence::isHuman)
                        .map(LinkEvidence::authorityId)
                        .toList()));
    }

    private static Optional<LinkRole> role(FieldEvidence evidence) {
        return Field.ofKey(evidence.field()).map(field -> switch (field) {
            case ISSUER -> LinkRole.ISSUED_BY;
            case STATED_ENTITIES -> LinkRole.RELATED_ENTITY;
            case STATED_PERSONS -> LinkRole.RELATED_PERSON;
            case STATED_EVENTS -> LinkRole.RELATED_EVENT;
            default -> null;
        });
    }

    private static StatedName name(FieldEvidence evidence, LinkRole role) {
        boolean anchored = evidence.start() != null && evidence.end() != null && evidence.end() > evidence.start();
        return new StatedName(
                evidence.value(),
                anchored ? evidence.start() : -1,
                anchored ? evidence.end() : -1,
                role,
                source(evidence));
    }

    private static StatedName.Source source(FieldEvidence evidence) {
        if (LABELLED_BLOCK.equals(evidence.rule())) {
            return StatedName.Source.LABELLED_BLOCK;
        }
        return evidence.isHuman() ? StatedName.Source.HUMAN : StatedName.Source.INFERRED;
    }

    private static LocalDate day(String iso) {
        try {
            return iso == null ? null : LocalDate.parse(iso);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
