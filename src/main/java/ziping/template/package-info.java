/**
 * Reads rule packs, outlines and indicator libraries, the program's own and the user's, and refuses
 * broken ones with file, line and reason. What a rule or outline means belongs to the nouns. A new
 * year's rule is a new data file, not a new release, so nothing here knows a year or a place.
 */
package ziping.template;
