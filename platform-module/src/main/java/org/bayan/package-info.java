/** Bayan: archival description of statements, with the evidence for every value, inside Alfresco Content Services. */
package org.bayan;
