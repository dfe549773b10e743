package org.bayan.embedded.http.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** What an operation gives back. It is written after the operation's transaction has ended. */
public sealed interface RestAnswer {
    /** One object, wrapped as {@code {"entry": ...}}. */
    record Entry(int status, Object entity) implements RestAnswer {}

    /** A part of a list, wrapped as {@code {"list": {"pagination": ..., "entries": [...]}}}. */
    record Page(
            int status, List<?> entries, Paging paging, boolean hasMore, Integer total, Object context, Object source)
            implements RestAnswer {
        /** A page without context and source, with status 200. */
        public Page(List<?> entries, Paging paging, boolean hasMore, Integer total) {
            this(200, entries, paging, hasMore, total, null, null);
        }

        /** The same page with the entity that the list belongs to. */
        public Page withSource(Object entity) {
            return new Page(status, entries, paging, hasMore, total, context, entity);
        }

        /** The same page with what a search tells beside its entries. */
        public Page withContext(Object told) {
            return new Page(status, entries, paging, hasMore, total, told, source);
        }
    }

    /** No body. */
    record Empty(int status) implements RestAnswer {}

    /** Bytes that are not JSON. */
    record Stream(Writer writer) implements RestAnswer {}

    /** Writes a response's headers and bytes. */
    @FunctionalInterface
    interface Writer {
        /** Called once, as the user of the request and outside any transaction. */
        void write(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    /** 200 with one object. */
    static RestAnswer ok(Object entity) {
        return new Entry(200, entity);
    }

    /** 201 with one object. */
    static RestAnswer created(Object entity) {
        return new Entry(201, entity);
    }

    /** 201 with what was made: one object alone, several as a list. */
    static RestAnswer created(List<?> entities) {
        if (entities.size() == 1) {
            return created(entities.get(0));
        }
        Paging all = new Paging(0, entities.size());
        return new Page(201, entities, all, false, entities.size(), null, null);
    }

    /** 204. */
    static RestAnswer nothing() {
        return new Empty(204);
    }
}
