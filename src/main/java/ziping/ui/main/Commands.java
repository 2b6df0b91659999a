package ziping.ui.main;

/** What the keys and the buttons around the page ask of the window. */
interface Commands {

    /** Takes the last step back and shows where it was. */
    void undo();

    /** Does the last undone step again and shows where it is. */
    void redo();

    /** Answers Ctrl+S: saving needs no command, but she asked. */
    void save();

    /** Writes the open report into files. */
    void export();

    /** Finds anything and goes there. */
    void search();

    /** Shows where the open report is handed in. */
    void handIn();

    /** From light to dark and back. */
    void toggleTheme();

    /** Opens the user guide at what is shown. */
    void help();

    /** Opens an entry of the navigation. */
    void openEntry(String id);

    /** Opens the entry of this number, the list of projects being 0; no entry, no change. */
    void openNumber(int number);

    /** Gives the focus to the next part of the window, or to the one before. */
    void switchArea(boolean forward);
}
