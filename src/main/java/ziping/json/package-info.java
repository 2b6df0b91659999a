/**
 * Reading JSON so that every complaint names file, line and path. What the values mean belongs to
 * the packages that read them. It stands below {@code template} and {@code exchange} because both
 * must tell a clerk or a colleague exactly where a file is wrong.
 */
package ziping.json;
