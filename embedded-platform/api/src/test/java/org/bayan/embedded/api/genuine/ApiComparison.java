package org.bayan.embedded.api.genuine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a declared subset of an API against the genuine one, binarily: byte code that links against the subset must link, with
 * the same meaning, against the genuine classes. The subset may leave out; it may not invent and may not bend.
 */
final class ApiComparison {

    private final ClassLibrary declared;
    private final ClassLibrary genuine;

    ApiComparison(ClassLibrary declared, ClassLibrary genuine) {
        this.declared = declared;
        this.genuine = genuine;
    }

    /** One sentence for each difference; empty if the declared API is a true subset. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        for (String name : declared.names()) {
            ClassShape ours = declared.find(name).orElseThrow();
            if (ours.visible()) {
                compare(ours, differences);
            }
        }
        return differences;
    }

    private void compare(ClassShape ours, List<String> differences) {
        Optional<ClassShape> found = genuine.find(ours.name());
        if (found.isEmpty()) {
            differences.add(ours.name() + ": the genuine API has no such class");
            return;
        }
        ClassShape theirs = found.get();
        if (!ours.sameKindAs(theirs)) {
            differences.add(ours.name() + ": class, interface, enum and annotation are mixed up");
        }
        if (ours.open() && !theirs.open()) {
            differences.add(ours.name() + ": the genuine class is final");
        }
        for (String supertype : ours.supertypes()) {
            if (!ancestors(theirs).contains(supertype)) {
                differences.add(ours.name() + ": the genuine one is no " + supertype);
            }
        }
        for (Member member : ours.members().values()) {
            Optional<Member> counterpart = findMember(theirs, member);
            if (counterpart.isEmpty()) {
                differences.add(ours.name() + ": the genuine one lacks " + member);
            } else if (!member.standsFor(counterpart.get())) {
                differences.add(ours.name() + ": declared " + member + ", genuine " + counterpart.get());
            }
        }
    }

    private Optional<Member> findMember(ClassShape theirs, Member member) {
        Member own = theirs.members().get(member.signature());
        if (own != null || !member.inheritable()) {
            return Optional.ofNullable(own);
        }
        return ancestors(theirs).stream()
                .flatMap(name -> genuine.find(name).stream())
                .flatMap(shape -> Optional.ofNullable(shape.members().get(member.signature())).stream())
                .findFirst();
    }

    private Set<String> ancestors(ClassShape shape) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(shape.supertypes());
        while (!open.isEmpty()) {
            String name = open.pop();
            if (seen.add(name)) {
                genuine.find(name).ifPresent(found -> open.addAll(found.supertypes()));
            }
        }
        return seen;
    }
}
