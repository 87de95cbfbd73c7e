// The first tables: places, organisations, mentors, offers with their dates and slots, bookings with their contacts.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const language = `
  CREATE EXTENSION IF NOT EXISTS btree_gist;
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE COLLATION IF NOT EXISTS german (provider = icu, locale = 'de-DE');

  -- unaccent would turn "nähen" into "nahen"; people type "naehen".
  CREATE FUNCTION fold_german(original text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN replace(replace(replace(replace(lower(original COLLATE german), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss');

  -- Both spellings, so that ä is found by a and by ae; titles weigh most.
  CREATE FUNCTION search_words(title text, summary text, description text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN setweight(to_tsvector('german', title || ' ' || fold_german(title)), 'A') ||
      setweight(to_tsvector('german', summary || ' ' || fold_german(summary)), 'B') ||
      setweight(to_tsvector('german', description || ' ' || fold_german(description)), 'C');
`;

const places = `
  CREATE TABLE town (
    id smallint PRIMARY KEY DEFAULT 1,
    name text NOT NULL,
    time_zone text NOT NULL,
    federal_state text NOT NULL,
    languages text[] NOT NULL,
    contact jsonb NOT NULL,
    imprint jsonb NOT NULL,
    privacy_contact text NOT NULL,
    accessibility jsonb NOT NULL,
    CONSTRAINT town_one_ck CHECK (id = 1)
  );

  CREATE TABLE district (
    id uuid PRIMARY KEY,
    parent_id uuid CONSTRAINT district_parent_fk REFERENCES district,
    name text COLLATE german NOT NULL,
    latitude double precision,
    longitude double precision,
    CONSTRAINT district_name_ux UNIQUE (parent_id, name)
  );

  CREATE TABLE venue (
    id uuid PRIMARY KEY,
    district_id uuid NOT NULL CONSTRAINT venue_district_fk REFERENCES district,
    name text COLLATE german NOT NULL,
    street text NOT NULL,
    postal_code text NOT NULL,
    city text NOT NULL,
    latitude double precision,
    longitude double precision,
    phone text,
    accessibility text[] NOT NULL,
    accessibility_note jsonb NOT NULL,
    CONSTRAINT venue_name_ux UNIQUE (name)
  );
  CREATE INDEX venue_district_ix ON venue (district_id);

  CREATE TABLE closed_day (
    id uuid PRIMARY KEY,
    venue_id uuid NOT NULL CONSTRAINT closed_day_venue_fk REFERENCES venue ON DELETE CASCADE,
    from_on date NOT NULL,
    to_on date NOT NULL,
    reason text NOT NULL,
    CONSTRAINT closed_day_order_ck CHECK (to_on >= from_on)
  );
  CREATE INDEX closed_day_venue_ix ON closed_day (venue_id, to_on);
`;

const people = `
  CREATE TABLE organisation (
    id uuid PRIMARY KEY,
    name text COLLATE german NOT NULL,
    description jsonb NOT NULL,
    website text,
    email text,
    phone text,
    trust text NOT NULL,
    CONSTRAINT organisation_name_ux UNIQUE (name),
    CONSTRAINT organisation_trust_ck CHECK (trust IN ('ALWAYS_REVIEW', 'FIRST_OFFERS', 'TRUSTED'))
  );

  CREATE TABLE mentor (
    id uuid PRIMARY KEY,
    name text COLLATE german NOT NULL,
    worries text[] NOT NULL,
    devices text[] NOT NULL,
    languages text[] NOT NULL
  );
`;

const offers = `
  CREATE TABLE offer (
    id uuid PRIMARY KEY,
    number text NOT NULL,
    kind text NOT NULL,
    schedule text NOT NULL,
    state text NOT NULL,
    original_language text NOT NULL,
    organisation_id uuid NOT NULL CONSTRAINT offer_organisation_fk REFERENCES organisation,
    venue_id uuid CONSTRAINT offer_venue_fk REFERENCES venue,
    district_id uuid CONSTRAINT offer_district_fk REFERENCES district,
    categories text[] NOT NULL,
    spoken_languages text[] NOT NULL,
    contact jsonb NOT NULL,
    insurance text NOT NULL,
    expenses jsonb,
    certificate_required boolean NOT NULL,
    minimum_age int,
    children_welcome boolean NOT NULL,
    groups_welcome boolean NOT NULL,
    experience_needed boolean NOT NULL,
    online boolean NOT NULL,
    contact_required boolean NOT NULL,
    largest_party int NOT NULL,
    cutoff_minutes int NOT NULL,
    minimum_participants int,
    published_at timestamptz(3),
    updated_at timestamptz(3) NOT NULL,
    CONSTRAINT offer_number_ux UNIQUE (number),
    CONSTRAINT offer_number_ck CHECK (number ~ '^[1-9][0-9]{4,6}$'),
    CONSTRAINT offer_kind_ck CHECK (kind IN ('ENGAGEMENT', 'CONSULTATION', 'GATHERING')),
    CONSTRAINT offer_schedule_ck CHECK (schedule IN ('DATED', 'BY_ARRANGEMENT')),
    CONSTRAINT offer_state_ck CHECK (state IN ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'WITHDRAWN')),
    CONSTRAINT offer_published_ck CHECK (state <> 'PUBLISHED' OR published_at IS NOT NULL),
    CONSTRAINT offer_party_ck CHECK (largest_party BETWEEN 1 AND 100),
    CONSTRAINT offer_cutoff_ck CHECK (cutoff_minutes BETWEEN 0 AND 43200)
  );
  CREATE INDEX offer_published_ix ON offer (published_at, id) WHERE state = 'PUBLISHED';
  CREATE INDEX offer_by_arrangement_ix ON offer (published_at, id)
    WHERE state = 'PUBLISHED' AND schedule = 'BY_ARRANGEMENT';
  CREATE INDEX offer_organisation_ix ON offer (organisation_id);
  CREATE INDEX offer_venue_ix ON offer (venue_id);
  CREATE INDEX offer_district_ix ON offer (district_id);
  CREATE INDEX offer_categories_ix ON offer USING gin (categories) WHERE state = 'PUBLISHED';

  CREATE TABLE offer_text (
    offer_id uuid NOT NULL CONSTRAINT offer_text_offer_fk REFERENCES offer ON DELETE CASCADE,
    language text NOT NULL,
    origin text NOT NULL,
    original_checksum text NOT NULL,
    title text COLLATE german NOT NULL,
    summary text NOT NULL,
    description text NOT NULL,
    asked text,
    given text,
    CONSTRAINT offer_text_pk PRIMARY KEY (offer_id, language),
    CONSTRAINT offer_text_origin_ck CHECK (origin IN ('AUTHOR', 'MACHINE'))
  );
  CREATE INDEX offer_text_search_ix ON offer_text USING gin (search_words(title, summary, description));
  CREATE INDEX offer_text_title_ix ON offer_text USING gin (fold_german(title) gin_trgm_ops);
  CREATE INDEX offer_text_alphabet_ix ON offer_text (title, offer_id);

  CREATE TABLE series (
    id uuid PRIMARY KEY,
    offer_id uuid NOT NULL CONSTRAINT series_offer_fk REFERENCES offer ON DELETE CASCADE,
    frequency text NOT NULL,
    every int NOT NULL,
    weekdays int[] NOT NULL,
    nth int,
    starts_on date NOT NULL,
    ends_on date,
    start_time time NOT NULL,
    minutes int NOT NULL,
    leave_out_holidays boolean NOT NULL,
    except_on date[] NOT NULL,
    venue_id uuid CONSTRAINT series_venue_fk REFERENCES venue,
    meeting_url text,
    slot_plan jsonb NOT NULL,
    filled_until date,
    CONSTRAINT series_frequency_ck CHECK (frequency IN ('WEEKLY', 'MONTHLY_BY_WEEKDAY')),
    CONSTRAINT series_minutes_ck CHECK (minutes > 0)
  );
  CREATE INDEX series_offer_ix ON series (offer_id);
  CREATE INDEX series_filled_ix ON series (filled_until);

  CREATE TABLE occurrence (
    id uuid PRIMARY KEY,
    offer_id uuid NOT NULL CONSTRAINT occurrence_offer_fk REFERENCES offer ON DELETE CASCADE,
    series_id uuid CONSTRAINT occurrence_series_fk REFERENCES series,
    series_on date,
    changed_alone boolean NOT NULL,
    venue_id uuid CONSTRAINT occurrence_venue_fk REFERENCES venue,
    starts_at timestamptz(3) NOT NULL,
    ends_at timestamptz(3) NOT NULL,
    meeting_url text,
    cancelled_at timestamptz(3),
    cancel_reason text,
    CONSTRAINT occurrence_order_ck CHECK (ends_at > starts_at),
    CONSTRAINT occurrence_series_on_ck CHECK ((series_id IS NULL) = (series_on IS NULL)),
    CONSTRAINT occurrence_series_ux UNIQUE (series_id, series_on)
  );
  CREATE INDEX occurrence_offer_ix ON occurrence (offer_id, starts_at);
  CREATE INDEX occurrence_starts_ix ON occurrence (starts_at, id);
  CREATE INDEX occurrence_venue_ix ON occurrence (venue_id, starts_at);

  CREATE TABLE slot (
    id uuid PRIMARY KEY,
    occurrence_id uuid NOT NULL CONSTRAINT slot_occurrence_fk REFERENCES occurrence ON DELETE CASCADE,
    mentor_id uuid CONSTRAINT slot_mentor_fk REFERENCES mentor,
    starts_at timestamptz(3) NOT NULL,
    ends_at timestamptz(3) NOT NULL,
    offers text[] NOT NULL,
    capacity int,
    taken int NOT NULL,
    withdrawn_at timestamptz(3),
    CONSTRAINT slot_order_ck CHECK (ends_at > starts_at),
    CONSTRAINT slot_capacity_ck CHECK (capacity >= 0),
    CONSTRAINT slot_taken_ck CHECK (taken >= 0 AND (capacity IS NULL OR taken <= capacity)),
    CONSTRAINT slot_occurrence_ux UNIQUE (id, occurrence_id),
    CONSTRAINT slot_mentor_once_ex EXCLUDE USING gist (mentor_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
      WHERE (mentor_id IS NOT NULL AND withdrawn_at IS NULL)
  );
  CREATE INDEX slot_occurrence_ix ON slot (occurrence_id, starts_at);
`;

const bookings = `
  CREATE TABLE contact (
    id uuid PRIMARY KEY,
    name text,
    email text,
    phone text,
    guardian_name text,
    guardian_phone text,
    guardian_email text,
    message text,
    delete_after timestamptz(3) NOT NULL
  );
  CREATE INDEX contact_delete_ix ON contact (delete_after);

  -- Places on a waiting list are ranked by this; it grows under the lock of the date, so the order is the order of arrival.
  CREATE SEQUENCE booking_waiting_rank AS bigint;

  CREATE TABLE booking (
    id uuid PRIMARY KEY,
    occurrence_id uuid NOT NULL CONSTRAINT booking_occurrence_fk REFERENCES occurrence,
    slot_id uuid,
    contact_id uuid CONSTRAINT booking_contact_fk REFERENCES contact ON DELETE SET NULL,
    number text NOT NULL,
    key_version smallint NOT NULL,
    pin_version smallint NOT NULL,
    status text NOT NULL,
    party_size int NOT NULL,
    needs text[] NOT NULL,
    promote_me boolean NOT NULL,
    person_ordinal smallint NOT NULL,
    email_hash bytea,
    phone_hash bytea,
    minor boolean NOT NULL,
    ui_language text NOT NULL,
    waiting_rank bigint,
    wanted_offset_minutes int,
    times_asked smallint NOT NULL,
    held_until timestamptz(3),
    created_at timestamptz(3) NOT NULL,
    ended_at timestamptz(3),
    end_reason text,
    CONSTRAINT booking_slot_fk FOREIGN KEY (slot_id, occurrence_id) REFERENCES slot (id, occurrence_id),
    CONSTRAINT booking_number_ux UNIQUE (number),
    CONSTRAINT booking_party_ck CHECK (party_size BETWEEN 1 AND 100),
    CONSTRAINT booking_status_ck CHECK (status IN ('CONFIRMED', 'WAITLISTED', 'OFFERED', 'CANCELLED', 'ATTENDED', 'MISSED')),
    CONSTRAINT booking_place_ck CHECK (status NOT IN ('CONFIRMED', 'OFFERED', 'ATTENDED', 'MISSED') OR slot_id IS NOT NULL),
    CONSTRAINT booking_waiting_ck CHECK ((status = 'WAITLISTED') = (slot_id IS NULL AND waiting_rank IS NOT NULL AND ended_at IS NULL)),
    CONSTRAINT booking_held_ck CHECK ((status = 'OFFERED') = (held_until IS NOT NULL)),
    CONSTRAINT booking_ended_ck CHECK ((status = 'CANCELLED') = (ended_at IS NOT NULL AND end_reason IS NOT NULL))
  );
  CREATE INDEX booking_slot_ix ON booking (slot_id) WHERE status IN ('CONFIRMED', 'OFFERED', 'ATTENDED', 'MISSED');
  CREATE INDEX booking_occurrence_ix ON booking (occurrence_id);
  CREATE UNIQUE INDEX booking_waiting_ux ON booking (occurrence_id, waiting_rank) WHERE status = 'WAITLISTED';
  CREATE INDEX booking_held_ix ON booking (held_until) WHERE status = 'OFFERED';
  CREATE INDEX booking_contact_ix ON booking (contact_id);
  CREATE INDEX booking_email_ix ON booking (email_hash) WHERE status IN ('CONFIRMED', 'OFFERED', 'WAITLISTED');
  CREATE INDEX booking_phone_ix ON booking (phone_hash) WHERE status IN ('CONFIRMED', 'OFFERED', 'WAITLISTED');
  CREATE UNIQUE INDEX booking_email_once_ux ON booking (slot_id, email_hash, person_ordinal)
    WHERE status IN ('CONFIRMED', 'OFFERED', 'ATTENDED', 'MISSED');
  CREATE UNIQUE INDEX booking_phone_once_ux ON booking (slot_id, phone_hash, person_ordinal)
    WHERE status IN ('CONFIRMED', 'OFFERED', 'ATTENDED', 'MISSED');
  CREATE UNIQUE INDEX booking_email_waits_once_ux ON booking (occurrence_id, email_hash, person_ordinal) WHERE status = 'WAITLISTED';
  CREATE UNIQUE INDEX booking_phone_waits_once_ux ON booking (occurrence_id, phone_hash, person_ordinal) WHERE status = 'WAITLISTED';

  CREATE TABLE confirmed_address (
    hash bytea PRIMARY KEY,
    confirmed_at timestamptz(3) NOT NULL
  );

  CREATE TABLE booking_request (
    key text PRIMARY KEY,
    fingerprint bytea NOT NULL,
    booking_id uuid NOT NULL CONSTRAINT booking_request_booking_fk REFERENCES booking ON DELETE CASCADE
      DEFERRABLE INITIALLY DEFERRED,
    pin_version smallint NOT NULL,
    made_at timestamptz(3) NOT NULL
  );
  CREATE INDEX booking_request_booking_ix ON booking_request (booking_id);
  CREATE INDEX booking_request_made_ix ON booking_request (made_at);
`;

export class Init1700000000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [language, places, people, offers, bookings]) await queryRunner.query(part);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE booking_request, confirmed_address, booking, contact, slot, occurrence, series, offer_text, offer,
        mentor, organisation, closed_day, venue, district, town;
      DROP SEQUENCE booking_waiting_rank;
      DROP FUNCTION search_words;
      DROP FUNCTION fold_german;
      DROP COLLATION german`);
  }
}
