interface Props {
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files. The same file can be chosen twice. */
export const FileButton = ({ label, accept, multiple = false, onFiles }: Props) => (
  <label class="aid tool-file">
    {label}
    <input
      type="file"
      accept={accept}
      multiple={multiple}
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])];
        currentTarget.value = '';
        if (files.length > 0) onFiles(files);
      }}
    />
  </label>
);
