/** Reading and writing of knowledge files: bounded, entity-free, with stable ids and a stable order. */
package org.certclinic.knowledge.model.io;
