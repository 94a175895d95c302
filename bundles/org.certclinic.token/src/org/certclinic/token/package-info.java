/** Smart cards, USB keys and tokens: what readers, PKCS#11 modules and SKF libraries say of them, each library called in a process of its own. */
package org.certclinic.token;
