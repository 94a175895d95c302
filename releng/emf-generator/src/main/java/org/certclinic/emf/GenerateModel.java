package org.certclinic.emf;

import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Generates the code of an EMF model without a running Eclipse. Arguments: a bundle's folder, the genmodel's path in it. */
public final class GenerateModel {
	private GenerateModel() {
	}

	public static void main(String[] args) {
		Path bundle = Path.of(args[0]).toAbsolutePath().normalize();
		String name = bundle.getFileName().toString();
		EcorePlugin.getPlatformResourceMap().put(name, URI.createURI(bundle.toUri() + "/"));
		GenModelPackage.eINSTANCE.eClass();
		var resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(Resource.Factory.Registry.DEFAULT_EXTENSION,
				new EcoreResourceFactoryImpl());
		URI genmodel = URI.createPlatformResourceURI(name + "/" + args[1], false);
		GenModel model = (GenModel) resources.getResource(genmodel, true).getContents().getFirst();
		model.reconcile(); // the genmodel lists no classifiers: all of them, with default settings
		model.setCanGenerate(true);
		var generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(model);
		Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				new BasicMonitor.Printing(System.out));
		if (result.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(result.toString());
		}
	}
}
