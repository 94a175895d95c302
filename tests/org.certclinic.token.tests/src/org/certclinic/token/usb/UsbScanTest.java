package org.certclinic.token.usb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.evidence.token.UsbDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UsbScanTest {
	@TempDir
	private Path devices;

	@Test
	void findsReadersByTheClassOfTheirInterface() throws IOException {
		device("1-1", Map.of("idVendor", "1234", "idProduct", "0001", "manufacturer", "Example", "product", "K5", "serial", "0001"), "03", "0b");

		assertEquals(List.of(new UsbDevice(0x1234, 1, Optional.of("Example"), Optional.of("K5"), Optional.of("0001"), Optional.empty(), true)), scan());
	}

	/** Such keys are discs or input devices, and need the vendor's own driver. */
	@Test
	void findsKeysByTheirVendor() throws IOException {
		device("1-2", Map.of("idVendor", "055c", "idProduct", "db08"), "08");

		assertEquals(List.of(new UsbDevice(0x055c, 0xdb08, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("Longmai"), false)), scan());
	}

	@Test
	void leavesOutWhatIsNeither() throws IOException {
		device("1-3", Map.of("idVendor", "046d", "idProduct", "c31c"), "03");
		device("usb1", Map.of("idVendor", "1d6b", "idProduct", "0002"), "09");

		assertEquals(List.of(), scan());
	}

	@Test
	void bearsDevicesThatSayOddThings() throws IOException {
		device("1-4", Map.of("idVendor", "096e", "idProduct", "zzzz"), "0b");
		device("1-5", Map.of("idVendor", "096e", "idProduct", "0807", "product", "\u0007" + "x".repeat(5000)), "0b");

		assertEquals(List.of("\ufffd" + "x".repeat(255)), scan().stream().map(device -> device.product().orElse("")).toList());
	}

	@Test
	void isEmptyWhereThereIsNoUsb() {
		assertEquals(List.of(), new UsbScan(devices.resolve("missing")).scan());
	}

	private List<UsbDevice> scan() {
		return new UsbScan(devices).scan();
	}

	private void device(String name, Map<String, String> files, String... classes) throws IOException {
		Path folder = Files.createDirectory(devices.resolve(name));
		for (Map.Entry<String, String> file : files.entrySet()) {
			Files.writeString(folder.resolve(file.getKey()), file.getValue() + "\n");
		}
		for (int i = 0; i < classes.length; i++) {
			Path part = Files.createDirectory(folder.resolve(name + ":1." + i));
			Files.writeString(part.resolve("bInterfaceClass"), classes[i] + "\n");
			Files.createDirectory(devices.resolve(name + ":1." + i));
		}
	}
}
