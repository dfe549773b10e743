package org.bayan.linking.name;

/**
 * Which list of its record a name stands in (ISAAR(CPF) 5.1.2 authorised, 5.1.3 parallel, 5.1.5 other forms), strongest first.
 */
public enum NameForm {
    PREFERRED,
    PARALLEL,
    OTHER,
    /** A form that only ever suggests: a bare surname, an office. */
    AMBIGUOUS
}
