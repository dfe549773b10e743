/**
 * The host's HTTP side. A request goes one way: a servlet authenticates it ({@code auth}), takes in its body ({@code body}), finds
 * what answers it (a REST resource in {@code rest}, a web script in {@code webscript}, a WebDAV or CMIS door), runs that in a
 * retrying transaction, and sends the answer after the commit. Everything is written against the Java API of ACS alone, so it does
 * not matter who implements the services. Paths, JSON shapes, statuses and headers are those that a genuine ACS 25.3 was recorded
 * with; the tests hold the host against that recording.
 */
package org.bayan.embedded.http;
