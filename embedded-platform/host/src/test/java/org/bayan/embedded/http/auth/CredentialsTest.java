package org.bayan.embedded.http.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class CredentialsTest {
    private final HttpServletRequest request = mock(HttpServletRequest.class);

    @Test
    void header_withNameAndPassword_isRead() {
        assertThat(of("ناظر:a:b")).isInstanceOfSatisfying(Credentials.Password.class, found -> {
            assertThat(found.user()).isEqualTo("ناظر");
            assertThat(found.password()).containsExactly('a', ':', 'b');
        });
    }

    @Test
    void header_withATicket_isReadInThreeForms() {
        assertThat(of("TICKET_1")).isEqualTo(new Credentials.Ticket("TICKET_1"));
        assertThat(of("ROLE_TICKET:TICKET_1")).isEqualTo(new Credentials.Ticket("TICKET_1"));
        assertThat(of(":TICKET_1")).isEqualTo(new Credentials.Ticket("TICKET_1"));
    }

    @Test
    void parameter_winsOverTheHeader() {
        when(request.getParameter("alf_ticket")).thenReturn("TICKET_2");

        assertThat(of("admin:admin")).isEqualTo(new Credentials.Ticket("TICKET_2"));
    }

    @Test
    void header_ofAnotherSchemeOrNotBase64_isUnreadable() {
        when(request.getHeader("Authorization")).thenReturn("Bearer x", "Basic ***", "Basic");

        assertThat(Credentials.of(request)).isInstanceOf(Credentials.Unreadable.class);
        assertThat(Credentials.of(request)).isInstanceOf(Credentials.Unreadable.class);
        assertThat(Credentials.of(request)).isInstanceOf(Credentials.Unreadable.class);
    }

    @Test
    void request_withoutCredentials_hasNone() {
        assertThat(Credentials.of(request)).isInstanceOf(Credentials.None.class);
    }

    private Credentials of(String plain) {
        String encoded = Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        when(request.getHeader("Authorization")).thenReturn("Basic " + encoded);
        return Credentials.of(request);
    }
}
