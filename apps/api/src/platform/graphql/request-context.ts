/** What resolvers get as `@Context() context: RequestContext`. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RequestFacts } from '../http/request-facts.ts';
import { Loaders } from './loaders.ts';

export interface RequestContext extends RequestFacts {
  readonly loaders: Loaders;
}

@Injectable()
export class RequestContexts {
  constructor(private readonly dataSource: DataSource) {}

  /** A context of its own for one operation; caches of loaders never outlive it. */
  of(facts: RequestFacts): RequestContext {
    return { ...facts, loaders: new Loaders({ dataSource: this.dataSource, language: facts.language }) };
  }
}
