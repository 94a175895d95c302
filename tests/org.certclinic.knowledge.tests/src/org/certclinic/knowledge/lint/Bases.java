package org.certclinic.knowledge.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.KnowledgeLoader;

/** Knowledge bases to test with: the shipped one, and a small one without any fault that tests break in one place. */
public final class Bases {
	private static final String ROOT = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kb:%s xmlns:xmi=\"http://www.omg.org/XMI\""
			+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:kb=\"urn:certclinic:knowledge:1\" %s>\n%s</kb:%1$s>\n";

	private final Map<String, String> files = new TreeMap<>();
	private final Map<String, String> own = new TreeMap<>();

	private Bases() {
	}

	/** The folder of the shipped knowledge base. */
	public static Path shipped() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			Path base = folder.resolve("bundles/org.certclinic.knowledge.cfca/knowledge");
			if (Files.isDirectory(base)) {
				return base;
			}
		}
		throw new IllegalStateException("no shipped knowledge base above " + Path.of("").toAbsolutePath());
	}

	/** A case {@code card-error} with the causes {@code unplugged} and {@code service-off}, each with a remedy. */
	public static Bases sound() {
		return new Bases().with("cases/card-error.case", entry("Case", "id=\"card-error\" lifecycle=\"validated\"", """
				  <title><zh>读不到 Key</zh><en>The key is not seen</en></title>
				  <answer><zh>先看插好没有。</zh><en>See first that it is plugged in.</en></answer>
				  <symptoms xsi:type="kb:CodeSymptom" family="hresult" value="8010001D"/>
				  <symptoms xsi:type="kb:MessageSymptom"><text>Card 7 not found</text><pattern>Card \\d not found</pattern></symptoms>
				  <symptoms xsi:type="kb:ObservationSymptom"><text><zh>灯不亮</zh><en>The light is off</en></text></symptoms>
				  <causes><cause href="kb:/#unplugged"/></causes>
				  <causes likelihood="rare"><cause href="kb:/#service-off"/></causes>
				  <questions>
				    <text><zh>灯亮吗？</zh><en>Is the light on?</en></text>
				    <answers><text><zh>不亮</zh><en>No</en></text><supports href="kb:/#unplugged"/></answers>
				    <answers><text><zh>亮</zh><en>Yes</en></text><excludes href="kb:/#unplugged"/></answers>
				  </questions>
				""")).with("causes/unplugged.cause", entry("Cause", "id=\"unplugged\" lifecycle=\"validated\"", """
				  <title><zh>没有插好</zh><en>Not plugged in</en></title>
				  <remedies href="kb:/#plug-in"/>
				""")).with("causes/service-off.cause", entry("Cause", "id=\"service-off\" lifecycle=\"validated\"", """
				  <title><zh>服务没有启动</zh><en>The service is off</en></title>
				  <remedies href="kb:/#start-service"/>
				""")).with("remedies/plug-in.remedy", entry("Remedy", "id=\"plug-in\" lifecycle=\"validated\"", """
				  <title><zh>插好 Key</zh><en>Plug the key in</en></title>
				  <steps xsi:type="kb:ActionStep" id="plug"><text><zh>插上 Key。</zh><en>Plug it in.</en></text></steps>
				  <steps xsi:type="kb:PictureStep" id="look"><text><zh>对照图片。</zh><en>Compare.</en></text><file>pictures/light.png</file></steps>
				  <steps xsi:type="kb:LinkStep" id="open"><text><zh>打开页面。</zh><en>Open the page.</en></text><uri>https://example.org/tool</uri></steps>
				  <steps xsi:type="kb:CheckStep" id="light">
				    <text><zh>灯亮吗？</zh><en>Is the light on?</en></text>
				    <outcomes solved="true"><text><zh>亮</zh><en>Yes</en></text></outcomes>
				    <outcomes><text><zh>不亮</zh><en>No</en></text><cause href="kb:/#service-off"/></outcomes>
				  </steps>
				""")).with("remedies/start-service.remedy", entry("Remedy", "id=\"start-service\" lifecycle=\"validated\"", """
				  <title><zh>启动服务</zh><en>Start the service</en></title>
				  <risks>needsAdministrator</risks>
				  <steps xsi:type="kb:ActionStep" id="start"><text><zh>用管理员账户启动服务。</zh><en>As an administrator start it.</en></text></steps>
				  <steps xsi:type="kb:CheckStep" id="retry">
				    <text><zh>再试。</zh><en>Try again.</en></text>
				    <outcomes solved="true"><text><zh>好了</zh><en>It works</en></text></outcomes>
				    <outcomes escalateTo="vendor"><text><zh>不行</zh><en>It does not</en></text></outcomes>
				  </steps>
				""")).with("pictures/light.png", gif(1, 1));
	}

	/** The beginning of a picture of that size, each less than 128. */
	static String gif(int width, int height) {
		return "GIF89a" + (char) width + "\0" + (char) height + "\0\0\0\0";
	}

	/** A file's content. */
	public static String entry(String type, String attributes, String body) {
		return ROOT.formatted(type, attributes, body);
	}

	/** Adds or replaces a file. */
	public Bases with(String file, String content) {
		files.put(file, content);
		return this;
	}

	/** Adds or replaces a file of a second base, whose entries may override those of the first. */
	public Bases over(String file, String content) {
		own.put(file, content);
		return this;
	}

	/** Takes a file out. */
	public Bases without(String file) {
		files.remove(file);
		return this;
	}

	/** Replaces the one {@code old} in a file. */
	public Bases change(String file, String old, String replacement) {
		String content = files.get(file);
		if (content.split(java.util.regex.Pattern.quote(old), -1).length != 2) {
			throw new IllegalArgumentException(file + " does not have once: " + old);
		}
		return with(file, content.replace(old, replacement));
	}

	/** Writes the files below {@code folder} and loads them; two bases are its folders {@code first} and {@code own}. */
	public KnowledgeBase load(Path folder) throws IOException {
		if (own.isEmpty()) {
			write(files, folder);
			return KnowledgeLoader.load(List.of(folder));
		}
		List<Path> layers = List.of(folder.resolve("first"), folder.resolve("own"));
		write(files, layers.getFirst());
		write(own, layers.getLast());
		return KnowledgeLoader.load(layers);
	}

	private static void write(Map<String, String> files, Path folder) throws IOException {
		for (Map.Entry<String, String> file : files.entrySet()) {
			Path path = folder.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.writeString(path, file.getValue());
		}
	}

	/** A file's content. */
	public String content(String file) {
		return files.get(file);
	}
}
