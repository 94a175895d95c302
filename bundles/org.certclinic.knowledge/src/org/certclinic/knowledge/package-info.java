/** Knowledge bases as they are used: loaded, linked, immutable. */
package org.certclinic.knowledge;
