/** Rules on what lies together in a store, file or folder. */
package org.certclinic.rules.store;
