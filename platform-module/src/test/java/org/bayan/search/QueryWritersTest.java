package org.bayan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.NamespaceService;
import org.bayan.model.BayanModel;
import org.junit.jupiter.api.Test;

class QueryWritersTest {
    private final AftsWriter afts = new AftsWriter(new TwoPrefixes());
    private final CmisWriter cmis = new CmisWriter(new TwoPrefixes());

    @Test
    void afts_values_standInQuotesThatTheyCannotLeave() {
        assertThat(afts.conditions(List.of(new Condition.OneOf(SearchField.ISSUER, List.of("a\" OR TYPE:\"x", "b\\")))))
                .isEqualTo(
                        "TYPE:\"bay:statement\" AND (=bay:issuerName:\"a\\\" OR TYPE:\\\"x\" OR =bay:issuerName:\"b\\\\\")");
    }

    @Test
    void afts_openSuggestionsAndFolder_areExactConditions() {
        assertThat(afts.conditions(List.of(new Condition.OpenSuggestions(), new Condition.InFolder("f-1"))))
                .isEqualTo("TYPE:\"bay:statement\" AND (ASPECT:\"bay:linked\" AND NOT =bay:openSuggestions:\"0\")"
                        + " AND PARENT:\"workspace://SpacesStore/f-1\"");
    }

    @Test
    void afts_beginningOfAWord_isEscapedOutsideOfQuotes() throws WordsProblem {
        assertThat(afts.words(WordsParser.parse("a:b*"), Set.of()))
                .contains("PROSE:a\\:b*")
                .doesNotContain("\"a");
    }

    @Test
    void afts_words_areWrittenOnce_andAskForCodesOnlyWhereTheyMayBeOne() throws WordsProblem {
        assertThat(afts.words(WordsParser.parse("ministry council?"), Set.of()))
                .isEqualTo("((PROSE:\"ministry\") AND (PROSE:\"council \"))");
        assertThat(afts.words(WordsParser.parse("s/1"), Set.of()))
                .startsWith("(PROSE:\"s/1\" OR =bay:referenceCode:\"s/1\" OR =bay:documentNumber:\"s/1\"")
                .contains("=bay:referenceCode:\"S/1\"");
    }

    @Test
    void afts_nameOfAuthorities_findsTheirStatementsToo() throws WordsProblem {
        assertThat(afts.words(WordsParser.parse("Assad"), Set.of("p-2", "p-1")))
                .endsWith(" OR =bay:linkedAuthorityIds:\"p-1\" OR =bay:linkedAuthorityIds:\"p-2\")");
    }

    @Test
    void cmis_dates_overlapWithTheStatementsOwn() {
        assertThat(cmis.query(
                        List.of(new Condition.Dated(LocalDate.of(2011, 3, 1), LocalDate.of(2011, 3, 31))),
                        StatementSort.DATE,
                        true))
                .isEqualTo("SELECT S.cmis:objectId FROM bay:statement AS S JOIN bay:dated AS A1 ON S.cmis:objectId = "
                        + "A1.cmis:objectId WHERE A1.bay:dateTo >= TIMESTAMP '2011-03-01T00:00:00.000Z' AND "
                        + "A1.bay:dateFrom <= TIMESTAMP '2011-03-31T23:59:59.999Z' ORDER BY A1.bay:dateFrom ASC");
    }

    @Test
    void cmis_values_standInQuotesThatTheyCannotLeave() {
        assertThat(cmis.query(
                        List.of(
                                new Condition.OneOf(SearchField.TYPE, List.of("x' OR 'a' = 'a")),
                                new Condition.OneOf(SearchField.STATE, List.of("done")),
                                new Condition.Dated(LocalDate.of(2011, 3, 1), null)),
                        StatementSort.CREATED,
                        false))
                .contains("('x\\' OR \\'a\\' = \\'a' = ANY S.bay:documentTypes)")
                .contains("(A1.bay:extractionState = 'done')")
                .endsWith("ORDER BY S.cmis:creationDate DESC");
    }

    /** The two namespaces that searches name. */
    private static final class TwoPrefixes implements NamespacePrefixResolver {
        @Override
        public String getNamespaceURI(String prefix) {
            return prefix.equals(BayanModel.PREFIX) ? BayanModel.URI : NamespaceService.CONTENT_MODEL_1_0_URI;
        }

        @Override
        public Collection<String> getPrefixes(String uri) {
            return List.of(uri.equals(ContentModel.PROP_NAME.getNamespaceURI()) ? "cm" : BayanModel.PREFIX);
        }

        @Override
        public Collection<String> getPrefixes() {
            return List.of("cm", BayanModel.PREFIX);
        }

        @Override
        public Collection<String> getURIs() {
            return List.of(NamespaceService.CONTENT_MODEL_1_0_URI, BayanModel.URI);
        }
    }
}
