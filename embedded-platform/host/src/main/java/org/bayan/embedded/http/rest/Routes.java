package org.bayan.embedded.http.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The paths of one API and the operations behind them. A path is written as {@code nodes/{nodeId}/children}; a literal segment
 * wins over a variable one.
 */
public final class Routes {
    private final List<Route> routes = new ArrayList<>();

    /** The path under which further calls declare methods. */
    public At at(String path) {
        return new At(new PathTemplate(path));
    }

    /** Whether the operation on a path needs no credentials. An unknown path needs some. */
    boolean isOpen(String method, List<String> segments) {
        return routes.stream()
                .anyMatch(route -> route.open()
                        && route.method().equals(method)
                        && route.path().match(segments).isPresent());
    }

    /** Finds the operation for a path. */
    Match find(String method, List<String> segments) {
        List<Route> onPath = routes.stream()
                .filter(route -> route.path().match(segments).isPresent())
                .toList();
        Optional<Route> best = onPath.stream()
                .filter(route -> route.method().equals(method))
                .min((a, b) -> Integer.compare(a.path().variables(), b.path().variables()));
        if (best.isPresent()) {
            Route route = best.get();
            return new Match(route, route.path().match(segments).orElse(Map.of()));
        }
        throw onPath.isEmpty() ? unknown(segments) : RestException.unsupported();
    }

    /** The sentence depends on how deep the path is, as it does in the API's own look-up. */
    private static RestException unknown(List<String> segments) {
        if (segments.size() < 3) {
            return RestException.notFound(null);
        }
        if (segments.size() < 5) {
            return RestException.notFound(segments.get(2));
        }
        return RestException.notFound("Unable to locate resource for: " + segments.get(0) + " " + segments.get(4));
    }

    /** An operation and the values of its path's variables. */
    record Match(Route route, Map<String, String> variables) {}

    /** One operation. */
    record Route(String method, PathTemplate path, boolean open, RestOperation operation) {}

    /** Declares the methods of one path. */
    public final class At {
        private final PathTemplate path;

        private At(PathTemplate path) {
            this.path = path;
        }

        /** Answers GET. */
        public At get(RestOperation operation) {
            return add("GET", false, operation);
        }

        /** Answers GET without credentials. */
        public At getOpen(RestOperation operation) {
            return add("GET", true, operation);
        }

        /** Answers POST. */
        public At post(RestOperation operation) {
            return add("POST", false, operation);
        }

        /** Answers POST without credentials. */
        public At postOpen(RestOperation operation) {
            return add("POST", true, operation);
        }

        /** Answers PUT. */
        public At put(RestOperation operation) {
            return add("PUT", false, operation);
        }

        /** Answers DELETE. */
        public At delete(RestOperation operation) {
            return add("DELETE", false, operation);
        }

        private At add(String method, boolean open, RestOperation operation) {
            routes.add(new Route(method, path, open, operation));
            return this;
        }
    }

    /** A path with variables in braces. */
    static final class PathTemplate {
        private final List<String> parts;

        PathTemplate(String path) {
            parts = List.of(path.split("/"));
        }

        int variables() {
            return (int) parts.stream().filter(PathTemplate::isVariable).count();
        }

        Optional<Map<String, String>> match(List<String> segments) {
            if (segments.size() != parts.size()) {
                return Optional.empty();
            }
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < parts.size(); i++) {
                String part = parts.get(i);
                if (isVariable(part)) {
                    values.put(part.substring(1, part.length() - 1), segments.get(i));
                } else if (!part.equals(segments.get(i))) {
                    return Optional.empty();
                }
            }
            return Optional.of(values);
        }

        private static boolean isVariable(String part) {
            return part.startsWith("{");
        }
    }
}
