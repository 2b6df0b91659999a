/**
 * What holds the program together: its folders, log and version, the one place where its parts are
 * built and joined by constructors, and the work that takes several of them at once, such as
 * exporting and handing in. Rules of the work, layouts and screens do not belong here, only who is
 * given what. It stands above all techniques so that the window and the command line are two doors
 * into the very same program.
 */
package ziping.app;
