/**
 * Proposes links for a statement: which records its names may mean, how well each fits and why, and whether a link may be made
 * without a person. Features, score and outcome are kept apart; people decide.
 */
package org.bayan.linking.proposal;
