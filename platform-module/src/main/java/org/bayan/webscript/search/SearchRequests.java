package org.bayan.webscript.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.bayan.model.BayanModel;
import org.bayan.search.AuthorityNames;
import org.bayan.search.Condition;
import org.bayan.search.SearchField;
import org.bayan.search.StatementQuery;
import org.bayan.search.StatementSort;
import org.bayan.search.Words;
import org.bayan.search.WordsParser;
import org.bayan.search.WordsProblem;
import org.bayan.search.WrittenCode;
import org.bayan.webscript.Messages;
import org.bayan.webscript.Refusal;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Reads what a search asks for. Whatever is not understood is refused by name, never left out in silence. */
public class SearchRequests {
    /** The most hits of one page. */
    static final int MOST = 1000;

    private static final int DEFAULT_MAX = 50;
    /** Beyond this no search index pages. */
    private static final int DEEPEST = 1_000_000;

    private static final Set<String> OWN = Set.of(
            "q",
            "from",
            "to",
            "folder",
            "conflicts",
            "openSuggestions",
            "sort",
            "skipCount",
            "maxItems",
            "facets",
            "total");
    /** Parameters that ACS itself takes, or a browser adds to be given a fresh answer. */
    private static final Set<String> FOREIGN = Set.of("format", "guest", "noCache", "_");

    private final AuthorityNames authorityNames;
    private final NodeService nodeService;

    public SearchRequests(AuthorityNames authorityNames, NodeService nodeService) {
        this.authorityNames = authorityNames;
        this.nodeService = nodeService;
    }

    /**
     * @throws Refusal 400 naming the parameter, and for words the position
     */
    StatementQuery read(WebScriptRequest request) {
        refuseUnknown(request);
        String sort = value(request, "sort").orElse("");
        boolean descending = sort.startsWith("-");
        return new StatementQuery(
                value(request, "q").map(SearchRequests::words),
                conditions(request),
                sort.isEmpty() ? Optional.empty() : Optional.of(sort(descending ? sort.substring(1) : sort)),
                !descending,
                number(request, "skipCount", 0, 0, DEEPEST),
                number(request, "maxItems", DEFAULT_MAX, 1, MOST),
                facets(request),
                flag(request, "total"));
    }

    private static void refuseUnknown(WebScriptRequest request) {
        for (String name : request.getParameterNames()) {
            boolean known = OWN.contains(name)
                    || FOREIGN.contains(name)
                    || name.startsWith("alf_")
                    || SearchField.ofKey(name).isPresent();
            if (!known) {
                String all = Stream.concat(
                                OWN.stream(),
                                Arrays.stream(SearchField.values()).map(SearchField::key))
                        .sorted()
                        .collect(Collectors.joining(", "));
                throw refusal("bayan.search.unknownParameter", name, all);
            }
        }
    }

    private static Words words(String typed) {
        try {
            return WordsParser.parse(typed);
        } catch (WordsProblem e) {
            throw new Refusal(Status.STATUS_BAD_REQUEST, Messages.text(e.key(), e.position()), e);
        }
    }

    private List<Condition> conditions(WebScriptRequest request) {
        List<Condition> conditions = new ArrayList<>();
        for (SearchField field : SearchField.values()) {
            List<String> values = values(request, field);
            if (!values.isEmpty()) {
                conditions.add(new Condition.OneOf(field, values));
            }
        }
        value(request, "folder").ifPresent(id -> conditions.add(inFolder(id)));
        if (flag(request, "conflicts")) {
            conditions.add(new Condition.Has(BayanModel.ASPECT_CONFLICTING));
        }
        if (flag(request, "openSuggestions")) {
            conditions.add(new Condition.OpenSuggestions());
        }
        LocalDate from = WrittenDay.first(request, "from").orElse(null);
        LocalDate to = WrittenDay.last(request, "to").orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            throw refusal("bayan.search.datesReversed", from, to);
        }
        if (from != null || to != null) {
            conditions.add(new Condition.Dated(from, to));
        }
        return conditions;
    }

    private Condition inFolder(String id) {
        if (!nodeService.exists(new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id))) {
            throw refusal("bayan.search.noFolder", id);
        }
        return new Condition.InFolder(id);
    }

    private List<String> values(WebScriptRequest request, SearchField field) {
        String[] given = request.getParameterValues(field.key());
        if (given == null) {
            return List.of();
        }
        Set<String> values = new LinkedHashSet<>();
        for (String one : given) {
            String value = one.strip();
            if (!value.isEmpty()) {
                values.addAll(stored(field, value));
            }
        }
        return List.copyOf(values);
    }

    /** A value in the form in which it is stored. */
    private Set<String> stored(SearchField field, String value) {
        return switch (field) {
            case CODE, NUMBER -> {
                Set<String> forms = WrittenCode.formsOf(value);
                yield forms.isEmpty() ? Set.of(value) : forms;
            }
            case AUTHORITY -> {
                Set<String> ids = new LinkedHashSet<>(authorityNames.idsOf(value));
                ids.add(value);
                yield ids;
            }
            default -> Set.of(value);
        };
    }

    private static StatementSort sort(String key) {
        return StatementSort.ofKey(key).orElseThrow(() -> {
            String known = Arrays.stream(StatementSort.values())
                    .map(StatementSort::key)
                    .collect(Collectors.joining(", "));
            return refusal("bayan.search.unknownSort", key, known);
        });
    }

    private static Set<SearchField> facets(WebScriptRequest request) {
        Set<SearchField> facets = new LinkedHashSet<>();
        for (String key : value(request, "facets").orElse("").split(",")) {
            if (!key.isBlank()) {
                facets.add(SearchField.ofKey(key.strip())
                        .orElseThrow(() -> refusal("bayan.search.unknownFacet", key.strip(), fieldKeys())));
            }
        }
        return facets;
    }

    private static String fieldKeys() {
        return Arrays.stream(SearchField.values()).map(SearchField::key).collect(Collectors.joining(", "));
    }

    private static int number(WebScriptRequest request, String name, int byDefault, int least, int most) {
        Optional<String> text = value(request, name);
        if (text.isEmpty()) {
            return byDefault;
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return number;
            }
            throw refusal("bayan.search.notANumber", name, text.get(), least, most);
        } catch (NumberFormatException e) {
            throw new Refusal(
                    Status.STATUS_BAD_REQUEST,
                    Messages.text(
                            "bayan.search.notANumber", name, text.get(), String.valueOf(least), String.valueOf(most)),
                    e);
        }
    }

    private static boolean flag(WebScriptRequest request, String name) {
        String text = value(request, name).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            throw refusal("bayan.search.notAFlag", name, text);
        }
        return text.equals("true");
    }

    private static Optional<String> value(WebScriptRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static Refusal refusal(String key, Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new Refusal(Status.STATUS_BAD_REQUEST, Messages.text(key, texts));
    }
}
