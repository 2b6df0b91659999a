package ziping.ui.support;

import ziping.app.Settings;

import java.util.function.UnaryOperator;

/** What the user chose in this run and the ones before; what changes here is kept. */
public interface Choices {

    /** As they are now. */
    Settings get();

    /** Changes them. */
    void edit(UnaryOperator<Settings> change);
}
