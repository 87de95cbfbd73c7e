/** The HTTP routes of the running app, as its controllers declare them. */
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import type { Api } from '../servers/api.ts';

/** As `GET /team/bookings.csv`. */
export function servedRoutes(api: Api): string[] {
  const controllers = [...api.get(ModulesContainer).values()].flatMap(({ controllers: all }) => [
    ...all.values(),
  ]);
  return controllers.flatMap(({ metatype }) => {
    const prototype = (metatype as { prototype?: object } | null)?.prototype;
    if (!metatype || !prototype) return [];
    const base = Reflect.getMetadata(PATH_METADATA, metatype) as string;
    return Object.getOwnPropertyNames(prototype).flatMap((name) => {
      const method = Object.getOwnPropertyDescriptor(prototype, name)?.value as object | undefined;
      if (typeof method !== 'function') return [];
      const verb = Reflect.getMetadata(METHOD_METADATA, method) as RequestMethod | undefined;
      if (verb === undefined) return [];
      const path = Reflect.getMetadata(PATH_METADATA, method) as string;
      const segments = [base, path].flatMap((part) => part.split('/')).filter(Boolean);
      return [`${RequestMethod[verb]} /${segments.join('/')}`];
    });
  });
}
