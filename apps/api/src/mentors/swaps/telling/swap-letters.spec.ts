// Mentors hear of swaps by mail, in their language: what is true when it is sent, once; whom no letter reaches stands on Today.
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CancelOccurrence } from '../../../bookings/dates/cancel-occurrence.ts';
import { byRule, byStaff } from '../../../bookings/history/note-events.ts';
import { TodayLook } from '../../../bookings/team/today/today-look.ts';
import { MessageTown } from '../../../testing/message-town.ts';
import { StaffClient } from '../../../testing/staff-client.ts';
import { statementsSent } from '../../../testing/statements-sent.ts';
import { Absences } from '../../absence/absences.service.ts';
import { ComeBack } from '../../absence/come-back.ts';
import type { MentorSwap } from '../mentor-swap.entity.ts';
import { Swaps } from '../swaps.service.ts';
import { answerBy } from './answer-by.ts';
import { SweepSwaps } from './sweep-swaps.ts';

const town = MessageTown.forSpecs();
let people = 0;

/** A mentor, with the mail of whoever they are; without, nobody has an address. */
async function aMentor(name: string, hasMail = true, language: string | null = null) {
  const { id } = await town.make.aMentor({ name });
  if (!hasMail) return { id, email: '', staffId: null };
  const client = await StaffClient.signedIn(town.api, { role: 'MENTOR', mentorId: id });
  const email = `mentor.${++people}@ulm.example`;
  const { staffId } = client;
  await town.api.sql('UPDATE staff_member SET email = $2, language = $3 WHERE id = $1', [
    ...[staffId, email, language],
  ]);
  return { id, email, staffId };
}

type Mentor = Awaited<ReturnType<typeof aMentor>>;

/** In so many days, at two in the afternoon. */
async function sessionOf({ id }: Mentor, hours = 3 * 24 + 5) {
  const slots = await town.make.aSession([id], { minutes: 60, slotMinutes: 30 });
  const startsAt = town.api.clock.now().add({ hours });
  return town.anOffer({
    kind: 'CONSULTATION',
    title: 'Sprechstunde',
    dates: [{ startsAt, minutes: 60, slots }],
  });
}

const swaps = () => town.api.get(Swaps);
const offered = (date: { occurrence: { id: string } }, from: Mentor, to: Mentor | null) =>
  swaps().offer({ occurrenceId: date.occurrence.id, fromMentorId: from.id, toMentorId: to?.id ?? null });
const answered = (swap: MentorSwap, by: Mentor, accept: boolean) =>
  swaps().answer(swap, by.id, accept, byStaff(by.staffId));
const postIn = async (minutes: number) => {
  town.api.clock.advance({ minutes });
  await town.api.get(SweepSwaps).run();
  await town.post();
};
/** Found out, and no longer to be taken back. */
const settled = async () => {
  await postIn(1);
  await postIn(2);
};
const absent = ({ occurrence }: { occurrence: { id: string } }, { id }: Mentor) =>
  town.api.get(Absences).absent(occurrence.id, id, byRule);
const back = ({ occurrence }: { occurrence: { id: string } }, { id }: Mentor) =>
  town.api.get(ComeBack).back(occurrence.id, id, byRule);
const lastTo = ({ email }: Mentor) => {
  const { subject, text } = town.mail.to(email).at(-1)!;
  return { subject: subject!, text: text!.replace(/\s+/g, ' ') };
};

