package org.bayan.embedded.search.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alfresco.service.namespace.QName;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.bayan.embedded.search.QuerySyntaxException;
import org.bayan.embedded.search.index.IndexFields;

/** Finds nodes by a path such as {@code /app:company_home//cm:letters/*}, each step named as ISO 9075 encodes it. */
final class PathQuery {
    private static final Pattern STEP = Pattern.compile("(//?)((?:\\{[^}]*\\})?[^/{}]+)");
    private static final Pattern ENCODED = Pattern.compile("_x([0-9a-fA-F]{4})_");
    private static final int MAX_STEPS = 100;

    private final Tree tree;
    private final String root;
    private final Function<String, Optional<QName>> names;

    /** @param root the node reference of the store's root node */
    PathQuery(Tree tree, String root, Function<String, Optional<QName>> names) {
        this.tree = tree;
        this.root = root;
        this.names = names;
    }

    Query query(String path) {
        String trimmed = path.trim();
        if (trimmed.equals("/")) {
            return Tree.anyOf(IndexFields.ID, List.of(root));
        }
        List<MatchResult> steps = steps(trimmed.startsWith("/") ? trimmed : "//" + trimmed);
        Collection<String> current = List.of(root);
        for (MatchResult step : steps.subList(0, steps.size() - 1)) {
            current = tree.ids(step(current, step));
        }
        return step(current, steps.get(steps.size() - 1));
    }

    private static List<MatchResult> steps(String path) {
        Matcher matcher = STEP.matcher(path);
        List<MatchResult> steps = matcher.results().toList();
        int length = steps.stream().mapToInt(step -> step.end() - step.start()).sum();
        if (length != path.length() || steps.isEmpty() || steps.size() > MAX_STEPS) {
            throw new QuerySyntaxException("\"" + path + "\" is not a path: write names between slashes.");
        }
        return steps;
    }

    private Query step(Collection<String> from, MatchResult step) {
        boolean anyDepth = step.group(1).equals("//");
        String name = step.group(2);
        if (name.equals(".")) {
            return selves(from, anyDepth);
        }
        Collection<String> parents = anyDepth ? tree.withContainersBelow(from) : from;
        if (name.equals("*")) {
            return Tree.childrenOf(parents);
        }
        Optional<QName> qname = names.apply(decoded(name));
        if (qname.isEmpty()) {
            return new MatchNoDocsQuery("unknown namespace in " + name);
        }
        return Tree.anyOf(
                IndexFields.PATH_STEP,
                parents.stream()
                        .map(parent -> IndexFields.pathStep(parent, qname.get()))
                        .toList());
    }

    private Query selves(Collection<String> from, boolean anyDepth) {
        Query selves = Tree.anyOf(IndexFields.ID, from);
        return anyDepth
                ? new BooleanQuery.Builder()
                        .add(selves, BooleanClause.Occur.SHOULD)
                        .add(tree.descendantsOf(from), BooleanClause.Occur.SHOULD)
                        .build()
                : selves;
    }

    private static String decoded(String name) {
        return ENCODED.matcher(name)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }
}
