/**
 * Knows which statements hold a name without reading them: an index of words on disk, kept beside the archive and rebuilt from
 * it when lost. Pure Java; the repository's room feeds it and reads the few texts that a person wants to see.
 */
package org.bayan.linking.recall;
