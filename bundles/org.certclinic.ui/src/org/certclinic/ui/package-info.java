/** What the workbench's parts share: tables from columns, jobs from operations, handlers for views, preference pages, icons, badges, status and clipboard helpers. */
package org.certclinic.ui;
