package org.certclinic.token.usb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.evidence.token.UsbDevice;
import org.certclinic.token.pkcs11.TokenText;

/** Looks for readers and keys among the devices on the USB, on Linux; other platforms tell it in ways of their own and are not asked. */
public final class UsbScan {
	private static final Path DEVICES = Path.of("/sys/bus/usb/devices");
	private static final String SMART_CARD = "0b";
	private static final int MOST_DEVICES = 1000;
	private static final int LONGEST_TEXT = 256;
	private static final int HEXADECIMAL = 16;
	private final Path devices;

	public UsbScan() {
		this(DEVICES);
	}

	/** @param devices a folder as the kernel shows it */
	UsbScan(Path devices) {
		this.devices = Objects.requireNonNull(devices, "devices");
	}

	/** Readers, and whatever vendors of keys make, in the order of their ports; empty too where the platform does not tell. */
	public List<UsbDevice> scan() {
		return entries(devices, "*").stream().flatMap(folder -> device(folder).stream()).toList();
	}

	private static Optional<UsbDevice> device(Path folder) {
		int vendor = number(folder.resolve("idVendor"));
		int product = number(folder.resolve("idProduct"));
		if (vendor < 0 || product < 0) {
			return Optional.empty(); // an interface
		}
		boolean smartCard = entries(folder, folder.getFileName() + ":*").stream()
				.anyMatch(part -> text(part.resolve("bInterfaceClass")).filter(SMART_CARD::equalsIgnoreCase).isPresent());
		if (!smartCard && !UsbVendors.makesKeys(vendor)) {
			return Optional.empty();
		}
		return Optional.of(new UsbDevice(vendor, product, text(folder.resolve("manufacturer")), text(folder.resolve("product")), text(folder.resolve(
				"serial")), UsbVendors.name(vendor), smartCard));
	}

	private static List<Path> entries(Path folder, String pattern) {
		List<Path> entries = new ArrayList<>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, pattern)) {
			for (Path entry : stream) {
				if (entries.size() < MOST_DEVICES) {
					entries.add(entry);
				}
			}
		} catch (IOException | DirectoryIteratorException e) {
			return List.of(); // no USB, or unplugged just now
		}
		entries.sort(Comparator.naturalOrder());
		return entries;
	}

	private static int number(Path file) {
		try {
			return Integer.parseInt(text(file).orElse(""), HEXADECIMAL);
		} catch (NumberFormatException e) {
			return -1;
		}
	}

	/** What the device says is not trusted: bounded, and without control characters. */
	private static Optional<String> text(Path file) {
		try (InputStream content = Files.newInputStream(file)) {
			byte[] line = content.readNBytes(LONGEST_TEXT);
			int end = line.length;
			while (end > 0 && line[end - 1] == '\n') {
				end--;
			}
			return Optional.of(TokenText.decode(Arrays.copyOf(line, end)).strip()).filter(text -> !text.isEmpty());
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
