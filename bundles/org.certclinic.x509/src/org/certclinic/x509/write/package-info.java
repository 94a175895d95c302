/**
 * Writes chains and key stores.
 * <p>
 * {@link org.certclinic.x509.write.ChainWriter} makes new files of certificates: PEM, PKCS#7, PKCS#12, JKS, and single files named by subject.
 * {@link org.certclinic.x509.write.OpenKey} reads the private key that goes along, out of any file, and is closed after use.
 * <p>
 * {@link org.certclinic.x509.write.StoreDocument} changes the certificates in a PKCS#7, PKCS#12, JKS or JCEKS file that is there and keeps all
 * else in it: read it, put {@link org.certclinic.x509.write.StoreEntry} after entry in order, take some out, add
 * {@link org.certclinic.x509.write.StoreEntry#added} ones, and write them.
 * <p>
 * What is made is a {@link org.certclinic.x509.write.Made}: content or a problem; {@link org.certclinic.core.AtomicFile} puts it into a file.
 */
package org.certclinic.x509.write;
