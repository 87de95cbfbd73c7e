// Normalised discounted cumulative gain (Järvelin and Kekäläinen 2002): how close an order of results is to the best one.

const gain = (grade: number) => 2 ** grade - 1;

function discounted(grades: readonly number[], depth: number): number {
  return grades.slice(0, depth).reduce((sum, grade, index) => sum + gain(grade) / Math.log2(index + 2), 0);
}

/** Of the grades (0–3) in the order they were found, against all grades there are; from 0 to 1. */
export function ndcg(found: readonly number[], all: readonly number[], depth = 10): number {
  const best = discounted(
    all.toSorted((a, b) => b - a),
    depth,
  );
  return best === 0 ? 0 : discounted(found, depth) / best;
}
