/**
 * Authority records as linking sees them, and the index of their names. Pure Java; what is stored in the repository is mapped
 * onto these types by the rooms outside.
 */
package org.bayan.linking.name;
