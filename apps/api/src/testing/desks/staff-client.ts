// Somebody of the staff as specs see them: signed in, with the roles a spec gives them.
import { DataSource } from 'typeorm';
import { StaffGrant } from '../../team/accounts/staff-grant.entity.ts';
import { StaffMember } from '../../team/accounts/staff-member.entity.ts';
import { Role } from '../../team/roles/role.ts';
import { Entry } from '../../team/sessions/entry.ts';
import { StaffSessions } from '../../team/sessions/staff-sessions.service.ts';
import { sessionCookie } from '../../platform/http/session-cookie.ts';
import { Clock } from '../../platform/time/clock.ts';
import { newId } from '../../platform/ids.ts';
import type { Api } from '../servers/api.ts';
import { type Answer, type CallOptions, GraphqlClient } from '../servers/graphql-client.ts';

export interface GrantInWords {
  role: `${Role}`;
  venueId?: string;
  organisationId?: string;
  mentorId?: string;
}

/** So that no two have the same name: ends of ids may meet. */
let people = 0;

export class StaffClient extends GraphqlClient {
  private constructor(
    url: string,
    readonly staffId: string,
    /** As the browser sends it: `name=value`. */
    readonly cookie: string,
  ) {
    super(url);
  }

  /** Somebody with these roles, signed in without the ceremony. */
  static async signedIn(api: Api, ...grants: readonly GrantInWords[]): Promise<StaffClient> {
    const id = newId();
    const now = api.get(Clock).now();
    const { manager } = api.get(DataSource);
    await manager.insert(StaffMember, {
      id,
      name: `Person Nr. ${++people}`,
      email: `${id}@team.example`,
      passwordHash: null,
      totpSecret: null,
      totpLastStep: null,
      oidcSubject: null,
      createdAt: now,
      joinedAt: now,
      endedAt: null,
    });
    const none = { venueId: null, organisationId: null, mentorId: null };
    await manager.insert(
      StaffGrant,
      grants.map(({ role, ...of }) => ({ id: newId(), staffId: id, role: Role[role], ...none, ...of })),
    );
    const { token } = await api.get(StaffSessions).begin(manager, id, Entry.PASSWORD, 'Spec');
    return new StaffClient(api.url, id, `${sessionCookie(false).name}=${token}`);
  }

  override post<Data = any>(body: string, options: CallOptions = {}): Promise<Answer<Data>> {
    return super.post(body, { ...options, headers: { cookie: this.cookie, ...options.headers } });
  }
}
