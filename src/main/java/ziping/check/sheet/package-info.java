/**
 * The scored form (自评表) as the checks see it, entered into the program or found printed in a text.
 * Reading office files is no matter of this package. One view of both lets every arithmetic check
 * be written once.
 */
package ziping.check.sheet;