test('who is asked reads who asks, what, when, where, until when, and where to answer; the yes comes back', async () => {
  const [ali, berta] = [await aMentor('Ali'), await aMentor('Berta')];
  const date = await sessionOf(ali);
  const swap = await offered(date, ali, berta);
  await postIn(1);
  expect(town.mail.to(berta.email)).toEqual([]);
  await postIn(1);
  const { subject, text } = lastTo(berta);
  expect(subject).toMatch(/^Ali fragt: Können Sie übernehmen\?/);
  for (const said of [
    'Was: Sprechstunde',
    'Wann: Donnerstag, 26. November, 14:00–15:00 Uhr',
    'Wo: ',
    'Antwort bis: Donnerstag, 26. November, 11:00 Uhr',
    'http://mitnand.ulm.example/team/meine-woche',
  ])
    expect(text).toContain(said);
  await answered(swap, berta, true);
  await postIn(3);
  expect(lastTo(ali).subject).toMatch(/^Berta übernimmt für Sie/);
  expect([await town.told(ali.email), await town.told(berta.email)]).toEqual([
    ['SWAP_TAKEN'],
    ['SWAP_ASKED'],
  ]);
});

test('in English for who reads the console in it', async () => {
  const [ali, berta] = [await aMentor('Ali'), await aMentor('Berta', true, 'en')];
  await offered(await sessionOf(ali), ali, berta);
  await postIn(2);
  expect(lastTo(berta).subject).toMatch(/^Ali asks: can you take over\?/);
});

test('a no comes back, and whoever said it hears nothing more', async () => {
  const [ali, berta] = [await aMentor('Ali'), await aMentor('Berta')];
  const swap = await offered(await sessionOf(ali), ali, berta);
  await postIn(2);
  await answered(swap, berta, false);
  await postIn(3);
  expect([await town.told(ali.email), await town.told(berta.email)]).toEqual([
    ['SWAP_DECLINED'],
    ['SWAP_ASKED'],
  ]);
});

describe('taken back', () => {
  test('within two minutes nobody hears of it', async () => {
    const [ali, berta] = [await aMentor('Ali'), await aMentor('Berta')];
    const swap = await offered(await sessionOf(ali), ali, berta);
    await swaps().withdraw(swap, byStaff(ali.staffId));
    await postIn(5);
    expect([town.mail.to(ali.email), town.mail.to(berta.email)]).toEqual([[], []]);
  });

  test('later who was asked hears that it is settled; the one who asked only if it was the team', async () => {
    const [ali, berta, desk] = [await aMentor('Ali'), await aMentor('Berta'), await aMentor('Team')];
    for (const by of [ali, desk]) {
      const swap = await offered(await sessionOf(ali, 24 * 5 + ++people), ali, berta);
      await postIn(2);
      await swaps().withdraw(swap, byStaff(by.staffId));
      await settled();
    }
    expect(await town.told(ali.email)).toEqual(['SWAP_WITHDRAWN']);
    expect(await town.told(berta.email)).toEqual(['SWAP_ASKED', 'SWAP_OVER', 'SWAP_ASKED', 'SWAP_OVER']);
  });

  test('asked anew about the same, they are told of the new question and not that it is settled', async () => {
    const [ali, berta] = [await aMentor('Ali'), await aMentor('Berta')];
    const date = await sessionOf(ali);
    for (let i = 0; i < 2; i++) {
      await offered(date, ali, berta);
      await postIn(3);
    }
    expect(await town.told(berta.email)).toEqual(['SWAP_ASKED', 'SWAP_ASKED']);
  });
});

describe('what was not true when it was to be sent is told once it is', () => {
  test('asked anew, and that taken back at once: the first question is settled too', async () => {
    const [ali, berta] = [await aMentor('Ali'), await aMentor('Berta')];
    const date = await sessionOf(ali);
    await offered(date, ali, berta);
    await postIn(2);
    const again = await offered(date, ali, berta);
    await postIn(1);
    await swaps().withdraw(again, byStaff(ali.staffId));
    await settled();
    await settled();
    expect(await town.told(berta.email)).toEqual(['SWAP_ASKED', 'SWAP_OVER']);
  });

  test('asked anew of all who fit, whoever no longer fits hears that their question is settled', async () => {
    const [ali, berta] = [await aMentor('Ali'), await aMentor('Berta')];
    const date = await sessionOf(ali);
    await offered(date, ali, berta);
    await postIn(2);
    await sessionOf(berta);
    await offered(date, ali, null);
    await settled();
    expect(await town.told(berta.email)).toEqual(['SWAP_ASKED', 'SWAP_OVER']);
  });

  test('absent by mistake while the question is to be sent, it is asked when they are back', async () => {
    const [ali, berta] = [await aMentor('Ali'), await aMentor('Berta')];
    const date = await sessionOf(ali);
    await offered(date, ali, berta);
    await absent(date, ali);
    await postIn(2);
    expect(await town.told(berta.email)).toEqual([]);
    await back(date, ali);
    await settled();
    await settled();
    expect(await town.told(berta.email)).toEqual(['SWAP_ASKED']);
  });
});

