/** Looks records up by names that a person is typing. */
package org.bayan.linking.search;
