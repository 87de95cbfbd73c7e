// Takes what somebody sends from a page: once, with the day by which the town has promised to look at it.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { fingerprint, isRequestKey } from '../../bookings/codes/request-key.ts';
import { normaliseEmail, normalisePhone } from '../../bookings/codes/contact-hash.ts';
import { retentionOf } from '../../places/town/retention-times.ts';
import { TownService } from '../../places/town/town.service.ts';
import { DomainError } from '../../platform/domain-error.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { newId } from '../../platform/ids.ts';
import { Secrets } from '../../platform/settings/secrets.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { AnswerDeadlines } from '../deadlines/answer-deadlines.ts';
import { Enquiry } from '../enquiry.entity.ts';
import { EnquiryThrottle } from './enquiry-throttle.ts';
import type { FeedbackInput, FeedbackReceipt } from './feedback-input.ts';

/** What is known of who sends it. */
type Guest = Pick<RequestContext, 'language' | 'visitKey' | 'sourceKey'>;

/** Numbers of bookings have nine digits, those of offers seven at most; no address of ours holds a PIN. */
const COULD_BE_A_SECRET = /\d{8}/;

@Injectable()
export class GiveFeedback {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly throttle: EnquiryThrottle,
    private readonly deadlines: AnswerDeadlines,
    private readonly towns: TownService,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** Stores it, or finds the first of this request key. @throws DomainError BAD_INPUT, REQUEST_KEY_REUSED, RATE_LIMITED */
  async give(input: FeedbackInput, guest: Guest): Promise<FeedbackReceipt> {
    const { requestKey, ...content } = input;
    if (!isRequestKey(requestKey)) throw new DomainError('BAD_INPUT', {}, 'requestKey');
    const told = toldIn(input);
    const request = { requestKey, fingerprint: fingerprint(this.secrets.key('request'), content) };
    const first = await this.firstOf(request);
    if (first) return this.receipt(first);
    await this.throttle.take(guest);
    const enquiry = {
      ...told,
      ...request,
      id: newId(),
      uiLanguage: guest.language,
      receivedAt: this.clock.now(),
      ...(await this.deadlines.fromNow()),
    };
    await this.transactions.quietly((entities) =>
      entities.createQueryBuilder().insert().into(Enquiry).values(enquiry).orIgnore().execute(),
    );
    return this.receipt((await this.firstOf(request))!);
  }

  private async firstOf({ requestKey, fingerprint: sent }: Pick<Enquiry, 'requestKey' | 'fingerprint'>) {
    const first = await this.dataSource.getRepository(Enquiry).findOneBy({ requestKey });
    if (first && !first.fingerprint?.equals(sent!))
      throw new DomainError('REQUEST_KEY_REUSED', {}, 'requestKey');
    return first;
  }

  private async receipt({ dueOn, email, phone }: Enquiry): Promise<FeedbackReceipt> {
    const { enquiryDays } = retentionOf(await this.towns.town());
    return { answerBy: dueOn, answerable: email !== null || phone !== null, keptDays: enquiryDays };
  }
}

function toldIn({ kind, text, pagePath, name, email, phone }: FeedbackInput) {
  const words = text.trim();
  if (words === '') throw new DomainError('BAD_INPUT', {}, 'input.text');
  return {
    kind,
    text: words,
    pagePath: pagePath == null || COULD_BE_A_SECRET.test(pagePath) ? null : pagePath,
    name: filled(name),
    email: readAs(normaliseEmail, email, 'email'),
    phone: readAs(normalisePhone, phone, 'phone'),
  };
}

const filled = (text: string | null | undefined) => text?.trim() || null;

function readAs(normalise: (text: string) => string | null, text: string | null | undefined, field: string) {
  const typed = filled(text);
  if (typed === null) return null;
  const normalised = normalise(typed);
  if (normalised === null) throw new DomainError('BAD_INPUT', {}, `input.${field}`);
  return normalised;
}
