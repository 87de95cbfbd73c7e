// All that is known of a screen before its dates are read: its settings, its place and its slides.
import type { DataSource } from 'typeorm';
import type { Localised } from '../../places/localised.ts';
import { preparedRows } from '../../platform/database/plain-rows.ts';
import type { SlideText } from '../screen-slide.entity.ts';
import type { Sources } from '../sources/sources.ts';
import type { ScreenDocument } from './screen-document.ts';

export interface ShownScreen extends Sources {
  readonly screen: ScreenDocument['screen'];
  readonly parts: ScreenDocument['parts'];
  /** `phone`: null for the town's. */
  readonly place: {
    readonly name: string;
    readonly street: string;
    readonly city: string;
    readonly phone: string | null;
    readonly openingHours: Localised;
  };
  readonly slides: readonly SlideFacts[];
}

export interface SlideFacts {
  readonly id: string;
  readonly texts: Readonly<Record<string, SlideText>>;
  readonly starts: number | null;
  readonly ends: number | null;
  readonly weight: number;
  readonly picture: { readonly id: string; readonly width: number; readonly height: number } | null;
}

/** More than anybody waits for. */
const MOST_SLIDES = 60;

const ms = (column: string) => `(extract(epoch FROM ${column}) * 1000)::bigint`;

const BY_KEY = `
  SELECT json_build_object(
    'screen', json_build_object('name', s.name, 'orientation', s.orientation, 'theme', s.theme, 'languages', s.languages,
      'seconds', s.seconds, 'distance', s.distance, 'diagonal', s.diagonal),
    'parts', s.parts, 'districtIds', s.district_ids, 'venueIds', s.venue_ids, 'kinds', s.kinds,
    'organisationIds', s.organisation_ids,
    'place', json_build_object('name', v.name, 'street', v.street, 'city', v.city, 'phone', v.phone,
      'openingHours', v.opening_hours),
    'slides', (
      SELECT coalesce(json_agg(json_build_object('id', one.id, 'texts', one.texts, 'weight', one.weight,
          'starts', ${ms('one.starts_at')}, 'ends', ${ms('one.ends_at')},
          'picture', CASE WHEN p.id IS NULL THEN NULL ELSE json_build_object('id', p.id, 'width', p.width, 'height', p.height) END)
        ORDER BY one.position, one.id), '[]')
      FROM (SELECT * FROM screen_slide WHERE screen_id = s.id AND removed_at IS NULL AND (ends_at IS NULL OR ends_at > $2)
        ORDER BY position, id LIMIT ${MOST_SLIDES}) one
      LEFT JOIN picture p ON p.id = one.picture_id)
  )::text AS told
  FROM screen s JOIN venue v ON v.id = s.venue_id WHERE s.key = $1 AND s.revoked_at IS NULL`;

const KEY = /^[a-hj-km-np-z2-9]{10}$/;

/** As JSON, so that it can be compared; null for a key that opens nothing, or no longer. */
export async function screenByKey(
  dataSource: DataSource,
  key: string,
  now: Temporal.Instant,
): Promise<string | null> {
  if (!KEY.test(key)) return null;
  const [row] = await preparedRows<{ told: string }>(dataSource, BY_KEY, [key, now]);
  return row?.told ?? null;
}
