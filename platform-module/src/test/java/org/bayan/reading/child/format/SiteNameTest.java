package org.bayan.reading.child.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SiteNameTest {
    @Test
    void openGraph_saysIt() {
        assertThat(of("<meta property='og:site_name' content='وزارة الري'><title>سد جديد</title>", "<h1>سد جديد</h1>"))
                .contains("وزارة الري");
    }

    @Test
    void title_saysItBehindTheHeadingOfTheText() {
        assertThat(of("<title>Un barrage | Ministère de l’Eau</title>", "<h1>Un barrage</h1>"))
                .contains("Ministère de l’Eau");
    }

    @Test
    void title_saysItBeforeTheHeadingOfTheText() {
        assertThat(of("<title>Ministère de l’Eau – Un barrage</title>", "<h2>Un barrage</h2>"))
                .contains("Ministère de l’Eau");
    }

    @Test
    void titleWithADash_isNotCutWhereTheHeadingHasItToo() {
        assertThat(of("<title>Syrie – Un barrage</title>", "<h1>Syrie – Un barrage</h1>"))
                .isEmpty();
    }

    @Test
    void pageWithoutTitle_saysNothing() {
        assertThat(of("", "<h1>سد جديد</h1>")).isEmpty();
    }

    private static Optional<String> of(String head, String body) {
        return SiteName.of(Jsoup.parse("<html><head>" + head + "</head><body>" + body + "</body></html>"));
    }
}
