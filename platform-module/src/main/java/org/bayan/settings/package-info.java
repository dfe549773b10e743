/**
 * Settings that an archive keeps as text files in its repository, in the Data Dictionary's folder Bayan. A change counts without a
 * restart once it has been checked; of a file with a mistake the last good state stays in force.
 *
 * <p>A new settings file needs three beans: a {@link org.bayan.settings.SettingsFile} with a
 * {@link org.bayan.settings.SettingsReader}, its entry in {@code bayan.settingsFiles}, and a
 * {@link org.bayan.settings.SettingsFileSetup} that puts the first state into the repository.
 */
package org.bayan.settings;
