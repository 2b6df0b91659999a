/**
 * The page 设置: looks, the data folder, and backups to make and go back to. Choices that belong to
 * one report (rules, outline, form) do not belong here. It knows the window only as {@code
 * SettingsActions}, because going back to a backup closes what is open.
 */
package ziping.ui.settings;
