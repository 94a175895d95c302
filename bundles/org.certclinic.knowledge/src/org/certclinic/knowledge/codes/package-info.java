/** The any-code box: which known codes a text mentions, in whatever writing, and what they mean. */
package org.certclinic.knowledge.codes;
