package org.bayan.authority.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.authority.AuthorityDescription;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityRecord;
import org.junit.jupiter.api.Test;

class EntryTableTest {
    private final EntryTable table = new EntryTable();

    @Test
    void put_unchangedEntry_affectsNothing() {
        table.put(entry("P1", "بشار الأسد", null));

        assertThat(table.put(entry("P1", "بشار الأسد", null))).isEmpty();
    }

    @Test
    void put_mergedEntry_affectsWhatReplacesIt() {
        table.put(entry("P2", "Bashar al-Assad", null));

        assertThat(table.put(entry("P1", "بشار الأسد", "P2"))).containsExactlyInAnyOrder("P1", "P2");
        assertThat(table.withMergedNames("P2").orElseThrow().otherNames()).containsExactly("بشار الأسد");
        assertThat(table.mergedInto("P2")).extracting(AuthorityEntry::id).containsExactly("P1");
    }

    @Test
    void put_mergeUndone_takesTheNamesBack() {
        table.put(entry("P2", "Bashar al-Assad", null));
        table.put(entry("P1", "بشار الأسد", "P2"));

        assertThat(table.put(entry("P1", "بشار الأسد", null))).contains("P1", "P2");
        assertThat(table.withMergedNames("P2").orElseThrow().otherNames()).isEmpty();
    }

    @Test
    void withMergedNames_chainOfMerges_collectsAll() {
        table.put(entry("P3", "three", null));
        table.put(entry("P2", "two", "P3"));
        table.put(entry("P1", "one", "P2"));

        assertThat(table.chain("P1")).containsExactly("P1", "P2", "P3");
        assertThat(table.withMergedNames("P3").orElseThrow().otherNames()).containsExactly("two", "one");
    }

    @Test
    void chain_circle_ends() {
        table.put(entry("P1", "one", "P2"));
        table.put(entry("P2", "two", "P1"));

        assertThat(table.chain("P1")).containsExactly("P1", "P2");
    }

    @Test
    void put_nodeWithNewId_forgetsTheOldOne() {
        table.put(entry(new NodeRef("workspace://SpacesStore/n"), "OLD", "one", null));
        table.put(entry(new NodeRef("workspace://SpacesStore/n"), "NEW", "one", null));

        assertThat(table.byId("OLD")).isEmpty();
        assertThat(table.named("one")).extracting(AuthorityEntry::id).containsExactly("NEW");
    }

    @Test
    void named_isFoundByFold_untilRemoved() {
        AuthorityEntry entry = entry("P1", "أحمد الشرع", null);
        table.put(entry);

        assertThat(table.named("احمد الشَّرع")).containsExactly(entry);
        assertThat(table.remove(entry.nodeRef())).containsExactly("P1");
        assertThat(table.named("احمد الشرع")).isEmpty();
    }

    private static AuthorityEntry entry(String id, String name, String replacedBy) {
        return entry(new NodeRef("workspace://SpacesStore/" + id), id, name, replacedBy);
    }

    private static AuthorityEntry entry(NodeRef node, String id, String name, String replacedBy) {
        AuthorityRecord record = AuthorityRecord.builder(id, AuthorityKind.PERSON)
                .preferred("ar", name)
                .build();
        return new AuthorityEntry(
                node, new AuthorityDescription(record, List.of(), ""), Optional.ofNullable(replacedBy));
    }
}
