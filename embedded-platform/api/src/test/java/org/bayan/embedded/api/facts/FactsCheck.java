package org.bayan.embedded.api.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds what is declared without standing in the facts. Leaving something out is allowed. */
final class FactsCheck {
    private final Map<String, Signature> facts;

    FactsCheck(Map<String, Signature> facts) {
        this.facts = facts;
    }

    /** One sentence for each invented or bent declaration. */
    List<String> violations(Map<String, Signature> declared) {
        List<String> found = new ArrayList<>();
        declared.values().forEach(ours -> check(ours, found));
        return found;
    }

    private void check(Signature ours, List<String> found) {
        Signature fact = facts.get(ours.name());
        if (fact == null) {
            if (ours.head().startsWith("public ") || ours.head().startsWith("protected ")) {
                found.add(ours.name() + " is public, but the facts have no such class");
            }
            return;
        }
        if (!fact.head().equals(ours.head())) {
            found.add(ours.name() + " is declared '" + ours.head() + "', the facts say '" + fact.head() + "'");
        }
        ours.interfaces().stream()
                .filter(name -> !fact.interfaces().contains(name))
                .forEach(name -> found.add(ours.name() + " implements " + name + " against the facts"));
        ours.members().stream()
                .filter(member -> !fact.members().contains(member))
                .forEach(member -> found.add(ours.name() + " declares against the facts: " + member));
    }
}
