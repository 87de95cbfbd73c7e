/** What somebody in front of the window sees: text that is really painted, parts by their names, and whether they get in each other's way. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { MINUTE } from './a-document.ts';
import type { Player } from './a-player.ts';

/** A visible part of the screen. */
export interface Seen {
  part: string;
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** CSS pixels. */
  type: number;
  /** Whether some of it lies where it is not shown. */
  cut: boolean;
}

/** All text that can be read in the `nth` screen of the page, a line for each piece; words that are cut off are none. */
export async function textSeen(player: Player, nth = 0): Promise<string> {
  await player.painted();
  const text = await player.call((which: number) => {
    const host = document.querySelectorAll('mitnand-screen')[which]!;
    interface Sides {
      left: number;
      top: number;
      right: number;
      bottom: number;
    }
    const around = (element: Element) =>
      element.parentElement || (element.getRootNode() as Partial<ShadowRoot>).host || null;
    const isShown = (element: Element | null): boolean => {
      if (element === null) return true;
      const { visibility, opacity } = getComputedStyle(element);
      return visibility === 'visible' && Number(opacity) > 0.05 && isShown(around(element));
    };
    /** Where its text may be painted: within the window, the screen and everything that cuts off what sticks out. */
    const windowFor = (element: Element | null): Sides => {
      if (element === null) return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
      const all = windowFor(around(element));
      const { overflowX, overflowY } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (element === host || overflowX !== 'visible') {
        all.left = Math.max(all.left, box.left);
        all.right = Math.min(all.right, box.right);
      }
      if (element === host || overflowY !== 'visible') {
        all.top = Math.max(all.top, box.top);
        all.bottom = Math.min(all.bottom, box.bottom);
      }
      return all;
    };
    const range = document.createRange();
    /** Its letters from one to another lie on one line or more: each must be there but for the air around it. */
    const isPainted = (node: Text, from: number, to: number, frame: Sides): boolean => {
      range.setStart(node, from);
      range.setEnd(node, to);
      const boxes = Array.from(range.getClientRects()).filter(({ width }) => width > 0);
      return (
        boxes.length > 0 &&
        boxes.every(({ left, top, right, bottom, height }) => {
          const air = height / 4;
          return (
            left >= frame.left - air &&
            right <= frame.right + air &&
            top >= frame.top - air &&
            bottom <= frame.bottom + air
          );
        })
      );
    };
    const wordsOf = (node: Text, frame: Sides): string => {
      const words: string[] = [];
      const each = /\S+/g;
      for (let found = each.exec(node.data); found; found = each.exec(node.data))
        if (isPainted(node, found.index, each.lastIndex, frame)) words.push(found[0]);
      return words.join(' ');
    };
    const lines: string[] = [];
    const walker = document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const { parentElement } = node;
      if (!node.data.trim() || !parentElement || parentElement.nodeName === 'STYLE') continue;
      const seen = isShown(parentElement) ? wordsOf(node, windowFor(parentElement)) : '';
      if (seen) lines.push(seen);
    }
    return lines.join('\n');
  }, nth);
  // Spaces that hold together, and hyphens that are only there to break at.
  return text.replaceAll('\u00a0', ' ').replaceAll('\u00ad', '');
}

/** The visible elements with a part's name, of the `nth` screen. */
export async function partsSeen(player: Player, nth = 0): Promise<Seen[]> {
  await player.painted();
  return player.call((which: number) => {
    const host = document.querySelectorAll('mitnand-screen')[which]!;
    /** How far something reaches out of what its ancestors show of it. */
    const hidden = (element: Element): number => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const words = range.getBoundingClientRect();
      let most = 0;
      for (let around: Element | null = element; around; around = around.parentElement) {
        if (getComputedStyle(around).overflowY === 'visible') continue;
        const box = around.getBoundingClientRect();
        most = Math.max(most, words.bottom - box.bottom, words.right - box.right, box.left - words.left);
      }
      return most;
    };
    return Array.from(host.shadowRoot!.querySelectorAll('[part]'))
      .map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const { fontSize, visibility } = getComputedStyle(element);
        const part = element.getAttribute('part')!;
        const text = (element.textContent || '').trim();
        const type = parseFloat(fontSize);
        return { part, text, left, top, right, bottom, type, cut: hidden(element) > type / 3, visibility };
      })
      .filter((one) => one.visibility === 'visible' && one.right > one.left && one.bottom > one.top);
  }, nth);
}

/** The visible ones of this name. */
export async function seenAs(player: Player, name: string, nth = 0): Promise<Seen[]> {
  return (await partsSeen(player, nth)).filter(({ part }) => part.split(' ').includes(name));
}

/** After so long, the page before is gone. */
export const FADED_MS = 1_500;

/** Parts that hold nothing but their own words or picture: no two of them may lie over each other. */
const LEAVES = ['title', 'when', 'where', 'places', 'number', 'qr', 'clock', 'next', 'house', 'old'];

/** Nothing reaches over the edge, and nothing lies over anything else. */
export async function expectOrder(player: Player, nth = 0): Promise<void> {
  await player.pass(FADED_MS);
  const frame = await player.call((which: number) => {
    const host = document.querySelectorAll('mitnand-screen')[which]!;
    const { left, top, right, bottom } = host.getBoundingClientRect();
    return { left, top, right, bottom };
  }, nth);
  const seen = await partsSeen(player, nth);
  const leaves = seen.filter(({ part }) => part.split(' ').some((name) => LEAVES.includes(name)));
  const outside = leaves.filter(
    (one) =>
      one.left < frame.left - 1 ||
      one.right > frame.right + 1 ||
      one.top < frame.top - 1 ||
      one.bottom > frame.bottom + 1,
  );
  expect(outside, 'over the edge').toEqual([]);
  expect(
    leaves.filter(({ part, cut }) => cut && !part.includes('title') && !part.includes('where')),
    'cut off',
  ).toEqual([]);
  const pairs = leaves.flatMap((one, i) => leaves.slice(i + 1).map((other) => [one, other] as const));
  const over = (one: Seen, other: Seen) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2;
  expect(
    pairs.filter(([one, other]) => over(one, other)),
    'over each other',
  ).toEqual([]);
}

/** Everything that was seen while so many minutes went by, looked at each few seconds. */
export async function seenWithin(player: Player, minutes: number, everySeconds = 6): Promise<string> {
  const lines = new Set<string>();
  for (let passed = 0; passed <= minutes * MINUTE; passed += everySeconds * 1000) {
    for (const line of (await textSeen(player)).split('\n')) lines.add(line);
    await player.pass(everySeconds * 1000);
  }
  return [...lines].join('\n');
}

/**
 * Time goes on in small steps, the page's and ours, until the text is seen. @throws when it is not within 15 s of ours, in
 * which a page on a slow machine has had at least 40 s of its own
 */
export async function soon(player: Player, text: string | RegExp, nth = 0): Promise<void> {
  const wanted = typeof text === 'string' ? new RegExp(escaped(text)) : text;
  const deadline = performance.now() + 15_000;
  for (let passed = 0; passed < 40_000 || performance.now() < deadline; passed += STEP_MS) {
    await player.pass(STEP_MS);
    if (wanted.test(await textSeen(player, nth))) return;
    await wait(20);
  }
  expect(await textSeen(player, nth)).toMatch(wanted);
}

const STEP_MS = 400;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words that no screen may ever show; the numbers by themselves, as a venue's or an offer's own may hold them. */
export const ERROR_WORDS =
  /error|fehler|undefined|null|NaN|\[object|exception|failed|timeout|\b404\b|\b503\b|offline/i;
