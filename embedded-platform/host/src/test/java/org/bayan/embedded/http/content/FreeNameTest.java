package org.bayan.embedded.http.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FreeNameTest {
    @Test
    void name_getsTheFirstFreeNumberBeforeItsExtension() {
        assertThat(FreeName.of("up.txt", Set.of("up-1.txt", "up-2.txt")::contains))
                .isEqualTo("up-3.txt");
        assertThat(FreeName.of("up", name -> false)).isEqualTo("up-1");
        assertThat(FreeName.of("a.tar.gz", name -> false)).isEqualTo("a.tar-1.gz");
        assertThat(FreeName.of(".profile", name -> false)).isEqualTo("1.profile");
    }
}
