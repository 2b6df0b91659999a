/**
 * Measurements of speed and size against a reference, run by the profile {@code bench}. Tests of
 * behaviour do not belong here, and nothing here fails a build: machines differ, so figures are
 * printed for people. Each bench is a class named after its row in the list of targets.
 */
package ziping.bench;
