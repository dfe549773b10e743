package org.bayan.statement.link;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.bayan.authority.index.AuthorityIndex;
import org.bayan.authority.record.AuthorityRecords;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.proposal.LinkRole;
import org.bayan.model.BayanModel;

/**
 * The authority records that links refer to, as they are in this transaction. The index in memory is asked first, because it is
 * fast, and never believed, because it follows the database only after a commit.
 */
public class AuthorityReferences implements RecordsNow {
    /** A chain of merges longer than this was not made by people. */
    private static final int LONGEST_CHAIN = 100;

    private static final List<String> LANGUAGES = List.of("ar", "en");

    private final NodeService mlAwareNodeService;
    private final DictionaryService dictionaryService;
    private final AuthorityIndex index;
    private final AuthorityRecords records;

    /**
     * @param mlAwareNodeService sees a name in all its languages
     */
    public AuthorityReferences(
            NodeService mlAwareNodeService,
            DictionaryService dictionaryService,
            AuthorityIndex index,
            AuthorityRecords records) {
        this.mlAwareNodeService = mlAwareNodeService;
        this.dictionaryService = dictionaryService;
        this.index = index;
        this.records = records;
    }

    /** The record that has an id, merged or not; right at once after the write that gave it. */
    public Optional<AuthorityReference> find(String id) {
        return index.byId(id)
                .flatMap(entry -> of(entry.nodeRef()))
                .filter(found -> found.id().equals(id))
                .or(() -> records.find(id).flatMap(this::of));
    }

    /** Empty if it is no authority record, has no id, or is deleted. */
    public Optional<AuthorityReference> of(NodeRef nodeRef) {
        if (!StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(nodeRef.getStoreRef())
                || !mlAwareNodeService.exists(nodeRef)) {
            return Optional.empty();
        }
        Object id = mlAwareNodeService.getProperty(nodeRef, BayanModel.PROP_AUTHORITY_ID);
        return id == null
                ? Optional.empty()
                : kind(mlAwareNodeService.getType(nodeRef))
                        .map(kind -> new AuthorityReference(id.toString(), nodeRef, kind));
    }

    private Optional<AuthorityKind> kind(QName type) {
        return Arrays.stream(AuthorityKind.values())
                .filter(kind -> dictionaryService.isSubClass(type, type(kind)))
                .findFirst();
    }

    private static QName type(AuthorityKind kind) {
        return switch (kind) {
            case PERSON -> BayanModel.TYPE_PERSON;
            case CORPORATE_BODY -> BayanModel.TYPE_CORPORATE_BODY;
            case CHRONOLOGY_ENTRY -> BayanModel.TYPE_CHRONOLOGY_ENTRY;
        };
    }

    @Override
    public boolean exists(String id) {
        return find(id).isPresent();
    }

    @Override
    public String current(String id) {
        return find(id).map(this::current).map(AuthorityReference::id).orElse(id);
    }

    /** The record that stands for one now, after all merges; the record itself if it is not merged. */
    public AuthorityReference current(AuthorityReference reference) {
        AuthorityReference current = reference;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Optional<AuthorityReference> next = replacement(current);
            if (next.isEmpty()) {
                return current;
            }
            current = next.get();
        }
        return current;
    }

    private Optional<AuthorityReference> replacement(AuthorityReference reference) {
        return mlAwareNodeService.getTargetAssocs(reference.nodeRef(), BayanModel.ASSOC_REPLACED_BY).stream()
                .map(AssociationRef::getTargetRef)
                .findFirst()
                .flatMap(this::of);
    }

    /** The authorised form in Arabic, else in English, else in whichever language it has; the id of a record without one. */
    public String displayName(AuthorityReference reference) {
        MLText names = preferredNames(reference);
        return LANGUAGES.stream()
                .flatMap(language -> names.keySet().stream()
                        .filter(locale -> locale.getLanguage().equals(language))
                        .map(names::get))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> names.values().stream()
                        .filter(Objects::nonNull)
                        .sorted()
                        .findFirst())
                .orElse(reference.id());
    }

    /** Every name that the record may be searched by: in all languages, parallel names and variants, but no ambiguous ones. */
    public Set<String> nameForms(AuthorityReference reference) {
        Set<String> forms = new TreeSet<>(preferredNames(reference).values());
        for (QName property : List.of(BayanModel.PROP_PARALLEL_NAMES, BayanModel.PROP_OTHER_NAMES)) {
            if (mlAwareNodeService.getProperty(reference.nodeRef(), property) instanceof Collection<?> names) {
                names.forEach(name -> forms.add(name.toString()));
            }
        }
        return forms;
    }

    private MLText preferredNames(AuthorityReference reference) {
        Object name = mlAwareNodeService.getProperty(reference.nodeRef(), BayanModel.PROP_PREFERRED_NAME);
        if (name instanceof MLText names) {
            return names;
        }
        return name == null ? new MLText() : new MLText(Locale.ROOT, name.toString());
    }

    static QName association(LinkRole role) {
        return switch (role) {
            case ISSUED_BY -> BayanModel.ASSOC_ISSUED_BY;
            case RELATED_ENTITY -> BayanModel.ASSOC_RELATED_ENTITY;
            case RELATED_PERSON -> BayanModel.ASSOC_RELATED_PERSON;
            case RELATED_EVENT -> BayanModel.ASSOC_RELATED_EVENT;
        };
    }
}
