/** Rules on subjects and issuers. */
package org.certclinic.rules.name;
