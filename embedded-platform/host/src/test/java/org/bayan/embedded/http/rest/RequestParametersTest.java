package org.bayan.embedded.http.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequestParametersTest {
    @Test
    void paging_withoutParameters_isTheFirstHundred() {
        assertThat(Paging.parse(null, null)).isEqualTo(new Paging(0, 100));
    }

    @Test
    void paging_outOfRangeOrNotANumber_isRefused() {
        assertThatThrownBy(() -> Paging.parse("-1", null)).hasMessageContaining("skipCount");
        assertThatThrownBy(() -> Paging.parse(null, "0")).hasMessageContaining("maxItems");
        assertThatThrownBy(() -> Paging.parse(null, "many")).hasMessageContaining("maxItems:many");
    }

    @Test
    void page_beyondTheEnd_isEmptyAndLast() {
        RestAnswer.Page page = new Paging(5, 2).pageOf(List.of("a", "b"), text -> text);

        assertThat(page.entries()).isEmpty();
        assertThat(page.hasMore()).isFalse();
        assertThat(page.total()).isEqualTo(2);
    }

    @Test
    void page_inTheMiddle_saysThatThereIsMore() {
        RestAnswer.Page page = new Paging(1, 1).pageOf(List.of("a", "b", "c"), text -> text);

        assertThat(page.entries()).isEqualTo(List.of("b"));
        assertThat(page.hasMore()).isTrue();
    }

    @Test
    void orderBy_readsColumnsAndDirections() {
        assertThat(SortColumn.parse("isFolder desc, name"))
                .containsExactly(new SortColumn("isFolder", false), new SortColumn("name", true));
        assertThatThrownBy(() -> SortColumn.parse("name upwards")).hasMessageContaining("UPWARDS");
        assertThatThrownBy(() -> SortColumn.parse("name asc now")).hasMessageContaining("name asc now");
    }

    @Test
    void include_withAnUnreadableName_isRefused() {
        assertThat(Include.parse("path, properties").names()).containsExactly("path", "properties");
        assertThatThrownBy(() -> Include.parse("path,,properties")).isInstanceOf(RestException.class);
        assertThatThrownBy(() -> Include.parse("<script>")).isInstanceOf(RestException.class);
    }

    @Test
    void routes_preferLiteralSegments() {
        Routes routes = new Routes();
        routes.at("nodes/{id}/{relation}").get(call -> RestAnswer.ok("any"));
        routes.at("nodes/{id}/content").get(call -> RestAnswer.ok("content"));

        Routes.Match match = routes.find("GET", List.of("nodes", "7", "content"));

        assertThat(match.route().operation().perform(null)).isEqualTo(RestAnswer.ok("content"));
        assertThat(match.variables()).containsEntry("id", "7");
    }

    @Test
    void routes_tellAWrongMethodFromAWrongPath() {
        Routes routes = new Routes();
        routes.at("nodes/{id}").get(call -> RestAnswer.nothing());

        assertThatThrownBy(() -> routes.find("POST", List.of("nodes", "7")))
                .isInstanceOfSatisfying(
                        RestException.class, e -> assertThat(e.status()).isEqualTo(405));
        assertThatThrownBy(() -> routes.find("GET", List.of("nodes", "7", "zzz")))
                .isInstanceOfSatisfying(RestException.class, e -> {
                    assertThat(e.status()).isEqualTo(404);
                    assertThat(e.errorKey()).isEqualTo("zzz");
                });
    }
}
