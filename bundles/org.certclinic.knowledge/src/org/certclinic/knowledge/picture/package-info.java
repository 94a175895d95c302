/** Pictures that steps show: files beside the entries, recognised by their content and never larger than anybody looks at. */
package org.certclinic.knowledge.picture;
