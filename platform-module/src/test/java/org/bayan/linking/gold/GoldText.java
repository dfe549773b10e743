package org.bayan.linking.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.bayan.linking.proposal.LinkRole;
import org.bayan.linking.proposal.LinkingInput;
import org.bayan.linking.proposal.StatedName;

/**
 * A text of the gold set. Lines that begin with # come first: the day of the statement, and values of its labelled block with
 * what is to become of them. In the text {@code {id|words}} is a mention, {@code {id/id|words}} one that may mean either, {@code
 * {?kind|words}} a name that no record has, {@code {!|words}} words in which no name is to be seen.
 *
 * @param name of the file; begins with the language
 */
record GoldText(String name, LinkingInput input, List<Expected> mentions, List<ExpectedStated> stated) {
    /** Every third text, by the CRC-32 of its name, is kept for the test and not looked at while rules are written. */
    private static final int PART = 3;

    private static final Pattern MENTION = Pattern.compile("\\{([^|}]+)\\|([^}]*)\\}");
    private static final Pattern STATED = Pattern.compile("# (\\w+): (.+) => (link|suggest|unknown) (.+)");

    record Expected(int start, int end, String what) {
        Set<String> ids() {
            return Set.copyOf(Arrays.asList(what.split("/")));
        }

        boolean isTrap() {
            return what.equals("!");
        }

        boolean isUnknown() {
            return what.startsWith("?");
        }
    }

    record ExpectedStated(StatedName name, String outcome, String what) {}

    static List<GoldText> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(GoldText::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isTest() {
        return isOneOf(PART);
    }

    /** Whether the name's CRC-32 takes a text out of so many. */
    boolean isOneOf(int parts) {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % parts == 0;
    }

    String language() {
        return name.substring(0, name.indexOf('-'));
    }

    private static GoldText read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> head =
                    lines.stream().takeWhile(line -> line.startsWith("#")).toList();
            StringBuilder text = new StringBuilder();
            List<Expected> mentions = new ArrayList<>();
            String body = String.join("\n", lines.subList(head.size(), lines.size()));
            Matcher matcher = MENTION.matcher(body);
            int from = 0;
            while (matcher.find()) {
                text.append(body, from, matcher.start());
                int start = text.length();
                text.append(matcher.group(2));
                mentions.add(new Expected(start, text.length(), matcher.group(1)));
                from = matcher.end();
            }
            text.append(body.substring(from)).append("\n\n");
            List<ExpectedStated> stated = stated(head, text);
            LocalDate until = LocalDate.parse(head.get(0).substring("# until=".length()));
            LinkingInput input = new LinkingInput(
                    text.toString(), stated.stream().map(ExpectedStated::name).toList(), until, Set.of());
            return new GoldText(file.getFileName().toString().replace(".txt", ""), input, mentions, stated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ExpectedStated> stated(List<String> head, StringBuilder text) {
        List<ExpectedStated> stated = new ArrayList<>();
        for (String line : head) {
            Matcher matcher = STATED.matcher(line);
            if (matcher.matches()) {
                LinkRole role = Arrays.stream(LinkRole.values())
                        .filter(r -> r.code().equals(matcher.group(1)))
                        .findFirst()
                        .orElseThrow();
                int start = text.length();
                text.append(matcher.group(2));
                stated.add(new ExpectedStated(
                        new StatedName(matcher.group(2), start, text.length(), role, StatedName.Source.LABELLED_BLOCK),
                        matcher.group(3),
                        matcher.group(4)));
                text.append("\n");
            }
        }
        return stated;
    }
}
