/**
 * What a customer has to install where, and why: {@link org.certclinic.x509.install.InstallPlan} as data,
 * {@link org.certclinic.x509.install.InstallAdvice} in words of both languages.
 */
package org.certclinic.x509.install;
