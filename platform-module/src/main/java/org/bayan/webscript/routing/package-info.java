/** The rules that route statements: what is in force, what they would do, and routing by hand. */
package org.bayan.webscript.routing;
