package org.bayan.acceptance.support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Login;

/** Users for one class of tests, who are gone when they have run. */
public final class TestPeople implements AutoCloseable {
    private final Acs acs;
    private final Deque<Login> people = new ArrayDeque<>();

    public TestPeople(Acs acs) {
        this.acs = acs;
    }

    /** A new user, who may what every user may. */
    public Login create(String name) {
        Login person = new Login(RunId.name(name), "pw-" + UUID.randomUUID());
        acs.people().create(person);
        people.push(person);
        return person;
    }

    @Override
    public void close() {
        people.forEach(person -> acs.people().remove(person));
    }
}
