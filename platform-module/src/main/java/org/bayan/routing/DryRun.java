package org.bayan.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.routing.rule.RoutingFacts;
import org.bayan.routing.rule.RoutingRules;
import org.bayan.settings.SettingsFile;
import org.bayan.settings.SettingsRefused;

/** What rules would do to statements, without doing it. */
public class DryRun {
    private final SettingsFile<RoutingRules> rules;
    private final RoutingDecisions decisions;

    public DryRun(SettingsFile<RoutingRules> rules, RoutingDecisions decisions) {
        this.rules = rules;
        this.decisions = decisions;
    }

    /**
     * What would become of one statement, were it described just now.
     *
     * @param pending whether it is still to be read, so that nothing can be said
     * @param routed empty if no rule is for it
     */
    public record Trial(NodeRef statement, boolean pending, Optional<Routed> routed) {}

    public RoutingRules inForce() {
        return rules.current();
    }

    /**
     * @throws SettingsRefused if the text could not be saved as rules
     */
    public RoutingRules read(String text, Locale language) throws SettingsRefused {
        return rules.check(text, language);
    }

    /** Must be called in a transaction, as the user whom the statements may be told. */
    public List<Trial> of(List<NodeRef> statements, RoutingRules wanted) {
        RoutingDecisions.Run run = decisions.run(wanted);
        List<Trial> trials = new ArrayList<>();
        for (NodeRef statement : statements) {
            Optional<RoutingFacts> facts = run.facts(statement);
            trials.add(new Trial(
                    statement,
                    facts.isEmpty(),
                    facts.flatMap(known -> run.decide(statement, known)).map(Routed::of)));
        }
        return trials;
    }
}
