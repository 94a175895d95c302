/**
 * Writes chains and key stores.
 * <p>
 * {@link org.certclinic.x509.write.ChainWriter} makes new files of certificates: PEM, PKCS#7, PKCS#12, JKS, and single files named by subject.
 * {@link org.certclinic.x509.write.OpenKey} reads the private key that goes along, and is closed after use. What is made is a
 * {@link org.certclinic.x509.write.Made}: content or a problem; {@link org.certclinic.core.AtomicFile} puts it into a file.
 */
package org.certclinic.x509.write;
