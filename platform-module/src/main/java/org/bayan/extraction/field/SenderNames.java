package org.bayan.extraction.field;

import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.extraction.Span;

/** The body in the line of a sender, without what mail and letters write beside it. */
final class SenderNames {
    private final BodyNames bodies;
    private final Cities cities;

    SenderNames(BodyNames bodies, Cities cities) {
        this.bodies = bodies;
        this.cities = cities;
    }

    /** "Ministry of Health &lt;press@health.example&gt;": a body before its address; a person's name says nothing about a body. */
    Optional<Span> beforeAddress(String sender) {
        int address = sender.indexOf('<');
        return bodies.at(sender, 0)
                .filter(name -> address >= name.end()
                        && sender.substring(name.end(), address).isBlank())
                .map(name -> new Span(name.start(), name.end()));
    }

    /** «من: مكتب الكتلة الوطنية – حلب»: where the name ends, when a city behind a dash says where a letter comes from. */
    int withoutSeat(String sender) {
        int dash = Stream.of(" – ", " - ", " — ")
                .mapToInt(sender::lastIndexOf)
                .max()
                .orElse(-1);
        boolean seat = dash > 0 && cities.whole(sender.substring(dash + 3)).isPresent();
        return seat ? dash : sender.length();
    }
}
