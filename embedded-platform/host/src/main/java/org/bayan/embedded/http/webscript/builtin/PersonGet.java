package org.bayan.embedded.http.webscript.builtin;

import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code GET /api/people/{userName}}: a person as Share reads it, with null for what is not known. */
final class PersonGet extends AbstractWebScript {
    private static final Map<String, QName> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put("firstName", ContentModel.PROP_FIRSTNAME);
        TEXTS.put("lastName", ContentModel.PROP_LASTNAME);
        TEXTS.put("jobtitle", ContentModel.PROP_JOBTITLE);
        TEXTS.put("organization", ContentModel.PROP_ORGANIZATION);
        TEXTS.put("organizationId", ContentModel.PROP_ORGID);
        TEXTS.put("location", ContentModel.PROP_LOCATION);
        TEXTS.put("telephone", ContentModel.PROP_TELEPHONE);
        TEXTS.put("mobile", ContentModel.PROP_MOBILE);
        TEXTS.put("email", ContentModel.PROP_EMAIL);
        TEXTS.put("companyaddress1", ContentModel.PROP_COMPANYADDRESS1);
        TEXTS.put("companyaddress2", ContentModel.PROP_COMPANYADDRESS2);
        TEXTS.put("companyaddress3", ContentModel.PROP_COMPANYADDRESS3);
        TEXTS.put("companypostcode", ContentModel.PROP_COMPANYPOSTCODE);
        TEXTS.put("companytelephone", ContentModel.PROP_COMPANYTELEPHONE);
        TEXTS.put("companyfax", ContentModel.PROP_COMPANYFAX);
        TEXTS.put("companyemail", ContentModel.PROP_COMPANYEMAIL);
        TEXTS.put("skype", ContentModel.PROP_SKYPE);
        TEXTS.put("instantmsg", ContentModel.PROP_INSTANTMSG);
        TEXTS.put("userStatus", ContentModel.PROP_USER_STATUS);
        TEXTS.put("userStatusTime", ContentModel.PROP_USER_STATUS_TIME);
        TEXTS.put("googleusername", ContentModel.PROP_GOOGLEUSERNAME);
    }

    private final PersonService people;
    private final NodeService nodes;
    private final AuthorityService authorities;
    private final MutableAuthenticationService authentication;

    PersonGet(
            PersonService people,
            NodeService nodes,
            AuthorityService authorities,
            MutableAuthenticationService authentication) {
        this.people = people;
        this.nodes = nodes;
        this.authorities = authorities;
        this.authentication = authentication;
    }

    @Override
    public void execute(WebScriptRequest request, WebScriptResponse response) throws IOException {
        String name = request.getServiceMatch().getTemplateVars().get("userName");
        NodeRef person = people.getPersonOrNull(name);
        if (person == null) {
            throw new WebScriptException(Status.STATUS_NOT_FOUND, "Person " + name + " does not exist");
        }
        ScriptJson.write(response, entry(person, request));
    }

    private Map<String, Object> entry(NodeRef person, WebScriptRequest request) {
        Map<QName, Serializable> properties = nodes.getProperties(person);
        String name = (String) properties.get(ContentModel.PROP_USERNAME);
        boolean admin = authorities.isAdminAuthority(name);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("url", request.getServiceContextPath() + "/api/people/" + name);
        entry.put("userName", name);
        entry.put("enabled", AuthenticationUtil.runAsSystem(() -> authentication.getAuthenticationEnabled(name)));
        TEXTS.forEach((member, property) -> entry.put(member, properties.get(property)));
        entry.put("quota", properties.getOrDefault(ContentModel.PROP_SIZE_QUOTA, -1));
        entry.put("sizeCurrent", properties.getOrDefault(ContentModel.PROP_SIZE_CURRENT, 0));
        entry.put("emailFeedDisabled", Boolean.TRUE.equals(properties.get(ContentModel.PROP_EMAIL_FEED_DISABLED)));
        entry.put("persondescription", null);
        entry.put("authorizationStatus", null);
        entry.put("isDeleted", false);
        entry.put("isAdminAuthority", admin);
        entry.put(
                "capabilities",
                Map.of("isAdmin", admin, "isMutable", isMutable(name), "isGuest", authorities.isGuestAuthority(name)));
        return entry;
    }

    private boolean isMutable(String name) {
        boolean self = name.equals(AuthenticationUtil.getFullyAuthenticatedUser());
        return authentication.isAuthenticationMutable(name) && (self || authorities.hasAdminAuthority());
    }
}
