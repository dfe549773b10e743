/**
 * The rules that say what becomes of a statement once it is described and linked: read from a text that a person can read, and held
 * against what is known of a statement. Pure Java.
 */
package org.bayan.routing.rule;
