// Roles as an admin gives them.
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsUUID } from 'class-validator';
import { DomainError } from '../../platform/domain-error.ts';
import { Role } from '../roles/role.ts';
import type { GrantOf } from '../roles/staff.ts';

/** More than anybody in a town looks after. */
const MOST = 50;

@InputType({
  description: 'A role to give, with what it is for: the id that belongs to the role, and no other.',
})
export class GrantInput {
  @Field(() => Role, { description: 'The role.' })
  @IsEnum(Role)
  role: Role;

  @Field(() => ID, {
    nullable: true,
    description: 'The venue of QUARTIER_TEAM; of MENTOR, if given, the one whose team may hand over links.',
  })
  @IsOptional()
  @IsUUID()
  venueId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation of ORGANISATION_MEMBER.' })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The mentor of MENTOR.' })
  @IsOptional()
  @IsUUID()
  mentorId?: string | null;
}

@ArgsType()
export class GrantsArgument {
  @Field(() => [GrantInput], { description: 'Everything they are there for, 1 to 50 roles.' })
  grants: GrantInput[];
}

const ID_OF = {
  MENTOR: 'mentorId',
  ORGANISATION_MEMBER: 'organisationId',
  QUARTIER_TEAM: 'venueId',
  TOWN_ADMIN: null,
  AUDITOR: null,
} as const;

/** Each grant once, with what belongs to it and nothing else. @throws DomainError BAD_INPUT on `grants` for none or odd ones */
export function grantsOf(inputs: readonly GrantInput[]): GrantOf[] {
  if (inputs.length === 0 || inputs.length > MOST) throw new DomainError('BAD_INPUT', {}, 'grants');
  const grants = inputs.map(({ role, venueId, organisationId, mentorId }): GrantOf => {
    const grant = {
      venueId: venueId ?? null,
      organisationId: organisationId ?? null,
      mentorId: mentorId ?? null,
    };
    const given = Object.entries(grant).flatMap(([name, id]) => (id === null ? [] : name));
    const needed = given.filter((name) => !(role === Role.MENTOR && name === 'venueId'));
    if (needed.join() !== (ID_OF[role] ?? '')) throw new DomainError('BAD_INPUT', {}, 'grants');
    return { role, ...grant };
  });
  return [...new Map(grants.map((grant) => [JSON.stringify(grant), grant])).values()];
}
