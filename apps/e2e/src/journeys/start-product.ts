/** Before the journeys: one product with the demo town for all of them. */
import { startProduct } from '../product.ts';

/** Playwright calls what is returned when all journeys are done; their processes inherit the environment set here. */
export default async function startForJourneys(): Promise<() => Promise<void>> {
  const product = await startProduct(Number(process.env['JOURNEYS_PORT']));
  process.env['JOURNEYS_DATABASE_URL'] = product.databaseUrl;
  return product.stop;
}
