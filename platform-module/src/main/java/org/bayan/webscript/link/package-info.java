/** Web scripts of links: what a statement is linked to, decisions about it, the work list, and linking over the whole archive. */
package org.bayan.webscript.link;
