package org.bayan.reading.child.format;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much text, how many links and what else each element of a page holds. Counted once and kept up to date while parts of the page
 * are removed: asking each element anew would take time with the square of the page.
 */
final class PageMeasure {
    /** What a table has that lays a page out, as opposed to one that holds data. */
    private static final Set<String> LAYOUT = Set.of("h1", "h2", "h3", "ul", "ol", "table", "article", "form", "dl");

    private static final Set<String> MAIN = Set.of("h1", "article", "main");
    private static final Set<String> HEADS = Set.of("h2", "h3", "time");
    private static final Counts NOTHING = new Counts();

    private final Map<Element, Counts> counts = new IdentityHashMap<>();

    PageMeasure(Element body) {
        body.traverse(new Counting());
    }

    /** Characters of text, runs of white space as one. */
    int characters(Element element) {
        return of(element).characters;
    }

    int links(Element element) {
        return of(element).links;
    }

    int charactersOfLinks(Element element) {
        return of(element).charactersOfLinks;
    }

    /** Whether the element is or holds the page's main heading, an article or what is marked as the main part. */
    boolean holdsMain(Element element) {
        return of(element).main > 0;
    }

    /** Whether the element is or holds headings, a day or the main part, as the head of a text does. */
    boolean holdsHeads(Element element) {
        return of(element).main + of(element).heads > 0;
    }

    /** Whether the element is or holds a definition list, or a table with data. */
    boolean holdsData(Element element) {
        return of(element).data > 0;
    }

    /** Whether the element stands in a definition list, or in a table with data. */
    boolean isWithinData(Element element) {
        boolean inTable = false;
        for (Element outer = element; outer != null; outer = outer.parent()) {
            if (outer.normalName().equals("dl")) {
                return true;
            }
            if (!inTable && outer.normalName().equals("table")) {
                inTable = true;
                if (of(outer).isData) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Takes an element out of its page. */
    void remove(Element element) {
        Counts gone = of(element);
        for (Element outer = element.parent(); outer != null; outer = outer.parent()) {
            Counts less = counts.get(outer);
            if (less != null) {
                less.add(gone, -1);
            }
        }
        element.remove();
    }

    private Counts of(Element element) {
        return counts.getOrDefault(element, NOTHING);
    }

    private static final class Counts {
        private int characters;
        private int links;
        private int charactersOfLinks;
        private int main;
        private int heads;
        private int data;
        private boolean isData;

        void add(Counts inner, int sign) {
            characters += sign * inner.characters;
            links += sign * inner.links;
            charactersOfLinks += sign * inner.charactersOfLinks;
            main += sign * inner.main;
            heads += sign * inner.heads;
            data += sign * inner.data;
        }
    }

    private final class Counting implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                counts.put(element, new Counts());
            } else if (node instanceof TextNode words && counts.containsKey(words.parent())) {
                counts.get(words.parent()).characters += length(words.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            Counts mine = counts.get(element);
            String name = element.normalName();
            if (name.equals("a") && element.hasAttr("href")) {
                mine.links++;
                mine.charactersOfLinks = mine.characters;
            }
            mine.main += MAIN.contains(name) ? 1 : 0;
            mine.heads += HEADS.contains(name) ? 1 : 0;
            mine.isData = name.equals("table") && isDataTable(element);
            mine.data += mine.isData || name.equals("dl") ? 1 : 0;
            if (depth > 0) {
                counts.get(element.parent()).add(mine, 1);
            }
        }
    }

    /** Words and what parts each from the next. */
    private static int length(String text) {
        int length = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0';
            length += space ? 0 : inWord ? 1 : 2;
            inWord = !space;
        }
        return length;
    }

    private static boolean isDataTable(Element table) {
        boolean[] found = new boolean[2];
        table.traverse((node, depth) -> {
            if (depth == 0 || !(node instanceof Element element)) {
                return;
            }
            String name = element.normalName();
            found[0] |= isCell(element) && isCellBefore(element);
            found[1] |= LAYOUT.contains(name) || name.equals("p") && isAfterParagraph(element);
        });
        return found[0] && !found[1];
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static boolean isCellBefore(Element cell) {
        Element before = cell.previousElementSibling();
        return before != null && isCell(before);
    }

    private static boolean isAfterParagraph(Element paragraph) {
        Element before = paragraph.previousElementSibling();
        return before != null && before.normalName().equals("p");
    }
}
