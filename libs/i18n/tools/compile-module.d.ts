/** The package brings no types for its compiler of whole modules. */
declare module '@messageformat/core/compile-module.js' {
  import type MessageFormat from '@messageformat/core';

  export default function compileModule(
    messageFormat: MessageFormat,
    messages: Record<string, string>,
  ): string;
}
