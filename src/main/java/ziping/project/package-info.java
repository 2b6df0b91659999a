/**
 * The project under evaluation: the unit that answers for it, what it is for, what it was to
 * achieve and where its money comes from. How the money was spent over time belongs to {@code
 * execution}. It is the lowest noun: everything else speaks about a project.
 */
package ziping.project;