test('absent by mistake for a minute, nobody who was asked hears that it is settled; for good, they do', async () => {
  const [ali, berta] = [await aMentor('Ali'), await aMentor('Berta')];
  const date = await sessionOf(ali);
  await offered(date, ali, berta);
  await postIn(2);
  await absent(date, ali);
  await postIn(1);
  await back(date, ali);
  await settled();
  expect(await town.told(berta.email)).toEqual(['SWAP_ASKED']);
  await absent(date, ali);
  await settled();
  expect(await town.told(berta.email)).toEqual(['SWAP_ASKED', 'SWAP_OVER']);
});

test('taken over while the session runs, whoever else was asked hears it', async () => {
  const [ali, berta, cem] = [await aMentor('Ali'), await aMentor('Berta'), await aMentor('Cem')];
  const swap = await offered(await sessionOf(ali, 1), ali, null);
  await postIn(70);
  await answered(swap, cem, true);
  await settled();
  expect(await town.told(berta.email)).toEqual(['SWAP_ASKED', 'SWAP_OVER']);
});

test('all who were asked have said no: the one who asked hears it then, and not again', async () => {
  const [ali, berta, cem] = [await aMentor('Ali'), await aMentor('Berta'), await aMentor('Cem')];
  await town.api.sql('UPDATE mentor SET ended_at = $2 WHERE NOT id = ANY($1)', [
    [ali.id, berta.id, cem.id],
    town.api.clock.now(),
  ]);
  const swap = await offered(await sessionOf(ali), ali, null);
  await postIn(2);
  await answered(swap, berta, false);
  await postIn(1);
  expect(await town.told(ali.email)).toEqual([]);
  await answered(swap, cem, false);
  await postIn(1);
  expect(await town.told(ali.email)).toEqual(['SWAP_UNANSWERED']);
  await postIn(60 * 75);
  expect(await town.told(ali.email)).toEqual(['SWAP_UNANSWERED']);
});

test('nobody says yes: the one who asked hears so three hours before, once, and the session stays theirs', async () => {
  const [ali, berta] = [await aMentor('Ali'), await aMentor('Berta')];
  await offered(await sessionOf(ali, 20), ali, berta);
  await postIn(17 * 60 - 1);
  expect(await town.told(ali.email)).toEqual([]);
  await postIn(1);
  await postIn(60);
  expect(await town.told(ali.email)).toEqual(['SWAP_UNANSWERED']);
});

test('all who fit are asked; with a yes the others hear that it is settled', async () => {
  const [ali, berta, cem] = [await aMentor('Ali'), await aMentor('Berta'), await aMentor('Cem')];
  const date = await sessionOf(ali);
  const swap = await offered(date, ali, null);
  await postIn(2);
  expect([await town.told(berta.email), await town.told(cem.email)]).toEqual([
    ['SWAP_ASKED'],
    ['SWAP_ASKED'],
  ]);
  await answered(swap, cem, true);
  await settled();
  expect([await town.told(berta.email), await town.told(cem.email), await town.told(ali.email)]).toEqual([
    ['SWAP_ASKED', 'SWAP_OVER'],
    ['SWAP_ASKED'],
    ['SWAP_TAKEN'],
  ]);
});

