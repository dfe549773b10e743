package org.bayan.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.bayan.routing.rule.RoutingParser;
import org.bayan.routing.rule.RoutingProblems;
import org.junit.jupiter.api.Test;

class RoutingExampleTest {
    private static final Path EXAMPLE =
            Path.of("src/main/resources/alfresco/module/bayan-platform/settings/routing.txt");
    private static final Path DOCUMENT = Path.of("../docs/routing.md");

    @Test
    void example_routesNothing() throws IOException, RoutingProblems {
        assertThat(new RoutingParser().parse(Files.readString(EXAMPLE)).rules()).isEmpty();
    }

    @Test
    void example_withoutItsCommentMarks_isGood() throws IOException, RoutingProblems {
        String text = Files.readString(EXAMPLE);
        String rules = text.substring(text.indexOf("# [Decrees"))
                .lines()
                .map(line -> line.substring(1))
                .collect(Collectors.joining("\n", RoutingParser.VERSION + "\n", ""));

        assertThat(new RoutingParser().parse(rules).rules()).hasSize(2);
    }

    @Test
    void rulesOfTheDocumentation_areGood() throws IOException, RoutingProblems {
        String rules = Files.readString(DOCUMENT)
                .lines()
                .filter(line -> line.startsWith("    "))
                .collect(Collectors.joining("\n"));

        assertThat(new RoutingParser().parse(rules).rules()).hasSize(2);
    }
}
