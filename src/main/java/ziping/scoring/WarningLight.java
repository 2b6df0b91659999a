package ziping.scoring;

import ziping.execution.Light;

/**
 * A traffic light of the score sheet with its reason.
 *
 * @param kind 自评预警 or 执行监控
 * @param month the month it speaks of, 1 to 12; 0 for the whole year
 * @param explanation one Chinese sentence
 */
public record WarningLight(String kind, int month, Light light, String explanation) {}
