/** The archive's own wordings, which extend the vocabulary that the module carries. */
package org.bayan.settings.vocabulary;
