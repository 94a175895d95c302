package org.certclinic.ui.tests;

import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.certclinic.ui.PathQuestion;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;

/** Answers whenever the workbench asks for a file or folder, until it is closed. */
record PathAnswer(ServiceRegistration<PathQuestion> registration) implements AutoCloseable {

	static PathAnswer always(Path path) {
		var context = Platform.getBundle("org.certclinic.ui").getBundleContext();
		return new PathAnswer(context.registerService(PathQuestion.class, new Always(path),
				new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1))));
	}

	@Override
	public void close() {
		registration.unregister();
	}

	private record Always(Path path) implements PathQuestion {
		@Override
		public Optional<Path> fileToWrite(Shell parent, String title, String name) {
			return Optional.of(path);
		}

		@Override
		public List<Path> filesToRead(Shell parent, String title) {
			return List.of(path);
		}

		@Override
		public Optional<Path> folder(Shell parent, String title) {
			return Optional.of(path);
		}
	}
}
