package org.certclinic.ui.tests;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.eclipse.swtbot.swt.finder.junit5.SWTBotJunit5Extension;
import org.junit.jupiter.api.extension.ExtendWith;

/** A class of tests that each start with the workbench as it is at first, and leave a picture when they fail. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ CleanWorkbench.class, SWTBotJunit5Extension.class })
@interface WorkbenchTest {
}
