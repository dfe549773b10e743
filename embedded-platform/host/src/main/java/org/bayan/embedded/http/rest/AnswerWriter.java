package org.bayan.embedded.http.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes answers in the envelopes of the REST API, cut down to the members that {@code fields} names. */
final class AnswerWriter {
    private final RestJson json;

    AnswerWriter(RestJson json) {
        this.json = json;
    }

    void write(RestAnswer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Set<String> fields = fields(request);
        if (answer instanceof RestAnswer.Entry entry) {
            writeJson(entry.status(), entry(entry.entity(), fields), response);
        } else if (answer instanceof RestAnswer.Page page) {
            writeJson(page.status(), new JsonEntity().keep("list", list(page, fields)), response);
        } else if (answer instanceof RestAnswer.Empty empty) {
            neverCache(response);
            response.setStatus(empty.status());
            response.setContentType("application/json;charset=UTF-8");
        } else if (answer instanceof RestAnswer.Stream stream) {
            stream.writer().write(request, response);
        }
    }

    void writeJson(int status, Object body, HttpServletResponse response) throws IOException {
        byte[] bytes = json.write(body);
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        neverCache(response);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static void neverCache(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Pragma", "no-cache");
        response.setHeader("Expires", "Thu, 01 Jan 1970 00:00:00 GMT");
    }

    private static JsonEntity list(RestAnswer.Page page, Set<String> fields) {
        JsonEntity pagination = new JsonEntity()
                .keep("count", page.entries().size())
                .keep("hasMoreItems", page.hasMore())
                .put("totalItems", page.total())
                .keep("skipCount", page.paging().skipCount())
                .keep("maxItems", page.paging().maxItems());
        List<JsonEntity> entries =
                page.entries().stream().map(one -> entry(one, fields)).toList();
        return new JsonEntity()
                .keep("pagination", pagination)
                .put("context", page.context())
                .keep("entries", entries)
                .put("source", page.source());
    }

    private static JsonEntity entry(Object entity, Set<String> fields) {
        boolean whole = fields.isEmpty() || !(entity instanceof JsonEntity);
        return new JsonEntity().keep("entry", whole ? entity : ((JsonEntity) entity).only(fields));
    }

    /** Parts that {@code include} asks for are kept whatever {@code fields} says. */
    private static Set<String> fields(HttpServletRequest request) {
        String parameter = request.getParameter("fields");
        if (parameter == null) {
            return Set.of();
        }
        Set<String> fields = new LinkedHashSet<>();
        Arrays.stream(parameter.split(",")).map(String::trim).forEach(fields::add);
        Include.parse(request.getParameter("include")).names().forEach(name -> fields.add(name.split("/")[0]));
        return fields;
    }
}
