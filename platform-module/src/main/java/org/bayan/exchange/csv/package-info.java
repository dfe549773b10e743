/** CSV after RFC 4180, read so that one bad line costs no other, and written so that a spreadsheet does no harm with it. */
package org.bayan.exchange.csv;
