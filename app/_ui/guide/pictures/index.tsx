import type { ReactNode } from 'react';
import type { PictureId } from '#lib/guide/model.ts';
import { CertificatesPicture, FolderPicture, RegistryPicture } from './stores.tsx';
import { CredentialPicture, ServicesPicture, SignInPicture } from './windows.tsx';

/** The drawings by id. Each fills a box of 400 by 190 and gets the label to mark. */
export const PICTURES: Readonly<Record<PictureId, (props: { readonly label: string }) => ReactNode>> = {
  'sign-in-window': SignInPicture,
  services: ServicesPicture,
  'cache-folder': FolderPicture,
  certificates: CertificatesPicture,
  'credential-manager': CredentialPicture,
  registry: RegistryPicture,
};
