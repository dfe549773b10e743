package org.bayan.linking.proposal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.bayan.linking.find.MatchKind;
import org.bayan.linking.find.NameIndex;
import org.bayan.linking.find.NameMatch;
import org.bayan.linking.find.NamedAuthority;
import org.bayan.linking.find.TitledName;
import org.bayan.linking.find.TitledNames;

/** Reads the names in the running text: those that records have, and those that only title words tell of. */
final class TextReader {
    private final NameIndex index;
    private final Presence presence;

    TextReader(NameIndex index, Presence presence) {
        this.index = index;
        this.presence = presence;
    }

    /**
     * @param unknown where stated names stand that no record has: they are not read again
     */
    List<Draft> read(String text, List<Mention> unknown) {
        List<Draft> drafts = new ArrayList<>();
        BitSet known = new BitSet(text.length());
        unknown.stream().filter(mention -> mention.start() >= 0).forEach(m -> known.set(m.start(), m.end()));
        List<TitledName> titled = TitledNames.of(text);
        for (NameMatch match : index.findLoosely(text)) {
            List<NamedAuthority> named = presence.existing(match.named());
            if (!named.isEmpty() && !isPartOfAnother(match, titled)) {
                Mention mention = new Mention(
                        match.start(),
                        match.end(),
                        text.substring(match.start(), match.end()),
                        named.get(0).kind(),
                        false);
                drafts.add(new Draft(mention, named, null, null, false));
                known.set(match.start(), match.end());
            }
        }
        for (TitledName name : titled) {
            int next = known.nextSetBit(name.start());
            if (next < 0 || next >= name.end()) {
                String written = text.substring(name.start(), name.end());
                Mention mention = new Mention(name.start(), name.end(), written, null, false);
                drafts.add(new Draft(mention, List.of(), LinkRole.related(name.kind()), name.kind(), false));
            }
        }
        return drafts;
    }

    /** A surname within a titled name that is longer than it belongs to somebody else. */
    private static boolean isPartOfAnother(NameMatch match, List<TitledName> titled) {
        return match.kind() == MatchKind.PARTIAL
                && titled.stream().anyMatch(name -> name.start() < match.start() && match.end() <= name.end());
    }
}
