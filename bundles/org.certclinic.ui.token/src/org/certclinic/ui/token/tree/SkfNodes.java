package org.certclinic.ui.token.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.token.SkfApplication;
import org.certclinic.core.evidence.token.SkfContainer;
import org.certclinic.core.evidence.token.SkfDevice;
import org.certclinic.token.words.TokenWords;
import org.certclinic.ui.Icon;
import org.certclinic.ui.token.probe.Probed;
import org.eclipse.osgi.util.NLS;

/** What an SKF library shows: devices, applications, containers, certificates. */
final class SkfNodes {
	private final Probed probed;
	private final Locale locale;
	private final TokenWords words = new TokenWords();

	SkfNodes(Probed probed, Locale locale) {
		this.probed = probed;
		this.locale = locale;
	}

	Node device(SkfDevice device) {
		Facts facts = new Facts(locale).add(Messages.Fact_label, device.details().map(SkfDevice.Details::label))
				.add(Messages.Fact_serial, device.details().map(SkfDevice.Details::serial))
				.add(Messages.Fact_manufacturer, device.details().map(SkfDevice.Details::manufacturer))
				.add(Messages.Fact_issuedBy, device.details().map(SkfDevice.Details::issuer))
				.add(Messages.Fact_hardware, device.details().map(details -> details.hardware().text()))
				.add(Messages.Fact_firmware, device.details().map(details -> details.firmware().text()));
		String serial = device.details().map(SkfDevice.Details::serial).orElse("");
		return Node.of(Icon.TOKEN, device.name(), DriverNodes.state(device.failure(), serial), facts.all(), device.failure(), device.applications().stream()
				.map(this::application).toList());
	}

	private Node application(SkfApplication application) {
		Facts facts = new Facts(locale);
		application.user().ifPresent(pin -> facts.add(Messages.Fact_pin, words.pin(pin)));
		application.admin().ifPresent(pin -> facts.add(Messages.Fact_officerPin, words.pin(pin)));
		String pin = application.user().map(user -> NLS.bind(Messages.State_pin, words.pin(user).in(locale))).orElse("");
		return Node.of(Icon.STORE, NLS.bind(Messages.Node_application, application.name()), DriverNodes.state(application.failure(), pin), facts.all(),
				application.failure(), application.containers().stream().map(this::container).toList());
	}

	private Node container(SkfContainer container) {
		Facts facts = new Facts(locale).add(Messages.Fact_type, words.type(container.type()))
				.add(Messages.Fact_signingKey, container.signingKey().map(TokenNodes::key))
				.add(Messages.Fact_encryptionKey, container.encryptionKey().map(TokenNodes::key));
		List<Node> children = new ArrayList<>();
		container.signingCertificate().ifPresent(der -> children.add(certificate(der, Messages.Node_signing, container.signingKey().isPresent())));
		container.encryptionCertificate().ifPresent(der -> children.add(certificate(der, Messages.Node_encryption, container.encryptionKey().isPresent())));
		return Node.of(Icon.FOLDER, NLS.bind(Messages.Node_container, container.name()), DriverNodes.state(container.failure(), words.type(container
				.type()).in(locale)), facts.all(), container.failure(), children);
	}

	private Node certificate(Octets der, String role, boolean hasKey) {
		Optional<CertificateEvidence> certificate = probed.certificates().certificate(der);
		Facts facts = new Facts(locale);
		certificate.ifPresent(found -> CertificateFacts.add(facts, found));
		return new Node(Icon.CERTIFICATE, role + "  " + certificate.map(CertificateEvidence::label).orElse("?"), hasKey ? Messages.State_hasKey
				: Messages.State_noKey, facts.all(), Optional.empty(), certificate, Optional.empty(), List.of());
	}
}
