/** What the file of a native library tells before it is loaded: format, processor, what it needs and what it exports. */
package org.certclinic.token.file;
