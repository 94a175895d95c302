/** Examples that must, or must not, lead to a case, and whether they do. */
package org.certclinic.knowledge.casetest;
