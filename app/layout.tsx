import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { THEME_SCRIPT } from '#lib/browser/page/theme.ts';
import { TRUSTED_TYPES_SCRIPT } from '#lib/browser/page/trusted-types.ts';
import { LANGUAGE_SCRIPT } from '#lib/browser/page/language.ts';
import { LIVE_REGION_ID } from '#lib/browser/page/announce.ts';
import { FONT_VARIABLES } from './_ui/frame/fonts.ts';
import { SiteFooter } from './_ui/frame/SiteFooter.tsx';
import { SiteHeader } from './_ui/frame/SiteHeader.tsx';
import { SkipLink } from './_ui/frame/SkipLink.tsx';
import './globals.css';

export const metadata: Metadata = {
  title: {
    default: 'Chainsight: which link of a certificate chain is untrusted',
    template: '%s · Chainsight',
  },
  description:
    'Fetch or upload a TLS certificate chain. Your browser validates it, shows which link is untrusted and why, and how to repair it.',
  applicationName: 'Chainsight',
  icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } },
  formatDetection: { telephone: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f8fa' },
    { media: '(prefers-color-scheme: dark)', color: '#0c1119' },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    // The scripts for theme and language change <html> before React wakes up: that difference is meant.
    <html lang="en" className={FONT_VARIABLES} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: TRUSTED_TYPES_SCRIPT }} />
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
        <script dangerouslySetInnerHTML={{ __html: LANGUAGE_SCRIPT }} />
      </head>
      <body className="flex flex-col">
        <SkipLink />
        <SiteHeader />
        {/* English unless a part of it says otherwise: only summaries and the guide are translated. */}
        <main id="main" lang="en" dir="ltr" tabIndex={-1} className="flex-1 outline-none!">
          {children}
        </main>
        <SiteFooter />
        <div id={LIVE_REGION_ID} role="status" aria-live="polite" className="sr-only" />
      </body>
    </html>
  );
}
