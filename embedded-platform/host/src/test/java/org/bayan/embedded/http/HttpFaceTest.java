package org.bayan.embedded.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.DeclarativeWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpFaceTest {
    private static final String API = "/api/-default-/public/alfresco/versions/1";

    private final HttpClient client = HttpClient.newHttpClient();
    private final MockedRepository repository = new MockedRepository();
    private HttpFace face;

    @BeforeAll
    void start() {
        repository.with("webscript.org.bayan.test.echo.post", new Echo());
        repository.with("webscript.org.bayan.test.page.get", new Page());
        AuthenticationService authentication = repository.get("AuthenticationService");
        doThrow(new AuthenticationException("no")).when(authentication).authenticate(any(), eq("wrong".toCharArray()));
        face = repository.start();
    }

    @AfterAll
    void stop() {
        face.close();
    }

    @Test
    void probe_withoutCredentials_isAnswered() throws Exception {
        HttpResponse<String> answer = send("GET", API + "/probes/-ready-", null, null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json;charset=UTF-8");
        assertThat(json(answer).at("/entry/message").asText()).startsWith("readyProbe");
    }

    @Test
    void restCall_withoutCredentials_isChallenged() throws Exception {
        HttpResponse<String> answer = send("GET", API + "/nodes/-root-", null, null);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .contains("AlfTicket realm=\"Alfresco -default- tenant\"");
        assertThat(json(answer).at("/error/statusCode").asInt()).isEqualTo(401);
    }

    @Test
    void restCall_withWrongPassword_isChallenged() throws Exception {
        assertThat(send("GET", API + "/people", "admin:wrong", null).statusCode())
                .isEqualTo(401);
    }

    @Test
    void unknownCollection_isNotFoundWithoutErrorKey() throws Exception {
        JsonNode error =
                json(send("GET", API + "/nonsense", "admin:right", null)).get("error");

        assertThat(error.get("statusCode").asInt()).isEqualTo(404);
        assertThat(error.has("errorKey")).isFalse();
    }

    @Test
    void patch_isNotAllowed() throws Exception {
        assertThat(send("PATCH", API + "/nodes/x", "admin:right", "{}").statusCode())
                .isEqualTo(405);
    }

    @Test
    void staticPage_ofAModule_isServedAndItsFolderIsNot() throws Exception {
        HttpResponse<String> page = send("GET", "/http-face-test/index.html", null, null);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("static page");
        assertThat(send("GET", "/http-face-test/", null, null).statusCode()).isEqualTo(404);
    }

    @Test
    void webScript_ofAModule_readsBodyAndVariables() throws Exception {
        HttpResponse<String> answer = send("POST", "/s/bayan/test/%D8%B3%20x/echo", "admin:right", "hello");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("س x: hello");
    }

    @Test
    void webScript_withoutCredentials_isChallengedInItsOwnFormat() throws Exception {
        HttpResponse<String> answer = send("POST", "/s/bayan/test/x/echo", null, "hello");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Basic realm=\"Alfresco\"");
        assertThat(json(answer).at("/status/code").asInt()).isEqualTo(401);
    }

    @Test
    void webScript_thatRefuses_answersItsStatusAndSentence() throws Exception {
        HttpResponse<String> answer = send("POST", "/s/bayan/test/refuse/echo", "admin:right", "\"quoted\"");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).get("message").asText()).contains("\"quoted\"");
    }

    @Test
    void webScript_withTheWrongMethod_isNotAllowed() throws Exception {
        assertThat(send("GET", "/s/bayan/test/x/echo", "admin:right", null).statusCode())
                .isEqualTo(405);
    }

    @Test
    void unknownWebScript_isNotFoundAsPage() throws Exception {
        HttpResponse<String> answer = send("GET", "/s/no/such/script", "admin:right", null);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    }

    @Test
    void declarativeWebScript_rendersItsTemplateInTheWantedFormat() throws Exception {
        assertThat(send("GET", "/s/bayan/test/page?name=%D8%B3", "admin:right", null)
                        .body())
                .isEqualToIgnoringNewLines("<p>س</p>");
        HttpResponse<String> json = send("GET", "/service/bayan/test/page.json?name=a", "admin:right", null);
        assertThat(json.headers().firstValue("Content-Type")).contains("application/json;charset=UTF-8");
        assertThat(json(json).get("name").asText()).isEqualTo("a");
    }

    @Test
    void secondFace_onATakenPort_refusesWithASentence() {
        int port = face.port();
        MockedRepository other = new MockedRepository();

        assertThatThrownBy(() -> other.start(port)).isInstanceOf(IllegalStateException.class);
    }

    private HttpResponse<String> send(String method, String path, String user, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(face.url() + path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (user != null) {
            String encoded = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + encoded);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }

    /** Says back what it was sent. */
    private static final class Echo extends AbstractWebScript {
        @Override
        public void execute(WebScriptRequest request, WebScriptResponse response) throws IOException {
            String id = request.getServiceMatch().getTemplateVars().get("id");
            String body = request.getContent().getContent();
            if (id.equals("refuse")) {
                throw new WebScriptException(Status.STATUS_CONFLICT, "No " + body);
            }
            response.setStatus(Status.STATUS_CREATED);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(id + ": " + body);
        }
    }

    /** Fills the model of a template. */
    private static final class Page extends DeclarativeWebScript {
        @Override
        protected Map<String, Object> executeImpl(WebScriptRequest request, Status status) {
            return new java.util.HashMap<>(Map.of("name", request.getParameter("name")));
        }
    }
}
