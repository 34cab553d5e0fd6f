import type { ComponentProps } from 'preact';
import { FileInput } from './FileInput.tsx';

/** A button that asks for files. */
export const FileButton = ({ label, ...asked }: { readonly label: string } & ComponentProps<typeof FileInput>) => (
  <label class="aid tool-file">
    {label}
    <FileInput {...asked} />
  </label>
);
