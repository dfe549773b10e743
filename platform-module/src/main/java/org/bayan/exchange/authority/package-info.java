/** Authority records as CSV: one record a line, imported in steps that survive a crash, exported as they came. */
package org.bayan.exchange.authority;
