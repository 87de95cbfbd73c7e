// What a route is.
import type { ComponentType, LazyExoticComponent, ReactNode } from 'react';
import type { Language } from '@mitnand/i18n/languages';
import type { BrowserPart } from '@mitnand/i18n/message-parts';

export type PageModule = { default: ComponentType };
export type FrameComponent = ComponentType<{
  /** The paths of all routes: a frame leads only to pages that are there. */
  paths: readonly string[];
  children: ReactNode;
}>;

export interface PageRoute {
  path: string;
  /** The page's file as the build's manifest names it, for early loading. */
  file: string;
  /** The messages it needs besides those of every page; a spec proves that they suffice. */
  parts: BrowserPart[];
  load: () => Promise<PageModule>;
  Page: LazyExoticComponent<ComponentType>;
  /** What surrounds the page, and its file, where it is not the portal's. */
  Frame?: LazyExoticComponent<FrameComponent>;
  frame?: string;
  /** Those the page is offered in, where it is not all of the town; with a single one no choice is kept. */
  languages?: readonly Language[];
  /** Search engines leave it out. */
  unlisted?: boolean;
}
