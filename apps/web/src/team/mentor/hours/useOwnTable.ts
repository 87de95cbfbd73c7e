// The table one sits at, kept on this device: tables stay where they are.
import { useEffect, useState } from 'react';

const KEY = 'mentor-table';
export const MOST_TABLES = 99;

export function useOwnTable(): [number, (table: number) => void] {
  const [table, setTable] = useState(1);
  useEffect(() => {
    const kept = Number(localStorage.getItem(KEY));
    if (Number.isInteger(kept) && kept >= 1 && kept <= MOST_TABLES) setTable(kept);
  }, []);
  const change = (next: number) => {
    setTable(next);
    localStorage.setItem(KEY, String(next));
  };
  return [table, change];
}
