/** Goes through files, folders and streams of any size and has them inspected, many at a time. */
package org.certclinic.x509.walk;
