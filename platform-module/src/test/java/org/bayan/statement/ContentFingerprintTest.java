package org.bayan.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFingerprintTest {
    private static final NodeRef NODE = new NodeRef("workspace://SpacesStore/one");
    private static final NodeRef COPY = new NodeRef("workspace://SpacesStore/two");
    private static final ContentData CONTENT = new ContentData("store://a/b.bin", "text/plain", 3, "UTF-8");

    @Test
    void parse_ofText_isEqual() {
        ContentFingerprint fingerprint = new ContentFingerprint("one", "store://a/b.bin", "ab12");

        assertThat(ContentFingerprint.parse(fingerprint.text())).contains(fingerprint);
    }

    @Test
    void parse_withoutHash_isEqual() {
        ContentFingerprint fingerprint = new ContentFingerprint("one", "store://a/b.bin", "");

        assertThat(ContentFingerprint.parse(fingerprint.text())).contains(fingerprint);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "|", "one", "|store://a|x"})
    void parse_notOurs_isEmpty(String text) {
        assertThat(ContentFingerprint.parse(text)).isEmpty();
    }

    @Test
    void covers_sameNodeAndContent_only() {
        ContentFingerprint fingerprint = new ContentFingerprint("one", "store://a/b.bin", "ab12");

        assertThat(fingerprint.covers(NODE, CONTENT)).isTrue();
        assertThat(fingerprint.covers(COPY, CONTENT)).isFalse();
        assertThat(fingerprint.covers(NODE, ContentData.setEncoding(CONTENT, "UTF-16")))
                .isTrue();
        assertThat(fingerprint.covers(NODE, new ContentData("store://c.bin", "text/plain", 3, "UTF-8")))
                .isFalse();
        assertThat(fingerprint.covers(NODE, null)).isFalse();
    }
}
