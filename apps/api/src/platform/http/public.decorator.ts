/** The word that opens a resolver or a page to everybody; without it the access guard refuses. */
import { SetMetadata } from '@nestjs/common';

export const PUBLIC = 'mitnand:public';

/** Anybody may call this, without having said who they are. On a method or a whole class. */
export const Public = () => SetMetadata(PUBLIC, true);
