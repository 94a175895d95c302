/**
 * Who on this machine trusts whom.
 * <p>
 * {@link org.certclinic.x509.trust.TrustSources} finds Java's lists, the system's, browsers' databases, and what the user names, and reads each
 * when it is asked for: {@code find()}, then {@code load(source, cancelled)}; {@code publicRoots(cancelled)} is what programs of the web go by.
 * {@link org.certclinic.x509.trust.TrustComparison} sets lists side by side. Nothing is sent anywhere, and nothing is changed.
 */
package org.certclinic.x509.trust;
