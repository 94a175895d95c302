/** Says in Chinese and English what a certificate and its extensions mean, and writes names the ways people compare them. */
package org.certclinic.x509.words;
