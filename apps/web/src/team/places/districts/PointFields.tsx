// Where the middle of a part of town lies, as maps and navigation devices say it.
import { usePage } from '../../../shared/page/PageContext.ts';
import { LineField } from '../../editing/fields.tsx';

/** Degrees north and east with a comma or a point; nothing for none. */
const DEGREES = String.raw`\s*-?\d{1,3}([.,]\d+)?\s*`;

interface PointFieldsProps {
  /** Null for a new one. */
  district: { latitude: number | null; longitude: number | null } | null;
}

export function PointFields({ district }: PointFieldsProps) {
  const { t, language } = usePage();
  const written = (degrees: number | null | undefined) =>
    degrees == null ? '' : String(degrees).replace('.', language === 'de' ? ',' : '.');
  const shared = { inputMode: 'decimal', pattern: DEGREES, maxLength: 12, autoComplete: 'off' } as const;
  return (
    <>
      <LineField
        name="latitude"
        label={t('townData.districts.latitude')}
        hint={t('townData.districts.latitudeHint')}
        defaultValue={written(district?.latitude)}
        {...shared}
      />
      <LineField
        name="longitude"
        label={t('townData.districts.longitude')}
        hint={t('townData.districts.longitudeHint')}
        defaultValue={written(district?.longitude)}
        {...shared}
      />
    </>
  );
}

/** What was typed, in degrees; null when it is empty. What is no number the field itself has refused. */
export function degreesOf(typed: string): number | null {
  const number = Number.parseFloat(typed.trim().replace(',', '.'));
  return Number.isNaN(number) ? null : number;
}
