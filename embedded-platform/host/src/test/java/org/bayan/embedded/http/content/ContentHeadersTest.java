package org.bayan.embedded.http.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentHeadersTest {
    private static final long SIZE = 52;

    @Test
    void range_withBothEnds_includesBoth() {
        ByteRange range = ByteRange.of("0-9", SIZE).orElseThrow();

        assertThat(range).isEqualTo(new ByteRange(0, 9));
        assertThat(range.length()).isEqualTo(10);
    }

    @Test
    void range_withOneEnd_reachesToTheContentsEnd() {
        assertThat(ByteRange.of("50-", SIZE)).contains(new ByteRange(50, 51));
        assertThat(ByteRange.of("-5", SIZE)).contains(new ByteRange(47, 51));
        assertThat(ByteRange.of("-500", SIZE)).contains(new ByteRange(0, 51));
        assertThat(ByteRange.of("40-999", SIZE)).contains(new ByteRange(40, 51));
    }

    @Test
    void range_outsideTheContent_isNone() {
        assertThat(ByteRange.of("52-60", SIZE)).isEmpty();
        assertThat(ByteRange.of("9-3", SIZE)).isEmpty();
        assertThat(ByteRange.of("-", SIZE)).isEmpty();
        assertThat(ByteRange.of("a-b", SIZE)).isEmpty();
        assertThat(ByteRange.of("0-", 0)).isEmpty();
    }

    @Test
    void attachmentName_inArabic_isGivenTwice() {
        assertThat(AttachmentName.header("بيان ١.txt"))
                .isEqualTo(
                        "attachment; filename=\"      .txt\"; filename*=UTF-8''%d8%a8%d9%8a%d8%a7%d9%86%20%d9%a1.txt");
    }

    @Test
    void attachmentName_withQuotesAndLineBreaks_cannotLeaveItsHeader() {
        assertThat(AttachmentName.header("a\"\r\nX: y"))
                .doesNotContain("\r")
                .doesNotContain("\n")
                .doesNotContain("a\"\"");
    }
}
