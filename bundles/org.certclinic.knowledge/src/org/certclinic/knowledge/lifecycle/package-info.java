/** How entries come from draft to validated and archived, and what reviewers say on the way. */
package org.certclinic.knowledge.lifecycle;
