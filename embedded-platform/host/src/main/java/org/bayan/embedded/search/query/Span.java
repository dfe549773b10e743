package org.bayan.embedded.search.query;

import java.time.Instant;

/** A stretch of time from an instant up to, but not including, a later one. */
record Span(Instant from, Instant to) {}
