// Texts of messages to look at; features register their own.
import { Module } from '@nestjs/common';
import { MessagePreviewsResolver } from './message-previews.resolver.ts';
import { PreviewController } from './preview.controller.ts';
import { Previews } from './previews.ts';

@Module({
  controllers: [PreviewController],
  providers: [Previews, MessagePreviewsResolver],
  exports: [Previews],
})
export class PreviewsModule {}
