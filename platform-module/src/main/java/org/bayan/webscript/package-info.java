/**
 * Thin controllers over the services, one package a room; here is what they share: JSON in and out within limits, and refusals
 * that a caller can read.
 */
package org.bayan.webscript;
