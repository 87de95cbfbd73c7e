// What each part of the settings is given.
import type { ScreenForm } from './screen-form.ts';

export interface SettingsProps {
  form: ScreenForm;
  change: (change: Partial<ScreenForm>) => void;
  /** Fields to be marked, once somebody tried to save. */
  wrong: readonly (keyof ScreenForm)[];
}
