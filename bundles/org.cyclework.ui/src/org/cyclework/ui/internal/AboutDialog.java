package org.cyclework.ui.internal;

import org.cyclework.ui.Icons;
import org.cyclework.ui.PlainDialog;
import org.cyclework.ui.Widgets;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Version;

/** Says what the program is and what it is not, which version it is, and what it stands on. */
final class AboutDialog extends PlainDialog {

    private static final int WIDTH = 440;
    private static final int TITLE_POINTS = 20;

    private final Version version;

    AboutDialog(Shell parent, Version version) {
        super(parent, "about.dialog", Messages.About_title);
        this.version = version;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(28, 24).spacing(18, 8).applyTo(area);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), area);
        Label logo = new Label(area, SWT.NONE);
        logo.setImage(resources.create(ImageDescriptor.createFromURL(Icons.url("logo"))));
        GridDataFactory.fillDefaults().span(1, 3).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(logo);
        Label name = new Label(area, SWT.NONE);
        name.setText(Messages.Window_title);
        name.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setHeight(TITLE_POINTS)));
        Label number = Widgets.id(new Label(area, SWT.NONE), "about.version");
        number.setText(Messages.bind(Messages.About_version, number(version), version.getQualifier()));
        Label words = new Label(area, SWT.WRAP);
        words.setText(Messages.About_text);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).indent(0, 8).applyTo(words);
        new Label(area, SWT.NONE);
        Link licences = Widgets.pressed(Widgets.id(new Link(area, SWT.NONE), "about.licences"));
        licences.setText(Messages.About_licences);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(licences);
        licences.addListener(SWT.Selection, event -> new LicencesDialog(getShell()).open());
        return area;
    }

    /** @return such as "1.0.0" */
    static String number(Version version) {
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Widgets.id(createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true), "about.close");
    }
}
