/** What the users of a knowledge base say of its cases: helped, did not help, needs a look. Kept on their computer. */
package org.certclinic.knowledge.feedback;
