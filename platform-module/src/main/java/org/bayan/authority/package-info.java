/**
 * Authority records of persons, corporate bodies and chronology entries, after ISAAR(CPF): unique ids, names, merge with
 * redirect, and the index in memory that look-ups and the linker share.
 */
package org.bayan.authority;
