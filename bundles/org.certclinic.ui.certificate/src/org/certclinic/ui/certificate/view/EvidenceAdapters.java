package org.certclinic.ui.certificate.view;

import java.util.List;

import org.certclinic.core.evidence.Evidence;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.certificate.items.EvidenceFields;
import org.certclinic.ui.certificate.items.FieldRow;
import org.certclinic.ui.certificate.items.NameStyle;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** Evidence as the Properties view shows it: each field a property. */
public final class EvidenceAdapters implements IAdapterFactory {
	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		return type == IPropertySource.class && adaptable instanceof Evidence evidence ? type.cast(new Properties(evidence)) : null; // null is the
		// framework's word for no adapter
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySource.class };
	}

	private static final class Properties implements IPropertySource {
		private final Evidence evidence;
		private final List<FieldRow> fields;

		Properties(Evidence evidence) {
			this.evidence = evidence;
			fields = new EvidenceFields(UiLanguage.current().locale(), NameStyle.USUAL).of(evidence);
		}

		@Override
		public Object getEditableValue() {
			return evidence;
		}

		@Override
		public IPropertyDescriptor[] getPropertyDescriptors() {
			return java.util.stream.IntStream.range(0, fields.size()).mapToObj(index -> new PropertyDescriptor(index, fields.get(index).label()))
					.toArray(IPropertyDescriptor[]::new);
		}

		@Override
		public Object getPropertyValue(Object id) {
			return fields.get((Integer) id).line();
		}

		@Override
		public boolean isPropertySet(Object id) {
			return true;
		}

		@Override
		public void resetPropertyValue(Object id) {
			throw new UnsupportedOperationException("read-only");
		}

		@Override
		public void setPropertyValue(Object id, Object value) {
			throw new UnsupportedOperationException("read-only");
		}
	}
}
