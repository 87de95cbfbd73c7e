// Texts of messages to look at; features register their own.
import { Module } from '@nestjs/common';
import { MessagePreviewsResolver } from './message-previews.resolver.ts';
import { Previews } from './previews.ts';

@Module({ providers: [Previews, MessagePreviewsResolver], exports: [Previews] })
export class PreviewsModule {}
