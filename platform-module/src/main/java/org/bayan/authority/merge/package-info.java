/** Two records of one person, body or event become one, and two again if that was a mistake. */
package org.bayan.authority.merge;
