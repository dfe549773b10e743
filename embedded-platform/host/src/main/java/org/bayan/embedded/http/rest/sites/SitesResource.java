package org.bayan.embedded.http.rest.sites;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;

/** {@code /sites}: lists, reads, makes, changes and deletes sites. */
final class SitesResource implements RestResource {
    private static final String PRESET = "site-dashboard";
    private static final String LIBRARY = "documentLibrary";
    private static final int LONGEST_ID = 72;

    private final SiteService sites;
    private final NodeService nodes;
    private final SiteLookup lookup;

    SitesResource(SiteService sites, NodeService nodes, SiteLookup lookup) {
        this.sites = sites;
        this.nodes = nodes;
        this.lookup = lookup;
    }

    /** A site as a caller sends it. */
    record Sent(String id, String title, String description, SiteVisibility visibility) {}

    @Override
    public void declare(Routes routes) {
        routes.at("sites").get(this::list).post(this::create);
        routes.at("sites/{siteId}").get(this::read).put(this::change).delete(this::delete);
    }

    private RestAnswer list(RestCall call) {
        List<SiteInfo> all = sites.listSites((String) null, null).stream()
                .sorted(Comparator.comparing(SiteInfo::getTitle, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return call.paging().pageOf(all, lookup::entry);
    }

    private RestAnswer read(RestCall call) {
        return RestAnswer.ok(lookup.entry(lookup.find(call.path("siteId"))));
    }

    private RestAnswer create(RestCall call) {
        Sent sent = call.body(Sent.class);
        if (sent.title() == null || sent.title().isEmpty()) {
            throw RestException.invalid("Site title is expected.");
        }
        if (sent.visibility() == null) {
            throw RestException.invalid("Site visibility is expected (eg. PUBLIC, PRIVATE, MODERATED)");
        }
        String id = sent.id() == null ? idFrom(sent.title()) : sent.id();
        if (id.length() > LONGEST_ID) {
            throw RestException.invalid("Site id exceeds max length of " + LONGEST_ID + " characters");
        }
        if (!id.matches("[A-Za-z0-9\\-]+")) {
            throw RestException.invalid("Invalid site id - should consist of alphanumeric/dash characters");
        }
        if (AuthenticationUtil.runAsSystem(() -> sites.hasSite(id))) {
            throw RestException.conflict("Site with the same Id already exists: " + id);
        }
        SiteInfo site = sites.createSite(PRESET, id, sent.title(), sent.description(), sent.visibility());
        sites.createContainer(id, LIBRARY, ContentModel.TYPE_FOLDER, null);
        return RestAnswer.created(lookup.entry(site));
    }

    private static String idFrom(String title) {
        return title.trim()
                .replaceAll("[^A-Za-z0-9 \\-]", "")
                .trim()
                .replaceAll(" +", "-")
                .toLowerCase(Locale.ROOT);
    }

    private RestAnswer change(RestCall call) {
        SiteInfo site = lookup.find(call.path("siteId"));
        Sent sent = call.body(Sent.class);
        if (sent.title() != null) {
            site.setTitle(sent.title());
        }
        if (sent.description() != null) {
            site.setDescription(sent.description());
        }
        if (sent.visibility() != null) {
            site.setVisibility(sent.visibility());
        }
        sites.updateSite(site);
        return RestAnswer.ok(lookup.entry(lookup.find(site.getShortName())));
    }

    private RestAnswer delete(RestCall call) {
        SiteInfo site = lookup.find(call.path("siteId"));
        if (call.flag("permanent")) {
            nodes.addAspect(site.getNodeRef(), ContentModel.ASPECT_TEMPORARY, null);
        }
        sites.deleteSite(site.getShortName());
        return RestAnswer.nothing();
    }
}
