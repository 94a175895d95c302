package org.certclinic.ui.certificate.view;

import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;

/** The fields of what is selected as properties, in the order they stand in the object. */
public final class FieldSheet extends PropertySheetPage {
	public FieldSheet() {
		setSorter(new PropertySheetSorter() {
			@Override
			public int compare(IPropertySheetEntry one, IPropertySheetEntry other) {
				return 0; // sorting is stable
			}
		});
	}
}
