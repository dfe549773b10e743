package org.bayan.extraction.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.extraction.Span;
import org.bayan.extraction.date.FoundDate.Context;
import org.bayan.extraction.date.StatedDate.Precision;

/** Makes found dates of drafts: joins the ends of ranges and the twins of two calendars, resolves, and judges the context. */
final class DateAssembler {
    private final Tokens tokens;
    private final DateJoiner joiner;
    private final DraftInterpreter interpreter;
    private final DateResolver resolver;
    private final TwinResolver twins;
    private final ContextJudge contexts;

    DateAssembler(
            Tokens tokens,
            DateJoiner joiner,
            DraftInterpreter interpreter,
            DateResolver resolver,
            ContextJudge contexts) {
        this.tokens = tokens;
        this.joiner = joiner;
        this.interpreter = interpreter;
        this.resolver = resolver;
        this.twins = new TwinResolver(tokens, interpreter, resolver);
        this.contexts = contexts;
    }

    List<FoundDate> assemble(List<Draft> drafts) {
        List<FoundDate> found = new ArrayList<>();
        int i = 0;
        while (i < drafts.size()) {
            Draft draft = drafts.get(i);
            Optional<FoundDate> joined = i + 1 < drafts.size() ? join(draft, drafts.get(i + 1)) : Optional.empty();
            joined.or(() -> single(draft)).ifPresent(found::add);
            i += joined.isPresent() ? 2 : 1;
        }
        return found;
    }

    private Optional<FoundDate> single(Draft draft) {
        return resolver.resolve(draft, interpreter.readings(draft))
                .map(resolved -> found(draft.rule(), draft.from(), draft.to(), resolved));
    }

    private Optional<FoundDate> join(Draft first, Draft second) {
        if (joiner.isRange(first, second)) {
            Optional<FoundDate> range = range(first, second);
            if (range.isPresent()) {
                return range;
            }
        }
        if (joiner.mayBeTwins(first, second)) {
            return twins.resolve(first, second).map(twin -> found(DateRule.TWIN, first.from(), second.to(), twin));
        }
        return joiner.isJoinedByAnd(first, second)
                ? twins.resolve(first, second)
                        .filter(TwinResolver::agrees)
                        .map(twin -> found(DateRule.TWIN, first.from(), second.to(), twin))
                : Optional.empty();
    }

    private Optional<FoundDate> range(Draft first, Draft last) {
        Optional<Resolved> end = resolver.resolve(last, interpreter.readings(last));
        if (end.isEmpty() || last.year().isEmpty()) {
            return Optional.empty();
        }
        YearPart year = first.year().orElse(last.year().get());
        Optional<Resolved> start = resolve(first.withYear(year));
        if (first.year().isEmpty() && start.isPresent() && isAfter(start.get(), end.get())) {
            start = resolve(first.withYear(new YearPart(year.value() - 1, year.digits(), year.marked(), 0)));
        }
        if (start.isEmpty() || start.get().date().calendar() != end.get().date().calendar()) {
            return Optional.empty();
        }
        Resolved from = start.get();
        Resolved to = end.get();
        return DayMaker.stretch(
                        Optional.of(from.date().from()),
                        Optional.of(to.date().to()),
                        Precision.RANGE,
                        from.date().calendar())
                .map(date -> new Resolved(date, merge(from.evidence(), to.evidence()), List.of())
                        .atMost(from.date().certainty())
                        .atMost(to.date().certainty()))
                .map(resolved -> found(DateRule.RANGE, first.from(), last.to(), resolved));
    }

    private Optional<Resolved> resolve(Draft draft) {
        return resolver.resolve(draft, interpreter.readings(draft));
    }

    private static boolean isAfter(Resolved one, Resolved other) {
        return one.date().from().isAfter(other.date().to());
    }

    private FoundDate found(DateRule rule, int from, int to, Resolved resolved) {
        Span span = new Span(tokens.start(from), tokens.end(to - 1));
        Context context = contexts.judge(from, to);
        return new FoundDate(
                resolved.date(),
                span,
                span.of(tokens.text()),
                rule.id(),
                context,
                resolved.evidence(),
                resolved.alternatives());
    }

    private static List<DateEvidence> merge(List<DateEvidence> one, List<DateEvidence> other) {
        List<DateEvidence> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
