import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The smallest workbench: a window without any part. What ours takes longer than it to start is ours. */
public final class Hello implements IApplication, IPerspectiveFactory {
	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		PlatformUI.createAndRunWorkbench(PlatformUI.createDisplay(), new WorkbenchAdvisor() {
			@Override
			public String getInitialWindowPerspectiveId() {
				return "hello";
			}

			@Override
			public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer window) {
				window.setTitle("Bench Hello");
				return new WorkbenchWindowAdvisor(window);
			}
		});
		return EXIT_OK;
	}

	@Override
	public void stop() {
		PlatformUI.getWorkbench().close();
	}

	@Override
	public void createInitialLayout(IPageLayout layout) {
		// no parts
	}
}
