/** The workflow {@code bayan-review}: who has a statement on his desk, until when, and what becomes of it. */
package org.bayan.review.workflow;
