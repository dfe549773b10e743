/**
 * What an archive does with a description before it stands: it is routed, reviewed and approved, and everything that became of it
 * is kept in a trail that nobody can alter.
 */
package org.bayan.review;
