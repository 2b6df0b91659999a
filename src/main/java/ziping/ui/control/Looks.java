package ziping.ui.control;

import java.util.Objects;

/** Where the looks of the controls stand. */
final class Looks {

    /** The style sheet of all controls of this package. */
    static final String SHEET =
            Objects.requireNonNull(Looks.class.getResource("control.css")).toExternalForm();

    private Looks() {}
}
