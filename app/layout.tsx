import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { THEME_SCRIPT } from '#lib/browser/page/theme.ts';
import { TRUSTED_TYPES_SCRIPT } from '#lib/browser/page/trusted-types.ts';
import { LANGUAGE_SCRIPT } from '#lib/browser/page/language.ts';
import { EARLY_SCRIPT } from '#lib/browser/page/early.ts';
import { INSTALL_SCRIPT } from '#lib/browser/page/install.ts';
import { start } from '#lib/content/messages/en/start.ts';
import { Frame } from './_ui/frame/Frame.tsx';
import { FONT_VARIABLES } from './_ui/frame/fonts.ts';
import './globals.css';

export const metadata: Metadata = {
  title: {
    default: `Chainsight: ${start.title}`,
    template: '%s · Chainsight',
  },
  description:
    'Fetch or upload a TLS certificate chain. Your browser validates it, shows which link is untrusted and why, and how to repair it.',
  applicationName: 'Chainsight',
  manifest: '/manifest.webmanifest',
  icons: {
    icon: { url: '/icon.svg', type: 'image/svg+xml' },
    apple: { url: '/icon-180.png', sizes: '180x180' },
  },
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
        <script dangerouslySetInnerHTML={{ __html: EARLY_SCRIPT }} />
        {process.env.NODE_ENV === 'production' ? (
          <script dangerouslySetInnerHTML={{ __html: INSTALL_SCRIPT }} />
        ) : null}
      </head>
      <body className="flex flex-col">
        <Frame>{children}</Frame>
      </body>
    </html>
  );
}
