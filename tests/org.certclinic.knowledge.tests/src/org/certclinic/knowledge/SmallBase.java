package org.certclinic.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two cases that share a cause and a remedy, in files of their own. */
public final class SmallBase {
	private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kb:%s xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
			+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:kb=\"urn:certclinic:knowledge:1\" id=\"%s\">\n%s</kb:%1$s>\n";

	private final Path folder;

	/** Writes the files into {@code folder}. */
	public SmallBase(Path folder) throws IOException {
		this.folder = folder;
		write("download-fails.case", entry("Case", "download-fails", """
				<causes><cause href="kb:/#service-off"/></causes>
				<title><zh>下载失败</zh><en>Download fails</en></title>
				"""));
		write("page-garbled.case", entry("Case", "page-garbled", """
				<title><zh>页面乱码</zh><en>Page garbled</en></title>
				<remedies href="kb:/#restart"/>
				"""));
		write("service-off.cause", entry("Cause", "service-off", """
				<title><zh>服务没开</zh><en>Service off</en></title>
				<remedies href="kb:/#restart"/>
				"""));
		write("restart.remedy", entry("Remedy", "restart", "<title><zh>重启</zh><en>Restart</en></title>\n"));
	}

	/** The text of an entry; {@code content} starts in its third line. */
	public static String entry(String kind, String id, String content) {
		return START.formatted(kind, id, content);
	}

	/** Writes a file of the base anew. */
	public Path write(String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content);
	}
}
