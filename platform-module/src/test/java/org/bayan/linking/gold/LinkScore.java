package org.bayan.linking.gold;

import java.util.List;
import java.util.Locale;
import org.bayan.linking.find.MatchKind;
import org.bayan.linking.gold.GoldText.Expected;
import org.bayan.linking.gold.GoldText.ExpectedStated;
import org.bayan.linking.proposal.Candidate;
import org.bayan.linking.proposal.LinkProposal;
import org.bayan.linking.proposal.Mention;
import org.bayan.linking.proposal.Outcome;

/** Counts what was linked, suggested and left alone, against what should have been. */
final class LinkScore {
    private int linkedRight;
    private int linkedWrong;
    private int linksMissed;
    private int found;
    private int missed;
    private int first;
    private int spansRight;
    private int outOfPlace;
    private int suggestedMentions;
    private int unknownFound;
    private int unknownMissed;

    /** What went wrong with a text, a line each. */
    void add(GoldText text, List<LinkProposal> proposals, List<String> differences) {
        addStated(text, proposals, differences);
        for (Expected expected : text.mentions()) {
            addMention(text, expected, proposals, differences);
        }
        for (LinkProposal proposal : proposals) {
            proposal.mentions().stream()
                    .filter(m -> !m.stated() && proposal.outcome() != Outcome.UNKNOWN)
                    .filter(m -> text.stated().stream()
                            .noneMatch(
                                    s -> overlaps(m, s.name().start(), s.name().end())))
                    .forEach(m -> addPlace(text, proposal, m, differences));
        }
    }

    private void addStated(GoldText text, List<LinkProposal> proposals, List<String> differences) {
        List<String> expectedLinks = text.stated().stream()
                .filter(s -> s.outcome().equals("link"))
                .map(ExpectedStated::what)
                .toList();
        for (LinkProposal proposal : proposals) {
            if (proposal.outcome() == Outcome.LINKED) {
                String id = proposal.best().orElseThrow().authorityId();
                if (expectedLinks.contains(id)) {
                    linkedRight++;
                } else {
                    linkedWrong++;
                    differences.add("linked wrongly: " + proposal.name() + " to " + id);
                }
            }
        }
        for (ExpectedStated stated : text.stated()) {
            LinkProposal proposal = proposals.stream()
                    .filter(p -> p.mentions().stream()
                            .anyMatch(m -> m.start() == stated.name().start()
                                    && m.end() == stated.name().end()))
                    .findFirst()
                    .orElse(null);
            boolean right = proposal != null
                    && switch (stated.outcome()) {
                        case "link" ->
                            proposal.outcome() == Outcome.LINKED
                                    && proposal.best()
                                            .orElseThrow()
                                            .authorityId()
                                            .equals(stated.what());
                        case "suggest" ->
                            proposal.candidates().stream()
                                    .map(Candidate::authorityId)
                                    .toList()
                                    .containsAll(List.of(stated.what().split("/")));
                        default ->
                            proposal.outcome() == Outcome.UNKNOWN
                                    && proposal.kind().code().equals(stated.what());
                    };
            switch (stated.outcome()) {
                case "link" -> linksMissed += right ? 0 : 1;
                case "suggest" -> count(right);
                default -> countUnknown(right);
            }
            if (!right) {
                differences.add("stated: " + stated.name().text() + " should be " + stated.outcome() + " "
                        + stated.what() + ", is " + described(proposal));
            }
        }
    }

    private void addMention(GoldText text, Expected expected, List<LinkProposal> proposals, List<String> differences) {
        if (expected.isTrap()) {
            return;
        }
        if (expected.isUnknown()) {
            boolean right = proposals.stream()
                    .anyMatch(p -> p.outcome() == Outcome.UNKNOWN
                            && p.kind().code().equals(expected.what().substring(1))
                            && p.mentions().stream()
                                    .anyMatch(m -> m.start() == expected.start() && m.end() == expected.end()));
            countUnknown(right);
            if (!right) {
                differences.add("unknown name missed: " + words(text, expected));
            }
            return;
        }
        LinkProposal best = null;
        boolean spanRight = false;
        for (LinkProposal proposal : proposals) {
            boolean wanted =
                    proposal.candidates().stream().map(Candidate::authorityId).anyMatch(expected.ids()::contains);
            for (Mention mention : proposal.mentions()) {
                if (wanted && overlaps(mention, expected.start(), expected.end())) {
                    best = best == null ? proposal : best;
                    spanRight |= mention.start() == expected.start() && mention.end() == expected.end();
                }
            }
        }
        count(best != null);
        spansRight += spanRight ? 1 : 0;
        first +=
                best != null && expected.ids().contains(best.candidates().get(0).authorityId()) ? 1 : 0;
        if (best == null) {
            differences.add("missed: " + words(text, expected) + " = " + expected.what());
        } else if (!spanRight) {
            differences.add("other span: " + words(text, expected) + " as "
                    + best.mentions().stream().map(Mention::text).toList());
        } else if (!expected.ids().contains(best.candidates().get(0).authorityId())) {
            differences.add(
                    "not first: " + words(text, expected) + " = " + expected.what() + ", is " + described(best));
        }
    }

    private void addPlace(GoldText text, LinkProposal proposal, Mention mention, List<String> differences) {
        suggestedMentions++;
        boolean wanted = text.mentions().stream()
                .anyMatch(e -> !e.isTrap()
                        && !e.isUnknown()
                        && overlaps(mention, e.start(), e.end())
                        && proposal.candidates().stream().anyMatch(c -> e.ids().contains(c.authorityId())));
        if (!wanted) {
            outOfPlace++;
            differences.add("suggested out of place: " + mention.text() + " "
                    + mention.kind().map(MatchKind::name).orElse("") + " " + described(proposal));
        }
    }

    private void count(boolean right) {
        found += right ? 1 : 0;
        missed += right ? 0 : 1;
    }

    private void countUnknown(boolean right) {
        unknownFound += right ? 1 : 0;
        unknownMissed += right ? 0 : 1;
    }

    private static boolean overlaps(Mention mention, int start, int end) {
        return mention.start() < end && start < mention.end();
    }

    private static String words(GoldText text, Expected expected) {
        return text.input().text().substring(expected.start(), expected.end());
    }

    private static String described(LinkProposal proposal) {
        return proposal == null
                ? "nothing"
                : proposal.outcome() + " "
                        + proposal.candidates().stream()
                                .limit(3)
                                .map(Candidate::authorityId)
                                .toList();
    }

    double linkPrecision() {
        return ratio(linkedRight, linkedWrong);
    }

    double linkRecall() {
        return ratio(linkedRight, linksMissed);
    }

    double suggestionRecall() {
        return ratio(found, missed);
    }

    double suggestionPrecision() {
        return ratio(suggestedMentions - outOfPlace, outOfPlace);
    }

    private static double ratio(int good, int bad) {
        return good + bad == 0 ? 1 : (double) good / (good + bad);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "links: precision %.3f recall %.3f (%d); suggestions: recall %.3f (%d), right one first %.3f, span exact %.3f,"
                        + " in place %.3f (%d); unknown names found %d of %d",
                linkPrecision(),
                linkRecall(),
                linkedRight + linksMissed,
                suggestionRecall(),
                found + missed,
                ratio(first, found - first),
                ratio(spansRight, found - spansRight),
                suggestionPrecision(),
                suggestedMentions,
                unknownFound,
                unknownFound + unknownMissed);
    }
}
