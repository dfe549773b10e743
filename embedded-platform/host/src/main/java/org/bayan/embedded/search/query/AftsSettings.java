package org.bayan.embedded.search.query;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.alfresco.service.cmr.search.SearchParameters;
import org.bayan.embedded.search.afts.AftsNode;
import org.bayan.embedded.search.afts.AftsNode.Kind;
import org.bayan.embedded.search.afts.AftsParser;
import org.bayan.embedded.search.afts.FieldName;

/**
 * What a search says beside the query about how to read it.
 *
 * @param templates the parsed query templates by their lower-case names
 */
record AftsSettings(Kind between, Kind betweenInField, FieldName defaultField, Map<String, AftsNode> templates) {

    static AftsSettings of(SearchParameters parameters) {
        Kind between = kind(parameters.getDefaultFTSOperator());
        Kind betweenInField = kind(parameters.getDefaultFTSFieldOperator());
        Map<String, AftsNode> templates = new HashMap<>();
        parameters
                .getQueryTemplates()
                .forEach((name, template) -> templates.put(
                        name.toLowerCase(Locale.ROOT), AftsParser.parse(template, between, betweenInField)));
        String field = parameters.getDefaultFieldName();
        return new AftsSettings(
                between, betweenInField, FieldName.parse(field == null ? OwnField.TEXT.name() : field), templates);
    }

    private static Kind kind(SearchParameters.Operator operator) {
        return operator == SearchParameters.Operator.AND ? Kind.AND : Kind.OR;
    }

    AftsNode parse(String query) {
        return AftsParser.parse(query, between, betweenInField);
    }
}
