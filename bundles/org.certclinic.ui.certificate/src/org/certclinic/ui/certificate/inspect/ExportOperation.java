package org.certclinic.ui.certificate.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.certclinic.ui.Operation;
import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.certificate.items.CsvTable;
import org.certclinic.ui.certificate.items.Item;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Writes a list to a CSV file. */
public final class ExportOperation implements Operation<Path> {
	private final List<Item> items;
	private final CsvTable table;
	private final Path file;

	public ExportOperation(List<Item> items, CsvTable table, Path file) {
		this.items = List.copyOf(items);
		this.table = Objects.requireNonNull(table, "table");
		this.file = Objects.requireNonNull(file, "file");
	}

	@Override
	public Path run(IProgressMonitor monitor) throws CoreException {
		try {
			return Files.writeString(file, table.text(items));
		} catch (IOException e) {
			throw new StatusReporter(ExportOperation.class).exception(NLS.bind(Messages.Export_failed, file), e);
		}
	}
}
