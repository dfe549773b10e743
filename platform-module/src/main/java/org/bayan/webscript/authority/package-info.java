/** Controllers for authority records: what they take and give is told by the descriptors of the web scripts. */
package org.bayan.webscript.authority;
