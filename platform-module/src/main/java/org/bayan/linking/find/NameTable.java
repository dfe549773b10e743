package org.bayan.linking.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.language.CliticSplit;
import org.bayan.language.Clitics;
import org.bayan.language.ExactKey;
import org.bayan.linking.name.AuthorityName;
import org.bayan.linking.name.AuthorityRecord;

/** Names by their folded words. */
final class NameTable {
    private final Map<String, List<NamedAuthority>> names = new HashMap<>();
    private int longest;

    private NameTable() {}

    static NameTable of(Collection<AuthorityRecord> records) {
        NameTable table = new NameTable();
        for (AuthorityRecord record : records) {
            for (AuthorityName name : record.names()) {
                table.add(new NamedAuthority(record, name));
            }
        }
        return table;
    }

    private void add(NamedAuthority named) {
        TextTokens tokens = TextTokens.of(named.name().text());
        if (tokens.count() == 0) {
            return;
        }
        List<NamedAuthority> sharing =
                names.computeIfAbsent(key(tokens, 0, tokens.count() - 1, ""), k -> new ArrayList<>());
        if (sharing.stream()
                .noneMatch(
                        other -> other.authority().id().equals(named.authority().id()))) {
            sharing.add(named);
        }
        longest = Math.max(longest, tokens.count());
    }

    List<NameMatch> find(CharSequence text) {
        TextTokens tokens = TextTokens.of(text);
        List<NameMatch> all = new ArrayList<>();
        for (int first = 0; first < tokens.count(); first++) {
            longestAt(text, tokens, first).ifPresent(all::add);
        }
        return withoutOverlaps(all);
    }

    private Optional<NameMatch> longestAt(CharSequence text, TextTokens tokens, int first) {
        int last = first;
        while (last - first + 1 < longest && tokens.joins(last)) {
            last++;
        }
        for (; last >= first; last--) {
            int end = tokens.originalEnd(tokens.end(last));
            String whole = key(tokens, first, last, "");
            if (names.containsKey(whole)) {
                return Optional.of(match(text, tokens.originalStart(tokens.start(first)), end, names.get(whole)));
            }
            int to = last;
            Optional<CliticSplit> split =
                    Clitics.split(tokens.word(first), rest -> names.containsKey(key(tokens, first, to, rest)));
            if (split.isPresent()) {
                List<NamedAuthority> named =
                        names.get(key(tokens, first, last, split.get().name()));
                int start =
                        tokens.originalStart(tokens.start(first) + split.get().start());
                return Optional.of(match(text, start, end, named));
            }
        }
        return Optional.empty();
    }

    private static String key(TextTokens tokens, int first, int last, String firstWord) {
        StringBuilder key = new StringBuilder(firstWord.isEmpty() ? tokens.word(first) : firstWord);
        for (int i = first + 1; i <= last; i++) {
            key.append(' ').append(tokens.word(i));
        }
        return key.toString();
    }

    private static NameMatch match(CharSequence text, int start, int end, List<NamedAuthority> named) {
        String found = ExactKey.of(text.subSequence(start, end));
        boolean exact =
                named.stream().allMatch(n -> ExactKey.of(n.name().text()).equals(found));
        return new NameMatch(start, end, exact ? MatchKind.EXACT : MatchKind.FOLDED, named);
    }

    private static List<NameMatch> withoutOverlaps(List<NameMatch> all) {
        List<NameMatch> byLength = new ArrayList<>(all);
        byLength.sort(
                Comparator.comparingInt((NameMatch m) -> m.start() - m.end()).thenComparingInt(NameMatch::start));
        List<NameMatch> kept = new ArrayList<>();
        for (NameMatch match : byLength) {
            if (kept.stream().noneMatch(k -> k.start() < match.end() && match.start() < k.end())) {
                kept.add(match);
            }
        }
        kept.sort(Comparator.comparingInt(NameMatch::start));
        return kept;
    }
}
