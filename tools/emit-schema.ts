/** `npm run schema`: writes what the built API serves to libs/api-client/schema.graphql. */
import { writeFile } from 'node:fs/promises';
import { COMMITTED, servedSchema } from './test/schema.ts';

await writeFile(COMMITTED, `${(await servedSchema()).trim()}\n`);
