/** Before the journeys: one product with the demo town for all of them, and the sign-in of the town's own. */
import { startProduct } from '../product.ts';
import { startTownSignIn } from '../town-sign-in.ts';

/** Playwright calls what is returned when all journeys are done; their processes inherit the environment set here. */
export default async function startForJourneys(): Promise<() => Promise<void>> {
  const port = Number(process.env['JOURNEYS_PORT']);
  const townSignIn = await startTownSignIn(`http://127.0.0.1:${port}`);
  const product = await startProduct(port, townSignIn.env);
  process.env['JOURNEYS_DATABASE_URL'] = product.databaseUrl;
  process.env['JOURNEYS_ISSUER'] = townSignIn.issuer;
  return async () => {
    await product.stop();
    await townSignIn.stop();
  };
}
