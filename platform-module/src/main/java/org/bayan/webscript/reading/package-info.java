/** Web scripts about the reader's processes. */
package org.bayan.webscript.reading;
