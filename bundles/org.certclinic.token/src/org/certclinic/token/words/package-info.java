/** What was found on readers and tokens, in words and as fields. */
package org.certclinic.token.words;