test('all are asked with as many statements as one or two, and nobody who helps elsewhere only', async () => {
  const [ali, berta, cem] = [await aMentor('Ali'), await aMentor('Berta'), await aMentor('Cem')];
  const [few, many] = [await sessionOf(ali), await sessionOf(ali, 24 * 9)];
  const { id: elsewhere } = await town.make.aVenue();
  const only = (mentor: Mentor, venueId: string) =>
    town.api.sql('UPDATE mentor SET venue_ids = $2 WHERE id = $1', [mentor.id, [venueId]]);
  await only(berta, elsewhere);
  await only(cem, few.occurrence.venueId!);
  const forFew = await statementsSent(town.api, () => offered(few, ali, null));
  for (const name of ['Dora', 'Emil', 'Fatma']) await aMentor(name);
  expect(await statementsSent(town.api, () => offered(many, ali, null))).toBe(forFew);
  await postIn(2);
  expect([await town.told(berta.email), await town.told(cem.email)]).toEqual([
    [],
    ['SWAP_ASKED', 'SWAP_ASKED'],
  ]);
});

test('it is looked at again when it is sent: elsewhere by then, nobody is asked', async () => {
  const [ali, berta] = [await aMentor('Ali'), await aMentor('Berta')];
  await offered(await sessionOf(ali), ali, berta);
  await sessionOf(berta);
  await postIn(2);
  expect(town.mail.to(berta.email)).toEqual([]);
});

describe('without an address', () => {
  afterEach(() => town.api.sql('DELETE FROM swap_letter'));
  const TO_TELL = `{ today { swapsToTell { id mentorName news fromName answeredBy startsAt answerBy } } }`;
  const toTell = async (team: StaffClient) => (await team.data(TO_TELL)).today.swapsToTell;
  const noted = (team: StaffClient, id: string) =>
    team.graphql('mutation ($id: ID!) { noteSwapTold(id: $id) { id } }', { id });

  test('they stand on Today of their team until somebody has told them, or it is settled', async () => {
    const [ali, berta] = [await aMentor('Ali', false), await aMentor('Berta', false)];
    const date = await sessionOf(ali);
    const { venueId } = date.occurrence;
    const team = await StaffClient.signedIn(town.api, { role: 'QUARTIER_TEAM', venueId: venueId! });
    const { id: elsewhere } = await town.make.aVenue();
    const others = await StaffClient.signedIn(town.api, { role: 'QUARTIER_TEAM', venueId: elsewhere });
    const swap = await offered(date, ali, berta);
    const [entry] = await toTell(team);
    expect(entry).toMatchObject({
      ...{ mentorName: 'Berta', news: 'SWAP_ASKED', fromName: 'Ali', answeredBy: 'Berta' },
      startsAt: '2026-11-26T13:00:00Z',
      answerBy: '2026-11-26T10:00:00Z',
    });
    expect(await toTell(others)).toEqual([]);
    expect((await noted(others, entry.id)).code).toBe('NOT_FOUND');
    expect((await noted(team, entry.id)).code).toBeUndefined();
    expect((await noted(team, entry.id)).code).toBe('NOT_FOUND');
    expect(await toTell(team)).toEqual([]);
    await answered(swap, berta, false);
    expect((await toTell(team)).map(({ mentorName, news }: any) => [mentorName, news])).toEqual([
      ['Ali', 'SWAP_DECLINED'],
    ]);
    expect(await town.states()).toEqual([]);
  });

  test('what is settled hides nothing that is to be told', async () => {
    const [ali, berta] = [await aMentor('Ali', false), await aMentor('Berta', false)];
    const date = await sessionOf(ali);
    const team = await StaffClient.signedIn(town.api, {
      ...{ role: 'QUARTIER_TEAM', venueId: date.occurrence.venueId! },
    });
    await town.api.sql(
      `WITH swap AS (
         INSERT INTO mentor_swap (id, occurrence_id, from_mentor_id, to_mentor_id, state, declined_by, offered_at, settled_at)
         SELECT gen_random_uuid(), $1, $2, $3, 'WITHDRAWN', '{}', $4, $4 FROM generate_series(1, 120) RETURNING id)
       INSERT INTO swap_letter (id, swap_id, mentor_id, about)
       SELECT ('00000000-0000-7000-8000-' || substr(id::text, 25))::uuid, id, $3, 'ASKED' FROM swap`,
      [date.occurrence.id, ali.id, berta.id, town.api.clock.now()],
    );
    const [settledOne] = await town.api.sql(
      `SELECT id FROM swap_letter WHERE id < '00000001-0000-0000-0000-000000000000'`,
    );
    await offered(date, ali, berta);
    expect((await toTell(team)).map(({ mentorName, news }: any) => [mentorName, news])).toEqual([
      ['Berta', 'SWAP_ASKED'],
    ]);
    expect((await noted(team, settledOne!.id)).code).toBe('NOT_FOUND');
  });

  test('an open page hears of what is to be told, and that somebody has told it', async () => {
    const [ali, berta] = [await aMentor('Ali', false), await aMentor('Berta', false)];
    const date = await sessionOf(ali);
    const team = await StaffClient.signedIn(town.api, {
      ...{ role: 'QUARTIER_TEAM', venueId: date.occurrence.venueId! },
    });
    const look = () =>
      town.api
        .get(TodayLook)
        .fingerprint(
          { everything: false, venueIds: [date.occurrence.venueId!], organisationIds: [] },
          { day: null, venueIds: null },
        );
    const seen = [await look()];
    await offered(date, ali, berta);
    seen.push(await look());
    await noted(team, (await toTell(team))[0].id);
    seen.push(await look());
    expect([seen[1] === seen[0], seen[2]]).toEqual([false, seen[0]]);
  });

  test('nor with one that takes no letters', async () => {
    const [ali, dora] = [await aMentor('Ali'), await aMentor('Dora')];
    const date = await sessionOf(ali);
    const team = await StaffClient.signedIn(town.api, {
      ...{ role: 'QUARTIER_TEAM', venueId: date.occurrence.venueId! },
    });
    town.mail.behave = () => ({ at: 'RCPT', code: 550, text: '5.1.1 no such user' });
    const names = async () => (await toTell(team)).map(({ mentorName }: any) => mentorName);
    await offered(date, ali, dora);
    expect(await names()).not.toContain('Dora');
    await postIn(2);
    expect(await names()).toContain('Dora');
  });
});

