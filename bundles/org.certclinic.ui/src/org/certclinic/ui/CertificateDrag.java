package org.certclinic.ui;

import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.certclinic.core.evidence.CertificateEvidence;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Lets certificates be dragged out of a control: within the workbench as they are, to other programs as PEM. */
public final class CertificateDrag implements DragSourceListener {
	private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] { '\n' });

	private final Supplier<List<CertificateEvidence>> certificates;

	private CertificateDrag(Supplier<List<CertificateEvidence>> certificates) {
		this.certificates = Objects.requireNonNull(certificates, "certificates");
	}

	/** @param certificates those that are selected; without any nothing is dragged */
	public static void on(Control control, Supplier<List<CertificateEvidence>> certificates) {
		var source = new DragSource(control, DND.DROP_COPY);
		source.setTransfer(LocalSelectionTransfer.getTransfer(), TextTransfer.getInstance());
		source.addDragListener(new CertificateDrag(certificates));
	}

	@Override
	public void dragStart(DragSourceEvent event) {
		List<CertificateEvidence> dragged = certificates.get();
		event.doit = !dragged.isEmpty();
		LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(dragged));
	}

	@Override
	public void dragSetData(DragSourceEvent event) {
		if (TextTransfer.getInstance().isSupportedType(event.dataType)) {
			event.data = certificates.get().stream().map(CertificateDrag::pem).collect(Collectors.joining());
		}
	}

	@Override
	public void dragFinished(DragSourceEvent event) {
		LocalSelectionTransfer.getTransfer().setSelection(null); // JFace's word for nothing
	}

	private static String pem(CertificateEvidence certificate) {
		return "-----BEGIN CERTIFICATE-----\n" + LINES.encodeToString(certificate.encoded().toArray()) + "\n-----END CERTIFICATE-----\n";
	}
}
