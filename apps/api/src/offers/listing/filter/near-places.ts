// Which venues and parts of town lie around a point, and how far away each is.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../platform/domain-error.ts';
import type { Nearby } from './nearby.ts';
import type { WantedPlaces } from './wanted.ts';

const KM_PER_DEGREE = 111.195;

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** A venue or a part of town. */
export interface PlaceNearby {
  readonly id: string;
  readonly kind: 'VENUE' | 'DISTRICT';
  readonly km: number;
}

@Injectable()
export class NearPlaces {
  constructor(private readonly dataSource: DataSource) {}

  /** Places no farther away than asked; none around a part of town that nobody has put on the map. @throws DomainError BAD_INPUT */
  async within(near: Nearby): Promise<WantedPlaces> {
    const found = await this.around(near, near.kilometres);
    const ids = (wanted: PlaceNearby['kind']) =>
      found.filter(({ kind }) => kind === wanted).map(({ id }) => id);
    return { venueIds: ids('VENUE'), districtIds: ids('DISTRICT') };
  }

  /** The same with distances, whatever the wish says of kilometres. @throws DomainError BAD_INPUT */
  async around(near: Nearby, kilometres: number): Promise<PlaceNearby[]> {
    const point = await this.pointOf(near);
    if (!point) return [];
    const { latitude, longitude } = point;
    const across = Math.max(Math.cos((latitude * Math.PI) / 180), 0.01);
    const high = kilometres / KM_PER_DEGREE;
    const wide = high / across;
    // The earth is flat enough for a town. The box is what the index knows, the circle is what was asked for.
    return this.dataSource.query<PlaceNearby[]>(
      `SELECT id, kind, km FROM (
         SELECT id, kind, ${KM_PER_DEGREE} * sqrt((latitude - $1) ^ 2 + ((longitude - $2) * $3) ^ 2) AS km FROM (
           SELECT id, 'VENUE' AS kind, latitude, longitude FROM venue
           WHERE latitude BETWEEN $1 - $4::float8 AND $1 + $4 AND longitude BETWEEN $2 - $5::float8 AND $2 + $5
           UNION ALL SELECT id, 'DISTRICT', latitude, longitude FROM district
           WHERE latitude BETWEEN $1 - $4 AND $1 + $4 AND longitude BETWEEN $2 - $5 AND $2 + $5) box) circle
       WHERE km <= $6`,
      [latitude, longitude, across, high, wide, kilometres],
    );
  }

  private async pointOf({ districtId, latitude, longitude }: Nearby): Promise<Point | null> {
    const isPosition = latitude != null && longitude != null;
    const isHalf = (latitude == null) !== (longitude == null);
    if (isHalf || (districtId != null) === isPosition) throw new DomainError('BAD_INPUT', {}, 'filter.near');
    if (isPosition) return { latitude: rounded(latitude), longitude: rounded(longitude) };
    const [middle] = await this.dataSource.query<Point[]>(
      `SELECT coalesce(d.latitude, avg(v.latitude)) AS latitude, coalesce(d.longitude, avg(v.longitude)) AS longitude
       FROM district d LEFT JOIN venue v ON v.district_id = d.id WHERE d.id = $1
       GROUP BY d.id HAVING coalesce(d.latitude, avg(v.latitude)) IS NOT NULL
         AND coalesce(d.longitude, avg(v.longitude)) IS NOT NULL`,
      [districtId],
    );
    return middle ?? null;
  }
}

/** About 100 m: enough for "within two kilometres", too little for a door. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1_000) / 1_000;
}
