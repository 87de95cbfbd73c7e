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

/** All text that is painted in the `nth` screen of the page, a line for each piece. */
export async function textSeen(player: Player, nth = 0): Promise<string> {
  await player.painted();
  const text = await player.call((which: number) => {
    const host = document.querySelectorAll('mitnand-screen')[which]!;
    const frame = host.getBoundingClientRect();
    const lines: string[] = [];
    const isPainted = (node: Text) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return Array.from(range.getClientRects()).some(
        (box) =>
          box.width > 1 &&
          box.height > 1 &&
          box.right > frame.left &&
          box.left < frame.right &&
          box.bottom > frame.top &&
          box.top < frame.bottom,
      );
    };
    const isShown = (element: Element | null): boolean => {
      if (element === null) return true;
      const { visibility, opacity } = getComputedStyle(element);
      return visibility === 'visible' && Number(opacity) > 0.05 && isShown(element.parentElement);
    };
    const walker = document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const { parentElement } = node;
      if (!node.data.trim() || !parentElement || parentElement.nodeName === 'STYLE') continue;
      if (isShown(parentElement) && isPainted(node)) lines.push(node.data.trim());
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
const LEAVES = ['title', 'when', 'where', 'places', 'number', 'qr', 'clock'];

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

/** Time goes on in small steps, the page's and ours, until the text is seen. @throws when it is not within 15 s of ours */
export async function soon(player: Player, text: string | RegExp, nth = 0): Promise<void> {
  const wanted = typeof text === 'string' ? new RegExp(escaped(text)) : text;
  const deadline = performance.now() + 15_000;
  while (performance.now() < deadline) {
    await player.pass(STEP_MS);
    if (wanted.test(await textSeen(player, nth))) return;
    await wait(20);
  }
  expect(await textSeen(player, nth)).toMatch(wanted);
}

const STEP_MS = 400;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words that no screen may ever show. */
export const ERROR_WORDS =
  /error|fehler|undefined|null|NaN|\[object|exception|failed|timeout|404|503|offline/i;
