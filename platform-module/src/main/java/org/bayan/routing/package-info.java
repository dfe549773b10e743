/**
 * What becomes of a statement once it is described and linked: the archive's rules decide whether there is nothing to do, or who
 * reviews it. The rules are a settings file in the Data Dictionary; {@link org.bayan.routing.rule} reads and judges them.
 */
package org.bayan.routing;
