/** What users of cases leave for their authors: helped, did not help, flags, and queries without an answer. */
package org.certclinic.ui.knowledge.feedback;
