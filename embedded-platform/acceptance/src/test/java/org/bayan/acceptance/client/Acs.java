package org.bayan.acceptance.client;

/** A server with the module, as one of its users meets it: one door after the other. */
public final class Acs {
    private final Http http;

    public Acs(Http http) {
        this.http = http;
    }

    public Acs as(Login other) {
        return new Acs(http.as(other));
    }

    public Acs asNobody() {
        return new Acs(http.asNobody());
    }

    public Acs inLanguage(String tag) {
        return new Acs(http.inLanguage(tag));
    }

    public Http http() {
        return http;
    }

    public Nodes nodes() {
        return new Nodes(http);
    }

    public Statements statements() {
        return new Statements(http);
    }

    public Batches batches() {
        return new Batches(http);
    }

    public Links links() {
        return new Links(http);
    }

    public Authorities authorities() {
        return new Authorities(http);
    }

    public AuthorityCsv authorityCsv() {
        return new AuthorityCsv(http);
    }

    public People people() {
        return new People(http);
    }

    public ShareDoor share() {
        return new ShareDoor(http);
    }

    public WebDavDoor webDav() {
        return new WebDavDoor(http);
    }

    public CmisDoor cmis() {
        return new CmisDoor(http);
    }

    public Automation automation() {
        return new Automation(http);
    }

    public Search search() {
        return new Search(http);
    }

    public StatementSearch statementSearch() {
        return new StatementSearch(http);
    }

    public Reviews reviews() {
        return new Reviews(http);
    }

    public Workflows workflows() {
        return new Workflows(http);
    }

    public Routing routing() {
        return new Routing(http);
    }

    public Reports reports() {
        return new Reports(http);
    }
}
