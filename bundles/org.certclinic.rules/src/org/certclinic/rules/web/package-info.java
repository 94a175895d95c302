/** Rules of the public web's authorities; silent for certificates that do not claim to be publicly trusted. */
package org.certclinic.rules.web;
