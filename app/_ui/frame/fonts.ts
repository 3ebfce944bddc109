/**
 * Fonts from npm packages, served from our own origin. The Latin part is preloaded; the extended part and
 * the monospaced face load only when a page uses a character of theirs. Those in `faces` are what `npm run fonts`
 * made of the packages' files (lib/cli/fonts.ts).
 */
import localFont from 'next/font/local';

const inter = localFont({
  src: './faces/inter-latin.woff2',
  weight: '400 700',
  display: 'swap',
  variable: '--font-inter',
  adjustFontFallback: 'Arial',
});

const interExt = localFont({
  src: '../../../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
  weight: '100 900',
  display: 'swap',
  preload: false,
  variable: '--font-inter-ext',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
});

const jetbrains = localFont({
  src: './faces/jetbrains-mono-latin.woff2',
  weight: '400 700',
  display: 'swap',
  preload: false,
  variable: '--font-jetbrains',
  adjustFontFallback: false,
});

/** Class names that define the font variables; on <html>. */
export const FONT_VARIABLES = `${inter.variable} ${interExt.variable} ${jetbrains.variable}`;
