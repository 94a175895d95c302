/** Cases as text: Markdown, HTML, JSON, and replies to customers. */
package org.certclinic.knowledge.export;
