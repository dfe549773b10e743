/**
 * Labels and their values, however they are laid out: on one line or two, in cells, glued to each other. Finding them has three
 * steps: every wording of the vocabulary is a hit; hits are weighed by what stands around them and the best chain of them is
 * chosen; chains with too little evidence are running text and dropped.
 */
package org.bayan.extraction.label;
