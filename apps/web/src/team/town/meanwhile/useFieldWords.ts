// Fields of the town by their paths: what they are called, and what stands in them.
import { languages } from '@mitnand/i18n/languages';
import type { Translate } from '@mitnand/i18n/translator';
import { usePage } from '../../../shared/page/PageContext.ts';

export interface FieldWords {
  label: (field: string) => string;
  /** What stands in a field of the town, or of a change of it. */
  words: (town: object, field: string) => string;
}

export function useFieldWords(): FieldWords {
  const { t, dates } = usePage();
  const labels = labelsIn(t);
  return {
    label: (field) => labels[nameOf(field)] ?? field,
    words: (town, field) => {
      const value = valueAt(town, field);
      const name = nameOf(field);
      if (name === 'colours' && value == null) return t('townData.colours.usual');
      if (name === 'federalState') return t(`townData.state.${value as 'BW'}`);
      if (name === 'conformance' && value) return t(`townData.legal.conforms.${value as 'FULL'}`);
      if (name === 'ground') return t(`townData.legal.ground.${value as 'PUBLIC_TASK'}`);
      if (/^(checked|prepared)On$/.test(name) && value) return dates.day(value as string);
      if (name === 'languages') return (value as string[]).map(languageName).join(', ');
      return plain(value) || t('townData.town.empty');
    },
  };
}

/** The last step of a path tells a field from all others. */
function nameOf(field: string): string {
  return field.split('.').at(-1)!;
}

/** What stands at a path, as `contact.phone`. */
function valueAt(town: object, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], town);
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value === 'object' && value !== null) return Object.values(value).join(', ');
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

function languageName(code: string): string {
  return languages.find((language) => language.code === code)?.name ?? code;
}

function labelsIn(t: Translate): Record<string, string> {
  return {
    name: t('townData.town.name'),
    federalState: t('townData.town.state'),
    languages: t('townData.town.languages'),
    office: t('townData.town.office'),
    phone: t('townData.field.phone'),
    email: t('townData.field.email'),
    openingHours: t('townData.town.hours'),
    postalAddress: t('townData.town.address'),
    publisher: t('townData.legal.publisher'),
    representative: t('townData.legal.representative'),
    privacyContact: t('townData.legal.privacyContact'),
    supervisoryAuthority: t('townData.legal.authority'),
    ground: t('townData.legal.basis'),
    words: t('townData.legal.basisWords'),
    conformance: t('townData.legal.conformance'),
    preparedOn: t('townData.legal.preparedOn'),
    signLanguage: t('townData.legal.signLanguage'),
    videoUrl: t('townData.legal.videoUrl'),
    captionsUrl: t('townData.legal.captionsUrl'),
    transcript: t('townData.legal.transcript'),
    status: t('townData.legal.status'),
    gaps: t('townData.legal.gaps'),
    checkedOn: t('townData.legal.checkedOn'),
    method: t('townData.legal.method'),
    arbitration: t('townData.legal.arbitration'),
    colours: t('townData.colours.title'),
    petrol: t('townData.colours.petrol'),
    apricot: t('townData.colours.apricot'),
    engagementDays: t('townData.kept.engagementDays'),
    consultationDays: t('townData.kept.consultationDays'),
    gatheringDays: t('townData.kept.gatheringDays'),
    draftMonths: t('townData.kept.draftMonths'),
    staffMonths: t('townData.kept.staffMonths'),
    invitationDays: t('townData.kept.invitationDays'),
    auditMonths: t('townData.kept.auditMonths'),
    enquiryDays: t('townData.kept.enquiryDays'),
  };
}
