/** The list of features; each is one folder. */
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { PlatformModule, type PlatformOptions } from './platform/platform.module.ts';

const features: Type[] = [];

@Module({})
export class AppModule {
  /** The whole API; `more` are modules of a test. */
  static with(options: PlatformOptions, more: Type[] = []): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(options), ...features, ...more] };
  }
}
