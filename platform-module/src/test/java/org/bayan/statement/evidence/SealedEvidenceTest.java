package org.bayan.statement.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.statement.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealedEvidenceTest {
    private final Set<String> hidden = new HashSet<>(Set.of("SECRET-1", "SECRET-2"));
    private final List<String> keys = new ArrayList<>();
    private final Transactions transactions = mock(Transactions.class);
    private final SealedEvidence documents = of(attributes(keys));

    @BeforeEach
    void transactionsAtOnce() {
        when(transactions.read(any()))
                .thenAnswer(call -> call.<Callable<?>>getArgument(0).call());
        when(transactions.write(any()))
                .thenAnswer(call -> call.<Callable<?>>getArgument(0).call());
    }

    private SealedEvidence of(AttributeService attributes) {
        return new SealedEvidence(
                new EvidenceCodec(),
                new EvidenceSeal(new EvidenceKey(attributes, transactions)),
                () -> link -> link.authorityIds().stream().noneMatch(hidden::contains));
    }

    private static AttributeService attributes(List<String> keys) {
        AttributeService attributes = mock(AttributeService.class);
        when(attributes.getAttribute(any(), any(), any()))
                .thenAnswer(call -> keys.isEmpty() ? null : keys.get(keys.size() - 1));
        org.mockito.Mockito.doAnswer(call -> keys.add(call.getArgument(0)))
                .when(attributes)
                .createAttribute(any(), any(), any(), any());
        return attributes;
    }

    private static Evidence naming(String... ids) {
        List<LinkEvidence> links = new ArrayList<>();
        for (String id : ids) {
            links.add(new LinkEvidenceBuilder("l-" + id, LinkState.SUGGESTED)
                    .named("name of " + id, AuthorityKind.PERSON)
                    .candidates(List.of(new CandidateEvidence(id, 0.5, Map.of())))
                    .build());
        }
        return Evidence.none().withLinks(links);
    }

    @Test
    void linkOfAHiddenRecord_isNotInTheDocument_andReadAgainInItsPlace() throws IOException {
        Evidence evidence = naming("SECRET-1", "P1", "SECRET-2", "P2");

        String json = documents.write(evidence);

        assertThat(json)
                .contains("\"schemaVersion\":3", "name of P1", "name of P2")
                .doesNotContain("SECRET", "name of SECRET");
        assertThat(documents.read(json)).isEqualTo(evidence);
        assertThat(documents.isUpToDate(json)).isTrue();
    }

    @Test
    void document_withoutAnythingToHide_isPlain() throws IOException {
        String json = documents.write(naming("P1"));

        assertThat(json).contains("\"schemaVersion\":2").doesNotContain("sealed");
        assertThat(documents.read(json)).isEqualTo(naming("P1"));
        assertThat(keys).isEmpty();
    }

    @Test
    void isUpToDate_isFalse_onceARecordIsHiddenOrShown() throws IOException {
        String plain = documents.write(naming("P1"));
        String sealed = documents.write(naming("SECRET-1"));

        hidden.add("P1");
        hidden.remove("SECRET-1");

        assertThat(documents.isUpToDate(plain)).isFalse();
        assertThat(documents.isUpToDate(sealed)).isFalse();
    }

    @Test
    void key_isMadeOnce_andEachSealIsAnother() {
        String one = documents.write(naming("SECRET-1"));
        String other = documents.write(naming("SECRET-1"));

        assertThat(keys).hasSize(1);
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void read_ofADocumentOfAnotherRepository_orOneThatWasChanged_isRefused() {
        String json = documents.write(naming("SECRET-1"));
        List<String> others = new ArrayList<>();
        SealedEvidence elsewhere = of(attributes(others));
        assertThatThrownBy(() -> elsewhere.read(json)).isInstanceOf(IOException.class);
        elsewhere.write(naming("SECRET-1"));
        assertThatThrownBy(() -> elsewhere.read(json)).isInstanceOf(IOException.class);
        int place = json.indexOf("\"sealed\":\"") + 30;
        char changed = json.charAt(place) == 'A' ? 'B' : 'A';

        assertThatThrownBy(() -> documents.read(json.substring(0, place) + changed + json.substring(place + 1)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void read_ofASealedDocumentOfALaterRelease_isRefused() {
        assertThatThrownBy(() -> documents.read("{\"schemaVersion\":4,\"sealed\":\"AA==\"}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("newer release");
    }
}
