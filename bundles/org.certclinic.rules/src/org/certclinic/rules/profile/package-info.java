/** Rules on how a certificate is built and encoded. */
package org.certclinic.rules.profile;
