package org.certclinic.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.certclinic.ui.knowledge.KnowledgePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** A bank's own knowledge base in use: two cases that share a cause with its remedy. */
record BankBase(Workbench workbench, Path folder) {
	static final String CAUSE = "password-expired";

	static BankBase use(Workbench workbench, Path folder) throws IOException, BackingStoreException {
		var base = new BankBase(workbench, folder);
		write(base.file("cases", "bank-1.case"), "Case", "bank-1", "网银登录不了", "Cannot log in to the bank", named("重置密码。", "Reset the password."));
		write(base.file("cases", "bank-2.case"), "Case", "bank-2", "网银转账被拒", "The bank refuses a transfer", named("查看限额。", "Look at the limit."));
		write(base.file("causes", CAUSE + ".cause"), "Cause", CAUSE, "密码过期", "The password has expired",
				"  <remedies href=\"kb:/#set-password\"/>\n");
		write(base.file("remedies", "set-password.remedy"), "Remedy", "set-password", "重设密码", "Set a new password", """
				  <steps xsi:type="kb:ActionStep" id="open">
				    <text>
				      <zh>打开密码页。</zh>
				      <en>Open the password page.</en>
				    </text>
				  </steps>
				""");
		new KnowledgePreferences().save(List.of(folder), Optional.empty());
		workbench.waitUntil("the bank's cases", () -> workbench.cases().search("网银登录不了").hits().contains("bank-1"));
		return base;
	}

	/** Shipped cases only, as at first. */
	static void forget(Workbench workbench) throws BackingStoreException {
		workbench.closeEditors();
		new KnowledgePreferences().save(List.of(), Optional.empty());
		workbench.settle();
	}

	/** Opens the first case in an editor. */
	EntryEditorPage edit() {
		workbench.cases().select(workbench.cases().hits().indexOf("bank-1"));
		EntryEditorPage editor = EntryEditorPage.open(workbench);
		workbench.settle();
		return editor;
	}

	Path file(String kind, String name) {
		return folder.resolve(kind).resolve(name);
	}

	/** The file of the case that {@link #edit} opens. */
	Path edited() {
		return file("cases", "bank-1.case");
	}

	private static String named(String chinese, String english) {
		return """
				  <answer>
				    <zh>%s</zh>
				    <en>%s</en>
				  </answer>
				  <causes>
				    <cause href="kb:/#%s"/>
				  </causes>
				""".formatted(chinese, english, CAUSE);
	}

	private static void write(Path file, String kind, String id, String chinese, String english, String content) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, """
				<?xml version="1.0" encoding="UTF-8"?>
				<kb:%s xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:kb="urn:certclinic:knowledge:1" id="%s">
				  <title>
				    <zh>%s</zh>
				    <en>%s</en>
				  </title>
				%s</kb:%s>
				""".formatted(kind, id, chinese, english, content, kind));
	}
}
