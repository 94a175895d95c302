/** Where PKCS#11 modules and SKF libraries are on a computer. */
package org.certclinic.token.find;
