/** Makes a style sheet of ours small: no comments, no white space that means nothing. Its texts hold no braces or semicolons. */
export function squeezeStyles(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/ !important/g, '!important')
    .replace(/([ :(-])0\./g, '$1.')
    .replace(/;}/g, '}')
    .trim();
}