describe('until when an answer helps', () => {
  const at = (hours: number) => Temporal.Instant.from('2026-11-26T00:00:00Z').add({ minutes: hours * 60 });
  test.each([
    [24, 21],
    [6, 3],
    [4, 2],
    [1, 0.5],
    [0, 0],
  ])('asked %s hours before, the time is half or ends three hours before', (before, left) => {
    expect(String(answerBy(at(48), at(48 - before)))).toBe(String(at(48 - before + left)));
  });
});

/** What a letter claims of its swap; nothing else may be told while that is not so. */
const CLAIMS: Record<string, (state: string, isOpen: boolean) => boolean> = {
  SWAP_ASKED: (state) => state === 'OPEN',
  SWAP_UNANSWERED: (state) => state === 'OPEN',
  SWAP_TAKEN: (state) => state === 'TAKEN',
  SWAP_DECLINED: (state) => state === 'DECLINED',
  SWAP_WITHDRAWN: (state) => state === 'WITHDRAWN',
  SWAP_OVER: (_, isOpen) => !isOpen,
};

test('whatever happens in whatever order: every letter is true when it is sent, and each is sent once', async () => {
  let read = new Set<string>();
  const act = fc.constantFrom(
    'ask',
    'askAll',
    'yes',
    'no',
    'withdraw',
    'absent',
    'back',
    'callOff',
    'post',
    'hours',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(act, fc.nat(2)), { minLength: 4, maxLength: 12 }), async (story) => {
      const mentors = [await aMentor('Ali'), await aMentor('Berta'), await aMentor('Cem')];
      const [ali] = mentors as [Mentor];
      const date = await sessionOf(ali, 30);
      const asked: MentorSwap[] = [];
      const refusalsAside = (work: Promise<unknown>) => work.catch(() => undefined);
      for (const [what, who] of [...story, ['post', 2] as const]) {
        const mentor = mentors[who]!;
        const swap = asked.at(-1);
        const { id } = date.occurrence;
        if (what === 'ask' || what === 'askAll')
          await refusalsAside(
            offered(date, ali, what === 'ask' ? mentor : null).then((made) => asked.push(made)),
          );
        else if (swap && (what === 'yes' || what === 'no'))
          await refusalsAside(answered(swap, mentor, what === 'yes'));
        else if (swap && what === 'withdraw') await swaps().withdraw(swap, byStaff(mentor.staffId));
        else if (what === 'absent') await refusalsAside(town.api.get(Absences).absent(id, ali.id, byRule));
        else if (what === 'back') await refusalsAside(town.api.get(ComeBack).back(id, ali.id, byRule));
        else if (what === 'callOff') await refusalsAside(town.api.get(CancelOccurrence).cancel(id, 'Sturm.'));
        else if (what === 'post' || what === 'hours') {
          await postIn(what === 'post' ? 1 + who : 60 * (1 + 8 * who));
          await onlyTrue();
        }
      }
      for (let round = 0; round < 3; round++) {
        await postIn(3);
        await onlyTrue();
      }
      const twice = await town.api.sql(
        `SELECT l.swap_id FROM message m JOIN swap_letter l ON l.id = m.subject_id WHERE m.state = 'SENT'
         GROUP BY l.swap_id, l.staff_id, l.about HAVING count(*) > 1`,
      );
      expect(twice).toEqual([]);
      // Whoever was asked, and did not answer, knows when it is over.
      const unsettled = await town.api.sql(
        `SELECT asked.id FROM swap_letter asked JOIN mentor_swap w ON w.id = asked.swap_id
         JOIN occurrence o ON o.id = w.occurrence_id
         WHERE asked.about = 'ASKED' AND asked.told_at IS NOT NULL AND w.state IN ('WITHDRAWN', 'TAKEN') AND o.starts_at > $1
           AND w.taken_by IS DISTINCT FROM asked.mentor_id AND NOT asked.mentor_id = ANY (w.declined_by)
           AND NOT EXISTS (SELECT FROM swap_letter l WHERE l.swap_id = w.id AND l.about = 'OVER'
             AND l.staff_id = asked.staff_id AND l.told_at IS NOT NULL)
           AND NOT EXISTS (SELECT FROM mentor_swap again JOIN swap_letter l ON l.swap_id = again.id AND l.about = 'ASKED'
             WHERE again.occurrence_id = w.occurrence_id AND again.from_mentor_id = w.from_mentor_id AND again.state = 'OPEN'
               AND l.staff_id = asked.staff_id)`,
        [town.api.clock.now()],
      );
      expect(unsettled).toEqual([]);
    }),
    { numRuns: 12 },
  );

  async function onlyTrue(): Promise<void> {
    const sent = await town.api.sql(
      `SELECT m.id, m.told_as AS told, w.state, w.state = 'OPEN' AND o.cancelled_at IS NULL AND EXISTS (
         SELECT FROM slot s WHERE s.occurrence_id = o.id AND s.mentor_id = w.from_mentor_id AND s.withdrawn_at IS NULL
           AND s.starts_at > $1) AS "isOpen"
       FROM message m JOIN swap_letter l ON l.id = m.subject_id JOIN mentor_swap w ON w.id = l.swap_id
       JOIN occurrence o ON o.id = w.occurrence_id WHERE m.state = 'SENT'`,
      [town.api.clock.now()],
    );
    const fresh = sent.filter(({ id }) => !read.has(id));
    read = new Set(sent.map(({ id }) => id));
    for (const { told, state, isOpen } of fresh)
      expect([told, state, isOpen, CLAIMS[told]!(state, isOpen)]).toEqual([told, state, isOpen, true]);
  }
}, 90_000);
