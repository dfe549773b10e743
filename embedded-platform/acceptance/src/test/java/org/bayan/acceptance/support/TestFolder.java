package org.bayan.acceptance.support;

import java.util.List;
import java.util.stream.IntStream;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;

/** A folder for one class of tests, which goes for ever with all that is in it when they have run. */
public final class TestFolder implements AutoCloseable {
    private final Acs acs;
    private final Node folder;

    public TestFolder(Acs acs, String name) {
        this.acs = acs;
        this.folder = acs.nodes().createFolder("-root-", name);
    }

    public String id() {
        return folder.id();
    }

    public String name() {
        return folder.name();
    }

    /** A folder in it. */
    public Node folder(String name) {
        return acs.nodes().createFolder(id(), name);
    }

    /** An uploaded statement, not yet described. */
    public Node upload(String name, SampleText text) {
        return acs.nodes()
                .file(id())
                .named(name)
                .asStatement()
                .text(text.text())
                .create();
    }

    /** An uploaded statement that has been described. */
    public Node statement(String name, SampleText text) {
        return new Described(acs).done(upload(name, text).id());
    }

    /** So many statements of one text, all of them described. */
    public List<Node> statements(int count, SampleText text) {
        List<Node> uploaded = IntStream.range(0, count)
                .mapToObj(i -> upload(i + "-" + Integer.toHexString(text.hashCode()) + ".txt", text))
                .toList();
        return uploaded.stream().map(node -> new Described(acs).done(node.id())).toList();
    }

    @Override
    public void close() {
        acs.nodes().deleteForEver(id());
    }
}
