/**
 * The documented exchange format {@code project.json}: the whole report of one project as one JSON
 * document, its published schema, and the two samples that ship with the program. No database, no
 * office file and no window belongs here, and nothing is judged beyond what can never be right. It
 * is a package of its own because scripts, packages on a stick and the tests all speak this format,
 * which must outlive every other way of keeping the data.
 */
package ziping.exchange;
