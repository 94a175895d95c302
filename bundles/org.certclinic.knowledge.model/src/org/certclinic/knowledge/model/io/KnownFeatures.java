package org.certclinic.knowledge.model.io;

import java.util.concurrent.ConcurrentHashMap;

/**
 * Which names in files mean which features of the model, kept for all files: EMF would find each out anew for each file. Names
 * without a meaning are not kept, or files full of them would fill it.
 */
final class KnownFeatures extends ConcurrentHashMap<Object, Object> {
	private static final long serialVersionUID = 1L;

	@Override
	public Object put(Object name, Object feature) {
		return feature == null ? null : super.put(name, feature);
	}
}
